"""What else in a module counts attention heads, once its projections are sharded."""

from __future__ import annotations

from collections.abc import Sequence

import torch


def follow_heads(model: torch.nn.Module, head_counts: Sequence[int], rank: int) -> None:
    """Make ``model`` agree with its part of the heads; ``head_counts`` are the query heads of each rank.

    Attention sinks (one for each query head) are cut out; modules with a fused projection, which cut it again by head
    counts of the config, get this rank's counts.
    """
    first, count = sum(head_counts[:rank]), head_counts[rank]
    for module in model.modules():
        if isinstance(getattr(module, "sinks", None), torch.nn.Parameter):
            module.sinks.data = module.sinks.data[first : first + count].clone()
        if hasattr(module, "qkv_proj") and hasattr(module, "num_key_value_groups"):
            module.num_key_value_heads = count // module.num_key_value_groups
            module.config.num_attention_heads = count
