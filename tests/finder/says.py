"""Asks the scripts of the page what they say of a paste with all that they know: entries, atlas, names, lines and pages."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from finder.ask import entries
from kit.node import run_module

GENERATED = Path("docs/assets/generated")
FILES = {name: GENERATED / "atlas" / f"{name}.json" for name in ("messages", "lines", "names", "nearest")} | {
    "pages": GENERATED / "pages.json",
    "programs": GENERATED / "errors" / "programs.json",
    "libraries": GENERATED / "libraries" / "libraries.json",
}
"""What the page fetches when a paste needs it."""

_ASK = """import { indexNames } from "./atlas-names.js";
import { prepareAtlas } from "./finder-atlas.js";
import { beyond } from "./finder-beyond.js";
import { prepareLines } from "./finder-frames.js";
import { answerFor, prepare } from "./finder-match.js";
import { preparePages } from "./finder-nearest.js";
import { read } from "./finder-read.js";
import { told } from "./finder-tell.js";

// As much of a page as the words of an answer need.
const textOf = (node) => (typeof node === "string" ? node : (node.textContent ?? node.children.map(textOf).join("")));
globalThis.document = {
  createElement: () => ({ children: [], setAttribute() {}, append(...more) { this.children.push(...more); } }),
};

export default ({ entries, messages, lines, names, nearest, pages, pastes }) => {
  const known = {
    entries: prepare(entries),
    atlas: prepareAtlas(messages),
    lines: prepareLines(lines),
    names: indexNames(names),
    pages: preparePages(entries, pages.pages),
    rules: nearest,
  };
  const labels = (numbers) => [...numbers].map((number) => messages.releases[number].join(" "));
  return pastes.map((paste) => {
    const reading = read(paste);
    const answer = answerFor(known.entries, reading);
    const more = beyond(known, reading);
    const [box] = told(more, { proved: answer.kind === "sure", releases: messages.releases, withTensorflow: true });
    return {
      kind: answer.kind === "none" && (more.message || more.names) ? "atlas" : answer.kind,
      hits: answer.hits.map((hit) => hit.entry.slug),
      said: box ? box.children.slice(1).map(textOf) : [],
      message: more.message ? { text: more.message.text, releases: labels(more.message.releases) } : null,
      keras: labels(more.versions?.keras ?? []),
      tensorflow: labels(more.versions?.tensorflow ?? []),
      near: more.near.map(({ url }) => url),
    };
  });
};
"""


@dataclass(frozen=True)
class Said:
    """What the finder says of a paste: the kind of answer, entries, the paragraphs that the atlas gives, its message,
    the releases that the paste can come from ("Keras 3.8.0"; none where nothing tells), and the nearest pages."""

    kind: str
    hits: tuple[str, ...]
    said: tuple[str, ...]
    message: dict[str, Any] | None
    keras: tuple[str, ...]
    tensorflow: tuple[str, ...]
    near: tuple[str, ...]

    @property
    def minors(self) -> set[str]:
        """The minor releases of Keras; tf.keras is counted as the Keras of its number, and tf_keras where there is no other."""
        listed = {label.rpartition(".")[0].replace("tf.keras", "Keras") for label in self.keras}
        return {label for label in listed if label.startswith("Keras")} or listed


def says(checkout: Path, pastes: Iterable[str]) -> list[Said]:
    """What the finder says of each paste."""
    known = {name: json.loads((checkout / path).read_text("utf-8")) for name, path in FILES.items()}
    answers = run_module(_ASK, {"entries": entries(checkout), "pastes": list(pastes), **known})
    return [
        Said(
            kind=answer["kind"],
            hits=tuple(answer["hits"]),
            said=tuple(answer["said"]),
            message=answer["message"],
            keras=tuple(answer["keras"]),
            tensorflow=tuple(answer["tensorflow"]),
            near=tuple(answer["near"]),
        )
        for answer in answers
    ]
