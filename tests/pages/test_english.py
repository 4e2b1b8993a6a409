"""Each page begins with its answer, and uses no word that a reader has to decode."""

from pathlib import Path

import pytest

from engine.checkout import ROOT
from pages.english import beginnings, riddles
from pages.report import report

ANSWER = "A page answers the question of its heading in its first sentence, which stands without that heading."


def page(root: Path, text: str, description: str = ANSWER) -> Path:
    """A checkout of one page."""
    folder = root / "docs" / "how-to"
    folder.mkdir(parents=True)
    head = f'---\ntitle: x\ndescription: "{description}"\nasked:\n  - shall I mend it\n---\n\n# Question?\n\n'
    (folder / "x.md").write_text(head + text + "\n", "utf-8")
    return root


def test_no_page_and_no_entry_speaks_in_riddles() -> None:
    report(riddles(ROOT))


def test_every_page_begins_with_a_sentence_that_stands_alone() -> None:
    report(beginnings(ROOT))


@pytest.mark.parametrize(
    "word", ["mended", "shall", "Seldom", "of yours", "save for", "in the place of", "without a word"]
)
def test_a_word_to_decode_is_found(tmp_path: Path, word: str) -> None:
    (finding,) = riddles(page(tmp_path, f"{ANSWER} It is {word} here."))
    assert finding.startswith(f"docs/how-to/x.md:10: {word!r} is no plain English")


def test_a_page_in_the_folder_of_another_is_read(tmp_path: Path) -> None:
    name = page(tmp_path, ANSWER) / "docs" / "how-to" / "x" / "part.md"
    name.parent.mkdir()
    name.write_text(f"# Question?\n\n{ANSWER} It is mended.\n", "utf-8")
    (finding,) = riddles(tmp_path)
    assert finding.startswith("docs/how-to/x/part.md:3: 'mended'")


def test_what_is_quoted_is_no_word_of_the_page(tmp_path: Path) -> None:
    assert riddles(page(tmp_path, f"{ANSWER} `shall` [x](shall.md)\n\n## Part {{#shall}}\n\n```\nshall\n```")) == []


def test_a_word_to_decode_in_an_entry_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "snippets" / "errors"
    folder.mkdir(parents=True)
    (folder / "x.toml").write_text('why = "It works."\ntext = "You shall"\n[[causes]]\nfix = "It is mended."\n')
    (finding,) = riddles(tmp_path)
    assert finding.startswith("snippets/errors/x.toml:1: 'mended'")


@pytest.mark.parametrize(
    ("first", "description", "what"),
    [("Yes. It does.", ANSWER, "first sentence"), (ANSWER * 2, ANSWER, ""), (ANSWER, "Short.", "description")],
)
def test_a_beginning_of_another_length_is_found(tmp_path: Path, first: str, description: str, what: str) -> None:
    findings = beginnings(page(tmp_path, first.replace(".A", ", and a"), description))
    assert len(findings) == 1
    assert what in findings[0]


def test_a_link_in_the_first_sentence_counts_as_its_text(tmp_path: Path) -> None:
    linked = ANSWER.replace("heading", "[`heading`](../understand/" + "x" * 160 + ".md)", 1)
    assert beginnings(page(tmp_path, linked)) == []
