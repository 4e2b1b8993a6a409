"""No public address dies, and one that moved leads on."""

from pathlib import Path

import pytest

from browser.site import Site
from engine.checkout import ROOT
from engine.programs import Programs
from kit.build import build
from kit.product import changes, write
from pages.moved import MAP, PARTIAL, REDIRECTS, dead, wrong
from pages.report import report
from pages.small import small_checkout


def test_no_public_address_dies(site: Site) -> None:
    report([*wrong(ROOT), *dead(ROOT, site.folder)])


def test_an_address_that_moved_leads_on_and_one_that_died_is_found(tmp_path: Path, programs: Programs) -> None:
    listed = tmp_path / "addresses.txt"
    listed.write_text("# comment\n/\nother/\nold/page/\nsnippets/a/b.py\nlost/\nsnippets/a/lost.py\nsnippets/z.py\n")
    entry = '[pages]\n"old/page/" = "other/#why"\n[files]\n"snippets/z.py" = "snippets/a/b.py"\n'
    tree = small_checkout(tmp_path / "tree", {MAP: entry})
    assert write(REDIRECTS, tree.root, programs) == [PARTIAL, "docs/old/page/index.html"]
    assert build(tree.root, tree.site) == ()
    assert wrong(tree.root) == []
    built = (tree.site / "old" / "page" / "index.html").read_text("utf-8")
    assert 'content="1; url=../../other/#why"' in built
    assert (tree.site / "old" / "page" / "../../other/index.html").is_file()
    assert '"snippets/z.py": "snippets/a/b.py"' in (tree.site / "404.html").read_text("utf-8")
    assert not (tree.site / "moved.toml").exists()
    assert dead(tree.root, tree.site, listed) == [
        f'/lost/ was public and is gone; say below [pages] in {MAP} where it moved: "lost/" = "NEW/".',
        f'/snippets/a/lost.py was public and is gone; say below [files] in {MAP} where it moved: "snippets/a/lost.py" = "NEW".',
    ]
    (tree.docs / "moved.toml").write_text("")
    assert [change.path for change in changes(REDIRECTS, tree.root, programs)] == [PARTIAL, "docs/old/page/index.html"]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('"old/" = "nowhere/"', f'{MAP}: "old/" leads to "nowhere/", which is no page; write the address of a page.'),
        ('"old/" = "older/"\n"older/" = "one/"', f'{MAP}: "old/" leads to "older/", which is no page; write "one/".'),
        ('"one/" = ""', f'{MAP}: "one/" is still a page (docs/one.md); take the line out.'),
        ('"old" = "one/"', f'{MAP}: "old" = "one/": addresses of pages begin without and end with `/`; write them so.'),
        ('"old/ = "one/"', f"{MAP}:2: is not valid TOML"),
        ('[files]\n"index.md" = "one.md"', f'{MAP}: "index.md" is still a file; take the line out.'),
        ('[files]\n"a.py" = "b.py"', f'{MAP}: "a.py" leads to "b.py", which is no file below docs/'),
    ],
)
def test_a_wrong_line_of_the_map_is_one_sentence(tmp_path: Path, line: str, sentence: str) -> None:
    (tmp_path / "docs").mkdir()
    for name in ("index", "one"):
        (tmp_path / "docs" / f"{name}.md").write_text("# Title\n")
    (tmp_path / MAP).write_text(f"[pages]\n{line}\n")
    (sentence_,) = wrong(tmp_path)
    assert sentence_.startswith(sentence)
