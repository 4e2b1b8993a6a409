// Which releases stand together, and what is left of them where tests speak.

import assert from "node:assert/strict";
import { test } from "node:test";
import { canCarryKeras3, fitting, OLDER, worldsOf } from "../../docs/assets/scripts/finder-worlds.js";

const RELEASES = [
  ["Keras", "2.3.1"],
  ["tf.keras", "2.4.4"],
  ["Keras", "2.15.0"],
  ["Keras", "3.0.5"],
  ["tf_keras", "2.16.0"],
  ["TensorFlow", "2.4.4"],
  ["TensorFlow", "2.15.1"],
  ["TensorFlow", "2.16.2"],
];

test("Keras stands above the TensorFlow that pip gives it, and Keras 3 without one too", () => {
  assert.deepEqual(worldsOf(RELEASES), [
    [OLDER.keras, OLDER.tensorflow],
    [0, OLDER.tensorflow],
    [0, 5],
    [1, 5],
    [2, 6],
    [3, undefined],
    [3, 7],
    [4, 7],
  ]);
});

test("a Keras 3 is put over the TensorFlow of its first days too", () => {
  assert.deepEqual(RELEASES.slice(5).map(canCarryKeras3), [false, true, true]);
  assert.equal(canCarryKeras3(undefined), false);
});

test("a reader can make more of them", () => {
  assert.equal(worldsOf(RELEASES, true).length, 2 + 5 * 3 + 1);
});

test("a test that would leave nothing is skipped", () => {
  const is = (number) => ({ fits: (keras) => keras === number });
  const [first, second] = [is(3), is(2)];
  assert.deepEqual(fitting(worldsOf(RELEASES), [first, second]), {
    left: [
      [3, undefined],
      [3, 7],
    ],
    used: [first],
    skipped: 1,
  });
});
