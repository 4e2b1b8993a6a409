"""Runs a saved snippet in a process of its own, and turns what it wrote into drafts."""

import contextlib
import os
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError
from dataclasses import dataclass
from pathlib import Path

from engine.book import Book, captured
from engine.environment import scrubbed
from engine.errors import SnippetError
from engine.runner import Runner
from engine.snippet import parse
from engine.verdict import Transcript, transcript
from engine.warm import warm_server
from kit.captions import change
from live.drafts import Drafts
from pages import notebook

HANGS = 60.0
"""Seconds after which a snippet is taken to hang."""


@dataclass(frozen=True)
class Outcome:
    """What came of a run: `problem` where it is no transcript, `new` where the repository has another one."""

    path: Path
    problem: str | None = None
    new: bool = False


class Runs:
    """At most one run of each snippet; a snippet that is saved again ends its run. `ended` is told each outcome.

    `environment` is added to that of the processes, and decides which warm server they are forked from.
    """

    def __init__(
        self, drafts: Drafts, ended: Callable[[Outcome], None], environment: Mapping[str, str] | None = None
    ) -> None:
        self.root = drafts.root
        self.drafts = drafts
        self._ended = ended
        self._environment = environment or {}
        self._runners: dict[Path, Runner] = {}
        self._lock = threading.Lock()
        self._slots = threading.Semaphore(os.cpu_count() or 1)  # a checkout of another branch saves hundreds
        self._closed = False

    def warm(self) -> bool:
        """Start the warm server and wait until it is ready; False where there is none, and each run starts cold."""
        with contextlib.closing(Runner(self.root)) as runner:
            server = warm_server(scrubbed(runner.base, runner.base), self._environment)
            return server is not None and server.ready()

    def start(self, path: Path) -> None:
        """Run a snippet as it is saved now."""
        runner = Runner(self.root, workers=1, timeout=HANGS, environment=self._environment)
        with self._lock:
            before = self._runners.get(path)
            self._runners[path] = runner
        if before:
            before.close()
        if self._closed:
            runner.close()
        threading.Thread(target=self._run, args=(path, runner), daemon=True).start()

    def drop(self, path: Path) -> None:
        """End the run of a snippet that is gone, and forget what it gave."""
        with self._lock:
            before = self._runners.pop(path, None)
        if before:
            before.close()
        self.drafts.drop(path)

    def accept(self, path: Path) -> list[str]:
        """Write the transcript and the artefacts of a snippet as `pytest --update-examples` does; the paths it wrote.

        Raises SnippetError for what is no transcript.
        """
        with contextlib.closing(Runner(self.root, workers=1, timeout=HANGS, environment=self._environment)) as runner:
            written = Book(self.root, runner).update(path)
        self.drafts.drop(path)
        for name in written:
            self.drafts.drop(self.root / name)
        return written

    def close(self) -> None:
        """End all runs."""
        self._closed = True
        with self._lock:
            runners, self._runners = list(self._runners.values()), {}
        for runner in runners:
            runner.close()

    def _run(self, path: Path, runner: Runner) -> None:
        wanted: Transcript | None = None
        problem = None
        with (
            self._slots,
            contextlib.suppress(CancelledError, RuntimeError),
        ):  # RuntimeError: the runner was closed already
            try:
                snippet = parse(path, self.root)
                wanted = transcript(snippet, runner.submit(snippet).result(), runner.timeout)
            except SnippetError as error:
                problem = str(error)
            except OSError as error:
                problem = f"{path.relative_to(self.root)}: could not be run ({error})."
        with self._lock:
            if self._runners.get(path) is not runner:
                return  # saved again meanwhile, or gone
            del self._runners[path]
            new = self._draft(path, wanted)
        runner.close()
        self._ended(Outcome(path, problem, new))

    def _draft(self, path: Path, wanted: Transcript | None) -> bool:
        """Keep what a run gave; without a transcript, the program as it is saved, and none of its old outputs."""
        if wanted is None:
            lines = path.read_bytes().decode("utf-8", "replace").split("\n") if path.is_file() else []
            self.drafts.set(path, "\n".join(line for line in lines if not line.lstrip().startswith("#>")).encode())
            return False
        self.drafts.set(path, wanted.source.encode())
        folder = captured(self.root, path)
        committed = {file.name for file in folder.iterdir()} if folder.is_dir() else set()
        for name, content in wanted.artefacts.items():
            self.drafts.set(folder / name, content)
        differs = [self.drafts.place(folder / name).is_file() for name in wanted.artefacts]
        self._derive(path, wanted)
        return self.drafts.place(path).is_file() or any(differs) or committed != set(wanted.artefacts)

    def _derive(self, path: Path, wanted: Transcript) -> None:
        """What the page shows beside the transcript and is made from it: the change of a pair, and a notebook."""
        snippets, docs = self.root / "snippets", self.root / "docs"
        for end, other in (("-fails.py", "-works.py"), ("-works.py", "-fails.py")):
            beside = path.with_name(path.name.removesuffix(end) + other)
            if path.name.endswith(end) and beside.is_file():
                with contextlib.suppress(SnippetError):
                    both = {end: parse(path, self.root), other: parse(beside, self.root)}
                    name = path.relative_to(snippets).as_posix().replace(end, ".diff")
                    text = change(both["-fails.py"], both["-works.py"])
                    self.drafts.set(docs / "assets" / "generated" / "changes" / name, text.encode())
        if path.is_relative_to(snippets / "notebooks"):
            figures = {name: content for name, content in sorted(wanted.artefacts.items()) if name.endswith(".svg")}
            page = docs / path.relative_to(snippets / "notebooks").with_suffix(".ipynb")
            with contextlib.suppress(ValueError):  # the test of the product says so
                self.drafts.set(page, notebook.as_notebook(notebook.cells(wanted.source, figures), figures).encode())
