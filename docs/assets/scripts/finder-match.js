// Tells which entries of the error index a paste speaks of. No page is needed: tests and node can import it.

import { BARE, ECHO, MESSAGE, lineAt, read, squeezed } from "./finder-read.js";
import { scanner } from "./finder-scan.js";

const GAP = 6000; // letters that a value in a message may take
const SHORT = 3; // a piece of fewer letters is no evidence
const SURE = 30; // letters of a text that say enough without the exception's name
const GRAM = 10; // letters of the pieces that are compared when no text stands in the paste as a whole
const MOST_GRAMS = 200_000;
const PARTLY = 0.55; // of a text's grams, to be named as possible
const FEW = 6; // possible entries that still help
const SUBJECT = /keras|tensor/;
// A text with neither of these could come from any Python program: words of tensors, or a name of anybody's in quotes.
const SPECIAL = /keras|tensor|[a-z]_[a-z]/;
const NAMED = /'(?!(?:NoneType|str|bytes|int|float|bool|list|tuple|dict|set|function|type)')\w+'/;

const HOLE = /\{\w*\}/;

/** Everything that can be computed before there is a paste. */
export const prepare = (entries) => {
  const needles = [];
  const ids = new Map();
  const grams = new Map();
  const texts = entries.flatMap((entry) =>
    entry.texts.map((text) => {
      const pieces = text.split(HOLE).map(squeezed).filter((piece) => piece.length >= SHORT);
      const literal = pieces.join("");
      return {
        entry,
        pieces: pieces.map((piece) => {
          if (!ids.has(piece)) ids.set(piece, needles.push(piece) - 1);
          return ids.get(piece);
        }),
        weight: literal.length,
        special: SPECIAL.test(literal) || NAMED.test(text),
        names: (text.match(/'\w+'|\b[A-Z][a-z]+[A-Z]\w+/g) ?? []).map(squeezed),
        grams: new Set(pieces.flatMap((piece) => [...piece.slice(GRAM - 1)].map((_, i) => piece.slice(i, i + GRAM)))),
      };
    }),
  );
  texts.forEach((text) => text.grams.forEach((gram) => grams.set(gram, [...(grams.get(gram) ?? []), text])));
  return { texts: texts.filter((text) => text.weight), needles, scan: scanner(needles), grams };
};

/** Where the pieces of a text stand in order, each within GAP of the one before: first and last letter, and each
 * piece's place. Every list of places is walked once. */
const chains = (text, places, needles) => {
  let ends = places[text.pieces[0]].map((start) => ({ start, before: null }));
  for (let n = 1; n < text.pieces.length; n++) {
    const length = needles[text.pieces[n - 1]].length;
    const reached = [];
    let k = 0;
    for (const start of places[text.pieces[n]]) {
      while (k + 1 < ends.length && ends[k + 1].start + length <= start) k++;
      if (k < ends.length && ends[k].start + length <= start && start - ends[k].start - length <= GAP) {
        reached.push({ start, before: ends[k] });
      }
    }
    ends = reached;
  }
  return ends;
};

const pieceStarts = (end) => {
  const starts = [];
  for (let link = end; link; link = link.before) starts.unshift(link.start);
  return starts;
};

/** All texts that stand in the paste as a whole; of each, one place a block and kind of line. */
const whole = (known, reading) => {
  const places = known.scan(reading.stream);
  const hits = [];
  for (const text of known.texts) {
    const seen = new Set();
    for (const end of chains(text, places, known.needles)) {
      const line = lineAt(reading, end.start);
      const key = line.block ? line.block.number * 4 + line.place : -1;
      if (seen.has(key)) continue;
      const starts = pieceStarts(end);
      const first = lineAt(reading, starts[0]);
      if (first.block !== line.block || first.place !== line.place) continue;
      seen.add(key);
      const stop = end.start + known.needles[text.pieces.at(-1)].length;
      const hit = { text, entry: text.entry, start: starts[0], stop, starts, line: first, place: first.place };
      if (credible(hit, reading)) hits.push(hit);
    }
  }
  return hits;
};

/** Whether the traceback of a line, where it has one, leads through Keras or TensorFlow or names them. */
const toldOfTensors = ({ block }, reading) =>
  !block?.frames || SUBJECT.test(reading.stream.slice(block.start, block.end));

const credible = (hit, reading) => {
  const { block, type } = hit.line;
  hit.agrees = type === hit.entry.type || beginsWith(hit, reading);
  if (hit.place < BARE && block?.message) return false; // it has a message, and that says something else
  if (type && !hit.agrees && hit.text.weight < SURE) return false;
  return hit.text.special || toldOfTensors(hit.line, reading);
};

// The name of an exception can be broken by a narrow terminal; white space is no matter here.
const beginsWith = (hit, reading) =>
  hit.place === MESSAGE && reading.stream.slice(Math.max(0, hit.start - 400), hit.start).includes(`${squeezed(hit.entry.type)}:`);

const better = (a, b) =>
  a.entry.wrapper - b.entry.wrapper ||
  (b.place === MESSAGE) - (a.place === MESSAGE) ||
  b.place - a.place ||
  b.agrees - a.agrees ||
  b.text.weight - a.text.weight ||
  b.start - a.start;

