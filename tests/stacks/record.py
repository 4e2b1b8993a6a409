"""The record of a stack: what each snippet gave there. Known by content, so that one older than its snippet is red."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.proved import digest
from stacks.stack import Stack

FOLDER = Path("docs/assets/generated/stacks")
"""Seen from the checkout."""

Record = dict[str, dict[str, Any]]
"""By the snippet's path, seen from snippets/: its outcome (`Outcome.as_json`), and `content`."""


def file_of(stack: Stack) -> Path:
    """The file of a stack's record, seen from the checkout."""
    return FOLDER / f"{stack.name}.json"


def content(name: str, entry: Mapping[str, Any], stack: Stack, checkout: Path) -> str:
    """A digest of what is recorded, of the snippet, and of all that decides what it gives on the stack."""
    own = {key: value for key, value in entry.items() if key != "content"}
    how = json.dumps([own, stack.alias, sorted(stack.environment.items())])
    exact, snippet = (checkout / stack.exact).read_bytes(), (checkout / "snippets" / name).read_bytes()
    return digest(snippet.replace(b"\r\n", b"\n"), exact, how.encode())


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
    return f'{{\n "stack": {json.dumps(stack.name)},\n "snippets": {{\n' + ",\n".join(lines) + "\n }\n}\n"
