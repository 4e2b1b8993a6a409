"""Pages lead on in the order of the navigation, show pairs whole, and link well."""

import posixpath
import re
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import get_files
from mkdocs.structure.nav import get_navigation

from engine.checkout import ROOT
from engine.snippet import parse
from kit.captions import pages, pairs

DOCS = ROOT / "docs"
SNIPPETS = ROOT / "snippets"


def test_each_page_leads_to_the_next_of_the_navigation() -> None:
    """All Markdown pages of the navigation but the start; the last leads back to the first lesson."""
    config = load_config(str(ROOT / "mkdocs.yml"))
    _, *found = (page.file.src_uri for page in get_navigation(get_files(config), config).pages)
    wanted = {page: after for page, after in zip(found, found[1:] + found[:1], strict=True) if page.endswith(".md")}
    leads = {}
    for page in wanted:
        links = re.findall(r"^Next: [^\n]*?\]\(([^)#]+)", (DOCS / page).read_text("utf-8"), re.MULTILINE)
        leads[page] = posixpath.normpath(posixpath.join(posixpath.dirname(page), links[-1])) if links else None
    assert leads == wanted


@pytest.mark.parametrize("pair", pairs(SNIPPETS), ids=lambda pair: str(pair[0].relative_to(SNIPPETS)))
def test_pair(pair: tuple[Path, Path]) -> None:
    failing, working = (parse(path, ROOT) for path in pair)
    assert failing.raises, f"{failing.path} does not declare what it raises"
    assert not working.raises, f"{working.path} raises"
    name = pair[0].relative_to(SNIPPETS).as_posix().replace("-fails.py", ".diff")
    including = [page.read_text("utf-8") for page in pages(DOCS)]
    first, second, third = (
        f'--8<-- "{path}"' for path in (*[p.relative_to(SNIPPETS) for p in pair], f"changes/{name}")
    )
    assert any(
        text.find(first) < text.find(second) and {first, second, third} <= set(re.findall(r"--8<-- \S+", text))
        for text in including
        if first in text
    ), f"no page shows {failing.path}, then {working.path}, and their change {third}"


def address(name: str) -> str:
    """The official page of a symbol: TensorFlow's reference holds Keras too, and its addresses follow the names."""
    parts = (name if name.startswith("tf.") else f"tf.{name}").split(".")
    method = f"#{parts.pop()}" if parts[-2][0].isupper() and parts[-1][0].islower() else ""
    return "https://www.tensorflow.org/api_docs/python/" + "/".join(parts) + method


def test_links_to_the_official_reference_are_well_formed_and_used() -> None:
    lines = (DOCS / "assets" / "api.txt").read_text("utf-8").splitlines()
    names = [line[1:].partition("]")[0] for line in lines]
    assert lines == [f"[{name}]: {address(name)}" for name in sorted(set(names))]
    text = "".join(page.read_text("utf-8") for page in pages(DOCS))
    assert [name for name in names if f"][{name}]" not in text] == []
