"""The page of the site that is nearest to a message, by where that stands."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from atlas.committed import Said, messages, names
from kit import toml

RULES = Path("tests/atlas/nearest.toml")
KINDS = ("pages", "excluded")


@dataclass(frozen=True)
class Rule:
    """Places that begin with `prefix` have this page; without one they are excluded, for a reason."""

    prefix: str
    page: str | None
    reason: str | None


def rules(checkout: Path) -> list[Rule]:
    """All rules, sorted, the longest prefix first. Raises SnippetError for a prefix that two have, and a page that is none."""
    table = toml.read(checkout / RULES, checkout)
    listed: dict[str, Rule] = {}
    for kind in KINDS:
        for key, prefixes in table.values[kind].items():
            if kind == "pages" and not (checkout / "docs" / key).is_file():
                raise table.error(key, f"docs/{key} does not exist; name another page.")
            for prefix in prefixes:
                if prefix in listed:
                    raise table.error(key, f"{prefix!r} stands here twice; take one out.")
                listed[prefix] = Rule(prefix, key if kind == "pages" else None, key if kind == "excluded" else None)
    return sorted(listed.values(), key=lambda rule: (-len(rule.prefix), rule.prefix))


def rule_for(known: Iterable[Rule], said: Said) -> Rule | None:
    """The rule that decides for a message."""
    place = f"{said.file}:{said.function}"
    return next((rule for rule in known if place.startswith(rule.prefix)), None)


def newest(checkout: Path) -> Iterator[Said]:
    """The messages that the newest Keras and the newest TensorFlow have."""
    releases = names(checkout).releases
    last = {max(n for n, (product, _) in enumerate(releases) if product == line) for line in ("Keras", "TensorFlow")}
    return (said for said in messages(checkout) if said.releases & last)


def without(checkout: Path) -> list[str]:
    """A sentence for each place of the newest messages that no rule is for, and for each rule that decides nothing."""
    known, used = rules(checkout), set()
    lost: dict[str, str] = {}
    for said in messages(checkout):
        rule = rule_for(known, said)
        used.add(rule)
    for said in newest(checkout):
        if rule_for(known, said) is None:
            lost.setdefault(said.file, said.text)
    return [
        *(
            f"{RULES}: no page is near to {file}, which says {text!r}; add it to one, or exclude it."
            for file, text in lost.items()
        ),
        *(f"{RULES}: {rule.prefix!r} decides for no message; take it out." for rule in known if rule not in used),
    ]


def document(checkout: Path) -> str:
    """The rules as JSON, for the scripts: prefixes with their pages, the first that fits decides; null for none."""
    known = rules(checkout)
    pages = sorted({rule.page for rule in known if rule.page})
    titles: Mapping[str, str] = {page: _title(checkout / "docs" / page) for page in pages}
    value = {
        "source": RULES.as_posix(),
        "pages": [[f"{page.removesuffix('.md')}/", titles[page]] for page in pages],
        "nearest": [[rule.prefix, pages.index(rule.page) if rule.page else None] for rule in known],
    }
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("],[", "],\n[") + "\n"


def _title(page: Path) -> str:
    title: str = yaml.safe_load(page.read_text("utf-8").split("---\n")[1])["title"]
    return title
