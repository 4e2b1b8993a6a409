"""The record of a stack: what each snippet gave there. Known by content, so that one older than its snippet is red."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.checkout import snippet_paths
from engine.pins import met
from engine.proved import digest
from stacks.stack import Stack

FOLDER = Path("docs/assets/generated/stacks")
"""Seen from the checkout."""
OWN = "stacks"
"""The folder below snippets/ with what runs on one stack only, by the stack's name."""

Record = dict[str, dict[str, Any]]
"""By the snippet's path, seen from snippets/: its outcome (`Outcome.as_json`), and `content`."""


def paths_of(stack: Stack, checkout: Path) -> list[Path]:
    """Every snippet that is run on a stack: what it takes of all of them, and its own."""
    snippets = checkout / "snippets"
    shared = [path for path in snippet_paths(snippets) if stack.takes(path.read_text("utf-8"))]
    return [*shared, *own_paths(stack, checkout)]


def own_paths(stack: Stack, checkout: Path) -> list[Path]:
    """The snippets that run on this stack only."""
    return sorted((checkout / "snippets" / OWN / stack.name).rglob("*.py"))


def file_of(stack: Stack) -> Path:
    """The file of a stack's record, seen from the checkout."""
    return FOLDER / f"{stack.name}.json"


def content(name: str, entry: Mapping[str, Any], stack: Stack, checkout: Path) -> str:
    """A digest of what is recorded, of the snippet, and of all that decides what it gives on the stack."""
    own = {key: value for key, value in entry.items() if key != "content"}
    snippet = (checkout / "snippets" / name).read_bytes().replace(b"\r\n", b"\n")
    return digest(snippet, *_decides(stack, snippet.decode("utf-8", "replace"), checkout, own))


def _decides(stack: Stack, source: str, checkout: Path, *recorded: Any) -> tuple[bytes, bytes]:
    """What of a stack decides what a program gives there: the packages that it can meet, and how they are started."""
    how = json.dumps([*recorded, stack.alias, sorted(stack.environment.items())])
    return met((checkout / stack.exact).read_text("utf-8"), source, checkout), how.encode()


def is_valid(name: str, entry: Mapping[str, Any], stack: Stack, checkout: Path) -> bool:
    """Whether a recorded entry is of the snippet and of the stack as they stand, and as it was written."""
    try:
        return bool(entry["content"] == content(name, entry, stack, checkout))
    except (OSError, KeyError, TypeError):
        return False


def read(stack: Stack, checkout: Path) -> Record:
    """The committed record; empty where there is none that can be read."""
    try:
        record = json.loads((checkout / file_of(stack)).read_text("utf-8"))["snippets"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return record if isinstance(record, dict) else {}


def as_json(stack: Stack, record: Mapping[str, Mapping[str, Any]]) -> str:
    """The record as text, a snippet a line."""
    lines = [f"  {json.dumps(name)}: {json.dumps(entry, ensure_ascii=False)}" for name, entry in sorted(record.items())]
    return (
        f'{{\n "stack": {json.dumps(stack.name)},\n "title": {json.dumps(stack.title)},\n "snippets": {{\n'
        + ",\n".join(lines)
        + "\n }\n}\n"
    )


def cells_file(stack: Stack) -> Path:
    """The file of what the cells of the matrix gave on a stack, seen from the checkout."""
    return FOLDER / "matrix" / f"{stack.name}.json"


def cells_content(stack: Stack, checkout: Path, decides: str) -> str:
    """A digest of all that decides the cells; `decides` is that of their programs."""
    return digest(*_decides(stack, "", checkout), decides.encode())


def read_cells(stack: Stack, checkout: Path) -> dict[str, Any]:
    """The committed cells; empty where there are none that can be read."""
    try:
        return dict(json.loads((checkout / cells_file(stack)).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return {}


def cells_as_json(stack: Stack, content: str, cells: Mapping[str, Any]) -> str:
    """The cells as text, one a line."""
    lines = [f"  {json.dumps(name)}: {json.dumps(cell)}" for name, cell in cells.items()]
    head = {"stack": stack.name, "title": stack.title, "content": content}
    return json.dumps(head)[:-1] + ',\n "cells": {\n' + ",\n".join(lines) + "\n }\n}\n"
