import assert from "node:assert/strict";
import { test } from "node:test";
import { placeAfter, placesIn } from "../../docs/assets/scripts/kinds.js";

const TEXT = 'x = f(y)\n#> "1"\nlonger.x = y\n';
const at = (places, ...rest) => placesIn(TEXT, places, ...rest).map(({ line, start }) => [line, start]);

test("a place is where its name stands", () => {
  const places = [
    [1, 0, "x", [0]],
    [1, 6, "y", [0]],
    [3, 7, "x", [0, 1], 3],
  ];
  assert.deepEqual(at(places), [
    [0, 0],
    [0, 6],
    [2, 23],
  ]);
  assert.deepEqual(
    placesIn(TEXT, places).map((place) => [place.steps, place.more]),
    [
      [[0], 0],
      [[0], 0],
      [[0, 1], 3],
    ],
  );
});

test("a place whose text is another is none", () => {
  for (const place of [
    [1, 1, "x", [0]],
    [3, 0, "long", [0]],
    [3, 2, "nger", [0]],
    [3, 99, "x", [0]],
    [9, 0, "x", [0]],
    [0, 0, "x", [0]],
  ])
    assert.deepEqual(at([place]), [], place.join());
});

test("a column counts characters as Python does", () => {
  assert.equal(placesIn('print("😀", x)', [[1, 11, "x", [0]]])[0].start, 12);
});

test("a part of a file has the lines that it says", () => {
  const places = [
    [7, 0, "x", [0]],
    [8, 0, "x", [0]],
    [11, 11, "y", [0]],
  ];
  assert.deepEqual(at(places, [7, 9, 11]), [
    [0, 0],
    [2, 27],
  ]);
});

const PLACES = [
  [0, 4],
  [0, 20],
  [2, 0],
  [2, 18],
  [5, 9],
].map(([line, column]) => ({ line, column }));

for (const [key, from, to] of [
  ["ArrowRight", 0, 1],
  ["ArrowRight", 1, 2],
  ["ArrowRight", 4, undefined],
  ["ArrowLeft", 2, 1],
  ["ArrowLeft", 0, undefined],
  ["ArrowDown", 0, 2],
  ["ArrowDown", 1, 3],
  ["ArrowDown", 4, undefined],
  ["ArrowUp", 4, 2],
  ["ArrowUp", 3, 1],
  ["ArrowUp", 1, undefined],
  ["Home", 3, 0],
  ["End", 0, 4],
  ["a", 0, undefined],
])
  test(`${key} leads from ${from} to ${to ?? "nowhere"}`, () => assert.equal(placeAfter(PLACES, from, key), to));
