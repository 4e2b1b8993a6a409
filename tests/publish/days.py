"""The day on which something of a page last changed, by the history of the repository."""

import subprocess
from pathlib import Path

from kit.includes import includes, target
from publish.places import Page, Place


def days(root: Path) -> dict[str, str]:
    """The day of the last commit of each file, as YYYY-MM-DD; nothing where there is no history, or only a part of it."""

    def git(*arguments: str) -> str:
        command = ["git", "-c", "core.quotePath=false", "-C", str(root), *arguments]
        try:
            return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout
        except (OSError, subprocess.CalledProcessError):
            return ""

    if git("rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    known: dict[str, str] = {}
    day = ""
    for line in git("log", "--format=%x00%cs", "--name-only", "--no-renames", "--relative").splitlines():
        if line.startswith("\0"):
            day = line[1:]
        elif line:
            known.setdefault(line, day)
    return known


def sources(page: Page, place: Place) -> list[str]:
    """What a reader sees of a page is written here, by paths from the root.

    A page that is made from another file counts as that file. The lines about versions below examples are left out:
    a run on new versions writes all of them.
    """
    own = str(page.meta.get("source") or page.source.relative_to(place.root).as_posix())
    files = [target(one, place.root) for one in includes(page.source)]
    return [own, *(file.relative_to(place.root).as_posix() for file in files if file and file.suffix != ".txt")]


def changed(page: Page, place: Place, known: dict[str, str]) -> str:
    """The day of the last change of a page; empty where it is not known."""
    return max((known.get(path, "") for path in sources(page, place)), default="")
