"""The open page follows what is saved, and the button in it writes new outputs."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from live.small import FIRST, HEAD, Desk, checkout, desk

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.depends("tests/live", "tests/kit", "docs/theme", "mkdocs.yml")

SNIPPET = "snippets/a/first.py"


@pytest.fixture
def author(tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path / "own", checkout(tmp_path / "checkout")) as author:
        yield author


def test_the_open_page_follows_and_accepts(author: Desk, browser: "Browser") -> None:
    from playwright.sync_api import expect

    page = browser.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(author.address)
    output, box = page.locator(".highlight .output"), page.locator(".live")
    expect(output).to_contain_text("2")
    author.save(SNIPPET, f"{HEAD}print(6 * 7)\n#> 2\n")
    expect(output).to_contain_text("42")
    expect(box).to_contain_text(f"New output, not written yet: {SNIPPET}")
    author.save(SNIPPET, f"{HEAD}print(x)\n")
    expect(box.locator(".live-problem")).to_contain_text("name 'x' is not defined")
    author.save(SNIPPET, f'{HEAD}print("<b>")\n')
    expect(box.locator(".live-problem")).to_have_count(0)
    expect(output).to_contain_text("<b>")
    box.get_by_role("button").click()
    expect(box).to_be_empty()
    assert author.files()[SNIPPET].decode() == f'{HEAD}print("<b>")\n#> <b>\n'
    author.save("docs/index.md", "# Other words\n")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Other words")
    author.save(SNIPPET, FIRST)
    page.close()
    assert complaints == []
