"""What a model's ``source`` names: a built-in model, a folder, or a hub id; and which folder, seen from cluster.yaml."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from cluster.spec.problem import Problem, serving
from cluster.spec.serving import ServingSpec

BUILTIN = "builtin:"
PATH_STARTS = ("/", "./", "../", "~")
HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[\w.-]{1,96}")


def is_path(source: str) -> bool:
    """Whether the source names a folder; a path always starts with ``/``, ``./``, ``../`` or ``~``."""
    return source.startswith(PATH_STARTS) or source in (".", "..")


def with_resolved_sources(spec: ServingSpec, folder: Path) -> ServingSpec:
    """The spec with every path among the sources absolute; relative ones start at ``folder``, where cluster.yaml lies."""
    models = tuple(model.model_copy(update={"source": _resolved(model.source, folder)}) for model in spec.models)
    return spec.model_copy(update={"models": models})


def source_problems(spec: ServingSpec, folder: Path) -> Iterator[Problem]:
    """Sources (already resolved) that name nothing: a missing folder, or text that is neither path nor hub id."""
    for number, model in enumerate(spec.models):
        if message := _wrong(model.source, folder):
            yield Problem(serving("models", number, "source"), message)


def _resolved(source: str, folder: Path) -> str:
    return os.path.abspath(folder / os.path.expanduser(source)) if is_path(source) else source


def _wrong(source: str, folder: Path) -> str | None:
    if source.startswith(BUILTIN):
        return None  # the registry knows its own models
    if is_path(source):
        return None if os.path.isdir(source) else f"expected the folder of a Hugging Face model, found no folder {source!r}"
    if os.path.isdir(folder / source):
        return f"found {source!r}, which would be a hub id; for the folder of that name write './{source}'"
    if HUB_ID.fullmatch(source):
        return None
    return f"expected builtin:embedded, a path (starts with '/', './', '../' or '~') or a hub id (owner/name), found {source!r}"
