"""What is made of the error index: the pages of its entries, their list, and what the finder knows of them."""

import json
import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from engine.programs import Programs
from errors.index import index
from errors.pages import finder_data, listing, page, programs_data
from errors.proof import raised
from errors.signatures import PROGRAMS, SIGNATURES, signatures
from errors.variants import Wording, with_wordings
from kit.product import Files, Product

LIST = "docs/assets/generated/errors/list.md"


def _errors(wordings_of: Callable[[Path], Sequence[Wording]], checkout: Path, _: Programs) -> Files:
    """All pages. Where an entry is broken, its page and the list stay as they are: a test of the index tells of it."""
    docs, known = checkout / "docs", index(checkout)
    whole = with_wordings(known.entries, wordings_of(checkout), raised(known.entries, checkout))
    files = {f"docs/errors/{entry.slug}.md": page(entry, docs) for entry in whole}
    files[SIGNATURES.as_posix()] = finder_data(signatures(checkout, whole))
    files[PROGRAMS.as_posix()] = programs_data(whole, checkout / "snippets")
    files[LIST] = listing(known.entries, known.groups)
    if known.findings:
        for path in (LIST, PROGRAMS.as_posix(), *(f"docs/errors/{slug}.md" for slug in known.broken)):
            files.pop(path, None)
            if (checkout / path).exists():
                files[path] = (checkout / path).read_text("utf-8")
    return files


def _generated(text: str) -> bool:
    """Whether a file says that it is made from an entry; in docs/errors, others are written by hand."""
    head = text.split("\n---\n")[0]
    return bool(re.search(r'\bsource"?: "?snippets/errors/', head))


def _entries(before: str, after: str) -> list[str]:
    """The entries that changed in the list or in what the finder knows."""
    differing = set(_by_slug(before).items()) ^ set(_by_slug(after).items())
    return sorted({slug for slug, _ in differing})


def _by_slug(text: str) -> dict[str, str]:
    if not text.startswith("{"):
        return {match[1]: match[0] for match in re.finditer(r"^- .*\]\(([\w-]+)\.md\) .*$", text, re.MULTILINE)}
    try:
        return {each["slug"]: json.dumps(each) for each in json.loads(text)["entries"]}
    except (ValueError, KeyError, TypeError):
        return {}


def errors(wordings_of: Callable[[Path], Sequence[Wording]]) -> Product:
    """The product. `wordings_of` gives, for a checkout, what all releases say."""
    owned = ("docs/errors/*.md", "docs/assets/generated/errors/*")
    return Product("errors", partial(_errors, wordings_of), owned=owned, generated=_generated, parts=_entries)
