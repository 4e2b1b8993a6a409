"""A small checkout with pages of its own snippets, served by a loop, for the tests: no run in it imports TensorFlow."""

import json
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.request import Request, urlopen

from engine.checkout import ROOT
from kit.markdown import small_config
from live.drafts import Drafts
from live.loop import Loop
from live.preview import Preview
from live.server import Server
from live.watch import Watch

HEAD = "# runs cold: it needs no TensorFlow\n"
FIRST = f"{HEAD}print(1 + 1)\n#> 2\n"
FILES = {
    "snippets/a/first.py": FIRST,
    "snippets/a/pair-fails.py": f'{HEAD}int("x")  # raises ValueError\n#> ValueError: invalid literal\n',
    "snippets/a/pair-works.py": f'{HEAD}print(int("1"))\n#> 1\n',
    "docs/index.md": '# First\n\n```python\n--8<-- "a/first.py"\n```\n',
    "docs/pair.md": '# Pair\n\n```python\n--8<-- "a/pair-works.py"\n```\n\n```diff\n--8<-- "changes/a/pair.diff"\n```\n',
    "docs/assets/generated/changes/a/pair.diff": "-old\n+new\n",
    "docs/assets/api.txt": "",
}
LONG = 60.0
"""Seconds that a test waits for what must come; a guard, no limit."""


@dataclass(frozen=True)
class Desk:
    """A served checkout. `root` is the checkout, `address` where it is served."""

    root: Path
    loop: Loop
    address: str

    def save(self, name: str, text: str) -> None:
        """What an editor does."""
        (self.root / name).write_text(text, "utf-8")

    def get(self, name: str = "") -> str:
        """The text at an address of the site."""
        with urlopen(f"{self.address}{name}", timeout=LONG) as answer:
            return str(answer.read().decode())

    def post(self, name: str, **headers: str) -> Any:
        """What a page of `headers["Origin"]` asks."""
        with urlopen(Request(f"{self.address}{name}", b"", headers), timeout=LONG) as answer:
            return json.load(answer)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        end = time.monotonic() + LONG
        while not holds():
            assert time.monotonic() < end, self.loop.board.state
            time.sleep(0.02)

    def files(self) -> dict[str, bytes]:
        """Everything in the checkout."""
        paths = (path for path in self.root.rglob("*") if path.is_file())
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in paths}


def checkout(root: Path) -> Path:
    """Write the small checkout."""
    shutil.copytree(ROOT / "docs" / "theme", root / "docs" / "theme", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("scripts", "styles"):
        (root / "docs" / "assets").mkdir(exist_ok=True)
        (root / "docs" / "assets" / name).symlink_to(ROOT / "docs" / "assets" / name)
    for name, text in {"mkdocs.yml": small_config(ROOT), **FILES}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (root / "docs" / "snippets").symlink_to("../snippets")
    shutil.copy(ROOT / "pyproject.toml", root)
    return root


@contextmanager
def desk(folder: Path, root: Path) -> Iterator[Desk]:
    """Serve a checkout and watch it; what is not of the checkout is written into `folder`."""
    drafts = Drafts(root, folder / "drafts")
    with Server(0) as server:
        loop = server.loop = Loop(root, drafts, Preview(drafts, folder / "site", server.address))
        watch = Watch(root, loop.saved)
        Thread(target=server.serve_forever, daemon=True).start()
        watch.start()
        try:
            yield Desk(root, loop, server.address)
        finally:
            watch.close()
            loop.close()
            server.shutdown()
