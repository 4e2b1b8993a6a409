"""What a child tells about its run, in the stream of its standard output, between what the snippet writes there.

An event is one line: a zero byte, the run's nonce, JSON, a newline. The nonce is random, so no output looks like one.

| event    | also holds                | when                                                                       |
| -------- | ------------------------- | -------------------------------------------------------------------------- |
| open     | index                     | a statement begins                                                         |
| close    | index                     | it has ended                                                               |
| sets     | name                      | a variable is set that TensorFlow and Keras read while they are imported   |
| noted    | text                      | what looks at a snippet while it runs tells something (`mark.note`)        |
| raised   | type, message, lines      | an exception left the snippet; lines are those of the snippet on the way   |
| replaced | name                      | something through which output passes is not what it was at the start      |
| end      |                           | the last statement has ended                                               |
| exit     |                           | threads, exit functions and globals have ended too                         |
"""

import json
import re
from json import dumps
from typing import Any

Event = dict[str, Any]


KEYS: dict[str, dict[str, type]] = {
    "open": {"index": int},
    "close": {"index": int},
    "sets": {"name": str},
    "noted": {"text": str},
    "raised": {"type": str, "message": str, "lines": list},
    "replaced": {"name": str},
    "end": {},
    "exit": {},
}
"""What each event holds beside its name."""


def encode(nonce: str, event: str, **values: Any) -> bytes:
    """An event as bytes. Keeps its own name for `json.dumps`, which a snippet may replace."""
    return f"\0{nonce}{dumps({'event': event, **values})}\n".encode()


def decode(stdout: bytes, nonce: str) -> tuple[list[tuple[bytes, Event]], bytes]:
    """Each event with the bytes that were written before it, and the bytes after the last.

    Raises ValueError for what has the form of an event and is none.
    """
    pieces = re.split(rb"\x00" + nonce.encode() + rb"(.*)\n", stdout)
    try:
        events: list[Event] = [json.loads(piece) for piece in pieces[1::2]]
    except RecursionError:
        raise ValueError("not an event") from None
    if not all(map(_is_event, events)):
        raise ValueError("not an event")
    names = [event["event"] for event in events]
    if ("exit" in names and names[-2:] != ["end", "exit"]) or names.count("end") > 1:
        raise ValueError("not in order")
    return list(zip(pieces[::2], events, strict=False)), pieces[-1]


def _is_event(event: object) -> bool:
    if not isinstance(event, dict) or event.get("event") not in KEYS:
        return False
    keys = KEYS[event["event"]]
    return event.keys() == {"event", *keys} and all(isinstance(event[key], kind) for key, kind in keys.items())
