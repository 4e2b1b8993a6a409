// The texts of the error index, ready to be looked for in a paste. No page is needed.

import { gramAt, gramFilter } from "./finder-grams.js";
import { squeezed } from "./finder-read.js";
import { scanner } from "./finder-scan.js";
import { addTo } from "./lists.js";

const SHORT = 3; // a piece of fewer letters is no evidence
export const GRAM = 10; // letters of the pieces that are compared where a text stands in the paste only in part
// A text with neither of these could come from any Python program: words of tensors, or a name of anybody's in quotes.
const SPECIAL = /keras|tensor|[a-z]_[a-z]/;
const NAMED = /'(?!(?:NoneType|str|bytes|int|float|bool|list|tuple|dict|set|function|type)')\w+'/;
const NAMES = /'\w+'|\b[A-Z][a-z]+[A-Z]\w+/g;
const HOLE = /\{\w*\}/;

/** Every piece of GRAM letters of a string. */
const gramsOf = (piece) =>
  Array.from({ length: Math.max(0, piece.length - GRAM + 1) }, (_, at) => piece.slice(at, at + GRAM));

/** Everything that can be computed before there is a paste. */
export const prepare = (entries) => {
  const needles = [];
  const ids = new Map();
  const grams = new Map();
  const texts = entries.flatMap((entry) =>
    entry.texts.map((text) => {
      const pieces = text
        .split(HOLE)
        .map(squeezed)
        .filter((piece) => piece.length >= SHORT);
      const literal = pieces.join("");
      return {
        entry,
        pieces: pieces.map((piece) => {
          if (!ids.has(piece)) ids.set(piece, needles.push(piece) - 1);
          return ids.get(piece);
        }),
        weight: literal.length,
        special: !entry.general && (SPECIAL.test(literal) || NAMED.test(text)),
        names: (text.match(NAMES) ?? []).map(squeezed),
        grams: new Set(pieces.flatMap(gramsOf)),
      };
    }),
  );
  for (const text of texts) for (const gram of text.grams) addTo(grams, gram, text);
  const filter = gramFilter(GRAM);
  for (const gram of grams.keys()) filter.add(gramAt(gram, 0, GRAM));
  return { texts: texts.filter((text) => text.weight), needles, scan: scanner(needles), grams, filter };
};
