import assert from "node:assert/strict";
import { test } from "node:test";
import { classesOf, classesOfName, detailsOf, nameFirst, pageAbout } from "../../docs/assets/scripts/kinds-words.js";

test("a kind has classes and a page", () => {
  assert.equal(classesOf("tf.Variable"), "kind kind-tf-variable");
  assert.equal(classesOf("several kinds"), "kind kind-several-kinds");
  assert.equal(pageAbout("RaggedTensor"), "understand/ragged-and-sparse/");
  assert.equal(pageAbout("several kinds"), undefined);
});

test("a name of a kind is known in all its forms, and no other text is", () => {
  assert.equal(classesOfName("np.ndarray"), "kind kind-numpy-array");
  assert.equal(classesOfName("keras.KerasTensor"), "kind kind-kerastensor");
  for (const text of ["Variable", "KerasTensors", "KerasTensor(2)", "constructor", ""])
    assert.equal(classesOfName(text), "");
});

test("a text is cut behind the kind that it begins with", () => {
  assert.deepEqual(nameFirst("EagerTensor (2, 2)"), ["", "EagerTensor", " (2, 2)"]);
  assert.deepEqual(nameFirst("! KerasTensor (None, 2)"), ["! ", "KerasTensor", " (None, 2)"]);
  assert.deepEqual(nameFirst("Python list"), ["", "Python list", ""]);
  for (const text of ["KerasTensors", "tfxVariable", "a KerasTensor", "tf.Variable.assign"])
    assert.deepEqual(nameFirst(text), ["", "", text]);
});

test("a step says what it knows", () => {
  assert.equal(
    detailsOf(["EagerTensor", "", "(4, 2)", "float32", "run eagerly in fit"]),
    "shape (4, 2), dtype float32, run eagerly in fit",
  );
  assert.equal(detailsOf(["Python list", "", "length 3", "", ""]), "length 3");
  assert.equal(detailsOf(["several kinds", "list of 2", "", "", ""]), "");
});
