"""The one error tree: every failure a client can see has a class here, with an HTTP status and a stable code.

    FairshardError
    ├── SpecError                     cluster.yaml is wrong (never reaches a client)
    ├── LaunchError                   Ray, Serve or a model could not be started (never reaches a client)
    └── RequestError                  becomes the JSON error envelope
        ├── BadRequest            400 ├── UnknownModel 404 · UnknownPath 404 · MethodNotAllowed 405
        │   ├── InvalidJson           ├── Unauthorized 401 · Forbidden 403
        │   ├── UnsupportedParameter  ├── BodyTooLarge 413
        │   └── PromptTooLong         ├── DeadlineExceeded 504
        ├── InternalError         500 └── Unavailable 503: QueueFull · QueueTimeout · ModelNotReady · EngineFailed
        └── NotComputable         500                      · Draining

An error crosses actor borders, so every class passes all its arguments to ``super().__init__`` (else Ray delivers an
``UnserializableException``); a test pickles each one.
"""

from __future__ import annotations


class FairshardError(Exception):
    """Root of the tree. ``str(error)`` is one sentence a person can act on."""


class SpecError(FairshardError):
    """cluster.yaml is wrong; the message names file, line, key path, what was expected and what was found."""


class LaunchError(FairshardError):
    """Ray, Serve or a model could not be started; the message says what to do about it."""


class RequestError(FairshardError):
    """A request that is answered with the JSON error envelope.

    ``param`` is the request field at fault, if one is. ``retry_after_s`` becomes the Retry-After header, in whole
    seconds, rounded up.
    """

    status = 500
    type = "server_error"
    code = "internal_error"

    def __init__(self, message: str, param: str | None = None, retry_after_s: float | None = None):
        super().__init__(message, param, retry_after_s)
        self.message, self.param, self.retry_after_s = message, param, retry_after_s

    def __str__(self) -> str:
        return self.message


class InternalError(RequestError):
    """A bug of ours; the message tells no internals, the log does."""


class NotComputable(RequestError):
    """Computing this request fails the engine, again and again; sending it once more will not help."""

    code = "not_computable"


class BadRequest(RequestError):
    """A field is missing, of the wrong type or out of range."""

    status, type, code = 400, "invalid_request_error", "invalid_value"


class InvalidJson(BadRequest):
    """The body is not JSON."""

    code = "invalid_json"


class UnsupportedParameter(BadRequest):
    """A parameter of the API that this version does not implement; it is refused, never ignored."""

    code = "unsupported_parameter"


class PromptTooLong(BadRequest):
    """Prompt plus ``max_tokens`` do not fit the model's context."""

    code = "context_length_exceeded"


class Unauthorized(RequestError):
    """No credential, or one that is not known."""

    status, type, code = 401, "authentication_error", "invalid_api_key"


class Forbidden(RequestError):
    """The credential is known and may not do this."""

    status, type, code = 403, "permission_error", "permission_denied"


class UnknownModel(RequestError):
    """No model of that name is served."""

    status, type, code = 404, "invalid_request_error", "model_not_found"


class UnknownPath(RequestError):
    """No such path."""

    status, type, code = 404, "invalid_request_error", "unknown_path"


class MethodNotAllowed(RequestError):
    """The path exists, the method does not."""

    status, type, code = 405, "invalid_request_error", "method_not_allowed"


class BodyTooLarge(RequestError):
    """The body is larger than ``http.max_body_bytes``."""

    status, type, code = 413, "invalid_request_error", "body_too_large"


class DeadlineExceeded(RequestError):
    """The request's deadline passed before it finished."""

    status, type, code = 504, "timeout_error", "deadline_exceeded"


class Unavailable(RequestError):
    """The service cannot take the request now; trying again later is right."""

    status, type, code = 503, "server_error", "unavailable"


class QueueFull(Unavailable):
    """The engine's waiting queue is full."""

    code = "queue_full"


class QueueTimeout(Unavailable):
    """The request waited for its first step as long as it may."""

    code = "queue_timeout"


class ModelNotReady(Unavailable):
    """The model is known but none of its replicas is ready."""

    code = "model_not_ready"


class EngineFailed(Unavailable):
    """The engine lost this request and could not recover it."""

    code = "engine_failed"


class Draining(Unavailable):
    """The replica is shutting down and takes no new requests."""

    code = "draining"
