"""Questions of people, with the pages that somebody judged to answer them (`questions.json`)."""

import json
from pathlib import Path

from engine.checkout import ROOT
from kit import toml

QUESTIONS = Path(__file__).with_name("questions.json")
SINCE = Path(__file__).with_name("answered-since.toml")


def judged() -> dict[str, list[str]]:
    """The questions that the site answers, with the pages that do it best or well, wherever they have moved since.

    To these come the pages of `answered-since.toml`, which are newer than the judgement.
    """
    since: dict[str, list[str]] = {}
    for each in toml.values(SINCE, ROOT)["answers"]:
        since.setdefault(each["question"], []).append(f"/{each['page']}")
    moved = {f"/{old}": f"/{new}" for old, new in toml.values(ROOT / "docs" / "moved.toml", ROOT)["pages"].items()}
    questions = json.loads(QUESTIONS.read_text("utf-8"))
    return {
        one["q"]: [*(moved.get(page, page) for page in (*one["best"], *one["ok"])), *since.get(one["q"], [])]
        for one in questions
        if one["best"]
    }
