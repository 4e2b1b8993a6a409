"""The error index: `snippets/errors/*.toml`, one entry a file, and the pages, the list and the signatures made of them."""

import json
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import SnippetError
from kit.captions import captioned
from engine.snippet import parse

FIELDS = {
    "group",
    "text",
    "type",
    "raised",
    "why",
    "fix",
    "guides",
    "snippet",
    "also",
    "variants",
    "wrapper",
    "only_on",
}
"""What an entry may say; README tells what each means."""

GROUPS = {
    "values": "A KerasTensor where values are wanted",
    "python": "Python operators and attributes on a KerasTensor",
    "call": "A symbolic tensor inside `call`, a loss or a `tf.function`",
    "eager": "Tensors and Variables that have values",
    "layers": "What a layer is given, and what it returns",
    "models": "Models: inputs, outputs and what connects them",
    "training": "Variables, gradients, losses and metrics",
    "mixing": "Keras 2, other libraries and other versions",
    "saving": "Saving and loading",
}

_HOLE = re.compile(r"\{\w*\}")


@dataclass(frozen=True)
class Variant:
    """The text that other versions raise, and where that is known from (an address)."""

    text: str
    versions: str
    source: str


@dataclass(frozen=True)
class Entry:
    """One error. `text` has `{word}` where values stand; `pair` names its snippets; an entry of other versions has none."""

    slug: str
    group: str
    text: str
    type: str
    raised: str
    why: str
    fix: str
    guides: tuple[str, ...]
    pair: str | None
    also: tuple[str, ...]
    variants: tuple[Variant, ...]
    wrapper: bool
    only_on: str | None

    @property
    def title(self) -> str:
        """The text as a reader sees it."""
        return _HOLE.sub("…", self.text)

    @property
    def failing(self) -> tuple[str, ...]:
        """The snippets that raise it, seen from `snippets/`."""
        return (*([f"{self.pair}-fails.py"] if self.pair else []), *self.also)

    @property
    def texts(self) -> tuple[str, ...]:
        return (self.text, *(variant.text for variant in self.variants))


def entries(snippets: Path) -> list[Entry]:
    """All entries, by slug. Raises SnippetError for one that says too little or too much."""
    return [_entry(path, snippets) for path in sorted((snippets / "errors").glob("*.toml"))]


def _entry(path: Path, snippets: Path) -> Entry:
    name = path.relative_to(snippets.parent)
    try:
        given: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise SnippetError(name, None, f"is no TOML ({error}); correct it.") from None
    missing = {"group", "text", "type", "raised", "why", "fix", "guides"} - given.keys()
    if missing or given.keys() - FIELDS:
        remedy = f"add {sorted(missing)}" if missing else f"take {sorted(given.keys() - FIELDS)} out"
        raise SnippetError(name, None, f"is no entry; {remedy}.")
    if given["group"] not in GROUPS:
        raise SnippetError(name, None, f"has no group of the index; choose one of {', '.join(GROUPS)}.")
    only_on = given.get("only_on")
    return Entry(
        slug=path.stem,
        group=given["group"],
        text=given["text"],
        type=given["type"],
        raised=given["raised"],
        why=given["why"].strip(),
        fix=given["fix"].strip(),
        guides=tuple(given["guides"]),
        pair=None if only_on else given.get("snippet", f"errors/{path.stem}"),
        also=tuple(given.get("also", ())),
        variants=tuple(Variant(**variant) for variant in given.get("variants", ())),
        wrapper=given.get("wrapper", False),
        only_on=only_on,
    )


def message(snippet: Path, root: Path) -> tuple[str, str]:
    """Type and message that a failing snippet's transcript ends with."""
    parsed = parse(snippet, root)
    if not parsed.raises:
        raise SnippetError(parsed.path, None, "raises nothing, and an entry names it; name another.")
    lines = parsed.recorded.split("\n")
    starts = [n for n, line in enumerate(lines) if re.match(rf"[\w.]*\b{parsed.raises}(:|$)", line)]
    if not starts:
        raise SnippetError(parsed.path, None, "has no transcript yet; run: pytest --update-examples")
    return parsed.raises, "\n".join(lines[starts[-1] :]).partition(":")[2].strip()


