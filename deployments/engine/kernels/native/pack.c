// Weights into tiles and back; see packed.h. Packing is done once, when a model is loaded.
#include <string.h>

#include "packed.h"

enum { PART = 4 }; // bytes of one output in one row of a tile

// Packs w, n rows of row_bytes that are stride bytes apart, as columns of tiles first, first + step, first + 2 step, ... of a whole.
void fairshard_pack(const int8_t *w, int8_t *packed, long n, long row_bytes, long stride, long first, long step) {
    const long tiles = (row_bytes + ROW_BYTES - 1) / ROW_BYTES, columns = (n + TILE_OUTPUTS - 1) / TILE_OUTPUTS;
#pragma omp parallel for schedule(static)
    for (long column = 0; column < columns; column++)
        for (long output = 0; output < TILE_OUTPUTS && column * TILE_OUTPUTS + output < n; output++) {
            const int8_t *row = w + (column * TILE_OUTPUTS + output) * stride;
            int8_t *out = packed + (first + column * step) * tiles * TILE_BYTES + output * PART;
            long at = 0;
            for (; at + PART <= row_bytes; at += PART, out += ROW_BYTES) memcpy(out, row + at, PART);
            memcpy(out, row + at, row_bytes - at);
        }
}

// Rows of the weights as they were before, for embeddings: out, count rows of row_bytes.
void fairshard_rows(const int8_t *packed, const int64_t *ids, int8_t *out, long count, long row_bytes) {
    const long tiles = (row_bytes + ROW_BYTES - 1) / ROW_BYTES;
#pragma omp parallel for schedule(static) if (count > 16)
    for (long at = 0; at < count; at++) {
        const int8_t *in = packed + ids[at] / TILE_OUTPUTS * tiles * TILE_BYTES + ids[at] % TILE_OUTPUTS * PART;
        int8_t *row = out + at * row_bytes, *end = row + row_bytes;
        for (; row + PART <= end; row += PART, in += ROW_BYTES) memcpy(row, in, PART);
        memcpy(row, in, end - row);
    }
}

// Packs steps of 4 bits, n rows of k, and a scale for each output and tile, [n, tiles], as fairshard_pack does.
void fairshard_pack_4(const uint8_t *steps, const bf16 *scales, uint8_t *packed, long n, long k, long first, long step) {
    const long tiles = tiles_along(k), columns = (n + TILE_OUTPUTS - 1) / TILE_OUTPUTS;
#pragma omp parallel for schedule(static)
    for (long column = 0; column < columns; column++)
        for (long output = 0; output < TILE_OUTPUTS && column * TILE_OUTPUTS + output < n; output++) {
            const long row = column * TILE_OUTPUTS + output;
            uint8_t *tile = packed + (first + column * step) * tiles * TILE_BYTES_4;
            for (long at = 0; at < tiles; at++, tile += TILE_BYTES_4) {
                ((bf16 *)tile)[output] = scales[row * tiles + at];
                uint8_t *pairs = tile + SCALES_BYTES + output;
                for (long input = at * TILE_INPUTS; input < k && input < (at + 1) * TILE_INPUTS; input++)
                    pairs[input % TILE_INPUTS / 2 * TILE_OUTPUTS] |= steps[row * k + input] << input % 2 * 4;
            }
        }
}

// Rows of the weights as they are multiplied: out, count rows of k.
void fairshard_rows_4(const uint8_t *packed, const int64_t *ids, bf16 *out, long count, long k) {
    const long tiles = tiles_along(k);
#pragma omp parallel for schedule(static) if (count > 16)
    for (long at = 0; at < count; at++) {
        const uint8_t *tile = packed + ids[at] / TILE_OUTPUTS * tiles * TILE_BYTES_4;
        const long output = ids[at] % TILE_OUTPUTS;
        for (long first = 0; first < k; first += TILE_INPUTS, tile += TILE_BYTES_4) {
            Words whole[TILE_ROWS];
            unpack_tile(tile, whole);
            for (long input = 0; input < TILE_INPUTS && first + input < k; input++)
                out[at * k + first + input] = (bf16)(whole[input / 2][output] >> input % 2 * 16);
        }
    }
}
