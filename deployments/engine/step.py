"""The messages between the scheduler and the model: one ``StepInput`` to every rank, one ``StepOutput`` from the sampling one.

Plain arrays with a flat byte form, so that a step travels through shared memory without pickling. Knows no torch: the
leader, which holds no model, imports this.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Protocol

import numpy as np

from deployments.engine.asks import Asks
from deployments.engine.errors import BufferTooSmall
from deployments.engine.logprobs import Scores, Scoring
from deployments.engine.samplers import SAMPLERS, most_asked_ids
from deployments.engine.sampling_params import MAX_LOGIT_BIASES, MAX_TOP_LOGPROBS

# Array, type and shape: a letter is a size of the step, "s" is n + 1. 8-byte arrays come first, so that every array starts
# at a multiple of its item size.
_Layout = Mapping[str, tuple[type, str]]
_STEP: _Layout = {
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
_ASKS: _Layout = {
    "kinds": (np.int32, "e"),
    "rows": (np.int32, "e"),
    "id_counts": (np.int32, "e"),
    "number_counts": (np.int32, "e"),
    "ids": (np.int32, "v"),
    "numbers": (np.float32, "f"),
}
_SCORING: _Layout = {"drawn": (np.int32, "m"), "rows": (np.int32, "x"), "targets": (np.int32, "x")}
_OUTPUT: _Layout = {"token_ids": (np.int32, "k")}
_SCORES: _Layout = {"logprobs": (np.float32, "r"), "top_ids": (np.int32, "rw"), "top_logprobs": (np.float32, "rw")}
_INPUT_MAGIC, _OUTPUT_MAGIC = 0x46535349, 0x4653534F
_INPUT_SIZES, _OUTPUT_SIZES = "Tnwkevfmx", "krw"
_INPUT_HEADER, _OUTPUT_HEADER = 3 + len(_INPUT_SIZES), 2 + len(_OUTPUT_SIZES)


@dataclass(frozen=True, eq=False, slots=True)
class StepInput:
    """One forward of the batch: ``n`` sequences flattened to ``T`` tokens, of which ``k`` rows sample a next token.

    ``slots``: where each token's key and value go, block * block_size + offset. Sequence ``i`` owns the rows
    ``query_starts[i]:query_starts[i + 1]`` and, with them, sees ``context_lens[i]`` tokens of its row of
    ``block_tables`` (padded with 0). ``sample_rows`` index the T rows; ``sample_positions`` are the absolute positions of
    the tokens to be drawn. The settings that most requests use are columns; others travel as ``asks``.
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
    asks: Asks = field(default_factory=Asks)
    scoring: Scoring = field(default_factory=Scoring)

    def encode_into(self, buffer: memoryview) -> int:
        """Number of bytes written; raises BufferTooSmall and then leaves the buffer alone."""
        num_seqs, width = self.block_tables.shape
        asks, scoring = self.asks, self.scoring
        sizes = [len(self.token_ids), num_seqs, width, len(self.sample_rows)]
        sizes += [len(asks.kinds), len(asks.ids), len(asks.numbers), len(scoring.drawn), len(scoring.rows)]
        arrays = _arrays(self, _STEP) + _arrays(asks, _ASKS) + _arrays(scoring, _SCORING)
        return _write(buffer, [_INPUT_MAGIC, self.step_id, scoring.num_tops, *sizes], arrays)

    @classmethod
    def decode(cls, buffer: memoryview) -> StepInput:
        """The step at the start of ``buffer``; it shares no memory with it."""
        magic, step_id, num_tops, *sizes = np.frombuffer(buffer, np.int64, _INPUT_HEADER).tolist()
        assert magic == _INPUT_MAGIC, "the buffer does not start with a StepInput"
        step, asks, scoring = _read(buffer, _INPUT_HEADER, (_STEP, _ASKS, _SCORING), _named(_INPUT_SIZES, sizes))
        return cls(step_id, **step, asks=Asks(**asks), scoring=Scoring(num_tops, **scoring))

    @staticmethod
    def max_bytes(max_num_seqs: int, max_num_batched_tokens: int, max_blocks_per_seq: int, context_length: int) -> int:
        """Bytes that the largest step under these limits takes."""
        most_asks, most_ids = max_num_seqs * len(SAMPLERS), max_num_seqs * most_asked_ids(context_length)
        sizes = [max_num_batched_tokens, max_num_seqs, max_blocks_per_seq, max_num_seqs]
        sizes += [most_asks, most_ids, most_asks + max_num_seqs * MAX_LOGIT_BIASES, max_num_seqs, max_num_batched_tokens]
        return 8 * _INPUT_HEADER + _num_bytes((_STEP, _ASKS, _SCORING), _named(_INPUT_SIZES, sizes))


