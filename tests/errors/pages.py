"""The index as Markdown and JSON: a page for each entry, the list of all, and what the finder knows."""

import dataclasses
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from errors.causes import Cause
from errors.described import description
from errors.entries import Entry
from errors.signatures import Signature
from kit import holes
from kit.captions import captioned

ALL = "snippets/errors/*.toml"
"""What the list and the finder's data name as their source."""


def page(entry: Entry, docs: Path) -> str:
    """The page of one entry. Each page of its `guides` must exist."""
    link = "Next: [all errors](index.md), or [paste a whole traceback](index.md#finder)."
    parts = [
        f"---\ntitle: {json.dumps(entry.title, ensure_ascii=False)}\n"
        f"description: {json.dumps(description(entry), ensure_ascii=False)}\n"
        f"source: snippets/errors/{entry.slug}.toml\n---\n",
        f"# {escaped(entry.title)}\n",
        f"{_kind(entry)} {entry.raised}.\n",
    ]
    if entry.only_on:
        verb = "raise" if ", " in entry.only_on else "raises"
        parts += [
            f"Only {_named(entry.only_on)} {verb} this, so nothing on this page has run on the versions that this site is built with.\n"
        ]
    parts += _several(entry) if entry.further else _single(entry.causes[0])
    lines = [
        f"- {variant.versions}: {escaped(holes.shown(variant.text))} ([source]({variant.source}))"
        for variant in entry.variants
        if not variant.same
    ]
    if lines:
        parts += ["## In other versions\n\n" + "\n".join(lines) + "\n"]
    if entry.guides:
        titles = [f"- [{_title(docs / guide)}](../{guide})" for guide in entry.guides]
        parts += ["## Read on\n\n" + "\n".join(titles) + "\n"]
    return captioned("\n".join([*parts, link + "\n"]), docs / "errors" / f"{entry.slug}.md", docs)


def _single(cause: Cause) -> list[str]:
    others = (
        [f"Other things raise this message too. This page is about one cause: {cause.sign}.\n"] if cause.sign else []
    )
    return [*others, *_failing(cause), f"## Why\n\n{cause.why}\n", f"## Instead\n\n{cause.fix}\n", *_working(cause)]


def _several(entry: Entry) -> list[str]:
    """The causes by what tells them, then one section each."""
    listed = [f"- [{cause.sign}](#{cause.name})" for cause in entry.causes]
    parts = [
        f"This message has {len(entry.causes)} causes. What you see tells which one is yours:\n",
        "\n".join(listed) + "\n",
    ]
    for cause in entry.causes:
        parts += [f"## {cause.sign} {{#{cause.name}}}\n"]
        if cause.versions:
            parts += ["Only older versions raise the message by this cause, so no example on this page shows it.\n"]
        if cause.library:
            parts += [
                f"This cause stands in {cause.library}, which is not installed here, so no example on this page shows it.\n"
            ]
        parts += [*_failing(cause), f"{cause.why}\n", f"**Instead.** {cause.fix}\n", *_working(cause)]
    return parts


def _failing(cause: Cause) -> list[str]:
    """The program of the pair; a cause without one shows what else raises the message by it."""
    names = [f"{cause.pair}-fails.py"] if cause.pair else cause.also if cause.sign else []
    return [_fence("python", name) for name in names]


def _working(cause: Cause) -> list[str]:
    if not cause.pair:
        return []
    changed = _fence("diff", f"changes/{cause.pair}.diff")
    return [_fence("python", f"{cause.pair}-works.py"), "What changed:\n", changed]


def listing(entries: Iterable[Entry], groups: Mapping[str, str]) -> str:
    """The index as Markdown: a heading a group, a line an entry."""
    entries = sorted(entries, key=lambda entry: re.sub(r"\W+", "", entry.title).lower())
    parts = [f"<!-- source: {ALL} -->\n"]
    for group, heading in groups.items():
        lines = [
            f"- [{escaped(entry.title)}]({entry.slug}.md) "
            + ("any type" if entry.wrapper else f"`{entry.type}`")
            + (f" ({_named(entry.only_on)} only)" if entry.only_on else "")
            for entry in entries
            if entry.group == group
        ]
        if lines:
            parts.append(f"## {heading}\n\n" + "\n".join(lines) + "\n")
    return "\n".join(parts)


def finder_data(signatures: Iterable[Signature]) -> str:
    """What the traceback finder knows of each entry, as JSON."""
    known = [dataclasses.asdict(signature) for signature in signatures]
    return json.dumps({"source": ALL, "entries": known}, indent=1, ensure_ascii=False) + "\n"


def programs_data(entries: Iterable[Entry], snippets: Path) -> str:
    """The programs that work, by the names of their pairs, as JSON: one file, so that what is fetched tells nothing of a paste."""
    pairs = sorted({cause.pair for entry in entries for cause in entry.causes if cause.pair})
    programs = {pair: (snippets / f"{pair}-works.py").read_text("utf-8") for pair in pairs}
    return json.dumps({"source": ALL, "programs": programs}, indent=1, ensure_ascii=False) + "\n"


def escaped(text: str) -> str:
    """Text as Markdown that shows it as it stands."""
    line = " ".join(text.split()).replace("&", "&amp;").replace("<", "&lt;")
    return re.sub(r"([\\`*_\[\]>{}#])", r"\\\1", line)


def _kind(entry: Entry) -> str:
    """How the page says what is raised. A wrapper has no type of its own: `type` is that of its example."""
    if entry.wrapper:
        return f"`{entry.type}` in this example, since the type is that of the error inside; raised by"
    return f"`{entry.type}`, {'a warning from' if entry.type.endswith('Warning') else 'raised by'}"


def _named(versions: str) -> str:
    """Versions in a sentence."""
    return " and ".join(versions.split(", "))


def _fence(language: str, included: str) -> str:
    return f'```{language}\n--8<-- "{included}"\n```\n'


def _title(page: Path) -> str:
    heading = re.search(r"^# (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return heading[1] if heading else page.stem
