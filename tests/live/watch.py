"""Tells which files were saved: those of one moment together, as an editor may write, rename and delete for one save."""

import queue
import threading
import traceback
from collections.abc import Callable
from pathlib import Path

from watchdog.events import FileSystemEvent
from watchdog.observers import Observer

MOMENT = 0.05
"""Seconds without another event, after which a save is complete."""
CHANGES = ("created", "modified", "moved", "deleted", "closed")


class Watch:
    """Watches docs/, snippets/ and mkdocs.yml of a checkout, and calls `saved` in a thread of its own."""

    def __init__(self, root: Path, saved: Callable[[set[Path]], None]) -> None:
        self._root = root
        self._saved = saved
        self._events: queue.SimpleQueue[Path | None] = queue.SimpleQueue()
        self._observer = Observer()
        for folder in ("docs", "snippets"):
            self._observer.schedule(self, str(root / folder), recursive=True)
        self._observer.schedule(self, str(root))
        self._thread = threading.Thread(target=self._collect, daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._observer.start()
        self._thread.start()

    def close(self) -> None:
        """Watch no longer."""
        self._observer.stop()
        self._observer.join()
        self._events.put(None)
        self._thread.join()

    def dispatch(self, event: FileSystemEvent) -> None:
        """What watchdog calls with each event."""
        if event.is_directory or event.event_type not in CHANGES:
            return
        for name in filter(None, (event.src_path, event.dest_path)):
            path = Path(str(name))
            hidden = path.name.startswith(".") or path.name.endswith("~") or "__pycache__" in path.parts
            if not hidden and (path.parent != self._root or path.name == "mkdocs.yml"):
                self._events.put(path)

    def _collect(self) -> None:
        while path := self._events.get():
            paths = {path}
            try:
                while more := self._events.get(timeout=MOMENT):
                    paths.add(more)
            except queue.Empty:
                try:
                    self._saved(paths)
                except Exception:  # a fault of this program; the next save may well work
                    traceback.print_exc()
            else:
                return
