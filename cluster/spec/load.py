"""cluster.yaml from the disk to a spec that has been checked; imports neither ray nor torch."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cluster.errors import LaunchError
from cluster.spec.capacity import Capacity, capacity, machine_cores
from cluster.spec.crosscheck import cross_problems
from cluster.spec.document import Document
from cluster.spec.launcher import launcher_problems
from cluster.spec.nearest import nearest
from cluster.spec.problem import SERVING, Problem, describe, serving
from cluster.spec.serving import ServingSpec
from cluster.spec.shape import parse
from cluster.spec.source import source_problems, with_resolved_sources

if TYPE_CHECKING:
    from cluster.models.facts import ModelFacts


@dataclass(frozen=True, slots=True)
class ClusterFile:
    """A cluster.yaml without a fault; ``capacity`` is None where the file does not tell how large its nodes are."""

    path: Path
    spec: ServingSpec
    capacity: Capacity | None


def load_spec(path: str | Path) -> ServingSpec:
    """The spec in ``metadata.serving`` of a cluster.yaml, with the paths among the model sources made absolute.

    Raises SpecError that lists every problem, a line each: file, line, key path, what was expected, what was found.
    Problems between keys are looked for once each key is right on its own.
    """
    return load_cluster_file(path).spec


def load_cluster_file(path: str | Path, cores: int | None = None) -> ClusterFile:
    """The whole file, checked as by ``load_spec``; ``cores`` stands in for the number of cores of this machine."""
    document = Document(path)
    data, problems = _top(document.data)
    if data is None:
        raise document.error(problems)
    spec, wrong = parse(data["metadata"]["serving"])
    if spec is None:
        raise document.error(problems + wrong)
    folder = Path(path).absolute().parent
    spec = with_resolved_sources(spec, folder)
    offered = capacity(data, spec.ray, machine_cores() if cores is None else cores)
    problems += _between(spec, folder, offered)
    if problems:
        raise document.error(problems)
    return ClusterFile(Path(path), spec, offered)


def _top(data: Any) -> tuple[dict[str, Any] | None, list[Problem]]:
    """The file's data if it has a ``metadata.serving`` to look into, and the problems on the way there."""
    if not isinstance(data, dict):
        found = "an empty file" if data is None else describe(data)
        return None, [Problem((), f"expected a mapping with metadata.serving in it, found {found}")]
    problems = list(launcher_problems(data))
    metadata = data.get("metadata")
    if isinstance(metadata, dict) and "serving" in metadata:
        return data, problems
    told = any(nearest(str(problem.path[0]), ["metadata"]) for problem in problems)  # `metadata` is there, mistyped
    return None, problems if told else [*problems, _no_serving(metadata)]


def _no_serving(metadata: Any) -> Problem:
    if metadata is not None and not isinstance(metadata, dict):
        return Problem(("metadata",), f"expected a mapping with serving in it, found {describe(metadata)}")
    for key in metadata or ():
        if nearest(str(key), ["serving"]):
            return Problem(("metadata", str(key)), "unknown key; did you mean 'serving'?")
    return Problem(SERVING, "missing; expected the mapping that describes models and tenants")


def _between(spec: ServingSpec, folder: Path, offered: Capacity | None) -> list[Problem]:
    problems = list(source_problems(spec, folder))
    broken = {problem.path for problem in problems}
    facts: dict[str, ModelFacts] = {}
    for number, model in enumerate(spec.models):
        path = serving("models", number, "source")
        if path not in broken:
            try:
                facts |= _facts(model.source)
            except LaunchError as error:
                problems.append(Problem(path, " ".join(str(error).split())))
    return problems + list(cross_problems(spec, facts, offered))


def _facts(source: str) -> dict[str, ModelFacts]:
    from cluster.models.facts import describe as describe_model  # here: it imports numpy and tokenizers

    found = describe_model(source)
    return {} if found is None else {source: found}
