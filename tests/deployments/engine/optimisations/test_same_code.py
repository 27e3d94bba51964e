"""Two functions in modules of their own: which are the same, and which only look so."""

import builtins
import math
from types import FunctionType

import pytest
import torch

from deployments.engine.optimisations.same_code import do_the_same, forward_of

KNOWN = """
def turned(x):
    return -x

def f(x, scale=2, *, shift=1.5):
    y = torch.cat((turned(x), x[..., : x.shape[-1] // 2]), dim=-1)
    return [part * scale for part in y] + [max(shift, 0.0), (lambda: LIMIT + 1)()]
"""


def made(source: str = KNOWN, **names: object) -> FunctionType:
    """The function f of a module of its own."""
    module = dict(torch=torch, LIMIT=7) | names
    exec(source, module)
    return module["f"]


def changed(old: str, new: str) -> FunctionType:
    assert old in KNOWN
    return made(KNOWN.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("y", "y"),
        ("y", "z"),
        ("    y =", "    'It says something.'\n    y ="),
        ("return -x", "'So does this.'\n    return -x"),
        ("x, scale=2, *, shift=1.5", "x: int, scale: int = 2, *, shift: float = 1.5"),
    ],
)
def test_the_same(old, new):
    assert do_the_same(made(), changed(old, new))
    assert do_the_same(changed(old, new), made())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("// 2", "// 4"),
        ("// 2", "// 2.0"),
        ("(turned(x), x[", "(x, turned(x)["),
        ("* scale", "- scale"),
        ("scale=2", "scale=3"),
        ("scale=2", "scale=True"),
        ("scale=2, *, shift", "scale=2, shift"),
        ("shift=1.5", "shift=1"),
        ("return -x", "return +x"),
        ("LIMIT + 1", "LIMIT + 2"),
        ("lambda:", "lambda *more:"),
        ("torch.cat", "torch.stack"),
        ("max", "min"),
        ("dim=-1", "axis=-1"),
    ],
)
def test_another(old, new):
    assert not do_the_same(made(), changed(old, new))
    assert not do_the_same(changed(old, new), made())


class Seven:
    def __repr__(self):
        return "7"


@pytest.mark.parametrize(
    "names",
    [
        dict(torch=math),
        dict(max=min),
        dict(__builtins__=vars(builtins) | dict(max=min)),
        *(dict(LIMIT=limit) for limit in (8, 7.0, "7", Seven(), None)),
    ],
)
def test_the_same_text_whose_names_stand_for_something_else(names):
    assert not do_the_same(made(), made(**names))
    assert not do_the_same(made(**names), made())


def test_documentation_that_is_a_constant_as_well():
    documented, plain = made("def f(): 'it'; return 'it'"), made("def f(): return None")
    assert documented.__code__.co_code == plain.__code__.co_code
    assert not do_the_same(documented, plain)


def test_arguments_of_other_kinds():
    several = [made(f"def f({arguments}): return x") for arguments in ("x", "*x", "**x", "x, y", "x, /", "*, x", "x=None")]
    assert [[do_the_same(one, other) for other in several] for one in several] == torch.eye(len(several)).bool().tolist()


def test_errors_that_are_caught_elsewhere():
    caught, uncaught = (made("def f(x):\n try:\n  x()\n except ValueError:\n  return 1") for _ in range(2))
    assert do_the_same(caught, uncaught)
    uncaught.__code__ = uncaught.__code__.replace(co_exceptiontable=b"")
    assert not do_the_same(caught, uncaught)


def test_functions_that_call_themselves():
    source = "def g(x):\n return f(x - 1)\ndef f(x):\n return x and g(x) * f(x - {})"
    assert do_the_same(made(source.format(1)), made(source.format(1)))
    assert not do_the_same(made(source.format(1)), made(source.format(2)))


def test_a_function_with_a_closure_is_like_no_other():
    def around(function):
        return lambda x: function(x)

    one = around(abs)
    assert do_the_same(one, one)
    assert not do_the_same(one, around(torch.relu))


@pytest.mark.parametrize("other", [None, len, torch.nn.SiLU(), 7])
def test_what_is_no_function_of_python(other):
    assert not do_the_same(made(), other)
    assert not do_the_same(other, made())


def test_a_module_may_have_a_forward_of_its_own():
    linear = torch.nn.Linear(2, 2)
    assert forward_of(linear) is torch.nn.Linear.forward
    linear.forward = torch.nn.Identity.forward.__get__(linear)
    assert forward_of(linear) is torch.nn.Identity.forward
    linear.forward = len
    assert forward_of(linear) is None
