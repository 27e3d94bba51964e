"""The command line: ``fairshard COMMAND``. Only the command that is asked for is imported, so ``--help`` is quick."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from os import _exit
from typing import TYPE_CHECKING

from cluster.errors import FairshardError

if TYPE_CHECKING:
    from typer import Typer

COMMANDS = {
    "check": "Check cluster.yaml and say what it asks for.",
    "schema": "Print the JSON schema of cluster.yaml, for editors.",
    "serve": "Start everything on this machine and serve until Ctrl-C.",
    "status": "Show deployments, replicas, ranks and their load.",
    "apply": "Bring the running service to a changed cluster.yaml.",
    "chat": "Talk to a model in the terminal.",
    "bench": "Measure how fast a server answers.",
    "doctor": "Say what this machine has and lacks, and how to mend it.",
}
INTERRUPTED = 130  # as a shell tells it: 128 and the number of SIGINT


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point of ``fairshard``; ends the process: 0 done, 1 failed (one sentence says why), 2 wrong usage.

    Ctrl-C ends it with 130 without a word; commands that have something to stop or to cancel take it over.
    """
    before = signal.signal(signal.SIGINT, _leave)
    given = list(sys.argv[1:] if arguments is None else arguments)
    wanted = next((word for word in given if not word.startswith("-")), None)
    try:
        application(wanted)(given, prog_name="fairshard")
    except FairshardError as error:
        print(f"fairshard: {error}", file=sys.stderr)
        raise SystemExit(1) from None
    finally:
        signal.signal(signal.SIGINT, before)


def application(wanted: str | None) -> Typer:
    """The typer application; ``wanted`` is the real command, the others stand there for the help."""
    import typer  # here, so that Ctrl-C is ours before anything that takes time

    from cluster.cli.options import options

    app = typer.Typer(
        name="fairshard",
        help="A private LLM service for many tenants on Ray Serve and DeepSpeed.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    app.callback()(options)
    for name, summary in COMMANDS.items():
        function = command(name) if name == wanted else _not_asked_for
        app.command(name, help=summary)(function)
    return app


def command(name: str) -> Callable[..., None]:
    """The function behind a command: of the same name, in the module of the same name."""
    return getattr(import_module(f"cluster.cli.{name}"), name)


def _not_asked_for() -> None:
    """Stands in for a command that this run does not call."""


def _leave(number: int, frame: object) -> None:
    """Without a traceback, wherever it comes: imports, too, which would turn an exception into others."""
    with suppress(RuntimeError, OSError):  # something is just being printed, or nobody reads
        sys.stdout.flush()
    _exit(INTERRUPTED)
