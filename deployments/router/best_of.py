"""The likeliest of several choices."""

from __future__ import annotations

from collections.abc import Sequence

from deployments.router.frames import Choice


def best_of_each(choices: Sequence[Choice], num_candidates: int, n: int) -> list[Choice]:
    """Of each prompt's ``num_candidates`` the ``n`` whose tokens are likeliest on average, best first.

    All of them, in their order, where there are no more.
    """
    if num_candidates == n:
        return list(choices)
    of_prompts = [choices[at : at + num_candidates] for at in range(0, len(choices), num_candidates)]
    return [choice for candidates in of_prompts for choice in sorted(candidates, key=_mean_logprob, reverse=True)[:n]]


def _mean_logprob(choice: Choice) -> float:
    logprobs = [score.logprob for score in choice.scores if score.logprob is not None]
    return sum(logprobs) / len(logprobs) if logprobs else 0.0
