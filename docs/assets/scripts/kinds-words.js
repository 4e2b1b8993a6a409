// The kinds of tensor in words: their classes, the pages about them, a step as text; and their names in prose and tables.

import { element } from "./dom.js";

/** The page about each kind. */
const PAGES = {
  KerasTensor: "understand/what-a-kerastensor-stores/",
  SymbolicTensor: "understand/tracing/",
  EagerTensor: "learn/tensors/",
  "tf.Variable": "understand/kinds-of-tensor/#a-variable-is-a-box",
  "keras.Variable": "understand/kinds-of-tensor/#a-variable-is-a-box",
  RaggedTensor: "understand/ragged-and-sparse/",
  SparseTensor: "understand/ragged-and-sparse/",
  "NumPy array": "how-to/numpy-scipy-opencv/",
  "Python list": "learn/what-am-i-holding/#a-list-is-neither",
};

/** What pages also call a kind in code. */
const ALIASES = {
  "keras.KerasTensor": "KerasTensor",
  "tf.RaggedTensor": "RaggedTensor",
  "tf.SparseTensor": "SparseTensor",
  ndarray: "NumPy array",
  "np.ndarray": "NumPy array",
};

const KINDS = Object.keys(PAGES);
export const pageAbout = (kind) => PAGES[kind];

/** The classes of what shows a kind, as a script or a style finds them. */
export const classesOf = (kind) => `kind kind-${kind.toLowerCase().replace(/[ .]/g, "-")}`;

/** The classes of a text that is the name of a kind; "" for every other text. */
export const classesOfName = (text) => {
  const kind = ALIASES[text] ?? text;
  return Object.hasOwn(PAGES, kind) ? classesOf(kind) : "";
};

const FIRST = new RegExp(`^(!? ?)(${KINDS.join("|").replaceAll(".", "\\.")})(?![\\w.])`);

/** The name of a kind that comes first in a text, between what stands before it and after it. "!" marks a surprise. */
export const nameFirst = (text) => {
  const [all, before, kind] = text.match(FIRST) ?? ["", "", ""];
  return [before, kind, text.slice(all.length)];
};

/** What a step says beside its kind: "shape (None, 2), dtype float32, tracing in fit". */
export const detailsOf = ([, , shape, dtype, when]) =>
  [shape.startsWith("(") ? `shape ${shape}` : shape, dtype && `dtype ${dtype}`, when].filter(Boolean).join(", ");

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
