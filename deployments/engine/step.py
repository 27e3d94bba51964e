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

from deployments.engine.asks import NO_ASKS, Asks
from deployments.engine.errors import BufferTooSmall
from deployments.engine.kv_groups import MAX_GROUPS
from deployments.engine.logprobs import NO_SCORES, NO_SCORING, Scores, Scoring
from deployments.engine.samplers import SAMPLERS, most_asked_ids
from deployments.engine.sampling_params import MAX_LOGIT_BIASES, MAX_TOP_LOGPROBS

# Array, type and shape: a letter is a size of the step, "s" is n + 1. 8-byte arrays come first, so that every array starts
# at a multiple of its item size.
_Layout = Mapping[str, tuple[np.dtype, str]]
_INT32, _INT64, _UINT64, _FLOAT32 = map(np.dtype, (np.int32, np.int64, np.uint64, np.float32))
_STEP: _Layout = {
    "seeds": (_UINT64, "k"),
    "sample_positions": (_INT64, "k"),
    "token_ids": (_INT32, "T"),
    "positions": (_INT32, "T"),
    "slots": (_INT32, "gT"),
    "query_starts": (_INT32, "s"),
    "context_lens": (_INT32, "gn"),
    "block_tables": (_INT32, "gnw"),
    "is_long": (_INT32, "n"),
    "sample_rows": (_INT32, "k"),
    "temperatures": (_FLOAT32, "k"),
    "top_ps": (_FLOAT32, "k"),
    "top_ks": (_INT32, "k"),
}
_ASKS: _Layout = {
    "kinds": (_INT32, "e"),
    "rows": (_INT32, "e"),
    "id_counts": (_INT32, "e"),
    "number_counts": (_INT32, "e"),
    "ids": (_INT32, "v"),
    "numbers": (_FLOAT32, "f"),
}
_SCORING: _Layout = {"drawn": (_INT32, "m"), "rows": (_INT32, "x"), "targets": (_INT32, "x")}
_OUTPUT: _Layout = {"token_ids": (_INT32, "k")}
_SCORES: _Layout = {"logprobs": (_FLOAT32, "r"), "top_ids": (_INT32, "rw"), "top_logprobs": (_FLOAT32, "rw")}
_INPUT_MAGIC, _OUTPUT_MAGIC = 0x46535349, 0x4653534F
_INPUT_SIZES, _OUTPUT_SIZES = "Tgnwkevfmx", "krw"
_INPUT_HEADER, _OUTPUT_HEADER = 3 + len(_INPUT_SIZES), 2 + len(_OUTPUT_SIZES)


@dataclass(frozen=True, eq=False, slots=True)
class StepInput:
    """One forward of the batch: ``n`` sequences flattened to ``T`` tokens, of which ``k`` rows sample a next token.

    Layers come in ``g`` groups, which keep different stretches of a sequence (kv_groups.py). ``slots``: where each token's
    key and value go in the group, block * block_size + offset. Sequence ``i`` owns the rows
    ``query_starts[i]:query_starts[i + 1]`` and, with them, finds its last ``context_lens[:, i]`` tokens in its rows of
    ``block_tables`` (padded with 0). ``is_long`` tells which frequencies a longrope takes for it. ``sample_rows`` index the
    T rows; ``sample_positions`` are the absolute positions of the tokens to be drawn. The settings that most requests use
    are columns; others travel as ``asks``.
    """

    step_id: int
    token_ids: np.ndarray  # int32 [T]
    positions: np.ndarray  # int32 [T]
    slots: np.ndarray  # int32 [g, T]
    query_starts: np.ndarray  # int32 [n + 1]
    context_lens: np.ndarray  # int32 [g, n]
    block_tables: np.ndarray  # int32 [g, n, w]
    is_long: np.ndarray  # int32 [n]
    sample_rows: np.ndarray  # int32 [k]
    temperatures: np.ndarray  # float32 [k]
    top_ps: np.ndarray  # float32 [k]
    top_ks: np.ndarray  # int32 [k]
    seeds: np.ndarray  # uint64 [k]
    sample_positions: np.ndarray  # int64 [k]
    asks: Asks = field(default=NO_ASKS)
    scoring: Scoring = field(default=NO_SCORING)

    def encode_into(self, buffer: memoryview) -> int:
        """Number of bytes written; raises BufferTooSmall and then leaves the buffer alone."""
        asks, scoring = self.asks, self.scoring
        sizes = [len(self.token_ids), *self.block_tables.shape, len(self.sample_rows)]
        sizes += [len(asks.kinds), len(asks.ids), len(asks.numbers), len(scoring.drawn), len(scoring.rows)]
        arrays = _arrays(self, _STEP)
        if len(asks):
            arrays += _arrays(asks, _ASKS)
        if len(scoring):
            arrays += _arrays(scoring, _SCORING)
        return _write(buffer, [_INPUT_MAGIC, self.step_id, scoring.num_tops, *sizes], arrays)

    @classmethod
    def decode(cls, buffer: memoryview) -> StepInput:
        """The step at the start of ``buffer``; it shares no memory with it."""
        magic, step_id, num_tops, *sizes = np.frombuffer(buffer, np.int64, _INPUT_HEADER).tolist()
        assert magic == _INPUT_MAGIC, "the buffer does not start with a StepInput"
        named = _named(_INPUT_SIZES, sizes)
        has_asks, has_scoring = named["e"] > 0, named["m"] + named["x"] > 0
        layouts = [_STEP, *[_ASKS] * has_asks, *[_SCORING] * has_scoring]
        step, *others = _read(buffer, _INPUT_HEADER, layouts, named)
        scoring = Scoring(num_tops, **others.pop()) if has_scoring else NO_SCORING
        return cls(step_id, **step, asks=Asks(**others.pop()) if has_asks else NO_ASKS, scoring=scoring)

    @staticmethod
    def max_bytes(max_num_seqs: int, max_num_batched_tokens: int, max_blocks_per_seq: int, context_length: int) -> int:
        """Bytes that the largest step under these limits takes."""
        most_asks, most_ids = max_num_seqs * len(SAMPLERS), max_num_seqs * most_asked_ids(context_length)
        sizes = [max_num_batched_tokens, MAX_GROUPS, max_num_seqs, max_blocks_per_seq, max_num_seqs]
        sizes += [most_asks, most_ids, most_asks + max_num_seqs * MAX_LOGIT_BIASES, max_num_seqs, max_num_batched_tokens]
        return 8 * _INPUT_HEADER + _num_bytes((_STEP, _ASKS, _SCORING), _named(_INPUT_SIZES, sizes))


