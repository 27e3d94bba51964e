"""What weights of fewer bits cost in quality: how well a model foretells a text, in bf16 and quantized.

    python -m benchmarks.quality                          # the embedded model, the answers of its held-out examples
    python -m benchmarks.quality CHECKPOINT --text FILE   # any model, a text in pieces of --tokens

Prints Markdown: the perplexity (e to the mean loss of a token), how much higher it is than in bf16, and the weights' share of
what float32 takes.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterator
from pathlib import Path

import torch
from tokenizers import Tokenizer

from cluster.home import compiled_operations
from cluster.models.registry import resolve
from deployments.engine.kernels.quantization import Quantization
from deployments.engine.loader import load_model
from deployments.engine.optimisations.optimise import FUSING, PACKING, optimise

Piece = tuple[torch.Tensor, torch.Tensor]  # [1, tokens] ids, and which of them are to be foretold
EXAMPLES = 25  # of each task, split and language


def main() -> None:
    """A line for each way to keep weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", nargs="?", type=Path, help="a folder; the embedded model without one")
    parser.add_argument("--text", type=Path, help="a text to foretell; wanted with a checkpoint")
    parser.add_argument("--tokens", type=int, default=512, help="of a piece of the text")
    args = parser.parse_args()
    if (args.checkpoint is None) != (args.text is None):
        parser.error("a checkpoint and a text go together")
    folder = args.checkpoint or resolve("builtin:embedded")
    if not (folder / "tokenizer.json").is_file() or args.tokens < 2:
        parser.error(f"{folder} must be a folder with a tokenizer.json, and --tokens 2 or more")
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    pieces = list[Piece](_pieces_of(tokenizer, args.text, args.tokens) if args.text else _answers(tokenizer))
    print("| weights | perplexity | more than bf16 | share of float32 |\n|---|---|---|---|", flush=True)
    plain = None
    for quantization in Quantization:
        loss, share = measured(folder, quantization, pieces)
        plain = loss if plain is None else plain
        print(
            f"| {quantization} | {math.exp(loss):.4f} | {100 * math.expm1(loss - plain):+.2f} % | {100 * share:.1f} % |",
            flush=True,
        )


@torch.inference_mode()
def measured(folder: Path, quantization: Quantization, pieces: list[Piece]) -> tuple[float, float]:
    """The mean loss of a token, and the weights' bytes as a share of what they would take in float32."""
    model = load_model(folder, torch.bfloat16, lambda doing: None)
    model.set_attn_implementation("sdpa")  # whole texts, without a cache
    count = sum(parameter.numel() for parameter in model.parameters())
    optimise(model, (*PACKING, *FUSING), compiled_operations(), lambda doing: None, quantization)
    kept = sum(tensor.numel() * tensor.element_size() for tensor in (*model.parameters(), *model.buffers()))
    total, tokens = 0.0, 0
    for ids, is_foretold in pieces:
        logits = model(ids).logits[0, :-1][is_foretold[0, 1:]]
        total += float(torch.nn.functional.cross_entropy(logits.float(), ids[0, 1:][is_foretold[0, 1:]], reduction="sum"))
        tokens += len(logits)
    return total / tokens, kept / (4 * count)


def _pieces_of(tokenizer: Tokenizer, text: Path, tokens: int) -> Iterator[Piece]:
    ids = torch.tensor(tokenizer.encode(text.read_text(encoding="utf-8")).ids)
    for piece in ids.split(tokens):
        if len(piece) > 1:
            yield piece[None], torch.ones(1, len(piece), dtype=torch.bool)


def _answers(tokenizer: Tokenizer) -> Iterator[Piece]:
    from models.embedded.tasks.draw import Split
    from models.embedded.tasks.example import Language
    from models.embedded.tasks.mixture import TASKS, held_out
    from models.embedded.training.rendering import Renderer, encode

    renderer = Renderer()
    for task in TASKS:
        for split in (Split.PHRASES, Split.VALUES):
            for language in Language:
                for example in held_out(task, split, language, EXAMPLES):
                    encoded = encode(tokenizer, renderer.text(example))
                    yield torch.tensor([encoded.ids]), torch.tensor([encoded.is_answer])


if __name__ == "__main__":
    main()
