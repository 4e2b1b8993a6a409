"""The conversions as programs, as data and as Markdown tables."""

import json
import re
from collections.abc import Mapping
from typing import Any

import black

from engine.programs import Seen
from conversions.probe import name
from conversions.ways import CONVERSIONS, DATA, SOURCES, Conversion, Source, is_outside, uses_data

_IMPORTS = {
    "copy": "import copy\n",
    "keras": "import keras",
    "np": "import numpy as np",
    "tf": "import tensorflow as tf",
}
_STEPS = re.compile(r"\b(?:result|out) = ")


def pairs() -> list[tuple[Source, Conversion]]:
    """All conversions, each with the kind that it is from."""
    return [(source, conversion) for source in SOURCES for conversion in CONVERSIONS[source.name]]


def slug(kind: str) -> str:
    """A kind in a file name and an address."""
    return kind.lower().replace(".", "-").replace(" ", "-")


def program(source: Source, conversion: Conversion) -> str:
    """The complete program of a conversion, which ends with `result`."""
    outside = is_outside(source, conversion)
    parts = [] if outside else [source.make]
    parts += [DATA.make] if uses_data(conversion) else []
    steps = conversion.code if _STEPS.search(conversion.code) else f"result = {conversion.code}"
    if source.traced and not outside:
        steps = f"@tf.function(autograph=False)\ndef call(x):\n    global result\n    {steps}\n\n\ncall(x)"
    body = "\n".join([*parts, steps])
    head = [line for module, line in _IMPORTS.items() if re.search(rf"(?<![\w.]){module}\.", body)]
    return black.format_str("\n".join([*head, "", body]), mode=black.Mode())


def document(
    seen: Mapping[str, Seen], kept: Mapping[str, Mapping[str, Any]], versions: Mapping[str, str]
) -> dict[str, Any]:
    """All that the tables tell, and the whole programs."""
    return {
        "versions": dict(versions),
        "kinds": [{"name": source.name, "make": source.make, "traced": source.traced} for source in SOURCES],
        "conversions": [_told(*pair, seen[name(*pair)], kept[name(*pair)]) for pair in pairs()],
    }


def _told(source: Source, conversion: Conversion, seen: Seen, kept: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "from": source.name,
        "to": conversion.to,
        "how": "copy" if source.name == conversion.to else "instead" if conversion.why else "call",
        "why": conversion.why or None,
        "code": conversion.code,
        "gives": {"kind": seen.kind, "shape": seen.shape, "dtype": seen.dtype, "detail": seen.detail},
        "gradient": kept["gradient"],
        "dtype": kept["dtype"],
        "device": _device(source, kept["device"]),
        "lazy": kept["lazy"],
        "shares": kept["shares"],
        "program": program(source, conversion),
    }


def as_json(told: Mapping[str, Any]) -> str:
    """The document, a conversion a line."""

    def flat(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False)

    head = ",\n".join(f" {flat(key)}: {flat(value)}" for key, value in told.items() if key != "conversions")
    rows = ",\n".join(f"  {flat(row)}" for row in told["conversions"])
    return f'{{\n{head},\n "conversions": [\n{rows}\n ]\n}}\n'


def tables(told: Mapping[str, Any]) -> dict[str, str]:
    """The files of docs/assets/generated/conversions that the page includes, by name."""
    kinds = [kind["name"] for kind in told["kinds"]]
    files = {
        f"from-{slug(kind)}.md": _from([row for row in told["conversions"] if row["from"] == kind]) for kind in kinds
    }
    return files | {"overview.md": _overview(told, kinds), "kinds.md": _kinds(told)}


def _from(rows: list[dict[str, Any]]) -> str:
    lines = [["to", "call", "gradient", "dtype", "device", "lazy", "shares"]]
    for row in rows:
        code = "<br>".join(_code(line) for line in row["code"].split("\n") if line.strip())
        way = f"{row['why']}<br>Instead:<br>{code}" if row["why"] else code
        kind = f"{row['to']} (a copy)" if row["how"] == "copy" else row["to"]
        facts = [
            _yes(row["gradient"]),
            _dtype(row["dtype"]),
            row["device"] or "–",
            _yes(row["lazy"]),
            _yes(row["shares"]),
        ]
        lines.append([kind, way, *facts])
    return _table(lines)


def _overview(told: Mapping[str, Any], kinds: list[str]) -> str:
    how = {(row["from"], row["to"]): row["how"] for row in told["conversions"]}
    rows = [[f"[{of}](#from-{slug(of)})", *(how[of, to] for to in kinds)] for of in kinds]
    return _table([["from \\ to", *kinds], *rows])


def _kinds(told: Mapping[str, Any]) -> str:
    rows = [
        [
            kind["name"],
            "<br>".join(map(_code, kind["make"].split("\n"))),
            "in a traced function" if kind["traced"] else "anywhere",
        ]
        for kind in told["kinds"]
    ]
    return _table([["kind", "made by", "where"], *rows])


def _table(lines: list[list[str]]) -> str:
    head, *rows = lines
    return "".join("| " + " | ".join(cells) + " |\n" for cells in (head, ["---"] * len(head), *rows))


def _code(line: str) -> str:
    indent = len(line) - len(line.lstrip())
    return "&nbsp;" * indent + f"`{line.strip()}`"


def _yes(value: bool | None) -> str:
    return "–" if value is None else "yes" if value else "no"


def _dtype(found: Mapping[str, str]) -> str:
    """Which dtypes become which others; "kept" where all stay."""
    changed: dict[str, list[str]] = {}
    for before, after in found.items():
        if before != after:
            changed.setdefault(after, []).append(before)
    return ", ".join(f"{' and '.join(before)} → {after}" for after, before in changed.items()) or "kept"


def _device(source: Source, found: str | None) -> str | None:
    """A word for where the result is: `x` was on the second of two processors, but arrays and lists are on none."""
    if source.name in ("NumPy array", "Python list") and found == "main memory":
        return "kept"
    return {"CPU:1": "kept", "CPU:0": "default"}.get(found or "", found)