@dataclass(frozen=True, eq=False, slots=True)
class StepOutput:
    """The tokens drawn for ``sample_rows``, in their order, and the scores that were asked for, in that order."""

    step_id: int
    token_ids: np.ndarray  # int32 [k]
    scores: Scores = field(default=NO_SCORES)

    def encode_into(self, buffer: memoryview) -> int:
        """Number of bytes written; raises BufferTooSmall and then leaves the buffer alone."""
        header = [_OUTPUT_MAGIC, self.step_id, len(self.token_ids), *self.scores.top_ids.shape]
        arrays = _arrays(self, _OUTPUT) + (_arrays(self.scores, _SCORES) if len(self.scores) else [])
        return _write(buffer, header, arrays)

    @classmethod
    def decode(cls, buffer: memoryview) -> StepOutput:
        """The output at the start of ``buffer``; it shares no memory with it."""
        magic, step_id, *sizes = np.frombuffer(buffer, np.int64, _OUTPUT_HEADER).tolist()
        assert magic == _OUTPUT_MAGIC, "the buffer does not start with a StepOutput"
        named = _named(_OUTPUT_SIZES, sizes)
        output, *scores = _read(buffer, _OUTPUT_HEADER, [_OUTPUT, *[_SCORES] * (named["r"] > 0)], named)
        return cls(step_id, **output, scores=Scores(**scores[0]) if scores else NO_SCORES)

    @staticmethod
    def max_bytes(max_num_seqs: int, max_num_batched_tokens: int) -> int:
        """Bytes that the largest output under these limits takes."""
        sizes = [max_num_seqs, max_num_seqs + max_num_batched_tokens, MAX_TOP_LOGPROBS]
        return 8 * _OUTPUT_HEADER + _num_bytes((_OUTPUT, _SCORES), _named(_OUTPUT_SIZES, sizes))


class Runner(Protocol):
    """Whatever runs a step: a model in this process, or a group of ranks behind mailboxes."""

    def run(self, step: StepInput) -> StepOutput:
        """The step's tokens; returns when they are there."""
        ...


def _arrays(message: object, layout: _Layout) -> list[np.ndarray]:
    return [np.ascontiguousarray(getattr(message, name)) for name in layout]  # indexing leaves some in another order


def _named(letters: str, sizes: Sequence[int]) -> dict[str, int]:
    """How many items an array has, by its shape as the layouts write it."""
    named = dict(zip(letters, sizes, strict=True))
    products = ("gT", "gn", "gnw") if "g" in named else ("rw",)
    named |= {product: math.prod(named[letter] for letter in product) for product in products}
    return named | {"s": named["n"] + 1} if "n" in named else named


def _num_bytes(layouts: Iterable[_Layout], sizes: Mapping[str, int]) -> int:
    return sum([dtype.itemsize * sizes[shape] for layout in layouts for dtype, shape in layout.values()])


def _write(buffer: memoryview, header: Sequence[int], arrays: Sequence[np.ndarray]) -> int:
    message = b"".join([np.array(header, np.int64), *arrays])
    if len(message) > len(buffer):
        raise BufferTooSmall(f"the step takes {len(message)} bytes, the buffer has {len(buffer)}; size it with max_bytes()")
    buffer[: len(message)] = message
    return len(message)


def _read(
    buffer: memoryview, header_words: int, layouts: Sequence[_Layout], sizes: Mapping[str, int]
) -> list[dict[str, np.ndarray]]:
    # One copy first: the writer may reuse the buffer as soon as this returns.
    start = 8 * header_words
    body = bytearray(memoryview(buffer)[start : start + _num_bytes(layouts, sizes)])
    offset, messages = 0, []
    for layout in layouts:
        arrays = {}
        for name, (dtype, shape) in layout.items():
            count = sizes[shape]
            array = np.frombuffer(body, dtype, count, offset) if count else np.empty(0, dtype)
            arrays[name] = array if len(shape) == 1 else array.reshape([sizes[letter] for letter in shape])
            offset += count * dtype.itemsize
        messages.append(arrays)
    return messages


def _names(message: type) -> set[str]:
    return {one.name for one in fields(message)}


assert _names(StepInput) == {"step_id", "asks", "scoring", *_STEP}
assert _names(Asks) == {*_ASKS}
assert _names(Scoring) == {"num_tops", *_SCORING}
assert _names(StepOutput) == {"step_id", "scores", *_OUTPUT}
assert _names(Scores) == {*_SCORES}