@dataclass(frozen=True, eq=False, slots=True)
class StepOutput:
    """The tokens drawn for ``sample_rows``, in their order, and the scores that were asked for, in that order."""

    step_id: int
    token_ids: np.ndarray  # int32 [k]
    scores: Scores = field(default_factory=Scores)

    def encode_into(self, buffer: memoryview) -> int:
        """Number of bytes written; raises BufferTooSmall and then leaves the buffer alone."""
        header = [_OUTPUT_MAGIC, self.step_id, len(self.token_ids), *self.scores.top_ids.shape]
        return _write(buffer, header, _arrays(self, _OUTPUT) + _arrays(self.scores, _SCORES))

    @classmethod
    def decode(cls, buffer: memoryview) -> StepOutput:
        """The output at the start of ``buffer``; it shares no memory with it."""
        magic, step_id, *sizes = np.frombuffer(buffer, np.int64, _OUTPUT_HEADER).tolist()
        assert magic == _OUTPUT_MAGIC, "the buffer does not start with a StepOutput"
        output, scores = _read(buffer, _OUTPUT_HEADER, (_OUTPUT, _SCORES), _named(_OUTPUT_SIZES, sizes))
        return cls(step_id, **output, scores=Scores(**scores))

    @staticmethod
    def max_bytes(max_num_seqs: int, max_num_batched_tokens: int) -> int:
        """Bytes that the largest output under these limits takes."""
        sizes = [max_num_seqs, max_num_seqs + max_num_batched_tokens, MAX_TOP_LOGPROBS]
        return 8 * _OUTPUT_HEADER + _num_bytes((_OUTPUT, _SCORES), _named(_OUTPUT_SIZES, sizes))


class Runner(Protocol):
    """Whatever runs a step: a model in this process, or a group of ranks behind a ring."""

    def run(self, step: StepInput) -> StepOutput:
        """The step's tokens; returns when they are there."""
        ...


def _arrays(message: object, layout: _Layout) -> list[np.ndarray]:
    return [getattr(message, name) for name in layout]


def _named(letters: str, sizes: Sequence[int]) -> dict[str, int]:
    named = dict(zip(letters, sizes, strict=True))
    return named | {"s": named["n"] + 1} if "n" in named else named


def _num_bytes(layouts: Iterable[_Layout], sizes: Mapping[str, int]) -> int:
    items = [item for layout in layouts for item in layout.values()]
    return sum(np.dtype(dtype).itemsize * math.prod([sizes[letter] for letter in shape]) for dtype, shape in items)


def _write(buffer: memoryview, header: Sequence[int], arrays: Sequence[np.ndarray]) -> int:
    parts = [np.array(header, np.int64), *[array for array in arrays if array.size]]
    num_bytes = sum(part.nbytes for part in parts)
    if num_bytes > len(buffer):
        raise BufferTooSmall(f"the step takes {num_bytes} bytes, the buffer has {len(buffer)}; size it with max_bytes()")
    offset = 0
    for part in parts:
        np.frombuffer(buffer, part.dtype, part.size, offset)[...] = part.reshape(-1)
        offset += part.nbytes
    return num_bytes


def _read(
    buffer: memoryview, header_words: int, layouts: Sequence[_Layout], sizes: Mapping[str, int]
) -> list[dict[str, np.ndarray]]:
    # One copy first: the writer may reuse the buffer as soon as this returns.
    start = 8 * header_words
    body = bytearray(memoryview(buffer)[start : start + _num_bytes(layouts, sizes)])
    offset, messages = 0, []
    for layout in layouts:
        arrays = {}
        for name, (dtype, letters) in layout.items():
            shape = [sizes[letter] for letter in letters]
            size = math.prod(shape)
            arrays[name] = np.frombuffer(body, dtype, size, offset).reshape(shape) if size else np.empty(shape, dtype)
            offset += arrays[name].nbytes
        messages.append(arrays)
    return messages


def _names(message: type) -> set[str]:
    return {one.name for one in fields(message)}


assert _names(StepInput) == {"step_id", "asks", "scoring", *_STEP}
assert _names(Asks) == {*_ASKS}
assert _names(Scoring) == {"num_tops", *_SCORING}
assert _names(StepOutput) == {"step_id", "scores", *_OUTPUT}
assert _names(Scores) == {*_SCORES}
