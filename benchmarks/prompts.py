"""Prompts of an exact number of tokens, as text, so that tokenizing is part of what is measured."""

from __future__ import annotations

import random
from pathlib import Path

from tokenizers import Tokenizer


class Prompts:
    """Random texts that ``tokenizer.json`` of ``checkpoint`` encodes to exactly the asked number of tokens."""

    def __init__(self, checkpoint: Path, seed: int = 0):
        self.tokenizer = Tokenizer.from_file(str(checkpoint / "tokenizer.json"))
        self._random = random.Random(seed)
        self._words = [word for word in self._candidates() if len(self.encode(word)) == 1]
        if len(self._words) < 26:
            raise SystemExit(f"{checkpoint}: too few single-token words for prompts of exact length")

    def _candidates(self) -> list[str]:
        plain = [self.tokenizer.decode([i]) for i in range(min(self.tokenizer.get_vocab_size(), 16_000))]
        spaced = sorted(
            {text for text in plain if text.startswith(" ") and text[1:].isascii() and text[1:].isalpha() and len(text) > 3}
        )
        return spaced if len(spaced) >= 100 else [chr(c) for c in range(ord("a"), ord("z") + 1)]

    def encode(self, text: str) -> list[int]:
        """Token ids of a text."""
        return self.tokenizer.encode(text, add_special_tokens=False).ids

    def make(self, num_tokens: int) -> str:
        """A text of exactly ``num_tokens`` tokens: words are added, for neighbours may merge, until there are enough."""
        text = "".join(self._random.choices(self._words, k=num_tokens))
        for _ in range(10 * num_tokens):
            missing = num_tokens - len(self.encode(text))
            if missing == 0:
                return text
            text = text + self._random.choice(self._words) if missing > 0 else text[:-1]
        raise SystemExit(f"no text of exactly {num_tokens} tokens found")
