"""Reads the error index: an entry from each `snippets/errors/*.toml`, the groups from `groups.toml` beside them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.errors import SnippetError
from errors.entries import Entry, Variant
from errors.fields import check
from kit import toml

GROUPS = "groups.toml"
"""The one file beside the entries that is none: the headings of the index in their order, by the names entries use."""

SIGNATURES = Path("docs/assets/generated/errors/entries.json")
"""What the finder knows of each entry."""


@dataclass(frozen=True)
class Signature:
    """What the finder knows of an entry."""

    slug: str
    title: str
    type: str
    texts: tuple[str, ...]
    wrapper: bool
    url: str
    snippets: tuple[str, ...]


@dataclass(frozen=True)
class Index:
    """The entries of a checkout by slug, the groups' headings, and a sentence for each file that is broken.

    `broken` are the slugs of the entries that are left out: they cannot be read, or name what does not exist.
    """

    entries: tuple[Entry, ...]
    groups: Mapping[str, str]
    findings: tuple[str, ...]
    broken: frozenset[str]


def entry_paths(snippets: Path) -> list[Path]:
    """The file of each entry."""
    return sorted(path for path in (snippets / "errors").glob("*.toml") if path.name != GROUPS)


def index(checkout: Path) -> Index:
    """All entries that can be read, as their files have them. One that cannot is a sentence, and stops nothing else."""
    findings, read, broken = [], [], set()
    groups: dict[str, str] = {}
    try:
        groups = _groups(checkout)
    except SnippetError as error:
        findings.append(str(error))
    for path in entry_paths(checkout / "snippets"):
        try:
            read.append(_entry(path, groups, checkout))
        except SnippetError as error:
            findings.append(str(error))
            broken.add(path.stem)
    return Index(tuple(read), groups, tuple(findings), frozenset(broken))


def entries(checkout: Path) -> list[Entry]:
    """All entries that can be read, by slug."""
    return list(index(checkout).entries)


def committed(checkout: Path) -> list[Signature]:
    """What the finder knows of each entry, as its file says."""
    listed = json.loads((checkout / SIGNATURES).read_text("utf-8"))["entries"]
    return [Signature(**{**each, **{name: tuple(each[name]) for name in ("texts", "snippets")}}) for each in listed]


def signatures(checkout: Path, known_entries: Iterable[Entry] | None = None) -> list[Signature]:
    """What the finder knows of each entry. Of one that cannot be read, it goes on knowing what is committed.

    `known_entries` are those that can be read, where they are known already.
    """
    known = {
        entry.slug: Signature(
            entry.slug, entry.title, entry.type, entry.texts, entry.wrapper, f"errors/{entry.slug}/", entry.failing
        )
        for entry in (entries(checkout) if known_entries is None else known_entries)
    }
    slugs = [path.stem for path in entry_paths(checkout / "snippets")]
    if (checkout / SIGNATURES).exists() and set(slugs) - known.keys():
        for each in committed(checkout):
            known.setdefault(each.slug, each)
    return [known[slug] for slug in slugs if slug in known]


def _groups(checkout: Path) -> dict[str, str]:
    path = checkout / "snippets" / "errors" / GROUPS
    if not path.exists():
        raise SnippetError(
            path.relative_to(checkout), None, 'is missing; write a line for each group: name = "heading".'
        )
    table = toml.read(path, checkout)
    for name, heading in table.values.items():
        if not isinstance(heading, str) or not heading.strip():
            raise table.error(name, f"the heading of `{name}` is {heading!r}; write a text in quotation marks.")
    if not table.values:
        raise SnippetError(table.path, None, 'names no group; write a line for each: name = "heading".')
    return table.values


def _entry(path: Path, groups: Mapping[str, str], checkout: Path) -> Entry:
    """The entry of a file. Raises SnippetError for one that says too little or too much, or names what is not there."""
    table = toml.read(path, checkout)
    check(table)
    values = table.values
    if groups and values["group"] not in groups:
        raise table.error("group", f"`group` is {values['group']!r}; choose one of {', '.join(groups)}.")
    only_on = values.get("only_on")
    entry = Entry(
        slug=path.stem,
        group=values["group"],
        text=values["text"],
        type=values["type"],
        raised=values["raised"],
        why=values["why"].strip(),
        fix=values["fix"].strip(),
        guides=tuple(values["guides"]),
        pair=None if only_on else values.get("snippet", f"errors/{path.stem}"),
        also=tuple(values.get("also", ())),
        variants=tuple(Variant(**variant) for variant in values.get("variants", ())),
        wrapper=values.get("wrapper", False),
        only_on=only_on,
        older=tuple(values.get("older", ())),
    )
    _check_names(entry, table, checkout)
    return entry


def _check_names(entry: Entry, table: toml.Table, checkout: Path) -> None:
    snippets, field = checkout / "snippets", "snippet" if "snippet" in table.values else "text"
    pair = [f"{entry.pair}-{end}.py" for end in ("fails", "works")] if entry.pair else []
    for name in pair:
        if not (snippets / name).is_file():
            remedy = "write it, or name the pair that raises this: snippet = ..."
            raise table.error(field, f"snippets/{name} does not exist; {remedy}")
    own = snippets / "errors" / f"{entry.slug}-fails.py"
    if entry.only_on and own.exists():
        raise table.error("only_on", f"has `only_on`, and snippets/errors/{own.name} exists; take one of them out.")
    for name in entry.also:
        if not (snippets / name).is_file():
            raise table.error("also", f"snippets/{name} does not exist; correct `also`.")
    for name in entry.guides:
        if not (checkout / "docs" / name).is_file():
            raise table.error("guides", f"docs/{name} does not exist; correct `guides`.")
