"""Training steps as padded batches: an endless stream in which step ``i`` is always the same, so a resumed run loses nothing."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from tokenizers import Tokenizer

from models.embedded.tasks.mixture import training_example
from models.embedded.training.rendering import Encoded, Renderer, encode

LENGTH_MULTIPLE = 8


@dataclass(frozen=True)
class Batch:
    """``ids`` is ``[rows, length]``, padded on the right; ``targets`` are the flat positions before each answer token."""

    ids: torch.Tensor
    targets: torch.Tensor


class Stream:
    """The examples of every step; process ``rank`` of ``ranks`` takes its share of each."""

    def __init__(self, tokenizer: Tokenizer, seed: int, rank: int = 0, ranks: int = 1):
        self._tokenizer, self._renderer = tokenizer, Renderer()
        self._seed, self._rank, self._ranks = seed, rank, ranks

    def batches(self, step: int, examples: int, batch_tokens: int) -> list[Batch]:
        """This process's part of a step of so many examples."""
        indices = range(step * examples + self._rank, (step + 1) * examples, self._ranks)
        texts = (self._renderer.text(training_example(self._seed, index)) for index in indices)
        return padded_batches([encode(self._tokenizer, text) for text in texts], batch_tokens)


def padded_batches(examples: list[Encoded], batch_tokens: int) -> list[Batch]:
    """The examples, longest first, in batches of at most ``batch_tokens`` ids with padding; a batch has at least one row."""
    batches, rows = [], []
    for example in sorted(examples, key=lambda example: -len(example.ids)):
        if rows and (len(rows) + 1) * _padded(len(rows[0].ids)) > batch_tokens:
            batches.append(_batch(rows))
            rows = []
        rows.append(example)
    return [*batches, _batch(rows)]


def _padded(length: int) -> int:
    return -(-length // LENGTH_MULTIPLE) * LENGTH_MULTIPLE


def _batch(rows: list[Encoded]) -> Batch:
    length = _padded(len(rows[0].ids))
    ids = torch.zeros(len(rows), length, dtype=torch.long)
    targets = []
    for at, row in enumerate(rows):
        ids[at, : len(row.ids)] = torch.tensor(row.ids)
        targets += [at * length + position - 1 for position, answered in enumerate(row.is_answer) if answered]
    return Batch(ids, torch.tensor(targets))
