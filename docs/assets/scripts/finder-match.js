// Tells which entries of the error index a paste speaks of. No page is needed: tests and node can import it.

import { causesOf, kindOfAnswer, showsCause } from "./finder-causes.js";
import { partial } from "./finder-part.js";
import { BARE, ECHO, lineAt, MESSAGE, read } from "./finder-read.js";
import { prepare } from "./finder-texts.js";
import { whole } from "./finder-whole.js";
import { grouped } from "./lists.js";

export { kindOfAnswer, prepare };

const RIVAL = 0.5; // of the best text's weight, to be named beside it where only source code was pasted
const FEW = 6; // possible entries that still help
const LINES = 8; // of a match that go into the answer

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

const chainOf = ({ line: { block } }) => block?.group ?? -1;

/** The hits without those of Python's own words for many errors, where the chain of exceptions has others and no sign shows a cause. */
const particular = (hits, reading) => {
  const others = new Set(hits.filter(({ entry }) => !entry.general).map(chainOf));
  return hits.filter((hit) => !hit.entry.general || !others.has(chainOf(hit)) || showsCause(hit, reading));
};

/** The hits of the exception to answer for: of the last chain that has a known one, the innermost. */
export const cause = (hits) => {
  const known = hits.some((hit) => hit.place > ECHO) ? hits.filter((hit) => hit.place > ECHO) : hits;
  const inner = known.some((hit) => !hit.entry.wrapper) ? known.filter((hit) => !hit.entry.wrapper) : known;
  const chainsOf = grouped(inner, (hit) => hit.line.block?.group ?? 0);
  const group = Math.max(...chainsOf.keys());
  const blocks = chainsOf.get(group).map((hit) => hit.line.block?.number ?? -1);
  const block = Math.min(...blocks);
  return known.filter((hit) => (hit.line.block?.number ?? -1) === block);
};

/** A hit as the page shows it: the entry, and its lines in the paste with the part that matched. */
export const shown = (hit, reading) => {
  const from = reading.origin[hit.start];
  const to = reading.origin[Math.max(hit.start, hit.stop - 1)] + 1;
  const first = hit.line.number - 1;
  const last = Math.min(lineAt(reading, hit.stop - 1).number - 1, first + LINES - 1);
  return {
    entry: hit.entry,
    block: hit.line.block,
    causes: causesOf(hit, reading),
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
export const find = (known, paste) => answerFor(known, read(paste));

/** The answer for what was read. */
export const answerFor = (known, reading) => {
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
  const all = ranked(cause(particular(hits, reading)));
  const [best] = all;
  const rivals = all.filter(
    (hit) =>
      hit.entry.wrapper === best.entry.wrapper &&
      hit.place === best.place &&
      hit.agrees === best.agrees &&
      (hit.text.weight === best.text.weight || (best.place < BARE && hit.text.weight > best.text.weight * RIVAL)),
  );
  const others = ranked(hits.filter((hit) => hit.place >= BARE && !hit.entry.wrapper)).filter(
    ({ entry }) => !rivals.some((hit) => hit.entry === entry),
  );
  if (rivals.length > 1 || best.place < BARE) return answer("unsure", rivals.slice(0, FEW), others);
  return answer(best.entry.wrapper ? "wrapper" : "sure", [best], others);
};
