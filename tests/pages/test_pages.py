"""The site builds without a warning; pages show pairs whole, link well, and include what exists."""

import re
from pathlib import Path

import pytest

from browser.site import Site
from engine.checkout import ROOT
from engine.errors import SnippetError
from engine.snippet import parse
from kit.build import build
from kit.captions import pages, pairs
from kit.includes import includes, missing
from pages.navigation import unlisted
from pages.report import report
from pages.small import FENCE, small_checkout

DOCS = ROOT / "docs"
SNIPPETS = ROOT / "snippets"


def test_the_build_warns_of_nothing(site: Site) -> None:
    """But of pages in no navigation and of what is included and missing: tests of their own tell these."""
    gone = [one.include.name for one in missing(ROOT)]
    pages = [sentence.partition(":")[0].removeprefix("docs/") for sentence in unlisted(ROOT)]
    known = [*gone, *pages, "not included in the" if pages else ""]
    report([line for line in site.warnings if not any(name and name in line for name in known)])


def test_each_pair_fails_works_and_is_shown_with_its_change() -> None:
    findings = []
    shown = [[one.name for one in includes(page)] for page in pages(DOCS)]
    for failing, working in pairs(SNIPPETS):
        name, other = (path.relative_to(SNIPPETS).as_posix() for path in (failing, working))
        if not working.is_file():
            findings.append(f"snippets/{name}: has no {working.name} beside it; write that, or call it otherwise.")
            continue
        try:
            fails, works = (parse(path, ROOT) for path in (failing, working))
        except SnippetError:  # the test of the snippet says so
            continue
        if not (fails.raises or (fails.shows_stderr and re.search(r"Warning: |\bWARNING:", fails.recorded))):
            findings.append(
                f"snippets/{name}: does not declare what it raises; end its last line with `# raises TYPE`, or say `# shows stderr` of a warning."
            )
        if works.raises:
            findings.append(f"snippets/{other}: raises; write the program that works.")
        change = f"changes/{name.replace('-fails.py', '.diff')}"
        in_order = [
            page for page in shown if {name, other, change} <= set(page) and page.index(name) < page.index(other)
        ]
        if not in_order:
            findings.append(
                f"snippets/{name}: no page includes it, then {other}, and their {change}; include all three."
            )
    report(findings)


def address(name: str) -> str:
    """The official page of a symbol: TensorFlow's reference holds Keras too, and its addresses follow the names."""
    parts = (name if name.startswith("tf.") else f"tf.{name}").split(".")
    method = f"#{parts.pop()}" if parts[-2][0].isupper() and parts[-1][0].islower() else ""
    return "https://www.tensorflow.org/api_docs/python/" + "/".join(parts) + method


def test_links_to_the_official_reference_are_well_formed_and_used() -> None:
    lines = (DOCS / "assets" / "api.txt").read_text("utf-8").splitlines()
    names = [line[1:].partition("]")[0] for line in lines]
    assert lines == [f"[{name}]: {address(name)}" for name in sorted(set(names))]
    text = "".join(page.read_text("utf-8") for page in pages(DOCS))
    assert [name for name in names if f"][{name}]" not in text] == []
    assert sorted(set(re.findall(r"\[`[^`]+`\]\[([\w.]+)\]", text)) - set(names)) == [], (
        "names without a line in api.txt"
    )


# What each of these says when it is not so.


def test_a_renamed_snippet_is_one_sentence(tmp_path: Path) -> None:
    """It names the page, the line and the new name."""
    for path in ("snippets/a/new.py", "snippets/z/used.py"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("print(1)\n#> 1\n")
    (tmp_path / "docs").mkdir()
    used = '\n```python\n--8<-- "z/used.py"\n```\n\nA mention of `--8<-- "gone.py"`, which is none.\n'
    (tmp_path / "docs" / "index.md").write_text(f"# Title\n{FENCE}{used}")
    (one,) = missing(tmp_path)
    assert one.sentence == (
        "docs/index.md:4: includes a/b.py, which does not exist; "
        "the nearest name is a/new.py; write that, or take the line out."
    )


@pytest.mark.parametrize(
    "written",
    ['--8<-- "a/b.py"', "  --8<-- 'a/b.py'", '-8<- "a/b.py"', '--8<-- "a/b.py:2:3"', "--8<--\na/b.py\n--8<--"],
)
def test_every_form_of_an_include_is_read(tmp_path: Path, written: str) -> None:
    page = tmp_path / "page.md"
    page.write_text(f'# Title\n\n{written}\n;--8<-- "escaped.py"\nsee --8<-- "mentioned.py"\n')
    assert [one.name for one in includes(page)] == ["a/b.py"]


def test_a_missing_include_stops_no_build(tmp_path: Path) -> None:
    """MkDocs alone ends with 192 lines of traceback; the fixture's build leaves the include out."""
    small_checkout(tmp_path)
    (tmp_path / "snippets" / "a" / "b.py").rename(tmp_path / "snippets" / "a" / "renamed.py")
    warnings = build(tmp_path, tmp_path / "site")
    assert (tmp_path / "site" / "other" / "index.html").is_file()
    assert all("Traceback" not in line for line in warnings)
