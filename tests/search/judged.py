"""Questions of people, with the pages that somebody judged to answer them (`questions.json`)."""

import json
from pathlib import Path

from engine.checkout import ROOT
from kit import toml

QUESTIONS = Path(__file__).with_name("questions.json")


def judged() -> dict[str, list[str]]:
    """The questions that the site answers, with the pages that do it best or well, wherever they have moved since."""
    moved = {f"/{old}": f"/{new}" for old, new in toml.values(ROOT / "docs" / "moved.toml", ROOT)["pages"].items()}
    questions = json.loads(QUESTIONS.read_text("utf-8"))
    return {
        one["q"]: [moved.get(page, page) for page in (*one["best"], *one["ok"])] for one in questions if one["best"]
    }
