"""The tables of the page, by file."""

from collections.abc import Mapping
from typing import Any

from conversions.ways import FOLDER
from kit.kinds import KINDS
from kit.tables import code, generated, table


def tables(document: Mapping[str, Any]) -> dict[str, str]:
    """The files of docs/assets/generated/conversions that the page includes, by name."""
    slugs = {kind.name: kind.slug for kind in KINDS}
    files = {
        f"from-{slug}.md": generated(_from(document, kind), f"{FOLDER.as_posix()}/{slug}.toml")
        for kind, slug in slugs.items()
    }
    others = {"overview.md": _overview(document, slugs), "kinds.md": _kinds(document)}
    return files | {name: generated(content, FOLDER.as_posix()) for name, content in others.items()}


def _from(document: Mapping[str, Any], kind: str) -> str:
    rows = [_row(row) for row in document["conversions"] if row["from"] == kind]
    return table(["to", "call", "gradient", "dtype", "device", "lazy", "shares"], rows)


def _row(row: Mapping[str, Any]) -> list[str]:
    call = "<br>".join(_line(line) for line in row["code"].split("\n") if line.strip())
    return [
        f"{row['to']} (a copy)" if row["how"] == "copy" else row["to"],
        f"{row['why']}<br>Instead:<br>{call}" if row["why"] else call,
        _yes(row["gradient"]),
        _dtype(row["dtype"]),
        row["device"] or "–",
        _yes(row["lazy"]),
        _yes(row["shares"]),
    ]


def _overview(document: Mapping[str, Any], slugs: Mapping[str, str]) -> str:
    how = {(row["from"], row["to"]): row["how"] for row in document["conversions"]}
    rows = [[f"[{of}](#from-{slug})", *(how[of, to] for to in slugs)] for of, slug in slugs.items()]
    return table(["from \\ to", *slugs], rows)


def _kinds(document: Mapping[str, Any]) -> str:
    rows = [
        [
            kind["name"],
            "<br>".join(map(_line, kind["make"].split("\n"))),
            "in a traced function" if kind["traced"] else "anywhere",
        ]
        for kind in document["kinds"]
    ]
    return table(["kind", "made by", "where"], rows)


def _line(line: str) -> str:
    return "&nbsp;" * (len(line) - len(line.lstrip())) + code(line.strip())


def _yes(value: bool | None) -> str:
    return "–" if value is None else "yes" if value else "no"


def _dtype(dtypes: Mapping[str, str]) -> str:
    """Which dtypes become which others; "kept" where all stay."""
    changed: dict[str, list[str]] = {}
    for before, after in dtypes.items():
        if before != after:
            changed.setdefault(after, []).append(before)
    return ", ".join(f"{' and '.join(before)} → {after}" for after, before in changed.items()) or "kept"
