// y = x w^T for a few or many rows of bf16, w packed as packed.h says, in bf16 or in 8 or 4 bits.
//
// With weights of 8 bits each output has a scale, and so has each row, whose numbers are rounded to 8 bits on the way; sums are
// whole numbers then. Weights of 4 bits are multiplied as bf16. Sums of bf16 are fp32 and take the inputs in order. So the result
// of a row does not depend on the rows beside it.
#ifndef FAIRSHARD_LINEAR_H
#define FAIRSHARD_LINEAR_H

#include <omp.h>
#include <string.h>

#include "packed.h"

enum Output {
    PLAIN = 0,   // bf16
    FLOAT32 = 1, // not rounded, for logits
    GATED = 2,   // bf16, silu(gate) * up: the first column of tiles of each unit has gates, the second has ups
};

typedef struct {
    const bf16 *x;        // [rows, k]
    const int8_t *w;      // [units] packed
    const float *scales;  // [units * UNIT_OUTPUTS] of weights of 8 bits, else NULL
    const float *bias;    // [units * UNIT_OUTPUTS] or NULL
    void *y;              // [rows, n]
    int8_t *scratch;      // rows as tiles, padded to blocks of 16
    float *row_scales;    // one for each row, padded to blocks of 16; with scales only
    int8_t *unpacked;     // a unit of bf16 for each thread, if weights are of 4 bits, else NULL
    long rows, k, n;
    long x_stride, y_stride; // from row to row
    long output;             // enum Output
    long threads;
} Linear;

static inline long minimum(long a, long b) { return a < b ? a : b; }
static inline long blocks_of(const Linear *job) { return (job->rows + TILE_ROWS - 1) / TILE_ROWS; }
static inline long tiles_of(const Linear *job) { return job->scales ? tiles_along_8(job->k) : tiles_along(job->k); }
static inline long written_by_unit(const Linear *job) { return job->output == GATED ? TILE_OUTPUTS : UNIT_OUTPUTS; }
static inline long units_of(const Linear *job) { return (job->n + written_by_unit(job) - 1) / written_by_unit(job); }

// The rows of a block of 16 as tiles in scratch, padded with zeros (linear.c).
void tile_rows(const Linear *job, long block);

// The weights of a unit, in the calling thread's room if they must be unpacked.
INLINE const int8_t *weights_of(const Linear *job, long unit) {
    const long tiles = 2 * tiles_of(job);
    if (!job->unpacked) return job->w + unit * tiles * TILE_BYTES;
    int8_t *room = job->unpacked + omp_get_thread_num() * tiles * TILE_BYTES;
    for (long tile = 0; tile < tiles; tile++)
        unpack_tile((const uint8_t *)job->w + (unit * tiles + tile) * TILE_BYTES_4, (Words *)(room + tile * TILE_BYTES));
    return room;
}

// What becomes of the sums of one row and one unit.
INLINE void write_sums(const Linear *job, long unit, long row, Floats left, Floats right) {
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

// The same of sums of 8 bits, which are whole numbers.
INLINE void write_sums_8(const Linear *job, long unit, long row, Ints left, Ints right) {
    const Floats *scales = (const Floats *)(job->scales + unit * UNIT_OUTPUTS);
    const float own = job->row_scales[row];
    const Floats lefts = __builtin_convertvector(left, Floats), rights = __builtin_convertvector(right, Floats);
    write_sums(job, unit, row, lefts * scales[0] * own, rights * scales[1] * own);
}

#endif
