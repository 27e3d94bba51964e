"""``fairshard chat``: a conversation in the terminal."""

from __future__ import annotations

from typing import Annotated

import typer


def chat(
    url: Annotated[str, typer.Option(help="Base URL of the API.")] = "http://127.0.0.1:8000/v1",
    key: Annotated[str, typer.Option(envvar="FAIRSHARD_API_KEY", help="API key.")] = "fs-demo-acme",
    model: Annotated[str, typer.Option(help="Model to talk to.")] = "default",
    system: Annotated[str | None, typer.Option(help="System message.")] = None,
) -> None:
    """Talk to a model; /reset forgets, /exit leaves, Ctrl-C cancels the answer only."""
    from cluster.chat.conversation import Conversation
    from cluster.chat.terminal import talk

    talk(Conversation(url, key, model, system))
