"""The pages of a built site, their copies, and where a link of a page leads."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from kit.addresses import address
from kit.captions import pages

WITH_NOTEBOOKS = ("learn", "understand", "how-to")
"""The sections whose pages become notebooks."""

_HEAD = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_HEADING = re.compile(r"^# (.+?)(?: *\{[^}\n]*\})?$", re.MULTILINE)


@dataclass(frozen=True)
class Page:
    """A page: the file of `docs/` that it is written in, its address from the root of the site, its front matter and body."""

    source: Path
    address: str
    meta: Mapping[str, Any]
    body: str

    @property
    def copy(self) -> str:
        """The path of its Markdown copy."""
        return f"{self.address.rstrip('/') or 'index'}.md"

    @property
    def notebook(self) -> str:
        """The path of its notebook, where it has one."""
        return f"{self.address.rstrip('/') or 'index'}.ipynb"

    @property
    def section(self) -> str:
        """The folder that it stands in; empty for the start."""
        return self.address.partition("/")[0]

    @cached_property
    def title(self) -> str:
        """Its first heading, as text."""
        heading = _HEADING.search(self.body)
        text = heading[1] if heading else str(self.meta.get("title", ""))
        plain = re.sub(r"\\([\\`*_\[\]>{}#])", r"\1", re.sub(r"(?<!\\)`", "", text))
        return plain.replace("&lt;", "<").replace("&amp;", "&")

    @property
    def description(self) -> str:
        """The description in its front matter."""
        return str(self.meta.get("description", ""))


def read(source: Path, docs: Path) -> Page:
    """A page from its file."""
    text = source.read_text("utf-8")
    head = _HEAD.match(text)
    meta = yaml.safe_load(head[1]) if head else {}
    return Page(source, address(source, docs), meta, text[head.end() :] if head else text)


@dataclass(frozen=True)
class Place:
    """A checkout, the folder that its site was built into, and the addresses of the site and of the repository, or ""."""

    root: Path
    site: Path
    site_url: str
    repo_url: str

    @property
    def docs(self) -> Path:
        return self.root / "docs"

    @cached_property
    def pages(self) -> dict[str, Page]:
        """The pages by address. A notebook page is read from its Markdown twin."""
        sources = (path for path in pages(self.docs) if path.relative_to(self.docs).parts[0] != "theme")
        listed = (read(source, self.docs) for source in sources)
        return {page.address: page for page in listed if self.html(page).is_file()}

    def html(self, page: Page) -> Path:
        """The built file of a page."""
        return self.site / page.address / "index.html"

    def target(self, page: Page, link: str) -> str | None:
        """Where a link of a page's Markdown leads: a path from the root of the site, with what stands behind `#`.

        None for a link that leaves the site.
        """
        path, mark, anchor = link.partition("#")
        if re.match(r"[a-z][a-z0-9+.-]*:|//", path, re.IGNORECASE):
            return None
        if not path:
            return page.address + mark + anchor
        whole = posixpath.normpath(posixpath.join(page.source.relative_to(self.docs).parent.as_posix(), path))
        if whole.endswith((".md", ".ipynb")):
            whole = address(self.docs / whole, self.docs)
        return whole + mark + anchor

    def to_copy(self, target: str) -> str:
        """The same target among the Markdown copies, where it is a page."""
        path, mark, anchor = target.partition("#")
        return (self.pages[path].copy if path in self.pages else path) + mark + anchor

    def link(self, target: str, at: str) -> str:
        """The address to write for a target: whole where the site's address is known, else relative to the file `at`."""
        if self.site_url:
            return self.site_url + target
        path, mark, anchor = target.partition("#")
        relative = posixpath.relpath(path or ".", posixpath.dirname(at) or ".")
        return relative + ("/" if path.endswith("/") or not path else "") + mark + anchor
