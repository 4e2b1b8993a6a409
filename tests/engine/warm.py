"""The warm server as the engine sees it: started, asked for processes, started again, ended."""

import atexit
import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine import supervisor
from engine.files import holding, remove
from engine.processes import HERE, SUPERVISED, Process, Supervised, channels, let_go, readable

IMPORTING = 300.0
"""Seconds that the warm server may take until it is ready; they do not count for any snippet."""
STARTS = 20
"""How often one process starts a warm server of one kind; after that, snippets run cold."""


class Server:
    """The warm server's process, started with the first snippet and again when a snippet has ended it."""

    def __init__(self, environment: Mapping[str, str], python: str) -> None:
        ours, theirs = socket.socketpair()
        # What it writes while it imports outlives no runner, and is seen by no snippet.
        self._home = Path(tempfile.mkdtemp(prefix=f"snippets-{os.getpid()}-server-"))
        self._held = holding(self._home)
        command = [python, "-P", str(HERE / "server.py"), str(theirs.fileno())]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**environment, **dict.fromkeys(("HOME", "KERAS_HOME", "TMPDIR", "MPLCONFIGDIR"), str(self._home))},
            pass_fds=[theirs.fileno()],
            start_new_session=True,
        )
        theirs.close()
        self._engine = ours
        self._lock = threading.Lock()
        self._ready = False

    def ready(self) -> bool:
        """Wait until it has imported everything; False where it ends before, or takes longer than IMPORTING."""
        with self._lock:
            if not self._ready and readable(self._engine, IMPORTING):
                with contextlib.suppress(OSError):
                    self._ready = self._engine.recv(1) == b"!"
            return self._ready

    def start(self, request: Any) -> Process:
        """Fork a process for a request (`child.Request`)."""
        ours, theirs, out, err = channels()
        process = Supervised(ours, out[0], err[0], self)
        self.wake()
        with self._lock, contextlib.suppress(OSError):
            socket.send_fds(self._engine, [b"+"], [theirs.fileno(), out[1], err[1]])
        let_go(theirs, out[1], err[1])
        with contextlib.suppress(OSError):
            supervisor.send(ours, request)
        return process

    def alive(self) -> bool:
        """Whether the server still runs."""
        return self._process.poll() is None

    def wake(self) -> None:
        """Let it go on, where a snippet has stopped it."""
        if self.alive():
            self._process.send_signal(signal.SIGCONT)

    def close(self) -> None:
        """End the server."""
        self._process.kill()
        self._process.wait()
        self._engine.close()
        self._held.close()
        remove(self._home)


_servers: dict[tuple[str, frozenset[tuple[str, str]]], list[Server]] = {}
_starting = threading.Lock()


def warm_server(environment: Mapping[str, str], more: Mapping[str, str], python: str = sys.executable) -> Server | None:
    """The warm server of this process for what is added (`more`) to the scrubbed `environment`.

    `python` is the interpreter that has the packages. A new one where the last has ended; none where the platform cannot fork, or where snippets end it again and again.
    """
    if not SUPERVISED:
        return None
    with _starting:
        servers = _servers.setdefault((python, frozenset(more.items())), [])
        if not servers or not servers[-1].alive():
            if len(servers) >= STARTS:
                return None
            if servers:
                servers[-1].close()
            servers.append(Server({**environment, **more}, python))
        return servers[-1]


@atexit.register
def close_servers() -> None:
    """End all warm servers of this process."""
    with _starting:
        for servers in _servers.values():
            for server in servers:
                server.close()
        _servers.clear()
