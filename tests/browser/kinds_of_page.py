"""A page of each kind, and the states that a reader brings it into. What is true of these is true of all."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

PAGES = {
    "home": "",
    "lesson": "learn/what-am-i-holding/",
    "how-to": "how-to/custom-loss-and-metric/",
    "error entry": "errors/tensorflow-function/",
    "error index": "errors/",
    "matrix": "reference/compatibility/",
    "conversions": "reference/conversions/",
    "notebook": "learn/fit-a-curve/",
    "cheat sheet": "reference/cheat-sheet/",
    "404": "404.html",
}
"""The address of a page of each kind."""

PASTE = (
    'Traceback (most recent call last):\n  File "x.py", line 4, in <module>\n    tf.nn.relu(inputs)\n'
    "ValueError: A KerasTensor cannot be used as input to a TensorFlow function.\n"
)


def search(page: Page) -> None:
    """The search with results, of which one is chosen."""
    page.keyboard.press("Control+K")
    page.keyboard.type("mask in a layer")
    page.locator("[data-search=list][data-query='mask in a layer']").wait_for()
    page.keyboard.press("ArrowDown")


def result(page: Page) -> None:
    """The finder with an answer."""
    page.locator(".finder textarea").fill(PASTE)
    expect(page.locator(".finder-answer")).to_contain_text("This is")
    page.locator(".finder-program").first.wait_for()


def cell(page: Page) -> None:
    """An open cell of the matrix."""
    page.locator(".matrix-tools").evaluate("tools => tools.scrollIntoView()")
    page.get_by_role("button", name="x * 2, x is a KerasTensor: ").click()
    page.get_by_role("dialog").locator("pre").wait_for()


def card(page: Page) -> None:
    """The card of a name in an example."""
    page.locator(".highlight pre").first.scroll_into_view_if_needed()
    page.locator(".kind[role]").first.wait_for(state="attached")
    page.locator(".kind[role]").first.focus()
    page.locator("#kind-card").wait_for()


def pages(page: Page) -> None:
    """The list of all pages, which is closed on small screens."""
    button = page.get_by_role("button", name="Pages")
    if button.is_visible():
        button.click()
    page.locator("#pages").wait_for()


def step(page: Page) -> None:
    """The experiment at its last step."""
    page.get_by_role("button", name="4 Predict").click()
    page.locator(".experiment-shown").get_by_text("predict returned: ndarray").wait_for()


STATES: dict[str, tuple[str, Callable[[Page], None]]] = {
    "experiment": ("home", step),
    "search": ("lesson", search),
    "finder": ("error index", result),
    "cell": ("matrix", cell),
    "card": ("lesson", card),
    "pages": ("error entry", pages),
}
"""What a reader does on which kind of page."""
