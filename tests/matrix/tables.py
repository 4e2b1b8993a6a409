"""The matrix as files: JSON, a Markdown table for each group, and what the page says about all of them."""

import json
import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from engine.programs import Seen
from matrix.cells import shown

OUTCOMES = {"works": "works", "surprises": "works, but surprises", "raises": "raises"}


def tables(told: Mapping[str, Any]) -> dict[str, str]:
    """The files of docs/assets/generated/matrix that the page includes, by name."""
    groups = {f"{group['slug']}.md": _group(told, group["slug"]) for group in told["groups"]}
    return {**groups, "summary.md": _summary(told), "kinds.md": _kinds(told), "surprises.md": _surprises(told)}


def text(cell: Mapping[str, Any]) -> str:
    """What the table says of a cell of the document. Each outcome can be told from the first sign."""
    if cell["outcome"] == "raises":
        return shown(Seen("raises", error=cell["error"]))
    shape = tuple(cell["shape"]) if isinstance(cell["shape"], list | tuple) else cell["shape"]
    said = shown(Seen("works", cell["kind"], shape, cell["dtype"], cell["detail"]))
    return f"! {said}" if cell["outcome"] == "surprises" else said


def _group(told: Mapping[str, Any], slug: str) -> str:
    kinds = [kind["name"] for kind in told["kinds"]]
    rows = [
        [_code(row["title"]), *(_linked(row["cells"][kind]) for kind in kinds)]
        for row in told["operations"]
        if row["group"] == slug
    ]
    return _table(["", *kinds], rows)


def _linked(cell: Mapping[str, Any]) -> str:
    said = _plain(text(cell))
    return f"[{said}](../errors/{cell['entry']}.md)" if cell.get("entry") else said


def _summary(told: Mapping[str, Any]) -> str:
    rows = []
    total: Counter[str] = Counter()
    for group in told["groups"]:
        own = [row for row in told["operations"] if row["group"] == group["slug"]]
        count = Counter(cell["outcome"] for row in own for cell in row["cells"].values())
        count["rows"] = len(own)
        total += count
        link = f"[{group['heading']}](#{group['slug']})"
        rows.append([link, str(count["rows"]), *(str(count[outcome]) for outcome in OUTCOMES)])
    rows.append(["all", str(total["rows"]), *(str(total[outcome]) for outcome in OUTCOMES)])
    return _table(["group", "operations", *OUTCOMES.values()], rows)


def _kinds(told: Mapping[str, Any]) -> str:
    rows = [
        [kind["name"], _code(kind["x"]), "what a traced function gets of it" if kind["traced"] else "itself"]
        for kind in told["kinds"]
    ]
    return _table(["kind", "made by", "`x` is"], rows)


def _surprises(told: Mapping[str, Any]) -> str:
    """A row for each sentence and operation, its kinds together."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for row in told["operations"]:
        for kind, cell in row["cells"].items():
            if cell["outcome"] == "surprises":
                key = row["title"], text(cell).removeprefix("! "), cell["surprise"]
                found.setdefault(key, []).append(kind)
    rows = [[_code(title), ", ".join(kinds), _plain(said), why] for (title, said, why), kinds in found.items()]
    return _table(["operation", "`x`", "gives", "why that misleads"], rows)


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join("| " + " | ".join(cells).replace("\n", " ") + " |\n" for cells in lines)


def _code(source: str) -> str:
    return f"`{source.replace('|', '&#124;')}`"


def _plain(said: str) -> str:
    """Text as Markdown that shows it as it stands."""
    return re.sub(r"([\\`*_\[\]<>{}#|~^])", r"\\\1", said)


def as_json(told: Mapping[str, Any]) -> str:
    """The document, a cell a line, so that a change of one is a change of one line."""

    def flat(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False)

    rows = []
    for row in told["operations"]:
        inner = ",\n".join(f"    {flat(kind)}: {flat(cell)}" for kind, cell in row["cells"].items())
        rows.append(f'  {{"group": {flat(row["group"])}, "title": {flat(row["title"])}, "cells": {{\n{inner}\n  }}}}')
    head = ",\n".join(f" {flat(key)}: {flat(value)}" for key, value in told.items() if key != "operations")
    return f'{{\n{head},\n "operations": [\n' + ",\n".join(rows) + "\n ]\n}\n"
