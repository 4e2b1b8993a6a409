"""What is made for pages from the records of the stacks. Needs none of them: it reads what was recorded."""

import contextlib
from pathlib import Path

from engine.errors import SnippetError
from engine.programs import Programs
from engine.snippet import parse
from kit.captions import captioned, pages
from kit.includes import includes
from kit.product import Files, Product
from kit.tables import generated
from stacks.changed import CHANGES, PAGE, page, table
from stacks.lines import Entry, line, other_outputs
from stacks.migrate import differences
from stacks.record import FOLDER, OWN, is_valid, own_paths, read
from stacks.stack import Stack, stacks, versions


def by_snippet(checkout: Path) -> dict[str, dict[Stack, Entry]]:
    """What each stack gave, by the snippet's path. What is older than its snippet is left out."""
    whole: dict[str, dict[Stack, Entry]] = {}
    for stack in stacks(checkout):
        for name, entry in read(stack, checkout).items():
            if not name.startswith(f"{OWN}/") and is_valid(name, entry, stack, checkout):
                whole.setdefault(name, {})[stack] = entry
    return dict(sorted(whole.items()))


def _files(checkout: Path, _: Programs) -> Files:
    files: dict[str, str] = {}
    every = stacks(checkout)
    whole = by_snippet(checkout)
    for name, entries in whole.items():
        plain = Path(name).with_suffix("")
        files[f"{FOLDER}/lines/{plain}.txt"] = line(entries)
        with contextlib.suppress(SnippetError):  # its own test says so
            if boxes := other_outputs(parse(checkout / "snippets" / name, checkout), entries):
                files[f"{FOLDER}/outputs/{plain}.md"] = boxes
    for stack in every:
        if own_paths(stack, checkout):
            files[f"{FOLDER}/ran-on/{stack.name}.txt"] = f"ran on {versions(stack, checkout)}"
    with contextlib.suppress(SnippetError, FileNotFoundError):
        files |= {f"{FOLDER}/migrate/{name}.md": text for name, text in differences(checkout)}
    shown = _pages(checkout)
    files[f"{FOLDER}/summary.md"] = generated(table(checkout, whole, every), CHANGES.as_posix())
    text = page(checkout, whole, every, shown.get)
    files[PAGE] = captioned(text, checkout / PAGE, checkout / "docs")
    return files


def _pages(checkout: Path) -> dict[str, str]:
    """The address of the first page that shows each snippet, as `what-changed.md` links to it."""
    docs = checkout / "docs"
    shown: dict[str, str] = {}
    for path in pages(docs):
        for include in includes(path):
            if path != checkout / PAGE:
                shown.setdefault(include.name, "../" + path.relative_to(docs).as_posix())
    return shown


STACKS = Product(
    "stacks",
    _files,
    owned=(f"{FOLDER}/lines/*", f"{FOLDER}/outputs/*", f"{FOLDER}/ran-on/*", f"{FOLDER}/migrate/*", f"{FOLDER}/*.md"),
)
