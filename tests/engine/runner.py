"""Queues snippets, gives each a process and an empty folder, and returns what it left."""

import marshal
import os
import pickle
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from engine.artefacts import Refused, artefacts
from engine.child import Request
from engine.environment import scrubbed
from engine.files import holding, remove, remove_abandoned
from engine.process import Ending, Process
from engine.processes import HERE, start_cold
from engine.snippet import MARK, Snippet
from engine.warm import Server, warm_server

Start = Callable[[Path, str], Process]
"""Starts a process in a folder that has work/, home/ and tmp/; the nonce tells its events from output."""


@dataclass(frozen=True)
class Run:
    """What one process left: how it ended, its artefacts by name, or the sentence that refuses them."""

    folder: Path
    nonce: str
    ending: Ending
    artefacts: dict[str, bytes]
    refused: str | None = None


class Runner:
    """Runs snippets of the checkout `root`.

    `timeout` is the hang guard of one snippet in seconds; `environment` is added to the scrubbed one; `python` is the
    interpreter that has the packages, of the same minor version as this one.
    """

    def __init__(
        self,
        root: Path,
        workers: int | None = None,
        timeout: float = 60,
        environment: Mapping[str, str] | None = None,
        python: str = sys.executable,
    ) -> None:
        self.root = root
        self.timeout = timeout
        self.environment = environment or {}
        self.python = python
        remove_abandoned(Path(tempfile.gettempdir()), "snippets-*")
        self.base = Path(tempfile.mkdtemp(prefix=f"snippets-{os.getpid()}-")).resolve()
        self._held = holding(self.base)
        (self.base / "matplotlib").mkdir()
        self._threads = ThreadPoolExecutor(workers or os.cpu_count() or 1, "snippet")
        self._running: set[Process] = set()
        self._lock = threading.RLock()
        self._closed = False

    def submit(self, snippet: Snippet, more: Mapping[str, str] | None = None) -> "Future[Run]":
        """Queue a snippet: warm, or cold where it asks for it or the platform cannot fork.

        `more` is added to the environment.
        """
        added = {**self.environment, **(more or {})}
        if not snippet.cold:
            self._warm(added)
        return self._threads.submit(self._with_marks, snippet, added)

    def submit_with(self, start: "Start") -> "Future[Run]":
        """Queue any process: `start` is given its folder and a nonce."""
        return self._threads.submit(self._execute, start)

    def close(self) -> None:
        """End every process; nothing that was queued starts any more."""
        with self._lock:
            self._closed = True
            for process in self._running:
                process.end()
        self._threads.shutdown(cancel_futures=True)
        self._held.close()
        remove(self.base)

    def scrubbed(self, folder: Path) -> dict[str, str]:
        """The whole environment of a process that runs in `folder`."""
        return {**scrubbed(folder, self.base), **self.environment}

    def _with_marks(self, snippet: Snippet, added: Mapping[str, str]) -> Run:
        """Run warm; run cold what asks for it, and what was running when the warm server ended."""
        if not snippet.cold and (server := self._warm(added)) and server.ready():
            run = self._execute(lambda folder, nonce: server.start(self._request(snippet, folder, nonce, added)))
            if run.ending.cause != "server":
                return run

        def start(folder: Path, nonce: str) -> Process:
            request = self._request(snippet, folder, nonce, added)
            file = folder / "request"
            file.write_bytes(pickle.dumps(vars(request)))
            return start_cold([self.python, str(HERE / "child.py"), str(file)], request.environment, folder / "work")

        return self._execute(start)

    def _request(self, snippet: Snippet, folder: Path, nonce: str, added: Mapping[str, str]) -> Request:
        return Request(
            path=str(snippet.root / snippet.path),
            code=marshal.dumps(snippet.code),
            mark=MARK,
            nonce=nonce,
            folder=str(folder),
            environment={**scrubbed(folder, self.base), **added},
            shows_stderr=snippet.shows_stderr,
            cold=snippet.cold,
        )

    def _warm(self, added: Mapping[str, str]) -> Server | None:
        """The warm server, which all runners share for what is added to the environment."""
        return warm_server(scrubbed(self.base, self.base), added, self.python)

    def _execute(self, start: Start) -> Run:
        deadline = time.monotonic() + self.timeout
        folder, nonce = self.base / uuid.uuid4().hex, uuid.uuid4().hex
        work = folder / "work"
        for name in ("work", "home", "tmp"):
            (folder / name).mkdir(parents=True)
        process = start(folder, nonce)
        with self._lock:
            self._running.add(process)
            if self._closed:
                process.end()
        try:
            ending = process.watch(deadline)
            try:
                return Run(folder, nonce, ending, artefacts(work))
            except Refused as refused:
                return Run(folder, nonce, ending, {}, str(refused))
        finally:
            with self._lock:
                self._running.discard(process)
            remove(folder)
