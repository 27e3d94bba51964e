// Vectors of 16 numbers, which the compiler cuts to what each set of instructions has; bf16; the exponential function.
#ifndef FAIRSHARD_NUMBERS_H
#define FAIRSHARD_NUMBERS_H

#include <stdint.h>

enum { LANES = 16 }; // numbers of a vector

typedef uint16_t bf16;
typedef float Floats __attribute__((vector_size(64), may_alias));
typedef int32_t Ints __attribute__((vector_size(64)));
typedef uint32_t Words __attribute__((vector_size(64), may_alias));
typedef bf16 Halves __attribute__((vector_size(32), may_alias));
typedef uint8_t Bytes __attribute__((vector_size(16), may_alias));

// Compiles a function once for each set of vector instructions; the right one is chosen when the library is loaded.
#if defined(__x86_64__) && defined(__gnu_linux__)
#define VECTORS __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define VECTORS
#endif
#define INLINE static inline __attribute__((always_inline))

INLINE float from_bf16(bf16 value) {
    return ((union { uint32_t bits; float number; }){(uint32_t)value << 16}).number;
}

// To the nearest, ties to even; not-a-number stays one.
INLINE Halves to_bf16s(Floats numbers) {
    const Words bits = (Words)numbers, rounded = bits + 0x7fff + ((bits >> 16) & 1);
    const Words is_number = (Words)(numbers == numbers);
    return __builtin_convertvector(((rounded & is_number) | ((bits | 0x400000) & ~is_number)) >> 16, Halves);
}

INLINE bf16 one_to_bf16(float number) { return to_bf16s((Floats){number})[0]; }

// 16 numbers from and to memory of any alignment.
INLINE Floats from_bf16s(const bf16 *values) {
    Halves halves;
    __builtin_memcpy(&halves, values, sizeof halves);
    return (Floats)(__builtin_convertvector(halves, Words) << 16);
}

INLINE void to_memory(bf16 *values, Floats numbers) {
    const Halves halves = to_bf16s(numbers);
    __builtin_memcpy(values, &halves, sizeof halves);
}

INLINE Floats chosen(Ints where, Floats yes, Floats no) { return (Floats)(((Ints)yes & where) | ((Ints)no & ~where)); }

// e^x with an error of about 2e-7 of the result; 0 below -87, never more than e^88.
INLINE Floats exponentials(Floats x) {
    const Floats none = {0}, low = none - 87.f, high = none + 88.f, clamped = chosen(x < low, low, chosen(x > high, high, x));
    // Adding 1.5 * 2^23 rounds to a whole number, which then stands in the lowest bits.
    const Floats shifted = clamped * 1.44269504f + 12582912.f, whole = shifted - 12582912.f;
    const Floats rest = (clamped - whole * 0.693359375f) + whole * 2.12194440e-4f;
    Floats sum = rest * (1.f / 720) + 1.f / 120;
    sum = sum * rest + 1.f / 24;
    sum = sum * rest + 1.f / 6;
    sum = sum * rest + 0.5f;
    sum = sum * rest + 1.f;
    sum = sum * rest + 1.f;
    const Floats power = (Floats)(((Ints)shifted + 127) << 23);
    return chosen(x < low, none, sum * power);
}

INLINE Floats silus(Floats x) { return x / (1.f + exponentials(-x)); }

#endif
