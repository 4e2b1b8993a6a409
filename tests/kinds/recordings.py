"""Runs snippets with the recorder, queued together, and checks or writes their records."""

import contextlib
import json
from collections.abc import Iterable
from concurrent.futures import Future
from functools import cached_property
from pathlib import Path
from types import ModuleType

from engine.errors import SnippetError
from engine.files import write_atomically
from engine.log import read as read_log
from engine.runner import Run, Runner
from engine.snippet import Snippet
from engine.verdict import transcript
from kinds.record import INDEX, Record, as_json, content, difference, file_of, index, is_valid, read, record_of
from kinds.recording import recorder, recording


class Recordings:
    """The recorded runs of the snippets of a checkout."""

    def __init__(self, root: Path, runner: Runner) -> None:
        self.root = root
        self.runner = runner
        self._runs: dict[Path, tuple[Snippet, Future[Run]]] = {}

    @cached_property
    def kinds(self) -> ModuleType:
        """The recorder."""
        return recorder(self.root)

    def queue(self, paths: Iterable[Path]) -> None:
        """Start all runs; a file that does not parse waits for its own test to say so."""
        for path in paths:
            with contextlib.suppress(SnippetError):
                self._start(path)

    def check(self, path: Path) -> None:
        """Raise SnippetError unless the snippet writes the same when it is recorded, and its record is what it gives."""
        name = self._name(path)
        record = self._record(path)
        changed = difference(read(name, self.root), record, self.kinds)
        stale = not is_valid(name, self.root, index(self.root))
        if changed or stale or self._text(file_of(name)) != as_json(record):
            accept = f"if this is right: pytest --update-examples -k {name}"
            what = "\n".join(changed[:20]) or "its digest is of something else"
            raise SnippetError(
                Path("snippets") / name, None, f"the record of its names is not what they held; {accept}\n{what}"
            )

    def update(self, path: Path) -> list[str]:
        """Write the record; the paths that were written. Raises SnippetError where recording changes the transcript."""
        name = self._name(path)
        file = file_of(name)
        text = as_json(self._record(path))
        changed = []
        if self._text(file) != text:
            (self.root / file).parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self.root / file, text.encode())
            changed.append(file.as_posix())
        known = index(self.root)
        if known.get(name) != (digest := content(name, self.root)):
            snippets = self.root / "snippets"
            known = {
                each: proof for each, proof in sorted((known | {name: digest}).items()) if (snippets / each).exists()
            }
            write_atomically(self.root / INDEX, (json.dumps(known, indent=1) + "\n").encode())
        return changed

    def _record(self, path: Path) -> Record:
        if path not in self._runs or self._is_older(path):
            self._start(path)
        snippet, future = self._runs[path]
        try:
            run = future.result()
        except OSError as error:
            raise SnippetError(snippet.path, None, f"could not be run ({error}); see to the disk.") from None
        wanted = transcript(snippet, run, self.runner.timeout)
        noted = read_log(snippet, run).first("noted")
        if wanted.source != snippet.source or noted is None:
            remedy = "say `# not recorded: REASON` before its first statement, or take out what looks at the trace"
            raise SnippetError(snippet.path, None, f"writes something else when its names are looked at; {remedy}.")
        return record_of(self._name(path), json.loads(noted["text"]))

    def _start(self, path: Path) -> None:
        snippet = recording(path, self.root, self.kinds)
        self._runs[path] = snippet, self.runner.submit(snippet)

    def _is_older(self, path: Path) -> bool:
        """Whether the file was rewritten since its run was queued."""
        return self._runs[path][0].source != path.read_text("utf-8")

    def _name(self, path: Path) -> str:
        return path.relative_to(self.root / "snippets").as_posix()

    def _text(self, file: Path) -> str:
        try:
            return (self.root / file).read_text("utf-8")
        except OSError:
            return ""
