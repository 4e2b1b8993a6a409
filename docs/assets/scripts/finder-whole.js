// Finds the texts that stand in a paste as a whole, with any values in their holes. No page is needed.

import { showsCause } from "./finder-causes.js";
import { BARE, leadsThroughTensors, lineAt, MESSAGE, squeezed } from "./finder-read.js";

export const GAP = 6000; // letters that a value in a message may take
export const SURE = 30; // letters of a text that say enough without the exception's name
const BEHIND_NAME = 400; // letters before a text among which the exception's name may stand

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
export const whole = (known, reading) => {
  const places = known.scan(reading.stream);
  const hits = [];
  for (const text of known.texts) {
    const seen = new Set();
    for (const end of chains(text, places, known.needles)) {
      const line = lineAt(reading, end.start);
      const where = line.block ? `${line.place} of ${line.block.number}` : "no block";
      if (seen.has(where)) continue;
      const starts = pieceStarts(end);
      const first = lineAt(reading, starts[0]);
      if (first.block !== line.block || first.place !== line.place) continue;
      seen.add(where);
      const stop = end.start + known.needles[text.pieces.at(-1)].length;
      const hit = { text, entry: text.entry, start: starts[0], stop, starts, line: first, place: first.place };
      if (credible(hit, reading)) hits.push(hit);
    }
  }
  return hits;
};

const credible = (hit, reading) => {
  const { block, type } = hit.line;
  hit.agrees = type === hit.entry.type || beginsWith(hit, reading);
  if (hit.place < BARE && block?.message) return false; // it has a message, and that says something else
  if (type && !hit.agrees && hit.text.weight < SURE) return false;
  if (hit.text.special || leadsThroughTensors(hit.line, reading)) return true;
  return Boolean(block.message) && showsCause(hit, reading); // what only Keras has, in files of the reader's alone
};

// The name of an exception can be broken by a narrow terminal; white space is no matter here.
const beginsWith = (hit, reading) =>
  hit.place === MESSAGE &&
  reading.stream.slice(Math.max(0, hit.start - BEHIND_NAME), hit.start).includes(`${squeezed(hit.entry.type)}:`);
