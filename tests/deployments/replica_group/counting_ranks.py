"""A leader over ranks that count, all in this process: what its tests ask and look at."""

import asyncio
import contextlib
import threading

import numpy as np

from cluster.errors import (
    LaunchError,
)
from cluster.models.facts import ModelFacts
from cluster.spec import EngineSpec, ModelSpec, StreamSpec
from deployments.engine.kv_groups import KvGroup
from deployments.engine.logprobs import Scores
from deployments.engine.sampling_params import SamplingParams
from deployments.engine.step import StepInput, StepOutput
from deployments.messages import Admitted, GenerateRequest
from deployments.replica_group.computing import RanksLost
from deployments.replica_group.leader import Leader

EOS = 99
VOCAB = 100
FACTS = ModelFacts("Counting", 1, 1, 1, 1, 1, VOCAB, 1000, (EOS,))
PATIENCE_S = 30


def model(**limits) -> ModelSpec:
    engine = EngineSpec(**{"max_num_seqs": 4, "max_num_batched_tokens": 64, "block_size": 4, "max_waiting": 2, **limits})
    return ModelSpec(name="counting", source="none", context_length=256, engine=engine, stream=StreamSpec(coalesce_tokens=4))


class CountingRanks:
    """Stands for the ranks: the next token is the last one plus one. Can lose its cache, refuse to start, or stall."""

    collective = "none"
    rope_border = None

    def __init__(self, num_blocks: int = 256):
        self.kv_groups, self.starts, self.steps = (KvGroup(num_blocks),), 0, 0
        self.lost = True
        self.fail_starts = 0
        self.go = threading.Event()  # while it is clear, only so many steps run as `passes` says
        self.go.set()
        self.passes = 0
        self.die_at: set[int] = set()
        self.poisons: set[int] = set()
        self.raised = False
        self.batches: list[int] = []  # how many sequences each step had
        self.known: dict[int, int] = {}  # slot -> token: what is in the cache

    def poison(self, token: int, *, raised: bool = True):
        """Lose the ranks whenever this token is computed."""
        self.poisons, self.raised = {*self.poisons, token}, raised

    async def start(self, tell, on_lost):
        self.starts += 1
        tell("counting")
        if self.fail_starts > 0:
            self.fail_starts -= 1
            raise LaunchError("no")
        self.known, self.lost, self.on_lost = {}, False, on_lost

    def run(self, step: StepInput) -> StepOutput:
        while not self.go.wait(0.002):
            if self.passes:
                self.passes -= 1
                break
        self.steps += 1
        if self.steps in self.die_at:
            self.lost = True
        self.batches.append(len(step.is_long))
        if self.poisons & set(step.token_ids.tolist()):
            self.lost = True
            raise RanksLost("rank 0 failed", raised=self.raised)
        if self.lost:
            raise RanksLost("a rank died")
        self.known.update(zip(step.slots[0].tolist(), step.token_ids.tolist(), strict=True))
        for row, table in enumerate(step.block_tables[0]):  # the whole context must be in the cache, at the right place
            slots = [table[i // 4] * 4 + i % 4 for i in range(step.context_lens[0, row])]
            context = [self.known[slot] for slot in slots]
            assert context == list(range(context[0], context[0] + len(context)))
        return StepOutput(step.step_id, (step.token_ids[step.sample_rows] + 1).astype(np.int32))

    def kill(self):
        self.lost = True
        self.go.set()

    async def stop(self):
        self.lost = True

    def loads(self):
        return ()


class ScoringRanks(CountingRanks):
    """A token's log-probability is the token, negative; its likeliest alternative is itself."""

    def run(self, step: StepInput) -> StepOutput:
        output = super().run(step)
        scored = output.token_ids[step.scoring.drawn]
        tops = scored[:, None].repeat(step.scoring.num_tops, 1)
        return StepOutput(output.step_id, output.token_ids, Scores(-scored.astype(np.float32), tops, -tops.astype(np.float32)))


@contextlib.asynccontextmanager
async def leading(ranks: CountingRanks, spec: ModelSpec | None = None):
    leader = Leader(spec or model(), FACTS, "replica-1", ranks, rebuild_pauses_s=(0.01, 0.02))
    await leader.start()
    try:
        yield leader
    finally:
        ranks.go.set()
        await leader.stop()


def request(first: int = 1, count: int = 10, length: int = 3, **more) -> GenerateRequest:
    prompt = tuple(range(first, first + length))
    return GenerateRequest("same-id", "counting", "acme", prompt, SamplingParams(max_tokens=count, temperature=0), **more)


async def collect(leader: Leader, asked: GenerateRequest):
    items = [item async for item in leader.generate(asked)]
    assert isinstance(items[0], Admitted)
    assert [item.finish_reason for item in items[1:-1]] == [None] * (len(items) - 2)
    return [i for item in items[1:] for i in item.ids], items[-1]


async def until(condition) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.005)
