// Names are found in the atlas however they are asked for.

import assert from "node:assert/strict";
import { test } from "node:test";
import { alike, findNames, indexNames, memberOf } from "../../docs/assets/scripts/atlas-names.js";

const KNOWN = indexNames({
  releases: [
    ["Keras", "2.15.0"],
    ["Keras", "3.0.5"],
    ["Keras", "3.15.1"],
    ["TensorFlow", "2.21.0"],
  ],
  spans: [
    [0, 2],
    [0, 0],
    [1, 2],
    [2, 2],
    [3, 3],
  ],
  signatures: ["name= shape=", "shape= name=", "x axis="],
  modules: [
    ["", [["~Functional", 0, [], [["keras.Model", 0]], [["inputs", 2]]]]],
    [
      "keras",
      [
        ["Model", 0, [], [["keras.layers.Layer", 0]], [["fit_generator", 1, [2, 1]]]],
        [
          "Sequential",
          0,
          [],
          [
            ["keras.Model", 2],
            ["~Functional", 1],
          ],
          [],
        ],
        ["backend", 1],
        ["layers", 0],
        ["ops", 2],
      ],
    ],
    ["keras.backend", [["int_shape", 1, [2, 1]]]],
    [
      "keras.layers",
      [
        ["Dense", 0, [1, 0], [["keras.layers.Layer", 0]], []],
        [
          "Layer",
          0,
          [],
          [],
          [
            ["add_weight", 0, [0, 1, 1, 2]],
            ["name", 0],
          ],
        ],
      ],
    ],
    [
      "keras.ops",
      [
        ["logdet", 3, [2, 3]],
        ["sum", 2, [2, 2]],
      ],
    ],
    ["keras.ops.numpy", [["sum", 2, "keras.ops.sum"]]],
    [
      "tf",
      [
        ["Tensor", 4, [], [["?", 4]], [["shape", 4]]],
        ["reduce_sum", 4, [2, 4]],
      ],
    ],
    ["tf.compat.v1", [["placeholder", 4]]],
    ["tf.keras.backend", [["int_shape", 2, [2, 2]]]],
  ],
  imports: [
    ["keras.backend", 2],
    ["keras.engine.topology", 1],
    ["keras.layers", 0],
  ],
});
const ask = (question) => findNames(KNOWN, question).map(({ name, releases }) => [name, [...releases].join()]);

test("a dotted name is itself", () => {
  assert.deepEqual(ask("keras.ops.logdet"), [["keras.ops.logdet", "2"]]);
  assert.deepEqual(ask("keras.layers.Dense()"), [["keras.layers.Dense", "0,1,2"]]);
  assert.deepEqual(ask("tf.reduce_sum"), [["tf.reduce_sum", "3"]]);
  assert.deepEqual(ask("keras.layers"), [["keras.layers", "0,1,2"]]);
});

test("a name has other spellings", () => {
  assert.deepEqual(ask("tf.keras.layers.Dense"), [["keras.layers.Dense", "0,1,2"]]);
  assert.deepEqual(ask("tensorflow.reduce_sum"), [["tf.reduce_sum", "3"]]);
  assert.deepEqual(ask("tf_keras.layers.Dense"), [["keras.layers.Dense", "0,1,2"]]);
  assert.deepEqual(ask("K.int_shape"), [["keras.backend.int_shape", "0"]]);
  assert.deepEqual(ask("tf.keras.backend.int_shape"), [["tf.keras.backend.int_shape", "1,2"]]);
});

test("a name of TensorFlow 1 is known as what is left of it", () => {
  assert.deepEqual(ask("tf.placeholder"), [["tf.compat.v1.placeholder", "3"]]);
});

test("a question is answered by the names in it", () => {
  assert.deepEqual(ask("Since when does keras.ops have logdet?"), [["keras.ops.logdet", "2"]]);
  assert.deepEqual(ask("logdet"), [["keras.ops.logdet", "2"]]);
  assert.deepEqual(ask("add_weight of Layer"), [["keras.layers.Layer.add_weight", "0,1,2"]]);
  assert.deepEqual(ask("has Layer add_weight"), [["keras.layers.Layer.add_weight", "0,1,2"]]);
});

test("a long text is a message: only its dotted names are names", () => {
  const text = `sum ${"word ".repeat(12)} keras.ops.logdet`;
  assert.deepEqual(ask(text), [["keras.ops.logdet", "2"]]);
  assert.deepEqual(ask("word sum"), [["keras.ops.sum", "1,2"]]);
});

test("a bare name gives each that ends so, and none twice", () => {
  assert.deepEqual(ask("sum"), [["keras.ops.sum", "1,2"]]);
  assert.deepEqual(
    ask("int_shape").map(([name]) => name),
    ["keras.backend.int_shape", "tf.keras.backend.int_shape"],
  );
});

test("another name tells of which it is one", () => {
  const [answer] = findNames(KNOWN, "keras.ops.numpy.sum");
  assert.equal(answer.alias, "keras.ops.sum");
  assert.deepEqual(
    answer.signatures.map(({ text }) => text),
    ["x axis="],
  );
});

test("a member comes from the class or its bases, in the releases where they are that", () => {
  assert.deepEqual(ask("Sequential.fit_generator"), [["keras.Sequential.fit_generator", "0"]]);
  assert.deepEqual(ask("Sequential.inputs"), []);
  assert.deepEqual(ask("Functional.inputs"), [["~Functional.inputs", "1,2"]]);
  assert.deepEqual([...memberOf(KNOWN, "keras.Sequential", "name").releases].sort(), [0, 1, 2]);
});

test("a member's signatures are told by release", () => {
  const [{ signatures }] = findNames(KNOWN, "keras.layers.Dense.add_weight");
  assert.deepEqual(
    signatures.map(({ text, releases }) => [text, [...releases]]),
    [
      ["name= shape=", [0]],
      ["shape= name=", [1, 2]],
    ],
  );
});

test("a module has the releases that import it, and names that are gone have others like them", () => {
  assert.deepEqual(ask("keras.engine.topology"), [["keras.engine.topology", "0"]]);
  assert.deepEqual(ask("keras.backend"), [["keras.backend", "0,1,2"]]);
  assert.deepEqual(alike(KNOWN, "keras.backend.int_shape"), ["tf.keras.backend.int_shape"]);
  assert.deepEqual(alike(KNOWN, "tf.keras.backend.int_shape"), []);
});

test("what C++ may give is said", () => {
  assert.deepEqual([...memberOf(KNOWN, "tf.Tensor", "shape").unknown], [3]);
  assert.deepEqual([...memberOf(KNOWN, "keras.Model", "name").unknown], []);
});

test("a module that is no public name can still be imported", () => {
  const [answer] = findNames(KNOWN, "keras.engine.topology");
  assert.equal(answer.imported, true);
  assert.deepEqual([...answer.releases], [0]);
});

test("what is not there gives nothing, whatever it is called", () => {
  for (const text of ["", "keras.ops.absent", "constructor", "__proto__", "toString of valueOf", "?!"])
    assert.deepEqual(ask(text), []);
});
