"""The warm server: imports TensorFlow and Keras once and forks a supervisor, and that a child, for each snippet.

`python server.py DESCRIPTOR`: over the socket comes one byte for each snippet with three descriptors: the control
socket, standard output, standard error. It runs no operation: after a first one a forked TensorFlow would hang.
"""

import gc
import os
import signal
import socket
import sys
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parents[1])

if os.environ.get("KERAS_BACKEND") != "jax":
    sys.modules["jax"] = None  # type: ignore[assignment]  # as for a reader without it: TensorFlow imports it where it is

import keras  # noqa: E402, F401
import tensorflow as tf  # noqa: E402

from engine.child import run  # noqa: E402
from engine.supervisor import supervise  # noqa: E402


def serve(engine: socket.socket) -> None:
    """Fork for each request, until the engine closes its end."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # supervisors report for themselves
    engine.sendall(b"!")
    while True:
        data, descriptors, _, _ = socket.recv_fds(engine, 1, 3)
        if not data:
            os._exit(0)
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            signal.signal(signal.SIGINT, signal.default_int_handler)
            os.setsid()  # and it may outlive this server: it ends when the engine closes the control socket
            engine.close()
            control, stdout, stderr = descriptors
            os.dup2(stdout, 1)
            os.dup2(stderr, 2)
            os.close(stdout)
            os.close(stderr)
            supervise(socket.socket(fileno=control), run)
        for descriptor in descriptors:
            os.close(descriptor)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    tf.keras  # noqa: B018  TensorFlow imports it lazily; without this line each child would
    if sys.modules.get("jax", tf) is None:
        del sys.modules["jax"]  # a snippet may import it
    gc.collect()
    gc.freeze()
    serve(socket.socket(fileno=int(sys.argv[1])))
