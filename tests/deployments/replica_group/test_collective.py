import pytest

from deployments.replica_group.collective import choose_collective


@pytest.mark.parametrize(
    ("asked", "ranks", "cpus", "gpus", "cores", "obstacle", "name"),
    [
        ("auto", 1, 1, 0, 64, None, "none"),
        ("auto", 2, 1, 0, 2, None, "gloo"),  # no core left over
        ("auto", 2, 1, 0, 3, None, "shm"),
        ("auto", 2, 2, 0, 4, None, "gloo"),
        ("auto", 2, 2, 0, 5, None, "shm"),
        ("auto", 2, 1, 0, 8, "no compiler", "gloo"),
        ("auto", 2, 1, 1, 8, None, "nccl"),
        ("shm", 2, 1, 0, 2, None, "shm"),  # asked for: on busy cores too
        ("shm", 2, 1, 0, 8, "no compiler", "gloo"),
        ("gloo", 2, 1, 0, 8, None, "gloo"),
    ],
)
def test_choice(asked, ranks, cpus, gpus, cores, obstacle, name):
    collective = choose_collective(asked, ranks, cpus, gpus, cores, obstacle)
    assert collective.name == name
    assert obstacle is None or obstacle in collective.reason
