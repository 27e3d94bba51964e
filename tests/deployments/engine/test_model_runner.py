"""The engine against Hugging Face's ``generate``: the same greedy tokens, alone, in a crowd, and through every disturbance."""

import threading

import pytest
import torch

from deployments.engine.step import StepInput
from tests.deployments.engine.factories import drain, engine_of, make_model, make_runner, make_sequence, random_prompts, reference

MAX_TOKENS = 16
PROMPTS = random_prompts(5, 37, 19, 70, 1, 26)
FAMILIES = {"llama": {}, "qwen2": {}, "mistral": dict(sliding_window=12)}


class Case:
    """A model to run, and what ``generate`` says about the prompts."""

    def __init__(self, family):
        self.too_few_blocks = 12 if family == "mistral" else 24  # layers that slide need fewer
        expected, logits = zip(
            *(reference(make_model(family, **FAMILIES[family]), prompt, MAX_TOKENS) for prompt in PROMPTS), strict=True
        )
        self.expected = dict(zip("abcdef", expected, strict=True))
        top_two = torch.cat(logits).topk(2).values
        self.smallest_gap = float((top_two[:, 0] - top_two[:, 1]).min())
        self.model = make_model(family, **FAMILIES[family])
        self.model_for_generate = make_model(family, **FAMILIES[family])

    def engine(self, **limits):
        limits = dict(num_blocks=64, block_size=8, max_num_batched_tokens=512, max_num_seqs=8) | limits
        return engine_of(self.model, **limits)


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
    engine = case.engine(num_blocks=case.too_few_blocks, block_size=4, max_num_batched_tokens=32)
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
PENALIZED = SAMPLED | dict(
    temperature=1.2, presence_penalty=0.8, frequency_penalty=0.5, repetition_penalty=1.3, min_p=0.02, typical_p=0.9,
    logit_bias=((7, 3.0), (9, -100.0)), min_tokens=5, stop_token_ids=(7,), logprobs=2,
)  # fmt: skip


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


def test_penalties_repeat_in_any_company_through_preemption_and_in_any_chunks(case):
    crowd = run(case.engine(), sequences(**PENALIZED))
    assert crowd != run(case.engine(), sequences(**SAMPLED))
    assert run(case.engine(num_blocks=24, block_size=4, max_num_batched_tokens=9), sequences(**PENALIZED)) == crowd
    neighbours = [make_sequence("x" + seq.request_id, seq.token_ids.tolist(), max_tokens=9, **SAMPLED) for seq in sequences()[:2]]
    mixed = run(case.engine(), [neighbours[0], *sequences(**PENALIZED), neighbours[1]])
    assert {name: mixed[name] for name in crowd} == crowd


@pytest.mark.parametrize("sampling", [{}, SAMPLED, PENALIZED], ids=["greedy", "seeded", "penalized"])
@pytest.mark.parametrize("delivered", [1, 4])
def test_a_resumed_request_goes_on_with_the_same_tokens(case, sampling, delivered):
    whole = run(case.engine(), sequences(**sampling))
    resumed = [
        make_sequence(name, prompt, max_tokens=MAX_TOKENS, resumed_ids=whole[name][:delivered], **sampling)
        for name, prompt in zip("abcdef", PROMPTS, strict=True)
    ]
    assert run(case.engine(), resumed) == {name: tokens[delivered:] for name, tokens in whole.items()}


def deltas_of(engine):
    deltas = {}
    while engine.has_work:
        for delta in engine.step():
            deltas.setdefault(delta.request_id, []).append(delta)
    return deltas


