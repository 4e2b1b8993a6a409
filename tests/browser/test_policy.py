"""Under the policy that each page carries nothing is refused that the site needs, and everything else is."""

import re
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from browser.kinds_of_page import PAGES, STATES
from browser.reader import Site, until

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.DOTALL)
TAG = re.compile(r"<[a-z](?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
REFUSED_TAG = re.compile(r"^<style|\sstyle=|\son[a-z]+=")
"""Styles and scripts that stand in a tag."""

REFUSED = """() => {
  window.refused = [];
  document.addEventListener("securitypolicyviolation", (event) =>
    refused.push([event.violatedDirective, event.blockedURI, event.sourceFile, event.sample]));
}"""


def runs(attributes: str) -> bool:
    """Whether a browser runs a script element; those of other types hold data."""
    kind = re.search(r'type="?([^"\s>]*)', attributes)
    return kind is None or kind[1] in {"module", "text/javascript", "importmap"}


@pytest.fixture
def strict(context: BrowserContext) -> Iterator[Page]:
    """A page that keeps what was refused, and in the end was refused nothing."""
    page = context.new_page()
    page.add_init_script(f"({REFUSED})()")
    yield page
    assert page.evaluate("refused") == []


def test_every_page_has_the_policy_and_only_the_script_that_it_names(site: Site) -> None:
    wrong = []
    for file in [site.folder / path / "index.html" for path in site.pages] + [site.folder / "404.html"]:
        html = file.read_text("utf-8")
        policy = POLICY.search(html)
        said = policy[1] if policy else ""
        inline = {text for attributes, text in SCRIPT.findall(html) if "src=" not in attributes and runs(attributes)}
        hashes = {f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" for text in inline}
        if hashes != set(re.findall(r"'sha256-[^']+'", said)):
            wrong.append(f"{file}: its scripts are {hashes}; write that into docs/theme/partials/policy.html")
        if "default-src 'self';" not in said or "unsafe" in said or "http" in said:
            wrong.append(f"{file}: the policy allows {said!r}")
        wrong += [f"{file}: refused: {tag}" for tag in TAG.findall(html) if REFUSED_TAG.search(tag)]
    assert wrong == []


@pytest.mark.parametrize("kind", PAGES)
def test_nothing_is_refused(strict: Page, site: Site, kind: str) -> None:
    strict.goto(site.address + PAGES[kind], wait_until="networkidle")


@pytest.mark.parametrize("state", STATES)
def test_everything_works_under_the_policy(strict: Page, site: Site, state: str) -> None:
    kind, reach = STATES[state]
    strict.goto(site.address + PAGES[kind])
    reach(strict)


def test_copying_light_and_dark_work_under_the_policy(strict: Page, site: Site) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    strict.emulate_media(color_scheme="dark")
    strict.goto(site.address)
    dark = strict.evaluate(ground)
    strict.get_by_role("button", name="Dark page", pressed=True).click()
    light = strict.evaluate(ground)
    assert light == "rgb(255, 255, 255)" != dark
    strict.reload()
    assert strict.evaluate(ground) == light, "the choice lasts"
    strict.get_by_role("button", name="Dark page", pressed=False).click()
    assert strict.evaluate(ground) == dark
    assert strict.evaluate("localStorage.getItem('scheme')") is None, "what the system says needs no memory"
    strict.get_by_role("button", name="Copy").first.click()
    expect(strict.locator(".said")).to_have_text("Copied")


def test_what_is_not_the_sites_is_refused(page: Page, site: Site) -> None:
    """The policy is alive: a script and a style that are put into the page do nothing."""
    page.add_init_script(f"({REFUSED})()")
    page.goto(site.address)
    page.evaluate("""() => {
      for (const [name, text] of [["script", "window.ran = true"], ["style", "body { color: red }"]]) {
        const part = document.createElement(name);
        part.textContent = text;
        document.body.append(part);
      }
      const image = new Image();
      image.src = "https://example.org/image.png";
    }""")
    expect(page.locator("body")).not_to_have_css("color", "rgb(255, 0, 0)")
    assert page.evaluate("window.ran") is None
    until(page, "refused.length === 3")
    directives: list[Any] = [one[0] for one in page.evaluate("refused")]
    assert sorted(directives) == ["img-src", "script-src-elem", "style-src-elem"]
