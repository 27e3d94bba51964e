"""The usage of a whole request, added up from its choices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deployments.messages import TextDelta, Usage


class Tally:
    """Takes the usage off every choice's last delta and puts the sum on the very last one: each prompt counts once.

    ``n`` choices belong to each prompt; ``num_choices`` to all.
    """

    def __init__(self, num_choices: int, n: int):
        self._n = n
        self._usages: list[Usage | None] = [None] * num_choices
        self._num_missing = num_choices

    @property
    def is_complete(self) -> bool:
        """Whether every choice has ended."""
        return not self._num_missing

    def add(self, delta: TextDelta) -> TextDelta:
        """The delta as it goes on."""
        assert self._usages[delta.index] is None, f"nothing comes after the finish_reason, got {delta!r}"
        if delta.finish_reason is None:
            return delta
        assert delta.usage is not None, "a choice's last delta carries its usage"
        self._usages[delta.index] = delta.usage
        self._num_missing -= 1
        return replace(delta, usage=None if self._num_missing else self._total())

    def _total(self) -> Usage:
        usages: Sequence[Usage] = [usage for usage in self._usages if usage is not None]
        if len(usages) == 1:
            return usages[0]
        prompts = usages[:: self._n]
        reasoning = [usage.reasoning_tokens for usage in usages if usage.reasoning_tokens is not None]
        return Usage(
            prompt_tokens=sum(usage.prompt_tokens for usage in prompts),
            completion_tokens=sum(usage.completion_tokens for usage in usages),
            cached_tokens=sum(usage.cached_tokens for usage in prompts),
            queue_s=max(usage.queue_s for usage in usages),
            reasoning_tokens=sum(reasoning) if reasoning else None,
        )
