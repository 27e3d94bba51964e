"""Calls between deployments, with our own errors coming out of them and every stream cancelled by who opened it.

Ray wraps an exception of the other side in a ``RayTaskError`` whose ``cause`` is the original; here it is unwrapped, so
that callers see the error tree of ``cluster.errors`` alone.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from typing import TypeVar

from ray.exceptions import RayError, RayTaskError
from ray.serve.exceptions import BackPressureError, DeploymentUnavailableError, RayServeException, RequestCancelledError
from ray.serve.handle import DeploymentResponseGenerator

from cluster.errors import EngineFailed, ModelNotReady, QueueFull, RequestError

T = TypeVar("T")
logger = logging.getLogger(__name__)

# Messages are plain dataclasses: pickle does what Serve's default, cloudpickle, does in several times the time.
CALL = {"request_serialization": "pickle", "response_serialization": "pickle"}
STREAM = {"stream": True, **CALL}


def cause_of(error: Exception) -> RequestError:
    """The ``RequestError`` behind a failed call; a lost actor or an unknown failure is ``EngineFailed``."""
    cause = error.cause if isinstance(error, RayTaskError) else error
    if isinstance(cause, RequestError):
        return cause
    if isinstance(cause, BackPressureError):
        return QueueFull("The service has more requests than it can hold.", retry_after_s=cause.retry_after_s or 1)
    if isinstance(cause, DeploymentUnavailableError):
        return ModelNotReady("The model could not be deployed.", retry_after_s=10)
    logger.warning("a call to another deployment failed: %s", cause)
    return EngineFailed("A part of the service failed while it worked on this request; please send it again.", retry_after_s=1)


async def called(response: Awaitable[T]) -> T:
    """The result of a handle call; raises ``RequestError`` subclasses only."""
    try:
        return await response
    except (RequestError, RayError, RayServeException) as error:
        raise cause_of(error) from error


@asynccontextmanager
async def opened(stream: DeploymentResponseGenerator[T]) -> AsyncIterator[AsyncIterator[T]]:
    """The items of a streaming handle call; leaving the context before the end cancels the call on the other side.

    Without the cancel the other side would go on generating for nobody (Serve does not notice an abandoned generator).
    """
    ended = False

    async def items() -> AsyncIterator[T]:
        nonlocal ended
        try:
            async for item in stream:
                yield item
            ended = True
        except (RequestError, RayError, RayServeException) as error:
            ended = not isinstance(error, RequestCancelledError)  # so this task's own cancellation looks in Serve's local mode
            raise cause_of(error) from error

    try:
        yield items()
    finally:
        if not ended:
            stream.cancel()
