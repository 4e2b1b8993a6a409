"""The parts of the publish command by themselves: Markdown without what only this builder reads, days, the command line."""

import json
import os
import struct
import subprocess
from pathlib import Path

import pytest

from engine.checkout import DOCS, ROOT
from engine.snippet import parse
from publish.cells import ALONE, cells, runs_in_a_notebook
from publish.command import main
from publish.days import changed, days, sources
from publish.executed import executed
from publish.places import Place
from publish.resolved import blocks, resolved
from publish.sitemap import dated
from publish.structured import SECTIONS

pytestmark = pytest.mark.depends("tests/publish", "tests/kit", "docs", "mkdocs.yml")


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        ("# A `{x}` {#id data-search-exclude}", "# A `{x}`\n"),
        ("a\n{ .example }\n\nb", "a\n\nb\n"),
        ('[a.py](a.py){ .download download="a.py" }', "[a.py](to:a.py)\n"),
        ("![A line](f.svg)", "![A line](to:f.svg)\n"),
        ("`[a](b)` and [`[a](b)`](c)", "`[a](b)` and [`[a](b)`](to:c)\n"),
        ("[`tf.cast`][tf.cast]", "[`tf.cast`](https://api/cast)\n"),
        ("[unknown][name]", "[unknown][name]\n"),
        ('<div class="x" markdown>\n\n- a\n\n</div>\n<!-- b -->', "- a\n"),
        ('??? example "Title"\n\n    ```python\n    x = 1\n    ```\n\nb', "**Title**\n\n```python\nx = 1\n```\n\nb\n"),
        ('!!! note\n    a\n\n    ??? x "In"\n\n        c\n', "a\n\n**In**\n\nc\n"),
        ("``` { .python .other }\n{ .a }\n\n\n[b](c)\n```", "```python\n{ .a }\n\n\n[b](c)\n```\n"),
        ('```python\n--8<-- "t/a.py"\n```', "```python\n--8 = 1\n\n\nprint(1)\n#> 1\n```\n".replace("--8", "x")),
        (
            '<div class="x">\n<pre><code><span class="k">if</span> a &lt; 1:\n    [b](c)\n</code></pre>\n</div>\n\n- `a`{ .x }: b',
            "```python\nif a < 1:\n    [b](c)\n```\n\n- `a`: b\n",
        ),
        ("Set \\{ .a } here", "Set \\{ .a } here\n"),
    ],
)
def test_markdown_stands_alone(tmp_path: Path, markdown: str, plain: str) -> None:
    (tmp_path / "snippets" / "t").mkdir(parents=True)
    (tmp_path / "docs" / "assets").mkdir(parents=True)
    (tmp_path / "snippets" / "t" / "a.py").write_text("x = 1\n\n\nprint(1)\n#> 1\n")
    (tmp_path / "docs" / "assets" / "api.txt").write_text("[tf.cast]: https://api/cast\n")
    assert resolved(markdown, tmp_path, lambda link: link if ":" in link else f"to:{link}") == plain


def test_an_include_that_is_not_there_is_told(tmp_path: Path) -> None:
    for folder in ("snippets", "docs/assets/generated"):
        (tmp_path / folder).mkdir(parents=True)
    with pytest.raises(Exception, match=r"no\.py"):
        resolved('--8<-- "no.py"', tmp_path, str)


def test_blocks_are_prose_and_programs() -> None:
    text = "a\n\n```python\nx\n```\n\n```diff\n-a\n```\n"
    assert [code for _, code in blocks(text)] == [None, "x", None]
    assert "```diff" in list(blocks(text))[2][0]


