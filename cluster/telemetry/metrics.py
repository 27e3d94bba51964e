"""The metrics of one process."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from cluster.telemetry.devices import DeviceUse
from cluster.telemetry.load import ReplicaLoad

# Every process has the same bounds, so that the telemetry actor may add buckets up; percentiles come from the sums.
REQUEST_BUCKETS_S = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0)
TOKEN_BUCKETS_S = (0.001, 0.0025, 0.005, 0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.5, 0.75, 1.0, 2.5)


class ServingMetrics:
    """The metrics of one process in a registry of their own; nothing else scrapes it, a ``Pusher`` sends it on."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        of_model, of_tenant = ("model",), ("tenant", "model")
        self.requests = self._counter("requests", "Finished requests by HTTP status.", (*of_tenant, "status"))
        self.prompt_tokens = self._counter("prompt_tokens", "Tokens of the prompts of finished requests.", of_tenant)
        self.completion_tokens = self._counter("completion_tokens", "Tokens generated for finished requests.", of_tenant)
        self.queue_s = self._histogram("queue_seconds", "Time a request waited before its first step.", REQUEST_BUCKETS_S)
        self.ttft_s = self._histogram("ttft_seconds", "Time from a request's arrival to its first token.", REQUEST_BUCKETS_S)
        self.tpot_s = self._histogram("tpot_seconds", "Mean time per output token after the first.", TOKEN_BUCKETS_S)
        self.step_s = self._histogram("step_seconds", "Time of one engine step.", TOKEN_BUCKETS_S)
        of_replica = (*of_model, "replica")
        self.running = self._gauge("running", "Sequences that run in a replica.", of_replica)
        self.waiting = self._gauge("waiting", "Requests that wait in a replica's queue.", of_replica)
        self.kv_used_fraction = self._gauge("kv_used_fraction", "Part of a replica's KV blocks in use.", of_replica)
        of_device = ("node", "device")
        self.device_busy_fraction = self._gauge("device_busy_fraction", "Part of the time a device was busy.", of_device)
        self.device_memory_used_bytes = self._gauge("device_memory_used_bytes", "Memory in use on a device.", of_device)
        self.device_memory_total_bytes = self._gauge("device_memory_total_bytes", "Memory of a device.", of_device)

    def set_load(self, load: ReplicaLoad) -> None:
        """Take a replica's gauges from its load."""
        labels = (load.model, load.replica)
        self.running.labels(*labels).set(load.running)
        self.waiting.labels(*labels).set(load.waiting)
        self.kv_used_fraction.labels(*labels).set(load.kv_used_fraction)

    def set_device(self, use: DeviceUse) -> None:
        """Take a device's gauges from a sample."""
        labels = (use.node, use.device)
        self.device_memory_used_bytes.labels(*labels).set(use.memory_used_bytes)
        self.device_memory_total_bytes.labels(*labels).set(use.memory_total_bytes)
        if use.busy_fraction is not None:
            self.device_busy_fraction.labels(*labels).set(use.busy_fraction)

    def _counter(self, name: str, about: str, labels: tuple[str, ...]) -> Counter:
        return Counter(f"fairshard_{name}", about, labels, registry=self.registry)

    def _gauge(self, name: str, about: str, labels: tuple[str, ...]) -> Gauge:
        return Gauge(f"fairshard_{name}", about, labels, registry=self.registry)

    def _histogram(self, name: str, about: str, buckets_s: tuple[float, ...]) -> Histogram:
        return Histogram(f"fairshard_{name}", about, ("model",), buckets=buckets_s, registry=self.registry)
