"""The search is light: what its first use loads, and what each further page adds."""

import gzip
import json
import re
from pathlib import Path

from engine.checkout import ROOT
from kit.node import SCRIPTS
from kit.searched import DATA, data

PAGES = 219
"""Pages when the limit was set."""
FIRST_USE, FURTHER_PAGE = 120_000, 500
"""Bytes, gzipped."""
_IMPORT = re.compile(r"(?:from|import\() ?\"\./([\w/.-]+\.js)\"")
BY_FINDER = ("finder-match.js",)
"""What only a paste of several lines loads."""


def loaded(script: str) -> set[Path]:
    """A script of the site and all that it imports."""
    path = (SCRIPTS / script).resolve()
    all_of_it, waiting = set[Path](), [path]
    while waiting:
        one = waiting.pop()
        if one in all_of_it:
            continue
        all_of_it.add(one)
        names = _IMPORT.findall(one.read_text("utf-8"))
        waiting += [(one.parent / name).resolve() for name in names if name not in BY_FINDER]
    return all_of_it


def zipped(content: bytes) -> int:
    """Bytes of a file as a server sends it."""
    return len(gzip.compress(content, 9, mtime=0))


def test_the_first_use_is_light() -> None:
    scripts = loaded("search-box.js")
    style = ROOT / "docs" / "assets" / "styles" / "search.css"
    sizes = {path.name: zipped(path.read_bytes()) for path in [*scripts, style, ROOT / DATA]}
    count, whole = len(data()["pages"]), sum(sizes.values())
    print(f"search: {whole} bytes gzipped on first use, for {count} pages: {sizes}")
    assert {"search-box.js", "minisearch.js", "stemmer.js", "search-rank.js"} <= set(sizes)
    assert whole <= FIRST_USE + FURTHER_PAGE * max(0, count - PAGES)


def test_a_further_page_is_light() -> None:
    """The mean of what each tenth page adds to the file."""
    pages = data()["pages"]

    def size(kept: list[object]) -> int:
        return zipped(json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode())

    without = [page for number, page in enumerate(pages) if number % 10]
    mean = (size(pages) - size(without)) / (len(pages) - len(without))
    print(f"search: a further page adds {mean:.0f} bytes gzipped")
    assert mean <= FURTHER_PAGE
