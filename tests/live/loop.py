"""From saved files to drafts, pages and what the author is told."""

import threading
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from engine.errors import SnippetError
from live.drafts import Drafts
from live.preview import Built, Preview
from live.runs import Outcome, Runs
from live.state import Board, with_problem

CONFIGURATION = "mkdocs.yml"
INCLUDED = (".md", ".txt", ".diff")
"""Ends of names of files below docs/ that a page includes; browsers load the others as they are."""


class Loop:
    """Holds the parts together. `saved` is called with what the author saved, `accept` when outputs are right."""

    def __init__(self, root: Path, drafts: Drafts, preview: Preview) -> None:
        self.root = root
        self.preview = preview
        self.board = Board()
        self.runs = Runs(drafts, self._ended)
        self._last: dict[Path, bytes] = {}
        self._accepting = threading.Lock()

    def begin(self) -> None:
        """Import TensorFlow, so that no snippet waits for it."""
        self.board.change(lambda state: replace(state, notice="TensorFlow is being imported"))
        self.runs.warm()
        self.board.change(lambda state: replace(state, notice=""))

    def saved(self, paths: Iterable[Path]) -> None:
        """React to files that were saved, made, moved or deleted, each once for each content."""
        changed = [path for path in paths if self._differs(path)]
        snippets, docs = self.root / "snippets", self.root / "docs"
        for path in changed:
            # What stands in stacks/ runs on other versions only.
            if path.suffix == ".py" and path.is_relative_to(snippets) and not path.is_relative_to(snippets / "stacks"):
                self._run(path)
        others = [path for path in changed if path.suffix != ".py" or path.is_relative_to(docs)]
        if not others:
            return
        pages = [path for path in others if path.is_relative_to(docs) and path.suffix in (".md", ".ipynb")]
        if any(path == self.root / CONFIGURATION or self._is_other(path) for path in others):
            self._read()
        self._refresh(pages)
        loaded = any(path.is_relative_to(docs / "assets") and path.suffix not in INCLUDED for path in others)
        self.board.change(lambda state: replace(state, files=state.files + loaded))

    def page(self, address: str) -> Built:
        """The page of an address; what is wrong with it is told to everybody."""
        built = self.preview.page(address)
        if self.board.state.problems.get(built.source) != built.problem:
            self.board.change(with_problem(built.source, built.problem))
        return built

    def accept(self) -> list[str]:
        """Write what differs from the repository and is a transcript; the paths that were written."""
        written: list[str] = []
        with self._accepting:
            for name in sorted(self.board.state.new):
                path = self.root / name
                try:
                    written += self.runs.accept(path)
                    self._last[path] = path.read_bytes()
                    self._ended(Outcome(path))
                except SnippetError as error:
                    self._ended(Outcome(path, str(error)))
        return written

    def close(self) -> None:
        """End what runs."""
        self.runs.close()

    def _run(self, path: Path) -> None:
        name = self._name(path)
        if path.is_file():
            self.board.change(lambda state: replace(state, running=state.running | {name}))
            self.runs.start(path)
            return
        self.runs.drop(path)
        self._ended(Outcome(path))

    def _ended(self, outcome: Outcome) -> None:
        name = self._name(outcome.path)
        new = {name} if outcome.new else set()
        problem = with_problem(name, outcome.problem)
        self._refresh()
        self.board.change(
            lambda state: replace(problem(state), running=state.running - {name}, new=state.new - {name} | new)
        )

    def _refresh(self, pages: Iterable[Path] = ()) -> None:
        """Build pages anew when they are asked for, and at once these and those with which something was wrong."""
        self.preview.forget()
        wrong = (self.root / name for name in self.board.state.problems if name.startswith("docs/"))
        for path in {*pages, *wrong}:
            address = self.preview.address(path)
            if address is not None:
                self.page(address)
            else:
                self.board.change(with_problem(self._name(path), None))

    def _read(self) -> None:
        try:
            problem = self.preview.read()
        except Exception as error:  # whatever MkDocs makes of an unfinished mkdocs.yml
            problem = f"{type(error).__name__}: {error}"
        self.board.change(with_problem(CONFIGURATION, problem))

    def _is_other(self, path: Path) -> bool:
        """Whether a file below docs/ came or went, so that MkDocs must look for files again."""
        docs = self.root / "docs"
        if not path.is_relative_to(docs) or path.is_relative_to(docs / "theme"):
            return False
        return self.preview.has(path) != path.is_file()

    def _differs(self, path: Path) -> bool:
        """Whether a file has another content than when it was last asked for."""
        content = path.read_bytes() if path.is_file() else b""
        if self._last.get(path) == content:
            return False
        self._last[path] = content
        return True

    def _name(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()
