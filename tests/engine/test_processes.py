"""Nothing outlives a run: not what a snippet starts, not the server, not the folders, however a run ends."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine import warm
from engine.book import Book
from engine.errors import SnippetError
from engine.files import WRITING, holding, remove_abandoned, unfinished, write_atomically
from engine.runner import Runner

pytestmark = pytest.mark.depends()

TESTS = Path(__file__).parents[1]


def until(condition: Callable[[], bool], seconds: float = 180) -> None:
    """Wait; the guard is for what never happens."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def listed(mark: str) -> bool:
    """Whether any process has these words in its command."""
    return mark in subprocess.run(["ps", "axww"], capture_output=True, text=True, check=True).stdout


@pytest.fixture
def mark() -> str:
    """A number of seconds to sleep that no other process on the machine has."""
    return f"{random.SystemRandom().randrange(10**6, 10**7)}.5"


ENGINE = """
import sys
from pathlib import Path
from engine.book import Book
from engine.runner import Runner

root = Path(sys.argv[1])
runner = Runner(root)
book = Book(root, runner)
paths = sorted(root.glob("snippets/a/*.py"))
book.queue(paths)
if "plain" in sys.argv:
    book.queue_plain(paths)
print(runner.base, flush=True)
for path in paths:
    book.transcript(path)
"""


@pytest.mark.parametrize("how", ["warm", "cold", "plain"])
def test_a_run_that_is_killed_leaves_no_process_and_its_folder_goes_with_the_next(
    tmp_path: Path, mark: str, how: str
) -> None:
    (tmp_path / "snippets" / "a").mkdir(parents=True)
    first = "# runs cold: to see that it ends\n" if how == "cold" else ""
    program = f"{first}import subprocess\n\nsubprocess.run(['sleep', '{mark}'], start_new_session=True)\n"
    (tmp_path / "snippets" / "a" / "b.py").write_text(program)
    command = [sys.executable, "-c", ENGINE, str(tmp_path), how]
    environment = os.environ | {"PYTHONPATH": str(TESTS)}
    run = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True)
    assert run.stdout
    base = Path(run.stdout.readline().strip())
    until(lambda: listed(f"sleep {mark}"))
    run.kill()
    run.wait()
    run.stdout.close()
    until(lambda: not listed(mark))
    assert base.exists()
    remove_abandoned(base.parent, base.name)
    assert not base.exists()


def test_a_folder_in_use_stays(tmp_path: Path) -> None:
    folder = tmp_path / "snippets-1"
    folder.mkdir()
    held = holding(folder)
    remove_abandoned(tmp_path, "snippets-*")
    assert folder.exists()
    held.close()
    remove_abandoned(tmp_path, "snippets-*")
    assert not folder.exists()


def test_a_file_that_an_update_was_killed_over_is_found_and_another_updates_is_not(tmp_path: Path) -> None:
    dead = subprocess.Popen(["true"])
    dead.wait()
    left = tmp_path / "a" / f".b.py.{dead.pid}.x1{WRITING}"
    left.parent.mkdir()
    left.touch()
    (tmp_path / "a" / f".b.py.{os.getpid()}.x1{WRITING}").touch()
    assert list(unfinished(tmp_path)) == [left]
    write_atomically(tmp_path / "a" / "b.py", b"x")
    assert list(unfinished(tmp_path)) == [left]


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Book]:
    """A checkout whose runner has a server of its own, which is not that of the suite."""
    (tmp_path / "snippets" / "a").mkdir(parents=True)
    runner = Runner(tmp_path, workers=2, environment={"NO_OTHER_SERVER": "1"})
    yield Book(tmp_path, runner)
    runner.close()


def add(book: Book, name: str, source: str) -> Path:
    path = book.root / "snippets" / "a" / name
    path.write_text(source)
    return path


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP])
def test_a_server_that_ends_or_stops_harms_no_snippet(own_server: Book, number: signal.Signals) -> None:
    slow = add(own_server, "slow.py", "import time\n\ntime.sleep(2)\nprint(1)\n#> 1\n")
    later = [add(own_server, f"{n}.py", f"import keras\n\nprint({n})\n#> {n}\n") for n in range(4)]
    own_server.queue([slow])
    server = warm.warm_server({}, own_server.runner.environment)
    assert server
    assert server.ready()
    time.sleep(0.5)
    os.kill(server._process.pid, number)
    own_server.queue(later)
    for path in (slow, *later):
        own_server.check(path)


def test_what_the_server_lost_is_run_again_and_a_snippet_that_ends_its_watcher_is_named(own_server: Book) -> None:
    kill = "import os\nimport subprocess\n\nsubprocess.run(['kill', '-9', str(os.getppid())])\nprint(1)\n#> 1\n"
    bad = add(own_server, "bad.py", kill)
    good = [add(own_server, f"{n}.py", f"print({n})\n#> {n}\n") for n in range(6)]
    own_server.queue([bad, *good])
    for path in good:
        own_server.check(path)
    with pytest.raises(SnippetError, match=r"bad\.py(?::\d+)?: ended the process that watches it"):
        own_server.check(bad)


def test_a_hang_is_ended_at_the_guard_with_all_that_it_started(own_server: Book, mark: str) -> None:
    own_server.runner.timeout = 3
    program = f"import subprocess\n\nsubprocess.run(['setsid', 'sleep', '{mark}'])\n"
    with pytest.raises(SnippetError, match=r"b\.py:3: ran for 3 s; end the wait"):
        own_server.check(add(own_server, "b.py", program))
    assert not listed(mark)


@pytest.mark.parametrize(
    "draw", ["import random\n\nprint(random.random())\n", "import numpy as np\n\nprint(np.random.rand())\n"]
)
def test_random_numbers_without_a_seed_differ_from_run_to_run(own_server: Book, draw: str) -> None:
    paths = [add(own_server, f"{n}.py", draw) for n in range(2)]
    own_server.queue(paths)
    first, second = (own_server.transcript(path).source for path in paths)
    assert first != second
