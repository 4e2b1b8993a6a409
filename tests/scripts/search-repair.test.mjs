// Typing errors.

import assert from "node:assert/strict";
import { test } from "node:test";
import { byLetter, errors, repaired } from "../../docs/assets/scripts/search-repair.js";

const index = (counts) => ({
  places: new Map(Object.entries(counts).map(([token, count]) => [token, { pages: Array(count) }])),
  spellings: byLetter(new Map(Object.keys(counts).map((token) => [token, token]))),
  repaired: new Map(),
});
const typed = (word) => [word, word];

test("a letter put in, left out, changed, or swapped with the next is one error", () => {
  for (const word of ["tenssor", "tesor", "tendor", "tenosr"]) assert.equal(errors(word, "tensor"), 1, word);
  assert.equal(errors("tnesro", "tensor"), 2);
  assert.ok(errors("tensor", "gradient", 2) > 2);
});

test("a word that a page has is left alone", () => {
  assert.deepEqual(repaired(index({ lose: 1, loss: 9 }), typed("lose"), false), ["lose"]);
});

test("the nearest words are meant, of equally near ones the most frequent first, and MOST of them", () => {
  const known = index({ mass: 1, mask: 5, mast: 3, masonry: 9 });
  assert.deepEqual(repaired(known, typed("mase"), false), ["mask", "mast"]);
});

test("SHORTEST and LONG: one error from four letters on, two from eight", () => {
  const known = index({ map: 1, gradient: 1, shape: 1 });
  assert.deepEqual(repaired(known, typed("mop"), false), []);
  assert.deepEqual(repaired(known, typed("sape"), false), ["shape"]);
  assert.deepEqual(repaired(known, typed("sappe"), false), []);
  assert.deepEqual(repaired(known, typed("grdaeint"), false), ["gradient"]);
});

test("the last word may be the beginning of one", () => {
  assert.deepEqual(repaired(index({ layer: 1 }), typed("la"), true), ["layer"]);
  assert.deepEqual(repaired(index({ layer: 1 }), typed("la"), false), []);
});

test("a part of a name is not repaired", () => {
  assert.deepEqual(repaired(index({ line: 1 }), typed("lite"), false, false), []);
});
