"""The engine against Hugging Face's ``generate``: the same greedy tokens, alone, in a crowd, and through every disturbance."""

import threading

import pytest
import torch

from deployments.engine.engine import Engine
from deployments.engine.model_runner import ModelRunner
from deployments.engine.step import StepInput
from tests.deployments.engine.factories import drain, make_model, make_scheduler, make_sequence, random_prompts, reference

MAX_TOKENS = 16
PROMPTS = random_prompts(5, 37, 19, 70, 1, 26)
FAMILIES = {"llama": {}, "qwen2": {}, "mistral": dict(sliding_window=12)}


class Case:
    """A model to run, and what ``generate`` says about the prompts."""

    def __init__(self, family):
        expected, logits = zip(
            *(reference(make_model(family, **FAMILIES[family]), prompt, MAX_TOKENS) for prompt in PROMPTS), strict=True
        )
        self.expected = dict(zip("abcdef", expected, strict=True))
        top_two = torch.cat(logits).topk(2).values
        self.smallest_gap = float((top_two[:, 0] - top_two[:, 1]).min())
        self.model = make_model(family, **FAMILIES[family])

    def engine(self, **limits):
        limits = dict(num_blocks=64, block_size=8, max_num_batched_tokens=512, max_num_seqs=8) | limits
        runner = ModelRunner(self.model, limits["num_blocks"], limits["block_size"], torch.float32)
        return Engine(make_scheduler(**limits), runner)


@pytest.fixture(scope="module", params=FAMILIES)
def case(request):
    return Case(request.param)


def sequences(**sampling):
    return [
        make_sequence(name, prompt, max_tokens=MAX_TOKENS, **sampling) for name, prompt in zip("abcdef", PROMPTS, strict=True)
    ]


def run(engine, seqs):
    for seq in seqs:
        engine.add(seq)
    drain(engine)
    return {seq.request_id: list(seq.generated_ids) for seq in seqs}


def test_the_comparison_means_something(case):
    assert case.smallest_gap > 1e-3
    assert all(len(set(tokens)) > 5 for tokens in case.expected.values())


def test_alone(case):
    engine = case.engine()
    for seq in sequences():
        assert run(engine, [seq]) == {seq.request_id: case.expected[seq.request_id]}


def test_in_a_crowd(case):
    assert run(case.engine(), sequences()) == case.expected


def test_chunked_prefill_between_decodes(case):
    assert run(case.engine(max_num_batched_tokens=7), sequences()) == case.expected


def test_late_joiners(case):
    engine = case.engine(max_num_batched_tokens=24)
    seqs = sequences()
    for seq in seqs:
        engine.add(seq)
        for _ in range(3):
            engine.step()
    drain(engine)
    assert {seq.request_id: list(seq.generated_ids) for seq in seqs} == case.expected


def test_preemption(case):
    engine = case.engine(num_blocks=24, block_size=4, max_num_batched_tokens=32)
    assert run(engine, sequences()) == case.expected
    assert engine.scheduler.num_preemptions > 0


def test_an_abort_in_the_middle(case):
    engine = case.engine(num_blocks=20, max_num_batched_tokens=32)
    seqs = sequences()
    for seq in seqs:
        engine.add(seq)
    for _ in range(6):
        engine.step()
    step = engine.scheduler.schedule()
    assert engine.abort("b")
    engine.scheduler.commit(engine.runner.run(step))
    drain(engine)
    assert {seq.request_id: list(seq.generated_ids) for seq in seqs if seq.request_id != "b"} == {
        name: tokens for name, tokens in case.expected.items() if name != "b"
    }


def test_new_ranks_in_the_middle(case):
    engine = case.engine(max_num_batched_tokens=24)
    seqs = sequences()
    for seq in seqs:
        engine.add(seq)
    for _ in range(8):
        engine.step()
    engine.scheduler.schedule()
    engine.runner = case.engine().runner  # an empty cache
    engine.recompute()
    drain(engine)
    assert {seq.request_id: list(seq.generated_ids) for seq in seqs} == case.expected


