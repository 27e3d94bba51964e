"""One conversation with a model over the API: its messages so far, and the next answer as a stream of text."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import httpx

from cluster.errors import FairshardError

CONNECT_TIMEOUT_S = 5


class ChatError(FairshardError):
    """The API could not be reached or refused; the message is for the person at the terminal."""


@dataclass(slots=True)
class Speed:
    """How the last answer came: tokens, and seconds from its first piece to its last."""

    tokens: int = 0
    seconds: float = 0.0

    @property
    def tokens_per_s(self) -> float | None:
        """None when the answer was too short to tell."""
        return (self.tokens - 1) / self.seconds if self.tokens > 1 and self.seconds > 0 else None


class Piece(NamedTuple):
    """A piece of a reply: of its content, or of the reasoning before it."""

    text: str
    is_reasoning: bool = False


class Conversation:
    """Keeps the messages. ``answer`` adds the question at once and the reply as far as it was received."""

    def __init__(self, url: str, key: str, model: str, system: str | None):
        self.url, self.model = url.rstrip("/"), model
        self._headers = {"Authorization": f"Bearer {key}"}
        self._system = [{"role": "system", "content": system}] if system else []
        self.messages: list[dict[str, str]] = []
        self.speed = Speed()

    def reset(self) -> None:
        """Forget all but the system message."""
        self.messages.clear()

    def answer(self, question: str) -> Iterator[Piece]:
        """Pieces of the reply as they come. Closing it early cancels the request; ChatError when the API fails.

        After an error without any text the question is taken back, so that it can be asked again. Reasoning is not kept.
        """
        self.messages.append({"role": "user", "content": question})
        pieces: list[Piece] = []
        self.speed = Speed()
        try:
            for piece in self._stream():
                pieces.append(piece)
                yield piece
        finally:
            if pieces:
                content = "".join(piece.text for piece in pieces if not piece.is_reasoning)
                self.messages.append({"role": "assistant", "content": content})
            else:
                self.messages.pop()

    def _stream(self) -> Iterator[Piece]:
        body = {
            "model": self.model,
            "messages": [*self._system, *self.messages],
            "stream": True,
            "stream_options": {"include_usage": True},
        }
        timeout = httpx.Timeout(None, connect=CONNECT_TIMEOUT_S)
        try:
            with (
                httpx.Client(timeout=timeout, trust_env=False) as client,
                client.stream("POST", f"{self.url}/chat/completions", json=body, headers=self._headers) as response,
            ):
                _raise_for_error(response)
                yield from self._pieces(response.iter_lines())
        except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
            raise ChatError(f"{self.url} is not a URL like http://127.0.0.1:8000/v1") from error
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            raise ChatError(f"nothing answers at {self.url}: is the service running? (`fairshard serve`)") from error
        except httpx.HTTPError as error:
            raise ChatError(f"the connection broke: {error or type(error).__name__}") from error

    def _pieces(self, lines: Iterator[str]) -> Iterator[Piece]:
        first_s: float | None = None
        for line in lines:
            if line == "data: [DONE]":
                return
            if not line.startswith("data: "):
                continue
            event = _decoded(line.removeprefix("data: "))
            if usage := event.get("usage"):
                self.speed.tokens = usage.get("completion_tokens", 0)
            for choice in event.get("choices") or ():
                for piece in _told(choice.get("delta", {})):
                    now_s = time.monotonic()
                    first_s = first_s or now_s
                    self.speed.seconds = now_s - first_s
                    yield piece
        raise ChatError("the stream broke off before the answer was complete")


def _told(delta: dict[str, str | None]) -> Iterator[Piece]:
    if reasoning := delta.get("reasoning_content"):
        yield Piece(reasoning, is_reasoning=True)
    if content := delta.get("content"):
        yield Piece(content)


def _raise_for_error(response: httpx.Response) -> None:
    if response.status_code == 200:
        return
    response.read()
    try:
        message = response.json()["error"]["message"]
    except (ValueError, KeyError, TypeError):
        message = response.text.strip()[:200] or response.reason_phrase
    raise ChatError(f"{message} (HTTP {response.status_code})")


def _decoded(data: str) -> dict:
    try:
        event = json.loads(data)
    except ValueError as error:
        raise ChatError("the service sent something that is not JSON") from error
    if "error" in event:
        raise ChatError(event["error"].get("message", "the service failed"))
    return event
