"""What a model keeps in fp32 on purpose stays in fp32 when DeepSpeed converts the rest to 16 bits.

Rotary frequencies in bfloat16 are wrong by 0.4 %, which at position 1000 is several radians; the router's correction bias
of DeepSeek-V3 decides between experts by its last digits.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import torch


@contextlib.contextmanager
def keep_precision(model: torch.nn.Module) -> Iterator[None]:
    """Put back, at the end, every fp32 tensor of a 16-bit ``model`` that was converted inside the block."""
    whole = dict(_tensors(model))
    dtypes = {tensor.dtype for tensor in whole.values() if tensor.is_floating_point()}
    precise = {name: t.detach().clone() for name, t in whole.items() if t.dtype == torch.float32 and len(dtypes) > 1}
    yield
    for name, tensor in _tensors(model):
        if name in precise and tensor.dtype != torch.float32:
            tensor.data = precise[name].to(tensor.device)


def _tensors(model: torch.nn.Module) -> Iterator[tuple[str, torch.Tensor]]:
    yield from model.named_parameters()
    yield from model.named_buffers()
