"""The site's search, asked without its box: the theme's own worker, with the site's index, for many texts at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from playwright.sync_api import Browser, Page

from browser.reader import Site

WORKER = """
const { search } = lunr.Index.prototype;
lunr.Index.prototype.search = function (query) {
  const results = search.call(this, query);
  for (const { matchData } of results) for (const term in matchData.metadata) matchData.metadata[term] = {};
  return results;
};
const answer = postMessage;
self.postMessage = ({ data }) => answer(data?.items.map(([{ location }]) => location));
"""
"""Behind the theme's worker: nothing is marked in the results, and only their addresses are told. The order stays."""

START = """async ([site, behind]) => {
  const page = new DOMParser().parseFromString(await (await fetch(site)).text(), "text/html");
  const theme = JSON.parse(page.querySelector("#__config").textContent);
  const index = await (await fetch(new URL("search/search_index.json", site))).json();
  const source = `importScripts("${new URL(theme.search, site)}");${behind}`;
  const worker = new Worker(URL.createObjectURL(new Blob([source])));
  const ask = (message) =>
    new Promise((resolve, reject) => {
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data }) => resolve(data);
      worker.postMessage(message);
    });
  const [SETUP, QUERY] = [0, 2];
  const suggest = theme.features.includes("search.suggest");
  await ask({ type: SETUP, data: { config: index.config, docs: index.docs, options: { suggest } } });
  const { telling, words } = await import(new URL("assets/scripts/search-words.js", site));
  window.searched = async (text) => {
    const query = words(/\\n/.test(text.trim()) ? telling(text) : text);
    const locations = await ask({ type: QUERY, data: query });
    return locations.map((location) => new URL(location, site).pathname);
  };
}"""
"""Sets the worker up as the theme does, and asks it as `search.js` does."""

ASK = """async (texts) => {
  const answers = [];
  for (const text of texts) answers.push(await window.searched(text));
  return answers;
}"""


@dataclass(frozen=True)
class SearchIndex:
    """The search of a built site."""

    page: Page

    def answers(self, texts: Sequence[str]) -> list[list[str]]:
        """For each text, the paths of the pages that the search lists, best first."""
        answers: list[list[str]] = self.page.evaluate(ASK, list(texts))
        return answers


def search_index(browser: Browser, site: Site) -> SearchIndex:
    """The search of a site, in a page of its own that has no box."""
    page = browser.new_page()
    page.goto(f"{site.address}sitemap.xml")
    page.evaluate(START, [site.address, WORKER])
    return SearchIndex(page)
