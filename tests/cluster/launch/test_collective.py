import pytest

from cluster.launch import collective
from cluster.spec import ModelSpec


def model(**changes) -> ModelSpec:
    return ModelSpec(name="m", source="builtin:tiny", **changes)


@pytest.mark.parametrize(
    ("changes", "cores", "wanted"),
    [
        ({"tensor_parallel": 2}, 3, True),
        ({"tensor_parallel": 2}, 2, False),
        ({"tensor_parallel": 2, "cpus_per_rank": 2}, 4, False),
        ({"tensor_parallel": 2, "collective": "shm"}, 2, True),
        ({"tensor_parallel": 2, "collective": "gloo"}, 64, False),
        ({"tensor_parallel": 1}, 64, False),
        ({"tensor_parallel": 2, "gpus_per_rank": 1}, 64, False),
    ],
)
def test_it_is_built_only_where_a_model_will_use_it(changes, cores, wanted):
    assert collective.wants_shared_memory([model(), model(**changes)], cores) is wanted


def test_without_a_compiler_it_says_what_is_missing(monkeypatch):
    monkeypatch.setenv("CXX", "no-such-compiler")
    assert collective.build() == "a C++ compiler (g++) not found"
