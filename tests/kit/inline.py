"""A sentence of Markdown as parts that the finder shows: words, code and links."""

import posixpath
import re

Part = str | dict[str, str]
"""Words, `{"code": ...}`, or `{"text": ..., "url": ...}` with an address seen from the root of the site."""

_SENTENCE = re.compile(r"(?:`[^`]*`|\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])|[^`\[])*?[.!?](?=\s|$)", re.DOTALL)
_PART = re.compile(r"\[`(?P<named>[^`\]]+)`\]\[[^\]]*\]|`(?P<code>[^`]+)`|\[(?P<text>[^\]]*)\]\((?P<target>[^)\s]+)\)")


def first_sentence(markdown: str, folder: str) -> tuple[Part, ...]:
    """The parts of the first sentence; of a text that ends without a full stop, those of all of it."""
    text = " ".join(markdown.split())
    sentence = _SENTENCE.match(text)
    return parts(sentence[0] if sentence else text, folder)


def parts(sentence: str, folder: str) -> tuple[Part, ...]:
    """The parts of a sentence on a page in a folder of docs/, as in `errors`."""
    listed: list[Part] = []
    at = 0
    for match in _PART.finditer(sentence):
        listed += [sentence[at : match.start()], _part(match, folder)]
        at = match.end()
    return tuple(part for part in (*listed, sentence[at:]) if part)


def _part(match: re.Match[str], folder: str) -> Part:
    if code := match["named"] or match["code"]:
        return {"code": code}
    return {"text": match["text"].replace("`", ""), "url": site_address(match["target"], folder)}


def site_address(target: str, folder: str) -> str:
    """Where a link on a page in a folder of docs/ leads, seen from the root of the site; one to another site stays as it is."""
    if re.match(r"\w+:", target):
        return target
    page, mark, section = target.partition("#")
    path = posixpath.normpath(posixpath.join(folder, page)).removesuffix(".md")
    path = path.removesuffix("/index") if path != "index" else ""
    return f"{path}/{mark}{section}" if path else f"{mark}{section}"
