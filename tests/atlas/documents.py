"""The two files of the atlas, made of the facts of all releases."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from atlas import lineage, names
from atlas.facts import Facts, reader_digest
from atlas.readings import Reading
from atlas.releases import LIST
from atlas.shorten import shortened
from atlas.spans import Spans, runs

FOLDER = Path("docs/assets/generated/atlas")
MESSAGES, NAMES = FOLDER / "messages.json", FOLDER / "names.json"
COMMAND = "python tests/atlas/build.py"
"""What writes them."""
WRITER = ("documents", "lineage", "met", "names", "shorten", "spans", "facts", "releases")
"""The modules of this room, beside those that read, that decide what is written."""


def writer_digest() -> str:
    """The digest of the source that reads and writes."""
    room = Path(__file__).parent
    parts = [(room / f"{name}.py").read_bytes().replace(b"\r\n", b"\n") for name in WRITER]
    return hashlib.sha256(b"\0".join([reader_digest().encode(), *parts])).hexdigest()[:16]


def list_digest(path: Path = LIST) -> str:
    """The digest of the list of releases."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()[:16]


def head(readings: Sequence[Reading]) -> dict[str, Any]:
    """What both files begin with."""
    return {
        "made": COMMAND,
        "program": writer_digest(),
        "list": list_digest(),
        "releases": [[reading.product, reading.version] for reading in readings],
    }


def lines(readings: Sequence[Reading]) -> list[range]:
    """The releases that follow one another: Keras with tf.keras, tf_keras, TensorFlow."""
    kinds = [reading.order[0] for reading in readings]
    return [range(kinds.index(kind), kinds.index(kind) + kinds.count(kind)) for kind in dict.fromkeys(kinds)]


def messages(readings: Sequence[Reading], facts: Sequence[Facts]) -> dict[str, Any]:
    """The messages, as one list for each thing that is known of them; `files` says how many each function has."""
    legacy = {number for number, reading in enumerate(readings) if reading.product == "tf_keras"}
    listed = lineage.records(facts, lines(readings), legacy)
    numbers = {id(record): number for number, record in enumerate(listed)}
    short = shortened(record.text for record in listed)
    spans = Spans(runs(record.releases) for record in listed)
    types = sorted({record.type for record in listed})
    functions: dict[str, Counter[str]] = {}
    for record in listed:
        functions.setdefault(record.place[0], Counter())[record.place[1]] += 1
    return {
        **head(readings),
        "types": types,
        "spans": spans.listed,
        "files": [[file, [[*each] for each in counts.items()]] for file, counts in functions.items()],
        "texts": [short[record.text] for record in listed],
        "type": [types.index(record.type) for record in listed],
        "span": [spans[runs(record.releases)] for record in listed],
        "next": [
            numbers[id(record.successor)] - number if record.successor else 0 for number, record in enumerate(listed)
        ],
    }


def public_names(readings: Sequence[Reading], facts: Sequence[Facts]) -> dict[str, Any]:
    """The names: by module, each with its releases, and where it is a class, what that gives."""
    listed, imports = names.records(facts), names.imports(facts)
    sets = chain(imports.values(), chain.from_iterable(map(_sets, listed)))
    spans = Spans(map(runs, sets))
    signatures: dict[str, int] = {}

    def span(releases: Iterable[int]) -> int:
        return spans[runs(releases)]

    def changes(by_release: dict[int, str]) -> list[int]:
        """Signature and span, again and again, from the first on."""
        flat: list[int] = []
        for text in dict.fromkeys(by_release[number] for number in sorted(by_release)):
            same = span(number for number, each in by_release.items() if each == text)
            flat += [signatures.setdefault(text, len(signatures)), same]
        return flat

    modules: list[Any] = []
    for record in listed:
        if not modules or modules[-1][0] != record.module:
            modules.append([record.module, []])
        row: list[Any] = [record.name.rpartition(".")[2], span(record.kinds)]
        if record.alias:
            row.append(record.alias)
        elif record.signatures or record.members:
            row.append(changes(record.signatures))
            if record.members:
                row.append([[base, span(releases)] for base, releases in sorted(record.bases.items())])
                row.append(
                    [
                        [name, span(releases), *([changes(record.methods[name])] if name in record.methods else [])]
                        for name, releases in sorted(record.members.items())
                    ]
                )
        modules[-1][1].append(row)
    return {
        **head(readings),
        "spans": spans.listed,
        "signatures": [*signatures],
        "modules": modules,
        "imports": [[module, span(releases)] for module, releases in imports.items()],
    }


def _sets(record: names.Record) -> Iterator[Iterable[int]]:
    """Every set of releases that a name's row says."""
    yield record.kinds
    if record.alias:
        return
    for table in (record.signatures, *record.methods.values()):
        for text in set(table.values()):
            yield [number for number, each in table.items() if each == text]
    yield from record.members.values()
    yield from record.bases.values()


def canonical(document: dict[str, Any]) -> str:
    """A document as its file: a line for each of its parts, and for each file, text and module."""
    parts = []
    for key, value in document.items():
        if key in ("files", "modules", "texts"):
            rows = ",\n".join(map(_compact, value))
            parts.append(f'"{key}":[\n{rows}]')
        else:
            parts.append(f'"{key}":{_compact(value)}')
    return "{" + ",\n".join(parts) + "}\n"


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
