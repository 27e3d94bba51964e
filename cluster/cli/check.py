"""``fairshard check``: whether cluster.yaml is right, and what it asks for."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from cluster.errors import SpecError
from cluster.spec.crosscheck import wanted_cpus
from cluster.spec.load import ClusterFile, load_cluster_file
from cluster.spec.model import ModelSpec

PathArgument = Annotated[Path, typer.Argument(help="The cluster.yaml to check.", show_default=True)]


def check(path: PathArgument = Path("cluster.yaml")) -> None:
    """Check cluster.yaml: tell every problem with its line, or sum up what it asks for."""
    console = Console(highlight=False)  # coloured on a terminal only
    try:
        file = load_cluster_file(path)
    except SpecError as error:
        problems = str(error).splitlines()
        for problem in problems:
            console.print(_problem(problem), soft_wrap=True)
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        console.print(Text(f"{path}: {count}", style="bold red"), soft_wrap=True)
        raise typer.Exit(1) from None
    console.print(Text(f"{path}: no problem found", style="bold green"), soft_wrap=True)
    console.print(_summary(file), soft_wrap=True)


def _problem(line: str) -> Text:
    place, _, rest = line.partition(": ")
    return Text.assemble((place, "bold"), ": ", rest)


def _summary(file: ClusterFile) -> Table:
    spec = file.spec
    table = Table.grid(padding=(0, 2))
    for number, model in enumerate(spec.models):
        table.add_row("models" if number == 0 else "", _model(model, model.name == spec.default_model))
    table.add_row("ranks", str(sum(model.replicas.min * model.tensor_parallel for model in spec.models)))
    table.add_row("CPUs", _cpus(file))
    table.add_row("KV memory", f"{sum(map(_kv_mib, spec.models))} MiB over all ranks")
    table.add_row("tenants", ", ".join(tenant.name for tenant in spec.tenants))
    table.add_row("address", f"http://{_bracketed(spec.http.host)}:{spec.http.port}")
    table.add_row("dashboard", f"http://{_bracketed(spec.ray.dashboard_host)}:{spec.ray.dashboard_port}")
    return table


def _model(model: ModelSpec, is_default: bool) -> Text:
    low, high = model.replicas.min, model.replicas.max
    replicas = f"{low} replica{'' if low == 1 else 's'}" if low == high else f"{low} to {high} replicas"
    ranks = f"{model.tensor_parallel} rank{'' if model.tensor_parallel == 1 else 's'}"
    default = " (default)" if is_default else ""
    return Text(f"{model.name} {model.version}{default}: {model.source}, {replicas} of {ranks}, {model.dtype}")


def _cpus(file: ClusterFile) -> str:
    wanted = f"{wanted_cpus(file.spec)} wanted by ranks"
    if file.capacity is None:
        return f"{wanted}; the file does not tell how many the nodes have"
    total, node = file.capacity.total_cpus, file.capacity.node_cpus
    available = f"{node} on each node" if total is None else f"{total} available"
    return f"{wanted}, {available} ({file.capacity.origin})"


def _kv_mib(model: ModelSpec) -> int:
    return model.replicas.min * model.tensor_parallel * model.engine.kv_memory_mib


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
