"""Every family over several ranks: the same greedy tokens as transformers in one process, and no rank with all weights."""

import functools
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cluster.spec import ModelSpec
from deployments.replica_group.rank import rank_environment
from tests.deployments.engine.factories import reference
from tests.deployments.engine.families import FAMILIES
from tests.deployments.replica_group.sharded_families import MAX_TOKENS, PROMPTS

ROOT = Path(__file__).parents[3]
MIXTURES = ("mixtral", "qwen3-moe", "deepseek-v2", "deepseek-v3", "gpt-oss")
HALVED = ("llama:bfloat16", "deepseek-v3:bfloat16")
SOME = ("qwen2", "llama", "llama-one-kv-head", "gemma3", "mixtral", "deepseek-v3", "deepseek-v3:bfloat16")
WORLDS = {"tp2-some": (2, SOME), "tp2": (2, (*FAMILIES, *HALVED)), "tp4": (4, (*FAMILIES, *HALVED))}
pytestmark = pytest.mark.timeout(900)  # several processes import everything and run all families


def in_worlds(*names):
    """Each of the families in each world that has it; only the small world is quick."""
    marks = {"tp2-some": ()}
    cases = [
        pytest.param(world, name, id=f"{world}-{name}", marks=marks.get(world, pytest.mark.long))
        for world, (_, runs) in WORLDS.items()
        for name in names
        if name in runs
    ]
    return pytest.mark.parametrize(("world", "name"), cases, indirect=["world"])


def run_world(folder, world_size, runs, timeout_s=800):
    """What each rank of a world of plain processes wrote about these families."""
    model = ModelSpec(name="m", source="none", tensor_parallel=world_size, collective="gloo")
    command = [sys.executable, "-m", "tests.deployments.replica_group.sharded_families", str(folder)]
    ranks = [
        subprocess.Popen(
            [*command, *runs],
            cwd=ROOT,
            env={**os.environ, **rank_environment(rank, model)},
            stderr=(folder / f"errors-{rank}").open("wb"),
            stdout=subprocess.DEVNULL,
        )
        for rank in range(world_size)
    ]
    try:
        codes = [process.wait(timeout_s) for process in ranks]
    finally:
        for process in ranks:
            process.kill()
            process.wait()
    errors = [(folder / f"errors-{rank}").read_text()[-3000:] for rank in range(world_size)]
    assert not any(codes), "\n".join(errors)
    return [json.loads((folder / f"rank-{rank}.json").read_text()) for rank in range(world_size)]


@pytest.fixture(scope="module")
def worlds(tmp_path_factory):
    """What the ranks of a world wrote, by its name; each world runs once."""
    return functools.cache(lambda name: run_world(tmp_path_factory.mktemp("world"), *WORLDS[name]))


@pytest.fixture
def world(request, worlds):
    return worlds(request.param)


@functools.cache
def expected(name):
    model = FAMILIES[name].build()
    return {prompt: reference(model, ids, MAX_TOKENS)[0] for prompt, ids in PROMPTS.items()}


@in_worlds(*FAMILIES)
def test_the_ranks_say_what_one_process_says(world, name):
    assert world[0][name]["texts"] == {"alone": expected(name), "crowd": expected(name)}


@in_worlds(*MIXTURES)
def test_experts_are_sharded_and_not_replicated(world, name):
    model = FAMILIES[name].build()
    whole = sum(p.numel() * p.element_size() for p in model.parameters())
    experts = sum(p.numel() * p.element_size() for p in model.parameters() if p.dim() == 3)
    assert experts > 0.4 * whole
    for rank in world:
        assert rank[name]["expert_bytes"] == experts / len(world)
        assert rank[name]["weight_bytes"] < 0.8 * whole


@in_worlds("llama", "deepseek-v3", "llama-one-kv-head")
def test_the_kv_cache_is_what_the_rank_really_stores(world, name):
    sizes = [rank[name]["kv_block_bytes"] for rank in world]
    token = {"llama": 4 * 2 * 8 * 4, "deepseek-v3": (24 + 8) * 4, "llama-one-kv-head": 2 * 8 * 4}[name] * 3
    expected_sizes = {
        "llama": [8 * token // len(world)] * len(world),
        "deepseek-v3": [8 * token] * len(world),  # one latent for all heads, on each rank
        "llama-one-kv-head": [8 * token] + [0] * (len(world) - 1),
    }
    assert sizes == expected_sizes[name]


@in_worlds(*HALVED)
def test_a_16_bit_model_keeps_what_is_precise(world, name):
    assert world[0][name]["fp32_buffers"] == world[0][name.partition(":")[0]]["fp32_buffers"] > 0
    assert world[0][name]["weight_bytes"] * 2 == world[0][name.partition(":")[0]]["weight_bytes"]
    assert all(len(tokens) == MAX_TOKENS for tokens in world[0][name]["texts"]["crowd"].values())
