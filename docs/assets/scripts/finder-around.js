// The part of a paste in which the signs of a cause or a library stand. No page is needed.

const MOST = 60_000; // letters that are looked at, those before the end

/** An exception's traceback and those that Python chains to it, with each run of white space as one space; without a block
 * all of the paste. */
export const around = (reading, block) => {
  const chained = block ? reading.blocks.filter(({ group }) => group === block.group) : [];
  const from = chained.length ? Math.min(...chained.map(({ start }) => start)) : 0;
  const to = chained.length ? Math.max(...chained.map(({ end }) => end)) : reading.stream.length;
  const last = (reading.origin[to - 1] ?? 0) + 1;
  return reading.clean.slice(Math.max(reading.origin[from] ?? 0, last - MOST), last).replace(/\s+/g, " ");
};
