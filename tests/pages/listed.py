"""The pages of the site as the finder knows them: address, heading and description of each that a reader wrote."""

import json
import re
from pathlib import Path

from engine.programs import Programs
from kit.addresses import address
from kit.captions import pages
from kit.product import Files, Product

LISTED = "docs/assets/generated/pages.json"
_HEAD = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_DESCRIPTION = re.compile(r"^description: *(.+)$", re.MULTILINE)
_HEADING = re.compile(r"^# (.+?)(?: *\{[^}]*\})?$", re.MULTILINE)


def described(text: str) -> tuple[str, str]:
    """The first heading of a page and the description in its head; empty where it has none."""
    head = _HEAD.match(text)
    description = _DESCRIPTION.search(head[1]) if head else None
    heading = _HEADING.search(text[head.end() :] if head else text)
    return (heading[1].strip() if heading else "", description[1].strip().strip("\"'") if description else "")


def _listed(checkout: Path, _: Programs) -> Files:
    docs = checkout / "docs"
    rows = []
    for page in sorted(pages(docs)):
        heading, description = described(page.read_text("utf-8"))
        if heading and description and page.relative_to(docs).parts[0] != "errors":
            rows.append([address(page, docs), heading, description])
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    return {LISTED: f'{{"source": "docs", "pages": [\n{lines}\n]}}\n'}


PAGE_LIST = Product("page list", _listed, owned=(LISTED,))
