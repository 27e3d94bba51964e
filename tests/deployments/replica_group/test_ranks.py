import pytest

from cluster.errors import LaunchError
from cluster.spec import EngineSpec, ModelSpec
from deployments.replica_group.rank import Loaded
from deployments.replica_group.ranks import blocks_that_fit


def spec(kv_memory_mib: int) -> ModelSpec:
    engine = EngineSpec(kv_memory_mib=kv_memory_mib, block_size=16)
    return ModelSpec(name="m", source="none", tensor_parallel=2, context_length=1000, engine=engine)


def loaded(*block_bytes: int) -> tuple[Loaded, ...]:
    return tuple(Loaded(rank, 1, "cpu", 0, one) for rank, one in enumerate(block_bytes))


def test_the_rank_with_the_largest_blocks_decides():
    assert blocks_that_fit(spec(4), loaded(2**14, 2**15)) == 128


def test_a_rank_without_kv_heads_does_not_count():
    assert blocks_that_fit(spec(4), loaded(2**15, 0)) == 128


def test_too_little_memory_names_what_is_needed():
    with pytest.raises(LaunchError, match=r"holds 512 tokens, fewer than context_length=1000; at least 2 is needed"):
        blocks_that_fit(spec(1), loaded(2**15, 2**15))
