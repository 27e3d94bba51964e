"""The Router without a transport: a request and an identity in, text deltas out. HTTP is one adapter over it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import aclosing, asynccontextmanager, contextmanager
from dataclasses import dataclass

from cluster.catalogue import CatalogueSnapshot
from cluster.errors import DeadlineExceeded, EngineFailed, ModelNotReady, RequestError, UnknownModel
from cluster.identity import Identity
from cluster.spec import HttpSpec, ModelSpec
from cluster.telemetry.metrics import ServingMetrics
from deployments.engine.sampling_params import SamplingParams
from deployments.messages import Admitted, GenerateRequest, TextDelta
from deployments.path import TextPath
from deployments.router.echo import Echo
from deployments.router.meter import Meter
from deployments.router.room import completion_tokens
from deployments.router.snapshot_source import SnapshotSource
from deployments.router.tally import Tally
from deployments.router.text_request import Prompt, TextRequest
from deployments.router.together import together

_Part = tuple[tuple[int, ...], SamplingParams]  # a prompt's ids, and how to go on after them


@dataclass(frozen=True, slots=True)
class Answer:
    """A request that has been admitted: what it runs on, and its deltas.

    Each choice's last delta has a finish_reason, and only the very last delta has usage, that of the whole request.
    """

    model: ModelSpec
    deltas: AsyncIterator[TextDelta]


class RouterCore:
    """Everything the Router does but speak HTTP. Holds no state of a request beyond its ``answer`` context.

    ``clock`` measures durations and ``unix_time`` tells the date, both in seconds.
    """

    def __init__(
        self,
        catalogue: SnapshotSource,
        path: TextPath,
        metrics: ServingMetrics,
        clock: Callable[[], float] = time.monotonic,
        unix_time: Callable[[], float] = time.time,
    ):
        self._catalogue, self._path, self._metrics, self._clock, self._unix_time = catalogue, path, metrics, clock, unix_time

    @property
    def snapshot(self) -> CatalogueSnapshot:
        """The catalogue as it is now."""
        return self._catalogue.snapshot

    @property
    def http(self) -> HttpSpec:
        """The ingress limits as they are now."""
        return self.snapshot.spec.http

    def now_s(self) -> int:
        """Unix time in whole seconds."""
        return int(self._unix_time())

    def refuse(self, tenant: str, error: RequestError) -> None:
        """Count a request for text that failed before ``answer`` could be asked; ``tenant`` is empty if not known."""
        Meter(self._metrics, tenant, self._clock).end(error)

    @asynccontextmanager
    async def answer(self, request: TextRequest, identity: Identity, request_id: str) -> AsyncIterator[Answer]:
        """The answer, once every prompt of the request is admitted; leaving the context cancels what is still running.

        ``request_id`` must be unique in the cluster. Raises RequestError, DeadlineExceeded also out of the body of the
        ``async with``: the deadline counts from here to the end of the context.
        """
        meter = Meter(self._metrics, identity.tenant, self._clock)
        failure: BaseException | None = None
        try:
            async with self._deadline(), self._admitted(request, identity, request_id, meter) as answer:
                yield answer
        except BaseException as error:
            failure = error
            raise
        finally:
            meter.end(failure)

    async def tokenize(self, model: str, prompt: Prompt, add_generation_prompt: bool = True) -> tuple[ModelSpec, tuple[int, ...]]:
        """The model that ``model`` means, and the prompt's token ids for it."""
        spec = self.snapshot.model(model)
        encoded = await self._path.encode(prompt.to_encode(spec.name, add_generation_prompt))
        return spec, encoded.ids

    async def detokenize(self, model: str, ids: tuple[int, ...]) -> str:
        """Text of token ids, special tokens included."""
        return await self._path.decode(self.snapshot.model(model).name, ids)

    @asynccontextmanager
    async def _admitted(self, request: TextRequest, identity: Identity, request_id: str, meter: Meter) -> AsyncIterator[Answer]:
        deadline_s = self._unix_time() + self.http.request_deadline_s
        model = self.snapshot.model(request.model)
        meter.model = model.name
        parts = [await self._part(request, prompt, model) for prompt in request.prompts]
        ids = [request_id] if len(parts) == 1 else [f"{request_id}-{place}" for place in range(len(parts))]
        candidates = request.num_candidates
        num_generated = meter.num_choices = len(parts) * candidates
        echo = Echo(await self._texts(request, model, parts), candidates) if request.echo else None
        generate = [
            GenerateRequest(
                one_id, model.name, identity.tenant, prompt, sampling, request.stop, deadline_s, n=candidates, reply=request.reply
            )
            for one_id, (prompt, sampling) in zip(ids, parts, strict=True)
        ]
        async with together(self._path, generate) as frames:
            with _known(model):
                first = await anext(frames)
            assert isinstance(first, Admitted), f"a stream begins with Admitted, not {first!r}"
            async with aclosing(_to_the_end(frames, Tally(num_generated, candidates), echo, meter)) as deltas:
                yield Answer(model, deltas)

    async def _texts(self, request: TextRequest, model: ModelSpec, parts: list[_Part]) -> list[str]:
        """The prompts as text."""
        return [
            await self._path.decode(model.name, ids) if prompt.text is None else prompt.text
            for prompt, (ids, _) in zip(request.prompts, parts, strict=True)
        ]

    async def _part(self, request: TextRequest, prompt: Prompt, model: ModelSpec) -> _Part:
        """A prompt's ids, and how to go on after them."""
        with _known(model):
            ids = (await self._path.encode(prompt.to_encode(model.name))).ids
        return ids, request.to_sampling(completion_tokens(model, len(ids), request.max_tokens, prompt.param))

    @asynccontextmanager
    async def _deadline(self) -> AsyncIterator[None]:
        seconds = self.http.request_deadline_s
        try:
            async with asyncio.timeout(seconds) as scope:
                yield
        except TimeoutError:
            if not scope.expired():
                raise
            raise DeadlineExceeded(f"The request did not finish within {seconds:g} s and was cancelled.") from None


@contextmanager
def _known(model: ModelSpec) -> Iterator[None]:
    """A model that is known here is known to all others soon: each process follows the catalogue by itself."""
    try:
        yield
    except UnknownModel as error:
        raise ModelNotReady(f"The model '{model.name}' is not known everywhere yet.", retry_after_s=1) from error


async def _to_the_end(
    frames: AsyncIterator[Admitted | TextDelta], tally: Tally, echo: Echo | None, meter: Meter
) -> AsyncGenerator[TextDelta, None]:
    """The deltas, to the stream's own end: a stream that is left before it counts as cancelled.

    Raises EngineFailed when they break off before every choice has its finish_reason, so that half an answer never looks
    whole.
    """
    async for frame in frames:
        assert isinstance(frame, TextDelta), f"Admitted comes once, got {frame!r}"
        delta = tally.add(frame)
        meter.delta(delta)
        yield delta if echo is None else echo.add(delta)
    if not tally.is_complete:
        raise EngineFailed("The model's stream broke off before its end; please send the request again.")
