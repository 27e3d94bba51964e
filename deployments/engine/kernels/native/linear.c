// Rows as tiles; see linear.h.
#include "linear.h"

static void tile_row(const Linear *job, long row, bf16 *out) {
    const bf16 *x = job->x + row * job->x_stride;
    for (long first = 0; first < job->k; first += TILE_INPUTS, out += TILE) {
        const long count = minimum(TILE_INPUTS, job->k - first);
        memcpy(out, x + first, count * sizeof(bf16));
        memset(out + count, 0, (TILE_INPUTS - count) * sizeof(bf16));
    }
}

// Rounds a row to multiples of a 127th of its largest number.
VECTORS static void tile_row_8(const Linear *job, long row, int8_t *out) {
    const bf16 *x = job->x + row * job->x_stride;
    float largest = 0;
    for (long at = 0; at < job->k; at++) {
        const float size = __builtin_fabsf(from_bf16(x[at]));
        largest = size > largest || size != size ? size : largest;
    }
    const float per_step = largest > 0 ? 127 / largest : 0;
    job->row_scales[row] = largest / 127;
    for (long first = 0; first < job->k; first += TILE_INPUTS_8, out += TILE_BYTES)
        for (long at = 0; at < TILE_INPUTS_8; at++) {
            const float steps = first + at < job->k ? from_bf16(x[first + at]) * per_step : 0;
            out[at] = steps >= -127.5f && steps <= 127.5f ? (int8_t)__builtin_rintf(steps) : 0; // 0 for what is no number
        }
}

void tile_rows(const Linear *job, long block) {
    int8_t *out = job->scratch + block * tiles_of(job) * TILE_BYTES;
    for (long at = 0; at < TILE_ROWS; at++, out += ROW_BYTES) {
        const long row = block * TILE_ROWS + at;
        if (row >= job->rows)
            for (long tile = 0; tile < tiles_of(job); tile++) memset(out + tile * TILE_BYTES, 0, ROW_BYTES);
        else if (job->scales)
            tile_row_8(job, row, out);
        else
            tile_row(job, row, (bf16 *)out);
    }
}
