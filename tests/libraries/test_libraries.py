"""The libraries: what is written for each, and what a broken table says."""

import json
import re
from pathlib import Path

import pytest

from engine.checkout import ROOT
from engine.errors import SnippetError
from libraries.libraries import PAGE, finder_data, libraries, listing

WHOLE = (
    '[a-lib]\ntitle = "A"\nframes = ["a_lib/"]\nkeras3 = "no"\nsource = "https://a.org/b"\nanswer = "Do it. Then."\n'
)


def written(folder: Path, text: str) -> Path:
    (folder / "snippets").mkdir()
    (folder / "snippets" / "libraries.toml").write_text(text, "utf-8")
    return folder


def test_each_library_of_the_site_has_its_section_and_its_signs() -> None:
    known = libraries(ROOT)
    assert len(known) > 10
    assert all(f"{{#{library.name}}}" in listing(known) for library in known)
    for each in json.loads(finder_data(known))["libraries"]:
        assert each["url"].startswith(f"{PAGE}#")
        assert each["shows"]
        assert each["answer"]


def test_a_folder_is_seen_on_any_system(tmp_path: Path) -> None:
    [library] = libraries(written(tmp_path, WHOLE))
    [sign] = library.shows
    assert all(re.search(sign, path) for path in ("/v/a_lib/b.py", r"C:\v\a_lib\b.py"))
    assert not re.search(sign, "/v/my_a_lib/b.py")


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ('title = "A"\n', "", "`a-lib` has no 'title'; add it"),
        ('["a_lib/"]', "[]", "`a-lib` has a 'frames' that is not a list, or is empty"),
        ("answer =", "answers =", "`a-lib` has 'answers'; take it out"),
        ("keras3", "calls = ['(']\nkeras3", r"`a-lib` has the call '\('.*, which is no regular expression"),
        ("[a-lib]", "[a-lib", "is not valid TOML"),
    ],
)
def test_a_broken_table_is_one_sentence(tmp_path: Path, before: str, after: str, sentence: str) -> None:
    with pytest.raises(SnippetError, match=rf"snippets/libraries\.toml.*{sentence}"):
        libraries(written(tmp_path, WHOLE.replace(before, after)))
