import subprocess
import sys

import pytest

from deployments.engine.engine import Engine
from deployments.engine.kv_groups import KvGroup
from tests.deployments.engine.factories import FakeRunner, drain, hash_completion, make_scheduler, make_sequence


@pytest.fixture
def engine():
    ticks = iter(range(100, 1000))
    return Engine(make_scheduler(), FakeRunner([KvGroup(256)], 4), clock=lambda: float(next(ticks)))


def test_nothing_to_do_is_an_empty_step(engine):
    assert engine.step() == []
    assert not engine.has_work


def test_a_step_is_schedule_run_commit(engine):
    seq = make_sequence("a", max_tokens=6)
    expected = hash_completion(seq)
    engine.add(seq)
    assert drain(engine) == {"a": expected}


def test_arrivals_are_stamped_unless_they_carry_a_time(engine):
    stamped, carrying = make_sequence("a"), make_sequence("b", arrival_s=3.0)
    engine.add(stamped)
    engine.add(carrying)
    assert (stamped.arrival_s, carrying.arrival_s) == (100.0, 3.0)
    engine.step()
    assert stamped.queue_s == 1.0


def test_a_lost_runner_costs_no_token(engine):
    class Lost(Exception):
        pass

    class BrokenOnce:
        def run(self, step):
            engine.runner = healthy
            raise Lost

    healthy = engine.runner
    seqs = [make_sequence(name, [ord(name)] * 5, max_tokens=6) for name in "abc"]
    expected = {seq.request_id: hash_completion(seq)[0] for seq in seqs}
    for seq in seqs:
        engine.add(seq)
    engine.step()
    engine.runner = BrokenOnce()
    with pytest.raises(Lost):
        engine.step()
    healthy.lose_cache()
    engine.recompute()
    drain(engine)
    assert {seq.request_id: seq.generated_ids for seq in seqs} == expected


def test_abort_reaches_the_scheduler(engine):
    engine.add(make_sequence("a"))
    engine.step()
    assert engine.abort("a")
    assert engine.step() == []


def test_the_scheduling_side_loads_no_torch():
    modules = [
        "engine",
        "scheduler",
        "step",
        "sequence",
        "block_pool",
        "kv_allocator",
        "sampling_params",
        "errors",
        "eos",
        "randomness",
        "step_plan",
    ]
    code = f"""
import importlib, sys
for name in {modules!r}: importlib.import_module("deployments.engine." + name)
assert not {{"torch", "transformers", "ray"}} & set(sys.modules), "heavy imports"
"""
    subprocess.run([sys.executable, "-c", code], check=True)
