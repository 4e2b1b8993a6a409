"""A lesson of Learn has all its parts: what you will be able to do, a guess, a picture, a recap in three lines, a challenge.

A page is a lesson if it says what you will be able to do.
"""

import re
from collections.abc import Iterator
from pathlib import Path

GOAL = "**You will be able to**\n{ .goals }\n\n"
_ITEM = re.compile(r"^- ", re.MULTILINE)


def lessons(docs: Path) -> list[Path]:
    """The pages below docs/learn that say what you will be able to do."""
    return [page for page in sorted((docs / "learn").glob("*.md")) if GOAL in page.read_text("utf-8")]


def lacking(page: Path) -> Iterator[str]:
    """A sentence for each part that a lesson lacks."""
    text, where = page.read_text("utf-8"), f"docs/learn/{page.name}"
    goals = len(_ITEM.findall(text.partition(GOAL)[2].partition("\n\n")[0]))
    if not 2 <= goals <= 3:
        yield f"{where}: says {goals} things that you will be able to do; write two or three."
    guess = text.partition("## Challenge\n")[0]
    if "Guess before you run it" not in guess or '\n??? question "Have you guessed?' not in guess:
        yield f"{where}: has no guess whose answer is folded away; ask before the run, and fold the answer."
    if not re.search(r"^!\[[^\]]{20,}\]\(", text, re.MULTILINE):
        yield f"{where}: has no picture with a text that says what is seen; let a snippet draw one."
    recap = _part(text, "Recap")
    if len(_ITEM.findall(recap)) != 3:
        yield f"{where}: has no recap in three lines; write `## Recap` and three of them."
    challenge = _part(text, "Challenge")
    if not re.search(r'^\?\?\? question "A solution"$', challenge, re.MULTILINE) or '    --8<-- "' not in challenge:
        yield f"{where}: has no challenge with a folded solution that is run; include its snippet in the fold."


def _part(text: str, heading: str) -> str:
    return text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
