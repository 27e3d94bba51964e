"""Token ids to text, piece by piece: the pieces of a whole stream add up to what decoding it at once would give."""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable, Collection, Sequence
from typing import Any, Protocol

from tokenizers import Tokenizer
from tokenizers.pre_tokenizers import ByteLevel

REPLACEMENT = "\ufffd"
LONGEST_WAIT = 16  # ids that a decoder of unknown kind may hold back while its text ends in a broken character


class Detokenizer(Protocol):
    """The state of one stream."""

    def feed(self, ids: Sequence[int]) -> str:
        """New text, of whole characters; empty when the ids complete none."""
        ...

    def finish(self) -> str:
        """What was held back: a character that the ids really end in the middle of."""
        ...


class Decoder:
    """Makes the detokenizers of one model; they share what is known of its tokens."""

    def __init__(self, tokenizer: Tokenizer):
        self._tokenizer = tokenizer
        added = tokenizer.get_added_tokens_decoder()
        self.special_tokens = {token.content: i for i, token in added.items() if token.special}
        self._kinds = _decoder_kinds(tokenizer)
        self._bytes = _ByteLevelBytes(tokenizer) if self._kinds == ["ByteLevel"] else _PieceBytes(tokenizer, self._kinds)

    def token_bytes(self, token: int) -> bytes:
        """What one token stands for, as bytes: often not whole characters."""
        return self._bytes[token]

    def decode(self, ids: Sequence[int]) -> str:
        """The text of ids, special tokens included."""
        return self._tokenizer.decode(ids, skip_special_tokens=False)

    def detokenizer(self, skip_special_tokens: bool, kept: Collection[int] = ()) -> Detokenizer:
        """A new stream; special tokens such as <|im_end|> are left out, but for those ``kept``, or all written out."""
        skipped = frozenset(self.special_tokens.values()).difference(kept) if skip_special_tokens else frozenset()
        if self._kinds == ["ByteLevel"]:
            return ByteLevelDetokenizer(self._bytes.__getitem__, skipped)
        return WindowDetokenizer(self._tokenizer, skipped, byte_fallback="ByteFallback" in self._kinds)


class ByteLevelDetokenizer:
    """For byte-level BPE (Qwen, Llama 3, DeepSeek, GPT-2): every token is bytes, and text is their UTF-8.

    Bytes that are not UTF-8 become U+FFFD by the same rule in Python and in the ``tokenizers`` library (the Unicode
    standard's "maximal subpart").
    """

    def __init__(self, bytes_of: Callable[[int], bytes], skipped: frozenset[int]):
        self._bytes_of, self._skipped = bytes_of, skipped
        self._utf8 = codecs.getincrementaldecoder("utf-8")("replace")

    def feed(self, ids: Sequence[int]) -> str:
        """New text; at most three bytes stay behind."""
        return self._utf8.decode(b"".join([self._bytes_of(token) for token in ids if token not in self._skipped]))

    def finish(self) -> str:
        """U+FFFD if the last character is not complete."""
        return self._utf8.decode(b"", final=True)


class WindowDetokenizer:
    """For every other tokenizer (Llama 2, Mistral, Gemma): decodes a small window and emits by how much it grew.

    The window is the ids of the last emission and those since. With byte fallback a run of byte tokens is decoded only
    when it ends, since one wrong byte spoils the run's every character.
    """

    def __init__(self, tokenizer: Tokenizer, skipped: frozenset[int], byte_fallback: bool):
        self._tokenizer, self._skipped, self._byte_fallback = tokenizer, skipped, byte_fallback
        self._window: list[int] = []
        self._num_emitted = 0  # ids at the window's start whose text is out
        self._emitted = ""  # that text, as it reads at the start of a window

    def feed(self, ids: Sequence[int]) -> str:
        """New text; a run of byte tokens stays behind until it ends."""
        new = [token for token in ids if token not in self._skipped and self._tokenizer.id_to_token(token) is not None]
        self._window += new
        if not new or (self._byte_fallback and self._is_byte(new[-1])):
            return ""
        return self._advance(final=False)

    def finish(self) -> str:
        """The text that was held back."""
        return self._advance(final=True)

    def _advance(self, final: bool) -> str:
        text = self._decode(self._window)
        num_held = len(self._window) - self._num_emitted
        if not final and text.endswith(REPLACEMENT) and not self._byte_fallback and num_held <= LONGEST_WAIT:
            return ""
        new = text[len(self._emitted) :]
        if new:  # ids without text of their own stay, so that a window never starts with nothing before them
            self._window = self._window[self._num_emitted :]
            self._num_emitted, self._emitted = len(self._window), self._decode(self._window)
        return new

    def _decode(self, ids: list[int]) -> str:
        return self._tokenizer.decode(ids, skip_special_tokens=False)

    def _is_byte(self, token: int) -> bool:
        return _is_byte(self._tokenizer.id_to_token(token) or "")


class _ByteLevelBytes(dict[int, bytes]):
    """The bytes of each token of a byte-level vocabulary, found on first use; an id without a token has none."""

    def __init__(self, tokenizer: Tokenizer):
        super().__init__()
        self._tokenizer = tokenizer

    def __missing__(self, token: int) -> bytes:
        text = self._tokenizer.id_to_token(token) or ""
        try:
            found = bytes([_BYTE_OF[character] for character in text])
        except KeyError:  # an added token, written as it is
            found = text.encode()
        return self.setdefault(token, found)


class _PieceBytes(dict[int, bytes]):
    """The bytes of each token of another vocabulary, found on first use: ``▁`` is a space, ``<0xE4>`` a byte."""

    def __init__(self, tokenizer: Tokenizer, kinds: list[str]):
        super().__init__()
        self._tokenizer = tokenizer
        self._marks_spaces = not {"Replace", "Metaspace"}.isdisjoint(kinds)
        self._has_bytes = "ByteFallback" in kinds

    def __missing__(self, token: int) -> bytes:
        piece = self._tokenizer.id_to_token(token) or ""
        if self._has_bytes and _is_byte(piece):
            return self.setdefault(token, bytes([int(piece[3:5], 16)]))
        return self.setdefault(token, (piece.replace("▁", " ") if self._marks_spaces else piece).encode())


def _is_byte(piece: str) -> bool:
    return len(piece) == 6 and piece.startswith("<0x") and piece.endswith(">")


def _byte_characters() -> dict[str, int]:
    """The character that byte-level BPE writes for each byte: itself if it is visible, else one from U+0100 on."""
    visible = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    hidden = [byte for byte in range(256) if byte not in set(visible)]
    return {chr(byte): byte for byte in visible} | {chr(0x100 + n): byte for n, byte in enumerate(hidden)}


_BYTE_OF = _byte_characters()
assert _BYTE_OF.keys() == set(ByteLevel.alphabet())


def _decoder_kinds(tokenizer: Tokenizer) -> list[str]:
    """The kinds of the tokenizer's decoding stages, in order."""
    if tokenizer.decoder is None:
        return []
    state: dict[str, Any] = json.loads(tokenizer.decoder.__getstate__())
    return [stage["type"] for stage in state.get("decoders", [state])]
