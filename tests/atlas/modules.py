"""What names mean in the modules of a release: where a name that one module imports from another is defined."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

DEEPEST = 12
"""Modules through which an import is followed."""


@dataclass(frozen=True)
class Place:
    """Where a name is defined: a module's path, and the statement; None for a module itself, and for other values."""

    path: str
    name: str
    node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef | None

    @property
    def key(self) -> str:
        return f"{self.path}:{self.name}"


@dataclass(frozen=True)
class Import:
    """A name that is imported: from a module, by its dotted name; without `name` it is the module."""

    module: str
    name: str | None


Binding = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef | ast.expr | Import


class Modules:
    """The modules of a release, parsed when they are asked for."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = sources
        self._bindings: dict[str, dict[str, Binding]] = {}

    def __contains__(self, path: object) -> bool:
        return path in self._sources

    def paths(self) -> Iterator[str]:
        """The paths of all modules."""
        return iter(self._sources)

    def path(self, module: str) -> str | None:
        """The file of a module, by its dotted name."""
        base = module.replace(".", "/")
        return next((path for path in (f"{base}/__init__.py", f"{base}.py") if path in self._sources), None)

    def tree(self, path: str) -> ast.Module:
        """A module, parsed."""
        return ast.parse(self._sources[path])

    def bindings(self, path: str) -> dict[str, Binding]:
        """What each name of a module is bound to, the first time. Of branches, all count."""
        if path not in self._bindings:
            bound: dict[str, Binding] = {}
            for name, binding in _bound(self.tree(path).body, _package(path)):
                bound.setdefault(name, binding)
            self._bindings[path] = bound
        return self._bindings[path]

    def module(self, path: str, name: str) -> str | None:
        """The dotted name of the module that a name of a module is bound to, if it is one."""
        match self.bindings(path).get(name):
            case Import(module=module, name=None):
                return module
            case Import(module=module, name=str(inner)) if self.path(f"{module}.{inner}"):
                return f"{module}.{inner}"
        return None

    def place(self, path: str, name: str, depth: int = 0) -> Place | None:
        """Where a name of a module is defined; None where the release does not say."""
        match self.bindings(path).get(name) if depth < DEEPEST else None:
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef() as node:
                return Place(path, node.name, node)
            case Import(module=module, name=str(inner)):
                file = self.path(module)
                return self.place(file, inner, depth + 1) if file else None
            case ast.expr() as value:
                return self._value(path, name, value, depth)
            case None if depth < DEEPEST:
                return self._starred(path, name, depth)
        return None

    def _starred(self, path: str, name: str, depth: int) -> Place | None:
        """A name that comes with `import *`; of several modules, that for TensorFlow comes first."""
        stars = [each for key, each in self.bindings(path).items() if key.startswith("*") and isinstance(each, Import)]
        for each in sorted(stars, key=lambda star: "tensorflow" not in star.module):
            file = self.path(each.module)
            place = self.place(file, name, depth + 1) if file else None
            if place:
                return place
        return None

    def expression(self, path: str, node: ast.expr, depth: int = 0) -> Place | None:
        """Where what an expression such as `base_layer.Layer` names is defined."""
        match node:
            case ast.Name(id=name):
                return self.place(path, name, depth + 1)
            case ast.Attribute(value=ast.Name(id=name), attr=inner):
                module = self.module(path, name)
                file = self.path(module) if module else None
                return self.place(file, inner, depth + 1) if file else None
        return None

    def _value(self, path: str, name: str, value: ast.expr, depth: int) -> Place | None:
        """A name for what has another, also where decorators were called on that."""
        while isinstance(value, ast.Call) and value.args:
            value = value.args[-1]
        return self.expression(path, value, depth) or Place(path, name, None)


def _package(path: str) -> str:
    """The dotted name that relative imports of a module begin with."""
    return path.rpartition("/")[0].replace("/", ".")


def _bound(body: list[ast.stmt], package: str) -> Iterator[tuple[str, Binding]]:
    for node in body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name, node
            case ast.Assign(targets=targets, value=value):
                yield from ((target.id, value) for target in targets if isinstance(target, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value
            case ast.Import(names=names):
                yield from ((each.asname, Import(each.name, None)) for each in names if each.asname)
            case ast.ImportFrom(module="__future__"):
                continue
            case ast.ImportFrom(names=names, level=level):
                parents = package.split(".")[: len(package.split(".")) - level + 1] if level else []
                module = ".".join(filter(None, [*parents, node.module]))
                star = f"*{module}"
                yield from ((each.asname or each.name.replace("*", star), Import(module, each.name)) for each in names)
            case ast.If(body=inner, orelse=other) | ast.Try(body=inner, orelse=other):
                handlers = [each for handler in getattr(node, "handlers", ()) for each in handler.body]
                yield from _bound([*inner, *other, *handlers], package)
