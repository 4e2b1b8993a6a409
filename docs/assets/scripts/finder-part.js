// Finds the texts of which a paste holds only a part. No page is needed.

import { BARE, leadsThroughTensors } from "./finder-read.js";
import { GRAM } from "./finder-texts.js";
import { grouped } from "./lists.js";

const MOST_GRAMS = 200_000; // of a long paste, from its end
const PARTLY = 0.55; // of a text's grams, to be named as possible
const SMALL = 400; // grams of a paste that may be itself a part of a text
const INSIDE = 0.8; // of a small paste's grams, to be named as possible
const CLOSE = 0.9; // of the best rate, to be named beside it

/** The grams of the paste's last lines that stand in texts: of each such text its grams and its first line there, and
 * how many grams the paste has. */
const gramsIn = (known, reading) => {
  const parts = new Map();
  let count = 0;
  const lines = reading.lines.filter((line) => line.place >= BARE || !line.block?.message);
  for (const line of lines.reverse()) {
    const end = Math.min(lineEnd(line, reading), reading.stream.length - GRAM + 1, line.start + MOST_GRAMS - count);
    known.filter.among(reading.stream, line.start, end, (at) => {
      const gram = reading.stream.slice(at, at + GRAM);
      for (const text of known.grams.get(gram) ?? []) {
        if (!parts.has(text)) parts.set(text, { grams: new Set(), line });
        parts.get(text).grams.add(gram);
      }
    });
    count += Math.max(0, end - line.start);
    if (count >= MOST_GRAMS) break;
  }
  return { parts, count };
};

const lineEnd = (line, reading) => reading.lines[line.number]?.start ?? reading.stream.length;

/** Entries of which the paste holds a good part, or that hold all of a short paste. */
export const partial = (known, reading) => {
  const { parts, count } = gramsIn(known, reading);
  const hits = [];
  for (const [text, { grams, line }] of parts) {
    const share = grams.size / text.grams.size;
    const inside = count <= SMALL ? grams.size / count : 0;
    const rate = Math.max(share >= PARTLY ? share : 0, inside >= INSIDE ? inside : 0);
    const fits = inside >= INSIDE || text.names.every((name) => reading.stream.includes(name));
    const otherType = line.type && line.type !== text.entry.type;
    if (!rate || !fits || otherType || text.entry.general || !(text.special || leadsThroughTensors(line, reading)))
      continue;
    hits.push({ text, entry: text.entry, rate, line, start: line.start, stop: lineEnd(line, reading) });
  }
  const best = Math.max(0, ...hits.map(({ rate }) => rate));
  const close = hits.filter(({ rate }) => rate >= best * CLOSE).sort((a, b) => b.rate - a.rate);
  return [...grouped(close, ({ entry }) => entry.slug).values()].map(([hit]) => hit);
};
