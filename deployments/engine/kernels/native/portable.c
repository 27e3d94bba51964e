// Products for every processor: vectors of 16, which the compiler cuts to what each set of instructions has.
#include "attention.h"
#include "linear.h"

enum { MOST_ROWS = 4 };

// The sums of some rows of a block and one column of tiles.
INLINE void add_up(const bf16 *x, const bf16 *w, long tiles, long rows, Floats *totals) {
    for (long row = 0; row < rows; row++) totals[row] = (Floats){0};
    for (const bf16 *end = x + tiles * TILE; x < end; x += TILE, w += TILE)
        for (long pair = 0; pair < TILE_INPUTS / 2; pair++) {
            const Words weights = ((const Words *)w)[pair]; // of two inputs each
            const Floats first = (Floats)(weights << 16), second = (Floats)(weights & 0xffff0000);
            for (long row = 0; row < rows; row++) {
                totals[row] += first * from_bf16(x[row * TILE_INPUTS + 2 * pair]);
                totals[row] += second * from_bf16(x[row * TILE_INPUTS + 2 * pair + 1]);
            }
        }
}

INLINE void add_up_8(const int8_t *x, const int8_t *w, long tiles, long rows, Ints *totals) {
    for (long row = 0; row < rows; row++) totals[row] = (Ints){0};
    for (const int8_t *end = x + tiles * TILE_BYTES; x < end; x += TILE_BYTES, w += TILE_BYTES)
        for (long four = 0; four < TILE_ROWS; four++) {
            const Words weights = ((const Words *)w)[four]; // of four inputs each
            for (long input = 0; input < 4; input++) {
                const Ints one = (Ints)(weights << (24 - 8 * input)) >> 24;
                for (long row = 0; row < rows; row++) totals[row] += one * (int32_t)x[row * ROW_BYTES + 4 * four + input];
            }
        }
}

INLINE void compute_rows(const Linear *job, long unit, const int8_t *w, long first, long rows, int eight) {
    const long tiles = tiles_of(job);
    const int8_t *x = job->scratch + first / TILE_ROWS * tiles * TILE_BYTES + first % TILE_ROWS * ROW_BYTES;
    const int8_t *left = w, *right = w + tiles * TILE_BYTES;
    if (eight) {
        Ints lefts[MOST_ROWS], rights[MOST_ROWS];
        add_up_8(x, left, tiles, rows, lefts), add_up_8(x, right, tiles, rows, rights);
        for (long row = 0; row < rows; row++) write_sums_8(job, unit, first + row, lefts[row], rights[row]);
    } else {
        Floats lefts[MOST_ROWS], rights[MOST_ROWS];
        add_up((const bf16 *)x, (const bf16 *)left, tiles, rows, lefts), add_up((const bf16 *)x, (const bf16 *)right, tiles, rows, rights);
        for (long row = 0; row < rows; row++) write_sums(job, unit, first + row, lefts[row], rights[row]);
    }
}

// A number of rows that the compiler knows keeps their sums in registers.
VECTORS static void compute(const Linear *job, long unit) {
    const int8_t *w = weights_of(job, unit);
    long row = 0;
    for (; row + MOST_ROWS <= job->rows; row += MOST_ROWS)
        if (job->scales)
            compute_rows(job, unit, w, row, MOST_ROWS, 1);
        else
            compute_rows(job, unit, w, row, MOST_ROWS, 0);
    for (; row < job->rows; row++)
        if (job->scales)
            compute_rows(job, unit, w, row, 1, 1);
        else
            compute_rows(job, unit, w, row, 1, 0);
}

void fairshard_linear_portable(const Linear *job) {
#pragma omp parallel num_threads(job->threads)
    {
#pragma omp for schedule(static)
        for (long block = 0; block < blocks_of(job); block++) tile_rows(job, block);
#pragma omp for schedule(dynamic, 1)
        for (long unit = 0; unit < units_of(job); unit++) compute(job, unit);
    }
}

VECTORS static void multiply(const bf16 *rows, long stride, long step, const bf16 *packed, long tiles, Floats *sums) {
    for (long row = 0; row < TILE_ROWS; row++) {
        Floats total = {0};
        for (long tile = 0; tile < tiles; tile++)
            for (long pair = 0; pair < TILE_INPUTS / 2; pair++) {
                const Words weights = ((const Words *)(packed + tile * TILE))[pair];
                const bf16 *x = rows + row * stride + tile * step + 2 * pair;
                total += (Floats)(weights << 16) * from_bf16(x[0]);
                total += (Floats)(weights & 0xffff0000) * from_bf16(x[1]);
            }
        sums[row] = total;
    }
}

static void nothing(void) {}

void fairshard_attention_portable(const Attention *job) { attend(job, multiply, nothing, nothing); }
