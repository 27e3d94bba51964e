"""The messages between the scheduler and the model: one ``StepInput`` to every rank, one ``StepOutput`` from the sampling one.

Plain arrays with a flat byte form, so that a step travels through shared memory without pickling. Knows no torch: the
leader, which holds no model, imports this.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Protocol

import numpy as np

from deployments.engine.errors import BufferTooSmall

# 8-byte arrays come first, so that every array starts at a multiple of its item size.
_INPUT_ARRAYS: dict[str, tuple[type, str]] = {
    "seeds": (np.uint64, "k"),
    "sample_positions": (np.int64, "k"),
    "token_ids": (np.int32, "T"),
    "positions": (np.int32, "T"),
    "slots": (np.int32, "T"),
    "query_starts": (np.int32, "s"),
    "context_lens": (np.int32, "n"),
    "block_tables": (np.int32, "nw"),
    "sample_rows": (np.int32, "k"),
    "temperatures": (np.float32, "k"),
    "top_ps": (np.float32, "k"),
    "top_ks": (np.int32, "k"),
}
_INPUT_MAGIC, _OUTPUT_MAGIC = 0x46535349, 0x4653534F
_INPUT_HEADER, _OUTPUT_HEADER = 6, 3


@dataclass(frozen=True, eq=False, slots=True)
class StepInput:
    """One forward of the batch: ``n`` sequences flattened to ``T`` tokens, of which ``k`` rows sample a next token.

    ``slots``: where each token's key and value go, block * block_size + offset. Sequence ``i`` owns the rows
    ``query_starts[i]:query_starts[i + 1]`` and, with them, sees ``context_lens[i]`` tokens of its row of
    ``block_tables`` (padded with 0). ``sample_rows`` index the T rows; ``sample_positions`` are the absolute positions of
    the tokens to be drawn.
    """

    step_id: int
    token_ids: np.ndarray  # int32 [T]
    positions: np.ndarray  # int32 [T]
    slots: np.ndarray  # int32 [T]
    query_starts: np.ndarray  # int32 [n + 1]
    context_lens: np.ndarray  # int32 [n]
    block_tables: np.ndarray  # int32 [n, w]
    sample_rows: np.ndarray  # int32 [k]
    temperatures: np.ndarray  # float32 [k]
    top_ps: np.ndarray  # float32 [k]
    top_ks: np.ndarray  # int32 [k]
    seeds: np.ndarray  # uint64 [k]
    sample_positions: np.ndarray  # int64 [k]

    def encode_into(self, buffer: memoryview) -> int:
        """Number of bytes written; raises BufferTooSmall and then leaves the buffer alone."""
        num_seqs, width = self.block_tables.shape
        sizes = [_INPUT_MAGIC, self.step_id, len(self.token_ids), num_seqs, width, len(self.sample_rows)]
        return _write(buffer, sizes, [getattr(self, name) for name in _INPUT_ARRAYS])

    @classmethod
    def decode(cls, buffer: memoryview) -> StepInput:
        """The step at the start of ``buffer``; it shares no memory with it."""
        magic, step_id, num_tokens, num_seqs, width, num_samples = np.frombuffer(buffer, np.int64, _INPUT_HEADER).tolist()
        assert magic == _INPUT_MAGIC, "the buffer does not start with a StepInput"
        arrays = _read(buffer, _INPUT_HEADER, _shapes(num_tokens, num_seqs, width, num_samples))
        return cls(step_id, **arrays)

    @staticmethod
    def max_bytes(max_num_seqs: int, max_num_batched_tokens: int, max_blocks_per_seq: int) -> int:
        """Bytes that the largest step under these limits takes."""
        shapes = _shapes(max_num_batched_tokens, max_num_seqs, max_blocks_per_seq, max_num_seqs)
        return 8 * _INPUT_HEADER + _num_bytes(shapes)


@dataclass(frozen=True, eq=False, slots=True)
class StepOutput:
    """The tokens drawn for ``sample_rows``, in their order."""

    step_id: int
    token_ids: np.ndarray  # int32 [k]

    def encode_into(self, buffer: memoryview) -> int:
        """Number of bytes written; raises BufferTooSmall and then leaves the buffer alone."""
        return _write(buffer, [_OUTPUT_MAGIC, self.step_id, len(self.token_ids)], [self.token_ids])

    @classmethod
    def decode(cls, buffer: memoryview) -> StepOutput:
        """The output at the start of ``buffer``; it shares no memory with it."""
        magic, step_id, num_samples = np.frombuffer(buffer, np.int64, _OUTPUT_HEADER).tolist()
        assert magic == _OUTPUT_MAGIC, "the buffer does not start with a StepOutput"
        return cls(step_id, **_read(buffer, _OUTPUT_HEADER, {"token_ids": (np.int32, (num_samples,))}))

    @staticmethod
    def max_bytes(max_num_seqs: int) -> int:
        """Bytes that the largest output of ``max_num_seqs`` sequences takes."""
        return 8 * _OUTPUT_HEADER + 4 * max_num_seqs


class Runner(Protocol):
    """Whatever runs a step: a model in this process, or a group of ranks behind a ring."""

    def run(self, step: StepInput) -> StepOutput:
        """The step's tokens; returns when they are there."""
        ...


_Shapes = Mapping[str, tuple[type, tuple[int, ...]]]


def _shapes(num_tokens: int, num_seqs: int, width: int, num_samples: int) -> _Shapes:
    shape_of = {"T": (num_tokens,), "n": (num_seqs,), "s": (num_seqs + 1,), "nw": (num_seqs, width), "k": (num_samples,)}
    return {name: (dtype, shape_of[symbol]) for name, (dtype, symbol) in _INPUT_ARRAYS.items()}


def _num_bytes(shapes: _Shapes) -> int:
    return sum(np.dtype(dtype).itemsize * math.prod(shape) for dtype, shape in shapes.values())


def _write(buffer: memoryview, header: Sequence[int], arrays: Sequence[np.ndarray]) -> int:
    parts = [np.array(header, np.int64), *arrays]
    num_bytes = sum(part.nbytes for part in parts)
    if num_bytes > len(buffer):
        raise BufferTooSmall(f"the step takes {num_bytes} bytes, the buffer has {len(buffer)}; size it with max_bytes()")
    offset = 0
    for part in parts:
        np.frombuffer(buffer, part.dtype, part.size, offset)[...] = part.reshape(-1)
        offset += part.nbytes
    return num_bytes


def _read(buffer: memoryview, header_words: int, shapes: _Shapes) -> dict[str, np.ndarray]:
    # One copy first: the writer may reuse the buffer as soon as this returns.
    start = 8 * header_words
    body = bytearray(memoryview(buffer)[start : start + _num_bytes(shapes)])
    arrays, offset = {}, 0
    for name, (dtype, shape) in shapes.items():
        size = math.prod(shape)
        arrays[name] = np.frombuffer(body, dtype, size, offset).reshape(shape)
        offset += arrays[name].nbytes
    return arrays


assert {field.name for field in fields(StepInput)} == {"step_id", *_INPUT_ARRAYS}
