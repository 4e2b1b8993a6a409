"""Each page but the entries says in which other words people ask for it, and no two pages say the same."""

from pathlib import Path

import pytest

from engine.checkout import ROOT
from engine.errors import SnippetError
from kit.addresses import address
from kit.searched import data
from search.asked import FEWEST, MOST, asked, carrying, wrong
from search.ids import ids


def known(checkout: Path) -> dict[Path, tuple[str, ...]]:
    """The ids of the sections of each page, as the search knows them."""
    sections = {page["url"]: tuple(filter(None, ids(page))) for page in data()["pages"]}
    return {page: sections.get(address(page, checkout / "docs"), ()) for page in carrying(checkout)}


def test_each_page_says_how_else_people_ask() -> None:
    findings = wrong(ROOT, known(ROOT))
    if findings:
        pytest.fail("\n".join(findings), pytrace=False)


WAYS = [f"way {number}" for number in range(FEWEST)]


def checkout(folder: Path, **pages: list[str]) -> tuple[Path, dict[Path, tuple[str, ...]]]:
    """A checkout of pages with ways to ask, each with one section."""
    (folder / "docs").mkdir()
    for name, ways in pages.items():
        lines = "".join(f'  - "{way}"\n' for way in ways)
        (folder / "docs" / f"{name}.md").write_text(f"---\ntitle: x\nasked:\n{lines}---\n\n# Page\n\n## Part\n")
    return folder, dict.fromkeys(carrying(folder), ("part",))


def test_the_section_stands_behind_the_text(tmp_path: Path) -> None:
    root, sections = checkout(tmp_path, one=["why {#part}", "how"])
    [page] = sections
    assert [(way.text, way.at) for way in asked(page, root)] == [("why", "part"), ("how", "")]


def test_too_few_and_too_many_are_one_sentence(tmp_path: Path) -> None:
    root, sections = checkout(tmp_path, few=WAYS[1:], many=[f"other {n}" for n in range(MOST + 1)])
    few, many = wrong(root, sections)
    assert few.startswith(
        f"docs/few.md: has {FEWEST - 1} other ways to ask in its front matter; write {FEWEST} to {MOST}"
    )
    assert many.startswith(f"docs/many.md: has {MOST + 1} other ways")


def test_the_same_on_two_pages_is_one_sentence(tmp_path: Path) -> None:
    root, sections = checkout(tmp_path, one=WAYS, two=[*(f"other {n}" for n in range(FEWEST)), "Way: 1"])
    assert wrong(root, sections) == ["docs/two.md: 'Way: 1' stands in docs/one.md too; keep it where the answer is."]


def test_a_section_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    root, sections = checkout(tmp_path, one=[*WAYS, "gone {#gone}"])
    assert wrong(root, sections) == ["docs/one.md: 'gone' is bound to #gone, and its sections are part."]


@pytest.mark.parametrize(
    ("front", "sentence"),
    [
        ("asked: how", "docs/one.md: `asked` is no list of texts; put each in quotes."),
        ("asked:\n  - a: b", "docs/one.md: `asked` is no list of texts; put each in quotes."),
        ("asked:\n  - 'x", "docs/one.md:3: the front matter is not YAML; put texts with `:` or `#` in quotes."),
    ],
)
def test_what_is_no_list_of_texts_is_one_sentence(tmp_path: Path, front: str, sentence: str) -> None:
    (tmp_path / "docs").mkdir()
    page = tmp_path / "docs" / "one.md"
    page.write_text(f"---\n{front}\n---\n\n# One\n")
    with pytest.raises(SnippetError) as error:
        asked(page, tmp_path)
    assert str(error.value) == sentence
