// What kind of thing a reader typed.

import assert from "node:assert/strict";
import { test } from "node:test";
import { kindOf, message } from "../../docs/assets/scripts/search-query.js";

test("an error text has an exception's name with a colon, or is worded like one and does not ask", () => {
  assert.equal(kindOf("ValueError: shapes differ"), "error");
  assert.equal(kindOf("keras.src.SomeException: x"), "error");
  assert.equal(kindOf("'KerasTensor' object has no attribute 'numpy'"), "error");
  assert.equal(kindOf("why has a KerasTensor object has no attribute numpy"), "question");
});

test("FEW: a name of code is at most three words", () => {
  assert.equal(kindOf("K.int_shape"), "name");
  assert.equal(kindOf("keras 3 backend.function"), "name");
  assert.equal(kindOf("how does tf.function work"), "question");
});

test("a question about an error is told from other questions", () => {
  assert.equal(kindOf("fit fails with two inputs"), "trouble");
  assert.equal(kindOf("two inputs for fit"), "question");
});

test("a message is what stands behind the exception's name, unless there is nothing", () => {
  assert.equal(message("x.py:1: ValueError: no such layer"), "no such layer");
  assert.equal(message("NotImplementedError:"), "NotImplementedError:");
  assert.equal(message("no such layer"), "no such layer");
});
