// Root mean square normalisation of rows of bf16, computed in fp32.
#include <math.h>

#include "numbers.h"

enum { MANY_ROWS = 8 }; // from which on a second thread is worth waking

// y = w * bf16(x / rms(x)); rows of x are dense, x_stride apart, rows of y follow each other.
VECTORS static void normalise(const bf16 *x, const bf16 *w, bf16 *y, long dim, float epsilon) {
    Floats squares = {0};
    long at = 0;
    for (; at + LANES <= dim; at += LANES) {
        const Floats part = from_bf16s(x + at);
        squares += part * part;
    }
    float sum = 0;
    for (long lane = 0; lane < LANES; lane++) sum += squares[lane];
    for (long rest = at; rest < dim; rest++) sum += from_bf16(x[rest]) * from_bf16(x[rest]);
    const float scale = 1 / sqrtf(sum / dim + epsilon);
    for (at = 0; at + LANES <= dim; at += LANES) {
        const Halves rounded = to_bf16s(from_bf16s(x + at) * scale);
        to_memory(y + at, from_bf16s((const bf16 *)&rounded) * from_bf16s(w + at));
    }
    for (; at < dim; at++) y[at] = one_to_bf16(from_bf16(one_to_bf16(from_bf16(x[at]) * scale)) * from_bf16(w[at]));
}

void fairshard_rms_norm(const bf16 *x, const bf16 *w, bf16 *y, long rows, long dim, long x_stride, double epsilon) {
#pragma omp parallel for schedule(static) if (rows >= MANY_ROWS)
    for (long row = 0; row < rows; row++) normalise(x + row * x_stride, w, y + row * dim, dim, (float)epsilon);
}
