// Sets of releases of the atlas, in words.

import assert from "node:assert/strict";
import { test } from "node:test";
import { current, linesOf, releasesOf, words } from "../../docs/assets/scripts/atlas-spans.js";

const RELEASES = [
  ["Keras", "2.3.1"],
  ["tf.keras", "2.5.3"],
  ["Keras", "2.15.0"],
  ["Keras", "3.0.5"],
  ["Keras", "3.15.1"],
  ["tf_keras", "2.15.1"],
  ["tf_keras", "2.21.0"],
  ["TensorFlow", "2.3.4"],
  ["TensorFlow", "2.9.3"],
  ["TensorFlow", "2.21.0"],
];
const say = (...span) => words(releasesOf(span), RELEASES);

test("a span is runs, one behind the other", () => {
  assert.deepEqual([...releasesOf([1, 3, 7, 7])], [1, 2, 3, 7]);
  assert.deepEqual(
    [...linesOf(RELEASES).values()],
    [
      [0, 4],
      [5, 6],
      [7, 9],
    ],
  );
});

test("a run says whether it begins and ends with what was read", () => {
  assert.deepEqual(say(0, 4), ["Keras 2.3 to 3.15, all that were read"]);
  assert.deepEqual(say(0, 2), ["Keras up to 2.15"]);
  assert.deepEqual(say(3, 4), ["Keras since 3.0"]);
  assert.deepEqual(say(2, 3), ["Keras 2.15 to 3.0"]);
  assert.deepEqual(say(3, 3), ["Keras 3.0"]);
});

test("the tf.keras of an old TensorFlow is named as that", () => {
  assert.deepEqual(say(0, 1), ["Keras up to tf.keras of TensorFlow 2.5"]);
  assert.deepEqual(say(1, 2), ["tf.keras of TensorFlow 2.5 to Keras 2.15"]);
  assert.deepEqual(say(1, 4), ["Keras since tf.keras of TensorFlow 2.5"]);
});

test("each line has its own words, and a gap is told", () => {
  assert.deepEqual(say(0, 0, 2, 2, 5, 9), [
    "Keras up to 2.3 and Keras 2.15",
    "tf_keras 2.15 to 2.21, all that were read",
    "TensorFlow 2.3 to 2.21, all that were read",
  ]);
});

test("what the newest Keras or TensorFlow has is current", () => {
  assert.equal(current(releasesOf([4, 4]), RELEASES), true);
  assert.equal(current(releasesOf([0, 3, 5, 6]), RELEASES), false);
});
