"""Asks the search of the site without its box: the scripts under node, with the data that readers get."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engine.checkout import ROOT
from kit.node import run_module

DATA = "docs/assets/generated/search/pages.json"
_ASK = """import { indexed } from "./search-index.js";
import { rank } from "./search-rank.js";

export default async ({ data, asked }) => {
  const answers = [];
  for (const { hidden, texts } of asked) {
    const said = new Set(hidden);
    const pages = data.pages.map((page) => ({ ...page, asked: page.asked.filter((way) => !said.has([way].flat()[0])) }));
    const index = await indexed({ ...data, pages });
    for (const text of texts) {
      const { results, fits } = rank(index, text);
      const places = results.slice(0, 12).map(({ page, section }) => [`/${page.url}`, section ? section.at : ""]);
      answers.push([fits, places]);
    }
  }
  return answers;
};
"""


@dataclass(frozen=True)
class Answer:
    """What the search says to a text: whether something fits, and the best pages with the section that answers each."""

    fits: bool
    pages: tuple[str, ...]
    sections: tuple[str, ...]


def data() -> Any:
    """What the search knows, as readers get it."""
    return json.loads((ROOT / DATA).read_text("utf-8"))


def answers(texts: Sequence[str]) -> list[Answer]:
    """What the search says to each text."""
    return hiding([((), texts)])


def hiding(asked: Sequence[tuple[Sequence[str], Sequence[str]]]) -> list[Answer]:
    """What the search says to texts while it does not know some ways to ask: pairs of what is hidden and what is asked."""
    payload = {"data": data(), "asked": [{"hidden": list(hidden), "texts": list(texts)} for hidden, texts in asked]}
    said = run_module(_ASK, payload)
    return [
        Answer(fits, tuple(page for page, _ in places), tuple(section for _, section in places))
        for fits, places in said
    ]
