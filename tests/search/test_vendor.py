"""The libraries of the search are the files that their authors published, with their licences."""

import hashlib

import pytest

from kit.node import SCRIPTS
from search.vendored import PUBLISHED as MINISEARCH
from search.vendored import without_comments

pytestmark = pytest.mark.depends("tests/search", "docs/assets/scripts")

PUBLISHED = {
    "minisearch": ("7.2.0", "0393b3ba253b809d5e55707c7b0875ef9b518a296a006c6739b28876e154edb3"),
    "stemmer": ("2.0.1", "154936155f541e1dca18bb75f0fe47c5d881f7b68b2953d92bd33254aca5cc39"),
}
"""The version on npm, and the SHA-256 of `dist/es/index.js` of minisearch, and of `index.js` of stemmer."""


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_library_is_what_was_published(name: str) -> None:
    version, digest = PUBLISHED[name]
    # The site serves minisearch without its comments, which `search` makes from the published file.
    script = MINISEARCH if name == "minisearch" else SCRIPTS / "vendor" / f"{name}.js"
    assert hashlib.sha256(script.read_bytes()).hexdigest() == digest, f"{script.name} is not {name} {version} of npm"
    assert "Permission is hereby granted" in (SCRIPTS / "vendor" / f"{name}.LICENSE.txt").read_text("utf-8")


def test_nothing_else_is_vendored() -> None:
    files = {path.name for path in (SCRIPTS / "vendor").iterdir()}
    assert files == {f"{name}{ending}" for name in PUBLISHED for ending in (".js", ".LICENSE.txt")}


def test_only_comments_are_left_out() -> None:
    text = "/**\n * Says\n */\nconst a = 1; // stays\n  // goes\nconst b = '/** stays */';\n"
    assert without_comments(text).split("\n")[1:] == ["const a = 1; // stays", "const b = '/** stays */';", ""]
