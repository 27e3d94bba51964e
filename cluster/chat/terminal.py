"""The terminal's side of a conversation: prompt, commands, keys."""

from __future__ import annotations

import signal
import sys
from contextlib import closing, suppress

from rich.console import Console

from cluster.chat.conversation import ChatError, Conversation, Piece

HELP = "/reset forgets the conversation, /exit (or Ctrl-D) leaves, /help says this; Ctrl-C cancels an answer."


def talk(conversation: Conversation) -> None:
    """Ask and answer until /exit, Ctrl-D, or Ctrl-C twice at the prompt."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # Ctrl-C is a KeyboardInterrupt from here on
    with suppress(ImportError):
        import readline  # noqa: F401  input() gets line editing and history by it
    console = Console(highlight=False)
    console.print(f"Talking to {conversation.model} at {conversation.url}. {HELP}", style="dim", markup=False)
    while (line := _prompt(console)) is not None:
        if line == "/exit":
            return
        if line == "/reset":
            conversation.reset()
            console.print("Forgotten.", style="dim")
        elif line.startswith("/"):
            console.print(HELP if line == "/help" else f"There is no {line.split()[0]}. {HELP}", style="dim", markup=False)
        elif line:
            _answer(conversation, line, console)


def _prompt(console: Console) -> str | None:
    """The next line; None to leave. One Ctrl-C empties the line, a second one in a row leaves."""
    for warned in (False, True):
        try:
            return input("> ").strip()
        except EOFError:
            console.print()
            return None
        except KeyboardInterrupt:
            console.print()
            if not warned:
                console.print("Ctrl-C once more leaves.", style="dim")
    return None


def _answer(conversation: Conversation, question: str, console: Console) -> None:
    try:
        with closing(conversation.answer(question)) as pieces:
            was_reasoning = False
            for piece in pieces:
                if was_reasoning and not piece.is_reasoning:
                    console.print()
                was_reasoning = piece.is_reasoning
                _show(piece, console)
        console.print()
        _show_speed(conversation, console)
    except KeyboardInterrupt:
        console.print("\nCancelled.", style="dim")
    except ChatError as error:
        console.print(f"\n{error}", style="red", markup=False)


def _show(piece: Piece, console: Console) -> None:
    if piece.is_reasoning:
        console.out(piece.text, style="dim", end="")
    else:
        sys.stdout.write(piece.text)
    sys.stdout.flush()


def _show_speed(conversation: Conversation, console: Console) -> None:
    speed = conversation.speed
    rate = f", {speed.tokens_per_s:.1f} tokens/s" if speed.tokens_per_s else ""
    if speed.tokens:
        console.print(f"({speed.tokens} tokens{rate})", style="dim")
