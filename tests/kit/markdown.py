"""Pages as HTML, with the Markdown extensions of mkdocs.yml, without MkDocs."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from markdown import Markdown
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig


def small_config(root: Path) -> str:
    """mkdocs.yml without its navigation, for a checkout of a few pages."""
    return re.sub(r"^nav:\n(?:[ \t].*\n|\n)+", "", (root / "mkdocs.yml").read_text("utf-8"), flags=re.MULTILINE)


@cache
def _config(root: Path) -> MkDocsConfig:
    return load_config(str(root / "mkdocs.yml"))


def renderer(root: Path, tree: Path | None = None, *, coloured: bool = True) -> Callable[[str], str]:
    """What turns Markdown into HTML as mkdocs.yml of `root` says; includes come from `tree` (default: `root`).

    Without colours in code the text is the same, and made in half the time.
    """
    config = _config(root)
    options = {name: dict(values) for name, values in config.mdx_configs.items()}
    folders = options["pymdownx.snippets"]["base_path"]
    options["pymdownx.snippets"]["base_path"] = [str((tree or root) / folder) for folder in folders]

    if not coloured:
        options.setdefault("pymdownx.highlight", {})["use_pygments"] = False
    converter = Markdown(extensions=list(config.markdown_extensions), extension_configs=options)

    def render(text: str) -> str:
        body = text.split("\n---\n", 1)[1] if text.startswith("---\n") else text
        html: str = converter.reset().convert(body)
        return html

    return render
