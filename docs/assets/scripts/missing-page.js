// On the page that the host shows where there is none: leads on to a file that has moved, or searches for what was asked.
// It runs before site.js, which reads the query from the address.

import { element, siteAddress } from "./dom.js";
import { movedTo, wordsOf } from "./missing-words.js";

const moved = movedTo(location.pathname, JSON.parse(document.getElementById("moved").textContent));
const root = new URL(siteAddress("")).pathname;
const words = wordsOf(location.pathname.startsWith(root) ? location.pathname.slice(root.length) : location.pathname);
const address = new URL(location.href);
if (moved) location.replace(moved);
else if (words && !address.searchParams.has("q")) {
  address.searchParams.set("q", words);
  history.replaceState(history.state, "", address);
  const link = element("a", { href: siteAddress(`?q=${encodeURIComponent(words)}`) }, `Search for “${words}”`);
  const sentence = document.querySelector("[data-missing=words]");
  sentence.replaceChildren(link, ", the words of the address.");
  sentence.hidden = false;
}
