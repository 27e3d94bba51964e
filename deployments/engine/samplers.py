"""Ways to change a row's distribution before a token is drawn, each one class: from the request's setting to the arithmetic.

To add one: a field in SamplingParams, a class here, its place in ADJUSTMENTS or FILTERS. The leader, which has no torch,
makes samplers and asks; the sampling rank applies them. So torch is not imported here, only its tensors' methods are used.

Where settings meet, they act in the order of ADJUSTMENTS, then temperature, top_k, top_p, then FILTERS, as in Hugging Face's
``generate``. Nothing here may depend on a row's company: no plain ``sum``, which rounds otherwise for one row than for many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol, Self

import numpy as np

from deployments.engine.asks import Ask
from deployments.engine.nucleus import keep_mass, zero_below
from deployments.engine.sampling_params import MAX_LOGIT_BIASES, MAX_STOP_TOKEN_IDS, SamplingParams

if TYPE_CHECKING:
    import torch

    from deployments.engine.sequence import Sequence


_MOST_STOP_TOKENS = MAX_STOP_TOKEN_IDS + 256  # the request's and the model's


class Asked(NamedTuple):
    """What the rows of a step ask of one sampler, on the model's device; see ``asks.Selected``."""

    rows: torch.Tensor  # int64 [m]
    ids: torch.Tensor  # int64 [v]
    owners: torch.Tensor  # int64 [v]: which of the m rows each id belongs to
    numbers: torch.Tensor  # float32 [f]

    @property
    def places(self) -> tuple[torch.Tensor, torch.Tensor]:
        """Row and column of each id."""
        return self.rows[self.owners], self.ids

    @property
    def column(self) -> torch.Tensor:
        """The rows' one number each, [m, 1]."""
        return self.numbers.unsqueeze(1)

    @property
    def owned(self) -> torch.Tensor:
        """For each id its row's one number, [v]."""
        return self.numbers[self.owners]


class Sampler(Protocol):
    """One setting of one sequence (on the leader), and what it does to rows (on the sampling rank)."""

    @classmethod
    def of(cls, sampling: SamplingParams) -> Self | None:
        """The sampler that these settings want, None if they do not."""
        ...

    def ask(self, seq: Sequence) -> Ask | None:
        """What its next token asks for; None for nothing this time."""
        ...

    @staticmethod
    def apply(values: torch.Tensor, asked: Asked) -> None:
        """Change ``values`` in place: logits [rows, vocabulary] for an adjustment, probabilities for a filter."""
        ...


class _OfNumber:
    """A sampler whose setting is one number."""

    def __init__(self, number: float):
        self._numbers = np.array([number], np.float32)

    def ask(self, seq: Sequence) -> Ask | None:
        """The number alone."""
        return Ask(numbers=self._numbers)


class LogitBias:
    """Adds a number of their own to the logits of some tokens."""

    def __init__(self, biases: tuple[tuple[int, float], ...]):
        self._ask = Ask(np.array([i for i, _ in biases], np.int32), np.array([bias for _, bias in biases], np.float32))

    @classmethod
    def of(cls, sampling: SamplingParams) -> Self | None:
        """Wanted when there is any bias."""
        return cls(sampling.logit_bias) if sampling.logit_bias else None

    def ask(self, seq: Sequence) -> Ask | None:
        """All ids and their biases."""
        return self._ask

    @staticmethod
    def apply(values: torch.Tensor, asked: Asked) -> None:
        """Add them."""
        values[asked.places] += asked.numbers


class RepetitionPenalty(_OfNumber):
    """Divides the positive and multiplies the negative logits of tokens seen in prompt or completion.

    Source: Keskar et al., CTRL, 2019.
    """

    @classmethod
    def of(cls, sampling: SamplingParams) -> Self | None:
        """Wanted unless 1."""
        return cls(sampling.repetition_penalty) if sampling.repetition_penalty != 1 else None

    def ask(self, seq: Sequence) -> Ask | None:
        """The penalty and all tokens so far."""
        return Ask(seq.token_ids, self._numbers)

    @staticmethod
    def apply(values: torch.Tensor, asked: Asked) -> None:
        """Once for each token, however often it was seen: doubles write the same value."""
        seen, penalties = values[asked.places], asked.owned
        values[asked.places] = (seen / penalties).where(seen > 0, seen * penalties)


