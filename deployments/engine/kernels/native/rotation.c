// Rotation of heads of bf16 by the angles of their tokens, computed in fp32.
#include "numbers.h"

enum { MANY_TOKENS = 8 }; // from which on a second thread is worth waking

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
#pragma omp parallel for schedule(static) if (tokens >= MANY_TOKENS)
    for (long token = 0; token < tokens; token++)
        for (long head = 0; head < heads; head++) {
            const bf16 *from = x + token * token_stride + head * head_stride;
            turn(from, cosines + token * dim, sines + token * dim, y + (token * heads + head) * dim, dim);
        }
}
