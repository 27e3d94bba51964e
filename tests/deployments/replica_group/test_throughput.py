import pytest

from deployments.replica_group.throughput import Throughput


def test_it_averages_over_ten_seconds_and_forgets():
    rate = Throughput(start_s=0.0)
    for second in range(20):
        rate.add(5, second + 0.1)
        rate.add(5, second + 0.6)
    assert rate.per_s(20.0) == pytest.approx(9.0, abs=1.1)
    assert rate.per_s(60.0) == 0.0


def test_a_young_replica_divides_by_its_age():
    rate = Throughput(start_s=100.0)
    rate.add(8, 101.0)
    assert rate.per_s(102.0) == pytest.approx(4.0)