class PresencePenalty(_OfNumber):
    """Lowers the logits of tokens that the completion has, once."""

    @classmethod
    def of(cls, sampling: SamplingParams) -> Self | None:
        """Wanted unless 0."""
        return cls(sampling.presence_penalty) if sampling.presence_penalty else None

    def ask(self, seq: Sequence) -> Ask | None:
        """The penalty and the completion so far."""
        return Ask(seq.completion_ids, self._numbers)

    @staticmethod
    def apply(values: torch.Tensor, asked: Asked) -> None:
        """Doubles write the same value."""
        values[asked.places] = values[asked.places] - asked.owned


class FrequencyPenalty(_OfNumber):
    """Lowers the logits of tokens that the completion has, once for each time."""

    @classmethod
    def of(cls, sampling: SamplingParams) -> Self | None:
        """Wanted unless 0."""
        return cls(sampling.frequency_penalty) if sampling.frequency_penalty else None

    def ask(self, seq: Sequence) -> Ask | None:
        """The penalty and the completion so far."""
        return Ask(seq.completion_ids, self._numbers)

    @staticmethod
    def apply(values: torch.Tensor, asked: Asked) -> None:
        """Doubles add up."""
        values.index_put_(asked.places, -asked.owned, accumulate=True)


class MinTokens:
    """Forbids the tokens that would end the sequence until it is long enough."""

    def __init__(self, min_tokens: int):
        self._min_tokens = min_tokens

    @classmethod
    def of(cls, sampling: SamplingParams) -> Self | None:
        """Wanted unless 0."""
        return cls(sampling.min_tokens) if sampling.min_tokens else None

    def ask(self, seq: Sequence) -> Ask | None:
        """The stop tokens, while they are forbidden."""
        if seq.num_completion_tokens >= self._min_tokens or not seq.stop_token_ids:
            return None
        return Ask(np.fromiter(seq.stop_token_ids, np.int32))

    @staticmethod
    def apply(values: torch.Tensor, asked: Asked) -> None:
        """Nothing is left of them; a stop token that the model does not have needs no forbidding."""
        rows, ids = asked.places
        known = ids < values.shape[1]
        values[rows[known], ids[known]] = float("-inf")


class MinP(_OfNumber):
    """Keeps tokens that are at least so likely, as a share of the likeliest.

    Source: Nguyen et al., Turning Up the Heat: Min-p Sampling, 2024.
    """

    @classmethod
    def of(cls, sampling: SamplingParams) -> Self | None:
        """Wanted unless 0; greedy rows have nothing to filter."""
        return cls(sampling.min_p) if sampling.min_p and sampling.temperature else None

    @staticmethod
    def apply(values: torch.Tensor, asked: Asked) -> None:
        """The likeliest always stays."""
        zero_below(values, asked.rows, values[asked.rows].amax(-1, keepdim=True) * asked.column)


class TypicalP(_OfNumber):
    """Keeps tokens whose surprise is closest to the distribution's entropy, until they are so likely together.

    Source: Meister et al., Locally Typical Sampling, 2022.
    """

    @classmethod
    def of(cls, sampling: SamplingParams) -> Self | None:
        """Wanted below 1; greedy rows have nothing to filter."""
        return cls(sampling.typical_p) if sampling.typical_p < 1 and sampling.temperature else None

    @staticmethod
    def apply(values: torch.Tensor, asked: Asked) -> None:
        """The most typical token always stays."""
        probs = values[asked.rows].double()
        probs /= probs.cumsum(-1)[:, -1:]
        surprise = -probs.log()
        entropy = (probs * surprise).nan_to_num(0.0).cumsum(-1)[:, -1:]
        keep_mass(values, asked.rows, asked.column, -(surprise - entropy).abs())


ADJUSTMENTS: tuple[type[Sampler], ...] = (LogitBias, RepetitionPenalty, PresencePenalty, FrequencyPenalty, MinTokens)
FILTERS: tuple[type[Sampler], ...] = (MinP, TypicalP)
SAMPLERS = ADJUSTMENTS + FILTERS  # a sampler's place here is its kind in a step


def samplers_of(sampling: SamplingParams) -> tuple[tuple[int, Sampler], ...]:
    """The samplers that ``sampling`` wants, each with its kind."""
    return tuple((kind, made) for kind, cls in enumerate(SAMPLERS) if (made := cls.of(sampling)) is not None)


def most_asked_ids(context_length: int) -> int:
    """The most ids that one row can ask of all samplers together: its tokens for each penalty, its biases, its stop tokens."""
    return 3 * context_length + MAX_LOGIT_BIASES + _MOST_STOP_TOKENS
