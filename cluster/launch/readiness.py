"""What Serve and the replicas say while the models load: how far they are, and whether one has failed. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cluster.telemetry.load import ReplicaLoad

FAILED_STATES = frozenset({"DEPLOY_FAILED", "UNHEALTHY"})
ERROR_LINE = re.compile(r"^\s*(?:[\w.]*\.)?(\w*(?:Error|Exception|Exit|Failed|Lost|Timeout))(?:\(.*?\))?: (.+)$")


@dataclass(frozen=True, slots=True)
class AppState:
    """One Serve application: its state in Serve's word, and the messages of itself and its deployments."""

    name: str
    state: str
    messages: tuple[str, ...] = ()


def failure(apps: Iterable[AppState]) -> str | None:
    """One sentence about the first application that will not start, or None."""
    for app in apps:
        text = "\n".join(app.messages)
        if app.state in FAILED_STATES or "failed to start" in text:
            return f"{app.name} did not start: {reason(text)}"
    return None


def reason(text: str) -> str:
    """The innermost error in a traceback-laden message, in plain words; else its last line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [match for match in map(ERROR_LINE.match, lines) if match]
    for match in reversed(errors):
        if match[1] not in ("RayTaskError", "RuntimeError", "ActorDiedError"):
            return match[2].strip()
    if errors:
        return errors[-1][2].strip()
    return lines[-1] if lines else "Serve gave no reason"


def all_running(apps: Mapping[str, AppState] | Iterable[AppState]) -> bool:
    """Whether every application runs; False when there is none yet."""
    states = list(apps.values() if isinstance(apps, Mapping) else apps)
    return bool(states) and all(app.state == "RUNNING" for app in states)


def describe(loads: Iterable[ReplicaLoad], apps: Iterable[AppState]) -> str:
    """What is going on, in one line: each replica's own words, before that the applications' states."""
    told = [f"{load.model} {load.state}{f' ({load.detail})' if load.detail else ''}" for load in loads]
    if told:
        return "; ".join(sorted(told))
    waiting = sorted(app.name for app in apps if app.state != "RUNNING")
    return f"starting {', '.join(waiting)}" if waiting else "starting"
