"""Signatures of functions, and what an object of a class has."""

import ast
from collections.abc import Iterator

from atlas.scope import Function

PRIVATE = frozenset(
    {
        *("_keras_history", "_keras_shape", "_keras_mask", "_uses_learning_phase", "_inbound_nodes", "_outbound_nodes"),
        *(
            "_layers",
            "_is_graph_network",
            "_feed_inputs",
            "_feed_input_names",
            "_feed_outputs",
            "_make_predict_function",
        ),
        *("_get_trainable_state", "_trainable_weights", "_non_trainable_weights", "_losses", "_updates", "_op", "_id"),
        *("_name", "_shape", "_dtype", "_batch_input_shape", "_build_input_shape", "_compiled_trainable_state"),
        *(
            "_decayed_lr",
            "_prepare",
            "_create_slots",
            "_resource_apply_dense",
            "_get_hyper",
            "_set_hyper",
            "_initial_weights",
        ),
        *("__call__", "__len__", "__iter__", "__getitem__", "__setitem__", "__array__", "__bool__", "_numpy"),
    }
)
"""Names with an underscore that programs and answers use."""


def known(name: str) -> bool:
    """Whether readers meet a member's name."""
    return not name.startswith("_") or name in PRIVATE


def signature(function: Function, *, bound: bool) -> str:
    """The parameters in order, with `=` behind those that have a default; `bound` leaves the first one out."""
    arguments = function.args
    names = [each.arg for each in (*arguments.posonlyargs, *arguments.args)]
    first = len(names) - len(arguments.defaults)
    parts = [name + "=" * (number >= first) for number, name in enumerate(names)][bound:]
    if arguments.vararg:
        parts.append(f"*{arguments.vararg.arg}")
    elif arguments.kwonlyargs:
        parts.append("*")
    parts += [
        each.arg + "=" * (default is not None)
        for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    ]
    if arguments.kwarg:
        parts.append(f"**{arguments.kwarg.arg}")
    return " ".join(parts)


def members(node: ast.ClassDef) -> dict[str, str | None]:
    """What a class itself gives its objects: a method's signature by its name, None for an attribute or property."""
    listed: dict[str, str | None] = {}
    for name, each in _defined(node):
        listed.setdefault(name, each)
    return {name: each for name, each in sorted(listed.items()) if known(name)}


def initialiser(node: ast.ClassDef) -> str | None:
    """The signature of a class's own `__init__`, else of its `__new__`; None where it has neither."""
    for name in ("__init__", "__new__"):
        for each in node.body:
            if isinstance(each, Function) and each.name == name:
                return signature(each, bound=True)
    return None


def _defined(node: ast.ClassDef) -> Iterator[tuple[str, str | None]]:
    for each in node.body:
        match each:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                marks = [ast.unparse(mark) for mark in each.decorator_list]
                attribute = any(mark.endswith(("property", ".setter", "property_default")) for mark in marks)
                yield each.name, None if attribute else signature(each, bound="staticmethod" not in marks)
            case ast.Assign(targets=targets):
                yield from ((target.id, None) for target in targets if isinstance(target, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name, None
    for each in node.body:
        if isinstance(each, Function):
            yield from ((name, None) for name in _kept(each))


def _kept(method: Function) -> Iterator[str]:
    """The attributes that a method sets on its object."""
    for node in ast.walk(method):
        match node:
            case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Store()):
                yield name


def set_on(tree: ast.Module, owner: str) -> set[str]:
    """The attributes that a module sets on `self.OWNER` or on OWNER: what a callback gives its model."""
    return {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and known(node.attr)
        if ast.unparse(node.value) in (owner, f"self.{owner}")
    }
