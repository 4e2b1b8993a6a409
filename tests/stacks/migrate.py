"""What changes between the two programs of "Migrate from Keras 2", part by part; a comment `# 1. Title` begins a part."""

import difflib
import re
from collections.abc import Iterator
from pathlib import Path

from engine.snippet import parse

BEFORE = Path("snippets/stacks/tf-2-15/migrate/before.py")
AFTER = Path("snippets/migrate/after.py")
_PART = re.compile(r"^# (\d+\. .+)$")


def parts(program: str) -> dict[str, list[str]]:
    """The lines of each part by its title."""
    listed: dict[str, list[str]] = {}
    title = ""
    for line in program.split("\n"):
        if match := _PART.match(line):
            title = match[1]
        elif title:
            listed.setdefault(title, []).append(line)
    return listed


def differences(checkout: Path) -> Iterator[tuple[str, str]]:
    """A name for each part, and its difference as Markdown. Raises SnippetError for a program that is no Python."""
    before, after = (parts(parse(checkout / path, checkout).program) for path in (BEFORE, AFTER))
    for title, lines in before.items():
        changed = difflib.unified_diff(lines, after.get(title, []), n=2, lineterm="")
        text = "\n".join("" if line.startswith("@@") else line.rstrip() for line in list(changed)[2:]).strip("\n")
        yield re.sub(r"\W+", "-", title.lower()), f"```diff\n{text}\n```\n"
