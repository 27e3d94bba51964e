"""Text completions that begin with their prompt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deployments.messages import TextDelta, TokenScore


class Echo:
    """Puts the prompt before the first delta of each of its ``n`` choices, with its tokens' scores if there are any."""

    def __init__(self, prompts: Sequence[str], n: int):
        self._prompts, self._n = prompts, n
        self._begun: set[int] = set()

    def add(self, delta: TextDelta) -> TextDelta:
        """The delta as it goes on."""
        prompt = self._prompts[delta.index // self._n]
        scores = (*delta.prompt_scores, *(_moved(score, len(prompt)) for score in delta.scores))
        if delta.index in self._begun:
            return replace(delta, scores=scores)
        self._begun.add(delta.index)
        return replace(delta, text=prompt + delta.text, scores=scores)


def _moved(score: TokenScore, num_characters: int) -> TokenScore:
    return replace(score, offset=score.offset + num_characters)
