"""The facts of one release: its messages by module, and its API. Read once, and kept in the user's cache folder."""

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from atlas.api import Api, Name, Thing, api
from atlas.modules import Modules
from atlas.raises import Message, messages
from atlas.readings import Reading
from atlas.wheels import FOLDER, Sources, sources
from engine.checkout import ROOT
from engine.files import write_atomically

OF_MESSAGES = ("atlas/raises", "atlas/templates", "atlas/scope", "atlas/readings", "kit/holes")
OF_NAMES = ("atlas/api", "atlas/classes", "atlas/modules", "atlas/scope", "atlas/readings")
"""The modules that decide what is read."""

Messages = Mapping[str, tuple[Message, ...]]
"""Messages by the path of the module that says them."""


@dataclass(frozen=True)
class Facts:
    """What a release says, and what it offers."""

    label: str
    messages: Messages
    api: Api


@cache
def reader_digest(modules: tuple[str, ...] = OF_MESSAGES + OF_NAMES) -> str:
    """The digest of the source that reads: other source may give other facts."""
    files = [ROOT / "tests" / f"{name}.py" for name in modules]
    return hashlib.sha256(b"\0".join(file.read_bytes().replace(b"\r\n", b"\n") for file in files)).hexdigest()[:16]


def facts(reading: Reading, folder: Path = FOLDER) -> Facts:
    """The facts of a release. Raises RuntimeError where its wheel cannot be fetched."""
    modules: list[Sources] = []

    def source() -> Sources:
        modules.extend([] if modules else [sources(reading.release, folder)])
        return modules[0]

    said = folder / "messages" / reader_digest(OF_MESSAGES) / f"{reading.label}.json"
    if not said.exists():
        _keep(said, _said(reading, source()))
    offered = folder / "names" / reader_digest(OF_NAMES) / f"{reading.label}.json"
    if not offered.exists():
        _keep(offered, dataclasses.asdict(api(Modules(source()), reading.roots, reading.inner, reading.imports)))
    texts, names = json.loads(said.read_text("utf-8")), json.loads(offered.read_text("utf-8"))
    things = {
        key: Thing(each["signature"], each["members"], tuple(each["bases"])) for key, each in names["things"].items()
    }
    return Facts(
        reading.label,
        {path: tuple(Message(*each) for each in listed) for path, listed in texts.items()},
        Api({name: Name(**each) for name, each in names["names"].items()}, things, tuple(names["imports"])),
    )


def _keep(path: Path, value: Any) -> None:
    write_atomically(path, json.dumps(value).encode())


_KNOWN: dict[bytes, list[tuple[str, ...]]] = {}
"""The messages of each source that was read, by its digest: most modules are the same in the next release."""


def _said(reading: Reading, modules: Sources) -> dict[str, list[tuple[str, ...]]]:
    said = {path: _of(modules[path]) for path in modules if reading.messages.match(path)}
    return {path: each for path, each in said.items() if each}


def _of(source: str) -> list[tuple[str, ...]]:
    digest = hashlib.sha256(source.encode()).digest()
    if digest not in _KNOWN:
        _KNOWN[digest] = [dataclasses.astuple(message) for message in sorted(messages(source))]
    return _KNOWN[digest]
