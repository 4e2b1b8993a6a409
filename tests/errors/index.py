"""Reads the error index: an entry from each `snippets/errors/*.toml`, the groups from `groups.toml` beside them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.errors import SnippetError
from errors.causes import COMMON, further
from errors.entries import Entry, Variant
from errors.fields import check
from kit import toml

GROUPS = "groups.toml"
"""The one file beside the entries that is none: the headings of the index in their order, by the names entries use."""


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
        general=values.get("general", False),
        only_on=only_on,
        older=tuple(values.get("older", ())),
        name=values.get("name", COMMON),
        sign=values.get("sign", "").strip(),
        shows=tuple(values.get("shows", ())),
        further=further(table),
    )
    _check_names(entry, table, checkout)
    return entry


def _check_names(entry: Entry, table: toml.Table, checkout: Path) -> None:
    snippets = checkout / "snippets"
    own = snippets / "errors" / f"{entry.slug}-fails.py"
    if entry.only_on and own.exists():
        raise table.error("only_on", f"has `only_on`, and snippets/errors/{own.name} exists; take one of them out.")
    line = 0
    for cause in entry.causes:
        if cause in entry.further:
            line = table.line("causes", line) or line
        field = "snippet" if table.line("snippet", line) else "text"
        for name in [f"{cause.pair}-{end}.py" for end in ("fails", "works")] if cause.pair else []:
            if not (snippets / name).is_file():
                remedy = "write it, or name the pair that raises this: snippet = ..."
                raise table.error(field, f"snippets/{name} does not exist; {remedy}", line if field == "snippet" else 0)
        for name in cause.also:
            if not (snippets / name).is_file():
                raise table.error("also", f"snippets/{name} does not exist; correct `also`.", line)
    for name in entry.guides:
        if not (checkout / "docs" / name).is_file():
            raise table.error("guides", f"docs/{name} does not exist; correct `guides`.")
