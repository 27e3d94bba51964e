// The layout that all linears share: weights [n, k] cut into tiles of 16 outputs by 64 bytes of inputs, 1 KiB each.
//
// A row of a tile has 4 bytes of each of its 16 outputs, one output after the other: two neighbouring inputs in bf16, four in 8
// bits; the next row has the next inputs. AMX multiplies such a tile as it is; every other instruction set finds a vector of
// outputs in each row. Tiles of the same outputs follow each other along k; two such columns of tiles, 32 outputs, are one unit of
// work. n and k are padded with zeros.
//
// In 4 bits a tile has 16 outputs by 32 inputs, too: a scale for each output in bf16, then rows of 16 bytes, each with two
// neighbouring inputs of an output, the first in the lower half. It is unpacked to a tile of bf16 before it is multiplied. Padded
// inputs are the lowest step there, not zero; the rows that meet them are padded with zeros.
#ifndef FAIRSHARD_PACKED_H
#define FAIRSHARD_PACKED_H

#include "numbers.h"

enum { TILE_ROWS = 16, TILE_OUTPUTS = 16, UNIT_OUTPUTS = 2 * TILE_OUTPUTS, ROW_BYTES = 64, TILE_BYTES = TILE_ROWS * ROW_BYTES };
enum { TILE_INPUTS = ROW_BYTES / 2, TILE = TILE_BYTES / 2, TILE_INPUTS_8 = ROW_BYTES }; // of bf16; of 8 bits
enum { SCALES_BYTES = 2 * TILE_OUTPUTS, TILE_BYTES_4 = SCALES_BYTES + TILE_BYTES / 4, MIDDLE_4 = 8 }; // of 4 bits

static inline long tiles_along(long k) { return (k + TILE_INPUTS - 1) / TILE_INPUTS; }
static inline long tiles_along_8(long k) { return (k + TILE_INPUTS_8 - 1) / TILE_INPUTS_8; }

// (step - 8) * scale as bf16, in the upper half of each place.
INLINE Words unpacked(Words steps, Floats scales, Floats offsets) {
    return (Words)(__builtin_convertvector((Ints)steps, Floats) * scales + offsets) + 0x8000;
}

// A tile of 4 bits as one of bf16.
INLINE void unpack_tile(const uint8_t *tile, Words *out) {
    const Floats scales = from_bf16s((const bf16 *)tile), offsets = scales * -(float)MIDDLE_4;
    for (int row = 0; row < TILE_ROWS; row++) {
        Bytes bytes;
        __builtin_memcpy(&bytes, tile + SCALES_BYTES + row * TILE_OUTPUTS, sizeof bytes);
        const Words pairs = __builtin_convertvector(bytes, Words);
        out[row] = unpacked(pairs & 15, scales, offsets) >> 16 | (unpacked(pairs >> 4, scales, offsets) & 0xffff0000);
    }
}

#endif
