"""A snippet as a value: its code with marks, its declarations, and how outputs become `#>` lines."""

import ast
import io
import re
import sys
import tokenize
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType

from engine.errors import SnippetError
from engine.invisible import INVISIBLE

MARK = "__transcript_mark__"
"""The builtin that the inserted calls name; `child` defines it."""

_CODING = re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*(?!utf-?8)([-\w.]+)", re.MULTILINE | re.IGNORECASE)
_NAME = re.compile(r"[\w./-]+", re.ASCII)
_COLD = re.compile(r"# runs cold: \S")
_STDERR = re.compile(r"# shows stderr: \S")
_KEEPS = re.compile(r"# keeps log of ([\w.-]+): \S")
_RAISES = re.compile(r"# raises ([\w.]+)$")
Rewrite = Callable[[ast.Module, str], ast.Module]


@dataclass(frozen=True)
class Statement:
    """A statement whose output is recorded: its lines (from 1), its indentation, and its parent's index."""

    first: int
    last: int
    indent: str
    parent: int | None


@dataclass(frozen=True)
class Snippet:
    """A parsed snippet. `source` is the file as it stands, with newlines as Python sees them (`\\n`).

    `path` is the file seen from its checkout, `root`. `kept_logs` names the C++ files whose log lines stay.
    """

    root: Path
    path: Path
    source: str
    code: CodeType
    statements: tuple[Statement, ...]
    output_lines: frozenset[int]
    raises: str | None
    cold: bool
    shows_stderr: bool
    kept_logs: frozenset[str]

    @property
    def recorded(self) -> str:
        """All `#>` lines, joined, without their markers: what `python file` writes."""
        lines = self.source.split("\n")
        return "".join(output(lines[n - 1]) + "\n" for n in sorted(self.output_lines))

    @property
    def program(self) -> str:
        """The source without `#>` lines: what the copy button copies."""
        lines = enumerate(self.source.split("\n"), 1)
        return "\n".join(text for n, text in lines if n not in self.output_lines)


def parse(path: Path, root: Path, rewrite: Rewrite | None = None) -> Snippet:
    """Read and compile a file. Raises SnippetError where it is not UTF-8 or shadows a module, and as `compiled` does."""
    name = path.relative_to(root)
    if path.stem in sys.stdlib_module_names:
        raise SnippetError(
            name, None, "has the name of a module of Python, which no program beside it could import; rename it."
        )
    if not _NAME.fullmatch(name.as_posix()):
        raise SnippetError(name, None, "has a name that pytest cannot select; use letters, digits, `-`, `_` and `.`.")
    try:
        source = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except OSError as error:
        raise SnippetError(name, None, f"cannot be read ({error.strerror}); see to the file.") from None
    except UnicodeDecodeError as error:
        raise SnippetError(name, None, f"is not UTF-8 (byte {error.start}); save it as UTF-8.") from None
    return compiled(source, path, root, rewrite)


