"""The site's modules as one classic script, for a page that no server serves."""

import json
import posixpath
import re
from collections.abc import Sequence
from pathlib import Path

START = Path(__file__).with_name("offline.js")
_IMPORT = re.compile(r'^import (?:(?P<whole>\w+)|\{(?P<names>[^}]*)\}) from "(?P<path>\.[^"]+)";', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:const|class|(?:async )?function\*?) (\w+))", re.MULTILINE)
_LIST = re.compile(r"^export \{([^}]*)\};?", re.MULTILINE)
_DYNAMIC = re.compile(r'\bimport\("(\.[^"]+)"\)')
LOAD, EXPORTED, ADDRESS = "offlineLoad", "offlineExported", "offlineAddress"
"""Names that the script gives its modules; none of them may be a name of a module."""

_ADDRESS = "new URL(`../../${path}`, import.meta.url).href"


def bundle(scripts: Path, pages: Sequence[str]) -> str:
    """All modules of a folder, each as a function that runs when it is first wanted; `pages` are the addresses of folders."""
    names = sorted(path.relative_to(scripts).as_posix() for path in scripts.rglob("*.js"))
    parts = [f"{json.dumps(name)}: {_function(name, (scripts / name).read_text('utf-8'))}" for name in names]
    known = json.dumps(list(pages), ensure_ascii=False)
    modules = ",\n".join(parts)
    return (
        f'(() => {{\n"use strict";\nconst PAGES = new Set({known});\n{START.read_text("utf-8")}\n'
        f"const MODULES = {{\n{modules}\n}};\nstart();\n}})();\n"
    )


def _function(name: str, source: str) -> str:
    """A module as a function that fills what it exports. Raises RuntimeError for a form that is not known here."""

    def beside(path: str) -> str:
        return json.dumps(posixpath.normpath(posixpath.join(posixpath.dirname(name), path)))

    def imported(match: re.Match[str]) -> str:
        wanted = f"default: {match['whole']}" if match["whole"] else match["names"].replace(" as ", ": ")
        return f"const {{ {' '.join(wanted.split())} }} = await {LOAD}({beside(match['path'])});"

    exported = [f"{word}: {word}" for word in _EXPORT.findall(source)]
    for listed in _LIST.findall(source):
        pairs = (part.split(" as ") for part in filter(None, map(str.strip, listed.split(","))))
        exported += [f"{pair[-1].strip()}: {pair[0].strip()}" for pair in pairs]
    text = _LIST.sub("", _EXPORT.sub("", _IMPORT.sub(imported, source)))
    text = _DYNAMIC.sub(lambda match: f"{LOAD}({beside(match[1])})", text)
    text = text.replace(_ADDRESS, f"{ADDRESS}(path)")
    if wrong := re.search(r"^(?:import|export)\b.*$|import\.meta.*|\bimport\(.*", text, re.MULTILINE):
        raise RuntimeError(f"{name}: {wrong[0]}: tests/publish/modules.py does not know this form; add it there")
    return f"async ({EXPORTED}) => {{\n{text}\nObject.assign({EXPORTED}, {{ {', '.join(exported)} }});\n}}"
