"""Where an expression stands: what names have in its functions and in its module."""

import ast
from dataclasses import dataclass
from functools import cached_property

Function = ast.FunctionDef | ast.AsyncFunctionDef
Names = dict[str, list[ast.expr]]
OPEN = ast.Name("?")
"""A value that is not followed."""


@dataclass(frozen=True)
class Scope:
    """The scope of a module, or of a function: `node`, inside of `outer`."""

    node: ast.Module | Function
    outer: "Scope | None" = None

    @cached_property
    def names(self) -> Names:
        """What is assigned here to each name, in order. A name that has values in other ways too is left out."""
        values: Names = {}
        nodes = ast.walk(self.node) if self.outer else iter(self.node.body)
        for node in nodes:
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    values.setdefault(name, []).append(value)
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    values.setdefault(name, []).append(value)
        return {name: each for name, each in values.items() if name not in self._bound} | self._longer(values)

    def _longer(self, values: Names) -> Names:
        """With `+=` a text gets longer: what comes before tells the message."""
        targets = [node.target for node in self._all if isinstance(node, ast.AugAssign)]
        names = {target.id for target in targets if isinstance(target, ast.Name)}
        return {name: [ast.BinOp(each, ast.Add(), OPEN) for each in values[name]] for name in names & values.keys()}

    @cached_property
    def _all(self) -> list[ast.AST]:
        return list(ast.walk(self.node)) if self.outer else list(self.node.body)

    @cached_property
    def _bound(self) -> frozenset[str]:
        """Names of parameters and loops, and those that a tuple is unpacked to."""
        bound = set()
        for node in self._all:
            match node:
                case ast.arg(arg=name):
                    bound.add(name)
                case (
                    ast.For(target=target)
                    | ast.comprehension(target=target)
                    | ast.Assign(targets=[ast.Tuple() as target])
                ):
                    bound.update(each.id for each in ast.walk(target) if isinstance(each, ast.Name))
        return frozenset(bound)

    def values(self, name: str) -> list[ast.expr]:
        """What is assigned to a name in the innermost scope that knows it; nothing where that is not known."""
        if name in self.names:
            return self.names[name]
        if self.outer is None or (self.outer and name in self._bound):
            return []
        return self.outer.values(name)

    @property
    def module(self) -> "Scope":
        return self.outer.module if self.outer else self

    @cached_property
    def _functions(self) -> dict[str, Function]:
        return {node.name: node for node in self.node.body if isinstance(node, Function)}

    def returned(self, name: str) -> tuple["Scope", list[ast.expr]]:
        """What a function of the module returns, and the scope of that; nothing for a name that is none."""
        function = self.module._functions.get(name)
        if function is None:
            return self, []
        returns = (node for node in ast.walk(function) if isinstance(node, ast.Return))
        return Scope(function, self.module), [node.value for node in returns if node.value]
