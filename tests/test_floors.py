"""The rules of the house that imports can break, checked on the source itself."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FLOORS = ("cluster", "autoscaling", "deployments")  # each may import itself and those before it
SOURCES = sorted(path for floor in FLOORS for path in (ROOT / floor).rglob("*.py"))
PARTS = ("router", "tokenizer", "filter", "replica_group")

# Where nodes are launched, the named actors, and their callers from outside: the command line joins a running Ray.
RAY_BELOW_DEPLOYMENTS = (
    "cluster/environment.py",
    "cluster/launch/",
    "cluster/catalogue/actor.py",
    "cluster/catalogue/view.py",
    "cluster/telemetry/actor.py",
    "cluster/named_actor.py",
    "cluster/connection.py",
    "cluster/status/service.py",
    "cluster/cli/apply.py",
)
DEEPSPEED = "deployments/replica_group/sharding.py"
TORCH = ("deployments/engine/", "deployments/replica_group/")


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def imports(path: Path) -> list[tuple[str, int]]:
    """Every module that a file imports, also inside functions, with its line; ``from a import b`` gives a and a.b."""
    found = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}:{node.lineno}: relative import"
            found.append((node.module, node.lineno))
            found += [(f"{node.module}.{alias.name}", node.lineno) for alias in node.names]
    return found


def is_in(module: str, package: str) -> bool:
    return module == package or module.startswith(package + ".")


def offences(rule) -> list[str]:
    return [
        f"{name_of(path)}:{line}: {module}" for path in SOURCES for module, line in imports(path) if rule(name_of(path), module)
    ]


def test_there_is_something_to_check():
    assert len(SOURCES) > 30


@pytest.mark.parametrize("level", range(len(FLOORS)))
def test_a_floor_never_imports_one_above(level):
    above = FLOORS[level + 1 :]
    assert (
        offences(lambda file, module: file.startswith(FLOORS[level] + "/") and any(is_in(module, floor) for floor in above)) == []
    )


@pytest.mark.parametrize("part", PARTS)
def test_deployments_never_import_each_other(part):
    others = [f"deployments.{other}" for other in PARTS if other != part]
    rule = lambda file, module: file.startswith(f"deployments/{part}/") and any(is_in(module, other) for other in others)  # noqa: E731
    assert offences(rule) == []


def test_no_floor_imports_the_embedded_models_training():
    assert offences(lambda file, module: is_in(module, "models")) == []


def test_the_engine_knows_neither_ray_nor_http_nor_the_rest():
    def rule(file: str, module: str) -> bool:
        if not file.startswith("deployments/engine/"):
            return False
        stranger = any(is_in(module, other) for other in ("ray", "fastapi", "starlette", "deepspeed", "autoscaling", "cluster"))
        return stranger or (is_in(module, "deployments") and module != "deployments" and not is_in(module, "deployments.engine"))

    assert offences(rule) == []


def test_deepspeed_is_imported_in_one_file():
    assert offences(lambda file, module: is_in(module, "deepspeed") and file != DEEPSPEED) == []


def test_torch_stays_with_the_engine_and_the_ranks():
    assert offences(lambda file, module: is_in(module, "torch") and not file.startswith(TORCH)) == []


def test_ray_below_deployments_stands_only_where_nodes_are_launched_and_in_the_named_actors():
    allowed = (*RAY_BELOW_DEPLOYMENTS, "deployments/")
    assert offences(lambda file, module: is_in(module, "ray") and not file.startswith(allowed)) == []


def test_environment_variables_are_read_in_cluster_only():
    """Setting them for a child or for torch (``os.environ[...] = ``, ``update``) is not reading."""
    found = []
    for path in SOURCES:
        if name_of(path).startswith("cluster/"):
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            read = isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load) and _is_environ(node.value)
            called = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            read |= called and node.func.attr == "getenv"
            read |= called and node.func.attr == "get" and _is_environ(node.func.value)
            if read:
                found.append(f"{name_of(path)}:{node.lineno}")
    assert found == []


def _is_environ(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "environ"
