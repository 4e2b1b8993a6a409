"""Begins to look at the names of a snippet. Runs in the snippet's process, before its first statement."""

import builtins
import json
import runpy
from collections.abc import Callable
from pathlib import Path


def begin(source: str, file: str, places: str, mark: str) -> Callable[[], None]:
    """Look with the recorder of `source` at the places of a file; what is returned notes what they held."""
    look = runpy.run_path(source)["Recorder"]()
    look.sources[file] = Path(file).read_text("utf-8").split("\n")
    for line, column, name in json.loads(places):
        look.place(file, line, column, name)
    look.install()
    note = getattr(builtins, mark).note

    def end() -> None:
        places = zip(look.places, look.steps, strict=True)
        listed = [[line, column, name, steps] for (_, line, column, _, name), steps in places]
        note(json.dumps([[*place, look.more.get(number, 0)] for number, place in enumerate(listed)]))

    return end
