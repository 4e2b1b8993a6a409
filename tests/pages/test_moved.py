"""No public address dies, and one that moved leads on."""

from pathlib import Path

import pytest
from browser.site import Site
from engine.checkout import ROOT
from engine.programs import Programs
from kit.product import changes

from pages.moved import MAP, REDIRECTS, dead, redirect, wrong
from pages.small import small_tree
from pages.told import told


def test_no_public_address_dies(site: Site) -> None:
    told([*wrong(ROOT), *dead(site.folder)])


def test_an_address_that_moved_leads_on_and_one_that_died_is_found(tmp_path: Path, programs: Programs) -> None:
    listed = tmp_path / "addresses.txt"
    listed.write_text("# comment\n/\nother/\nold/page/\nsnippets/a/b.py\nlost/\nsnippets/a/lost.py\n")
    entry = '[pages]\n"old/page/" = "other/#why"\n'
    tree = small_tree(tmp_path / "tree", {MAP: entry, "docs/old/page/index.html": redirect("old/page/", "other/#why")})
    assert changes(REDIRECTS, tree.root, programs) == []
    assert wrong(tree.root) == []
    built = (tree.site / "old" / "page" / "index.html").read_text("utf-8")
    assert 'content="1; url=../../other/#why"' in built
    assert (tree.site / "old" / "page" / "../../other/index.html").is_file()
    assert not (tree.site / "moved.toml").exists()
    assert dead(tree.site, listed) == [
        f'/lost/ was public and is gone; say in {MAP} where it moved: "lost/" = "NEW/".',
        "/snippets/a/lost.py was public and is gone; put the file back.",
    ]
    (tree.docs / "moved.toml").write_text("")
    assert [change.path for change in changes(REDIRECTS, tree.root, programs)] == ["docs/old/page/index.html"]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('"old/" = "nowhere/"', f'{MAP}: "old/" leads to "nowhere/", which is no page; write the address of a page.'),
        ('"old/" = "older/"\n"older/" = "one/"', f'{MAP}: "old/" leads to "older/", which is no page; write "one/".'),
        ('"one/" = ""', f'{MAP}: "one/" is still a page (docs/one.md); take the line out.'),
        ('"old" = "one/"', f'{MAP}: "old" = "one/": addresses of pages begin without and end with `/`; write them so.'),
        ('"old/ = "one/"', f"{MAP}: is no TOML"),
    ],
)
def test_a_wrong_line_of_the_map_is_one_sentence(tmp_path: Path, line: str, sentence: str) -> None:
    (tmp_path / "docs").mkdir()
    for name in ("index", "one"):
        (tmp_path / "docs" / f"{name}.md").write_text("# Title\n")
    (tmp_path / MAP).write_text(f"[pages]\n{line}\n")
    (told_sentence,) = wrong(tmp_path)
    assert told_sentence.startswith(sentence)
