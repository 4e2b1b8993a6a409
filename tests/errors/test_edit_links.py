"""The edit link of each page opens the file that a writer edits: an entry, a notebook's script, or the page itself."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from jinja2 import ChoiceLoader, DictLoader, Environment, FileSystemLoader, Template
from mkdocs.utils.meta import get_data

from engine.checkout import DOCS, ROOT
from kit.captions import pages

REPOSITORY = "https://example.org/owner/name"


@pytest.fixture(scope="module")
def template() -> Template:
    icon = DictLoader({".icons/material/file-edit-outline.svg": "<svg/>"})
    theme = FileSystemLoader(DOCS / "theme" / "partials")
    return Environment(loader=ChoiceLoader([theme, icon]), autoescape=True).get_template("actions.html")


def edited(template: Template, page: Path, repository: str = REPOSITORY) -> str | None:
    """What the edit link of a page opens, seen from the checkout; None without a link."""
    notebook = page.suffix == ".ipynb"
    meta = {} if notebook else get_data(page.read_text("utf-8"))[1]
    html = template.render(
        config={"repo_url": repository, "theme": {"icon": {"edit": None}}},
        lang=SimpleNamespace(t=lambda key: key),
        page={"meta": meta, "file": {"src_uri": page.relative_to(DOCS).as_posix()}, "nb_url": notebook and "x.ipynb"},
    )
    link = re.search(rf'href="{repository}/edit/main/([^"]+)"', html)
    return link[1] if link else None


def test_every_edit_link_opens_what_is_edited(template: Template) -> None:
    links = {page: edited(template, page) for page in [*pages(DOCS), *sorted(DOCS.rglob("*.ipynb"))]}
    nowhere = [
        f"{page.relative_to(ROOT)}: its edit link opens {link}."
        for page, link in links.items()
        if not link or not (ROOT / link).is_file()
    ]
    assert nowhere == []
    of_entries = {
        page.stem: link for page, link in links.items() if page.parent.name == "errors" and str(link).endswith(".toml")
    }
    assert len(of_entries) > 100
    assert of_entries == {slug: f"snippets/errors/{slug}.toml" for slug in of_entries}
    assert links[DOCS / "errors" / "index.md"] == "docs/errors/index.md"
    assert links[DOCS / "learn" / "fit-a-curve.ipynb"] == "snippets/notebooks/learn/fit-a-curve.py"


def test_without_an_address_of_the_repository_there_is_no_edit_link(template: Template) -> None:
    assert edited(template, DOCS / "errors" / "index.md", repository="") is None
