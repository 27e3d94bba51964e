// Products on Intel's matrix unit (AMX), with the sums in its tiles; linears take 32 rows by 32 outputs at a time.
#include "attention.h"
#include "linear.h"

#if defined(__x86_64__)
#pragma GCC target("amx-tile,amx-bf16,amx-int8,avx512f,avx512bw,avx512dq,avx512vl")
#include <immintrin.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { ASK_FOR_STATE = 0x1023, TILE_STATE = 18, TILES_AHEAD = 8, CACHE_LINE = 64 };

typedef struct __attribute__((packed)) {
    uint8_t palette, start, reserved[14];
    uint16_t row_bytes[16];
    uint8_t rows[16];
} Shapes;

// Whether Linux lets this process use the tiles; asked once, for all its threads.
int fairshard_has_amx(void) {
    return __builtin_cpu_supports("amx-bf16") && __builtin_cpu_supports("amx-int8") && syscall(SYS_arch_prctl, ASK_FOR_STATE, TILE_STATE) == 0;
}

// Tiles 0 to 3 are sums, 4 and 5 rows, 6 and 7 weights; fewer rows make for faster products.
static void shape_tiles(long upper_rows, long lower_rows) {
    Shapes shapes = {.palette = 1};
    const long rows[] = {upper_rows, upper_rows, lower_rows, lower_rows, upper_rows, lower_rows, TILE_ROWS, TILE_ROWS};
    for (int tile = 0; tile < 8; tile++) shapes.rows[tile] = rows[tile], shapes.row_bytes[tile] = ROW_BYTES;
    __asm__ volatile("" : : "r"(&shapes) : "memory"); // gcc 12 believes that only the first 8 bytes are read
    _tile_loadconfig(&shapes);
}

INLINE void fetch(const int8_t *tile) {
    for (int line = 0; line < TILE_BYTES; line += CACHE_LINE) _mm_prefetch((const char *)tile + line, _MM_HINT_T0);
}

INLINE void add_up(const int8_t *x, const int8_t *w, long tiles, int both, int eight) {
    const long size = tiles * TILE_BYTES;
    _tile_zero(0); _tile_zero(1); _tile_zero(2); _tile_zero(3);
    for (long at = 0; at < size; at += TILE_BYTES) {
        fetch(w + at + TILES_AHEAD * TILE_BYTES), fetch(w + size + at + TILES_AHEAD * TILE_BYTES);
        _tile_loadd(6, w + at, ROW_BYTES); _tile_loadd(7, w + size + at, ROW_BYTES); _tile_loadd(4, x + at, ROW_BYTES);
        if (eight) {
            _tile_dpbssd(0, 4, 6); _tile_dpbssd(1, 4, 7);
        } else {
            _tile_dpbf16ps(0, 4, 6); _tile_dpbf16ps(1, 4, 7);
        }
        if (!both) continue;
        _tile_loadd(5, x + size + at, ROW_BYTES);
        if (eight) {
            _tile_dpbssd(2, 5, 6); _tile_dpbssd(3, 5, 7);
        } else {
            _tile_dpbf16ps(2, 5, 6); _tile_dpbf16ps(3, 5, 7);
        }
    }
}

// One unit, whose weights are w, for the rows of two blocks, or of the last one alone.
INLINE void compute(const Linear *job, long unit, const int8_t *w, long block, int eight) {
    const long tiles = tiles_of(job), first = block * TILE_ROWS, rows = minimum(2 * TILE_ROWS, job->rows - first);
    const int8_t *x = job->scratch + block * tiles * TILE_BYTES;
    int32_t sums[2 * TILE_ROWS][UNIT_OUTPUTS] __attribute__((aligned(CACHE_LINE)));
    if (rows > TILE_ROWS)
        add_up(x, w, tiles, 1, eight);
    else
        add_up(x, w, tiles, 0, eight);
    _tile_stored(0, sums[0], sizeof sums[0]);
    _tile_stored(1, sums[0] + TILE_OUTPUTS, sizeof sums[0]);
    if (rows > TILE_ROWS) {
        _tile_stored(2, sums[TILE_ROWS], sizeof sums[0]);
        _tile_stored(3, sums[TILE_ROWS] + TILE_OUTPUTS, sizeof sums[0]);
    }
    for (long row = 0; row < rows; row++) {
        const void *left = sums[row], *right = sums[row] + TILE_OUTPUTS;
        if (eight)
            write_sums_8(job, unit, first + row, *(const Ints *)left, *(const Ints *)right);
        else
            write_sums(job, unit, first + row, *(const Floats *)left, *(const Floats *)right);
    }
}

static void compute_unit(const Linear *job, long unit) {
    const int8_t *w = weights_of(job, unit);
    __asm__ volatile("" : : : "memory"); // gcc 12 does not know that loads of tiles read what was unpacked
    for (long block = 0; block < blocks_of(job); block += 2)
        if (job->scales)
            compute(job, unit, w, block, 1);
        else
            compute(job, unit, w, block, 0);
}

void fairshard_linear_amx(const Linear *job) {
    const int few = job->rows <= 2 * TILE_ROWS;
#pragma omp parallel num_threads(job->threads)
    {
        shape_tiles(few ? minimum(TILE_ROWS, job->rows) : TILE_ROWS, few && job->rows > TILE_ROWS ? job->rows - TILE_ROWS : TILE_ROWS);
#pragma omp for schedule(static)
        for (long block = 0; block < blocks_of(job); block++) tile_rows(job, block);
#pragma omp for schedule(dynamic, 1)
        for (long unit = 0; unit < units_of(job); unit++) compute_unit(job, unit);
        _tile_release();
    }
}

static void multiply(const bf16 *rows, long stride, long step, const bf16 *packed, long tiles, Floats *sums) {
    _tile_zero(0);
    for (long tile = 0; tile < tiles; tile++) {
        _tile_loadd(4, rows + tile * step, stride * sizeof(bf16));
        _tile_loadd(6, packed + tile * TILE, ROW_BYTES);
        _tile_dpbf16ps(0, 4, 6);
    }
    _tile_stored(0, sums, sizeof *sums);
}

static void prepare(void) { shape_tiles(TILE_ROWS, TILE_ROWS); }
static void release(void) { _tile_release(); }

void fairshard_attention_amx(const Attention *job) { attend(job, multiply, prepare, release); }
#else
int fairshard_has_amx(void) { return 0; }
void fairshard_linear_amx(const Linear *job) { (void)job; }
void fairshard_attention_amx(const Attention *job) { (void)job; }
#endif
