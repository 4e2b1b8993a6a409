// The words of an address without a page, and where a file has moved to.

import assert from "node:assert/strict";
import { test } from "node:test";
import { movedTo, wordsOf } from "../../docs/assets/scripts/missing-words.js";

const SEARCHED = [
  ["how-to/convert-a-tensor/", "convert a tensor"],
  ["errors/index.html", "errors"],
  ["learn/keras-tensors.md", "keras tensors"],
  ["tf.constant/", "tf.constant"],
  ["a/%E2%9C%93-KerasTensor%20shape", "KerasTensor shape"],
  ["50%/of-it%", "of it"],
  ["", ""],
  ["///", ""],
  [`x/${"a".repeat(500)}`, "a".repeat(200)],
];

for (const [path, words] of SEARCHED)
  test(`${path.slice(0, 40)} is searched as its last words`, () => assert.equal(wordsOf(path), words));

test("a file that has moved is known by the end of the address", () => {
  const files = { "snippets/a.py": "snippets/b/c.py" };
  assert.equal(movedTo("/site/snippets/a.py", files), "/site/snippets/b/c.py");
  assert.equal(movedTo("/site/snippets/aa.py", files), null);
  assert.equal(movedTo("/site/x", {}), null);
});
