"""Paged attention against attention written out, over batches as a scheduler makes them."""

import numpy as np
import pytest
import torch

from deployments.engine.attention import KvCache, ScoreRule
from deployments.engine.paged_batch import PagedBatch
from deployments.engine.step import StepInput

BLOCK_SIZE = 4
NUM_BLOCKS = 64


def make_step(chunks, generator):
    """Sequences of (context_len, query tokens) over scattered blocks."""
    counts = np.array([count for _, count in chunks])
    lens = np.array([length for length, _ in chunks], np.int32)
    width = -(-int(lens.max()) // BLOCK_SIZE)
    free = generator.permutation(NUM_BLOCKS)
    tables = np.zeros((len(chunks), width), np.int32)
    for row, length in zip(tables, lens, strict=True):
        blocks = -(-int(length) // BLOCK_SIZE)
        row[:blocks], free = free[:blocks], free[blocks:]
    owners = np.repeat(np.arange(len(chunks)), counts)
    positions = np.concatenate([np.arange(length - count, length) for length, count in chunks]).astype(np.int32)
    slots = tables[owners, positions // BLOCK_SIZE] * BLOCK_SIZE + positions % BLOCK_SIZE
    none = np.empty(0, np.int32)
    starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)
    return StepInput(1, none, positions, slots[None], starts, lens[None], tables[None], none, none, none, none, none, none, none)


def by_hand(query, keys, values, context_len, scaling, window, softcap=None, sinks=None):
    """Attention of the last rows of one sequence; query [t, h, d], keys and values [L, kv, d]."""
    groups = query.shape[1] // keys.shape[1]
    keys, values = keys.repeat_interleave(groups, 1), values.repeat_interleave(groups, 1)
    scores = torch.einsum("thd,lhd->htl", query, keys) * scaling
    if softcap is not None:
        scores = softcap * (scores / softcap).tanh()
    i = torch.arange(context_len - len(query), context_len)[:, None]
    j = torch.arange(context_len)
    visible = (j <= i) & (j > i - (window or context_len))
    weights = scores.masked_fill(~visible, -torch.inf).exp()
    total = weights.sum(-1, keepdim=True) + (0 if sinks is None else sinks.exp()[:, None, None])
    return torch.einsum("htl,lhd->thd", weights / total, values)


BATCHES = {
    "one decode": [(9, 1)],
    "even decodes": [(9, 1), (9, 1), (9, 1)],
    "mixed decodes": [(1, 1), (2, 1), (9, 1), (33, 1), (40, 1), (17, 1)],
    "a fresh prompt": [(11, 11)],
    "a later chunk": [(23, 6)],
    "all at once": [(12, 1), (30, 1), (31, 1), (7, 7), (22, 9), (3, 2)],
    "decodes behind a prefill": [(22, 9), (12, 1), (5, 5), (30, 1)],
}


@pytest.mark.parametrize("window", [None, 1, 6, 100])
@pytest.mark.parametrize(("heads", "kv_heads"), [(4, 4), (6, 2), (3, 1)])
@pytest.mark.parametrize("name", BATCHES)
@pytest.mark.parametrize("extra", [{}, dict(softcap=0.5), dict(sinks=2.0), dict(softcap=0.7, sinks=0.5)], ids=str)
def test_equals_attention_written_out(name, heads, kv_heads, window, extra):
    chunks = BATCHES[name]
    generator = np.random.default_rng(0)
    torch.manual_seed(0)
    step = make_step(chunks, generator)
    key_dim, value_dim, num_tokens = 8, 8, len(step.positions)
    # What is not written yet, or belongs to nobody, must not matter.
    caches = {
        0: KvCache(
            torch.full((NUM_BLOCKS, BLOCK_SIZE, kv_heads, key_dim), 1e4),
            torch.full((NUM_BLOCKS, BLOCK_SIZE, kv_heads, value_dim), 1e4),
        )
    }
    histories = []
    for table, length in zip(step.block_tables[0], step.context_lens[0].tolist(), strict=True):
        history = torch.randn(length, kv_heads, key_dim), torch.randn(length, kv_heads, value_dim)
        index = torch.from_numpy(
            np.array([table[p // BLOCK_SIZE] * BLOCK_SIZE + p % BLOCK_SIZE for p in range(length)], np.int64)
        )
        for pool, rows in zip(caches[0][:2], history, strict=True):
            pool.flatten(0, 1)[index] = rows
        histories.append(history)
    query = torch.randn(1, heads, num_tokens, key_dim)
    if "sinks" in extra:
        extra = extra | dict(sinks=torch.randn(heads) + extra["sinks"])
    new = [
        torch.cat([history[which][length - count :] for history, (length, count) in zip(histories, chunks, strict=True)])
        for which in (0, 1)
    ]
    # The step's own keys and values arrive as arguments: the cache must not know them before.
    for pool in caches[0][:2]:
        pool.flatten(0, 1)[torch.from_numpy(step.slots[0].astype(np.int64))] = -1e4
    batch = PagedBatch(step, caches, BLOCK_SIZE, torch.device("cpu"))
    for _ in range(2):  # masks are kept from layer to layer
        out = batch.attend(0, query, new[0].transpose(0, 1)[None], new[1].transpose(0, 1)[None], ScoreRule(0.3, window, **extra))
    assert out.shape == (1, num_tokens, heads, value_dim)
    for i, (length, _) in enumerate(chunks):
        rows = slice(*step.query_starts[i : i + 2].tolist())
        expected = by_hand(query[0].transpose(0, 1)[rows], *histories[i], length, 0.3, window, **extra)
        torch.testing.assert_close(out[0, rows], expected, rtol=1e-4, atol=1e-5)


def test_values_may_be_narrower_than_keys():
    step = make_step([(5, 5)], np.random.default_rng(0))
    caches = {0: KvCache(torch.zeros(NUM_BLOCKS, BLOCK_SIZE, 2, 12), torch.zeros(NUM_BLOCKS, BLOCK_SIZE, 2, 8))}
    query, key, value = torch.randn(1, 2, 5, 12), torch.randn(1, 2, 5, 12), torch.randn(1, 2, 5, 8)
    out = PagedBatch(step, caches, BLOCK_SIZE, torch.device("cpu")).attend(0, query, key, value, ScoreRule(0.3))
    expected = by_hand(query[0].transpose(0, 1), key[0].transpose(0, 1), value[0].transpose(0, 1), 5, 0.3, None)
    torch.testing.assert_close(out[0], expected, rtol=1e-4, atol=1e-5)


def test_a_layer_without_values_attends_to_its_keys():
    step = make_step([(5, 5), (1, 1)], np.random.default_rng(0))
    caches = {0: KvCache(torch.zeros(NUM_BLOCKS, BLOCK_SIZE, 1, 12), torch.zeros(NUM_BLOCKS, BLOCK_SIZE, 1, 0))}
    query, key = torch.randn(1, 4, 6, 12), torch.randn(1, 1, 6, 12)
    out = PagedBatch(step, caches, BLOCK_SIZE, torch.device("cpu")).attend(0, query, key, key[..., :0], ScoreRule(0.3))
    rows, keys = query[0].transpose(0, 1), key[0].transpose(0, 1)
    torch.testing.assert_close(out[0, :5], by_hand(rows[:5], keys[:5], keys[:5], 5, 0.3, None), rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(out[0, 5:], by_hand(rows[5:], keys[5:], keys[5:], 1, 0.3, None), rtol=1e-4, atol=1e-5)


def test_a_rank_without_heads_gives_an_empty_answer():
    step = make_step([(5, 5), (3, 1)], np.random.default_rng(0))
    caches = {0: KvCache(torch.zeros(NUM_BLOCKS, BLOCK_SIZE, 0, 8), torch.zeros(NUM_BLOCKS, BLOCK_SIZE, 0, 8))}
    nothing = torch.zeros(1, 0, 6, 8)
    out = PagedBatch(step, caches, BLOCK_SIZE, torch.device("cpu")).attend(0, nothing, nothing, nothing, ScoreRule(0.3))
    assert out.shape == (1, 6, 0, 8)


def test_grouped_heads_are_never_multiplied_out(monkeypatch):
    """Keys and values reach the kernel with their own heads: repeating them would double the bytes of a decode step."""
    from deployments.engine import paged_batch

    seen = []

    def spy(query, key, value, **kwargs):
        seen.append((query.shape[1], key.shape[1], value.shape[1]))
        return torch.nn.functional.scaled_dot_product_attention(query, key, value, **kwargs)

    monkeypatch.setattr(paged_batch, "scaled_dot_product_attention", spy)
    step = make_step([(12, 1), (9, 1)], np.random.default_rng(0))
    caches = {0: KvCache(torch.zeros(NUM_BLOCKS, BLOCK_SIZE, 2, 8), torch.zeros(NUM_BLOCKS, BLOCK_SIZE, 2, 8))}
    PagedBatch(step, caches, BLOCK_SIZE, torch.device("cpu")).attend(
        0, torch.randn(1, 14, 2, 8), torch.randn(1, 2, 2, 8), torch.randn(1, 2, 2, 8), ScoreRule()
    )
    assert seen == [(2, 2, 2)]
