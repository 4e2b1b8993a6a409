"""What names hold where a snippet runs on other versions: only what differs from the committed record."""

import functools
import json
from pathlib import Path
from typing import Any

from engine.log import read as read_log
from engine.runner import Run
from engine.snippet import Snippet
from kinds.record import read, record_of
from kinds.recording import recorder, recording

_recorder = functools.cache(recorder)


def with_recorder(path: Path, checkout: Path) -> Snippet:
    """A snippet whose names are looked at. Raises SnippetError as `parse` does."""
    return recording(path, checkout, _recorder(checkout))


def other_record(snippet: Snippet, run: Run) -> dict[str, Any] | None:
    """The steps and places of a run, where they are not those of the committed record; None where they are.

    Empty for a run that noted nothing. Raises SnippetError as `engine.log.read` does.
    """
    name = snippet.path.relative_to("snippets").as_posix()
    log = read_log(snippet, run)
    noted = log.first("noted")
    if noted is None:
        return {}
    record = record_of(name, json.loads(noted["text"]))
    committed = read(name, snippet.root)
    if committed and committed["places"] == record["places"] and committed["steps"] == record["steps"]:
        return None
    return {"steps": record["steps"], "places": record["places"]}
