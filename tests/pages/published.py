"""The built pages of a checkout, each with what proves its text: the transcripts, changes and tables that it shows."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from engine.book import captured
from engine.checkout import ROOT
from kit.includes import includes, target
from kit.markdown import renderer
from pages import notebook
from pages.article import Element, article, fragment, squeezed

ROOMS = [
    *("captured", "matrix", "matrix-versions", "conversions", "errors", "recipes", "kinds"),
    *("atlas", "stacks", "search", "libraries"),
]
GENERATED = (
    *(f"docs/assets/generated/{room}/" for room in ROOMS),
    "docs/assets/measured/",
)
"""Where Markdown is that only runs and products write: each place is compared with what makes it."""


@dataclass(frozen=True)
class Page:
    """A built page at its `address`. `source` is the file it is made from, `texts` what a run wrote and the page shows.

    `outputs` are the same as lines; `generated` are its elements that an include of a generated file became.
    """

    name: str
    address: str
    source: Path
    article: Element
    shown: tuple[Path, ...]
    texts: tuple[str, ...]
    outputs: tuple[tuple[str, ...], ...]
    blocks: frozenset[str]
    generated: frozenset[tuple[str, str]]

    @cached_property
    def proof(self) -> str:
        """All that was run and stands on the page, white space squeezed."""
        return squeezed(" ".join([*self.texts, *(text for _, text in sorted(self.generated))]))

    def finding(self, what: str, near: str = "") -> str:
        """A sentence with the file, and the line where `near` stands in it."""
        lines = self.source.read_text("utf-8").split("\n")
        number = next((n for n, line in enumerate(lines, 1) if near and near in line), None)
        return f"{self.name}{f':{number}' if number else ''}: {what}"


@dataclass(frozen=True)
class Tree:
    """A checkout and the folder that its site was built into."""

    root: Path
    site: Path

    @property
    def docs(self) -> Path:
        """Where the pages are."""
        return self.root / "docs"

    @property
    def snippets(self) -> Path:
        """Where the transcripts are."""
        return self.root / "snippets"

    @cached_property
    def mark(self) -> str:
        """The versions, as they stand below each example."""
        file = self.docs / "assets" / "generated" / "ran-on.txt"
        return squeezed(file.read_text("utf-8")) if file.exists() else ""

    @cached_property
    def transcripts(self) -> Mapping[str, list[Path]]:
        """The snippets by their text; two may have the same."""
        by_text: dict[str, list[Path]] = {}
        for path in sorted(self.snippets.rglob("*.py")):
            by_text.setdefault(lines(path.read_text("utf-8")), []).append(path)
        return by_text

    @cached_property
    def changes(self) -> frozenset[str]:
        """What was written of each pair of snippets that fail and work."""
        folder = self.docs / "assets" / "generated" / "changes"
        return frozenset(lines(path.read_text("utf-8")) for path in folder.rglob("*.diff"))

    @cached_property
    def render(self) -> Callable[[str], str]:
        """Markdown to HTML, as mkdocs.yml says; includes come from this tree."""
        return renderer(ROOT, self.root)

    @cached_property
    def _rendered(self) -> dict[Path, frozenset[tuple[str, str]]]:
        return {}

    def blocks(self, file: Path) -> frozenset[tuple[str, str]]:
        """What a generated Markdown file becomes on a page: its elements by name and text. Rendered once."""
        if file not in self._rendered:
            children = fragment(self.render(file.read_text("utf-8"))).children
            elements = [child for child in children if isinstance(child, Element)]
            elements += [block for child in elements if child.tag == "details" for block in child.select("div")]
            self._rendered[file] = frozenset((element.tag, element.text) for element in elements)
        return self._rendered[file]

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """Every built page that has a source, parsed once."""
        listed = []
        for built in sorted(self.site.rglob("index.html")):
            if source := self.source(built):
                text = built.read_text("utf-8")
                body = article(text) or fragment(text)  # a page without an article is read as a whole
                generated = frozenset().union(*map(self.blocks, self.included(source)))
                listed.append(self._page(built, source, body, generated))
        return tuple(listed)

    def included(self, source: Path) -> list[Path]:
        """The generated Markdown that a page includes; any other that it includes is checked as if it stood there."""
        files = (file for one in includes(source) if (file := target(one, self.root)) and file.suffix == ".md")
        return [file for file in files if file.relative_to(self.root).as_posix().startswith(GENERATED)]

    def proof_of(self, page: Page, href: str) -> str:
        """What proves the text of a link: all that was run and stands on the page of this site that it leads to."""
        path = href.partition("#")[0]
        if not path or "//" in path:
            return ""
        folder = Path(os.path.normpath(self.site / page.address / path))
        return next(
            (other.proof for other in self.pages if folder == Path(os.path.normpath(self.site / other.address))), ""
        )

    def source(self, built: Path) -> Path | None:
        """The page or notebook that a built `index.html` was made from."""
        folder = self.docs / built.parent.relative_to(self.site)
        candidates = [folder / "index.md"]
        if folder != self.docs:
            candidates = [folder.with_name(f"{folder.name}.ipynb"), *candidates, folder.with_name(f"{folder.name}.md")]
        return next((path for path in candidates if path.is_file()), None)

    def _page(self, built: Path, source: Path, body: Element, generated: frozenset[tuple[str, str]]) -> Page:
        name = source.relative_to(self.root).as_posix()
        address = built.parent.relative_to(self.site).as_posix()
        if source.suffix == ".ipynb":
            texts, blocks = self._notebook(source)
            return Page(name, address, source, body, (), texts, tuple(_outputs(t) for t in texts), blocks, generated)
        paths: dict[Path, str] = {}
        texts = ()
        for block in body.select("pre"):
            text = lines(block.raw)
            if text in self.changes:
                texts += (text,)
            for path in self.transcripts.get(text, ()):
                paths[path] = text
        all_texts = (*(text.replace("#> ", "") for text in paths.values()), *texts)
        outputs = tuple(_outputs(text) for text in paths.values())
        return Page(name, address, source, body, tuple(paths), all_texts, outputs, frozenset(), generated)

    def _notebook(self, source: Path) -> tuple[tuple[str, ...], frozenset[str]]:
        script = self.script(source)
        if not script.is_file():
            return (), frozenset()
        figures = {path.name: path.read_bytes() for path in sorted(captured(self.root, script).glob("*.svg"))}
        text = script.read_text("utf-8")
        cells = [cell for cell in notebook.cells(text, figures) if not cell.markdown]
        blocks = frozenset(lines(part) for cell in cells for part in (cell.text, cell.output) if part)
        return ("\n".join(part for cell in cells for part in (cell.text, cell.output)),), blocks

    def script(self, source: Path) -> Path:
        """The snippet that a notebook is made from."""
        return self.snippets / "notebooks" / source.relative_to(self.docs).with_suffix(".py")


def lines(text: str) -> str:
    """The lines of a block as Markdown leaves them: without white space at their ends, tabs as spaces."""
    return "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").expandtabs(4).strip("\n").split("\n"))


def _outputs(text: str) -> tuple[str, ...]:
    lines = (line.strip() for line in text.split("\n"))
    return tuple(squeezed(line[2:]) for line in lines if line.startswith("#>"))
