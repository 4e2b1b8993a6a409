"""What axe finds wrong on a page as it stands: WCAG 2.2 AA and good practice."""

from playwright.sync_api import Page

from engine.checkout import ROOT

AXE = ROOT / ".ci" / "node_modules" / "axe-core" / "axe.min.js"
NO_AXE = "axe is not installed; run: npm ci --prefix .ci"

RUN = """async (parts) => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const report = await axe.run(parts.length ? { include: parts.map((one) => [one]) } : document, { runOnly: tags, resultTypes: ["violations"] });
  return [report.violations.flatMap((rule) => rule.nodes.map((node) => [rule.id, node.html])), report.passes.length];
}"""


def findings(page: Page, *parts: str) -> list[tuple[str, str]]:
    """Each rule that is broken with the element that breaks it, on the page or in the parts that selectors name.

    The page's own policy would refuse a script that is put into it, so axe comes by the way of the browser's tools.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text("utf-8"))
    violations, passes = page.evaluate(RUN, list(parts))
    assert passes > 5, "axe looked at nothing"
    return [(rule, html) for rule, html in violations]
