"""The libraries: what is written for each, and what a broken table says."""

import json
import re
from pathlib import Path

import pytest

from engine.checkout import ROOT
from engine.errors import SnippetError
from libraries.libraries import PAGE, Library, finder_data, libraries, listing

pytestmark = pytest.mark.depends("tests/libraries", "tests/kit", "snippets/libraries.toml")

WHOLE = (
    '[a-lib]\ntitle = "A"\nframes = ["a_lib/"]\nkeras3 = "no"\nsource = "https://a.org/b"\nanswer = "Do it. Then."\n'
)


def is_shown(library: Library, text: str) -> bool:
    return any(re.search(sign, text) for sign in library.shows)


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
    [library] = libraries(written(tmp_path, WHOLE.replace('["a_lib/"]', '["a_lib/", "b/models/", "c/part_"]')))
    paths = ("/v/a_lib/b.py", r"C:\v\a_lib\b.py", "/v/b/models/d.py", r"C:\v\b\models\d.py", "/v/c/part_one.py")
    assert all(is_shown(library, path) for path in paths)
    assert not any(is_shown(library, path) for path in ("/v/my_a_lib/b.py", "/v/b/d.py", "/v/c/party.py"))


def test_a_module_and_words_of_a_message_are_signs_too(tmp_path: Path) -> None:
    [library] = libraries(written(tmp_path, WHOLE.replace("keras3", "says = ['not yet in A']\nkeras3", 1)))
    assert is_shown(library, "a_lib.src.errors.Fatal: no")
    assert is_shown(library, "<a_lib.engine.Tuner object at 0x7f>")
    assert is_shown(library, "This is not yet in A.")
    assert not any(is_shown(library, text) for text in ("my_a_lib.src", "a_lib.", "self.a_lib.x", "not yet in B"))


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ('title = "A"\n', "", "`a-lib` has no 'title'; add it"),
        ('["a_lib/"]', "[]", "`a-lib` has a 'frames' that is not a list, or is empty"),
        ("answer =", "answers =", "`a-lib` has 'answers'; take it out"),
        ("keras3", "calls = ['(']\nkeras3", r"`a-lib` has the sign '\('.*, which is no regular expression"),
        ("[a-lib]", "[a-lib", "is not valid TOML"),
    ],
)
def test_a_broken_table_is_one_sentence(tmp_path: Path, before: str, after: str, sentence: str) -> None:
    with pytest.raises(SnippetError, match=rf"snippets/libraries\.toml.*{sentence}"):
        libraries(written(tmp_path, WHOLE.replace(before, after)))
