"""What the documents say exists, exists; what they list, they list whole. Reads files and imports; starts nothing."""

import ast
import json
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

import pytest
import typer
import yaml
from pydantic import BaseModel, TypeAdapter

from cluster.catalogue import CatalogueSnapshot, FixedCatalogue
from cluster.cli import COMMANDS, application
from cluster.environment import ray_environment
from cluster.errors import RequestError
from cluster.spec import ModelSpec, RaySpec, ServingSpec, TenantSpec
from cluster.status.service import DeploymentState, ModelState, ServiceState
from cluster.telemetry.aggregate import Telemetry
from cluster.telemetry.load import RankLoad, ReplicaLoad
from cluster.telemetry.metrics import ServingMetrics
from cluster.telemetry.sink import LocalSink
from deployments.router.core import RouterCore
from deployments.router.http import build_app
from deployments.wire.chat import ChatRequest
from deployments.wire.completion import CompletionRequest
from tests.deployments.router.byte_path import BytePath
from tests.deployments.router.service import spec

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(page for folder in ("docs", "benchmarks") for page in (ROOT / folder).rglob("*.md"))])
API, OPERATING = ROOT / "docs/api.md", ROOT / "docs/operating.md"
TREES = ("cluster/", "autoscaling/", "deployments/", "tests/", "docs/", "benchmarks/", ".ci/")

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


@dataclass(frozen=True)
class Fence:
    """A fenced block: what stands after the backticks, and its lines."""

    language: str
    text: str


@cache
def fences(page: Path) -> tuple[Fence, ...]:
    blocks = re.findall(r"^( *)```(\w*)\n(.*?)^ *```$", page.read_text(), re.M | re.S)
    return tuple(Fence(language, re.sub(rf"^{indent}", "", text, flags=re.M)) for indent, language, text in blocks)


@cache
def prose(page: Path) -> str:
    return re.sub(r"^ *```.*?^ *```$", "", page.read_text(), flags=re.M | re.S)


def spans(page: Path) -> list[str]:
    """Inline code."""
    return re.findall(r"(?<!`)`([^`\n]+)`(?!`)", prose(page))


def commands(page: Path) -> Iterator[list[str]]:
    """The words of every command, from shell blocks and from inline code."""
    lines = [line for fence in fences(page) if fence.language in ("sh", "bash") for line in fence.text.splitlines()]
    for line in [*lines, *spans(page)]:
        if line.strip().startswith(("make ", "fairshard ")):
            yield shlex.split(line, comments=True)


def rows(page: Path, heading: str) -> list[list[str]]:
    """The cells of all tables between a heading and the next of its level; header rows are left out."""
    level = heading.split()[0]
    section = page.read_text().split(f"\n{heading}\n", 1)[1]
    section = re.split(rf"^#{{1,{len(level)}}} ", section, maxsplit=1, flags=re.M)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    body = [line for at, line in enumerate(lines) if not (is_rule(line) or is_rule("".join(lines[at + 1 : at + 2])))]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in body]


def is_rule(line: str) -> bool:
    return bool(line) and set(line) <= set("|- ")


