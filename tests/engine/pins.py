"""Which pinned packages a program can meet, so that a package that it cannot meet leaves its record as it is.

Read from `requirements.txt`, where uv says below each package which others need it (`# via`).
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

REQUIREMENTS = Path("requirements.txt")
EVERYWHERE = ("tensorflow", "keras", "jax", "scipy")
"""What a program meets without naming it: Keras and its backends. The NumPy backend imports SciPy."""
DISTRIBUTIONS = {"sklearn": "scikit-learn", "PIL": "pillow", "bs4": "beautifulsoup4", "IPython": "ipython"}
"""Modules that their package calls by another name."""
ASKED_BY = {"model_to_dot": "pydot", "plot_model": "pydot"}
"""Functions of Keras, and the package that they alone need."""

_PIN = re.compile(r"^([\w.-]+)==(\S+)")
_VIA = re.compile(r"^\s+#\s+(?:via )?([\w.-]+)")


def pinned(source: str, checkout: Path) -> bytes:
    """The pins of the packages that a program can meet, a line each: what it imports, Keras, and what these need."""
    return _pins((checkout / REQUIREMENTS).read_text("utf-8"), frozenset(imported(source)))


def met(exact: str, source: str, checkout: Path) -> bytes:
    """The lines of a list of packages, such as a stack's, that decide what a program gives.

    What goes is what this checkout pins only for a package that the program does not import.
    """
    versions, _ = _read((checkout / REQUIREMENTS).read_text("utf-8"))
    own = {line.partition("==")[0] for line in pinned(source, checkout).decode().splitlines()}
    lines = exact.splitlines()
    return "\n".join(
        line for line in lines if (name := line.partition("==")[0]) in own or name not in versions
    ).encode()


def imported(source: str) -> set[str]:
    """The packages whose modules a program imports, or Keras for it. Empty for one that Python cannot read."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return set()
    nodes = list(ast.walk(tree) if any(name in source for name in ASKED_BY) else _statements(tree))
    modules = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    modules += [node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module and not node.level]
    modules += [ASKED_BY[node.attr] for node in nodes if isinstance(node, ast.Attribute) and node.attr in ASKED_BY]
    tops = {module.partition(".")[0] for module in modules}
    return {DISTRIBUTIONS.get(top, top.replace("_", "-")) for top in tops}


def _statements(tree: ast.Module) -> Iterator[ast.AST]:
    """The statements of a program, those inside others too. Imports are among them, and no expression is."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        for name in ("body", "orelse", "finalbody", "handlers", "cases"):
            waiting += getattr(node, name, ())


@cache
def _pins(requirements: str, names: frozenset[str]) -> bytes:
    versions, needed_by = _read(requirements)
    met: set[str] = set()
    new = {name for name in (*EVERYWHERE, *names) if name in versions}
    while new:
        met |= new
        new = {name for name, parents in needed_by.items() if name not in met and not parents.isdisjoint(new)}
    return "\n".join(f"{name}=={version}" for name in sorted(met) for version in sorted(versions[name])).encode()


@cache
def _read(requirements: str) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """The versions of each package, several where a pin depends on the machine; and which packages need it."""
    versions: dict[str, set[str]] = {}
    needed_by: dict[str, set[str]] = {}
    name = ""
    for line in requirements.splitlines():
        if pin := _PIN.match(line):
            name = pin[1]
            versions.setdefault(name, set()).add(pin[2])
        elif name and (via := _VIA.match(line)) and via[1] != "via":
            needed_by.setdefault(name, set()).add(via[1])
    return versions, needed_by
