"""Which known words a mistyped one may have meant."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, choices: Iterable[str]) -> list[str]:
    """The choices closest to ``word``, at most three and all at the same distance; empty if none is close.

    >>> nearest("blocksize", ["block_size", "max_num_seqs"])
    ['block_size']
    >>> nearest("mix", ["min", "max"])
    ['min', 'max']
    """
    scored = [(_distance(_folded(word), _folded(choice)), choice) for choice in choices]
    best = min((score for score, _ in scored), default=0)
    if best > max(1, len(word) // 3):
        return []
    return [choice for score, choice in scored if score == best][:3]


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """``"; did you mean 'x'?"``, or nothing if no choice is close."""
    near = nearest(word, choices)
    return f"; did you mean {' or '.join(map(repr, near))}?" if near else ""


def _folded(word: str) -> str:
    return word.lower().replace("-", "_")


def _distance(word: str, choice: str) -> int:
    """Edits (insert, delete, replace, swap neighbours) between the two; a word cut short counts as one edit."""
    if len(word) >= 3 and choice.startswith(word):
        return int(word != choice)
    rows = [list(range(len(choice) + 1))]
    for i, a in enumerate(word, 1):
        row = [i]
        for j, b in enumerate(choice, 1):
            cost = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == choice[j - 2] and b == word[i - 2]:
                cost = min(cost, rows[-2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return rows[-1][-1]
