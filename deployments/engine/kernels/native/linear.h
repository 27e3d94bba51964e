// y = x w^T for a few or many rows of bf16, w packed as packed.h says.
//
// Sums are fp32 and take the inputs in order, so that the result of a row does not depend on the rows beside it.
#ifndef FAIRSHARD_LINEAR_H
#define FAIRSHARD_LINEAR_H

#include <string.h>

#include "packed.h"

enum Output {
    PLAIN = 0,   // bf16
    FLOAT32 = 1, // not rounded, for logits
    GATED = 2,   // bf16, silu(gate) * up: the first column of tiles of each unit has gates, the second has ups
};

typedef struct {
    const bf16 *x;     // [rows, k]
    const bf16 *w;     // [units] packed
    const float *bias; // [units * UNIT_OUTPUTS] or NULL
    void *y;           // [rows, n]
    bf16 *scratch;     // linear_scratch(rows, k) values
    long rows, k, n;
    long x_stride, y_stride; // from row to row
    long output;             // enum Output
} Linear;

static inline long minimum(long a, long b) { return a < b ? a : b; }
static inline long blocks_of(const Linear *job) { return (job->rows + TILE_ROWS - 1) / TILE_ROWS; }
static inline long written_by_unit(const Linear *job) { return job->output == GATED ? TILE_OUTPUTS : UNIT_OUTPUTS; }
static inline long units_of(const Linear *job) { return (job->n + written_by_unit(job) - 1) / written_by_unit(job); }

// The rows of a block of 16 as tiles in scratch, padded with zeros.
static inline void tile_rows(const Linear *job, long block) {
    const long tiles = tiles_along(job->k);
    for (long at = 0; at < TILE_ROWS; at++) {
        const long row = block * TILE_ROWS + at;
        for (long tile = 0; tile < tiles; tile++) {
            bf16 *out = job->scratch + ((block * tiles + tile) * TILE_ROWS + at) * TILE_INPUTS;
            const long count = row < job->rows ? minimum(TILE_INPUTS, job->k - tile * TILE_INPUTS) : 0;
            for (long input = 0; input < TILE_INPUTS; input++)
                out[input] = input < count ? job->x[row * job->x_stride + tile * TILE_INPUTS + input] : 0;
        }
    }
}

// What becomes of the sums of one row and one unit.
static inline __attribute__((always_inline)) void write_sums(const Linear *job, long unit, long row, Floats left, Floats right) {
    const long width = written_by_unit(job), count = minimum(width, job->n - unit * width);
    const long at = row * job->y_stride + unit * width;
    if (job->bias) {
        const Floats *bias = (const Floats *)(job->bias + unit * UNIT_OUTPUTS);
        left += bias[0], right += bias[1];
    }
    if (job->output == FLOAT32) {
        const Floats sums[] = {left, right};
        memcpy((float *)job->y + at, sums, count * sizeof(float));
    } else {
        if (job->output == GATED) left = silus(left) * right;
        const Halves sums[] = {to_bf16s(left), to_bf16s(right)};
        memcpy((bf16 *)job->y + at, sums, count * sizeof(bf16));
    }
}

#endif
