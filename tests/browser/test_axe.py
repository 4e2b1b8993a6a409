"""axe finds nothing. `tests/measure/axe.py` asks it about every kind of page; here are those that differ most."""

from typing import Any

import pytest
from playwright.sync_api import Browser

from browser.axe import AXE, NO_AXE, findings
from browser.kinds_of_page import PAGES, STATES
from browser.reader import Site


# Contrast does not depend on the width, nor structure on the colours.
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (360, "dark")])
def test_axe_finds_nothing(browser: Browser, site: Site, width: int, scheme: Any) -> None:
    if not AXE.is_file():
        pytest.skip(NO_AXE)
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 800}, reduced_motion="reduce"
    )
    page = context.new_page()
    broken_in = {}
    for state in ("experiment", "card", "finder", "search", "pages"):
        kind, reach = STATES[state]
        page.goto(site.address + PAGES[kind])
        reach(page)
        broken_in[state] = findings(page)
    page.goto(site.address + PAGES["matrix"])
    STATES["cell"][1](page)
    broken_in["cell"] = findings(page, "dialog[open]")
    context.close()
    assert {state: broken for state, broken in broken_in.items() if broken} == {}
