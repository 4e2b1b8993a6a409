// The steps of the experiment, with as much of a page as they need; in a browser: tests/browser/test_experiment.py.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { step } from "../../docs/assets/scripts/experiment.js";

const untouched = globalThis.document;
afterEach(() => {
  globalThis.document = untouched;
});

const node = (more = {}) => ({
  attributes: {},
  children: [],
  clicked: [],
  setAttribute(key, value) {
    this.attributes[key] = value;
  },
  append(...children) {
    this.children.push(...children);
  },
  addEventListener(_, listener) {
    this.clicked.push(listener);
  },
  ...more,
});

const stepOf = (name, kind) => {
  const shown = { is: false, toggle: (_, on) => (shown.is = on) };
  const parts = { strong: { textContent: name }, "li .kind": { className: `kind kind-${kind}` } };
  const lines = [{ textContent: `call receives x: ${kind}` }];
  return { shown, classList: shown, querySelector: (asked) => parts[asked], querySelectorAll: () => lines };
};

test("a button for each step shows it alone, colours the layer's names, and tells what it received", () => {
  globalThis.document = { createElement: (name) => node({ name }) };
  const steps = [stepOf("Build", "symbolictensor"), stepOf("Call", "eagertensor")];
  const name = { className: "" };
  const said = [];
  const box = node({
    querySelectorAll: (asked) => (asked === ".experiment-step" ? steps : [name]),
    querySelector: () => steps[0],
    prepend(group) {
      this.group = group;
    },
  });
  step(box, (text) => said.push(text));
  const buttons = box.group.children;
  const state = () => [steps.map(({ shown }) => shown.is), buttons.map((one) => one.attributes["aria-pressed"])];
  assert.deepEqual(
    buttons.map((one) => one.children),
    [["1 Build"], ["2 Call"]],
  );
  assert.deepEqual(state(), [
    [true, false],
    ["true", "false"],
  ]);
  assert.deepEqual([name.className, said], ["kind kind-symbolictensor", []]);
  buttons[1].clicked[0]();
  assert.deepEqual(state(), [
    [false, true],
    ["false", "true"],
  ]);
  assert.deepEqual([name.className, said], ["kind kind-eagertensor", ["call receives x: eagertensor"]]);
});
