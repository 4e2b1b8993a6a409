// The shared helpers: text stays text, attributes are attributes, and a failed fetch is one readable error.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { afterEach, test } from "node:test";
import { element, fetched, liveRegion, siteAddress } from "../../docs/assets/scripts/dom.js";

const SCRIPTS = new URL("../../docs/assets/scripts/", import.meta.url);
const untouched = { document: globalThis.document, fetch: globalThis.fetch };
afterEach(() => Object.assign(globalThis, untouched));

/** As much of a document as the helpers need. */
const fakeDocument = () => {
  globalThis.document = {
    createElement: (name) => ({
      name,
      attributes: {},
      children: [],
      setAttribute(key, value) {
        this.attributes[key] = value;
      },
      append(...children) {
        this.children.push(...children);
      },
    }),
  };
};

test("an element has its properties, its attributes, and strings as text", () => {
  fakeDocument();
  const node = element("p", { className: "a", role: "note", "aria-label": "b", "data-kind": "c" }, "<b>", "d");
  assert.deepEqual([node.name, node.className, node.role, node.children], ["p", "a", undefined, ["<b>", "d"]]);
  assert.deepEqual(node.attributes, { role: "note", "aria-label": "b", "data-kind": "c" });
});

test("a live region is read out politely", () => {
  fakeDocument();
  const node = liveRegion("div", { className: "answer" }, "now");
  assert.deepEqual(node.attributes, { role: "status", "aria-live": "polite" });
  assert.deepEqual([node.className, node.children], ["answer", ["now"]]);
});

test("addresses are those of the site, wherever it stands", () => {
  assert.equal(siteAddress("errors/"), new URL("../../errors/", SCRIPTS).href);
});

const answering = (answer) => {
  globalThis.fetch = async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  };
};

test("what is fetched is JSON", async () => {
  answering(new Response('{"entries": [1]}'));
  assert.deepEqual(await fetched("x.json"), { entries: [1] });
});

test("a failed fetch says what failed and where, in one sentence", async () => {
  answering(new Response("", { status: 404, statusText: "Not Found" }));
  await assert.rejects(fetched("x.json"), { message: "404 Not Found for x.json" });
  answering(new Response("", { status: 503 }));
  await assert.rejects(fetched("x.json"), { message: "503 for x.json" });
  answering(new TypeError("Failed to fetch"));
  await assert.rejects(fetched("x.json"), { message: "no answer from x.json" });
  answering(new Response("<html>"));
  await assert.rejects(fetched("x.json"), { message: "what x.json answers is not JSON" });
});

test("no script makes markup of a string, fetches on its own, or makes elements on its own", () => {
  const doors = /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function/;
  const own = /\bfetch\(|createElement\(/;
  for (const name of readdirSync(SCRIPTS).filter((file) => file.endsWith(".js"))) {
    const source = readFileSync(new URL(name, SCRIPTS), "utf-8");
    assert.equal(source.match(doors)?.[0], undefined, name);
    if (name !== "dom.js")
      assert.equal(source.match(own)?.[0], undefined, `${name}: use element and fetched of dom.js`);
  }
});