def compiled(source: str, path: Path, root: Path, rewrite: Rewrite | None = None) -> Snippet:
    """Check and compile a source exactly as it stands, under the absolute path of its file.

    `rewrite` gets the tree with its marks and the source, and changes what runs, nothing else.

    Raises SnippetError for a source that is empty, is not Python, has a `#>` comment beside code or with a space in it,
    or declares `# raises` anywhere but in its last statement.
    """
    name = path.relative_to(root)
    try:
        if coding := _CODING.search("\n".join(source.split("\n")[:2])):
            raise ValueError(f"it declares the encoding {coding[1]}, and is read as UTF-8")
        tree = compile(source, str(path), "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    except (SyntaxError, ValueError, RecursionError, MemoryError, tokenize.TokenError) as error:
        line, words = getattr(error, "lineno", None), str(error) or type(error).__name__
        raise SnippetError(name, line, f"is not valid Python ({words}); correct the line.") from None
    assert isinstance(tree, ast.Module)
    if not tree.body:
        raise SnippetError(name, None, "is empty; write a statement or delete the file.")

    if match := INVISIBLE.search(source):
        line, what = source.count("\n", 0, match.start()) + 1, f"the invisible character {match[0]!a}"
        raise SnippetError(name, line, f"holds {what}; write it as an escape in a string.")
    comments = [t for t in tokens if t.type == tokenize.COMMENT]
    for token in comments:
        if token.string.startswith("#>") and token.line[: token.start[1]].strip():
            raise SnippetError(name, token.start[0], "has `#>` beside code; outputs stand on their own lines.")
        if token.string.startswith("# >"):
            raise SnippetError(
                name, token.start[0], "has `# >`, which is no output line; a formatter may have made it."
            )
    head = [t.string for t in comments if t.start[0] < tree.body[0].lineno]
    raising = [(t.start[0], m[1]) for t in comments if (m := _RAISES.match(t.string))]
    last = tree.body[-1]
    if len(raising) > 1 or any(not last.lineno <= n <= (last.end_lineno or n) for n, _ in raising):
        raise SnippetError(name, raising[0][0], "declares `# raises` outside its last statement; move it there.")

    shows_stderr = any(map(_STDERR.match, head))
    if shows_stderr and raising:
        raise SnippetError(name, raising[0][0], "shows standard error and raises; make two snippets of it.")
    logical_ends = [t.start[0] for t in tokens if t.type == tokenize.NEWLINE]
    statements: list[Statement] = []
    _mark(tree, statements, source.split("\n"), logical_ends)
    tree = rewrite(tree, source) if rewrite else tree
    kept_logs = frozenset(match[1] for line in head if (match := _KEEPS.match(line)))
    if kept_logs and not shows_stderr:
        raise SnippetError(name, 1, f"keeps the log of {min(kept_logs)}, unseen; declare `# shows stderr: REASON` too.")
    return Snippet(
        root=root,
        path=name,
        source=source,
        code=compile(tree, str(path), "exec", dont_inherit=True),
        statements=tuple(statements),
        output_lines=frozenset(t.start[0] for t in comments if t.string.startswith("#>")),
        raises=raising[0][1] if raising else None,
        cold=any(map(_COLD.match, head)),
        shows_stderr=shows_stderr,
        kept_logs=kept_logs,
    )


def render(snippet: Snippet, outputs: Iterable[tuple[int, str]]) -> str:
    """The source with its `#>` lines replaced by `outputs`, pairs of statement index and text."""
    below: dict[int, list[str]] = {}
    for index, text in outputs:
        statement = snippet.statements[index]
        for line in text.removesuffix("\n").split("\n") if text else ():
            below.setdefault(statement.last, []).append(f"{statement.indent}#> {line}".rstrip())
    return "\n".join(
        text
        for n, line in enumerate(snippet.source.split("\n"), 1)
        for text in ([] if n in snippet.output_lines else [line]) + below.get(n, [])
    )


def output(line: str) -> str:
    """What a `#>` line says, without its marker."""
    return line.lstrip()[2:].removeprefix(" ")


def _mark(tree: ast.Module, statements: list[Statement], lines: list[str], logical_ends: list[int]) -> None:
    """Put a mark before and after each top-level statement and each one inside `with`, `if` and `try`."""

    def call(index: int, edge: str, node: ast.stmt) -> ast.stmt:
        arguments: list[ast.expr] = [ast.Constant(index), ast.Constant(edge)]
        mark = ast.Expr(ast.Call(ast.Name(MARK, ast.Load()), arguments, []))
        return ast.fix_missing_locations(ast.copy_location(mark, node))

    def block(body: list[ast.stmt], parent: int | None) -> Iterator[ast.stmt]:
        for node in body:
            index = len(statements)
            end = node.end_lineno or node.lineno
            logical_end = logical_ends[bisect_left(logical_ends, end)]
            first = lines[node.lineno - 1]
            indent = first[: len(first) - len(first.lstrip())]
            statements.append(Statement(node.lineno, logical_end, indent, parent))
            if isinstance(node, ast.With | ast.If | ast.Try | ast.TryStar):
                for part in (node, *getattr(node, "handlers", [])):
                    for field in ("body", "orelse", "finalbody"):
                        if inner := getattr(part, field, None):
                            setattr(part, field, list(block(inner, index)))
            yield from (call(index, "open", node), node, call(index, "close", node))

    start = next((n for n, node in enumerate(tree.body) if not _comes_first(node, n)), len(tree.body))
    tree.body[start:] = block(tree.body[start:], None)


def _comes_first(node: ast.stmt, position: int) -> bool:
    """Whether Python wants nothing before this statement: a docstring or a `__future__` import."""
    if isinstance(node, ast.ImportFrom):
        return node.module == "__future__"
    return position == 0 and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