def fits(text: str, said: str) -> int:
    """How many characters of a text stand in a message, its pieces in order; 0 where one is missing."""
    squeezed = "".join(said.split())
    place = 0
    pieces = ["".join(piece.split()) for piece in _HOLE.split(text)]
    for piece in pieces:
        found = squeezed.find(piece, place)
        if found < 0:
            return 0
        place = found + len(piece)
    return sum(map(len, pieces))


def entry_for(index: list[Entry], kind: str, said: str) -> str | None:
    """The slug of the entry that says most of a message, those that only wrap another one last."""
    rated = [
        (not entry.wrapper, fits(entry.text, said), entry.slug)
        for entry in index
        if entry.type == kind and fits(entry.text, said)
    ]
    return max(rated)[2] if rated else None


def signatures(index: list[Entry], address: str = "errors/") -> str:
    """What the traceback finder knows of each entry, as JSON."""
    known = [
        {
            "slug": entry.slug,
            "title": entry.title,
            "type": entry.type,
            "texts": entry.texts,
            "wrapper": entry.wrapper,
            "url": f"{address}{entry.slug}/",
            "snippets": entry.failing,
        }
        for entry in index
    ]
    return json.dumps({"entries": known}, indent=1, ensure_ascii=False) + "\n"


def listing(index: list[Entry]) -> str:
    """The index as Markdown: a heading a group, a line an entry."""
    parts = []
    for group, heading in GROUPS.items():
        lines = [
            f"- [{escaped(entry.title)}]({entry.slug}.md) `{entry.type}`"
            + (f" ({entry.only_on} only)" if entry.only_on else "")
            for entry in sorted(index, key=lambda entry: re.sub(r"\W+", "", entry.title).lower())
            if entry.group == group
        ]
        if lines:
            parts.append(f"## {heading}\n\n" + "\n".join(lines) + "\n")
    return "\n".join(parts)


def page(entry: Entry, docs: Path) -> str:
    """The page of one entry."""
    link = "Next: [all errors](index.md), or [paste a whole traceback](index.md#finder)."
    about = f"{entry.type}: {entry.title}"
    parts = [
        f"---\ntitle: {json.dumps(entry.title, ensure_ascii=False)}\n"
        f"description: {json.dumps(shortened(about, 155), ensure_ascii=False)}\n---\n",
        f"# {escaped(entry.title)}\n",
        f"`{entry.type}`, raised by {entry.raised}.\n",
    ]
    if entry.only_on:
        parts += [
            f"Only {entry.only_on} raises this, so nothing on this page has run on the versions that this site is built with.\n"
        ]
    else:
        parts += [_fence("python", f"{entry.pair}-fails.py")]
    parts += [f"## Why\n\n{entry.why}\n", f"## Instead\n\n{entry.fix}\n"]
    if entry.pair:
        parts += [
            _fence("python", f"{entry.pair}-works.py"),
            "What changed:\n",
            _fence("diff", f"changes/{entry.pair}.diff"),
        ]
    if entry.variants:
        lines = [
            f"- {variant.versions}: {escaped(_HOLE.sub('…', variant.text))} ([source]({variant.source}))"
            for variant in entry.variants
        ]
        parts += ["## In other versions\n\n" + "\n".join(lines) + "\n"]
    if entry.guides:
        titles = [f"- [{_title(docs / guide)}](../{guide})" for guide in entry.guides]
        parts += ["## Read on\n\n" + "\n".join(titles) + "\n"]
    return captioned("\n".join([*parts, link + "\n"]), docs / "errors" / f"{entry.slug}.md", docs)


def shortened(text: str, most: int) -> str:
    """The text on one line, cut between words."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + " …"


def escaped(text: str) -> str:
    """Text as Markdown that shows it as it stands."""
    line = " ".join(text.split()).replace("&", "&amp;").replace("<", "&lt;")
    return re.sub(r"([\\`*_\[\]>{}#])", r"\\\1", line)


def _fence(language: str, included: str) -> str:
    return f'```{language}\n--8<-- "{included}"\n```\n'


def _title(page: Path) -> str:
    if not page.exists():
        raise SnippetError(page, None, "is no page, and an entry of the index names it; correct its `guides`.")
    found = re.search(r"^# (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return found[1] if found else page.stem
