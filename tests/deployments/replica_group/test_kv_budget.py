import pytest
from hypothesis import given
from hypothesis import strategies as st

from cluster.errors import LaunchError
from cluster.spec import EngineSpec, ModelSpec
from deployments.replica_group.kv_budget import groups_that_fit
from deployments.replica_group.rank import Loaded


def spec(kv_memory_mib: int, context_length: int = 1000) -> ModelSpec:
    engine = EngineSpec(kv_memory_mib=kv_memory_mib, block_size=16, max_num_seqs=4, max_num_batched_tokens=64)
    return ModelSpec(name="m", source="none", tensor_parallel=2, context_length=context_length, engine=engine)


def loaded(*block_bytes: tuple[int, ...], windows: tuple[int | None, ...] = (None,)) -> tuple[Loaded, ...]:
    return tuple(Loaded(rank, 1, "cpu", 0, one, windows) for rank, one in enumerate(block_bytes))


def counts(kv_memory_mib: int, *block_bytes: tuple[int, ...], **more) -> list[int]:
    return [group.num_blocks for group in groups_that_fit(spec(kv_memory_mib), loaded(*block_bytes, **more))]


def test_the_rank_with_the_largest_blocks_decides():
    assert counts(4, (2**14,), (2**15,)) == [128]


def test_a_rank_without_kv_heads_does_not_count():
    assert counts(4, (2**15,), (0,)) == [128]


def test_too_little_memory_names_what_is_needed():
    with pytest.raises(LaunchError, match=r"holds 512 tokens, too few for context_length=1000; at least 2 is needed"):
        groups_that_fit(spec(1), loaded((2**15,), (2**15,)))


def test_what_a_window_has_no_use_for_goes_to_the_other_layers():
    # 4 sequences hold at most 4 blocks each while they decode, one more each and 4 together for a chunk of 64 tokens.
    assert counts(4, (2**14, 2**14), windows=(None, 33)) == [256 - 24, 24]


def test_layers_share_evenly_where_the_window_is_wide():
    assert counts(4, (2**14, 2**14), windows=(None, 4096)) == [128, 128]


def test_sliding_layers_alone_take_what_they_can_use_and_serve_a_context_that_is_longer_than_the_cache():
    assert counts(4, (2**14,), windows=(33,)) == [24]
    with pytest.raises(LaunchError, match="at least 4 is needed"):
        groups_that_fit(spec(3), loaded((2**20,), windows=(33,)))


@given(
    st.integers(1, 64),
    st.lists(
        st.tuples(st.integers(0, 2**16), st.one_of(st.none(), st.integers(1, 3000))),
        min_size=1,
        max_size=2,
        unique_by=lambda one: one[1],
    ),
    st.integers(16, 2000),
)
def test_any_division_fits_the_memory_or_says_how_much_would(kv_memory_mib, layers, context_length):
    sizes, windows = zip(*layers, strict=True)
    model = spec(kv_memory_mib, context_length)
    try:
        groups = groups_that_fit(model, loaded(sizes, windows=windows))
    except LaunchError as error:
        needed = int(str(error).split("at least ")[1].split()[0])
        assert needed > kv_memory_mib
        groups = groups_that_fit(spec(needed, context_length), loaded(sizes, windows=windows))
        kv_memory_mib = needed
    assert sum(size * group.num_blocks for size, group in zip(sizes, groups, strict=True)) <= kv_memory_mib * 2**20
    assert all(group.num_blocks >= group.most_held(context_length, 16) for group in groups)
