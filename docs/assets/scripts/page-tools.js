// The button above a page that copies it as Markdown, with its programs and outputs. The links beside it need no script.

import { element, fetchedText, liveRegion } from "./dom.js";

const copy = async (address) => new Blob([await fetchedText(address)], { type: "text/plain" });

for (const button of document.querySelectorAll("[data-copy-page]")) {
  if (!navigator.clipboard?.write) continue; // as on a page that was not served securely
  const status = liveRegion("span", { className: "page-tools-status" });
  button.after(status);
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      // The promise is handed over, since some browsers forget the click while something is fetched.
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": copy(button.dataset.copyPage) })]);
      status.textContent = "Copied";
    } catch {
      status.replaceChildren("Not copied: ", element("a", { href: button.dataset.copyPage }, "open it"));
    }
  });
}
