"""Pages lead on in the order of the navigation, and each page stands in it."""

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.config import load_config
from mkdocs.structure.files import InclusionLevel, get_files
from mkdocs.structure.nav import get_navigation

_NEXT = re.compile(r"^Next: [^\n]*?\]\(([^)#\s]+)", re.MULTILINE)


def astray(root: Path) -> list[str]:
    """Pages whose `Next:` does not lead to the page that follows, one sentence each.

    All Markdown pages of the navigation but the start; the last leads back to the first lesson. Nothing while the
    navigation itself is wrong, which `unlisted` says.
    """
    if unlisted(root):
        return []
    pages = _pages(root)
    lessons = list(pages)[1:]
    findings = []
    for page, after in zip(lessons, lessons[1:] + lessons[:1], strict=True):
        if not page.endswith(".md"):
            continue
        text = (root / "docs" / page).read_text("utf-8")
        links = list(_NEXT.finditer(text))
        address = posixpath.relpath(after, posixpath.dirname(page) or ".")
        remedy = f"in the navigation {after} follows; write: Next: [{pages[after]}]({address})"
        if not links:
            findings.append(f"docs/{page}: does not lead on, and {remedy}")
        elif posixpath.normpath(posixpath.join(posixpath.dirname(page), links[-1][1])) != after:
            line = text.count("\n", 0, links[-1].start()) + 1
            findings.append(f"docs/{page}:{line}: its `Next:` leads to {links[-1][1]}, and {remedy}")
    return findings


def unlisted(root: Path) -> list[str]:
    """Pages in no navigation, and names in it that are no page.

    Left out are the entries of the error index, and pages in the folder of a page of the navigation, which must list them.
    """
    config = load_config(str(root / "mkdocs.yml"))
    listed = set(_named(config.nav)) if config.nav is not None else None
    if listed is None:
        return []
    findings: list[str] = []
    for file in get_files(config).documentation_pages():
        name = file.src_uri
        entry = root / "snippets" / Path(name).with_suffix(".toml")
        if name in listed or file.inclusion is InclusionLevel.EXCLUDED or entry.exists():
            continue
        above = f"{posixpath.dirname(name)}.md"
        if above in listed:
            findings += _unlinked(root / "docs", name, above)
        else:
            remedy = f'add "TITLE: {name}" to nav in mkdocs.yml, where a reader should meet it'
            findings.append(f"docs/{name}: stands in no navigation; {remedy}.")
    lines = (root / "mkdocs.yml").read_text("utf-8").split("\n")
    for name in sorted(name for name in listed if not (root / "docs" / name).is_file()):
        number = next(n for n, line in enumerate(lines, 1) if name in line)
        findings.append(
            f"mkdocs.yml:{number}: names {name}, and docs/ has no such page; write it, or take the line out."
        )
    return findings


def _unlinked(docs: Path, name: str, above: str) -> Iterator[str]:
    """Whether a page in the folder of another is missing in that one, or does not lead back to it."""
    address = posixpath.relpath(name, posixpath.dirname(above))
    if f"]({address})" not in (docs / above).read_text("utf-8"):
        yield f"docs/{name}: stands in no navigation, and docs/{above} does not list it; add: [TITLE]({address})"
    back = f"../{posixpath.basename(above)}"
    if back not in _NEXT.findall((docs / name).read_text("utf-8")):
        yield f"docs/{name}: does not lead back to the page that lists it; write: Next: [TITLE]({back})"


def _pages(root: Path) -> dict[str, str]:
    """The pages of the navigation in order, with their titles there."""
    config = load_config(str(root / "mkdocs.yml"))
    pages = get_navigation(get_files(config), config).pages
    return {page.file.src_uri: page.title or page.file.name for page in pages}


def _named(nav: Any) -> Iterator[str]:
    if isinstance(nav, str):
        if nav.endswith((".md", ".ipynb")) and "//" not in nav:
            yield nav
    elif isinstance(nav, dict):
        for value in nav.values():
            yield from _named(value)
    elif isinstance(nav, list):
        for value in nav:
            yield from _named(value)
