"""What is wrong with the atlas's files, without reading a wheel: sentences."""

import gzip
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from atlas.documents import COMMAND, MESSAGES, NAMES, canonical, list_digest, writer_digest
from atlas.readings import readings
from atlas.releases import releases

SCHEMAS = {MESSAGES: "atlas-messages.json", NAMES: "atlas-names.json"}
MOST = {MESSAGES: 150_000, NAMES: 200_000}
"""Bytes of each file, compressed, that a reader's browser may have to load."""
REMEDY = f"run: {COMMAND}"


def faults(path: Path, text: str, schemas: Path) -> Iterator[str]:
    """What is wrong with the text of one of the two files."""
    size = len(gzip.compress(text.encode(), 9, mtime=0))
    if size > MOST[path]:
        yield f"{path}: {size} bytes compressed, and {MOST[path]} are allowed; leave more out in tests/atlas/met.py."
    document = json.loads(text)
    schema = json.loads((schemas / SCHEMAS[path]).read_text("utf-8"))
    broken = next(Draft202012Validator(schema).iter_errors(document), None)
    if broken:
        yield f"{path}: {broken.json_path} is not what docs/assets/schemas/{SCHEMAS[path]} says; {REMEDY}"
        return
    if canonical(document) != text:
        yield f"{path}: is not as the program writes it; {REMEDY}"
    yield from _stale(path, document)
    yield from _wrong_spans(path, document)
    yield from _wrong_messages(document) if path == MESSAGES else _wrong_names(document)


def _stale(path: Path, document: Mapping[str, Any]) -> Iterator[str]:
    if document["program"] != writer_digest():
        yield f"{path}: made by another state of tests/atlas; {REMEDY}"
    if document["list"] != list_digest():
        yield f"{path}: made from another tests/atlas/releases.toml; {REMEDY}"
    listed = sorted((each for release in releases() for each in readings(release)), key=lambda each: each.order)
    if document["releases"] != [[each.product, each.version] for each in listed]:
        yield f"{path}: its releases are not those of tests/atlas/releases.toml; {REMEDY}"


def _wrong_spans(path: Path, document: Mapping[str, Any]) -> Iterator[str]:
    for span in document["spans"]:
        apart = all(before + 1 < after for before, after in zip(span[1::2], span[2::2], strict=False))
        ordered = all(first <= last for first, last in zip(span[::2], span[1::2], strict=False))
        if len(span) % 2 or not (apart and ordered) or span[-1] >= len(document["releases"]):
            yield f"{path}: the span {span} is no list of runs of releases; {REMEDY}"


def _wrong_messages(document: Mapping[str, Any]) -> Iterator[str]:
    count = len(document["texts"])
    counted = sum(number for _, functions in document["files"] for _, number in functions)
    if {counted, *(len(document[key]) for key in ("type", "span", "next"))} != {count}:
        yield f"{MESSAGES}: its lists are not equally long; {REMEDY}"
        return
    paths = [path for path, _ in document["files"]]
    if not _sorted(paths) or not all(_sorted([name for name, _ in functions]) for _, functions in document["files"]):
        yield f"{MESSAGES}: its files or functions are not sorted; {REMEDY}"
    if not {*document["type"]} <= {*range(len(document["types"]))}:
        yield f"{MESSAGES}: a type has no name; {REMEDY}"
    if {*document["span"]} != {*range(len(document["spans"]))}:
        yield f"{MESSAGES}: a span is missing, or one that nothing uses is there; {REMEDY}"
    for number, distance in enumerate(document["next"]):
        other = number + distance
        if distance and not (0 <= other < count and document["type"][number] == document["type"][other]):
            yield f"{MESSAGES}: what follows on {document['texts'][number]!r} is no message of its type; {REMEDY}"


def _wrong_names(document: Mapping[str, Any]) -> Iterator[str]:
    modules = document["modules"]
    names = {f"{module}.{row[0]}" if module else row[0] for module, rows in modules for row in rows}
    if not _sorted([module for module, _ in modules]) or not all(
        _sorted([row[0] for row in rows]) for _, rows in modules
    ):
        yield f"{NAMES}: its modules or names are not sorted; {REMEDY}"
    used: set[int] = {span for _, span in document["imports"]}
    signatures: set[int] = set()
    for module, rows in modules:
        for row in rows:
            used.add(row[1])
            match row[2:]:
                case [str(alias)] if alias not in names:
                    yield f"{NAMES}: {module}.{row[0]} is another name of {alias}, which is not there; {REMEDY}"
                case [list(changes), *more]:
                    bases, members = more or ([], [])
                    for each in (changes, *(member[2] for member in members if len(member) > 2)):
                        signatures.update(each[::2])
                        used.update(each[1::2])
                    used.update(span for _, span in bases)
                    used.update(member[1] for member in members)
                    if lost := {base for base, _ in bases} - names - {"?"}:
                        yield f"{NAMES}: the base {min(lost)} of {module}.{row[0]} is not there; {REMEDY}"
    if used != {*range(len(document["spans"]))} or signatures != {*range(len(document["signatures"]))}:
        yield f"{NAMES}: a span or signature is missing, or one that nothing uses is there; {REMEDY}"


def _sorted(texts: Sequence[str]) -> bool:
    return list(texts) == sorted(set(texts))
