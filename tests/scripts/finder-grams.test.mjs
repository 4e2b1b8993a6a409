// The numbers of grams: the same in one pass as one by one, and every wanted one is visited.

import assert from "node:assert/strict";
import { test } from "node:test";
import { gramAt, gramFilter, gramsInto } from "../../docs/assets/scripts/finder-grams.js";

const TEXT = "a layer of keras says: {value} — and \u{1f600} once more, a layer of keras";

test("rolling gives what counting anew gives", () => {
  const numbers = new Int32Array(TEXT.length);
  const count = gramsInto(numbers, 0, TEXT, 8);
  assert.equal(count, TEXT.length - 7);
  for (let at = 0; at < count; at++) assert.equal(numbers[at], gramAt(TEXT, at, 8));
  assert.equal(gramsInto(numbers, 3, "short", 8), 3);
});

test("a wanted gram is visited wherever it stands, in the stretch that is asked for", () => {
  const filter = gramFilter(8);
  filter.add(gramAt("of keras", 0, 8));
  const visited = (from, to) => {
    const places = [];
    filter.among(TEXT, from, to, (at, number) => places.push([at, number === gramAt("of keras", 0, 8)]));
    return places;
  };
  assert.deepEqual(visited(0, TEXT.length), [
    [8, true],
    [TEXT.length - 8, true],
  ]);
  assert.deepEqual(visited(9, TEXT.length - 8), []);
  assert.deepEqual(visited(0, 3), []);
});
