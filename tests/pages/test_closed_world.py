"""Nothing on a published page without a run, nothing run without a page; and each check finds what it is for."""

import json
from pathlib import Path

import pytest
from mkdocs.config import load_config

from browser.site import Site
from engine.checkout import ROOT
from kit.captions import pages
from kit.includes import FOLDERS, missing
from pages.artefacts import untrusted
from pages.closed_world import unproven
from pages.homes import homeless
from pages.invisible import invisible
from pages.published import Tree
from pages.report import report
from pages.small import FENCE, PICTURE, SNIPPET, small_tree
from pages.typed import TYPED


@pytest.fixture(scope="module")
def tree(site: Site) -> Tree:
    """This checkout with its built site; each page is parsed once for all tests of this file."""
    return Tree(ROOT, site.folder)


def test_every_include_exists() -> None:
    report([one.sentence for one in missing(ROOT)])


def test_everything_on_a_page_comes_from_a_run(tree: Tree) -> None:
    assert len(tree.pages) >= len(pages(ROOT / "docs")) > 0, "every page is looked at"
    report(unproven(tree))


def test_every_snippet_and_every_figure_has_a_page(tree: Tree) -> None:
    report(homeless(tree))


def test_what_was_captured_is_text_and_lines_only(tree: Tree) -> None:
    report(untrusted(tree))


def test_nothing_invisible_stands_in_pages_data_and_snippets() -> None:
    report(invisible(ROOT))


def test_includes_are_looked_up_where_mkdocs_looks() -> None:
    config = load_config(str(ROOT / "mkdocs.yml"))
    assert tuple(config.mdx_configs["pymdownx.snippets"]["base_path"]) == FOLDERS


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """A whole small tree, and beside it one page for each thing typed."""
    pages = {f"docs/case-{n}.md": f"# Case\n{FENCE}\nText.\n\n{text}\n" for n, text in enumerate(TYPED.values())}
    typed = {f"docs/assets/{folder}typed.md": "| x |\n|---|\n| `three` |\n" for folder in ("", "generated/more/")}
    return small_tree(tmp_path_factory.mktemp("typed"), pages | typed)


@pytest.fixture(scope="module")
def findings(typed: Tree) -> dict[str, list[str]]:
    """What is found in that tree, by the name of the page."""
    by_page: dict[str, list[str]] = {}
    for sentence in unproven(typed):
        by_page.setdefault(sentence.partition(":")[0], []).append(sentence)
    return by_page


@pytest.mark.parametrize("what", TYPED)
def test_what_comes_from_no_run_is_found(findings: dict[str, list[str]], what: str) -> None:
    assert findings.get(f"docs/case-{list(TYPED).index(what)}.md")


def test_a_whole_tree_has_no_findings(typed: Tree, findings: dict[str, list[str]]) -> None:
    """The pages beside those with something typed: a snippet, tables, a picture, a quotation, a change, a notebook."""
    whole = ["docs/index.md", "docs/other.md", "docs/walk.ipynb"]
    assert [page.name for page in typed.pages if "case-" not in page.name] == whole
    assert [findings.get(name) for name in whole] == [None, None, None]
    assert homeless(typed) == ["docs/assets/generated/more/typed.md: stands on no page; include it or delete it."]
    assert untrusted(typed) == invisible(typed.root) == []


def test_what_has_no_home_and_what_was_typed_into_a_notebook_is_found(tmp_path: Path) -> None:
    output = {"name": "stdout", "output_type": "stream", "text": ["3\n"]}
    cell: dict[str, object] = {
        "cell_type": "code",
        "execution_count": None,
        "id": "a",
        "metadata": {},
        "source": "1 + 1",
        "outputs": [output],
    }
    book = {"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    tree = small_tree(
        tmp_path,
        {
            "docs/typed.ipynb": json.dumps(book),
            "docs/typed.html": "<p>42</p>",
            "docs/mention.md": '# A mention\n\nWrite `--8<-- "a/lonely.py"` or --8<-- "a/lonely.py".\n',
            "snippets/a/lonely.py": "print(3)\n#> 3\n",
            "snippets/notebooks/learn/n.py": SNIPPET,
            "docs/assets/generated/captured/a/gone/f.svg": PICTURE,
            "docs/assets/generated/captured/a/b/unused.svg": PICTURE,
            "docs/assets/generated/captured/a/b/unused.md": "| x |\n| --- |\n| 1 |\n",
            "docs/assets/measured/unused.md": "| x |\n| --- |\n| 1 |\n",
        },
    )
    findings = unproven(tree)
    assert any("no script makes this notebook; write snippets/notebooks/typed.py" in one for one in findings)
    assert any(one.startswith("docs/typed.ipynb") and "this block is no snippet" in one for one in findings)
    assert "docs/typed.html: would be published as it stands; write a page in Markdown." in findings
    assert homeless(tree) == [
        "snippets/a/lonely.py: stands on no page; include it or delete it.",
        "snippets/notebooks/learn/n.py: its notebook is missing; run: pytest --update-examples",
        "docs/assets/generated/captured/a/b/unused.svg: stands on no page; show it.",
        "docs/assets/generated/captured/a/gone/f.svg: no snippet writes it; delete it.",
        "docs/assets/generated/captured/a/b/unused.md: stands on no page; include it or delete it.",
        "docs/assets/measured/unused.md: stands on no page; include it or delete it.",
    ]
