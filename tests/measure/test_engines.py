"""The comparison of engines sees whatever an engine leaves out of a page."""

from pathlib import Path

import pytest

from engine.checkout import DOCS, ROOT
from measure.engines import Site, differences, with_twins

pytestmark = pytest.mark.depends("tests/measure", "docs", "mkdocs.yml")

PAGE = (
    "<html><body><nav>menu</nav><article><h1>Why?<a class='headerlink'>¶</a></h1><p>Because of that.</p>"
    "<pre><code>print(1)\n#&gt; 1\n</code></pre><table><tr><th>kind</th><td>EagerTensor</td></tr></table>"
    "</article></body></html>"
)


def site(folder: Path, page: str, *files: str) -> Site:
    """A built site of one page, with other files."""
    for name, text in {"learn/index.html": page, **dict.fromkeys(files, "")}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return Site(folder)


@pytest.mark.parametrize(
    ("before", "after", "sentences"),
    [
        ("menu", "another menu", []),
        ("¶", "#", []),
        (" of that", "", ["3 words missing, as 'Because'"]),
        ("print(1)", "print(2)", ["1 blocks missing, as 'print(1)\\n#> 1'", "1 words missing, as 'print(1)'"]),
        ("EagerTensor", "Tensor", ["1 tables missing, as 'kind | EagerTensor'", "1 words missing, as 'EagerTensor'"]),
        ("<article>", "<div>", ["no such page"]),
    ],
)
def test_what_a_page_lacks_is_named(tmp_path: Path, before: str, after: str, sentences: list[str]) -> None:
    assert before in PAGE
    ours, theirs = site(tmp_path / "ours", PAGE), site(tmp_path / "theirs", PAGE.replace(before, after))
    assert list(differences(ours, theirs)) == [("learn/index.html", sentence) for sentence in sentences]


def test_an_output_that_is_gone_is_named(tmp_path: Path) -> None:
    ours, theirs = site(tmp_path / "ours", PAGE), site(tmp_path / "theirs", PAGE.replace("#&gt; 1\n", ""))
    assert ("learn/index.html", "1 outputs missing, as '#> 1'") in list(differences(ours, theirs))


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    ours = site(tmp_path / "ours", PAGE, "assets/generated/kinds/a.json", "assets/javascripts/theme.js")
    assert list(differences(ours, site(tmp_path / "theirs", PAGE))) == [
        ("assets/generated/kinds/a.json", "no such file")
    ]


def test_the_twin_of_a_notebook_stands_in_its_place() -> None:
    notebooks = [path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.ipynb")]
    configuration = with_twins((ROOT / "mkdocs.yml").read_text("utf-8"), notebooks)
    for notebook in notebooks:
        twin = notebook.replace(".ipynb", ".md")
        assert (DOCS / twin).is_file()
        assert [line.strip() for line in configuration.split("\n") if twin in line] == [
            line.strip().replace(notebook, twin)
            for line in (ROOT / "mkdocs.yml").read_text("utf-8").split("\n")
            if notebook in line
        ]
