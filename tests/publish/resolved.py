"""The Markdown of a page as it stands alone: includes in their places, and nothing that only this site's builder reads."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from html import unescape
from pathlib import Path

from markdown import Markdown

from kit.includes import FOLDERS

_FENCE = re.compile(r"^(?P<indent> *)(?P<marks>`{3,})(?P<info>.*)$")
_LANGUAGE = re.compile(r"\{ *\.([\w-]+)")
_BOX = re.compile(r'^(?:\?\?\?\+?|!!!) *[\w -]*(?:"(?P<title>.*)")?$')
_MARKUP = re.compile(r"^ *(?:</?(?:div|link|script)\b.*>|<!--.*-->) *$")
_ATTRIBUTES = re.compile(r'(?<!\\) *\{:? *(?:[#.][\w-]+|[\w-]+="[^"]*")(?: +(?:[#.]?[\w-]+|[\w-]+="[^"]*"))* *\}')
_CODE = re.compile(r"(?<![\\`])(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_REFERENCE = re.compile(r"\]\[([^\]\n]+)\]")
_LINK = re.compile(r"(\]\()([^()\s]+)(\))")
_PROGRAM = re.compile(r"^<pre><code>(.*?)\n</code></pre>$", re.DOTALL | re.MULTILINE)
"""A program that was coloured when it was made, which builders of pages leave as it is."""
_HELD = re.compile("\ue000(\\d+)\ue001")


@cache
def _expander(root: Path) -> Markdown:
    folders = [str(root / folder) for folder in FOLDERS]
    return Markdown(
        extensions=["pymdownx.snippets"],
        extension_configs={"pymdownx.snippets": {"base_path": folders, "check_paths": True}},
    )


@cache
def references(root: Path) -> dict[str, str]:
    """The addresses that every page knows by a name: those of the official API pages."""
    file = root / "docs" / "assets" / "api.txt"
    lines = file.read_text("utf-8").splitlines() if file.is_file() else []
    return {match[1]: match[2] for line in lines if (match := re.match(r"\[(.+?)\]: (\S+)$", line))}


def resolved(body: str, root: Path, link: Callable[[str], str]) -> str:
    """A page's Markdown that any reader of Markdown shows; `link` gives the address to write for one of the page's."""
    lines = _expander(root).preprocessors["snippet"].run(body.split("\n"))
    lines = _PROGRAM.sub(_as_fence, "\n".join(lines)).split("\n")
    known = references(root)
    return "\n".join(_spaced(_plain(list(_flat(lines)), lambda line: _inline(line, known, link)))).strip("\n") + "\n"


def _as_fence(program: re.Match[str]) -> str:
    return f"```python\n{unescape(re.sub(r'<[^>]*>', '', program[1]))}\n```"


def _flat(lines: list[str]) -> Iterator[str]:
    """The lines with each box as its title in bold, and its content at the margin."""
    at, marks = 0, ""
    while at < len(lines):
        line = lines[at]
        at += 1
        fence = _FENCE.match(line)
        if fence and (not marks or fence["marks"] == marks):
            marks = "" if marks else fence["marks"]
        box = None if marks else _BOX.match(line)
        if not box:
            yield line
            continue
        start = at
        while at < len(lines) and (not lines[at].strip() or lines[at].startswith("    ")):
            at += 1
        yield from ["", f"**{box['title']}**" if box["title"] else "", ""]
        yield from _flat([inner[4:] for inner in lines[start:at]])
        yield ""


def _plain(lines: list[str], inline: Callable[[str], str]) -> Iterator[str]:
    marks = ""
    for line in lines:
        fence = _FENCE.match(line)
        if fence and (not marks or fence["marks"] == marks):
            opens, marks = not marks, "" if marks else fence["marks"]
            language = _LANGUAGE.search(fence["info"])
            yield f"{fence['indent']}{fence['marks']}{language[1]}" if opens and language else line
        elif marks:
            yield line
        elif not _MARKUP.match(line) and (not line.strip() or (text := inline(line)).strip()):
            yield text if line.strip() else line


def _spaced(lines: Iterator[str]) -> Iterator[str]:
    """Prose with one empty line between paragraphs, and programs as they are, without the empty lines at their ends."""
    marks, last, empty = "", "", 0
    for line in lines:
        fence = _FENCE.match(line)
        edge = bool(fence and (not marks or fence["marks"] == marks))
        if not line.strip():
            empty += 1
            continue
        if empty and not (marks and edge) and last:
            yield from [""] * (empty if marks else 1)
        if fence and edge:
            marks = "" if marks else fence["marks"]
        yield line
        last, empty = line, 0


def _inline(line: str, known: dict[str, str], link: Callable[[str], str]) -> str:
    """A line of prose; what stands in backquotes stays as it is."""
    held: list[str] = []

    def hold(match: re.Match[str]) -> str:
        held.append(match[0])
        return f"\ue000{len(held) - 1}\ue001"

    def named(match: re.Match[str]) -> str:
        name = _HELD.sub(lambda code: held[int(code[1])], match[1])
        return f"]({known[name]})" if name in known else match[0]

    text = _ATTRIBUTES.sub("", _CODE.sub(hold, line))
    text = _LINK.sub(lambda match: match[1] + link(match[2]) + match[3], text)
    return _HELD.sub(lambda code: held[int(code[1])], _REFERENCE.sub(named, text))


def blocks(text: str) -> Iterator[tuple[str, str | None]]:
    """The parts of resolved Markdown in order: prose with None, and the text of each Python block at the margin with its lines."""
    prose: list[str] = []
    code: list[str] = []
    marks = info = ""
    for line in text.split("\n"):
        fence = _FENCE.match(line)
        if fence and (not marks or (fence["marks"] == marks and not fence["info"].strip())):
            if not marks:
                marks, info, code = fence["marks"], fence["info"].strip(), [line]
                continue
            code.append(line)
            if info == "python":
                yield "\n".join(prose), None
                yield "\n".join(code), "\n".join(code[1:-1])
                prose = []
            else:
                prose += code
            marks = ""
        elif marks:
            code.append(line)
        else:
            prose.append(line)
    yield "\n".join(prose), None
