"""All that the conversions tell, as data."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from conversions.programs import code
from conversions.ways import Conversion
from engine.errors import SnippetError
from kit.changes import change
from kit.kinds import KINDS
from kit.results import Result


def document(
    conversions: Iterable[Conversion],
    results: Mapping[str, Result],
    facts: Mapping[str, Mapping[str, Any]],
    versions: Mapping[str, str],
) -> dict[str, Any]:
    """What the tables tell, and the whole programs. Raises SnippetError for a conversion that is not what it says."""
    conversions = list(conversions)
    for conversion in conversions:
        if wrong := fault(conversion, results[conversion.name], facts[conversion.name]):
            raise SnippetError(conversion.source.file, None, f"{conversion.name} {wrong}; correct its code.")
    sources = {conversion.source.kind.name: conversion.source for conversion in conversions}
    return {
        "versions": dict(versions),
        "kinds": [
            {"name": kind.name, "make": sources[kind.name].make, "traced": kind.traced}
            for kind in KINDS
            if kind.name in sources
        ],
        "conversions": [_row(each, results[each.name], facts[each.name]) for each in conversions],
    }


def fault(conversion: Conversion, result: Result, facts: Mapping[str, Any]) -> str | None:
    """What is wrong with a conversion: it raises, gives another kind, loses numbers, or is to itself and no copy."""
    if result.outcome == "raises":
        return f"raises {result.error}: {result.text}"
    if result.kind != conversion.to:
        return f"gives {result.kind}"
    if facts["numbers"] is False:
        return "loses numbers"
    if conversion.source.kind.name == conversion.to and (facts["shares"] or not facts["another"]):
        return "is no copy"
    return None


def _row(conversion: Conversion, result: Result, facts: Mapping[str, Any]) -> dict[str, Any]:
    kind = conversion.source.kind.name
    return {
        "from": kind,
        "to": conversion.to,
        "how": "copy" if kind == conversion.to else "instead" if conversion.why else "call",
        "why": conversion.why or None,
        "code": conversion.code,
        "gives": {"kind": result.kind, "shape": result.shape, "dtype": result.dtype, "detail": result.detail},
        "gradient": facts["gradient"],
        "dtype": facts["dtype"],
        "device": _device(kind, facts["device"]),
        "lazy": facts["lazy"],
        "shares": facts["shares"],
        "program": code(conversion),
    }


def _device(kind: str, device: str | None) -> str | None:
    """A word for where the result is: `x` was on the second of two processors, but arrays and lists are on none."""
    if kind in ("NumPy array", "Python list") and device == "main memory":
        return "kept"
    return {"CPU:1": "kept", "CPU:0": "default"}.get(device or "", device)


def as_json(document: Mapping[str, Any]) -> str:
    """The document, a conversion a line."""

    def flat(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False)

    head = ",\n".join(f" {flat(key)}: {flat(value)}" for key, value in document.items() if key != "conversions")
    rows = ",\n".join(f"  {flat(row)}" for row in document["conversions"])
    return f'{{\n{head},\n "conversions": [\n{rows}\n ]\n}}\n'


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    """The conversions in which two documents differ, with both values; and what else differs."""
    old, new = (
        {f"{row['from']} -> {row['to']}": row for row in document["conversions"]} for document in (before, after)
    )
    heads = [key for key in after if key != "conversions" and before.get(key) != after.get(key)]
    return [
        *(f"{key}: {change(before.get(key), after[key])}" for key in heads),
        *(f"{name}: is no longer there" for name in old if name not in new),
        *(f"{name}: is new" for name in new if name not in old),
        *(
            f"{name}, {key}: {change(old[name].get(key), value)}"
            for name, row in new.items()
            for key, value in row.items()
            if name in old and old[name].get(key) != value
        ),
    ]
