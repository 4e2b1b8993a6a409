"""Checks that nothing on a page looks like a run without coming from one. Each returns its findings as sentences."""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup, Tag

Render = Callable[[str], str]

PICTURES = ("assets/generated/captured/", "assets/measured/")
"""Where a picture on a page may come from, seen from docs/."""

TABLES = ("captured", "measured", "matrix", "conversions")
"""The folders of docs/assets that hold tables which an execution wrote."""

_RAISED = re.compile(r"\b[A-Za-z_.]*(?:Error|Exception|Warning): \S.*")
_NAMES = re.compile(r"\b[A-Z][a-z]+[A-Z]\w*\b|\bndarray\b|\b\d+\.\d+\b|<[^<>]*>")


@dataclass(frozen=True)
class Tree:
    """A docs folder with its snippets, and how its Markdown becomes HTML (includes and all)."""

    docs: Path
    snippets: Path
    render: Render

    def transcripts(self) -> dict[Path, str]:
        """Every snippet's text."""
        return {path: path.read_text("utf-8") for path in sorted(self.snippets.rglob("*.py"))}

    def changes(self) -> list[str]:
        """What the update command wrote of each pair of snippets that fail and work."""
        return [path.read_text("utf-8") for path in (self.docs / "assets" / "generated" / "changes").rglob("*.diff")]

    def tables(self) -> dict[Path, str]:
        """Every table that an execution wrote, as the text that a browser shows."""
        paths = [path for folder in TABLES for path in sorted((self.docs / "assets" / folder).rglob("*.md"))]
        return {path: _text(BeautifulSoup(self.render(path.read_text("utf-8")), "html.parser")) for path in paths}

    def pages(self) -> Iterator[tuple[str, str]]:
        """Each page's name and Markdown, without those that a notebook stands for."""
        for path in sorted(self.docs.rglob("*.md")):
            name = path.relative_to(self.docs).as_posix()
            if not name.startswith(("assets/", "snippets/", "theme/")) and not path.with_suffix(".ipynb").exists():
                yield name, path.read_text("utf-8")


def unproven(tree: Tree) -> list[str]:
    """What stands on a page as code, output, traceback, error text or quotation and comes from no run."""
    transcripts = {_squeezed(text): path for path, text in tree.transcripts().items()}
    changes = {_squeezed(text) for text in tree.changes()}
    tables = {_squeezed(text) for text in tree.tables().values()}
    findings = []
    for name, markdown in tree.pages():
        soup = BeautifulSoup(tree.render(markdown), "html.parser")
        shown: list[str] = []
        for block in soup.select("pre, textarea, samp, listing, xmp"):
            text = _squeezed(block.get_text())
            if text in transcripts:
                shown.append(text)
            elif text in changes:
                continue
            else:
                findings.append(f"{name}: this block is no snippet as a whole: {text[:60]!r}; include one.")
        proof = " ".join([*shown, *tables])
        for table in soup.select("table"):
            if _squeezed(_text(table)) in " ".join(tables):
                continue
            for cell in table.select("td, th"):
                findings += _without_proof(name, "table cell", cell, proof)
        for quotation in soup.select("blockquote, q"):
            text = _squeezed(quotation.get_text())
            if text not in _outputs(proof):
                findings.append(f"{name}: this quotation is in no output of the page's snippets: {text[:60]!r}.")
        for block in soup.select("pre, table, blockquote, script, style"):
            block.decompose()
        everything = _outputs(" ".join([*transcripts, *tables]))
        for match in _RAISED.finditer(prose := soup.get_text()):
            if _squeezed(match[0]) not in everything:
                findings.append(f"{name}: this error text is in no transcript: {match[0][:60]!r}.")
        if "Traceback (most recent call last)" in prose:
            findings.append(f"{name}: shows a traceback outside a snippet.")
    return findings


def homeless(tree: Tree) -> list[str]:
    """Snippets on no page, figures and tables of no snippet, and pictures of neither."""
    text = "\n".join(markdown for _, markdown in tree.pages())
    findings = []
    for path in tree.transcripts():
        name = path.relative_to(tree.snippets).as_posix()
        if name.startswith("notebooks/"):
            home = tree.docs / Path(name).relative_to("notebooks").with_suffix(".ipynb")
            if not home.exists():
                findings.append(f"snippets/{name}: its notebook is missing; run: pytest --update-examples")
        elif f'--8<-- "{name}"' not in text:
            findings.append(f"snippets/{name}: stands on no page; include it or delete it.")
    captured = tree.docs / "assets" / "generated" / "captured"
    for path in sorted(path for path in captured.rglob("*") if path.is_file()):
        owner = path.parent.relative_to(captured).with_suffix(".py")
        if not (tree.snippets / owner).exists():
            findings.append(f"{path.relative_to(tree.docs)}: no snippet writes it; delete it.")
        elif owner.parts[0] != "notebooks" and path.relative_to(tree.docs / "assets").as_posix() not in text:
            findings.append(f"{path.relative_to(tree.docs)}: stands on no page; show it.")
    for path in tree.tables():
        name = path.relative_to(tree.docs / "assets").as_posix()
        if not name.startswith("captured/") and f'--8<-- "{name}"' not in text:
            findings.append(f"{path.relative_to(tree.docs)}: stands on no page; include it or delete it.")
    for name, markdown in tree.pages():
        for image in BeautifulSoup(tree.render(markdown), "html.parser").select("img, svg, object, video"):
            source = os.path.normpath(Path(name).parent / str(image.get("src", "")))
            if not source.startswith(PICTURES) or not (tree.docs / source).exists():
                findings.append(f"{name}: the picture {image.get('src')!r} comes from no snippet.")
            elif not image.get("alt"):
                findings.append(f"{name}: the picture {image.get('src')!r} has no text alternative.")
    return findings


def skipped(tests: Path) -> list[str]:
    """Skips and expected failures in the tests, but the one for a missing browser."""
    words = re.compile(r"\b(?:skip|skipif|xfail|importorskip)\b *\(")
    findings = []
    for path in sorted(tests.rglob("*.py")):
        for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
            if words.search(line) and "NO_BROWSER" not in line:
                findings.append(f"{path.relative_to(tests)}:{number}: skips; take it out.")
    return findings


def _without_proof(name: str, what: str, element: Tag, proof: str) -> list[str]:
    spans = [_squeezed(code.get_text()) for code in element.select("code")]
    spans += _NAMES.findall(element.get_text())
    return [f"{name}: {span!r} in a {what} is in no snippet of the page." for span in spans if span not in proof]


def _outputs(text: str) -> str:
    return text.replace("#> ", "")


def _text(element: Any) -> str:
    return " ".join(cell.get_text() for cell in element.select("td, th"))


def _squeezed(text: str) -> str:
    return " ".join(text.split())
