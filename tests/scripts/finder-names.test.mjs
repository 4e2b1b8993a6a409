// The small parts that the explanations of names are made of.

import assert from "node:assert/strict";
import { test } from "node:test";
import { missing } from "../../docs/assets/scripts/finder-arguments.js";
import { explained } from "../../docs/assets/scripts/finder-names.js";
import { moduleName } from "../../docs/assets/scripts/finder-owners.js";
import { listed } from "../../docs/assets/scripts/finder-phrases.js";
import { mayBePython, saidByPython } from "../../docs/assets/scripts/finder-python.js";
import { read } from "../../docs/assets/scripts/finder-read.js";
import { likeliest } from "../../docs/assets/scripts/finder-similar.js";
import { spoken } from "../../docs/assets/scripts/finder-spoken.js";

const said = (text) => {
  const about = saidByPython(read(text));
  return about && [about.kind, about.owner, about.name ?? about.names];
};

test("every form of message gives its names, whatever the Python", () => {
  const forms = {
    "AttributeError: 'A' object has no attribute 'b'": ["attribute", "A", "b"],
    "AttributeError: type object 'A' has no attribute 'b'": ["attribute", "A", "b"],
    "AttributeError: module 'keras.a' has no attribute 'b'": ["module attribute", "keras.a", "b"],
    "ImportError: cannot import name 'b' from partially initialized module 'keras.a' (most likely)": [
      "module attribute",
      "keras.a",
      "b",
    ],
    "ModuleNotFoundError: No module named 'keras.a.b'": ["module", "keras.a.b", undefined],
    "TypeError: A.f() got an unexpected keyword argument 'b'. Did you mean 'c'?": ["unexpected", "A.f", ["b"]],
    "TypeError: f() got multiple values for keyword argument 'b'": ["multiple", "f", ["b"]],
    "TypeError: A.f() missing 2 required positional arguments: 'b' and 'c'": ["missing", "A.f", ["b", "c"]],
    "ValueError: Unrecognized keyword arguments passed to A: {'b': (None, 3), 'c': 1}": ["unexpected", "A", ["b", "c"]],
    "ValueError: Unrecognized keyword arguments: ['b']": ["unexpected", "", ["b"]],
    "TypeError: ('Keyword argument not understood:', 'b')": ["unexpected", "", ["b"]],
  };
  for (const [text, wanted] of Object.entries(forms)) assert.deepEqual(said(text), wanted, text);
});

test("a wrapped line, a quotation and back-ticks are no matter; source code is none", () => {
  assert.deepEqual(said("> AttributeError: 'Sequ\n> ential' object has no attr\n> ibute 'b'"), [
    "attribute",
    "Sequential",
    "b",
  ]);
  assert.equal(
    said(
      "Traceback (most recent call last):\n  File \"a.py\", line 1, in f\n    \"'A' object has no attribute 'b'\"\nKeyError: 1",
    ),
    undefined,
  );
  assert.equal(mayBePython(read("KeyError: 1")), false);
});

test("modules are written as the atlas writes them", () => {
  const names = {
    "tensorflow.keras.layers": "tf.keras.layers",
    "keras.api._v2.keras.utils": "keras.utils",
    "keras._tf_keras.keras.backend": "tf.keras.backend",
    "keras.api.ops": "keras.ops",
    "tf_keras.layers": "keras.layers",
    "tensorflow._api.v2.compat.v1": "tf.compat.v1",
  };
  for (const [name, wanted] of Object.entries(names)) assert.equal(moduleName(name), wanted);
});

test("names are alike by their parts, their beginnings and their initials", () => {
  assert.deepEqual(likeliest("output_names", ["outputs", "name", "input_names", "weights"]), ["outputs"]);
  assert.deepEqual(likeliest("lr", ["learning_rate", "name"]), ["learning_rate"]);
  assert.deepEqual(likeliest("batch_input_shape", ["batch_shape", "shape", "dtype"]), ["batch_shape"]);
  assert.deepEqual(likeliest("x", ["**kwargs", "_x", "y"]), []);
});

test("releases are spoken as runs", () => {
  const releases = [
    ["Keras", "2.3.1"],
    ["tf.keras", "2.4.4"],
    ["Keras", "2.15.0"],
    ["Keras", "3.0.5"],
    ["tf_keras", "2.15.1"],
    ["tf_keras", "2.16.0"],
  ];
  const of = (...numbers) => spoken(new Set(numbers), releases);
  assert.equal(of(0, 1, 2, 4, 5), "Keras 2.3 to 2.15 and tf_keras");
  assert.equal(of(1), "tf.keras 2.4");
  assert.equal(of(2, 3), "Keras 2.15 and later");
  assert.equal(of(0, 2, 5), "Keras 2.3, Keras 2.15 and tf_keras 2.16");
  assert.equal(of(), "");
});

test("where nothing is said, or nobody knows what was called, nothing is explained", () => {
  const known = { records: new Map(), last: new Map(), imports: new Map(), releases: [] };
  const reading = read("TypeError: A.f() missing 1 required positional argument: 'b'");
  assert.equal(explained(known, reading, undefined), undefined);
  assert.equal(missing(known, reading, saidByPython(reading)), undefined);
});

test("a sentence holds four names", () => {
  assert.deepEqual(listed(["a", "b"]), [{ code: "a" }, ", ", { code: "b" }]);
  assert.equal(listed(["a", "b", "c", "d", "e"]).length, 7);
});
