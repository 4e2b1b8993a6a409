// What the search makes of texts.

import assert from "node:assert/strict";
import { test } from "node:test";
import { analyser, isName, names, plain } from "../../docs/assets/scripts/search-words.js";

const { tokens, forms, list, stems } = analyser({ stop: ["the", "a"], same: ["row sample record", "remove drop"] });

test("a dotted name is itself, its ends, and every part that no word looks like", () => {
  assert.deepEqual(names("tf.data.Dataset"), ["tf.data.dataset", "data.dataset"]);
  assert.deepEqual(names("x.int_shape"), ["x.int_shape", "int_shape"]);
  assert.deepEqual(names("_keras_history, KerasTensor and shape"), ["_keras_history", "kerastensor"]);
  assert.deepEqual(names("what.ever x.shape[0]"), ["what.ever", "x.shape", "shape[0]"]);
});

test("tf.keras is another name of keras", () => {
  assert.deepEqual(names("tf.keras.layers.Lambda"), ["keras.layers.lambda", "layers.lambda"]);
  assert.deepEqual(names("tf.keras"), ["tf.keras"]);
  assert.deepEqual(tokens("tf.keras.Input"), tokens("keras.Input"));
});

test("K is keras.backend", () => {
  assert.deepEqual(names("K.int_shape"), ["backend.int_shape", "int_shape"]);
});

test("words are stems, without those that are stopped, and words for the same thing are one", () => {
  assert.deepEqual(tokens("the tensors"), ["tensor"]);
  assert.deepEqual(tokens("samples, a record"), ["row"]);
  assert.deepEqual(tokens("dropped"), tokens("removing"));
  assert.deepEqual(tokens("don't"), tokens("dont"));
});

test("a name made of words is these words too", () => {
  assert.deepEqual(tokens("KerasTensor"), ["kera", "tensor", "kerastensor"]);
});

test("HYPHEN, LOOP, BRITISH: sub-class is subclass, a for loop is more than a loop, normalise is normalize", () => {
  assert.ok(tokens("sub-class").includes(tokens("subclass")[0]));
  assert.ok(tokens("a for loop").includes("forloop"));
  assert.ok(!tokens("for all loops").includes("forloop"));
  assert.deepEqual(tokens("normalise"), tokens("normalize"));
  assert.notDeepEqual(tokens("noise"), tokens("noize"));
});

test("forms say which word a token comes from, and stems has every word met", () => {
  assert.deepEqual(forms("Samples int_shape"), [
    ["row", "samples"],
    ["int", "int"],
    ["shape", "shape"],
    ["int_shape", "int_shape"],
  ]);
  assert.equal(stems.get("samples"), "row");
});

test("a list is looked at word by word", () => {
  assert.deepEqual(list("for loop the keras.ops"), ["for", "loop", "kera", "op", "keras.ops"]);
});

test("whole texts are compared by letters and digits", () => {
  assert.equal(plain("It's `x.shape[0]`!"), "its x shape 0");
  assert.ok(isName("keras.ops") && isName("a_b") && isName("shape[0]") && !isName("shape"));
});
