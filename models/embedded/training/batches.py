"""Training steps as padded batches: an endless stream in which step ``i`` is always the same, so a resumed run loses nothing."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from tokenizers import Tokenizer

from models.embedded.tasks.mixture import training_example
from models.embedded.training.rendering import Encoded, Renderer, encode

LENGTH_MULTIPLE = 16  # products of matrices with other sides are slow
LEAST_FILLED = 0.85  # of a group's length; a shorter row begins the next group


@dataclass(frozen=True)
class Batch:
    """Groups of rows, all in one ``[tokens]`` tensor.

    ``shapes`` has each group's ``(rows, length)``, padded on the right; ``targets`` are the positions before each answer token.
    """

    ids: torch.Tensor
    shapes: tuple[tuple[int, int], ...]
    targets: torch.Tensor


class Stream:
    """The examples of every step; process ``rank`` of ``ranks`` takes its share of each."""

    def __init__(self, tokenizer: Tokenizer, seed: int, rank: int = 0, ranks: int = 1):
        self._tokenizer, self._renderer = tokenizer, Renderer()
        self._seed, self._rank, self._ranks = seed, rank, ranks

    def batch(self, step: int, examples: int) -> Batch:
        """This process's part of a step of so many examples."""
        indices = range(step * examples + self._rank, (step + 1) * examples, self._ranks)
        texts = (self._renderer.text(training_example(self._seed, index)) for index in indices)
        return padded_batch([encode(self._tokenizer, text) for text in texts])


def padded_batch(examples: list[Encoded]) -> Batch:
    """The examples, longest first, in groups of about one length."""
    groups: list[list[Encoded]] = []
    for example in sorted(examples, key=lambda example: -len(example.ids)):
        if not groups or _padded(example) < LEAST_FILLED * _padded(groups[-1][0]):
            groups.append([])
        groups[-1].append(example)
    ids, targets = list[int](), list[int]()
    for group in groups:
        for row in group:
            targets += [len(ids) + at - 1 for at, answered in enumerate(row.is_answer) if answered]
            ids += row.ids + [0] * (_padded(group[0]) - len(row.ids))
    return Batch(torch.tensor(ids), tuple((len(group), _padded(group[0])) for group in groups), torch.tensor(targets))


def _padded(example: Encoded) -> int:
    return -(-len(example.ids) // LENGTH_MULTIPLE) * LENGTH_MULTIPLE