SAMPLED = dict(temperature=0.9, top_p=0.95, top_k=50, seed=1234)


def test_a_seed_repeats_alone_in_a_crowd_and_after_preemption(case):
    crowd = run(case.engine(), sequences(**SAMPLED))
    assert crowd != case.expected
    assert run(case.engine(num_blocks=24, block_size=4, max_num_batched_tokens=9), sequences(**SAMPLED)) == crowd
    engine = case.engine()
    for seq in sequences(**SAMPLED):
        assert run(engine, [seq]) == {seq.request_id: crowd[seq.request_id]}
    assert run(case.engine(), sequences(**SAMPLED | dict(seed=4321))) != crowd


def test_greedy_rows_do_not_notice_sampled_neighbours(case):
    mixed = [make_sequence("x" + seq.request_id, seq.token_ids.tolist(), max_tokens=9, **SAMPLED) for seq in sequences()[:2]]
    greedy = sequences()
    both = run(case.engine(), [mixed[0], *greedy, mixed[1]])
    assert {name: both[name] for name in case.expected} == case.expected


@pytest.mark.parametrize("sampling", [{}, SAMPLED], ids=["greedy", "seeded"])
@pytest.mark.parametrize("delivered", [1, 7, MAX_TOKENS - 1])
def test_a_resumed_request_goes_on_with_the_same_tokens(case, sampling, delivered):
    whole = run(case.engine(), sequences(**sampling))
    resumed = [
        make_sequence(name, prompt, max_tokens=MAX_TOKENS, resumed_ids=whole[name][:delivered], **sampling)
        for name, prompt in zip("abcdef", PROMPTS, strict=True)
    ]
    assert run(case.engine(), resumed) == {name: tokens[delivered:] for name, tokens in whole.items()}


def test_a_stop_token_ends_where_generate_would(case):
    tokens = case.expected["a"]
    stop = tokens[6]
    seq = make_sequence("a", PROMPTS[0], max_tokens=MAX_TOKENS, eos=frozenset({stop}))
    engine = case.engine()
    engine.add(seq)
    assert drain(engine)["a"] == (tuple(tokens[: tokens.index(stop)]), "stop")


@pytest.fixture
def small():
    return Case("llama")


def test_another_thread_may_run_steps_and_no_gradient_is_kept(small):
    engine = small.engine()
    results = {}
    thread = threading.Thread(target=lambda: results.update(run(engine, sequences())))
    thread.start()
    thread.join(120)
    assert results == small.expected
    assert all(parameter.grad is None for parameter in small.model.parameters())


def test_a_rank_that_does_not_sample_runs_the_step_and_returns_nothing(small):
    engine = small.engine()
    ranks = [ModelRunner(small.model, 64, 8, torch.float32, is_sampling_rank=rank == 0) for rank in range(2)]

    class Both:
        def run(self, step):
            buffer = memoryview(bytearray(StepInput.max_bytes(8, 512, 64)))
            step.encode_into(buffer)
            outputs = [rank.run(StepInput.decode(buffer)) for rank in ranks]
            assert outputs[1] is None
            return outputs[0]

    engine.runner = Both()
    assert run(engine, sequences()) == small.expected
    pairs = zip(ranks[0]._caches.values(), ranks[1]._caches.values(), strict=True)
    assert all(torch.equal(ours, theirs) for pair in pairs for ours, theirs in zip(*pair, strict=True))


def test_bf16_runs_with_a_bf16_cache(small):
    model = make_model("qwen2").to(torch.bfloat16)
    engine = Engine(make_scheduler(), ModelRunner(model, 256, 4, torch.bfloat16))
    assert all(len(tokens) == MAX_TOKENS for tokens in run(engine, sequences()).values())
