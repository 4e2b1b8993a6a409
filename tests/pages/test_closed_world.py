"""Nothing on a published page without a run, nothing run without a page; and each check finds what it is for."""

import json
from pathlib import Path

import pytest
from mkdocs.config import load_config

from browser.site import Site
from engine.checkout import ROOT
from kit.includes import FOLDERS, missing
from pages.artefacts import untrusted
from pages.closed_world import unproven
from pages.homes import homeless
from pages.invisible import invisible
from pages.published import Tree
from pages.report import report
from pages.small import FENCE, PICTURE, SNIPPET, small_tree


@pytest.fixture(scope="module")
def tree(site: Site) -> Tree:
    """This checkout with its built site; each page is parsed once for all tests of this file."""
    return Tree(ROOT, site.folder)


def test_every_include_exists() -> None:
    report([one.sentence for one in missing(ROOT)])


def test_everything_on_a_page_comes_from_a_run(tree: Tree) -> None:
    assert len(tree.pages) > 200
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


TYPED = {
    "a plain fence": "```\nplain fence\n```",
    "a program typed by hand": "```python\nprint('typed by hand')\n```",
    "a session": "~~~pycon\n>>> 1 + 1\n2\n~~~",
    "an indented block": "    an indented block",
    "a fence in a note": "!!! note\n\n    ```text\n    output\n    ```",
    "an indented block in a box": "??? note\n\n        an indented block in a box",
    "a fence in a list": "- a list\n\n    ```\n    with a fence\n    ```",
    "pre": "<pre>raw</pre>",
    "pre and code": "<pre><code>raw</code></pre>",
    "textarea": "<textarea>raw</textarea>",
    "samp": "<samp>raw</samp>",
    "listing": "<listing>raw</listing>",
    "more than the snippet": '```python\n--8<-- "a/b.py"\nprint("and more")\n```',
    "a part of the snippet": '```python\n--8<-- "a/b.py:1:1"\n```',
    "code in a table": "| x |\n|---|\n| `three` |",
    "a name in a table": "| x |\n|---|\n| SymbolicTensor |",
    "a number in a table": "| x |\n|---|\n| 26.7 times |",
    "a table in HTML": "<table><tr><td><code>three</code></td></tr></table>",
    "a quoted error": "> ValueError: quoted",
    "a quotation": "> three",
    "an inline quotation": "It says <q>three</q>.",
    "an error text": "It says ValueError: no such thing.",
    "a traceback": "Traceback (most recent call last)",
    # what a stranger typed, and nothing noticed
    "two lines in inline code": "<p><code>print(x)<br>tf.Tensor(7.5)</code></p>",
    "lines by spaces": "`x`  \n`y`",
    "output": "<output>three</output>",
    "a block by its class": '<div class="highlight">three</div>',
    "a block by its class with code": '<div class="language-python highlight"><code>three</code></div>',
    "a box around an output": "<details><summary>Output</summary>three rows came back</details>",
    "a box around a value": '??? example "Output"\n\n    The rest is 7.5.',
    "a list of outputs": "- `tf.Tensor([3. 4.], shape=(2,), dtype=float32)`\n- `(8, 8)`",
    "it prints": "It prints `tf.Tensor([1. 2. 3.], shape=(3,), dtype=float32)`.",
    "it prints a word": "It prints `three`.",
    "it prints a number": "It prints 42.",
    "returns a shape": "It returns an `EagerTensor` of shape `(7, 9)`.",
    "a shape in prose": "The result has the shape (7, 9).",
    "a shape with None": "The result has the shape (None, 7).",
    "a number in a cell": "| x |\n|---|\n| 42 |",
    "code of a number in a cell": "| x |\n|---|\n| `42` |",
    "a dtype in a cell": "| x |\n|---|\n| float64 |",
    "code of a dtype in a cell": "| x |\n|---|\n| `float64` |",
    "a shape in a cell": "| x |\n|---|\n| (7, 9) |",
    "code of a shape in a cell": "| x |\n|---|\n| `(7, 9)` |",
    "a name of another page's table": "| x |\n|---|\n| SparseTensor |",
    "True in a cell": "| x |\n|---|\n| True |",
    "an error in a cell": "| x |\n|---|\n| raises TypeError |",
    "a dtype in prose": "The result is float64.",
    "code of a dtype": "The result is `float64`.",
    "a piece of a quoted output": "> loss 0.25",
    "an output with more": "> one two three",
    "picture": '<picture><source srcset="x.svg"></picture>',
    "a picture of nothing": "![A drawing](drawing.svg)",
    "a picture without words": "![](assets/generated/captured/a/b/f.svg)",
    "a picture in HTML": f"<div>{PICTURE.strip()}</div>",
    "embed": '<embed src="x.svg">',
    "object": '<object data="x.svg"></object>',
    "video": '<video src="x.mp4"></video>',
    "canvas": '<canvas id="c"></canvas>',
    "iframe": '<iframe src="https://example.com"></iframe>',
    "a CSS background": '<div style="background: url(x.svg)">.</div>',
    "a style sheet": "<style>p::after { content: '42' }</style>",
    "a script": "<script>document.write(42)</script>",
    "a script from elsewhere": '<script src="https://example.com/x.js"></script>',
    "an event": '<p onclick="alert(1)">text</p>',
    "a link that runs": '<a href="javascript:alert(1)">text</a>',
    "a class of the code's": '<p><span class="go">three</span></p>',
    "an unknown class": '<p class="output">three</p>',
    "a measured factor": "It is 378.8 times as fast.",
    "a time": "It takes 17 ms.",
    "a memory size": "It needs 300 MiB.",
    "a decimal": "The loss is 0.31.",
    "a piece of a number": "The loss is 0.2.",
    "a repr": "It is `<tf.Tensor: shape=(), dtype=int32, numpy=3>`.",
    "a repr in prose": "It is \\<KerasTensor shape=(None, 4), dtype=float32, name=x\\>.",
    "an array": "The result is `array([1, 2])`.",
    "a row of numbers": "The result is [4. 5. 6.].",
    "a list as code": "The result is `[4, 5, 6]`.",
    "a heading": "## The result is (7, 9)",
    "a definition of a shape": "`shape=(7, 9), dtype=int32`",
    "a link elsewhere is no proof": "[The result is (7, 9)](https://example.com/)",
    "an unknown tag": "The result is <tf.Tensor: 3>.",
    "a form": "<form><input value='42'></form>",
    "ruby": "<ruby>x<rt>42</rt></ruby>",
    "math": "<math><mn>42</mn></math>",
    "a title of a picture": '![A line](assets/generated/captured/a/b/f.svg "gives 0.31")',
}
"""What somebody could type into a page that includes the snippet."""


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """A whole small tree, and beside it one page for each thing typed."""
    pages = {f"docs/case-{n}.md": f"# Case\n{FENCE}\nText.\n\n{text}\n" for n, text in enumerate(TYPED.values())}
    return small_tree(tmp_path_factory.mktemp("typed"), pages)


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
    assert homeless(typed) == untrusted(typed) == invisible(typed.root) == []


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
    assert homeless(tree) == [
        "snippets/a/lonely.py: stands on no page; include it or delete it.",
        "snippets/notebooks/learn/n.py: its notebook is missing; run: pytest --update-examples",
        "docs/assets/generated/captured/a/b/unused.svg: stands on no page; show it.",
        "docs/assets/generated/captured/a/gone/f.svg: no snippet writes it; delete it.",
        "docs/assets/generated/captured/a/b/unused.md: stands on no page; include it or delete it.",
        "docs/assets/measured/unused.md: stands on no page; include it or delete it.",
    ]
