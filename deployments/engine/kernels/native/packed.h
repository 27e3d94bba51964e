// The layout that all linears share: weights [n, k] cut into tiles of 16 outputs by 32 inputs, 1 KiB of bf16 each.
//
// A tile has 16 rows, one for two neighbouring inputs, and in each row those two of all 16 outputs: w[o][2r], w[o][2r + 1].
// AMX multiplies such a tile as it is; every other instruction set finds a vector of outputs in each row. Tiles of the same
// outputs follow each other along k; two such columns of tiles, 32 outputs, are one unit of work. n and k are padded with zeros.
#ifndef FAIRSHARD_PACKED_H
#define FAIRSHARD_PACKED_H

#include "numbers.h"

enum { TILE_ROWS = 16, TILE_OUTPUTS = 16, TILE_INPUTS = 32, TILE = TILE_OUTPUTS * TILE_INPUTS, UNIT_OUTPUTS = 2 * TILE_OUTPUTS };

static inline long tiles_along(long k) { return (k + TILE_INPUTS - 1) / TILE_INPUTS; }

#endif
