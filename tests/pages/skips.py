"""Nothing in the tests is skipped or expected to fail, but for the reasons in one list. Read from the syntax of the tests.

What it cannot see is a skip whose name is put together while the tests run; nobody writes that by mistake.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

REASONS = {
    "NO_BROWSER": "a machine without a browser can test everything else; where CI is set this fails",
    "NO_NODE": "a machine without Node can test everything else; where CI is set this fails",
    "NO_RECORDS": "a snippet that was just written has none, and not everybody has uv; where CI is set this fails",
    "NO_GRAPHVIZ": "a machine without Graphviz can test everything else; where CI is set this fails",
    "NO_AXE": "a machine without axe can test everything else; .ci/run installs it, and is red where it cannot",
}
"""The constants that may stand as the reason of a skip, each with why it is right."""

SKIPS = frozenset({"skip", "skipif", "xfail", "importorskip", "skipTest", "skipIf", "skipUnless", "expectedFailure"})
SKIPS |= {"SkipTest", "Skipped", "XFailed"}
OWNERS = {"pytest", "unittest", "mark", "case", "_pytest"}
"""Modules, and what is imported from them, in which these names mean a skip."""


def skipped(tests: Path) -> list[str]:
    """Every use of a skip below a folder, one sentence each."""
    findings = []
    for path in sorted(tests.rglob("*.py")):
        name = path.relative_to(tests).as_posix()
        try:
            tree = ast.parse(path.read_text("utf-8"))
        except SyntaxError as error:
            findings.append(f"{name}:{error.lineno}: is no Python; correct it.")
            continue
        findings += [f"{name}:{line}: {what}; take it out." for line, what in sorted(_uses(tree))]
    return findings


def _uses(tree: ast.Module) -> Iterator[tuple[int, str]]:
    owners, aliases = _names(tree)
    allowed = {id(call.func) for call in ast.walk(tree) if isinstance(call, ast.Call) and _has_a_reason(call)}
    expecting = [c for c in ast.walk(tree) if isinstance(c, ast.Call) and ast.unparse(c.func) == "pytest.raises"]
    allowed |= {id(part) for call in expecting for part in ast.walk(call.args[0])}  # a test of a skip skips nothing
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in SKIPS:
            if (_root(node) in owners or node.attr == "skipTest") and id(node) not in allowed:
                yield node.lineno, f"{ast.unparse(node)} skips or expects a failure"
        elif isinstance(node, ast.Name) and node.id in aliases and isinstance(node.ctx, ast.Load):
            if id(node) not in allowed:
                yield node.lineno, f"{node.id} skips or expects a failure"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "getattr":
            words = {arg.value for arg in node.args if isinstance(arg, ast.Constant)}
            if words & SKIPS:
                yield node.lineno, f"{ast.unparse(node)} skips or expects a failure"
        elif isinstance(node, ast.Call) and any(word.arg == "allow_module_level" for word in node.keywords):
            yield node.lineno, "a whole module is skipped"
        elif isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Assign):
            for name in _hidden(node):
                yield node.lineno, f"{name} = False hides tests"


def _names(tree: ast.Module) -> tuple[set[str], set[str]]:
    """Names in a module that lead to skips (modules, marks), and names that are skips, aliases followed."""
    owners, aliases = set(OWNERS), set[str]()
    for _ in range(4):
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                owners |= {name.asname for name in node.names if name.asname and name.name.split(".")[0] in OWNERS}
            elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in OWNERS:
                for name in node.names:
                    (aliases if name.name in SKIPS else owners).add(name.asname or name.name)
            elif isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr) and (value := node.value):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                names = {target.id for target in targets if isinstance(target, ast.Name)}
                if isinstance(value, ast.Name) and value.id in aliases:
                    aliases |= names
                elif (isinstance(value, ast.Name) and value.id in owners) or (
                    isinstance(value, ast.Attribute) and value.attr == "mark" and _root(value) in owners
                ):
                    owners |= names
    return owners, aliases


def _has_a_reason(call: ast.Call) -> bool:
    """Whether the one thing that a call says is a constant of the list."""
    values = [*call.args, *(word.value for word in call.keywords if word.arg == "reason")]
    reasons = [value for value in values if isinstance(value, ast.Name) and value.id in REASONS]
    conditions = [value for value in values if not (isinstance(value, ast.Name) and value.id in REASONS)]
    plain = isinstance(call.func, ast.Attribute) and call.func.attr in ("skip", "skipif")
    return plain and len(reasons) == 1 and len(conditions) <= (1 if ast.unparse(call.func).endswith("skipif") else 0)


def _hidden(node: ast.FunctionDef | ast.ClassDef | ast.Assign) -> Iterator[str]:
    """`__test__ = False` in a class or a module."""
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and node.value.value is False:
        for target in node.targets:
            if ast.unparse(target).rpartition(".")[2] == "__test__":
                yield ast.unparse(target)


def _root(node: ast.Attribute) -> str | None:
    """The name that a chain of attributes begins with."""
    value: ast.expr = node
    while isinstance(value, ast.Attribute | ast.Call):
        value = value.value if isinstance(value, ast.Attribute) else value.func
    return value.id if isinstance(value, ast.Name) else None
