"""One request's state in one engine: its tokens, its blocks, and how far the KV cache has followed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

import numpy as np

from deployments.engine.block_table import BlockTable, grown
from deployments.engine.logprobs import TokenLogprobs
from deployments.engine.samplers import samplers_of
from deployments.engine.sampling_params import SamplingParams


class SequenceState(Enum):
    """Where a sequence is in its life; a preempted one is waiting again."""

    WAITING = "waiting"
    RUNNING = "running"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class SequenceDelta:
    """What one step brought one sequence: its new tokens, and "stop" or "length" when it ended with them.

    ``logprobs`` has as many items as there are tokens where the request asks for them, else none. ``prompt_logprobs``, if
    asked for, stand on the first delta: of all the prompt's tokens but the first, which nothing precedes.
    """

    request_id: str
    token_ids: tuple[int, ...]
    finish_reason: str | None = None
    logprobs: tuple[TokenLogprobs, ...] = ()
    prompt_logprobs: tuple[TokenLogprobs, ...] = ()


class Sequence:
    """Prompt, resumed and generated tokens in one row; a token's position is its index in it.

    ``stop_token_ids`` are the model's end tokens: they end the sequence unless the request says ``ignore_eos``; the
    request's own ``sampling.stop_token_ids`` end it always. ``resumed_ids`` are completion tokens made elsewhere: they
    count toward ``max_tokens`` and are never reported again. ``arrival_s`` is in the engine clock's seconds.
    Raises ValueError for a prompt or limits that leave nothing to generate.
    """

    def __init__(
        self,
        request_id: str,
        prompt_ids: Iterable[int],
        sampling: SamplingParams,
        stop_token_ids: frozenset[int] = frozenset(),
        resumed_ids: Iterable[int] = (),
        tenant: str = "",
        arrival_s: float | None = None,
    ):
        prompt, resumed = list(prompt_ids), list(resumed_ids)
        if not prompt:
            raise ValueError(f"{request_id}: the prompt is empty")
        if sampling.max_tokens <= len(resumed):
            raise ValueError(f"{request_id}: max_tokens is {sampling.max_tokens} and {len(resumed)} tokens are there already")
        self.request_id = request_id
        self.tenant = tenant
        self.sampling = sampling
        self.samplers = samplers_of(sampling)
        self.seed = sampling.seed & 0xFFFF_FFFF_FFFF_FFFF
        self.stop_token_ids = frozenset(sampling.stop_token_ids) | (frozenset() if sampling.ignore_eos else stop_token_ids)
        self.arrival_s = arrival_s
        self.first_scheduled_s: float | None = None
        self.state = SequenceState.WAITING
        self.finish_reason: str | None = None
        self.num_prompt_tokens = len(prompt)
        self.num_resumed_tokens = len(resumed)
        self.num_tokens = len(prompt) + len(resumed)
        self.num_computed = 0
        self._tokens = np.array(prompt + resumed, dtype=np.int32)
        self.tables: tuple[BlockTable, ...] = ()  # one for each group of layers, while it runs
        # Where a request goes on elsewhere, its prompt's log-probabilities have been told.
        self.num_to_score = 0 if sampling.prompt_logprobs is None or resumed else len(prompt) - 1
        self.num_scored = 0
        self._prompt_logprobs: list[TokenLogprobs] = []
        self.lost_at: int | None = None  # num_tokens when the last step that was lost with it inside began
        self.num_losses = 0  # of such steps in a row, at that token
        self.is_suspect = False  # that step may have been lost because of it
        self.siblings: tuple[Sequence, ...] = ()  # other sequences of the same prompt, itself perhaps among them

    def __repr__(self) -> str:
        return f"Sequence({self.request_id!r}, {self.state.value}, {self.num_computed}/{self.num_tokens} tokens)"

    @property
    def token_ids(self) -> np.ndarray:
        """All tokens, int32 [num_tokens]; a view."""
        return self._tokens[: self.num_tokens]

    @property
    def generated_ids(self) -> tuple[int, ...]:
        """Tokens made here, after the prompt and what was resumed."""
        return tuple(self._tokens[self.num_prompt_tokens + self.num_resumed_tokens : self.num_tokens].tolist())

    @property
    def completion_ids(self) -> np.ndarray:
        """Resumed and generated tokens, int32 [num_completion_tokens]; a view."""
        return self._tokens[self.num_prompt_tokens : self.num_tokens]

    @property
    def num_completion_tokens(self) -> int:
        """Resumed and generated tokens."""
        return self.num_tokens - self.num_prompt_tokens

    @property
    def max_num_tokens(self) -> int:
        """Length at which ``max_tokens`` ends the sequence."""
        return self.num_prompt_tokens + self.sampling.max_tokens

    @property
    def num_pending(self) -> int:
        """Tokens whose keys and values are not in the cache yet: 1 while decoding, more while prefilling."""
        return self.num_tokens - self.num_computed

    @property
    def queue_s(self) -> float | None:
        """Seconds from arrival to the first step; None before it."""
        if self.first_scheduled_s is None or self.arrival_s is None:
            return None
        return self.first_scheduled_s - self.arrival_s

    def append(self, token_id: int) -> None:
        """Add a generated token."""
        if self.num_tokens == len(self._tokens):
            self._tokens = grown(self._tokens, self.num_tokens + 1)
        self._tokens[self.num_tokens] = token_id
        self.num_tokens += 1

    def add_prompt_logprobs(self, logprobs: Iterable[TokenLogprobs]) -> None:
        """Keep those of the next prompt tokens until they are taken."""
        self._prompt_logprobs.extend(logprobs)
        self.num_scored = max(self.num_scored, len(self._prompt_logprobs))

    def take_prompt_logprobs(self) -> tuple[TokenLogprobs, ...]:
        """Those of the whole prompt, once."""
        if not self._prompt_logprobs:
            return ()
        taken, self._prompt_logprobs = tuple(self._prompt_logprobs), []
        return taken
