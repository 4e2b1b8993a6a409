"""The engine's runner with the packages of a stack."""

import contextlib
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from engine.checkout import ROOT
from engine.environment import scrubbed
from engine.runner import Run, Runner
from engine.warm import close_servers
from stacks.install import NotInstalled
from stacks.stack import Stack

SEE = "import keras, tensorflow; print(tensorflow.__version__, keras.__version__, keras.__name__)"


class StackRunner(Runner):
    """A runner that keeps how many seconds each run took. `library` is where the stack's packages are."""

    def __init__(self, python: Path, environment: dict[str, str]) -> None:
        super().__init__(ROOT, environment=environment, python=str(python))
        self.library = next((python.parents[1] / "lib").glob("python*/site-packages"))
        self.seconds: list[float] = []

    def _execute(self, *arguments: object) -> Run:
        start = time.monotonic()
        run = super()._execute(*arguments)  # type: ignore[arg-type]
        self.seconds.append(time.monotonic() - start)
        return run


@contextlib.contextmanager
def opened(stack: Stack, python: Path) -> Iterator[StackRunner]:
    """A runner for a stack whose packages can be imported. Raises NotInstalled."""
    home = python.parents[1]
    environment = {**scrubbed(home, home), **stack.environment}
    done = subprocess.run([python, "-c", SEE], capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise NotInstalled(f"its packages cannot be imported: {done.stderr.strip()[-400:]}")
    print(f"{stack.name}: {done.stdout.strip()}", flush=True)
    runner = StackRunner(python, stack.environment)
    try:
        yield runner
    finally:
        runner.close()
        close_servers()
