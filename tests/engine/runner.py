"""Queues snippets, gives each a process and an empty folder, and returns what it left."""

import marshal
import multiprocessing
import os
import re
import shutil
import sys
import tempfile
import threading
import uuid
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from engine.child import Request
from engine.processes import Cold, Process, Warm, start_server
from engine.snippet import MARK, Snippet

ARTEFACTS = (".svg", ".md")
"""What a snippet may write into its working folder to have it captured: figures and tables."""
NOTICES = re.compile(r"\b(gc|weakref|atexit|__del__|matplotlib)\b")
"""What a snippet names that can tell what `cold/sitecustomize.py` changes."""


@dataclass(frozen=True)
class Run:
    """What one process left: both streams, why it was ended ("hang", "flood") if it was, and its artefacts by name."""

    folder: Path
    nonce: str
    stdout: bytes
    stderr: bytes
    ended: str | None
    exit_code: int | None
    artefacts: dict[str, bytes]


class Runner:
    """`timeout` is the hang guard of one snippet in seconds; `environment` is added to the scrubbed one."""

    def __init__(
        self,
        root: Path,
        workers: int | None = None,
        timeout: float = 60,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.root = root
        self.timeout = timeout
        self.environment = environment or {}
        self._warm = "forkserver" in multiprocessing.get_all_start_methods()
        self.base = Path(tempfile.mkdtemp(prefix="snippets-")).resolve()
        self._threads = ThreadPoolExecutor(workers or os.cpu_count() or 1, "snippet")
        self._running: set[Process] = set()
        self._lock = threading.Lock()
        self._closed = False

    def submit(self, snippet: Snippet) -> "Future[Run]":
        """Queue a snippet: warm, or cold where it asks for it or the platform cannot fork."""

        def start(folder: Path, nonce: str) -> Process:
            request = Request(
                path=str(self.root / snippet.path),
                code=marshal.dumps(snippet.code),
                mark=MARK,
                nonce=nonce,
                folder=str(folder),
                environment=self.scrubbed(folder),
                shows_stderr=snippet.shows_stderr,
                cold=snippet.cold,
            )
            if snippet.cold or not self._warm:
                return Cold.of(request)
            return Warm(request)

        if self._warm and not Warm.serving:
            start_server(self.scrubbed(self.base))
        return self._threads.submit(self._execute, start)

    def submit_plain(self, snippet: Snippet) -> "Future[Run]":
        """Queue `python file`, without marks: what a reader does.

        Only the garbage collector is lazier and Matplotlib is away, as `cold/sitecustomize.py` says, unless the snippet
        names them.
        """
        command = [sys.executable, str(self.root / snippet.path)]
        lighter = {} if NOTICES.search(snippet.source) else {"PYTHONPATH": str(Path(__file__).parent / "cold")}

        def start(folder: Path, _: str) -> Process:
            return Cold(command, self.scrubbed(folder) | lighter, str(folder), joined=snippet.shows_stderr)

        return self._threads.submit(self._execute, start)

    def close(self) -> None:
        """End every process; nothing that was queued starts any more."""
        with self._lock:
            self._closed = True
            for process in self._running:
                process.kill()
        self._threads.shutdown(cancel_futures=True)
        shutil.rmtree(self.base, ignore_errors=True)

    def scrubbed(self, folder: Path) -> dict[str, str]:
        """The whole environment of a process that runs in `folder`. Nothing else of the caller's is seen."""
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        return kept | {
            "HOME": f"{folder}/home",
            "KERAS_HOME": f"{folder}/home",
            "TMPDIR": f"{folder}/tmp",
            "LANG": "C.UTF-8",
            "TZ": "UTC",
            "COLUMNS": "80",
            "CUDA_VISIBLE_DEVICES": "-1",
            "PYTHONHASHSEED": "0",
            "PYTHONUTF8": "1",
            "PYTHONUNBUFFERED": "1",
            "MPLCONFIGDIR": f"{self.base}/matplotlib",  # its list of fonts takes a tenth of a cold start to make
            **self.environment,
        }

    def _execute(self, start: Callable[[Path, str], Process]) -> Run:
        folder, nonce = self.base / uuid.uuid4().hex, uuid.uuid4().hex
        work = folder / "work"
        for name in ("work", "home", "tmp"):
            (folder / name).mkdir(parents=True)
        if self._closed:
            raise KeyboardInterrupt
        process = start(folder, nonce)
        with self._lock:
            self._running.add(process)
            if self._closed:
                process.kill()
        try:
            stdout, stderr, ended = process.watch(self.timeout)
            found = {path.name: path.read_bytes() for path in sorted(work.iterdir()) if path.suffix in ARTEFACTS}
            return Run(folder, nonce, stdout, stderr, ended, process.exit_code, found)
        finally:
            with self._lock:
                self._running.discard(process)
            process.kill()
            shutil.rmtree(folder, ignore_errors=True)
