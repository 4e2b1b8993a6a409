// Messages are found in the atlas, whole or in part.

import assert from "node:assert/strict";
import { test } from "node:test";
import { findMessages, indexMessages, laterTexts, nearestPage } from "../../docs/assets/scripts/atlas-messages.js";

const KNOWN = indexMessages({
  releases: [
    ["Keras", "2.15.0"],
    ["Keras", "3.0.5"],
  ],
  types: ["TypeError", "ValueError"],
  spans: [
    [0, 0],
    [1, 1],
  ],
  files: [
    ["layers/layer.py", [["Layer.call", 2]]],
    ["models/model.py", [["", 1]]],
  ],
  texts: ["Layer {} expects {} inputs", "Layer `{}` expects one input, but got {}", "{} is not a model"],
  type: [1, 1, 0],
  span: [0, 1, 1],
  next: [1, 0, 0],
});
const ask = (question) => findMessages(KNOWN, question).map(({ text }) => text);

test("a message that was raised finds its text, whatever stands in the holes", () => {
  assert.deepEqual(ask("ValueError: Layer dense_1 expects 2\n inputs"), ["Layer {} expects {} inputs"]);
});

test("a part of a message finds it", () => {
  assert.deepEqual(ask("expects one input"), ["Layer `{}` expects one input, but got {}"]);
  assert.deepEqual(ask("Layer … expects"), ["Layer {} expects {} inputs", "Layer `{}` expects one input, but got {}"]);
});

test("too little, or nothing, finds none", () => {
  for (const text of ["", "Layer", "expects three inputs of a layer", "constructor"]) assert.deepEqual(ask(text), []);
});

test("a message has its place and what it says later", () => {
  const [message] = findMessages(KNOWN, "Layer a expects 3 inputs");
  assert.deepEqual(
    [message.type, message.file, message.function, [...message.releases]],
    ["ValueError", "layers/layer.py", "Layer.call", [0]],
  );
  assert.deepEqual(
    laterTexts(message).map(({ text }) => text),
    ["Layer `{}` expects one input, but got {}"],
  );
  assert.deepEqual(laterTexts(KNOWN.messages[2]), []);
});

test("the first prefix that a place begins with decides which page is nearest", () => {
  const nearest = {
    pages: [["learn/custom-layer/", "Write your own layer"]],
    nearest: [
      ["layers/layer.py:Layer.quantize", null],
      ["layers/", 0],
    ],
  };
  const page = (file, name) => nearestPage(nearest, { file, function: name });
  assert.deepEqual(page("layers/layer.py", "Layer.call"), {
    url: "learn/custom-layer/",
    title: "Write your own layer",
  });
  assert.equal(page("layers/layer.py", "Layer.quantize"), undefined);
  assert.equal(page("models/model.py", ""), undefined);
});
