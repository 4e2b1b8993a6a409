"""The other ways to ask a page's question, which stand in its front matter as `asked`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from engine.errors import SnippetError
from kit.captions import pages

FEWEST, MOST = 8, 12
"""How many a page has. One with many sections may have more: two for each section."""

_BOUND = re.compile(r"^(?P<text>.+?)(?: \{#(?P<at>[^}]+)\})?$")


@dataclass(frozen=True)
class Asked:
    """One way to ask: its text, and the id of the section that answers; empty where the page as a whole does."""

    text: str
    at: str


def front_matter(page: Path, checkout: Path) -> dict[str, object]:
    """The front matter of a page. Raises SnippetError where it is not YAML."""
    text = page.read_text("utf-8")
    if not text.startswith("---\n"):
        return {}
    try:
        values = yaml.safe_load(text[4:].partition("\n---\n")[0])
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark else 1
        raise SnippetError(
            page.relative_to(checkout), line, "the front matter is not YAML; put texts with `:` or `#` in quotes."
        ) from None
    return values if isinstance(values, dict) else {}


def asked(page: Path, checkout: Path) -> tuple[Asked, ...]:
    """The other ways to ask of a page, `text` or `text {#section}` each. Raises SnippetError for anything else."""
    listed = front_matter(page, checkout).get("asked", [])
    if not isinstance(listed, list) or not all(isinstance(one, str) and one.strip() for one in listed):
        raise SnippetError(page.relative_to(checkout), None, "`asked` is no list of texts; put each in quotes.")
    matches = [_BOUND.match(one.strip()) for one in listed]
    return tuple(Asked(match["text"], match["at"] or "") for match in matches if match)


def is_entry(page: Path, checkout: Path) -> bool:
    """Whether a page is made from an entry of the error index."""
    return str(front_matter(page, checkout).get("source", "")).startswith("snippets/errors/")


def carrying(checkout: Path) -> Iterator[Path]:
    """The pages that carry other ways to ask: all but the entries."""
    return (page for page in pages(checkout / "docs") if not is_entry(page, checkout))


def wrong(checkout: Path, sections: dict[Path, tuple[str, ...]]) -> list[str]:
    """What is wrong with the ways to ask of a checkout, one sentence each. `sections` are the ids of each page."""
    findings: list[str] = []
    first: dict[str, str] = {}
    for page in carrying(checkout):
        name = page.relative_to(checkout).as_posix()
        try:
            ways = asked(page, checkout)
        except SnippetError as error:
            findings.append(str(error))
            continue
        most = max(MOST, 2 * len(sections[page]))
        if not FEWEST <= len(ways) <= most:
            what = f"has {len(ways)} other ways to ask in its front matter; write {FEWEST} to {most} below `asked`"
            findings.append(f"{name}: {what}, in the words of somebody who does not know the answer.")
        for way in ways:
            if way.at and way.at not in sections[page]:
                choice = ", ".join(sections[page])
                findings.append(f"{name}: {way.text!r} is bound to #{way.at}, and its sections are {choice}.")
            same = " ".join(re.findall(r"\w+", way.text.lower()))
            if same in first:
                findings.append(f"{name}: {way.text!r} stands in {first[same]} too; keep it where the answer is.")
            first.setdefault(same, name)
    return findings
