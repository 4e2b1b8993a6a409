"""Nothing on a page without a run, nothing run without a page; and each check finds what it is for."""

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.checkout import ROOT
from kit.markdown import renderer
from pages.closed_world import Tree, homeless, skipped, unproven

SNIPPET = 'print("one")\n#> one\n'
PAGE = '# Title\n\n```python\n--8<-- "a/b.py"\n```\n\nIt prints `one`.\n'


def test_everything_on_a_page_comes_from_a_run() -> None:
    assert unproven(Tree(ROOT / "docs", ROOT / "snippets", renderer(ROOT))) == []


def test_every_snippet_and_every_figure_has_a_page() -> None:
    assert homeless(Tree(ROOT / "docs", ROOT / "snippets", renderer(ROOT))) == []


def test_nothing_is_skipped_but_the_browser() -> None:
    assert skipped(ROOT / "tests") == []


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """A whole small tree: one snippet with a figure and a table, one page that shows all three."""
    for name, text in {
        "snippets/a/b.py": SNIPPET,
        "docs/index.md": PAGE
        + '\n--8<-- "captured/a/b/t.md"\n\n![A line](assets/generated/captured/a/b/f.svg)\n\n> one\n\n| x |\n|---|\n| `one` |\n',
        "docs/assets/generated/captured/a/b/t.md": "| kind |\n| --- |\n| `KerasTensor` |\n",
        "docs/assets/generated/captured/a/b/f.svg": "<svg/>",
        "docs/assets/api.txt": "",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return Tree(tmp_path / "docs", tmp_path / "snippets", renderer(ROOT, tmp_path))


def test_a_whole_tree_has_no_findings(tree: Tree) -> None:
    assert unproven(tree) == homeless(tree) == []


@pytest.mark.parametrize(
    "added",
    [
        "```\nplain fence\n```",
        "```python\nprint('typed by hand')\n```",
        "~~~pycon\n>>> 1 + 1\n2\n~~~",
        "    an indented block",
        "!!! note\n\n    ```text\n    output\n    ```",
        "??? note\n\n        an indented block in a box",
        "- a list\n\n    ```\n    with a fence\n    ```",
        "<pre>raw</pre>",
        "<pre><code>raw</code></pre>",
        "<textarea>raw</textarea>",
        "<samp>raw</samp>",
        '```python\n--8<-- "a/b.py"\nprint("and more")\n```',
        '```python\n--8<-- "a/b.py:1:1"\n```',
        "| x |\n|---|\n| `two` |",
        "| x |\n|---|\n| EagerTensor |",
        "| x |\n|---|\n| 26.5 times |",
        "<table><tr><td><code>two</code></td></tr></table>",
        "> ValueError: quoted",
        "> two",
        "<q>two</q>",
        "It says ValueError: no such thing.",
        "Traceback (most recent call last)",
    ],
)
def test_what_comes_from_no_run_is_found(tree: Tree, added: str) -> None:
    page = tree.docs / "index.md"
    page.write_text(f"{page.read_text()}\n\nText.\n\n{added}\n")
    assert len(unproven(tree)) >= 1


def remove(name: str) -> Callable[[Path], object]:
    return lambda root: (root / name).unlink()


def write(name: str, text: str) -> Callable[[Path], object]:
    def change(root: Path) -> None:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)

    return change


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        (write("snippets/a/lonely.py", SNIPPET), "stands on no page"),
        (write("snippets/notebooks/learn/n.py", SNIPPET), "its notebook is missing"),
        (write("docs/assets/generated/captured/a/gone/f.svg", "<svg/>"), "no snippet writes it"),
        (write("docs/assets/generated/captured/a/b/unused.svg", "<svg/>"), "stands on no page"),
        (write("docs/assets/measured/unused.md", "| x |\n| --- |\n| 1 |\n"), "stands on no page"),
        (write("docs/other.md", "![A drawing](assets/drawing.svg)"), "comes from no snippet"),
        (write("docs/other.md", "![](assets/generated/captured/a/b/f.svg)"), "has no text alternative"),
        (write("docs/other.md", "<svg></svg>"), "comes from no snippet"),
        (remove("docs/index.md"), "stands on no page"),
    ],
)
def test_what_has_no_home_is_found(tree: Tree, change: Callable[[Path], object], finding: str) -> None:
    change(tree.docs.parent)
    assert any(finding in sentence for sentence in homeless(tree))


@pytest.mark.parametrize("call", ["pytest.skip", "@pytest.mark.skipif", "@pytest.mark.xfail", "importorskip"])
def test_a_skip_is_found(tmp_path: Path, call: str) -> None:
    (tmp_path / "test_x.py").write_text(f"{call}('x')\n")
    assert len(skipped(tmp_path)) == 1
