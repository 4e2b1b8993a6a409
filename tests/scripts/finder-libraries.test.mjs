import assert from "node:assert/strict";
import { test } from "node:test";

import { librariesIn } from "../../docs/assets/scripts/finder-libraries.js";
import { read } from "../../docs/assets/scripts/finder-read.js";

const KNOWN = [{ title: "A", shows: ["[\\\\/]a_library[\\\\/]", "\\ba_lib\\.\\w"], answer: ["Do it."], url: "b/#a" }];
const named = (paste) => librariesIn(KNOWN, read(paste)).map(({ title }) => title);
const KERAS = "/v/site-packages/keras/src/a.py";
const traceback = (...paths) =>
  `Traceback (most recent call last):\n${paths.map((path) => `  File "${path}", line 1, in f\n    g()\n`).join("")}ValueError: no\n`;

test("a library is known by its folder on any system, and by a call of it", () => {
  assert.deepEqual(named(traceback("/v/site-packages/a_library/layers.py", KERAS)), ["A"]);
  assert.deepEqual(named(traceback("C:\\v\\a_library\\layers.py", "C:\\v\\keras\\src\\layers\\layer.py")), ["A"]);
  assert.deepEqual(named("----> 9 top = a_lib.Top(keras.Input(\n\nValueError: no"), ["A"]);
});

test("not where its own Keras 2 runs, and not of another exception", () => {
  assert.deepEqual(named(traceback("/v/a_library/b.py", "/v/keras/src/engine/base_layer.py")), []);
  assert.deepEqual(named(traceback("/v/a_library/b.py", "/v/tensorflow/python/keras/engine/x.py")), []);
  assert.deepEqual(named(traceback("/v/a_library/b.py", "/v/tf_keras/src/engine/x.py")), ["A"]);
  assert.deepEqual(named(traceback("/v/a_library/b.py", "/v/torch/nn.py")), []);
  assert.deepEqual(named(`${traceback("/v/a_library/b.py", KERAS)}\n${traceback("/v/mine.py")}`), []);
});

test("not where an operation raises while the model runs", () => {
  const text = "tensorflow.python.framework.errors_impl.InvalidArgumentError: no [[node a (/v/a_library/b.py:1)]]";
  assert.deepEqual(named(text), []);
  assert.deepEqual(named(text.replace("InvalidArgumentError", "ValueError")), ["A"]);
});

test("a message in one line names it too", () => {
  assert.deepEqual(named("ValueError: a_lib.Top wants a model of tf.keras"), ["A"]);
  assert.deepEqual(named("a_lib.errors.FatalError: got <tf_keras.src.engine.sequential.Sequential object>"), ["A"]);
});
