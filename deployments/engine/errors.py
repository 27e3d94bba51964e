"""What can go wrong in the engine; the replica group turns these into the product's error tree."""

from __future__ import annotations


class EngineError(Exception):
    """Root of the engine's errors. ``str(error)`` is one sentence a person can act on."""


class EngineQueueFull(EngineError):
    """Every seat is taken and the waiting queue is full; trying again later is right."""


class NeverFits(EngineError):
    """Prompt plus ``max_tokens`` exceed the context or the whole KV cache; trying again will not help."""


class DuplicateRequest(EngineError):
    """A live sequence already has this request id."""


class BufferTooSmall(EngineError):
    """A step does not fit the buffer it was to be written into."""


class UnsupportedModel(EngineError):
    """The model asks for something the paged engine does not compute; wrong tokens would be the alternative."""


class ModelLoadError(EngineError):
    """The model's directory cannot be read; the message names the directory and the reason."""