def names_in(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def slug(heading: str) -> str:
    """The anchor that a code host gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def anchors(page: Path) -> set[str]:
    return {slug(heading) for heading in re.findall(r"^#+ (.+)$", prose(page), re.M)}


def test_there_is_something_to_check() -> None:
    assert {page.name for page in PAGES} >= {
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "api.md",
        "operating.md",
    }
    assert sum(len(fences(page)) for page in PAGES) > 10


@every_page
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(page)):
        if re.match(r"\w+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        assert file.exists(), target
        assert not anchor or anchor in anchors(file), target


def test_the_index_names_every_page() -> None:
    index = ROOT / "docs/README.md"
    linked = {(index.parent / target).resolve() for target in re.findall(r"\]\(([^)#\s]+)", index.read_text())}
    assert set((ROOT / "docs").glob("*.md")) - {index} <= linked


@every_page
def test_files_that_are_named_exist(page: Path) -> None:
    named = [span for span in spans(page) if span.startswith(TREES) and re.fullmatch(r"[\w./-]+", span)]
    assert [name for name in named if not (ROOT / name).exists()] == []


@every_page
def test_things_named_behind_a_file_are_in_it(page: Path) -> None:
    for file, thing, member in re.findall(r"`([\w/]+\.py)`:\s+`(\w+)(?:\.(\w+))?`", page.read_text()):
        nodes = [node for node in ast.parse((ROOT / file).read_text()).body if getattr(node, "name", "") == thing]
        assert nodes, f"{file} has no {thing}"
        assert not member or member in {getattr(node, "name", "") for node in nodes[0].body}, f"{file}: no {thing}.{member}"


@every_page
def test_make_verbs_and_commands_exist_with_their_options(page: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text(), re.M))
    for words in commands(page):
        if words[0] == "make":
            assert [word for word in words[1:] if "=" not in word and word not in targets] == []
        elif not words[1].startswith("-"):
            assert words[1] in COMMANDS, words
            wrong = {word for word in words[2:] if word.startswith("-")} - options(words[1])
            assert not wrong, words


@cache
def options(name: str) -> set[str]:
    command = typer.main.get_command(application(name)).commands[name]
    return {"--help", *(option for parameter in command.params for option in parameter.opts)}


def test_every_command_is_documented() -> None:
    text = "".join(page.read_text() for page in PAGES)
    assert [name for name in COMMANDS if f"fairshard {name}" not in text] == []


@every_page
def test_snippets_parse(page: Path) -> None:
    for fence in fences(page):
        if fence.language == "json":
            json.loads(fence.text)
        elif fence.language == "python":
            compile(fence.text, str(page), "exec")
        elif fence.language in ("yaml", "yml"):
            check_yaml(yaml.safe_load(fence.text))
        for data in re.findall(r"^data: (\{.*)$", fence.text, re.M):
            json.loads(data)


def check_yaml(data: object) -> None:
    """A list holds models or tenants, a mapping sections of ``metadata.serving``; anything else is not ours."""
    if isinstance(data, list):
        for item in data:
            validate(TenantSpec if "keys" in item else ModelSpec, item)
    elif isinstance(data, dict) and data.keys() & ServingSpec.model_fields.keys():
        for key, value in data.items():
            TypeAdapter(ServingSpec.model_fields[key].annotation).validate_json(json.dumps(value))


def validate(kind: type[BaseModel], item: object) -> None:
    kind.model_validate_json(json.dumps(item))


def test_the_table_of_errors_is_whole() -> None:
    def below(kind: type[RequestError]) -> Iterator[type[RequestError]]:
        for child in kind.__subclasses__():
            yield from (child, *below(child))

    told = {(names_in(code)[0], int(status), names_in(kind)[0]) for code, status, kind, _ in rows(API, "## Errors")}
    assert told == {(kind.code, kind.status, kind.type) for kind in below(RequestError)}


def test_the_table_of_metrics_is_whole() -> None:
    told = {names_in(row[0])[0]: (row[1], tuple(names_in(row[2]))) for row in rows(OPERATING, "### Metrics")}
    registered = [metric for metric in vars(ServingMetrics()).values() if hasattr(metric, "_labelnames")]
    suffix = {"counter": "_total"}
    assert told == {m._name + suffix.get(m._type, ""): (m._type, m._labelnames) for m in registered}


def test_the_table_of_endpoints_is_whole() -> None:
    core = RouterCore(FixedCatalogue(CatalogueSnapshot(1, spec())), BytePath(), ServingMetrics())
    app = build_app(core, LocalSink(Telemetry(10)), "0")
    routed = {f"{method} {re.sub(r':path}', '}', r.path)}" for r in app.routes for method in r.methods - {"HEAD"}}
    assert {name for row in rows(API, "## Endpoints") for name in names_in(row[0])} == routed


def test_the_tables_of_parameters_are_whole() -> None:
    taken = [*rows(API, "### What to continue"), *rows(API, "### How to continue")]
    accepted = prose(API).split("### Accepted, without effect\n")[1].split("They change")[0]
    told = {name for row in taken for name in names_in(row[0])} | {name for name in names_in(accepted) if name.isidentifier()}
    assert told == ChatRequest.model_fields.keys() | CompletionRequest.model_fields.keys()


def test_the_table_of_refused_parameters_is_whole() -> None:
    told: dict[tuple[str, str], tuple[object, ...]] = {}
    for parameters, where, neutral in rows(API, "### Refused"):
        values = () if neutral == "only `null`" else tuple(json.loads(name) for name in names_in(neutral))
        for kind in ("chat", "text") if where == "both" else (where,):
            told |= {(kind, name): values for name in names_in(parameters)}
    known = {"chat": ChatRequest.unsupported, "text": CompletionRequest.unsupported}
    assert told == {(kind, name): values for kind, table in known.items() for name, values in table.items()}


def test_the_keys_of_status_are_whole() -> None:
    told = {names_in(row[0])[0]: set(names_in(row[1])) for row in rows(OPERATING, "## Look at it") if "fairshard_" not in row[0]}
    assert {key.removesuffix("[]") for key in told if "[]." not in key} == names_of(ServiceState)
    inner = {"models[]": ModelState, "deployments[]": DeploymentState, "replicas[]": ReplicaLoad, "replicas[].ranks[]": RankLoad}
    for key, kind in inner.items():
        assert told[key] >= names_of(kind)


def test_the_environment_of_a_ray_of_ones_own_is_ours() -> None:
    exports = re.findall(r"^export (.+)$", "".join(fence.text for fence in fences(OPERATING)), re.M)
    assert dict(word.split("=") for line in exports for word in shlex.split(line)) == ray_environment(RaySpec())


def names_of(kind: type) -> set[str]:
    return {field.name for field in fields(kind)}
