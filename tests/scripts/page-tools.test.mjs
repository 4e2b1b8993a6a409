// The copy of a page goes to the clipboard as a promise, and what came of it is said beside the button.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { copyPage } from "../../docs/assets/scripts/page-tools.js";

const untouched = { document: globalThis.document, fetch: globalThis.fetch, ClipboardItem: globalThis.ClipboardItem };
const clipboard = Object.getOwnPropertyDescriptor(globalThis, "navigator");
afterEach(() => {
  Object.assign(globalThis, untouched);
  if (clipboard) Object.defineProperty(globalThis, "navigator", clipboard);
});

const node = (name) => ({
  name,
  children: [],
  setAttribute() {},
  append(...children) {
    this.children.push(...children);
  },
  replaceChildren(...children) {
    this.children = children;
  },
});

/** Presses the button of a page; the status beside it, and the text that the clipboard got. */
const pressed = async (write) => {
  globalThis.document = { createElement: node };
  globalThis.fetch = async () => ({ ok: true, text: async () => "# A page" });
  globalThis.ClipboardItem = class {
    constructor(parts) {
      this.parts = parts;
    }
  };
  Object.defineProperty(globalThis, "navigator", { value: { clipboard: { write } }, configurable: true });
  const beside = [];
  await copyPage({ dataset: { copyPage: "page.md" }, after: (status) => beside.push(status) });
  return beside[0];
};

test("the page's Markdown is copied, and that is said", async () => {
  let text;
  const status = await pressed(async ([item]) => {
    text = await (await item.parts["text/plain"]).text();
  });
  assert.deepEqual([status.textContent, text], ["Copied", "# A page"]);
});

test("a browser that refuses leads to the page instead", async () => {
  const status = await pressed(async () => {
    throw new Error("no");
  });
  assert.deepEqual([status.children[0], status.children[1].href], ["Not copied: ", "page.md"]);
});
