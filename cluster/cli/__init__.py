"""The command line: ``fairshard COMMAND``. Only the command that is asked for is imported, so ``--help`` is quick."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module

import typer

from cluster.errors import FairshardError
from cluster.version import product_version

COMMANDS = {
    "check": "Check cluster.yaml and say what it asks for.",
    "schema": "Print the JSON schema of cluster.yaml, for editors.",
    "serve": "Start everything on this machine and serve until Ctrl-C.",
    "status": "Show deployments, replicas, ranks and their load.",
    "apply": "Bring the running service to a changed cluster.yaml.",
    "chat": "Talk to a model in the terminal.",
    "doctor": "Say what this machine has and lacks, and how to mend it.",
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point of ``fairshard``; ends the process: 0 done, 1 failed (one sentence says why), 2 wrong usage."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    wanted = next((word for word in given if not word.startswith("-")), None)
    try:
        application(wanted)(given, prog_name="fairshard")
    except FairshardError as error:
        print(f"fairshard: {error}", file=sys.stderr)
        raise SystemExit(1) from None


def application(wanted: str | None) -> typer.Typer:
    """The typer application; ``wanted`` is the real command, the others stand there for the help."""
    app = typer.Typer(
        name="fairshard",
        help="A private LLM service for many tenants on Ray Serve and DeepSpeed.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    app.callback()(_options)
    for name, summary in COMMANDS.items():
        function = command(name) if name == wanted else _not_asked_for
        app.command(name, help=summary)(function)
    return app


def command(name: str) -> Callable[..., None]:
    """The function behind a command: of the same name, in the module of the same name."""
    return getattr(import_module(f"cluster.cli.{name}"), name)


def _not_asked_for() -> None:
    """Stands in for a command that this run does not call."""


def _print_version(asked: bool) -> None:
    if asked:
        print(product_version())
        raise typer.Exit


def _options(
    version: bool = typer.Option(False, "--version", is_eager=True, callback=_print_version, help="Print the version and leave."),
) -> None:
    """Options of ``fairshard`` itself."""