def test_the_day_of_a_file_is_that_of_its_last_commit_and_part_of_a_history_says_nothing(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    tree.mkdir()
    assert days(tree) == {}

    def git(*arguments: str, day: str = "2020-01-01") -> None:
        at = {"GIT_AUTHOR_DATE": f"{day}T12:00:00Z", "GIT_COMMITTER_DATE": f"{day}T12:00:00Z"}
        who = ["-c", "user.name=a", "-c", "user.email=a@b.c"]
        subprocess.run(["git", *who, "-C", str(tree), *arguments], env=os.environ | at, check=True, capture_output=True)

    git("init", "-q")
    for name, day in (("a.md", "2020-01-01"), ("ä.md", "2021-02-03"), ("a.md", "2022-03-04")):
        (tree / name).write_text(day)
        git("add", ".")
        git("commit", "-q", "-m", day, day=day)
    assert days(tree) == {"a.md": "2022-03-04", "ä.md": "2021-02-03"}
    subprocess.run(["git", "clone", "-q", "--depth", "1", f"file://{tree}", str(tmp_path / "part")], check=True)
    assert days(tmp_path / "part") == {}


def test_a_page_changes_with_what_a_reader_sees_of_it(tmp_path: Path) -> None:
    texts = {
        "docs/a.md": '# A\n\n```python\n--8<-- "t/a.py"\n```\n--8<-- "ran-on.txt"\n',
        "docs/errors/b.md": "---\nsource: snippets/errors/b.toml\n---\n\n# B\n",
        "snippets/t/a.py": "print(1)\n",
        "docs/assets/generated/ran-on.txt": "ran on",
        "site/a/index.html": "",
        "site/errors/b/index.html": "",
    }
    for name, text in texts.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    place = Place(tmp_path, tmp_path / "site", "", "")
    assert sources(place.pages["a/"], place) == ["docs/a.md", "snippets/t/a.py"]
    assert sources(place.pages["errors/b/"], place) == ["snippets/errors/b.toml"]
    known = {"docs/a.md": "2020-01-01", "snippets/t/a.py": "2021-01-01", "docs/errors/b.md": "2022-01-01"}
    assert changed(place.pages["a/"], place, known) == "2021-01-01"
    assert changed(place.pages["errors/b/"], place, known) == ""


def test_a_page_without_a_day_has_none_in_the_sitemap() -> None:
    text = "<url><loc>https://a/b/</loc>\n<lastmod>2026-01-01</lastmod></url><url><loc>https://a/c/</loc></url>"
    assert dated(text, "https://a/", {"c/": "2020-02-02"}) == (
        "<url><loc>https://a/b/</loc></url><url><loc>https://a/c/</loc>\n         <lastmod>2020-02-02</lastmod></url>"
    )


@pytest.mark.parametrize(
    ("path", "text", "runs"),
    [
        ("a/b.py", "print(1)\n", True),
        ("a/b.py", "# runs cold: it needs a fresh interpreter\nprint(1)\n", False),
        ("stacks/old/b.py", "print(1)\n", False),
        ("a/b.py", "tf.config.set_logical_device_configuration(cpu, two)\n", False),
    ],
)
def test_a_program_that_needs_an_interpreter_of_its_own_is_no_cell(
    tmp_path: Path, path: str, text: str, runs: bool
) -> None:
    file = tmp_path / "snippets" / path
    file.parent.mkdir(parents=True)
    file.write_text(text)
    assert runs_in_a_notebook(parse(file, tmp_path)) == runs
    page = f"# A\n\n```python\n{text}```\n\n[b.py](../snippets/{path})\nran on\n\nb\n"
    listed = list(cells(page, {text.strip("\n"): file}, tmp_path))
    assert [cell.snippet is not None for cell in listed] == ([False, True, False] if runs else [False])
    assert listed[-1].text.endswith("b")
    assert "ran on" not in "".join(cell.text for cell in listed)
    assert (ALONE in listed[0].text) != runs


def test_a_notebook_that_does_otherwise_than_its_page_says_is_a_sentence(tmp_path: Path) -> None:
    error = {"output_type": "error", "ename": "ValueError", "evalue": "", "traceback": []}
    tagged = {"tags": ["raises-exception"]}
    rows = [
        ("x = 1\nprint(x)", {}, [{"output_type": "stream", "text": ["1\n"]}]),
        ("int('x')", tagged, [error]),
        ("print(x + 1)", {}, []),
        ("int('x')", {}, [error]),
        ("nothing", {}, []),
        ("x", tagged, [error]),
    ]
    cells = [{"cell_type": "code", "source": [s], "metadata": m, "outputs": o} for s, m, o in rows]
    (tmp_path / "a.ipynb").write_text(json.dumps({"cells": cells}))
    execution = executed(tmp_path / "a.ipynb", tmp_path, os.environ)
    assert [finding.partition(":")[2].strip()[:9] for finding in execution.findings] == [
        "program 4",
        "program 5",
        "program 6",
    ]
    assert (execution.programs, execution.same) == (6, 4)


def test_a_folder_without_a_site_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)], ROOT) == 1
    assert capsys.readouterr().out == f"{tmp_path} holds no built site; run: mkdocs build\n"
    for arguments in ([], [str(tmp_path), "site"], [str(tmp_path), "a.zip", "b.zip"]):
        assert main(arguments, ROOT) == 2


def test_each_section_has_a_card_of_the_size_that_the_pages_say() -> None:
    folders = {path.name for path in DOCS.iterdir() if path.is_dir() and not path.is_symlink()} - {"assets", "theme"}
    assert set(SECTIONS) == folders
    for section in ("start", *folders):
        head = (DOCS / "assets" / "cards" / f"{section}.png").read_bytes()[:24]
        assert head.startswith(b"\x89PNG"), section
        assert struct.unpack(">II", head[16:24]) == (1200, 630), section
    partial = (DOCS / "theme" / "partials" / "head.html").read_text("utf-8")
    assert 'og:image:width" content="1200"' in partial
    assert 'og:image:height" content="630"' in partial
