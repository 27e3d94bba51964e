"""What is measured of one request, from its arrival at the core to its end, whatever the end is."""

from __future__ import annotations

from collections.abc import Callable

from cluster.errors import InternalError, RequestError
from cluster.telemetry.metrics import ServingMetrics
from deployments.messages import TextDelta, Usage

CLIENT_GONE = "499"  # the status nginx made common for it; never sent


class Meter:
    """One request's measurements. ``model`` stays empty until it is known to be served, so clients make no labels."""

    def __init__(self, metrics: ServingMetrics, tenant: str, clock: Callable[[], float]):
        self._metrics, self._tenant, self._clock = metrics, tenant, clock
        self.model = ""
        self.num_choices = 1
        self._start_s = clock()
        self._first_s: float | None = None

    def delta(self, delta: TextDelta) -> None:
        """Take note of one delta; the first with tokens ends the time to first token."""
        if self._first_s is None and (delta.token_count or delta.finish_reason):
            self._first_s = self._clock()
            self._metrics.ttft_s.labels(self.model).observe(self._first_s - self._start_s)
        if delta.usage is not None:
            self._usage(delta.usage)

    def end(self, error: BaseException | None) -> None:
        """Count the request under the status that its end amounts to (also one after the headers went out)."""
        status = "200" if error is None else _status(error)
        self._metrics.requests.labels(self._tenant, self.model, status).inc()

    def _usage(self, usage: Usage) -> None:
        metrics, model = self._metrics, self.model
        metrics.queue_s.labels(model).observe(usage.queue_s)
        metrics.prompt_tokens.labels(self._tenant, model).inc(usage.prompt_tokens)
        metrics.completion_tokens.labels(self._tenant, model).inc(usage.completion_tokens)
        num_later = usage.completion_tokens / self.num_choices - 1  # choices come side by side
        if self._first_s is not None and num_later > 0:
            metrics.tpot_s.labels(model).observe((self._clock() - self._first_s) / num_later)


def _status(error: BaseException) -> str:
    if isinstance(error, RequestError):
        return str(error.status)
    return str(InternalError.status) if isinstance(error, Exception) else CLIENT_GONE
