"""What a tab meets is put down to the page that it is on, and not to the one that it left."""

from pathlib import Path

from playwright.sync_api import Browser

from browser.site import serving
from browser.visits import Tab

LEFT = "<title>Left</title><script>addEventListener('beforeunload', () => fetch('/late'))</script>"
CLEAN = "<title>Clean</title>"
FAILING = "<title>Failing</title><script>fetch('/refused').catch(() => null)</script>"


def test_a_late_request_belongs_to_the_page_that_is_left(browser: Browser, tmp_path: Path) -> None:
    for name, html in {"left": LEFT, "clean": CLEAN, "failing": FAILING}.items():
        (tmp_path / name).with_suffix(".html").write_text(html, "utf-8")
    context = browser.new_context()
    with serving(tmp_path) as address:
        tab = Tab(context)
        asked: list[str] = []
        failed: list[str] = []
        tab.page.route("**/late", lambda route: asked.append(route.request.url))  # no answer: leaving ends it
        tab.page.route("**/refused", lambda route: route.abort())
        tab.page.on("requestfailed", lambda request: failed.append(request.url))
        wrong = {}
        for name in ("left", "clean", "failing"):
            tab.leave(f"{address}{name}.html")
            wrong[name] = tab.arrive(idle=True).wrong
        assert asked == [f"{address}late"]
        assert failed == [f"{address}late", f"{address}refused"]
        assert wrong["left"] == wrong["clean"] == []
        assert f"{address}refused failed" in wrong["failing"]
    context.close()
