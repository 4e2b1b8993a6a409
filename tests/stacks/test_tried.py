"""The report on packages that no stack names: what an issue shows of it, and that it fits."""

from pathlib import Path

import pytest

from engine.snippet import parse
from stacks import install, tried
from stacks.stack import Stack

pytestmark = pytest.mark.depends("tests/stacks")

STACK = Stack("tried", "tf-nightly", ("tf-nightly",))


def test_what_differs_is_told_as_an_issue_shows_it(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("print(1)\n#> 1\n")
    part = tried.part_of(parse(tmp_path / "one.py", tmp_path), STACK, {"is": "differs", "outputs": [[1, "2\n"]]})
    first, fence, *lines = filter(None, part.split("\n"))
    assert first == "one.py: tf-nightly gives another output"
    assert fence.startswith("```")
    assert lines == ["print(1)", "#> 2", "```"]


def test_a_report_has_whole_parts_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tried, "LONGEST", 20)
    assert tried.shortened(["first\n", "second\n"]) == "first\n\nsecond\n"
    assert tried.shortened(["first\n", "a second that is long\n"]) == "first\n\nThere is no room for 1 more.\n"


def test_a_list_of_packages_is_written_where_there_is_no_folder_yet(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    uv = tmp_path / "uv"
    making = '[ "$1" != venv ] || { for last; do :; done; mkdir -p "$last/bin"; touch "$last/bin/python"; }'
    uv.write_text(f'#!/bin/sh\n{making}\n[ "$2" != compile ] || echo a==1\n')
    uv.chmod(0o755)
    monkeypatch.setattr("shutil.which", lambda _: str(uv))
    assert install.installed(STACK, tmp_path / "checkout", renew=True).is_file()
    assert (tmp_path / "checkout" / STACK.exact).read_text("utf-8").endswith("a==1\n")
