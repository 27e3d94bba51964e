"""One chat answer's token deltas turned into content, reasoning and tool calls."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import ClassVar

from deployments.filter.detokenizer import Decoder
from deployments.filter.parsing.call_pieces import CallPieces
from deployments.filter.parsing.regions import Closed, Event, Kind, Opened, Said
from deployments.filter.parsing.reply_format import ReplyFormat
from deployments.filter.parsing.trimmer import Trimmer
from deployments.filter.text_stream import TextStream
from deployments.messages import GenerateRequest, ParsedDelta, TextDelta, TokenScore, Usage


class ParsedStream(TextStream):
    """A text stream whose text is the content alone; reasoning and calls go out beside it, marks never.

    Stop strings are looked for in the content. ``opening`` is what the prompt says already of the answer. Regions lose the
    white space around them. What looks like a call and makes no sense is content.
    """

    _reads_each_token: ClassVar[bool] = True  # so that reasoning tokens can be counted

    def __init__(
        self,
        request: GenerateRequest,
        decoder: Decoder,
        reply_format: ReplyFormat,
        opening: str,
        skip_special_tokens: bool = True,
        index: int = 0,
    ):
        assert request.reply is not None, "only a chat's answer is parsed"
        marks = reply_format.named(decoder.special_tokens)
        self._hidden = marks if skip_special_tokens else set()
        self._reader = reply_format.reader(request.reply, opening)
        self._is_parallel = request.reply.parallel
        reasons = self._reader.open_kind is Kind.REASONING
        self._num_reasoning = 0 if reasons else None
        self._content = Trimmer(self._reader.has_text and not reasons)
        self._reasoning = Trimmer(self._reader.has_text and reasons)
        self._calls, self._new_reasoning, self._end = CallPieces(), "", 0
        self._content_scores: tuple[TokenScore, ...] = ()
        self._reasoning_scores: tuple[TokenScore, ...] = ()
        kept = [decoder.special_tokens[mark] for mark in marks]
        super().__init__(request, decoder, skip_special_tokens, index, kept)

    def _take(self, piece: str) -> str:
        was_reasoning = self._reader.open_kind is Kind.REASONING
        text = self._read(self._reader.feed(piece))
        if was_reasoning or self._reader.open_kind is Kind.REASONING:
            self._num_reasoning = (self._num_reasoning or 0) + 1
        return text

    def _rest(self) -> str:
        text = self._read(self._reader.feed(self._detokenizer.finish()))
        return text if self._is_cut else text + self._read(self._reader.finish())

    @property
    def _is_cut(self) -> bool:
        return super()._is_cut or (self._calls.num_ended > 0 and not self._is_parallel)

    def _read(self, events: Iterable[Event]) -> str:
        """The content that the events let go out."""
        text = ""
        for event in events:
            if self._is_cut:
                break
            if isinstance(event, Opened):
                self._open(event)
            elif isinstance(event, Said):
                text += self._say(event)
            else:
                text += self._close(event)
        return text

    def _open(self, event: Opened) -> None:
        if event.kind is Kind.CALL and event.name is not None:
            self._calls.open(event.name)

    def _say(self, event: Said) -> str:
        if event.start != self._end:  # a mark stood between
            self._leave(event.start)
        self._end = event.start + len(event.text)
        text = self._without_marks(event.text)
        if event.kind is Kind.CONTENT:
            return self._say_content(text)
        if event.kind is Kind.REASONING:
            self._new_reasoning += self._reasoning.pass_on(self._begin(self._reasoning, text))
            self._reasoning_scores += self._leave(self._end - self._reasoning.num_held)
        else:
            self._calls.say(text)
            self._leave(self._end)
        return ""

    def _say_content(self, text: str) -> str:
        text = self._begin(self._content, text)
        start = self._end - len(text) - self._stop.num_held
        free = super()._take(text)
        text = self._content.pass_on(free)
        self._content_scores += self._leave(start + len(free) - self._content.num_held)
        return text

    def _begin(self, trimmer: Trimmer, text: str) -> str:
        """The text without white space in front of its region, and without the scores of that."""
        begun = trimmer.begin(text)
        if len(begun) < len(text):
            self._leave(self._end - len(begun))
        return begun

    def _close(self, event: Closed) -> str:
        if event.kind is Kind.CALL and not self._calls.end() and not self._calls.add(event.value):
            return self._say_content(event.text)
        if event.kind is not Kind.CONTENT:
            return ""
        text = self._content.pass_on(self._stop.finish())  # no stop string reaches over a mark
        self._content_scores += self._leave(self._end - self._content.num_held)
        return text

    def _without_marks(self, text: str) -> str:
        """Text without marks that stand where they mean nothing."""
        for mark in self._hidden:
            if mark in text:
                text = text.replace(mark, "")
        return text

    def _has_news(self, text: str) -> bool:
        return bool(text or self._new_reasoning or self._calls)

    def _delta(self, text: str) -> TextDelta:
        return self._parsed(super()._delta(text))

    def _last(self, text: str, finish_reason: str, usage: Usage) -> TextDelta:
        reason = "tool_calls" if finish_reason == "stop" and self._calls.num_ended else finish_reason
        return self._parsed(super()._last(text, reason, replace(usage, reasoning_tokens=self._num_reasoning)))

    def _parsed(self, delta: TextDelta) -> TextDelta:
        if not self._new_reasoning and not self._calls:
            return delta
        reasoning, self._new_reasoning = self._new_reasoning, ""
        scores, self._reasoning_scores = self._reasoning_scores, ()
        calls = self._calls.take()
        return ParsedDelta(**vars(delta), reasoning=reasoning, reasoning_scores=scores, tool_calls=calls)

    def _scores_of(self, text: str, is_end: bool = False) -> tuple[TokenScore, ...]:
        scores, self._content_scores = self._content_scores, ()
        return scores

    def _leave(self, offset: int) -> tuple[TokenScore, ...]:
        return () if self._scores is None else self._scores.leave_before(offset)
