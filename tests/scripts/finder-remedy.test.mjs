import assert from "node:assert/strict";
import { test } from "node:test";

const textOf = (node) => (typeof node === "string" ? node : node.children.map(textOf).join(""));
globalThis.document = {
  createElement: (name) => ({
    name,
    children: [],
    setAttribute() {},
    append(...more) {
      this.children.push(...more);
    },
  }),
};
const { ofLibraries, program, remedy } = await import("../../docs/assets/scripts/finder-remedy.js");

const cause = (name) => ({
  name,
  sign: ["You see ", { code: name }],
  fix: ["Call ", { code: "ops" }, "."],
  pair: `errors/${name}`,
});
const entry = { url: "errors/slug/" };
const [one, two] = [cause("one"), cause("two")];
const words = (elements) => elements.map(textOf);
const PROGRAMS = { "errors/one": "print(1)\n" };

test("of one cause it is said what to do, and the program stands below", () => {
  const hit = { entry, causes: { several: false, shown: [one], rest: [] } };
  assert.deepEqual(words(remedy(hit)), ["What to do: Call ops."]);
  assert.deepEqual(words(program(hit, PROGRAMS)), ["A program that works:", "print(1)\n"]);
  assert.deepEqual(program(hit, {}), []);
});

test("of several the one that is shown comes first, and the others behind its program", () => {
  const hit = { entry, causes: { several: true, shown: [one], rest: [two] } };
  assert.deepEqual(words(remedy(hit)), [
    "Your text shows which of its causes it is: You see one",
    "What to do: Call ops.",
  ]);
  assert.deepEqual(words(program(hit, PROGRAMS)).slice(2), ["If that is not what you see:", "You see two. Call ops."]);
  assert.deepEqual(words(program(hit, {})), ["If that is not what you see:", "You see two. Call ops."]);
});

test("of several without a sign all are listed, and no program", () => {
  const hit = { entry, causes: { several: true, shown: [], rest: [one, two] } };
  const [question, list] = remedy(hit);
  assert.match(textOf(question), /no sign of one/);
  assert.equal(list.children.length, 2);
  assert.deepEqual(program(hit, PROGRAMS), []);
});

test("a library is named with its link and what to do", () => {
  const [said] = ofLibraries([{ title: "A", answer: ["Do ", { text: "this", url: "how-to/x/" }, "."], url: "b/#a" }]);
  assert.match(textOf(said), /names A, a library that was written for Keras 2\. Do this\./);
  const links = said.children.filter((child) => child.name === "a").map(({ href }) => href);
  assert.ok(links[0].endsWith("/b/#a") && links[1].endsWith("/how-to/x/"));
});
