// What is shown of a line: the match, and of a long line what is around it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { excerpt } from "../../docs/assets/scripts/finder-excerpt.js";

const long = Array.from({ length: 3000 }, (_, n) => String.fromCharCode(97 + (n % 26))).join("");

test("a short line is shown whole, and in it the match", () => {
  assert.deepEqual(excerpt({ text: "say hello now", from: 4, to: 9 }), {
    before: "say ",
    match: "hello",
    after: " now",
  });
});

test("WIDE: a line of 400 letters is shown whole, a longer one is cut", () => {
  assert.equal(excerpt({ text: long.slice(0, 400), from: 0, to: 9 }).after, long.slice(9, 400));
  assert.equal(excerpt({ text: long.slice(0, 401), from: 0, to: 9 }).after, `${long.slice(9, 400)} …`);
});

test("AHEAD: a hundred letters before the match are shown", () => {
  const { before, match, after } = excerpt({ text: long, from: 1000, to: 1010 });
  assert.equal(before, `… ${long.slice(900, 1000)}`);
  assert.equal(match, long.slice(1000, 1010));
  assert.equal(after, `${long.slice(1010, 1400)} …`);
});

test("a match longer than what is shown is cut, and one at the end keeps it", () => {
  assert.deepEqual(excerpt({ text: long, from: 500, to: 2500 }), {
    before: `… ${long.slice(400, 500)}`,
    match: long.slice(500, 900),
    after: " …",
  });
  assert.equal(excerpt({ text: long, from: 2990, to: 3000 }).before, `… ${long.slice(2600, 2990)}`);
});

test("colours are not shown, and keep their length", () => {
  assert.equal(excerpt({ text: "\x1b[31mred", from: 5, to: 8 }).before, "\u200b".repeat(5));
});
