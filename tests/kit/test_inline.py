"""A sentence of Markdown as parts, and where its links lead."""

import pytest

from kit.inline import Part, first_sentence, parts, site_address

pytestmark = pytest.mark.depends("tests/kit")


@pytest.mark.parametrize(
    ("markdown", "listed"),
    [
        ("Call `tf.reshape`. Then more.", ["Call ", {"code": "tf.reshape"}, "."]),
        ("See `a. b` first! Then.", ["See ", {"code": "a. b"}, " first!"]),
        ("No stop at the end", ["No stop at the end"]),
        ("Keras 3.3\nis `new`. Yes.", ["Keras 3.3 is ", {"code": "new"}, "."]),
        ("[Map `x`](../how-to/a.md#b). No.", [{"text": "Map x", "url": "how-to/a/#b"}, "."]),
        ("Give a [`tf.TensorSpec`][tf.TensorSpec]. No.", ["Give a ", {"code": "tf.TensorSpec"}, "."]),
        ("", []),
    ],
)
def test_the_first_sentence_has_words_code_and_links(markdown: str, listed: list[Part]) -> None:
    assert list(first_sentence(markdown, "errors")) == listed


def test_a_sentence_keeps_all_its_words() -> None:
    assert parts("a. b", "errors") == ("a. b",)


@pytest.mark.parametrize(
    ("target", "folder", "address"),
    [
        ("other.md", "errors", "errors/other/"),
        ("index.md#finder", "errors", "errors/#finder"),
        ("../index.md", "errors", ""),
        ("../index.md#a", "errors", "#a"),
        ("https://a.org/b.md", "errors", "https://a.org/b.md"),
    ],
)
def test_a_link_is_seen_from_the_root_of_the_site(target: str, folder: str, address: str) -> None:
    assert site_address(target, folder) == address
