"""The tokenizer: a byte-level BPE learnt from training examples, lossless on any UTF-8.

Made for copying: a word has the same tokens wherever it stands. Words are learnt without the space before them; only then the
commonest lower-case words get a token with their space. Digits and Chinese characters always stand alone.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from tokenizers import AddedToken, Regex, Tokenizer, decoders, pre_tokenizers, trainers
from tokenizers.models import BPE

VOCABULARY = 4096
SPACED_WORDS = 448

BEGIN, END, PAD = "<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>", "<｜▁pad▁｜>"
USER, ASSISTANT = "<｜User｜>", "<｜Assistant｜>"
THINK, THINK_END = "<think>", "</think>"
FIM_BEGIN, FIM_HOLE, FIM_END = "<｜fim▁begin｜>", "<｜fim▁hole｜>", "<｜fim▁end｜>"
CONTROL = (BEGIN, END, PAD, USER, ASSISTANT, FIM_BEGIN, FIM_HOLE, FIM_END)  # never shown to a user
# Shown unless somebody parses them, as in DeepSeek's own tokenizers.
MARKUP = (
    THINK,
    THINK_END,
    "<｜tool▁calls▁begin｜>",
    "<｜tool▁calls▁end｜>",
    "<｜tool▁call▁begin｜>",
    "<｜tool▁call▁end｜>",
    "<｜tool▁sep｜>",
    "<｜tool▁output▁begin｜>",
    "<｜tool▁output▁end｜>",
)

_WORD = r"[\p{L}&&[^\p{Han}]]+"
_REST = r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_LEARNING = rf"\p{{Han}}|\p{{N}}|{_WORD}|{_REST}"
_FINAL = rf"\p{{Han}}|\p{{N}}| ?{_WORD}|{_REST}"


def train_tokenizer(texts: Sequence[str]) -> Tokenizer:
    """A tokenizer of exactly ``VOCABULARY`` tokens; the same texts give the same one."""
    size = VOCABULARY - len(CONTROL) - len(MARKUP) - SPACED_WORDS
    learnt = Tokenizer(BPE())
    learnt.pre_tokenizer = _split(_LEARNING)
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    learnt.train_from_iterator(texts, trainers.BpeTrainer(vocab_size=size, initial_alphabet=alphabet, show_progress=False))
    model = json.loads(learnt.to_str())["model"]
    assert len(model["vocab"]) == size, "too few texts for the vocabulary"
    vocabulary, merges = dict(model["vocab"]), [tuple(pair) for pair in model["merges"]]
    for word in _commonest_spaced(texts, vocabulary)[:SPACED_WORDS]:
        vocabulary["Ġ" + word] = len(vocabulary)
        merges.append(("Ġ", word))
    tokenizer = Tokenizer(BPE(vocabulary, merges))
    tokenizer.pre_tokenizer, tokenizer.decoder = _split(_FINAL), decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(text, special=True) for text in CONTROL])
    tokenizer.add_tokens([AddedToken(text, special=False, normalized=False) for text in MARKUP])
    assert tokenizer.get_vocab_size() == VOCABULARY
    return tokenizer


def _split(pattern: str) -> pre_tokenizers.PreTokenizer:
    byte_level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    return pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(pattern), "isolated"), byte_level])


def _commonest_spaced(texts: Iterable[str], vocabulary: dict[str, int]) -> list[str]:
    counts = Counter(word for text in texts for word in re.findall(r" ([a-z]+)", text) if word in vocabulary)
    return [word for word, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]
