"""All that the matrix tells, as data: what the program of each cell gave."""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from engine.errors import SnippetError
from kit.changes import change
from kit.kinds import KINDS
from kit.results import Result
from matrix.cells import name, programs
from matrix.operations import Group
from matrix.surprises import Claim, Surprise

EntryFor = Callable[[str, str], str | None]
"""The slug of the error index's entry for an exception's type and whole text, where there is one."""


def document(
    groups: Iterable[Group],
    results: Mapping[str, Result],
    surprises: Iterable[Surprise],
    versions: Mapping[str, str],
    entry_for: EntryFor,
) -> dict[str, Any]:
    """The document that docs/assets/schemas/matrix.json describes.

    Raises SnippetError for a surprise that is declared twice, or of a cell that does not exist, raises, or gives
    something else than the surprise says.
    """
    groups = list(groups)
    code = {program.name: program.code for program in programs(groups)}
    declared = _by_cell(surprises, results)
    return {
        "$schema": "schema.json",
        "versions": dict(versions),
        "kinds": [{"name": kind.name, "x": kind.make, "traced": kind.traced} for kind in KINDS],
        "groups": [{"slug": group.slug, "heading": group.heading} for group in groups],
        "operations": [
            {
                "group": group.slug,
                "title": operation.title,
                "cells": {
                    kind.name: _cell(code[cell], results[cell], declared.get(cell), entry_for)
                    for kind in KINDS
                    for cell in [name(operation.title, kind.name)]
                },
            }
            for group in groups
            for operation in group.operations
        ],
    }


def _by_cell(surprises: Iterable[Surprise], results: Mapping[str, Result]) -> dict[str, Surprise]:
    declared: dict[str, Surprise] = {}
    for surprise in surprises:
        for claim in surprise.claims:
            for cell in (name(claim.title, kind) for kind in claim.kinds):
                if cell in declared:
                    also = declared[cell].file.name
                    raise SnippetError(surprise.file, None, f"tells of `{cell}`, as {also} does; take it out of one.")
                _compare(surprise, claim, cell, results.get(cell))
                declared[cell] = surprise
    return declared


def _compare(surprise: Surprise, claim: Claim, cell: str, result: Result | None) -> None:
    if result is None:
        remedy = "take it out, or add the operation to operations.toml"
        raise SnippetError(surprise.file, None, f"tells of `{cell}`, and there is no such cell; {remedy}.")
    if shown(result) != claim.shown:
        what = f"tells of `{cell}` that it gives {claim.shown!r}, and it gives {shown(result)!r}"
        raise SnippetError(surprise.file, None, f"{what}; correct it, or take the cell out.")


def _cell(code: str, result: Result, surprise: Surprise | None, entry_for: EntryFor) -> dict[str, Any]:
    if result.outcome == "raises":
        entry = entry_for(result.error or "", result.text or "")
        return {"outcome": "raises", "error": result.error, "message": result.message, "entry": entry, "code": code}
    facts = {"kind": result.kind, "shape": result.shape, "dtype": result.dtype, "detail": result.detail}
    if surprise:
        return {"outcome": "surprises", **facts, "surprise": surprise.why, "code": code}
    return {"outcome": "works", **facts, "code": code}


def shown(result: Result) -> str:
    """What the table says of a cell: an exception's name, or the result; a dtype where it is not float32."""
    if result.outcome == "raises":
        return f"✗ {result.error}"
    if result.kind in ("bool", "int") or (result.kind == "str" and len(result.detail or "") <= 16):
        return result.detail or ""
    if result.shape is None:
        detail = result.detail if result.kind != "str" else None
        return f"{result.kind}: {detail}" if detail else f"{result.kind}"
    shape = "of unknown rank" if result.shape == "unknown" else str(result.shape)
    dtype = "" if result.dtype == "float32" else f" {result.dtype}"
    return f"{result.kind} {shape}{dtype}" + (f" {result.detail}" if result.detail else "")


def text(cell: Mapping[str, Any]) -> str:
    """What the table says of a cell of the document, with a sign for what raises or surprises."""
    if cell["outcome"] == "raises":
        return shown(Result("raises", error=cell["error"]))
    shape = tuple(cell["shape"]) if isinstance(cell["shape"], list | tuple) else cell["shape"]
    own = shown(Result("works", cell["kind"], shape, cell["dtype"], cell["detail"]))
    return f"! {own}" if cell["outcome"] == "surprises" else own


def as_json(document: Mapping[str, Any]) -> str:
    """The document, a cell a line, so that a change of one is a change of one line."""

    def flat(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False)

    rows = []
    for row in document["operations"]:
        inner = ",\n".join(f"    {flat(kind)}: {flat(cell)}" for kind, cell in row["cells"].items())
        rows.append(f'  {{"group": {flat(row["group"])}, "title": {flat(row["title"])}, "cells": {{\n{inner}\n  }}}}')
    head = ",\n".join(f" {flat(key)}: {flat(value)}" for key, value in document.items() if key != "operations")
    return f'{{\n{head},\n "operations": [\n' + ",\n".join(rows) + "\n ]\n}\n"


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    """The cells and rows in which two documents differ, with both values; and what else differs."""
    old, new = ({row["title"]: row for row in document["operations"]} for document in (before, after))
    return [
        *(f"{key}: {change(before.get(key), after.get(key))}" for key in after if _differs(key, before, after)),
        *(f"{title}: is no longer there" for title in old if title not in new),
        *(f"{title}: is new" for title in new if title not in old),
        *(line for title in new if title in old for line in _of_row(old[title], new[title])),
    ]


def _differs(key: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    return key != "operations" and before.get(key) != after.get(key)


def _of_row(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    lines = [] if before["group"] == after["group"] else [f"{after['title']}: is in another group"]
    for kind, cell in after["cells"].items():
        old = before["cells"].get(kind)
        if old is None:
            lines.append(f"{name(after['title'], kind)}: is new")
        elif old != cell:
            lines.append(f"{name(after['title'], kind)}: {_of_cell(old, cell)}")
    return lines


def _of_cell(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    if text(before) != text(after):
        return change(text(before), text(after))
    keys = [key for key in {**before, **after} if before.get(key) != after.get(key)]
    return "; ".join(f"{key} {change(before.get(key), after.get(key))}" for key in keys)
