from prometheus_client.parser import text_string_to_metric_families

from cluster.telemetry.aggregate import Telemetry
from cluster.telemetry.family import Family, Series
from cluster.telemetry.load import ReplicaLoad
from cluster.telemetry.push import TelemetryPush
from cluster.telemetry.tenant_labels import OTHER


def counted(**requests: float) -> tuple[Family, ...]:
    series = tuple(Series((("model", "tiny"), ("tenant", tenant)), (amount,)) for tenant, amount in requests.items())
    return (Family("fairshard_requests", "counter", "Requests.", series),)


def histogram(*values: float, bounds: tuple[str, ...] = ("0.1", "1.0", "+Inf")) -> tuple[Family, ...]:
    return (Family("fairshard_ttft_seconds", "histogram", "TTFT.", (Series((("model", "tiny"),), values),), bounds),)


def gauge(value: float, *, node: str = "n1") -> tuple[Family, ...]:
    return (Family("fairshard_busy", "gauge", "Busy.", (Series((("node", node),), (value,)),)),)


def load(replica: str, model: str = "tiny", state: str = "ready") -> ReplicaLoad:
    return ReplicaLoad(model, replica, state, "gloo", 0, 0, 0.0, 0.0)


class Source:
    def __init__(self, telemetry: Telemetry, name: str, incarnation: str = "1"):
        self.telemetry, self.name, self.incarnation, self.seq = telemetry, name, incarnation, 0

    def push(self, now_s: float, counts=(), gauges=(), load=None, final=False, interval_s=2.0) -> None:
        self.seq += 1
        push = TelemetryPush(self.name, self.incarnation, self.seq, self.seq, interval_s, counts, gauges, load, final)
        self.telemetry.receive(push, now_s)


def samples(telemetry: Telemetry, now_s: float = 0.0) -> dict[str, dict[str, float]]:
    """Sample name -> the values of its labels, joined -> value."""
    found: dict[str, dict[str, float]] = {}
    for family in text_string_to_metric_families(telemetry.exposition(now_s).decode()):
        for sample in family.samples:
            key = ",".join(value for name, value in sorted(sample.labels.items()) if name != "model")
            found.setdefault(sample.name, {})[key] = sample.value
    return found


def test_counters_add_up_over_sources_and_their_restarts():
    telemetry = Telemetry(10)
    Source(telemetry, "a").push(0, counted(acme=3))
    Source(telemetry, "b").push(0, counted(acme=4))
    Source(telemetry, "a", incarnation="2").push(1, counted(acme=5))
    assert samples(telemetry, 1000.0) == {"fairshard_requests_total": {"acme": 12}}


def test_histograms_are_added_bucket_by_bucket():
    telemetry = Telemetry(10)
    Source(telemetry, "a").push(0, histogram(1, 2, 2, 0.5))
    Source(telemetry, "b").push(0, histogram(0, 1, 4, 9.0))
    found = samples(telemetry)
    assert found["fairshard_ttft_seconds_bucket"] == {"0.1": 1, "1.0": 3, "+Inf": 6}
    assert found["fairshard_ttft_seconds_count"] == {"": 6}
    assert found["fairshard_ttft_seconds_sum"] == {"": 9.5}


def test_buckets_of_another_build_are_not_mixed_in():
    telemetry = Telemetry(10)
    Source(telemetry, "a").push(0, histogram(1, 2, 2, 0.5))
    Source(telemetry, "b").push(0, histogram(1, 1, 0.5, bounds=("5.0", "+Inf")))
    assert samples(telemetry)["fairshard_ttft_seconds_bucket"] == {"0.1": 1, "1.0": 2, "+Inf": 2}


def test_the_text_is_grouped_and_its_buckets_ascend():
    telemetry = Telemetry(10)
    Source(telemetry, "a").push(0, histogram(1, 2, 2, 0.5) + counted(b=1, a=1), gauge(0.5))
    lines = telemetry.exposition(0.0).decode().splitlines()
    assert lines == [
        "# HELP fairshard_busy Busy.",
        "# TYPE fairshard_busy gauge",
        'fairshard_busy{node="n1"} 0.5',
        "# HELP fairshard_requests_total Requests.",
        "# TYPE fairshard_requests_total counter",
        'fairshard_requests_total{model="tiny",tenant="a"} 1.0',
        'fairshard_requests_total{model="tiny",tenant="b"} 1.0',
        "# HELP fairshard_ttft_seconds TTFT.",
        "# TYPE fairshard_ttft_seconds histogram",
        'fairshard_ttft_seconds_bucket{le="0.1",model="tiny"} 1.0',
        'fairshard_ttft_seconds_bucket{le="1.0",model="tiny"} 2.0',
        'fairshard_ttft_seconds_bucket{le="+Inf",model="tiny"} 2.0',
        'fairshard_ttft_seconds_count{model="tiny"} 2.0',
        'fairshard_ttft_seconds_sum{model="tiny"} 0.5',
    ]


