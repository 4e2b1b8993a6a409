// Many strings are found in one pass, in time that grows with the text alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scanner } from "../../docs/assets/scripts/finder-scan.js";

/** The places that a search for each string alone gives. */
const oneByOne = (needles, text) =>
  needles.map((needle) => [...text].flatMap((_, at) => (text.startsWith(needle, at) ? [at] : [])));

test("overlapping strings, and strings inside others, are all found", () => {
  const needles = ["aab", "ab", "b", "aa", "baab", "x"];
  const text = "aabaabbaaab";
  assert.deepEqual(scanner(needles)(text), oneByOne(needles, text));
});

test("strings longer than what the automaton knows are found too, and told apart behind that", () => {
  const long = "abcdefghijklmnopqrstuvwxyz";
  const needles = [long, `${long.slice(0, 24)}ZZ`, long.slice(0, 24)];
  const text = `${long}${long.slice(0, 25)}${long.slice(0, 24)}ZZ`;
  assert.deepEqual(scanner(needles)(text), oneByOne(needles, text));
});

test("PROBE: of a string, 24 letters are known and the rest is compared", () => {
  const compared = (length) => {
    let count = 0;
    const needle = "a".repeat(length);
    const text = {
      length,
      charCodeAt: (at) => needle.charCodeAt(at),
      startsWith: () => {
        count += 1;
        return true;
      },
    };
    scanner([needle])(text);
    return count;
  };
  assert.equal(compared(24), 0);
  assert.equal(compared(25), 2); // 24 letters stand at two places
});
