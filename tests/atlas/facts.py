"""The facts of one release: its messages by module, and its API. Read once, and kept in the user's cache folder."""

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from atlas.api import Api, Name, Thing, api
from atlas.modules import Modules
from atlas.raises import Message, messages
from atlas.readings import Reading
from atlas.wheels import FOLDER, sources
from engine.checkout import ROOT
from engine.files import write_atomically

READER = ("raises", "templates", "scope", "api", "classes", "modules", "readings")
"""The modules of this room, and those beside them, that decide what is read."""


@dataclass(frozen=True)
class Facts:
    """What a release says. `messages` are by the path of the module."""

    label: str
    messages: Mapping[str, tuple[Message, ...]]
    api: Api


def reader_digest() -> str:
    """The digest of the source that reads: other source may give other facts."""
    room = Path(__file__).parent
    files = [*(room / f"{name}.py" for name in READER), ROOT / "tests/kit/holes.py"]
    return hashlib.sha256(b"\0".join(file.read_bytes().replace(b"\r\n", b"\n") for file in files)).hexdigest()[:16]


_KNOWN: dict[bytes, tuple[Message, ...]] = {}
"""The messages of each source that was read, by its digest: most modules are the same in the next release."""


def facts(reading: Reading, digest: str, folder: Path = FOLDER) -> Facts:
    """The facts of a release. Raises RuntimeError where its wheel cannot be fetched."""
    kept = folder / "facts" / digest / f"{reading.label}.json"
    if not kept.exists():
        write_atomically(kept, json.dumps(dataclasses.asdict(_read(reading))).encode())
    values = json.loads(kept.read_text("utf-8"))
    return Facts(
        values["label"],
        {path: tuple(Message(**each) for each in said) for path, said in values["messages"].items()},
        Api(
            {name: Name(**each) for name, each in values["api"]["names"].items()},
            {
                key: Thing(each["signature"], each["members"], tuple(each["bases"]))
                for key, each in values["api"]["things"].items()
            },
        ),
    )


def _read(reading: Reading) -> Facts:
    modules = sources(reading.release)
    said = {path: _messages(modules[path]) for path in modules if reading.messages.match(path)}
    return Facts(
        reading.label,
        {path: each for path, each in said.items() if each},
        api(Modules(modules), reading.roots, reading.inner),
    )


def _messages(source: str) -> tuple[Message, ...]:
    digest = hashlib.sha256(source.encode()).digest()
    if digest not in _KNOWN:
        _KNOWN[digest] = tuple(sorted(messages(source)))
    return _KNOWN[digest]
