"""Captured files, notebooks' texts and invisible characters: each kind of trouble is one sentence."""

import json
from pathlib import Path

import pytest

from pages.artefacts import untrusted
from pages.invisible import invisible
from pages.published import Tree
from pages.small import PICTURE, SCRIPT, files

CAPTURED = "docs/assets/generated/captured/a/b"
HEAD = "| x |\n| --- |\n"


def written(root: Path, name: str, text: str) -> Tree:
    """A small checkout, not built, with one file more."""
    for path, content in files({name: text}).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(content, "utf-8")
    return Tree(root, root / "site")


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        (f"{HEAD}| <script>alert(1)</script> |\n", ":3: raw HTML is no text"),
        (f"{HEAD}| <tf.Tensor: 3> |\n", ":3: raw HTML is no text"),
        (f"{HEAD}| \\<tf.Tensor: 3> |\n", ":3: raw HTML is no text"),
        (f"{HEAD}| <img src=x onerror=alert(1)> |\n", ":3: raw HTML is no text"),
        (f"{HEAD}| a | \n\n</td>\n", ":5: raw HTML is no text"),
        (f"{HEAD}| <!-- hidden --> |\n", ":3: raw HTML is no text"),
        (f"{HEAD}| ![x](y.svg) |\n", ": it becomes <img>"),
        ("```\ncode\n```\n", ": it becomes <"),
        (f"{HEAD}| a__init__b and __init__ |\n", ": the cell 'a__init__b and __init__' becomes"),
        (f"{HEAD}| 2 * 3 * 4 and *a* _b_ |\n", ": the cell "),
        ("text\n", ": 0 rows became 0"),
    ],
)
def test_a_captured_table_holds_text_only(tmp_path: Path, table: str, sentence: str) -> None:
    (finding,) = untrusted(written(tmp_path, f"{CAPTURED}/x.md", table))[:1]
    assert finding.startswith(f"{CAPTURED}/x.md{sentence}")


@pytest.mark.parametrize(
    "cell", ["`<tf.Tensor: 3>`", "&lt;b&gt;", "a \\| b", "`a | b`", "**a** *b*", "a<br>`b`", "[a](b.md)"]
)
def test_text_in_a_captured_table_is_right(tmp_path: Path, cell: str) -> None:
    assert untrusted(written(tmp_path, f"{CAPTURED}/x.md", f"{HEAD}| {cell} |\n")) == []


SVG = PICTURE.replace("<text>", "{}<text>")


@pytest.mark.parametrize(
    ("svg", "sentence"),
    [
        (SVG.format("<script>alert(1)</script>"), "holds <script>"),
        (SVG.format('<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>'), "holds <script>"),
        (SVG.format("<foreignObject><p>x</p></foreignObject>"), "holds <foreignObject>"),
        (SVG.format('<a href="https://example.com"><text>x</text></a>'), "holds <a>"),
        (SVG.format('<image href="https://example.com/x.png"/>'), "holds <image>"),
        (SVG.format('<use href="other.svg#a"/>'), "refers to 'other.svg#a'"),
        (SVG.format('<use xmlns:l="http://www.w3.org/1999/xlink" l:href="http://x/y"/>'), "refers to 'http://x/y'"),
        (SVG.format('<rect onclick="alert(1)"/>'), "has the event attribute onclick"),
        (SVG.format('<rect style="fill: url(http://x/y)"/>'), "has a style that asks"),
        (SVG.format("<rect fill=\"url( 'http://x/y')\"/>"), "has a style that asks"),
        (SVG.format('<style>@import "http://x/y.css";</style>'), "has a style that asks"),
        (f'<!DOCTYPE svg [<!ENTITY a "b">]>{PICTURE}', "declares entities"),
        (f'<?xml-stylesheet href="x.css"?>{PICTURE}', "it declares entities or asks for a style sheet"),
        ("<svg>", "is no SVG"),
    ],
)
def test_a_captured_picture_draws_only(tmp_path: Path, svg: str, sentence: str) -> None:
    assert any(sentence in finding for finding in untrusted(written(tmp_path, f"{CAPTURED}/x.svg", svg)))


def test_a_picture_may_refer_to_its_own_parts(tmp_path: Path) -> None:
    own = SVG.format('<use href="#a"/><rect clip-path="url(#b)" style="fill: #fff"/>')
    assert untrusted(written(tmp_path, f"{CAPTURED}/x.svg", own)) == []


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("<script>alert(1)</script>", "raw HTML is no text"),
        ("<img src=x onerror=alert(1)>", "raw HTML is no text"),
        ("```text\n42\n```", "a code block was typed into a text cell"),
        ("Look:\n\n    42\n", "a code block was typed into a text cell"),
    ],
)
def test_a_text_cell_of_a_notebook_holds_text(tmp_path: Path, text: str, sentence: str) -> None:
    cell = {"cell_type": "markdown", "id": "a", "metadata": {}, "source": [text]}
    book = json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    (finding,) = untrusted(written(tmp_path, "docs/walk.ipynb", book))
    assert finding.startswith("docs/walk.ipynb: cell 1: ")
    assert sentence in finding


@pytest.mark.parametrize("code", [0x202E, 0x2066, 0x200B, 0x200D, 0x2028, 0x2029, 0x85, 0xFEFF, 0xAD, 0xE0041, 0x1B, 0])
@pytest.mark.parametrize("name", ["docs/x.md", "snippets/a/x.py", "snippets/errors/x.toml"])
def test_an_invisible_character_is_found(tmp_path: Path, code: int, name: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True)
    (tmp_path / name).write_bytes(f"# first\n# sec{chr(code)}ond\r\n".encode())
    (finding,) = invisible(tmp_path)
    assert finding.startswith(f"{name}:2: holds the invisible character U+{code:04X}")


def test_letters_and_spaces_are_visible(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "x.md").write_text("é 日本 ✗ – … → \u00a0\t×\n", "utf-8")
    assert invisible(tmp_path) == []
    assert SCRIPT
