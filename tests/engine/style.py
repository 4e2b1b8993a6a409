"""How snippets are formatted: ruff's check and Black, with the settings of pytest-examples."""

import io
import json
import re
import subprocess
import tokenize
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import SnippetError
from engine.snippet import Snippet

if TYPE_CHECKING:
    from pytest_examples.config import ExamplesConfig

# pytest-examples, Black and ruff are imported where they are used: together they take half a second, which a run
# without snippets need not spend.


def findings(root: Path, paths: Iterable[Path]) -> dict[Path, list[str]]:
    """What ruff says of files, one call for all: "line: code message" by path. Files that are no Python are left out."""
    listed: dict[Path, list[str]] = {path: [] for path in paths}
    if not listed:
        return listed
    said = _ruff(root, [*map(str, listed), "--output-format=json", "--exit-zero"])
    for each in json.loads(said):
        place = each["location"]["row"]
        listed[Path(each["filename"])].append(f"{place}: {each['code']} {each['message']}")
    return listed


def fixed(snippet: Snippet) -> str:
    """The source as ruff repairs it. Raises SnippetError for what it cannot repair."""
    try:
        return _ruff(snippet.root, ["-", "--fix", "--output-format=concise"], snippet.source)
    except subprocess.CalledProcessError as error:
        said = str(error.stderr).strip().split("\n", 1)[0]
        place = re.match(r"-:(\d+):\d+: (.*)", said)
        line, what = (int(place[1]), place[2]) if place else (None, said)
        raise SnippetError(snippet.path, line, f"is not clean ({what}); correct it.") from None


def black(source: str) -> str:
    """The source as Black wants it, whose step in pytest-examples minds a bare `#>`."""
    from pytest_examples.lint import black_format

    dotted = re.sub(r"^( *#>)$", r"\1 .", source, flags=re.MULTILINE)
    formatted = re.sub(r"^( *#>) \.$", r"\1", black_format(dotted, _config()), flags=re.MULTILINE)
    return _closed_up(formatted)


def _closed_up(source: str) -> str:
    """The source without the blank lines that Black puts between a class or a function and its output."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    outputs = {token.start[0] for token in tokens if token.type == tokenize.COMMENT and token.string.startswith("#>")}
    lines: list[str] = []
    for number, line in enumerate(source.split("\n"), 1):
        while number in outputs and lines and not lines[-1].strip():
            lines.pop()
        lines.append(line)
    return "\n".join(lines)


def check_style(snippet: Snippet, lint: list[str]) -> None:
    """Raise SnippetError where ruff found something (`lint`, of this snippet), or Black would change something."""
    accept = f"pytest --update-examples -k {snippet.path.relative_to('snippets')}"
    if lint:
        number, _, what = lint[0].partition(": ")
        raise SnippetError(snippet.path, int(number), f"is not clean ({what}); correct it, or run: {accept}")
    if (wanted := formatted(snippet, snippet.source)) != snippet.source:
        pairs = zip(snippet.source.split("\n"), wanted.split("\n"), strict=False)
        line = next((n for n, (before, after) in enumerate(pairs, 1) if before != after), None)
        raise SnippetError(snippet.path, line, f"is not formatted; run: {accept}")


def formatted(snippet: Snippet, source: str) -> str:
    """A source of a snippet as Black wants it. Raises SnippetError where Black cannot format it."""
    try:
        return black(source)
    except Exception as error:  # Black's own, and RecursionError
        what = " ".join(str(error).split())[:120]
        raise SnippetError(snippet.path, None, f"cannot be formatted ({what}); write it simpler.") from None


def _config() -> "ExamplesConfig":
    from pytest_examples.config import ExamplesConfig

    return ExamplesConfig(line_length=88, target_version="py311", isort=True)


def _ruff(root: Path, arguments: list[str], source: str = "") -> str:
    """What ruff writes, with the rules of this checkout wherever pytest was started."""
    from ruff.__main__ import find_ruff_bin

    command = [find_ruff_bin(), "check", *arguments, *_config().ruff_config()]
    rules = root / "pyproject.toml"
    command += [f"--config={rules}"] if rules.exists() else ["--isolated"]
    run = subprocess.run(command, input=source, capture_output=True, encoding="utf-8", cwd=root, check=False)
    if run.returncode:
        raise subprocess.CalledProcessError(run.returncode, command, run.stdout, run.stderr)
    return run.stdout
