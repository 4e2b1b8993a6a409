// The words of an answer, and what is fetched for it.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { loader } from "../../docs/assets/scripts/finder-load.js";
import { read } from "../../docs/assets/scripts/finder-read.js";
import { told } from "../../docs/assets/scripts/finder-tell.js";

const untouched = { document: globalThis.document, fetch: globalThis.fetch };
afterEach(() => Object.assign(globalThis, untouched));

const RELEASES = [
  ["Keras", "2.15.0"],
  ["Keras", "3.0.5"],
  ["Keras", "3.1.1"],
  ["TensorFlow", "2.15.1"],
  ["TensorFlow", "2.16.2"],
];

/** The paragraphs of an answer. */
const words = (more, options = {}) => {
  globalThis.document = {
    createElement: (name) => ({
      name,
      children: [],
      setAttribute() {},
      append(...all) {
        this.children.push(...all);
      },
    }),
  };
  const textOf = (node) => (typeof node === "string" ? node : node.children.map(textOf).join(""));
  const [box] = told({ near: [], ...more }, { proved: false, releases: RELEASES, withTensorflow: true, ...options });
  return box?.children.map(textOf) ?? [];
};
const message = {
  releases: new Set([0, 1]),
  type: "ValueError",
  places: ["a.py"],
  text: "no {}\x1b[1m{}",
  wrapper: false,
};
const sets = (keras, tensorflow, older = {}) => ({ keras: new Set(keras), tensorflow: new Set(tensorflow), older });

test("what was read is marked, and said with its place and releases", () => {
  assert.deepEqual(words({ message }), [
    "Read in the source of releases, not run",
    "Keras 2.15 to 3.0 raises ValueError in a.py:",
    "no ……",
  ]);
  assert.match(words({ message: { ...message, type: "logged" } })[1], /^Keras 2\.15 to 3\.0 logs this in a\.py:/);
  assert.match(words({ message: { ...message, type: "UserWarning" } })[1], /warns UserWarning in/);
  assert.deepEqual(words({}), []);
});

test("beneath an entry stand the versions and the names alone", () => {
  const versions = { ...sets([1, 2], [4]), wider: sets([1, 2], [4]), by: ["paths", "words"] };
  const names = { sentences: [["a ", { code: "b" }, "."]] };
  assert.deepEqual(words({ message, names, versions }, { proved: true }).slice(1), [
    "a b.",
    "By its paths and its words, your text is from Keras 3.0 and later, with TensorFlow 2.16.",
  ]);
});

test("what only the lines tell is said apart", () => {
  const versions = { ...sets([1], [4]), wider: sets([1, 2], [4]), by: ["paths", "lines"] };
  assert.deepEqual(words({ versions }, { withTensorflow: false }).slice(1), [
    "By its paths, your text is from Keras 3.0 and later. Its line numbers are those of Keras 3.0.",
  ]);
});

test("what the oldest releases have too can be older", () => {
  const older = { keras: true, tensorflow: true };
  const open = sets([0, 1], [3], older);
  assert.deepEqual(words({ versions: { ...open, wider: open, by: ["paths"] } }).slice(1), [
    "By its paths, your text is from Keras 3.0 or older, with TensorFlow 2.15 or older.",
  ]);
  const none = sets([], [], older);
  assert.deepEqual(words({ versions: { ...none, wider: none, by: ["paths"] } }).slice(1), [
    "By its paths, your text is older than the releases that were read, which begin with Keras 2.15 and TensorFlow 2.15.",
  ]);
});

test("where every release fits, nothing is said of them", () => {
  const all = sets([0, 1, 2], [3, 4], { keras: true, tensorflow: true });
  assert.deepEqual(words({ versions: { ...all, wider: all, by: ["words"] } }), []);
  const lines = sets([1], [4]);
  assert.deepEqual(words({ versions: { ...lines, wider: all, by: ["words", "lines"] } }), []);
});

test("each file is fetched once, when a paste needs it, from an address that says nothing of the paste", async () => {
  const asked = [];
  const files = {
    messages: { releases: [], spans: [], types: [], files: [], texts: [], type: [], span: [], next: [] },
    pages: { pages: [] },
    nearest: { pages: [], nearest: [] },
    programs: { programs: {} },
    libraries: { libraries: [] },
    lines: { releases: [], spans: [], pythons: [], forms: [], files: [] },
    names: { releases: [], spans: [], signatures: [], modules: [], imports: [] },
  };
  globalThis.fetch = async (address) => {
    asked.push(String(address).replace(/^.*\/assets\/generated\//, ""));
    return new Response(JSON.stringify(files[/(\w+)\.json$/.exec(address)[1]]));
  };
  const { ready, load } = loader({}, []);
  const plain = read("my secret");
  assert.equal(ready(plain), undefined);
  await Promise.all([load(plain), load(plain)]);
  const always = [
    "libraries/libraries.json",
    "errors/programs.json",
    "atlas/messages.json",
    "pages.json",
    "atlas/nearest.json",
  ];
  assert.deepEqual(asked, always);
  assert.ok(ready(plain));
  await load(read('  File "/v/keras/src/a.py", line 1, in f'));
  await load(read("AttributeError: 'A' object has no attribute 'b'"));
  assert.deepEqual(asked.slice(always.length), ["atlas/lines.json", "atlas/names.json"]);
  for (const shown of ["<KerasTensor shape=(None, 3)", "<class 'keras.src.a.B'>", "layer 'a' (type A)"]) {
    asked.length = 0;
    await loader({}, []).load(read(shown));
    assert.ok(asked.includes("atlas/lines.json"), shown);
  }
});

test("a file that fails is asked for again with the next paste", async () => {
  globalThis.fetch = async () => new Response("", { status: 503 });
  const { load } = loader({}, []);
  await assert.rejects(load(read("a")), /503/);
  await assert.rejects(load(read("a")), /503/);
});
