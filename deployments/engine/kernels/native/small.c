// What stands between the products of a layer: normalisation and rotation of rows of bf16, computed in fp32.
#include <math.h>

#include "numbers.h"

enum { LANES = 16, MANY = 8 }; // rows from which on a second thread is worth waking

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
#pragma omp parallel for schedule(static) if (rows >= MANY)
    for (long row = 0; row < rows; row++) normalise(x + row * x_stride, w, y + row * dim, dim, (float)epsilon);
}

// One head, whose halves are the two coordinates of dim / 2 points that turn by the angles of their token.
VECTORS static void turn(const bf16 *x, const bf16 *cosines, const bf16 *sines, bf16 *y, long dim) {
    const long half = dim / 2;
    long at = 0;
    for (; at + LANES <= half; at += LANES) {
        const Floats a = from_bf16s(x + at), b = from_bf16s(x + half + at);
        to_memory(y + at, a * from_bf16s(cosines + at) - b * from_bf16s(sines + at));
        to_memory(y + half + at, b * from_bf16s(cosines + half + at) + a * from_bf16s(sines + half + at));
    }
    for (; at < half; at++) {
        const float a = from_bf16(x[at]), b = from_bf16(x[half + at]);
        y[at] = one_to_bf16(a * from_bf16(cosines[at]) - b * from_bf16(sines[at]));
        y[half + at] = one_to_bf16(b * from_bf16(cosines[half + at]) + a * from_bf16(sines[half + at]));
    }
}

// x [tokens, heads, dim] with any strides of tokens and heads, cosines and sines [tokens, dim], y dense.
void fairshard_rotate(const bf16 *x, const bf16 *cosines, const bf16 *sines, bf16 *y, long tokens, long heads, long dim, long token_stride, long head_stride) {
#pragma omp parallel for schedule(static) if (tokens >= MANY)
    for (long token = 0; token < tokens; token++)
        for (long head = 0; head < heads; head++) {
            const bf16 *from = x + token * token_stride + head * head_stride;
            turn(from, cosines + token * dim, sines + token * dim, y + (token * heads + head) * dim, dim);
        }
}
