"""Whether a prompt and its completion fit a model's context."""

from __future__ import annotations

from cluster.errors import BadRequest, PromptTooLong
from cluster.spec import ModelSpec


def completion_tokens(model: ModelSpec, prompt_tokens: int, max_tokens: int | None, param: str) -> int:
    """Most tokens the completion may have: what was asked, or the model's default cut to the room that is left.

    Raises PromptTooLong when the prompt leaves no room or less than was asked for, BadRequest when it is empty.
    """
    if prompt_tokens == 0:
        raise BadRequest("The prompt is empty: it has no tokens.", param)
    room = model.context_length - prompt_tokens
    if room < 1:
        raise PromptTooLong(f"{_holds(model)} The prompt has {prompt_tokens} tokens and leaves no room to answer.", param)
    if max_tokens is not None and max_tokens > room:
        asked = f"The prompt has {prompt_tokens} tokens and max_tokens is {max_tokens}, {prompt_tokens + max_tokens} in all."
        raise PromptTooLong(f"{_holds(model)} {asked} Shorten the prompt or ask for at most {room}.", param)
    return min(model.default_max_tokens, room) if max_tokens is None else max_tokens


def _holds(model: ModelSpec) -> str:
    return f"Model '{model.name}' holds {model.context_length} tokens of prompt and completion together."
