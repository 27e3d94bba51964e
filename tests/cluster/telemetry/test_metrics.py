import pickle

from cluster.telemetry.family import growth, read, totals
from cluster.telemetry.metrics import ServingMetrics


def family(metrics: ServingMetrics, name: str):
    return next(each for each in read(metrics.registry) if each.name == name)


def test_every_metric_has_its_name_kind_and_labels():
    metrics = ServingMetrics()
    metrics.requests.labels(tenant="acme", model="tiny", status="200").inc()
    metrics.prompt_tokens.labels(tenant="acme", model="tiny").inc(3)
    metrics.completion_tokens.labels(tenant="acme", model="tiny").inc(5)
    for histogram in (metrics.queue_s, metrics.ttft_s, metrics.tpot_s, metrics.step_s):
        histogram.labels(model="tiny").observe(0.02)
    for gauge in (metrics.running, metrics.waiting, metrics.kv_used_fraction):
        gauge.labels(model="tiny", replica="r1").set(1)
    for gauge in (metrics.device_busy_fraction, metrics.device_memory_used_bytes, metrics.device_memory_total_bytes):
        gauge.labels(node="n1", device="cpu").set(1)
    found = {(f.name, f.kind, tuple(n for n, _ in f.series[0].labels)) for f in read(metrics.registry)}
    assert found == {
        ("fairshard_requests", "counter", ("model", "status", "tenant")),
        ("fairshard_prompt_tokens", "counter", ("model", "tenant")),
        ("fairshard_completion_tokens", "counter", ("model", "tenant")),
        ("fairshard_queue_seconds", "histogram", ("model",)),
        ("fairshard_ttft_seconds", "histogram", ("model",)),
        ("fairshard_tpot_seconds", "histogram", ("model",)),
        ("fairshard_step_seconds", "histogram", ("model",)),
        ("fairshard_running", "gauge", ("model", "replica")),
        ("fairshard_waiting", "gauge", ("model", "replica")),
        ("fairshard_kv_used_fraction", "gauge", ("model", "replica")),
        ("fairshard_device_busy_fraction", "gauge", ("device", "node")),
        ("fairshard_device_memory_used_bytes", "gauge", ("device", "node")),
        ("fairshard_device_memory_total_bytes", "gauge", ("device", "node")),
    }


def test_two_processes_metrics_in_one_process_do_not_meet():
    one, two = ServingMetrics(), ServingMetrics()
    one.requests.labels("acme", "tiny", "200").inc()
    assert family(two, "fairshard_requests").series == ()


def test_growth_leaves_out_what_stood_still_and_sends_a_histogram_whole():
    metrics = ServingMetrics()
    metrics.requests.labels("acme", "tiny", "200").inc()
    metrics.requests.labels("globex", "tiny", "200").inc()
    metrics.tpot_s.labels("tiny").observe(0.004)
    base = totals(before := read(metrics.registry))
    assert growth(before, base) == ()
    metrics.requests.labels("acme", "tiny", "200").inc(2)
    metrics.tpot_s.labels("tiny").observe(100.0)
    tpot, requests = sorted(growth(read(metrics.registry), base), key=lambda f: f.kind, reverse=True)
    assert [(dict(s.labels)["tenant"], s.values) for s in requests.series] == [("acme", (2.0,))]
    *buckets, total = tpot.series[0].values
    assert len(buckets) == len(tpot.bounds)
    assert (buckets[0], buckets[-2], buckets[-1], total) == (0.0, 0.0, 1.0, 100.0)
    assert tpot.bounds[-1] == "+Inf"
    assert pickle.loads(pickle.dumps(tpot)) == tpot
