// Keeps the boxes of one stack open, on every page, once a reader has opened one of them.
// Without this script each box opens and closes by itself.

import { chooseStack, chosenStack } from "./dom.js";

const boxes = [...document.querySelectorAll("details.versions")];
const stackOf = (box) => [...box.classList].find((name) => name !== "versions");

const show = () => {
  for (const box of boxes) box.open = stackOf(box) === chosenStack();
};

/** Opens or closes the stack of a box, and keeps what was pressed where it is on the screen. */
export const press = (summary) => {
  const box = summary.parentElement;
  const before = summary.getBoundingClientRect().top;
  chooseStack(box.open ? null : stackOf(box));
  show();
  scrollBy({ top: summary.getBoundingClientRect().top - before, behavior: "instant" });
};

/** Opens the boxes of the stack that was chosen on another page. */
export const showChosen = show;
