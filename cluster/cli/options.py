"""Options of ``fairshard`` itself."""

from __future__ import annotations

import typer

from cluster.version import product_version


def _print_version(asked: bool) -> None:
    if asked:
        print(product_version())
        raise typer.Exit


def options(
    version: bool = typer.Option(False, "--version", is_eager=True, callback=_print_version, help="Print the version and leave."),
) -> None:
    """Options of ``fairshard`` itself."""
