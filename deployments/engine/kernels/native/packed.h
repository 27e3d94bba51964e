// The layout that all linears share: weights [n, k] cut into tiles of 16 outputs by 64 bytes of inputs, 1 KiB each.
//
// A row of a tile has 4 bytes of each of its 16 outputs, one output after the other: two neighbouring inputs in bf16, four in 8 bits;
// the next row has the next inputs. AMX multiplies such a tile as it is; every other instruction set finds a vector of outputs in
// each row. Tiles of the same outputs follow each other along k; two such columns of tiles, 32 outputs, are one unit of work. n and
// k are padded with zeros.
#ifndef FAIRSHARD_PACKED_H
#define FAIRSHARD_PACKED_H

#include "numbers.h"

enum { TILE_ROWS = 16, TILE_OUTPUTS = 16, UNIT_OUTPUTS = 2 * TILE_OUTPUTS, ROW_BYTES = 64, TILE_BYTES = TILE_ROWS * ROW_BYTES };
enum { TILE_INPUTS = ROW_BYTES / 2, TILE = TILE_BYTES / 2, TILE_INPUTS_8 = ROW_BYTES }; // of bf16; of 8 bits

static inline long tiles_along(long k) { return (k + TILE_INPUTS - 1) / TILE_INPUTS; }
static inline long tiles_along_8(long k) { return (k + TILE_INPUTS_8 - 1) / TILE_INPUTS_8; }

#endif
