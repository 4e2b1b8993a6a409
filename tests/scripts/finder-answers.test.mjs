// An answer as it stands on the page, with what is known of two messages and a library.

import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { answering } from "../../docs/assets/scripts/finder-answers.js";
import { prepareAtlas } from "../../docs/assets/scripts/finder-atlas.js";
import { beyond } from "../../docs/assets/scripts/finder-beyond.js";
import { answerFor, prepare } from "../../docs/assets/scripts/finder-match.js";
import { preparePages } from "../../docs/assets/scripts/finder-nearest.js";
import { read } from "../../docs/assets/scripts/finder-read.js";

const untouched = { document: globalThis.document, location: globalThis.location, history: globalThis.history };
const makeElement = (name) => ({
  name,
  children: [],
  dataset: {},
  classList: { add() {} },
  setAttribute() {},
  append(...all) {
    this.children.push(...all);
  },
  replaceChildren(...all) {
    this.children = all;
  },
});
const page = {
  document: { createElement: makeElement },
  location: { hash: "", pathname: "/", search: "" },
  history: { replaceState() {} },
};
beforeEach(() => Object.assign(globalThis, page));
afterEach(() => Object.assign(globalThis, untouched));

const cause = (name) => ({ name, sign: [`You see ${name}`], shows: [`'${name}'`], fix: ["Do it."], pair: null });
const ENTRIES = [
  {
    slug: "asleep",
    title: "The tensor is asleep",
    url: "errors/asleep/",
    type: "ValueError",
    texts: ["The tensor {} is asleep in keras"],
    causes: [cause("one"), cause("two")],
  },
];
const RELEASES = [
  ["Keras", "3.0.5"],
  ["TensorFlow", "2.16.2"],
];
const DATA = {
  entries: prepare(ENTRIES),
  atlas: prepareAtlas({ releases: RELEASES, spans: [], types: [], files: [], texts: [], type: [], span: [], next: [] }),
  pages: preparePages(ENTRIES, []),
  rules: { pages: [], nearest: [] },
  libraries: [{ title: "A", shows: ["\\ba_lib\\."], answer: ["Run it."], url: "b/#a" }],
  programs: {},
};
const KNOWN = { answerFor, read, beyond, entries: DATA.entries, loader: { ready: () => DATA }, listed: ENTRIES };

const textOf = (node) => (typeof node === "string" ? node : (node.textContent ?? node.children.map(textOf).join(" ")));

/** The kind of the answer to a paste, and its words. */
const said = async (paste) => {
  const verdict = makeElement("div");
  await answering({ value: paste }, verdict, makeElement("div"), KNOWN).answer();
  return [verdict.dataset.kind, textOf(verdict)];
};

test("a message with several causes and no sign of one asks which it is", async () => {
  const [kind, text] = await said("ValueError: The tensor 'x' is asleep in keras");
  assert.equal(kind, "several");
  assert.match(text, /Which of these do you see\?/);
});

test("a library that the paste names answers that question", async () => {
  const [kind, text] = await said("a_lib.errors: no\nValueError: The tensor 'x' is asleep in keras");
  assert.equal(kind, "several");
  assert.match(text, /Your text names\s+A\s*, a library .* Run it\./);
  assert.match(text, /These are the words of/);
  assert.doesNotMatch(text, /Which of these|You see/);
});

test("a library that the paste names is an answer where no entry fits", async () => {
  const [kind, text] = await said("ValueError: a_lib.Top wants a model of tf.keras");
  assert.equal(kind, "library");
  assert.match(text, /Your text names\s+A/);
  assert.doesNotMatch(text, /Nothing fits/);
  assert.equal((await said("ValueError: Top wants a model of tf.keras"))[0], "none");
});
