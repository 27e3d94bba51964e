"""Random prompts, no two alike, so that no cache of prefixes helps: of an exact number of tokens, or of so many words."""

from __future__ import annotations

import random
from pathlib import Path

from tokenizers import Tokenizer

from cluster.errors import FairshardError

LETTERS = [chr(code) for code in range(ord("a"), ord("z") + 1)]
# Common ones, which most tokenizers take for one token each.
TEXT = (
    "and are as at be but by can day do for from get go had has have he her him his how if in into is it its just like look "
    "make man many may more my new no not now of on one or other our out over people place right said same say see she so some "
    "take than that the their them then there they thing think this time to two up us use very was way we well were what when "
    "where which who will with work world would year you your"
)


class Prompts:
    """Random texts that ``tokenizer.json`` of ``checkpoint`` encodes to exactly the asked number of tokens."""

    def __init__(self, checkpoint: Path, seed: int = 0):
        try:
            self.tokenizer = Tokenizer.from_file(str(checkpoint / "tokenizer.json"))
        except Exception as error:  # the library raises nothing narrower
            raise FairshardError(f"{checkpoint / 'tokenizer.json'} cannot be read: {error}") from None
        self._random = random.Random(seed)
        self._words = [word for word in self._candidates() if len(self.encode(word)) == 1]
        if len(self._words) < len(LETTERS):
            raise FairshardError(f"{checkpoint}: too few single-token words for prompts of exact length")

    def _candidates(self) -> list[str]:
        plain = [self.tokenizer.decode([i]) for i in range(min(self.tokenizer.get_vocab_size(), 16_000))]
        spaced = sorted(
            {text for text in plain if text.startswith(" ") and text[1:].isascii() and text[1:].isalpha() and len(text) > 3}
        )
        return spaced if len(spaced) >= 100 else LETTERS

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
        raise FairshardError(f"no text of exactly {num_tokens} tokens found")


class WordPrompts:
    """English words, for servers whose tokenizer is not at hand."""

    def __init__(self, seed: int = 0):
        self._random, self._words = random.Random(seed), TEXT.split()

    def make(self, num_tokens: int) -> str:
        """So many words."""
        return " ".join(self._random.choices(self._words, k=num_tokens))
