"""What other engines make of the same docs/. `python tests/measure/engines.py [ENGINE ...]` builds with each, and compares.

Each engine is installed into an environment of its own that is thrown away, in the newest version that pip finds (this
needs a network), and builds a copy of the checkout. What MkDocs builds here is compared with it page by page: the text of
the article, its blocks of code, the output lines in them, its tables; and file by file: scripts, data, downloads. Prints a
table, and after it each page and file that differs or is missing. Exits with 1 where an example, an output, a table or the data
of the kinds is missing that `engines.toml` beside this program does not say is.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cached_property
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bs4 import BeautifulSoup, Tag

from engine.checkout import ROOT
from kit.build import build

LACKS = Path(__file__).with_suffix(".toml")
COPIED = ("docs", "snippets", "mkdocs.yml", "README.md")
CHROME = ".headerlink, .md-content__button, .md-source-file, .md-feedback, script, style, svg"
"""Elements of an article that are of the theme and not of the page."""
SHOWN = 12


@dataclass(frozen=True)
class Engine:
    """How to install an engine, what builds with it (a program of its environment), and whether it has pages of notebooks."""

    name: str
    install: tuple[tuple[str, ...], ...]
    command: tuple[str, ...]
    notebooks: bool = True


ENGINES = (
    Engine("properdocs", (("-r", "docs/requirements.txt"), ("properdocs",)), ("properdocs", "build")),
    Engine("zensical", (("zensical",),), ("zensical", "build"), notebooks=False),
)


@dataclass(frozen=True)
class Article:
    """What a reader finds in a page: its words, its blocks of code, their output lines, its tables."""

    words: tuple[str, ...]
    blocks: tuple[str, ...]
    outputs: tuple[str, ...]
    tables: tuple[str, ...]


@dataclass(frozen=True)
class Site:
    """A built site below a folder."""

    folder: Path

    @cached_property
    def pages(self) -> dict[str, Article]:
        """Each page by its file, the redirects and the page for addresses without one left out."""
        soups = (
            (path, BeautifulSoup(path.read_bytes(), "html.parser")) for path in sorted(self.folder.rglob("*.html"))
        )
        articles = ((path, soup.select_one("article")) for path, soup in soups if path.name != "404.html")
        return {path.relative_to(self.folder).as_posix(): article(one) for path, one in articles if one}

    @cached_property
    def files(self) -> frozenset[str]:
        """Everything else that pages load or link to: all but pages and what belongs to the engine's theme."""
        paths = (path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())
        own = ("assets/javascripts/", "assets/stylesheets/", "assets/images/", "search", "sitemap.xml", "objects.inv")
        return frozenset(path for path in paths if not path.endswith(".html") and not path.startswith(own))

    def count(self, part: str) -> int:
        return sum(len(getattr(page, part)) for page in self.pages.values())


def article(element: Tag) -> Article:
    """Read an article; the order of its parts is that of the page."""
    for chrome in element.select(CHROME):
        chrome.decompose()
    blocks = tuple(pre.get_text().strip("\n") for pre in element.select("pre"))
    lines = (line.strip() for block in blocks for line in block.split("\n"))
    rows = ([cell.get_text(" ", strip=True) for cell in table.select("th, td")] for table in element.select("table"))
    return Article(
        words=tuple(element.get_text(" ").split()),
        blocks=blocks,
        outputs=tuple(line for line in lines if line.startswith("#>")),
        tables=tuple(" | ".join(row) for row in rows),
    )


def with_twins(configuration: str, notebooks: list[str]) -> str:
    """mkdocs.yml for an engine that builds no page of a notebook: the Markdown twin of each stands in its place."""
    for notebook in notebooks:
        twin = notebook.replace(".ipynb", ".md")
        configuration = configuration.replace(notebook, twin).replace(f"\n  /{twin}\n", "\n")
    return configuration


def built(engine: Engine, folder: Path) -> tuple[str, Path, str]:
    """Install an engine and build with it: its version, the site's folder, and what it said."""
    copy, environment = folder / "checkout", folder / "environment"
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, symlinks=True, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            copy.mkdir(exist_ok=True)
            shutil.copy(source, copy)
    if not engine.notebooks:
        docs, configuration = copy / "docs", copy / "mkdocs.yml"
        notebooks = [path.relative_to(docs).as_posix() for path in docs.rglob("*.ipynb")]
        configuration.write_text(with_twins(configuration.read_text("utf-8"), notebooks), "utf-8")
    subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    programs = environment / ("Scripts" if os.name == "nt" else "bin")
    for requirements in engine.install:
        subprocess.run([programs / "pip", "install", "--quiet", *requirements], cwd=ROOT, check=True)
    version = f"from importlib.metadata import version; print(version({engine.name!r}))"
    number = subprocess.run([programs / "python", "-c", version], check=True, capture_output=True, text=True).stdout
    command = [str(programs / engine.command[0]), *engine.command[1:]]
    environ = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}
    ended = subprocess.run(
        command,
        cwd=copy,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return number.strip(), copy / "site", ended.stdout


def differences(ours: Site, theirs: Site) -> Iterator[tuple[str, str]]:
    """Each page or file that is not the same, with what is."""
    for name, page in ours.pages.items():
        other = theirs.pages.get(name)
        if other is None:
            yield name, "no such page"
            continue
        for part in ("blocks", "outputs", "tables", "words"):
            if lost := Counter(getattr(page, part)) - Counter(getattr(other, part)):
                yield name, f"{lost.total()} {part} missing, as {next(iter(lost))[:60]!r}"
    for name in sorted(ours.files - theirs.files):
        yield name, "no such file"


def main() -> int:
    """Build with MkDocs and each engine; print; 1 where something is missing that is not listed."""
    chosen = [engine for engine in ENGINES if engine.name in sys.argv[1:] or len(sys.argv) == 1]
    unlisted = 0
    with tempfile.TemporaryDirectory() as folder:
        build(ROOT, Path(folder, "mkdocs"))
        ours = Site(Path(folder, "mkdocs"))
        rows = [("mkdocs", "", ours, 0)]
        listed: dict[str, list[tuple[str, str]]] = {}
        for engine in chosen:
            version, site, said = built(engine, Path(folder, engine.name))
            if not site.is_dir():
                print(f"{engine.name} {version} builds nothing:\n{said[-2000:]}")
                unlisted += 1
                continue
            theirs = Site(site)
            listed[engine.name] = list(differences(ours, theirs))
            rows.append((engine.name, version, theirs, len({name for name, _ in listed[engine.name]})))
        print("| engine | pages | code blocks | output lines | tables | files | pages and files that differ |")
        print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
        for name, version, each, number in rows:
            counts = [len(each.pages), *map(each.count, ("blocks", "outputs", "tables")), len(each.files), number]
            print(f"| {name} {version} | " + " | ".join(map(str, counts)) + " |")
    lacks = tomllib.loads(LACKS.read_text("utf-8"))
    for name, differing in listed.items():
        known = lacks.get(name, {})
        new = [(path, what) for path, what in differing if not any(fnmatch(path, pattern) for pattern in known)]
        print(f"\n{name}: {len(differing) - len(new)} known differences (engines.toml says why), {len(new)} others")
        for path, what in new[:SHOWN]:
            print(f"- {path}: {what}")
        unlisted += len(new)
    return bool(unlisted)


if __name__ == "__main__":
    sys.exit(main())
