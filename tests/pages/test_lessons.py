"""Learn keeps what each of its lessons promises."""

from pathlib import Path

import pytest

from engine.checkout import ROOT
from pages.lessons import lacking, lessons
from pages.report import report

WHOLE = """# Why?

**You will be able to**
{ .goals }

- say why;
- say how.

Guess before you run it. Why?

??? question "Have you guessed? The answer"

    Because.

![A box and an arrow that leads to another box](why.svg)

## Recap

- One.
- Two.
- Three.

## Challenge

Do it.

??? question "A solution"

    ```python
    --8<-- "why/done.py"
    ```

Next: [how?](how.md)
"""


def test_each_lesson_has_all_its_parts() -> None:
    every = lessons(ROOT / "docs")
    assert len(every) >= 6, "the lessons of Learn are not found by what you will be able to do"
    report([sentence for page in every for sentence in lacking(page)])


def lesson(folder: Path, text: str) -> Path:
    page = folder / "docs" / "learn" / "why.md"
    page.parent.mkdir(parents=True)
    page.write_text(text)
    return page


def test_a_whole_lesson_lacks_nothing(tmp_path: Path) -> None:
    page = lesson(tmp_path, WHOLE)
    assert lessons(tmp_path / "docs") == [page]
    assert list(lacking(page)) == []


@pytest.mark.parametrize(
    ("part", "instead", "sentence"),
    [
        ("- say why;\n", "", "says 1 things"),
        ('??? question "Have you', '!!! question "Have you', "has no guess"),
        ("![A box and an arrow that leads to another box]", "![A box]", "has no picture"),
        ("- Two.\n", "", "has no recap"),
        ('--8<-- "why/done.py"', "typed by hand", "has no challenge"),
        ('??? question "A solution"', '??? example "A solution"', "has no challenge"),
    ],
)
def test_what_a_lesson_lacks_is_one_sentence(tmp_path: Path, part: str, instead: str, sentence: str) -> None:
    assert part in WHOLE
    (said,) = lacking(lesson(tmp_path, WHOLE.replace(part, instead)))
    assert said.startswith("docs/learn/why.md: ")
    assert sentence in said
