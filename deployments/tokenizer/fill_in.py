"""Prompts that ask for what belongs between two texts (fill in the middle, FIM)."""

from __future__ import annotations

from dataclasses import dataclass

from tokenizers import Tokenizer

from cluster.errors import BadRequest


@dataclass(frozen=True, slots=True)
class FillInMarks:
    """The three tokens that a family writes around prefix and suffix, in this order; the middle follows them."""

    before_prefix: str
    before_suffix: str
    before_middle: str

    def prompt(self, prefix: str, suffix: str) -> str:
        """The text that asks for the middle.

        >>> FillInMarks("<PRE>", "<SUF>", "<MID>").prompt("def f(", "): pass")
        '<PRE>def f(<SUF>): pass<MID>'
        """
        return self.before_prefix + prefix + self.before_suffix + suffix + self.before_middle


FAMILIES = (
    FillInMarks("<｜fim▁begin｜>", "<｜fim▁hole｜>", "<｜fim▁end｜>"),  # DeepSeek: the hole, then what is behind it
    FillInMarks("<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>"),  # Qwen2.5 and 3, CodeGemma
    FillInMarks("<fim_prefix>", "<fim_suffix>", "<fim_middle>"),  # StarCoder, Granite
)


def fill_in_marks(tokenizer: Tokenizer) -> FillInMarks | None:
    """The marks that the vocabulary has, or None when the model cannot fill in."""
    for marks in FAMILIES:
        tokens = (marks.before_prefix, marks.before_suffix, marks.before_middle)
        if all(tokenizer.token_to_id(token) is not None for token in tokens):
            return marks
    return None


def fill_in_prompt(marks: FillInMarks | None, prefix: str, suffix: str) -> str:
    """The prompt in the family's form; raises BadRequest when there is none."""
    if marks is None:
        raise BadRequest("This model cannot fill in: its vocabulary has no tokens for a 'suffix'.", "suffix")
    return marks.prompt(prefix, suffix)
