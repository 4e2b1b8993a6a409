"""All snippets of a checkout: queued together, then checked or rewritten one by one."""

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from pathlib import Path

from engine import style
from engine.errors import SnippetError
from engine.files import write_atomically
from engine.plain import check_plain, start_plain
from engine.runner import Run, Runner
from engine.snippet import Snippet, parse
from engine.verdict import Transcript, difference, transcript

ROUNDS = 6
"""Formatting, the outputs, line numbers that moved by that, and a run that confirms: no honest snippet needs more."""


class Book:
    """The snippets below `root`/snippets, and what their runs showed so far."""

    def __init__(self, root: Path, runner: Runner) -> None:
        self.root = root
        self.runner = runner
        self._parsed: dict[Path, Snippet] = {}
        self._runs: dict[Path, Future[Run]] = {}
        self._plain: dict[Path, Future[Run]] = {}
        self._lint: dict[Path, list[str]] = {}

    def parsed(self, path: Path) -> Snippet:
        """The snippet of a file. Raises SnippetError for one that is none."""
        if path not in self._parsed:
            self._parsed[path] = parse(path, self.root)
        return self._parsed[path]

    def parses(self, path: Path) -> bool:
        """Whether a file is a snippet."""
        try:
            self.parsed(path)
        except SnippetError:
            return False
        return True

    def queue(self, paths: Iterable[Path]) -> None:
        """Start all runs; a file that does not parse waits for its own test to say so."""
        self._queue(paths, self._runs, self.runner.submit)

    def queue_plain(self, paths: Iterable[Path]) -> None:
        """Start `python file` for each; a file that does not parse waits for its own test to say so."""

        def submit(snippet: Snippet) -> Future[Run]:
            return self.runner.submit_with(lambda folder, _: start_plain(self.runner, snippet, folder))

        self._queue(paths, self._plain, submit)

    def _queue(
        self, paths: Iterable[Path], runs: dict[Path, Future[Run]], submit: Callable[[Snippet], Future[Run]]
    ) -> None:
        for path in paths:
            with contextlib.suppress(SnippetError):
                runs[path] = submit(self.parsed(path))

    def check(self, path: Path) -> None:
        """Raise SnippetError unless the file, and the artefacts beside the pages, are what its run writes."""
        snippet = self.parsed(path)
        wanted = self.transcript(path)
        if differs := difference(snippet, wanted):
            raise SnippetError(snippet.path, None, f"the transcript is not what the run wrote.\n{differs}")
        folder = captured(self.root, path)
        committed = _files(folder)
        for name in sorted(committed.keys() | wanted.artefacts.keys()):
            if committed.get(name) != wanted.artefacts.get(name):
                where = (folder / name).relative_to(self.root)
                selection = snippet.path.relative_to("snippets")
                remedy = f"if the run is right: pytest --update-examples -k {selection}"
                raise SnippetError(snippet.path, None, f"{where} is not what the run wrote; {remedy}")

    def check_plain(self, path: Path) -> None:
        """Raise SnippetError unless `python file` shows the same."""
        snippet = self.parsed(path)
        if path not in self._plain:
            self.queue_plain([path])
        check_plain(snippet, _result(snippet, self._plain[path]), self.runner.timeout)

    def check_style(self, path: Path) -> None:
        """Raise SnippetError unless the file is linted and formatted. The first call lints all that are queued."""
        snippet = self.parsed(path)
        style.check_style(snippet, self._linted(path))

    def update(self, path: Path) -> list[str]:
        """Format the file and rewrite its outputs until nothing changes; the paths that were written or removed.

        A file that cannot be a transcript is left as it was, and SnippetError raised.
        """
        original = path.read_bytes()
        try:
            wanted = self._settled(path, b"\r\n" in original)
        except BaseException:
            if path.read_bytes() != original:
                write_atomically(path, original)
            raise
        changed = [path] if path.read_bytes() != original else []
        folder = captured(self.root, path)
        before = _files(folder)
        for name in sorted(before.keys() | wanted.artefacts.keys()):
            content = wanted.artefacts.get(name)
            if content == before.get(name):
                continue
            changed.append(folder / name)
            if content is None:
                (folder / name).unlink()
            else:
                write_atomically(folder / name, content)
        if not wanted.artefacts and folder.exists():
            shutil.rmtree(folder)
        return [each.relative_to(self.root).as_posix() for each in changed]

    def transcript(self, path: Path) -> Transcript:
        """What the run of a queued snippet wrote. Raises SnippetError for what is no transcript."""
        snippet = self.parsed(path)
        if path not in self._runs:
            self.queue([path])
        return transcript(snippet, _result(snippet, self._runs[path]), self.runner.timeout)

    def again(self, path: Path) -> Snippet:
        """Read the file anew and queue its run."""
        for known in (self._parsed, self._runs, self._lint):
            known.pop(path, None)
        self.queue([path])
        return self.parsed(path)

    def _settled(self, path: Path, windows: bool) -> Transcript:
        """Rewrite the file until its run confirms it."""
        snippet = self.parsed(path)
        for _ in range(ROUNDS):
            clean = style.fixed(snippet) if self._linted(path) else snippet.source
            wanted = style.formatted(snippet, clean)
            if wanted == snippet.source:
                confirmed = self.transcript(path)
                wanted = confirmed.source
                if wanted == snippet.source:
                    return confirmed
            write_atomically(path, wanted.replace("\n", "\r\n" if windows else "\n").encode())
            snippet = self.again(path)
        raise SnippetError(snippet.path, None, f"wrote something new in each of {ROUNDS} runs; fix its seeds.")

    def _linted(self, path: Path) -> list[str]:
        if path not in self._lint:
            waiting = {path, *self._runs} - self._lint.keys()
            self._lint |= style.findings(self.root, sorted(waiting))
        return self._lint[path]


def _result(snippet: Snippet, run: Future[Run]) -> Run:
    try:
        return run.result()
    except OSError as error:
        where = tempfile.gettempdir()
        raise SnippetError(snippet.path, None, f"could not be run ({error}); see to the disk of {where}.") from None


def captured(root: Path, path: Path) -> Path:
    """Where the artefacts of a snippet are committed."""
    return root / "docs" / "assets" / "generated" / "captured" / path.relative_to(root / "snippets").with_suffix("")


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.is_dir() else {}
