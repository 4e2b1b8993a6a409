// What the search answers, with data that a stand-in for the network has.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answering } from "../../docs/assets/scripts/search-answer.js";

const page = (url, kind, title, first) => ({
  url,
  kind,
  title,
  first,
  description: "",
  sections: [
    ["", "tensor"],
    ["A part", "kernel"],
  ],
  asked: [],
  texts: [],
});
const TITLE = "object of type 'KerasTensor' has no len()";
const pages = [
  page("errors/len/", "error", TITLE, "TypeError, raised by Python."),
  page("myths/claims/", "myth", "Claims about padding", "Three are false."),
  page("", "home", "The start", "Begin here."),
  ...Array.from({ length: 30 }, (_, n) => page(`learn/${n}/`, "guide", `Lesson ${n}`, "A lesson.")),
];
const entry = { slug: "len", title: TITLE, type: "TypeError", texts: [TITLE], wrapper: false, url: "errors/len/" };
const network = (files) => async (address) => {
  const name = Object.keys(files).find((ending) => address.endsWith(ending));
  return name ? { ok: true, json: async () => files[name] } : { ok: false, status: 404, statusText: "Not Found" };
};
const files = {
  "search/pages.json": { words: { stop: [], same: [] }, pages },
  "errors/entries.json": { entries: [entry] },
};

test("a result has its address, its section, its first sentence and the kind of page", async () => {
  globalThis.fetch = network(files); // other tests have their own
  const answer = await answering();
  const { results, sentence, fits } = await answer("claims about padding");
  assert.equal(sentence, "One page.");
  assert.ok(fits);
  assert.deepEqual(
    { ...results[0], href: "" },
    {
      href: "",
      path: "myths/claims/",
      title: "Claims about padding",
      section: "",
      first: "Three are false.",
      kind: "Myth",
    },
  );
  assert.ok(results[0].href.endsWith("/myths/claims/"));
});

test("SHOWN and NEAREST: eight results, and five where little fits, which is said", async () => {
  globalThis.fetch = network(files); // other tests have their own
  const answer = await answering();
  assert.equal((await answer("lesson")).results.length, 8);
  assert.equal((await answer("lesson")).sentence, "8 pages, the best first.");
  const { results, sentence } = await answer("lesson zebra quark banana");
  assert.equal(results.length, 5);
  assert.equal(sentence, "Little fits these words. The nearest pages:");
  assert.equal((await answer("zebra")).sentence, "No page has these words.");
});

test("several lines go to the finder, whose answer stands first in the list", async () => {
  globalThis.fetch = network(files); // other tests have their own
  const answer = await answering();
  const { results, sentence, fits } = await answer(
    `Traceback (most recent call last):\n  File "x.py", line 1\nTypeError: ${TITLE}`,
  );
  assert.equal(sentence, "The finder has read your text: this is the first error below.");
  assert.equal(results[0].path, "errors/len/");
  assert.equal(results[0].kind, "Error in your text");
  assert.equal(results.filter(({ path }) => path === "errors/len/").length, 1);
  assert.ok(fits);
  const unknown = await answer("one\nKeyError: lesson 3");
  assert.ok(!unknown.fits && unknown.sentence.startsWith("The finder knows no error"));
});

test("data that is not there is an error with words for a reader", async () => {
  globalThis.fetch = network({});
  await assert.rejects(answering(), /404 Not Found for .*pages\.json/);
});

test("a paste shows the cause whose sign stands in it, with what to do; without a sign it says that there are several", async () => {
  const cause = (name, shows) => ({
    name,
    sign: [`You call `, { code: name }],
    shows,
    fix: ["Call ", { code: "ops" }, "."],
  });
  const several = { ...entry, causes: [cause("sum", ["\\bsum\\("]), cause("list", ["\\blist\\("])] };
  globalThis.fetch = network({ ...files, "errors/entries.json": { entries: [several] } });
  const answer = await answering();
  const shown = await answer(`---> 1 list(x)\nTypeError: ${TITLE}`);
  assert.match(shown.sentence, /this is the first error/);
  assert.deepEqual([shown.results[0].section, shown.results[0].first], ["You call list", "Call ops."]);
  assert.ok(shown.results[0].href.endsWith("/errors/len/#list"));
  const none = await answer(`one line\nTypeError: ${TITLE}`);
  assert.match(none.sentence, /has several causes/);
  assert.equal(none.results[0].first, "TypeError, raised by Python.");
});
