"""The routes that list models and turn text into token ids and back. All want a key."""

from __future__ import annotations

from functools import partial

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from cluster.models.age import created_s
from deployments.router.core import RouterCore
from deployments.router.faces import DEEPSEEK, OPENAI, Face
from deployments.router.text_request import Prompt
from deployments.router.text_routes import caller, parsed
from deployments.wire.body import Reply
from deployments.wire.model_list import ModelListReply
from deployments.wire.tokenize import DetokenizeReply, DetokenizeRequest, TokenizeReply, TokenizeRequest


def model_routes(core: RouterCore) -> list[Route]:
    """/models under both faces, /tokenize and /detokenize."""
    started_s = core.now_s()
    return [
        Route("/v1/models", partial(_models, core, OPENAI, started_s)),
        Route("/v1/models/{model:path}", partial(_model, core, OPENAI, started_s)),  # hub ids have slashes
        Route("/models", partial(_models, core, DEEPSEEK, started_s)),
        Route("/tokenize", partial(_tokenize, core), methods=["POST"]),
        Route("/detokenize", partial(_detokenize, core), methods=["POST"]),
    ]


def json_response(reply: Reply, status: int = 200) -> Response:
    """The HTTP response that ``reply`` is."""
    return Response(reply.to_json(), status, media_type="application/json")


async def _models(core: RouterCore, face: Face, started_s: int, request: Request) -> Response:
    caller(core, request)
    models = [face.model.of(model, created_s(model.source) or started_s) for model in core.snapshot.spec.models]
    return json_response(ModelListReply(object="list", data=models))


async def _model(core: RouterCore, face: Face, started_s: int, request: Request) -> Response:
    caller(core, request)
    if not (name := request.path_params["model"]):
        raise HTTPException(404)
    model = core.snapshot.model(name)
    return json_response(face.model.of(model, created_s(model.source) or started_s))


async def _tokenize(core: RouterCore, request: Request) -> Response:
    caller(core, request)
    body = await parsed(core, request, TokenizeRequest)
    messages = tuple(message.to_message() for message in body.messages) if body.messages else None
    model, ids = await core.tokenize(body.model, Prompt(messages, body.prompt), body.add_generation_prompt)
    return json_response(TokenizeReply(count=len(ids), max_model_len=model.context_length, tokens=list(ids)))


async def _detokenize(core: RouterCore, request: Request) -> Response:
    caller(core, request)
    body = await parsed(core, request, DetokenizeRequest)
    return json_response(DetokenizeReply(prompt=await core.detokenize(body.model, tuple(body.tokens))))
