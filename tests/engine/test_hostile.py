"""Programs that fight the engine: each gets one sentence, or is green and right; nothing of any is left behind.

`hostile.json` is the table: `outcome` is "green" or a pattern of the sentence. A new one is one entry.
"""

import contextlib
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.book import Book
from engine.errors import SnippetError
from engine.runner import Runner

pytestmark = pytest.mark.depends()

TABLE = {case["name"]: case for case in json.loads(Path(__file__).with_name("hostile.json").read_text("utf-8"))}
INNOCENT = "import tensorflow as tf\n\nprint(tf.constant(1) + 1)\n#> tf.Tensor(2, shape=(), dtype=int32)\n"
GUARD = 6.0
"""Seconds for those that hang; the others may take as long as a busy machine needs."""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Book, Book]]:
    """A checkout with all of them, with an innocent one after each, all queued; those that hang have a short guard."""
    root = tmp_path_factory.mktemp("hostile").resolve()
    (root / "snippets" / "a").mkdir(parents=True)
    runner, short = Runner(root, workers=4), Runner(root, workers=8, timeout=GUARD)
    book, hanging = Book(root, runner), Book(root, short)
    for number, case in enumerate(TABLE.values()):
        path(book, number).write_bytes(case["source"].encode("utf-8", "surrogatepass"))
        path(book, number, "innocent").write_text(INNOCENT)
        (hanging if hangs(case) else book).queue([path(book, number)])
        book.queue([path(book, number, "innocent")])
    yield book, hanging
    runner.close()
    short.close()


def hangs(case: dict[str, str]) -> bool:
    return case["outcome"].startswith("ran for ")


def path(book: Book, number: int, what: str = "hostile") -> Path:
    return book.root / "snippets" / "a" / f"{what}-{number}.py"


@pytest.mark.parametrize("name", TABLE)
def test_a_hostile_snippet_gets_one_sentence_or_is_right(hostile: tuple[Book, Book], name: str) -> None:
    book, hanging = hostile
    number, case = list(TABLE).index(name), TABLE[name]
    book.check(path(book, number, "innocent"))
    if case["outcome"] == "green":
        book.check(path(book, number))
        return
    with pytest.raises(SnippetError) as refusal:
        (hanging if hangs(case) else book).check(path(book, number))
    sentence = str(refusal.value)
    assert sentence.startswith(f"snippets/a/hostile-{number}.py")
    assert "Traceback" not in sentence.partition("wrote to standard error")[0]
    assert re.search(case["outcome"], sentence, re.DOTALL), sentence


def test_nothing_of_them_is_left(hostile: tuple[Book, Book]) -> None:
    for number, case in enumerate(TABLE.values()):
        with contextlib.suppress(SnippetError):
            hostile[hangs(case)].check(path(hostile[0], number))
        hostile[0].check(path(hostile[0], number, "innocent"))
    names = {each.name for each in (hostile[0].root / "snippets" / "a").iterdir()}
    assert all(re.fullmatch(r"(?:hostile|innocent)-\d+\.py", name) for name in names)
    running = subprocess.run(["ps", "axwwe"], capture_output=True, text=True, check=True).stdout.split("\n")
    for base in (book.runner.base for book in hostile):
        assert {each.name for each in base.iterdir()} <= {".lock", "matplotlib"}
        assert [line for line in running if str(base) in line and "engine/server.py" not in line] == []
