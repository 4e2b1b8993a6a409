// Makes the `#>` lines of a transcript look like output, and keeps them out of what is copied.
// Without this script they are comments, and the program runs just the same.

import { element } from "./dom.js";

const MARK = /^#> ?/;
const GRID = /[┏┃┡│└├╇]/;

/** A line that is nothing but a `#>` comment: its mark, its text, and whether it draws a table. Of other lines null. */
export const outputOf = (line, comment) => {
  const mark = comment?.match(MARK)?.[0];
  if (!mark || line.trim() !== comment.trim()) return null;
  return { mark, text: comment.slice(mark.length), grid: GRID.test(comment) };
};

/** Makes the output lines of the page look like output. */
export const markOutputs = () => {
  for (const line of document.querySelectorAll(".highlight code > span")) {
    const comment = line.querySelector(":scope > .c1");
    const output = outputOf(line.textContent, comment?.textContent);
    if (!output) continue;
    comment.replaceChildren(element("span", { className: "output-mark" }, output.mark), output.text);
    line.classList.add("output");
    line.classList.toggle("output-grid", output.grid);
  }
};

const RAISES = /^# raises (\w+)/;

/** Says on the frame of each program that ends in an error which one that is. */
export const markFailures = () => {
  for (const block of document.querySelectorAll(".highlight")) {
    const last = [...block.querySelectorAll(".c1")].map((one) => one.textContent.match(RAISES)).findLast(Boolean);
    if (last) block.dataset.raises = last[1];
  }
};

/** The program of a block, without its outputs. */
export const programOf = (code) => {
  const copy = code.cloneNode(true);
  for (const line of copy.querySelectorAll(".output")) line.remove();
  return copy.textContent.trimEnd();
};

/** What a part of an example gives when it is copied: where code is in it too, outputs are comments again, so that it runs. */
const whole = (range) => {
  const around = range.commonAncestorContainer;
  if (!(around.closest ? around : around.parentElement).closest(".highlight")) return null;
  const part = range.cloneContents();
  const lines = [...part.querySelectorAll("[id^=__span]")];
  const both = lines.some((line) => line.matches(".output")) && lines.some((line) => !line.matches(".output"));
  return both ? part.textContent : null;
};

/** Lets what is selected in an example be copied as a program. */
export const copySelected = () =>
  document.addEventListener("copy", (event) => {
    const selection = getSelection();
    const text = selection.rangeCount ? whole(selection.getRangeAt(0)) : null;
    if (text === null) return;
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  });