def test_logprobs_are_those_of_generate_and_only_for_who_asks(case):
    engine = case.engine(max_num_batched_tokens=24)
    asked = {"a": 3, "c": 0, "d": 20}
    for seq in sequences():
        num_tops = asked.get(seq.request_id)
        engine.add(make_sequence(seq.request_id, seq.token_ids.tolist(), max_tokens=MAX_TOKENS, logprobs=num_tops))
    deltas = deltas_of(engine)
    for name, prompt in zip("abcdef", PROMPTS, strict=True):
        told = [logprobs for delta in deltas[name] for logprobs in delta.logprobs]
        assert len(told) == (MAX_TOKENS if name in asked else 0)
        expected = torch.log_softmax(reference(case.model_for_generate, prompt, MAX_TOKENS)[1], -1)
        for token, row, logprobs in zip(case.expected[name], expected, told, strict=False):
            assert logprobs.logprob == pytest.approx(float(row[token]), abs=1e-3)
            top = row.topk(asked[name])
            assert logprobs.top_logprobs == pytest.approx(top.values.tolist(), abs=1e-3)
            assert len(logprobs.top_ids) == asked[name]


@pytest.mark.parametrize("limits", [{}, dict(num_blocks=24, block_size=4, max_num_batched_tokens=9)], ids=["roomy", "tight"])
def test_logprobs_of_a_prompt_are_the_models_through_chunks_and_preemption(case, limits):
    engine = case.engine(**limits)
    for seq in sequences():
        asked = None if seq.request_id == "b" else 2
        engine.add(
            make_sequence(seq.request_id, seq.token_ids.tolist(), max_tokens=MAX_TOKENS, prompt_logprobs=asked, logprobs=0)
        )
    deltas = deltas_of(engine)
    for name, prompt in zip("abcdef", PROMPTS, strict=True):
        first, *later = deltas[name]
        assert not any(delta.prompt_logprobs for delta in later)
        assert [token for delta in deltas[name] for token in delta.token_ids] == case.expected[name]
        with torch.inference_mode():
            logits = case.model_for_generate(torch.tensor([prompt])).logits[0]
        rows = torch.log_softmax(logits, -1)[: 0 if name == "b" else -1]
        assert len(first.prompt_logprobs) == len(rows)
        for token, row, told in zip(prompt[1:], rows, first.prompt_logprobs, strict=False):
            assert told.logprob == pytest.approx(float(row[token]), abs=1e-3)
            assert told.top_logprobs == pytest.approx(row.topk(2).values.tolist(), abs=1e-3)


def test_choices_of_one_prompt_are_what_each_would_be_alone(case):
    seqs = [make_sequence(str(seed), PROMPTS[3], max_tokens=MAX_TOKENS, **SAMPLED | dict(seed=seed)) for seed in range(5)]
    alone = {}
    for seq in seqs:
        alone |= run(
            case.engine(), [make_sequence(seq.request_id, PROMPTS[3], max_tokens=MAX_TOKENS, **SAMPLED | dict(seed=seq.seed))]
        )
    for seq in seqs:
        seq.siblings = tuple(seqs)
    engine = case.engine(max_num_batched_tokens=32)
    assert run(engine, seqs) == alone
    assert len({tuple(tokens) for tokens in alone.values()}) > 1


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
    ranks = [make_runner(small.model, 64, 8, is_sampling_rank=rank == 0) for rank in range(2)]

    class Both:
        def run(self, step):
            buffer = memoryview(bytearray(StepInput.max_bytes(8, 512, 64, 512)))
            step.encode_into(buffer)
            outputs = [rank.run(StepInput.decode(buffer)) for rank in ranks]
            assert outputs[1] is None
            return outputs[0]

    engine.runner = Both()
    assert run(engine, sequences()) == small.expected
    pairs = zip(ranks[0]._caches.values(), ranks[1]._caches.values(), strict=True)
    assert all(torch.equal(ours, theirs) for pair in pairs for ours, theirs in zip(*(cache[:2] for cache in pair), strict=True))


def test_bf16_runs_with_a_bf16_cache(small):
    model = make_model("qwen2").to(torch.bfloat16)
    engine = engine_of(model)
    assert all(len(tokens) == MAX_TOKENS for tokens in run(engine, sequences()).values())
