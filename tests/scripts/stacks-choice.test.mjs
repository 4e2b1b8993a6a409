import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { chooseStack, chosenStack, onStack } from "../../docs/assets/scripts/dom.js";

const kept = new Map();
const storage = {
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => kept.set(key, value),
  removeItem: (key) => kept.delete(key),
};
const refuses = () => {
  throw new Error("refused");
};

afterEach(() => {
  globalThis.localStorage = storage;
  chooseStack(null);
  kept.clear();
});

test("a choice is kept, and taken back", () => {
  globalThis.localStorage = storage;
  assert.equal(chosenStack(), null);
  chooseStack("tf-2-15");
  assert.equal(chosenStack(), "tf-2-15");
  assert.deepEqual([...kept.values()], ["tf-2-15"]);
  chooseStack(null);
  assert.equal(chosenStack(), null);
  assert.equal(kept.size, 0);
});

test("where nothing can be kept, the choice lasts as long as the page", () => {
  globalThis.localStorage = { getItem: refuses, setItem: refuses, removeItem: refuses };
  chooseStack("tf-2-16");
  assert.equal(chosenStack(), "tf-2-16");
});

test("who asked is told of each choice", () => {
  globalThis.localStorage = storage;
  const told = [];
  onStack(() => told.push(chosenStack()));
  chooseStack("jax");
  chooseStack(null);
  assert.deepEqual(told, ["jax", null]);
});
