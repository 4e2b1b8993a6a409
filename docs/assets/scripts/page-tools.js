// Copies a page as Markdown, with its programs and outputs. The links beside the button need no script.

import { element, fetchedText, liveRegion } from "./dom.js";

const statuses = new WeakMap();

const statusOf = (button) => {
  if (!statuses.has(button)) {
    const status = liveRegion("span", { className: "page-tools-status" });
    button.after(status);
    statuses.set(button, status);
  }
  return statuses.get(button);
};

/** Puts the page of a button's `data-copy-page` on the clipboard, and says beside the button what came of it. */
export const copyPage = async (button) => {
  const status = statusOf(button);
  const text = fetchedText(button.dataset.copyPage).then((copy) => new Blob([copy], { type: "text/plain" }));
  try {
    // The promise is handed over, since some browsers forget the click while something is fetched.
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
    status.textContent = "Copied";
  } catch {
    status.replaceChildren("Not copied: ", element("a", { href: button.dataset.copyPage }, "open it"));
  }
};
