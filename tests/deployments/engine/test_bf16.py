"""bfloat16 against transformers: the same text on nearly all prompts, and logits no further from fp32 than its own.

Random models decide between near equals at every token, which no 16-bit arithmetic repeats. These have learnt a few dozen
sentences by heart, so that they are as sure of the next token as a real model mostly is.
"""

from dataclasses import replace

import pytest
import torch

from cluster.home import compiled_operations
from deployments.engine.optimisations.optimise import NAMES, optimise
from tests.deployments.engine.factories import VOCABULARY, drain, engine_of, make_runner, make_scheduler, make_sequence, reference
from tests.deployments.engine.families import FAMILIES, converted

OF_ANY_HEADS = ("llama", "qwen3", "gemma3", "mixtral")  # these get heads that the attention kernel takes
SENTENCES, LENGTH, PROMPT, STEPS = 40, 32, 8, 150
MAX_TOKENS = LENGTH - PROMPT


def learnt(name, sentences):
    """The family's model in fp32, fitted to ``sentences`` [n, LENGTH]."""
    with torch.enable_grad():
        heads = {"head_dim": 32} if name in OF_ANY_HEADS else {}
        model = replace(FAMILIES[name], changes=FAMILIES[name].changes | heads).untrained().train()
        optimizer = torch.optim.AdamW(model.parameters(), lr=4e-3, weight_decay=0.0)
        for _ in range(STEPS):
            loss = model(input_ids=sentences, labels=sentences).loss
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model.eval().requires_grad_(False)


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("names", [(), NAMES], ids=["torch", "kernels"])
@pytest.mark.parametrize("name", ["llama", "qwen3", "gemma3", "phi3", "mixtral", "deepseek-v3", "gpt-oss"])
def test_bf16_says_what_transformers_says(name, names, capsys):
    generator = torch.Generator().manual_seed(5)
    sentences = torch.randint(1, VOCABULARY, (SENTENCES, LENGTH), generator=generator)
    model = learnt(name, sentences)
    with torch.inference_mode():
        exact = model(input_ids=sentences).logits
        model = converted(model, torch.bfloat16)
        theirs = model(input_ids=sentences).logits.float()
    prompts = sentences[:, :PROMPT].tolist()
    expected = [reference(model, prompt, MAX_TOKENS)[0] for prompt in prompts]
    optimise(model, names, compiled_operations(), lambda doing: None)
    runner = make_runner(model, 256, 16, kernels=bool(names))
    texts = run(model, runner, prompts)
    ours = logits(runner, sentences.tolist())
    same = sum(text == wanted for text, wanted in zip(texts, expected, strict=True)) / SENTENCES
    error, allowed = (usual_error(one, exact[:, -1]) for one in (ours, theirs[:, -1]))
    spread = float(exact[:, -1].std())
    with capsys.disabled():
        print(f"\n{name}: {same:.0%} same text; logit error {error:.4f} (transformers {allowed:.4f}) of {spread:.2f}")
    learnt_texts = sum(text == wanted for text, wanted in zip(expected, sentences[:, PROMPT:].tolist(), strict=True))
    assert learnt_texts > 0.9 * SENTENCES, "it has not learnt its sentences"
    assert same >= 0.95
    assert error < 1.25 * allowed


def usual_error(found, exact):
    """The median over sentences of the root mean square error of their logits.

    Not the mean: a router that chooses another expert over a near tie makes one sentence's error ten times the others', and
    which ties fall which way is chance in any implementation.
    """
    return float((found - exact).pow(2).mean(1).sqrt().median())


def run(model, runner, prompts):
    engine = engine_of(model, runner, max_num_seqs=16, max_num_batched_tokens=50, block_size=16)
    for i, prompt in enumerate(prompts):
        engine.add(make_sequence(str(i), prompt, max_tokens=MAX_TOKENS))
    texts = drain(engine)
    return [list(texts[str(i)][0]) for i in range(len(prompts))]


def logits(runner, sentences):
    """Logits [n, vocabulary] after each sentence."""
    limits = dict(max_num_seqs=len(sentences), max_num_batched_tokens=10_000, block_size=16)
    scheduler = make_scheduler(**limits, windows=runner.layout.windows)
    for i, sentence in enumerate(sentences):
        scheduler.add(make_sequence(str(i), sentence, max_tokens=1))
    with torch.inference_mode():
        return runner._forward(scheduler.schedule()).float()
