"""``fairshard serve``: everything on this machine, until Ctrl-C."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console


def serve(
    spec: Annotated[Path, typer.Option(help="The spec file.")] = Path("cluster.yaml"),
    port: Annotated[int | None, typer.Option(min=1, max=65535, help="TCP port instead of the spec's http.port.")] = None,
) -> None:
    """Start Ray, Serve and the models, serve until Ctrl-C or SIGTERM, then stop all of it and leave nothing behind."""
    from cluster.launch.progress import Progress
    from cluster.launch.service import Service, serve_and_leave

    serve_and_leave(Service(spec.resolve(), port, Progress(Console(file=sys.stdout, highlight=False))))
