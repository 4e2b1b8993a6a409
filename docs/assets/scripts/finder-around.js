// The part of a paste in which the signs of a cause or a library stand. No page is needed.

import { COLOUR, withoutEntities } from "./finder-read.js";

const MOST = 60_000; // letters that are looked at, those before the end
const ARROW = /^-{2,}> ?\d+/; // before the line of a notebook's frame that failed
const NEIGHBOUR = /^\s*\d+(?:\s|$)/; // a line beside it

/** The text without the lines that a notebook shows beside those that failed: they are not part of what went wrong. */
const withoutNeighbours = (text) => {
  const lines = text.split("\n");
  if (!lines.some((line) => ARROW.test(line))) return text;
  return lines.filter((line) => !NEIGHBOUR.test(line)).join("\n");
};

/** An exception's traceback and those that Python chains to it, the lines that failed only, with each run of white space as
 * one space; without a block all of the paste. */
export const around = (reading, block) => {
  const chained = block ? reading.blocks.filter(({ group }) => group === block.group) : [];
  const from = chained.length ? Math.min(...chained.map(({ start }) => start)) : 0;
  const to = chained.length ? Math.max(...chained.map(({ end }) => end)) : reading.stream.length;
  const end = reading.text.indexOf("\n", reading.origin[to - 1] ?? 0); // the last letter may be an entity of several
  const last = end < 0 ? reading.text.length : end;
  const first = Math.max(reading.origin[from] ?? 0, last - MOST);
  // A notebook colours each word, so `x[0]` has none but codes between its parts; an entity in its place has spaces behind it.
  const text = reading.text.slice(first, last);
  const plain = withoutEntities(text.replace(COLOUR, ""));
  return withoutNeighbours(plain === text ? reading.clean.slice(first, last) : plain).replace(/\s+/g, " ");
};

/** Whether one of the signs of a cause or a library, which are regular expressions, stands in a text. */
export const isShownIn = ({ shows }, text) => shows.some((sign) => new RegExp(sign).test(text));
