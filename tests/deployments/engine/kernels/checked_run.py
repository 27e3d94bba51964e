"""Calls every function of a library compiled with sanitizers, with memory of exactly the size that it may touch.

Run by test_library.py with the sanitizer's runtime loaded first. Uses the C library's own memory, not torch's, whose blocks are
larger than what is asked for.
"""

import ctypes
import sys

libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, (ctypes.c_size_t,)
libc.aligned_alloc.restype, libc.aligned_alloc.argtypes = ctypes.c_void_p, (ctypes.c_size_t,) * 2
libc.free.argtypes = (ctypes.c_void_p,)


def main(path: str) -> None:
    """Rows, outputs and inputs below, at and above the sides of tiles."""
    library = ctypes.CDLL(path)
    kernels = [library.fairshard_linear_portable] + [library.fairshard_linear_amx] * library.fairshard_has_amx()
    for rows in (1, 5, 16, 17, 33, 64):
        for n in (1, 16, 33, 64):
            for k in (1, 32, 45):
                for kernel in kernels:
                    for output in (0, 1, 2):
                        for bits in (4, 8, 16):
                            run(library, kernel, rows, n, k, output, bits)
        for dim in (2, 30, 64):
            normalise(library, rows, dim)
            rotate(library, rows, dim)
    attentions = [library.fairshard_attention_portable] + [library.fairshard_attention_amx] * library.fairshard_has_amx()
    for context, count in ((1, 1), (17, 1), (17, 17), (128, 3), (200, 40)):
        for kv_heads, group, window in ((1, 1, 0), (2, 7, 0), (1, 20, 12)):
            for attention in attentions:
                attend(attention, context, count, kv_heads, group, window)
    print("all shapes")


def run(library: ctypes.CDLL, kernel: ctypes._CFuncPtr, rows: int, n: int, k: int, output: int, bits: int) -> None:
    """Pack weights of so many bits, multiply and look rows up, once."""

    class Job(ctypes.Structure):
        _fields_ = [(name, ctypes.c_void_p) for name in ("x", "w", "scales", "bias", "y", "scratch", "row_scales", "unpacked")]
        _fields_ += [(name, ctypes.c_long) for name in ("rows", "k", "n", "x_stride", "y_stride", "output", "threads")]

    turns, blocks, longs, size, threads = 2 if output == 2 else 1, up(rows, 16) // 16, ctypes.c_long, max(1, bits // 8), 2
    units, tiles = up(turns * up(n, 16), 32) // 32, up(k * (1 if bits == 8 else 2), 64) // 64
    x, w, y = block(rows * k * 2), block(n * k * size), block(rows * n * (4 if output == 1 else 2))
    packed, scratch = whole(units * 2 * tiles * (288 if bits == 4 else 1024)), whole(blocks * tiles * 1024)
    bias, scales, row_scales = whole(units * 128), whole(units * 128), block(blocks * 64)
    group_scales, unpacked = block(n * tiles * 2), whole(threads * 2 * tiles * 1024)
    for turn in range(turns):
        if bits == 4:
            places = (longs(one) for one in (n, k, turn, turns))
            library.fairshard_pack_4(pointer(w), pointer(group_scales), pointer(packed), *places)
        else:
            places = (longs(one) for one in (n, k * size, k * size, turn, turns))
            library.fairshard_pack(pointer(w), pointer(packed), *places)
    where = (x, packed, scales if bits == 8 else None, bias, y, scratch, row_scales, unpacked if bits == 4 else None)
    kernel(ctypes.byref(Job(*where, rows, k, n, k, n, output, threads)))
    ids, found = block(8 * 3), block(3 * k * (1 if bits == 8 else 2))
    ctypes.memmove(ids, (ctypes.c_int64 * 3)(0, n - 1, 0), 24)
    look_up, length = (library.fairshard_rows_4, k) if bits == 4 else (library.fairshard_rows, k * size)
    look_up(pointer(packed), pointer(ids), pointer(found), longs(3), longs(length))
    for address in (x, w, y, packed, scratch, bias, scales, row_scales, group_scales, unpacked, ids, found):
        libc.free(address)


def normalise(library: ctypes.CDLL, rows: int, dim: int) -> None:
    """Normalise rows, once."""
    x, y, weight = block(rows * dim * 2), block(rows * dim * 2), block(dim * 2)
    sizes = (ctypes.c_long(size) for size in (rows, dim, dim))
    library.fairshard_rms_norm(pointer(x), pointer(weight), pointer(y), *sizes, ctypes.c_double(1e-6))
    for address in (x, y, weight):
        libc.free(address)


def rotate(library: ctypes.CDLL, tokens: int, dim: int) -> None:
    """Rotate one head of each token, once."""
    x, y, angles = (block(tokens * dim * 2) for _ in range(3))
    sizes = (ctypes.c_long(size) for size in (tokens, 1, dim, dim, dim))
    library.fairshard_rotate(pointer(x), pointer(angles), pointer(angles), pointer(y), *sizes)
    for address in (x, y, angles):
        libc.free(address)


def attend(attention: ctypes._CFuncPtr, context: int, count: int, kv_heads: int, group: int, window: int) -> None:
    """One sequence, whose blocks are the last of a cache of just as many."""

    class Job(ctypes.Structure):
        _fields_ = [(name, ctypes.c_void_p) for name in ("query", "key", "value", "keys", "values", "out")]
        _fields_ += [(name, ctypes.c_void_p) for name in ("slots", "tables", "starts", "lens")]
        _fields_ += [(name, ctypes.c_long) for name in ("tokens", "sequences", "heads", "kv_heads", "dim", "block_size", "width")]
        _fields_ += [(name, ctypes.c_long) for name in ("q_token", "q_head", "k_token", "k_head", "v_token", "v_head", "window")]
        _fields_ += [("scaling", ctypes.c_double)]

    dim, size, blocks = 32, 16, up(context, 16) // 16
    query, key, value = (block(count * heads * dim * 2) for heads in (kv_heads * group, kv_heads, kv_heads))
    keys, values = (whole(blocks * size * kv_heads * dim * 2) for _ in range(2))
    out = whole(count * kv_heads * group * dim * 2)
    table = list(reversed(range(blocks)))
    slots = [table[at // size] * size + at % size for at in range(context - count, context)]
    arrays = [numbers(slots), numbers(table), numbers([0, count]), numbers([context])]
    shape = (count, 1, kv_heads * group, kv_heads, dim, size, blocks)
    strides = (kv_heads * group * dim, dim, kv_heads * dim, dim, kv_heads * dim, dim)
    attention(ctypes.byref(Job(query, key, value, keys, values, out, *arrays, *shape, *strides, window, 0.2)))
    for address in (query, key, value, keys, values, out, *arrays):
        libc.free(address)


def numbers(values: list[int]) -> int:
    """The values as 32-bit integers, in memory of just their size."""
    array = (ctypes.c_int32 * len(values))(*values)
    return ctypes.memmove(block(4 * len(values)), array, 4 * len(values))


def up(count: int, side: int) -> int:
    """The next multiple."""
    return -(-count // side) * side


def block(size: int) -> int:
    """Zeros of just this size."""
    return ctypes.memset(libc.malloc(size), 0, size)


def whole(size: int) -> int:
    """The same at a cache line's border, as torch gives what the kernels ask it for; sizes are whole lines."""
    return ctypes.memset(libc.aligned_alloc(64, size), 0, size)


def pointer(address: int) -> ctypes.c_void_p:
    """An address as a function takes it."""
    return ctypes.c_void_p(address)


if __name__ == "__main__":
    main(sys.argv[1])
