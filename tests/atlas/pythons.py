"""Which versions of Python a release has wheels for: the package index says so, and the answer is kept in the cache."""

import json
import re
import urllib.request
from functools import cache
from pathlib import Path

from packaging.specifiers import SpecifierSet
from packaging.utils import parse_wheel_filename

from atlas.releases import Release
from atlas.wheels import FOLDER
from engine.files import write_atomically

INDEX = "https://pypi.org/simple"
_TYPE = "application/vnd.pypi.simple.v1+json"
_COMPILED = re.compile(r"cp3(\d+)$")
MINORS = range(5, 20)
"""Minor versions of Python 3 that can be told apart."""


def pythons(release: Release, folder: Path = FOLDER) -> tuple[int, int]:
    """The first and the last minor version of Python 3 with which a minor release can be installed; 0 where none is last.

    Raises RuntimeError where the index does not answer.
    """
    files = _files(release.package, folder)
    minors: set[int] = set()
    for name, requires in [each for each in files if _of(each[0], release)]:
        tags = {tag.interpreter for tag in parse_wheel_filename(name)[3]}
        compiled = {int(match[1]) for tag in tags if (match := _COMPILED.match(tag))}
        fits = SpecifierSet(requires or "")
        minors |= {minor for minor in compiled or MINORS if fits.contains(f"3.{minor}.99")}
    last = max(minors, default=0)
    return min(minors, default=0), 0 if last == MINORS[-1] else last


def _of(name: str, release: Release) -> bool:
    """Whether a file is a wheel of a release, whatever its patch."""
    minor = release.version.rpartition(".")[0]
    return name.endswith(".whl") and name.split("-")[1].startswith(f"{minor}.")


@cache
def _files(package: str, folder: Path) -> list[tuple[str, str | None]]:
    """Name and `Requires-Python` of each file of a package."""
    copy = folder / "index" / f"{package}.json"
    if not copy.exists():
        request = urllib.request.Request(f"{INDEX}/{package}/", headers={"Accept": _TYPE})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                files = json.load(answer)["files"]
        except (OSError, ValueError, KeyError) as error:
            raise RuntimeError(f"{package}: {INDEX} does not list its files ({error})") from None
        kept = [[each["filename"], each.get("requires-python")] for each in files]
        write_atomically(copy, json.dumps(kept).encode())
    return [(name, requires) for name, requires in json.loads(copy.read_text("utf-8"))]