/** Of an exception's traceback the answers, best first: one for each entry. */
const ranked = (hits) => {
  const seen = new Set();
  return [...hits].sort(better).filter(({ entry }) => !seen.has(entry.slug) && seen.add(entry.slug));
};

const grouped = (hits, key) => {
  const groups = new Map();
  for (const hit of hits) groups.set(key(hit), [...(groups.get(key(hit)) ?? []), hit]);
  return groups;
};

/** The hits of the exception to answer for: of the last chain that has a known one, the innermost. */
const cause = (hits) => {
  const known = hits.some((hit) => hit.place > ECHO) ? hits.filter((hit) => hit.place > ECHO) : hits;
  const inner = known.some((hit) => !hit.entry.wrapper) ? known.filter((hit) => !hit.entry.wrapper) : known;
  const chainsOf = grouped(inner, (hit) => hit.line.block?.group ?? 0);
  const group = Math.max(...chainsOf.keys());
  const blocks = chainsOf.get(group).map((hit) => hit.line.block?.number ?? -1);
  const block = Math.min(...blocks);
  return known.filter((hit) => (hit.line.block?.number ?? -1) === block);
};

/** Entries of which the paste holds a good part, or that hold all of a short paste. */
const partial = (known, reading) => {
  const seen = new Map();
  let looked = 0;
  let common = 0;
  const lines = reading.lines.filter((line) => line.place >= BARE || !line.block?.message);
  for (const line of lines.reverse()) {
    const next = reading.lines[line.number]?.start ?? reading.stream.length;
    for (let i = line.start; i < next && i + GRAM <= reading.stream.length; i++) {
      if (++looked > MOST_GRAMS) break;
      const gram = reading.stream.slice(i, i + GRAM);
      const texts = known.grams.get(gram);
      if (texts) common++;
      for (const text of texts ?? []) seen.set(text, (seen.get(text) ?? { grams: new Set(), line })).get(text).grams.add(gram);
    }
  }
  const rated = [];
  for (const [text, { grams, line }] of seen) {
    const share = grams.size / text.grams.size;
    const inside = looked <= 400 ? grams.size / looked : 0;
    const rate = Math.max(share >= PARTLY ? share : 0, inside >= 0.8 ? inside : 0);
    const fits = text.names.every((name) => reading.stream.includes(name)) || inside >= 0.8;
    const told = line.type && line.type !== text.entry.type;
    if (!rate || !fits || told || !(text.special || toldOfTensors(line, reading))) continue;
    rated.push({ text, entry: text.entry, rate, line, start: line.start, stop: reading.lines[line.number]?.start ?? reading.stream.length });
  }
  const best = Math.max(0, ...rated.map(({ rate }) => rate));
  const distinct = grouped(rated.filter(({ rate }) => rate >= best * 0.9).sort((a, b) => b.rate - a.rate), ({ entry }) => entry.slug);
  return [...distinct.values()].map(([hit]) => hit);
};

const LINES = 8; // of a match that go into the answer

/** A hit as the page shows it: the entry, and its lines in the paste with the part that matched. */
const shown = (hit, reading) => {
  const from = reading.origin[hit.start];
  const to = reading.origin[Math.max(hit.start, hit.stop - 1)] + 1;
  const first = hit.line.number - 1;
  const last = Math.min(lineAt(reading, hit.stop - 1).number - 1, first + LINES - 1);
  return {
    entry: hit.entry,
    letters: hit.text.weight,
    lines: reading.lines.slice(first, last + 1).map((line) => ({
      number: line.number,
      text: reading.text.slice(line.from, line.to).replace(/\r$/, ""),
      from: Math.max(0, from - line.from),
      to: Math.max(0, Math.min(to, line.to) - line.from),
    })),
  };
};

/** The answer for a paste. `kind` is "empty", "none", "sure", "wrapper" (only the words around the cause are known) or
 * "unsure"; `hits` are what it is or could be, best first; `also` what else the paste holds. */
export const find = (known, paste) => {
  const reading = read(paste);
  const answer = (kind, hits, also = []) => ({
    kind,
    hits: hits.map((hit) => shown(hit, reading)),
    also: also.map((hit) => shown(hit, reading)),
    message: reading.blocks.some((block) => block.message),
    cut: reading.cut,
  });
  if (!reading.stream) return answer("empty", []);
  const hits = whole(known, reading);
  if (!hits.length) {
    const possible = partial(known, reading);
    return possible.length && possible.length <= FEW ? answer("unsure", possible) : answer("none", []);
  }
  const all = ranked(cause(hits));
  const [best] = all;
  const rivals = all.filter(
    (hit) =>
      hit.entry.wrapper === best.entry.wrapper &&
      hit.place === best.place &&
      hit.agrees === best.agrees &&
      (hit.text.weight === best.text.weight || (best.place < BARE && hit.text.weight > best.text.weight / 2)),
  );
  const others = ranked(hits.filter((hit) => hit.place >= BARE && !hit.entry.wrapper)).filter(
    ({ entry }) => !rivals.some((hit) => hit.entry === entry),
  );
  if (rivals.length > 1 || best.place < BARE) return answer("unsure", rivals.slice(0, FEW), others);
  return answer(best.entry.wrapper ? "wrapper" : "sure", [best], others);
};
