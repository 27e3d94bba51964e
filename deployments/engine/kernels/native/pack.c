// Weights into tiles; see packed.h. Done once, when a model is loaded.
#include "packed.h"

// Packs w [n, k], rows row_stride apart, as columns of tiles first, first + step, first + 2 step, ... of a whole.
void fairshard_pack(const bf16 *w, bf16 *packed, long n, long k, long row_stride, long first, long step) {
    const long tiles = tiles_along(k), columns = (n + TILE_OUTPUTS - 1) / TILE_OUTPUTS;
#pragma omp parallel for schedule(static)
    for (long column = 0; column < columns; column++) {
        bf16 *out = packed + (first + column * step) * tiles * TILE;
        for (long tile = 0; tile < tiles; tile++)
            for (long at = 0; at < TILE; at++) {
                const long pair = at / (2 * TILE_OUTPUTS), output = at / 2 % TILE_OUTPUTS;
                const long row = column * TILE_OUTPUTS + output, input = tile * TILE_INPUTS + 2 * pair + at % 2;
                *out++ = row < n && input < k ? w[row * row_stride + input] : 0;
            }
    }
}

// Rows of the weights as they were, for embeddings: out [count, k].
void fairshard_rows(const bf16 *packed, const int64_t *ids, bf16 *out, long count, long k) {
    const long tiles = tiles_along(k);
#pragma omp parallel for schedule(static) if (count > 16)
    for (long at = 0; at < count; at++) {
        const bf16 *column = packed + ids[at] / TILE_OUTPUTS * tiles * TILE + ids[at] % TILE_OUTPUTS * 2;
        for (long input = 0; input < k; input++)
            out[at * k + input] = column[input / TILE_INPUTS * TILE + input % TILE_INPUTS / 2 * 2 * TILE_OUTPUTS + input % 2];
    }
}
