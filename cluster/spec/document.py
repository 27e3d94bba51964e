"""A YAML file as plain data, with the line of every key; knows nothing of what the keys mean."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.constructor import ConstructorError, DuplicateKeyError, SafeConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode
from ruamel.yaml.reader import ReaderError

from cluster.errors import SpecError
from cluster.spec.problem import KeyPath, Problem, dotted

MERGE_TAG = "tag:yaml.org,2002:merge"


class Document:
    """One YAML file (YAML 1.2, one document, UTF-8).

    ``file`` is the path as the user gave it, ``data`` the plain data. Raises SpecError, with line and column, if there
    is no such file or it is no YAML.
    """

    def __init__(self, file: str | Path):
        self.file = Path(file)
        text = _read_text(self.file)
        try:
            self._root: Node | None = _yaml().compose(text)
            self.data: Any = _yaml().load(text)
        except YAMLError as error:
            raise SpecError(f"{self.file}:{_explain(error, text)}") from None
        except RecursionError:
            raise SpecError(f"{self.file}:1: not YAML that can be read: nested too deeply") from None

    def line(self, path: KeyPath) -> int:
        """The 1-based line of the key (or list item) at ``path``, or of its nearest ancestor that is in the file."""
        node, line = self._root, 1
        for key in path:
            step = _step(node, key) if node is not None else None
            if step is None:
                return line
            node, line = step
        return line

    def error(self, problems: Iterable[Problem]) -> SpecError:
        """All problems as one error: a line ``FILE:LINE: KEY PATH: MESSAGE`` for each, in the order of the file."""
        placed = sorted((self.line(problem.path), number, problem) for number, problem in enumerate(problems))
        lines = [": ".join(filter(None, (f"{self.file}:{line}", dotted(p.path), p.message))) for line, _, p in placed]
        return SpecError("\n".join(lines))


class _Constructor(SafeConstructor):
    """Plain data only, and a marked error for a value that does not fit its explicit tag, such as ``!!bool maybe``."""

    def construct_non_recursive_object(self, node: Node, tag: str | None = None) -> Any:
        try:
            return super().construct_non_recursive_object(node, tag=tag)
        except (ArithmeticError, LookupError, ValueError) as error:
            raise ConstructorError(None, None, f"found a value that is no {node.tag}", node.start_mark) from error


def _yaml() -> YAML:
    parser = YAML(typ="safe", pure=True)
    parser.Constructor = _Constructor
    return parser


def _read_text(file: Path) -> str:
    try:
        raw = file.read_bytes()
    except FileNotFoundError:
        raise SpecError(f"{file}: no such file; expected the path of a cluster.yaml") from None
    except IsADirectoryError:
        raise SpecError(f"{file}: is a folder; expected the path of a cluster.yaml") from None
    except OSError as error:
        raise SpecError(f"{file}: cannot be read: {error.strerror}") from None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise SpecError(f"{file}:{line}: expected UTF-8 text, found the byte 0x{raw[error.start]:02x}") from None


def _explain(error: YAMLError, text: str) -> str:
    """``LINE:COLUMN: what the parser did not like``."""
    if isinstance(error, ReaderError):
        before = text[: error.position]
        column = error.position - (before.rfind("\n") + 1) + 1
        return f"{before.count(chr(10)) + 1}:{column}: not YAML: {text[error.position]!r} may not stand in YAML text"
    assert isinstance(error, MarkedYAMLError), error
    mark = error.problem_mark or error.context_mark
    if isinstance(error, DuplicateKeyError):
        return f"{mark.line + 1}:{mark.column + 1}: {error.problem.replace('found ', '', 1)}; each key may stand only once"
    context = f" ({error.context})" if error.context else ""
    return f"{mark.line + 1}:{mark.column + 1}: not YAML: {error.problem}{context}"


def _step(node: Node, key: str | int) -> tuple[Node, int] | None:
    """The child of ``node`` under ``key`` and its line; keys that came in by ``<<`` stand where they were written."""
    if isinstance(node, SequenceNode):
        inside = isinstance(key, int) and key < len(node.value)
        return (node.value[key], node.value[key].start_mark.line + 1) if inside else None
    if not isinstance(node, MappingNode):
        return None
    for name, value in node.value:
        if name.value == str(key):
            return value, name.start_mark.line + 1
    for base in _merged(node):
        if found := _step(base, key):
            return found
    return None


def _merged(node: MappingNode) -> list[Node]:
    bases = [value for name, value in node.value if name.tag == MERGE_TAG]
    return [base for value in bases for base in (value.value if isinstance(value, SequenceNode) else [value])]
