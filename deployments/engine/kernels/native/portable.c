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

VECTORS static void compute(const Linear *job, long unit, long first, long rows) {
    const long tiles = tiles_along(job->k);
    const bf16 *x = job->scratch + first / TILE_ROWS * tiles * TILE + first % TILE_ROWS * TILE_INPUTS;
    const bf16 *left = job->w + unit * 2 * tiles * TILE, *right = left + tiles * TILE;
    Floats lefts[MOST_ROWS], rights[MOST_ROWS];
    if (rows == MOST_ROWS) {
        add_up(x, left, tiles, MOST_ROWS, lefts);
        add_up(x, right, tiles, MOST_ROWS, rights);
    } else
        for (long row = 0; row < rows; row++) {
            add_up(x + row * TILE_INPUTS, left, tiles, 1, lefts + row);
            add_up(x + row * TILE_INPUTS, right, tiles, 1, rights + row);
        }
    for (long row = 0; row < rows; row++) write_sums(job, unit, first + row, lefts[row], rights[row]);
}

void fairshard_linear_portable(const Linear *job) {
#pragma omp parallel
    {
#pragma omp for schedule(static)
        for (long block = 0; block < blocks_of(job); block++) tile_rows(job, block);
#pragma omp for schedule(dynamic, 1)
        for (long unit = 0; unit < units_of(job); unit++)
            for (long row = 0; row < job->rows; row += MOST_ROWS) compute(job, unit, row, minimum(MOST_ROWS, job->rows - row));
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
