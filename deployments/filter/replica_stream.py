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
OTHER_REPLICA_S = 10


async def replica_stream(models: Models, request: GenerateRequest) -> AsyncIterator[Admitted | TokenDelta]:
    """``Admitted``, then token deltas. Closing the iterator (``aclosing``) at any point cancels the request on the replica.

    A replica that fails, or is shutting down, before the first token has cost nothing that the client could see, so the
    request is sent once more: Serve takes another replica, and if none takes the request within OTHER_REPLICA_S the failure
    stands. Raises RequestError subclasses only.
    """
    failure: RequestError | None = None
    is_admitted = has_tokens = False
    while True:
        try:
            handle = await models(request.model)
            async with opened(handle.generate.remote(request)) as frames:
                first = await _first(frames, None if failure is None else OTHER_REPLICA_S)
                if first is not None and not is_admitted:
                    is_admitted = True
                    yield first
                async for frame in frames:
                    has_tokens = True
                    yield frame
            return
        except (EngineFailed, Draining, asyncio.CancelledError) as error:
            _raise_if_cancelled(error)
            if has_tokens:
                raise _as_request_error(error) from error.__cause__
            if failure is not None:
                raise failure from error
            failure = _as_request_error(error)
            logger.warning("request %s: a replica failed before its first token (%s); trying again", request.request_id, error)
        except TimeoutError:
            raise failure or EngineFailed("the model's replica did not answer", retry_after_s=1) from None


async def _first(frames: AsyncIterator[Admitted | TokenDelta], patience_s: float | None) -> Admitted | TokenDelta | None:
    async with asyncio.timeout(patience_s):
        return await anext(frames, None)


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
