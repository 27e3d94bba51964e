"""``fairshard status``: what runs, how full it is, how fast it answers."""

from __future__ import annotations

import json as json_format
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from cluster.errors import LaunchError


def status(
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of tables.")] = False,
    address: Annotated[str, typer.Option(help="HOST:PORT of the cluster's Ray; auto finds the one on this machine.")] = "auto",
    spec: Annotated[Path, typer.Option(help="The spec file, which tells how to log on to Ray.")] = Path("cluster.yaml"),
) -> None:
    """Show deployments, replicas, ranks, queue, KV use and tokens/s; ends with 1 when no service runs.

    The keys of --json are the fields of ServiceState, DeploymentState, ModelState, ReplicaLoad and RankLoad.
    """
    from cluster.connection import connect, ray_spec_of
    from cluster.status.service import gather
    from cluster.status.tables import tables

    connect(address, ray_spec_of(spec))
    state = gather()
    if state.catalogue_version is None and not state.deployments:
        raise LaunchError("a Ray runs, but no Fairshard service on it: start one with `fairshard serve`")
    if json:
        print(json_format.dumps(asdict(state), indent=2))
    else:
        Console(highlight=False).print(tables(state))
