"""``fairshard doctor``: what this machine has and lacks, and how to mend it."""

from __future__ import annotations

import json as json_format
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from cluster.doctor.finding import Finding, State

COLOURS = {State.OK: "green", State.DEGRADED: "yellow", State.BROKEN: "red"}


def doctor(
    spec: Annotated[Path, typer.Option(help="The spec file whose ports and provider are looked at.")] = Path("cluster.yaml"),
    json: Annotated[bool, typer.Option("--json", help="Machine-readable: a list of {name, state, text, mend}.")] = False,
) -> None:
    """Look at versions, compiler, CPU, memory, GPU, ports and shared memory; exit code 1 only if something is broken."""
    from cluster.doctor.examine import examine

    findings = examine(spec)
    if json:
        print(json_format.dumps([asdict(finding) for finding in findings], indent=2))
    else:
        _show(findings, Console(highlight=False))
    if any(finding.state is State.BROKEN for finding in findings):
        raise typer.Exit(1)


def _show(findings: list[Finding], console: Console) -> None:
    width = max(len(finding.name) for finding in findings)
    for finding in findings:
        mark = Text(f"{finding.state.value:<9}", style=COLOURS[finding.state])
        console.print(mark + Text(f"{finding.name:<{width}}  {finding.text}", style=""), soft_wrap=True)
        if finding.mend:
            console.print(Text(f"{'':<9}{'':<{width}}  -> {finding.mend}", style="dim"), soft_wrap=True)
