"""Pages stand in the navigation and lead on in its order."""

from pathlib import Path

import pytest

from engine.checkout import ROOT
from pages.navigation import astray, unlisted
from pages.report import report


def test_each_page_leads_to_the_next_of_the_navigation() -> None:
    report(astray(ROOT))


def test_each_page_stands_in_the_navigation() -> None:
    report(unlisted(ROOT))


NAV = "nav:\n  - Start: index.md\n  - One: a/one.md\n  - Two: a/two.md\n"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Three pages that lead on."""
    (tmp_path / "docs" / "a").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text(f"site_name: x\n{NAV}")
    (tmp_path / "docs" / "index.md").write_text("# Start\n")
    (tmp_path / "docs" / "a" / "one.md").write_text("# One\n\nNext: [two](two.md)\n")
    (tmp_path / "docs" / "a" / "two.md").write_text("# Two\n\nNext: [one](one.md)\n")
    assert astray(tmp_path) == unlisted(tmp_path) == []
    return tmp_path


def test_a_page_in_no_navigation_is_one_sentence(book: Path) -> None:
    (book / "docs" / "new.md").write_text("# New\n")
    (book / "docs" / "errors").mkdir()
    (book / "docs" / "errors" / "entry.md").write_text("# An entry\n")
    (book / "snippets" / "errors").mkdir(parents=True)
    (book / "snippets" / "errors" / "entry.toml").write_text("")
    remedy = 'add "TITLE: new.md" to nav in mkdocs.yml, where a reader should meet it'
    assert unlisted(book) == [f"docs/new.md: stands in no navigation; {remedy}."]
    assert astray(book) == []


def test_a_page_below_another_is_listed_there_and_leads_back(book: Path) -> None:
    (book / "docs" / "a" / "two").mkdir()
    part = book / "docs" / "a" / "two" / "part.md"
    part.write_text("# Part\n")
    listing, back = unlisted(book)
    what = "stands in no navigation, and docs/a/two.md does not list it; add: [TITLE](two/part.md)"
    assert listing == f"docs/a/two/part.md: {what}"
    what = "does not lead back to the page that lists it; write: Next: [TITLE](../two.md)"
    assert back == f"docs/a/two/part.md: {what}"
    (book / "docs" / "a" / "two.md").write_text("# Two\n\n- [part](two/part.md)\n\nNext: [one](one.md)\n")
    part.write_text("# Part\n\nNext: [two](../two.md)\n")
    assert astray(book) == unlisted(book) == []


def test_a_name_of_the_navigation_without_a_page_is_one_sentence(book: Path) -> None:
    (book / "docs" / "a" / "two.md").unlink()
    assert unlisted(book) == [
        "mkdocs.yml:5: names a/two.md, and docs/ has no such page; write it, or take the line out."
    ]


def test_the_page_before_a_new_one_is_told_what_to_write(book: Path) -> None:
    (book / "docs" / "new.md").write_text("# New\n\nNext: [two](a/two.md)\n")
    (book / "mkdocs.yml").write_text(f"site_name: x\n{NAV}".replace("  - Two", "  - New: new.md\n  - Two"))
    remedy = "in the navigation new.md follows; write: Next: [New](../new.md)"
    assert astray(book) == [f"docs/a/one.md:3: its `Next:` leads to two.md, and {remedy}"]


def test_a_page_that_does_not_lead_on_is_told_what_to_write(book: Path) -> None:
    (book / "docs" / "a" / "two.md").write_text("# Two\n")
    remedy = "in the navigation a/one.md follows; write: Next: [One](one.md)"
    assert astray(book) == [f"docs/a/two.md: does not lead on, and {remedy}"]