def test_an_empty_service_exposes_valid_text():
    assert Telemetry(10).exposition(0.0) == b""


def test_tenants_beyond_the_limit_are_other_and_keep_their_place():
    telemetry = Telemetry(2)
    source = Source(telemetry, "a")
    source.push(0, counted(small=1, big=9, middle=5))
    assert samples(telemetry)["fairshard_requests_total"] == {"big": 9, "middle": 5, OTHER: 1}
    source.push(1, counted(small=100, late=10, middle=1))
    assert samples(telemetry)["fairshard_requests_total"] == {"big": 9, "middle": 6, OTHER: 111}


def test_gauges_and_loads_end_when_a_source_misses_five_pushes():
    telemetry = Telemetry(10)
    Source(telemetry, "a").push(100.0, counted(acme=1), gauge(0.5), load("r1"), interval_s=2.0)
    assert telemetry.loads(110.0) == (load("r1"),)
    assert samples(telemetry, 110.0)["fairshard_busy"] == {"n1": 0.5}
    assert telemetry.loads(110.1) == ()
    assert "fairshard_busy" not in samples(telemetry, 110.1)
    assert samples(telemetry, 110.1)["fairshard_requests_total"] == {"acme": 1}


def test_a_source_that_comes_back_is_live_again():
    telemetry = Telemetry(10)
    source = Source(telemetry, "a")
    source.push(0.0, load=load("r1"))
    assert telemetry.loads(60.0) == ()
    source.push(60.0, load=load("r1"))
    assert telemetry.loads(60.0) == (load("r1"),)


def test_the_newest_incarnation_speaks_for_a_source():
    telemetry = Telemetry(10)
    old, new = Source(telemetry, "a", "1"), Source(telemetry, "a", "2")
    old.push(0.0, gauges=gauge(0.1), load=load("r1", state="ready"))
    new.push(0.0, gauges=gauge(0.2), load=load("r1", state="loading"))
    old.push(0.1, counted(acme=1), gauges=gauge(0.3), load=load("r1", state="ready"))
    assert telemetry.loads(0.1) == (load("r1", state="loading"),)
    assert samples(telemetry, 0.1) == {"fairshard_busy": {"n1": 0.2}, "fairshard_requests_total": {"acme": 1}}
    new.push(0.2, final=True)
    assert telemetry.loads(0.2) == ()


def test_a_late_beat_changes_neither_gauges_nor_life():
    telemetry = Telemetry(10)
    for beat, value in ((2, 0.2), (1, 0.1)):
        telemetry.receive(TelemetryPush("a", "1", 1, beat, 2.0, gauges=gauge(value)), 0.0)
    assert samples(telemetry)["fairshard_busy"] == {"n1": 0.2}


def test_of_two_sources_with_one_series_the_later_push_wins():
    telemetry = Telemetry(10)
    Source(telemetry, "b").push(0.0, gauges=gauge(0.2))
    Source(telemetry, "a").push(1.0, gauges=gauge(0.7))
    Source(telemetry, "c").push(1.0, gauges=gauge(0.9, node="n2"))
    assert samples(telemetry, 1.0)["fairshard_busy"] == {"n1": 0.7, "n2": 0.9}


def test_loads_are_sorted_by_model_and_replica():
    telemetry = Telemetry(10)
    for name, model in (("r3", "small"), ("r2", "tiny"), ("r1", "tiny")):
        Source(telemetry, name).push(0.0, load=load(name, model))
    assert [each.replica for each in telemetry.loads(0.0)] == ["r3", "r1", "r2"]


def test_ended_incarnations_are_forgotten_in_the_end_their_counts_never():
    telemetry = Telemetry(10)
    for number in range(50):
        Source(telemetry, "a", incarnation=f"{number:03d}").push(number * 86_401.0, counted(acme=1))
    assert samples(telemetry)["fairshard_requests_total"] == {"acme": 50}
    assert len(telemetry._sources) == 1


def test_totals_go_on_from_where_an_earlier_life_saved_them():
    first = Telemetry(1)
    source = Source(first, "a")
    source.push(0, counted(acme=3) + histogram(1, 2, 2, 0.5), gauge(0.5), load("r1"))
    saved = first.save()
    source.push(1, counted(acme=1))  # not saved: it will be sent again
    second = Telemetry(1, saved, now_s=50.0)
    assert (second.save(), second.loads(50.0), "fairshard_busy" in samples(second, 50.0)) == (saved, (), False)
    source.telemetry, source.seq = second, 0
    source.push(50, counted(acme=3))  # counted in the first life
    source.push(51, counted(acme=1, late=2), gauge(0.7), load("r1"))
    assert samples(second, 51.0)["fairshard_requests_total"] == {"acme": 4, OTHER: 2}
    assert samples(second, 51.0)["fairshard_ttft_seconds_bucket"] == {"0.1": 1, "1.0": 2, "+Inf": 2}
    assert (second.loads(51.0), samples(second, 51.0)["fairshard_busy"]) == ((load("r1"),), {"n1": 0.7})
