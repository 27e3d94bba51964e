"""Whether two functions do the same: families have copies of each other's code, and a kernel stands for one of the copies."""

from __future__ import annotations

import dis
import inspect
from collections.abc import Iterator
from types import CodeType, FunctionType

import torch

NUMBERS_AND_TEXTS = (bool, int, float, str)
FROM_OUTSIDE = ("LOAD_GLOBAL", "LOAD_NAME")

Pairs = tuple[tuple[object, object], ...]


def forward_of(module: torch.nn.Module) -> object:
    """The function that a call of ``module`` runs, be it the module's own or its class's; None if Python has not its code."""
    return getattr(module.forward, "__func__", None)


def do_the_same(one: object, other: object) -> bool:
    """Whether both are Python functions of the same arguments, instructions and constants, whose names stand for the same.

    A name from outside, or a default, stands for the same if it is the same object, number or text, or a function that does the
    same in its turn. Names of variables, annotations and documentation do not matter. A function with a closure is like no other,
    for what it closes over may change. What is read from arguments, such as a module's parts, is for the caller to compare.
    """
    return _do_the_same(one, other, ())


def _do_the_same(one: object, other: object, callers: Pairs) -> bool:
    if one is other or (one, other) in callers:  # functions that call themselves differ elsewhere, if at all
        return True
    if type(one) in NUMBERS_AND_TEXTS:
        return type(one) is type(other) and repr(one) == repr(other)
    if not (isinstance(one, FunctionType) and isinstance(other, FunctionType)) or one.__closure__ or other.__closure__:
        return False
    if _written(one.__code__) != _written(other.__code__):
        return False
    pairs = zip(_what_is_read(one), _what_is_read(other), strict=True)
    return all(_do_the_same(*pair, (*callers, (one, other))) for pair in pairs)


def _written(code: CodeType) -> tuple:
    """All that decides what the code does, but for what its names stand for."""
    arguments = inspect.getargs(code), code.co_posonlyargcount, code.co_kwonlyargcount
    steps = [(step.opcode, _operand(code, step)) for step in dis.get_instructions(code)]
    return arguments, steps, code.co_names, code.co_exceptiontable


def _operand(code: CodeType, step: dis.Instruction) -> object:
    if step.opcode not in dis.hasconst:
        return step.arg
    # The constant, not its place among others, which documentation shifts; as a text, for those of 1, 1.0 and True differ.
    constant = code.co_consts[step.arg]
    return _written(constant) if isinstance(constant, CodeType) else repr(constant)


def _what_is_read(function: FunctionType) -> Iterator[object]:
    """Defaults of arguments, and what names from outside stand for; as many in all functions that are written the same."""
    for argument in inspect.signature(function, follow_wrapped=False).parameters.values():
        yield argument.default
    for name in _names_from_outside(function.__code__):
        yield function.__globals__.get(name, function.__builtins__.get(name))


def _names_from_outside(code: CodeType) -> Iterator[str]:
    """Those of neither arguments nor variables nor attributes, also where a function within reads them."""
    for step in dis.get_instructions(code):
        if step.opname in FROM_OUTSIDE:
            yield step.argval
        elif isinstance(step.argval, CodeType):
            yield from _names_from_outside(step.argval)
