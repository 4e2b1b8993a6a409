"""Everything that was run has a page: told from the built pages, so that a mention in a text is no home."""

import posixpath
from collections.abc import Iterator
from pathlib import Path

from kit.includes import missing
from pages.article import Element
from pages.published import Tree

UPDATE = "run: pytest --update-examples"


def homeless(tree: Tree) -> list[str]:
    """Snippets on no page; tables, changes and figures that no page shows or no snippet writes."""
    return [*_snippets(tree), *_notebooks(tree), *_captured(tree), *_tables(tree)]


def _snippets(tree: Tree) -> Iterator[str]:
    """A snippet that was renamed, so that an include misses it, is told by `kit.includes.missing` alone."""
    shown = {path for page in tree.pages for path in page.shown}
    renamed = {one.nearest for one in missing(tree.root)}
    for path in sorted(tree.snippets.rglob("*.py")):
        name = path.relative_to(tree.snippets).as_posix()
        if not name.startswith("notebooks/") and path not in shown and name not in renamed:
            yield f"snippets/{name}: stands on no page; include it or delete it."


def _notebooks(tree: Tree) -> Iterator[str]:
    for path in sorted((tree.snippets / "notebooks").rglob("*.py")):
        name = path.relative_to(tree.snippets / "notebooks").with_suffix(".ipynb")
        if not (tree.docs / name).exists():
            yield f"snippets/notebooks/{name.with_suffix('.py').as_posix()}: its notebook is missing; {UPDATE}"


def _captured(tree: Tree) -> Iterator[str]:
    """Figures and tables that snippets wrote."""
    folder = tree.docs / "assets" / "generated" / "captured"
    pictures = {picture for page in tree.pages for picture in _pictures(page.address, page.article.select("img"))}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = path.relative_to(tree.root).as_posix()
        if not (tree.snippets / path.parent.relative_to(folder).with_suffix(".py")).exists():
            yield f"{name}: no snippet writes it; delete it."
        elif path.suffix != ".md" and path.relative_to(tree.docs).as_posix() not in pictures:
            yield f"{name}: stands on no page; show it."


def _pictures(address: str, images: list[Element]) -> Iterator[str]:
    for image in images:
        yield posixpath.normpath(posixpath.join(address, image.attributes.get("src", "")))


def _tables(tree: Tree) -> Iterator[str]:
    """Generated text: each file is included by a page, and each of its blocks is in the built page."""
    on_pages: dict[Path, set[tuple[str, str]]] = {}
    for page in tree.pages:
        if files := tree.included(page.source):
            elements = {(element.tag, element.text) for element in page.article.elements()}
            for file in files:
                on_pages.setdefault(file, set()).update(elements)
    for place in ("generated", "measured"):
        for path in sorted((tree.docs / "assets" / place).rglob("*.md")):
            wanted = tree.blocks(path)
            if not wanted or not wanted <= on_pages.get(path, set()):
                yield f"{path.relative_to(tree.root).as_posix()}: stands on no page; include it or delete it."
