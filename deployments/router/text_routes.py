"""The routes that generate text."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TypeVar

from starlette.requests import Request
from starlette.routing import Route
from starlette.types import ASGIApp

from cluster.errors import InvalidJson, RequestError
from cluster.identity import Identity, authenticate
from deployments.router.chat_frames import ChatFrames
from deployments.router.completion_frames import CompletionFrames
from deployments.router.core import RouterCore
from deployments.router.envelope import REQUEST_ID
from deployments.router.exchange import Exchange, StreamedAnswer, WholeAnswer
from deployments.router.faces import DEEPSEEK, OPENAI, Face
from deployments.router.frames import Frames
from deployments.router.read_body import read_body
from deployments.router.text_request import TextRequest, from_chat, from_completion
from deployments.wire.body import RequestBody
from deployments.wire.chat import BetaChatRequest, ChatRequest
from deployments.wire.completion import CompletionRequest
from deployments.wire.sampling import SamplingBody

Body = TypeVar("Body", bound=RequestBody)
Sampling = TypeVar("Sampling", bound=SamplingBody)
Endpoint = Callable[[Request], Awaitable[ASGIApp]]


def text_routes(core: RouterCore) -> list[Route]:
    """Chat and text completions under both faces."""
    chat = partial(_generate, core, ChatRequest, from_chat, ChatFrames)
    beta_chat = partial(_generate, core, BetaChatRequest, from_chat, ChatFrames)
    completion = partial(_generate, core, CompletionRequest, from_completion, CompletionFrames)
    return [
        _post("/v1/chat/completions", partial(chat, OPENAI)),
        _post("/v1/completions", partial(completion, OPENAI)),
        _post("/chat/completions", partial(chat, DEEPSEEK)),
        _post("/beta/chat/completions", partial(beta_chat, DEEPSEEK)),
        _post("/beta/completions", partial(completion, DEEPSEEK)),
    ]


def caller(core: RouterCore, request: Request) -> Identity:
    """Who sent ``request``; raises Unauthorized."""
    return authenticate(core.snapshot, request.headers.get("authorization"))


async def parsed(core: RouterCore, request: Request, kind: type[Body]) -> Body:
    """The body of ``request``. Whatever its Content-Type says, it is read as JSON: curl names forms unless told."""
    body = await read_body(request, core.http)
    try:
        return kind.parse(body)
    except InvalidJson as error:
        content_type = request.headers.get("content-type", "application/json")
        if "json" in content_type:
            raise
        raise InvalidJson(f"{error.message} Its Content-Type is '{content_type[:100]}', not application/json.") from None


async def _generate(
    core: RouterCore,
    kind: type[Sampling],
    to_request: Callable[[Sampling], TextRequest],
    frames: type[Frames],
    face: Face,
    request: Request,
) -> ASGIApp:
    tenant = ""
    try:
        identity = caller(core, request)
        tenant = identity.tenant
        body = await parsed(core, request, kind)
    except RequestError as error:
        core.refuse(tenant, error)
        raise
    exchange = Exchange(
        core=core,
        request=to_request(body),
        identity=identity,
        face=face,
        frames=frames,
        include_usage=body.include_usage,
        request_id=request.scope[REQUEST_ID],
        answer_id=face.new_id(frames.id_prefix),
    )
    return StreamedAnswer(exchange) if body.stream else WholeAnswer(exchange)


def _post(path: str, endpoint: Endpoint) -> Route:
    return Route(path, endpoint, methods=["POST"])
