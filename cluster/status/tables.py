"""The service's state for people."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from cluster.status.service import DeploymentState, ServiceState
from cluster.telemetry.load import RankLoad, ReplicaLoad

_COLOURS = {"ready": "green", "HEALTHY": "green", "RUNNING": "green", "loading": "yellow", "recovering": "yellow"}
_UNITS = ("B", "KiB", "MiB", "GiB", "TiB")


def tables(state: ServiceState) -> RenderableType:
    """A summary line, then deployments, replicas and ranks; what some of them say of themselves stands below their table."""
    parts: list[RenderableType] = [_summary(state), "", _deployments(state.deployments), *_messages(state.deployments)]
    if state.replicas:
        parts += ["", _replicas(state.replicas), *_details(state.replicas)]
    if any(load.ranks for load in state.replicas):
        parts += ["", _ranks(state.replicas)]
    return Group(*parts)


def size(count: float) -> str:
    """Bytes as a person reads them: 1536 is "1.5 KiB"."""
    for unit in _UNITS:
        if count < 1024 or unit == _UNITS[-1]:
            return f"{count:.0f} {unit}" if unit == "B" else f"{count:.1f} {unit}"
        count /= 1024
    raise AssertionError("the last unit takes any size")


def _summary(state: ServiceState) -> Text:
    word = Text("ready", style="bold green") if state.ready else Text("not ready", style="bold yellow")
    if state.catalogue_version is None:
        return Text.assemble(word, ": no catalogue answers")
    models = ", ".join(f"{m.name} {m.version}{' (default)' if m.is_default else ''}" for m in state.models)
    tenants = len(state.tenants)
    return Text.assemble(word, f": {models}; {tenants} tenant{'' if tenants == 1 else 's'}; catalogue {state.catalogue_version}")


def _deployments(deployments: Iterable[DeploymentState]) -> Table:
    table = _table("application", "deployment", "state", "replicas")
    for each in deployments:
        replicas = ", ".join(f"{number} {state.lower()}" for state, number in sorted(each.replicas.items()))
        table.add_row(each.app, each.deployment, _state(each.state), replicas)
    return table


def _messages(deployments: Iterable[DeploymentState]) -> list[RenderableType]:
    told = [each for each in deployments if each.message and each.state not in ("HEALTHY", "RUNNING")]
    return [Text(f"{each.app} {each.deployment}: {_last_line(each.message)}", style="dim") for each in told]


def _replicas(loads: Iterable[ReplicaLoad]) -> Table:
    table = _table("model", "replica", "state", "collective", "running", "waiting", "KV used", "tokens/s", numbers=4)
    for load in loads:
        numbers = (str(load.running), str(load.waiting), f"{load.kv_used_fraction:.0%}", f"{load.output_tokens_per_s:.1f}")
        table.add_row(load.model, load.replica, _state(load.state), load.collective, *numbers)
    return table


def _details(loads: Iterable[ReplicaLoad]) -> list[RenderableType]:
    return [Text(f"{load.model} {load.replica}: {load.detail}", style="dim") for load in loads if load.detail]


def _ranks(loads: Iterable[ReplicaLoad]) -> Table:
    table = _table("replica", "rank", "device", "pid", "weights", "KV", "RSS", numbers=4)
    for load in loads:
        for rank in load.ranks:
            table.add_row(load.replica, *_rank(rank))
    return table


def _rank(rank: RankLoad) -> tuple[str, ...]:
    name = f"{rank.rank} (spare)" if rank.is_spare else str(rank.rank)
    return (name, rank.device, str(rank.pid), size(rank.weight_bytes), size(rank.kv_bytes), size(rank.rss_bytes))


def _table(*columns: str, numbers: int = 0) -> Table:
    """A table whose last ``numbers`` columns are numbers."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for index, name in enumerate(columns):
        table.add_column(name, justify="right" if index >= len(columns) - numbers else "left", overflow="fold")
    return table


def _state(word: str) -> Text:
    return Text(word.lower(), style=_COLOURS.get(word, "red"))


def _last_line(message: str) -> str:
    return message.strip().splitlines()[-1]
