"""One request's stream from a model's ReplicaGroup: opened, tried again before its first token, cancelled on every exit."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from cluster.errors import Draining, EngineFailed, RequestError
from deployments.handles import opened
from deployments.messages import Admitted, GenerateRequest, TokenDelta

logger = logging.getLogger(__name__)

# A model's name to its ReplicaGroup's streaming handle (`deployments.model_handles`).
Models = Callable[[str], Awaitable[Any]]
ATTEMPTS = 2


async def replica_stream(models: Models, request: GenerateRequest) -> AsyncIterator[Admitted | TokenDelta]:
    """``Admitted``, then token deltas. Closing the iterator (``aclosing``) at any point cancels the request on the replica.

    A replica that fails, or is shutting down, before the first token has cost nothing that the client could see, so the
    request is sent once more: Serve takes another replica if there is one. Raises RequestError subclasses only.
    """
    is_admitted = has_tokens = False
    for attempt in range(1, ATTEMPTS + 1):
        try:
            handle = await models(request.model)
            async with opened(handle.generate.remote(request)) as frames:
                async for frame in frames:
                    if isinstance(frame, TokenDelta):
                        has_tokens = True
                    elif is_admitted:
                        continue  # the client was told by the first replica
                    is_admitted = True
                    yield frame
            return
        except (EngineFailed, Draining, asyncio.CancelledError) as error:
            _raise_if_cancelled(error)
            if has_tokens or attempt == ATTEMPTS:
                raise _as_request_error(error) from error.__cause__
            logger.warning("request %s: a replica failed before its first token (%s); trying again", request.request_id, error)


def _raise_if_cancelled(error: BaseException) -> None:
    """Go on being cancelled if it is this task that is.

    A call that the other side cancelled, as when its replica is stopped, looks the same otherwise.
    """
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError from error


def _as_request_error(error: BaseException) -> RequestError:
    if isinstance(error, RequestError):
        return error
    return EngineFailed("the model's replica cancelled this request", retry_after_s=1)
