// What the search is asked for an error message.

import assert from "node:assert/strict";
import { test } from "node:test";
import { telling, words } from "../../docs/assets/scripts/search-words.js";

test("of a traceback the last line with an exception's name is searched, else the last line", () => {
  assert.equal(telling("Traceback:\nKeyError: 1\nkeras.src.ValueError: no\n  more\n\n"), "keras.src.ValueError: no");
  assert.equal(telling("one\r\ntwo\r\n \r\n"), "two");
  assert.equal(telling(" \n"), "");
});

test("nothing that the search reads as a command is left, and names with dots and lines stay whole", () => {
  assert.equal(words("ValueError: -tf.data +title:x ~2 `_id`"), "ValueError^1 tf.data^1 title^1 x^1 2^1 _id");
  assert.equal(words("See ... the end."), "See^1 the^1 end");
});

test("only the last word may be the beginning of a longer one", () => {
  assert.equal(words("KerasTens"), "KerasTens");
  assert.equal(words("a KerasTens"), "a^1 KerasTens");
  assert.equal(words(""), "");
});

test("MOST_WORDS: twenty-four words are searched", () => {
  const text = (count) => Array.from({ length: count }, (_, n) => `w${n}`).join(" ");
  assert.equal(words(text(24)).split(" ").length, 24);
  assert.equal(words(text(25)), words(text(24)));
});
