"""Functions of transformers with one change in their source."""

from __future__ import annotations

import inspect
from textwrap import dedent
from types import FunctionType
from typing import Any


def rewritten(function: FunctionType, old: str, new: str, **names: Any) -> FunctionType:
    """A copy of ``function`` with ``new`` for ``old``, in which ``names`` stand for something else than in its module."""
    source = dedent(inspect.getsource(function))
    assert old in source
    module = dict(vars(inspect.getmodule(function)))
    # With the import that its module has, for calls of what a module imports are compiled in a way of their own.
    exec("import torch\n" + source.replace(old, new), module)
    module.update(names)
    return module[function.__name__]
