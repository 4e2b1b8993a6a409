"""The words of the pages: none that a reader has to decode, and beginnings that stand alone in a search engine's list."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

FOLDERS = ("learn", "understand", "how-to", "performance", "myths", "reference", "errors")
"""The folders below docs/ that are read, with the folders in them."""

EXCERPT = range(70, 161)
"""How many characters a description and a page's first sentence may have: what search engines show."""

_RIDDLES = re.compile(
    r"\b(mend(?:s|ed|ing)?|shall|seldom|of yours|save for|also not|in the place of|without a word)\b", re.IGNORECASE
)
_PROSE = ("raised", "why", "fix", "sign")
_LINK = re.compile(r"\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")
_SENTENCE = re.compile(r"(.*?[.?!])(?=\s|$)")


def riddles(root: Path) -> list[str]:
    """Words of the prose that readers have to decode, one sentence each: on pages, and in the entries of the error index."""
    return [
        f"{name}:{number}: {word[0]!r} is no plain English; say it in other words."
        for name, lines in (*_written(root), *_entries(root))
        for number, line in lines
        for word in _RIDDLES.finditer(re.sub(r"\{#[^}]*\}|\]\([^)]*\)|`[^`]*`", "", line))
    ]


def beginnings(root: Path) -> list[str]:
    """Pages whose description or first sentence is too short or too long for an excerpt, one sentence each."""
    findings = []
    for name, lines in _written(root):
        description = next(
            (line.partition(": ")[2].strip('"') for _, line in lines if line.startswith("description: ")), None
        )
        if description is not None and len(description) not in EXCERPT:
            findings.append(f"{name}: its description has {len(description)} characters; write {_wanted()}.")
        first = _first_sentence([line for _, line in lines])
        if len(first) not in EXCERPT:
            findings.append(
                f"{name}: its first sentence has {len(first)} characters, {first[:40]!r}; write {_wanted()}."
            )
    return findings


def _wanted() -> str:
    return f"{EXCERPT[0]} to {EXCERPT[-1]}, so that it answers the heading where only this is shown"


def _written(root: Path) -> Iterator[tuple[str, list[tuple[int, str]]]]:
    """The pages that are written by hand, each with the lines of its prose and their numbers."""
    for folder in FOLDERS:
        for path in sorted((root / "docs" / folder).rglob("*.md")):
            text = path.read_text("utf-8")
            if not re.search(r'^"?source"?: ', text.partition("\n---\n")[0], re.MULTILINE):
                yield path.relative_to(root).as_posix(), list(_prose(text))


def _prose(text: str) -> Iterator[tuple[int, str]]:
    """Lines without the other ways to ask, which are quoted, without fences and includes."""
    fenced = False
    for number, line in enumerate(text.split("\n"), 1):
        if line.lstrip().startswith("```"):
            fenced = not fenced
        elif not fenced and not line.startswith(("  - ", "--8<--")):
            yield number, line


def _first_sentence(lines: list[str]) -> str:
    """What stands first below the heading, as a reader sees it."""
    heading = next((number for number, line in enumerate(lines) if line.startswith("# ")), len(lines))
    paragraph = " ".join("\n".join(lines[heading + 1 :]).strip().split("\n\n")[0].split("\n"))
    plain = _LINK.sub(r"\1", paragraph).replace("`", "")
    sentence = _SENTENCE.match(plain)
    return sentence[1] if sentence else plain


def _entries(root: Path) -> Iterator[tuple[str, list[tuple[int, str]]]]:
    """The entries of the error index, each with the lines of its prose; a number is that of the part."""
    for path in sorted((root / "snippets" / "errors").glob("*.toml")):
        entry = tomllib.loads(path.read_text("utf-8"))
        parts = [entry, *entry.get("causes", [])]
        lines = [(number, part[key]) for number, part in enumerate(parts) for key in _PROSE if key in part]
        yield path.relative_to(root).as_posix(), lines
