"""What stands in a cell of a Markdown table is shown as it stands."""

import pytest
from bs4 import BeautifulSoup

from engine.checkout import ROOT
from kit.markdown import renderer
from kit.tables import code, generated, plain, table

pytestmark = pytest.mark.depends("tests/kit", "docs/assets", "mkdocs.yml")

TEXTS = ["x | y", "a `b` | c", "*a* _b_ [c](d)", "<tf.Tensor: 3>", "x**2 # ~1~ ^2^ {a}", "\\d", "x < 1 & y > 2"]


@pytest.mark.parametrize("numbers", [False, True])
def test_text_and_code_are_shown_as_they_stand(numbers: bool) -> None:
    rows = [[code(text), plain(text)] for text in TEXTS]
    html = renderer(ROOT)(generated(table(["code", "text"], rows, numbers), "here"))
    cells = [
        [cell.get_text() for cell in row.select("td")] for row in BeautifulSoup(html, "html.parser").select("tr")[1:]
    ]
    assert cells == [[text, text] for text in TEXTS]


def test_a_table_is_one_line_a_row_and_names_its_source() -> None:
    text = generated(table(["a", "b"], [["one\ntwo", "3"]], numbers=True), "snippets/x.toml")
    assert text == (
        "<!-- Made from snippets/x.toml by `pytest --update-examples`; edit that. -->\n\n"
        "| a | b |\n| --- | ---: |\n| one two | 3 |\n"
    )
