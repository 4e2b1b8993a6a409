// What the matrix says, as text.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pieces, query, shapeText, wanted, withArticle } from "../../docs/assets/scripts/matrix.js";

const GROUPS = ["arithmetic", "ops"];
const KINDS = ["KerasTensor", "Python list", "tf.Variable"];

test("a kind has its article", () => {
  assert.equal(withArticle("EagerTensor"), "an EagerTensor");
  assert.equal(withArticle("KerasTensor"), "a KerasTensor");
});

test("a line may break inside a long name, and not inside a shape", () => {
  assert.deepEqual(pieces("✗ InvalidArgumentError"), ["✗ Invalid", "Argument", "Error"]);
  assert.deepEqual(pieces("KerasTensor (None, 2)"), ["Keras", "Tensor (None,\u00a02)"]);
});

test("a shape is written as Python writes it", () => {
  assert.equal(shapeText([null, 2]), "(None, 2)");
  assert.equal(shapeText([2]), "(2,)");
  assert.equal(shapeText([]), "()");
  assert.equal(shapeText("unknown"), "unknown");
  assert.equal(shapeText(null), null);
});

test("an address says what is shown, and is read again as it was written", () => {
  const state = {
    group: "ops",
    outcome: "raises",
    kinds: ["Python list"],
    cell: { kind: "tf.Variable", title: "x + 1" },
  };
  const search = query(state);
  assert.equal(search, "?group=ops&outcome=raises&kind=Python+list&cell=tf.Variable%2Cx+%2B+1");
  assert.deepEqual(wanted(search, GROUPS, KINDS), { ...state, cell: "tf.Variable,x + 1" });
  assert.equal(query({ group: "", outcome: "", kinds: [] }), "");
});

test("what is not in the matrix is left out of an address", () => {
  const nothing = { group: "", outcome: "", kinds: [], cell: null };
  assert.deepEqual(wanted("?group=no&outcome=toString&kind=no", GROUPS, KINDS), nothing);
  assert.deepEqual(wanted("", GROUPS, KINDS), nothing);
});
