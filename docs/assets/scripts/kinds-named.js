// Gives the names of kinds in prose and tables the colours that they have in the examples.

import { element } from "./dom.js";
import { classesOf, classesOfName, nameFirst } from "./kinds-words.js";

/** A text with the name of a kind that it begins with in colour. `pieces` cuts a text into what stands in its place. */
export const coloured = (text, pieces = (part) => [part]) => {
  const [before, kind, after] = nameFirst(text);
  if (!kind) return pieces(text);
  const name = element("span", { className: classesOf(kind) }, ...pieces(kind));
  return [before, name, ...pieces(after)];
};

const texts = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const all = [];
  while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("code, button")) all.push(walker.currentNode);
  return all;
};

/** Colours each name of a kind that is inline code, or with which a text in a table begins. */
export const colourNames = () => {
  for (const code of document.querySelectorAll(".md-typeset :not(pre) > code")) {
    const classes = classesOfName(code.textContent);
    if (classes) code.classList.add(...classes.split(" "));
  }
  for (const text of [...document.querySelectorAll(".md-typeset table")].flatMap(texts)) {
    const pieces = coloured(text.data);
    if (pieces.length > 1) text.replaceWith(...pieces);
  }
};
