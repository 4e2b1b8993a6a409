"""All snippets of a checkout: queued together, then checked or rewritten one by one."""

import contextlib
import re
import shutil
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from pathlib import Path

from pytest_examples import CodeExample
from pytest_examples.config import ExamplesConfig
from pytest_examples.lint import FormatError, black_format, ruff_format

from engine.errors import SnippetError
from engine.files import write_atomically
from engine.runner import Run, Runner
from engine.snippet import Snippet, parse
from engine.verdict import Transcript, check_plain, difference, transcript

STYLE = ExamplesConfig(line_length=88, target_version="py311", isort=True)
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

    def parsed(self, path: Path) -> Snippet:
        """The snippet of a file. Raises SnippetError for one that is none."""
        if path not in self._parsed:
            self._parsed[path] = parse(path, self.root)
        return self._parsed[path]

    def queue(self, paths: Iterable[Path]) -> None:
        """Start all runs; a file that does not parse waits for its own test to say so."""
        self._queue(paths, self._runs, self.runner.submit)

    def queue_plain(self, paths: Iterable[Path]) -> None:
        """Start `python file` for each; a file that does not parse waits for its own test to say so."""
        self._queue(paths, self._plain, self.runner.submit_plain)

    def _queue(
        self, paths: Iterable[Path], runs: dict[Path, Future[Run]], submit: Callable[[Snippet], Future[Run]]
    ) -> None:
        for path in paths:
            with contextlib.suppress(SnippetError):
                runs[path] = submit(self.parsed(path))

    def check(self, path: Path) -> None:
        """Raise SnippetError unless the file, and the artefacts beside the pages, are what its run writes."""
        snippet = self.parsed(path)
        found = self.transcript(path)
        if differs := difference(snippet, found, self.root):
            raise SnippetError(snippet.path, None, f"the transcript is not what the run wrote.\n{differs}")
        folder = captured(self.root, path)
        committed = _files(folder)
        for name in sorted(committed.keys() | found.artefacts.keys()):
            if committed.get(name) != found.artefacts.get(name):
                where = (folder / name).relative_to(self.root)
                selection = snippet.path.relative_to("snippets")
                remedy = f"if the run is right: pytest --update-examples -k {selection}"
                raise SnippetError(snippet.path, None, f"{where} is not what the run wrote; {remedy}")

    def check_plain(self, path: Path) -> None:
        """Raise SnippetError unless `python file` shows the same."""
        snippet = self.parsed(path)
        check_plain(snippet, self._plain[path].result(), self.root)

    def update(self, path: Path) -> bool:
        """Format the file and rewrite its outputs until nothing changes; True when something did.

        A file that cannot be a transcript is left as it was, and SnippetError raised.
        """
        original = path.read_bytes()
        try:
            snippet = self.parsed(path)
            for _ in range(ROUNDS):
                wanted = styled(snippet)
                if wanted == snippet.source:
                    found = self.transcript(path)
                    wanted = found.source
                if wanted == snippet.source:
                    break
                write_atomically(path, wanted.replace("\n", "\r\n" if b"\r\n" in original else "\n").encode())
                snippet = self._again(path)
            else:
                raise SnippetError(snippet.path, None, f"wrote something new in each of {ROUNDS} runs; fix its seeds.")
        except BaseException:
            if path.read_bytes() != original:
                write_atomically(path, original)
            raise
        folder = captured(self.root, path)
        before = _files(folder)
        for name in before.keys() - found.artefacts.keys():
            (folder / name).unlink()
        if not found.artefacts and folder.exists():
            shutil.rmtree(folder)
        for name, content in found.artefacts.items():
            if before.get(name) != content:
                write_atomically(folder / name, content)
        return path.read_bytes() != original or before != found.artefacts

    def transcript(self, path: Path) -> Transcript:
        """What the run of a queued snippet wrote. Raises SnippetError for what is no transcript."""
        snippet = self.parsed(path)
        if path not in self._runs:
            self.queue([path])
        return transcript(snippet, self._runs[path].result(), self.root, self.runner.timeout)

    def _again(self, path: Path) -> Snippet:
        self._parsed.pop(path)
        snippet = self.parsed(path)
        self._runs[path] = self.runner.submit(snippet)
        return snippet


def captured(root: Path, path: Path) -> Path:
    """Where the artefacts of a snippet are committed."""
    return root / "docs" / "assets" / "generated" / "captured" / path.relative_to(root / "snippets").with_suffix("")


def example(snippet: Snippet) -> CodeExample:
    """The snippet for pytest-examples, whose Black step minds a bare `#>` and, in a `.py`, the usual two blank lines."""
    source = re.sub(r"^( *#>)$", r"\1 .", snippet.source, flags=re.MULTILINE)
    made: CodeExample = CodeExample.create(source, path=Path(f"{snippet.path} (transcript)"))
    return made


def styled(snippet: Snippet) -> str:
    """The source as pytest-examples' ruff and Black want it."""
    given = example(snippet)
    try:
        fixed = ruff_format(given, STYLE)
    except FormatError as error:
        raise SnippetError(snippet.path, None, f"is not clean: {error}") from None
    return re.sub(r"^( *#>) \.$", r"\1", black_format(fixed, STYLE), flags=re.MULTILINE)


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.is_dir() else {}
