// Keeps the boxes of one stack open, on every page, once a reader has opened one of them.
// Without this script each box opens and closes by itself.

import { chooseStack, chosenStack } from "./stacks-choice.js";

const boxes = [...document.querySelectorAll("details.versions")];
const stackOf = (box) => [...box.classList].find((name) => name !== "versions");

const show = () => {
  for (const box of boxes) box.open = stackOf(box) === chosenStack();
};

/** Opens or closes a stack, and keeps what was pressed where it is on the screen. */
const press = (event) => {
  event.preventDefault();
  const summary = event.currentTarget;
  const box = summary.parentElement;
  const before = summary.getBoundingClientRect().top;
  chooseStack(box.open ? null : stackOf(box));
  show();
  scrollBy({ top: summary.getBoundingClientRect().top - before, behavior: "instant" });
};

for (const box of boxes) box.querySelector("summary").addEventListener("click", press);
if (chosenStack()) show();
