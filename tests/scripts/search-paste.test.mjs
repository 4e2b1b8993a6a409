// Pastes and queries.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isPaste, telling } from "../../docs/assets/scripts/search-paste.js";

test("a paste has several lines", () => {
  assert.ok(isPaste("one\ntwo"));
  assert.ok(!isPaste(" one \n"));
});

test("of a traceback the last line with an exception's name is telling, else the last line", () => {
  assert.equal(telling("Traceback:\nKeyError: 1\nkeras.src.ValueError: no\n  more\n\n"), "keras.src.ValueError: no");
  assert.equal(telling("one\r\ntwo\r\n \r\n"), "two");
  assert.equal(telling(" \n"), "");
});
