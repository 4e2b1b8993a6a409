// Makes the `#>` lines of a transcript look like output, and keeps them out of what is copied.
// Without this script they are comments, and the program runs just the same.

import { element } from "./dom.js";
import { outputOf } from "./transcript-line.js";

for (const line of document.querySelectorAll(".highlight code > span")) {
  const comment = line.querySelector(":scope > .c1");
  const output = outputOf(line.textContent, comment?.textContent);
  if (!output) continue;
  comment.replaceChildren(element("span", { className: "output-mark" }, output.mark), output.text);
  line.classList.add("output");
  line.classList.toggle("output-grid", output.grid);
}
