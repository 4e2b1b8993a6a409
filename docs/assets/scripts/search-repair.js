// Repairs typing errors: for a word that no page has, the words that the reader may have meant. No page is needed.

const MOST = 2; // words that one may stand for
const SHORTEST = 4; // letters of a word that is repaired; of a shorter one the rest may still be typed
const LONG = 8; // letters from which on two errors are repaired

/** How many letters must be put in, left out, changed or swapped with the next to make one word of the other. */
export const errors = (one, other) => {
  const rows = Array.from({ length: one.length + 1 }, (_, n) => [n]);
  for (let to = 1; to <= other.length; to++) rows[0][to] = to;
  for (let from = 1; from <= one.length; from++) {
    for (let to = 1; to <= other.length; to++) {
      const changed = rows[from - 1][to - 1] + (one[from - 1] === other[to - 1] ? 0 : 1);
      rows[from][to] = Math.min(rows[from - 1][to] + 1, rows[from][to - 1] + 1, changed);
      if (from > 1 && to > 1 && one[from - 1] === other[to - 2] && one[from - 2] === other[to - 1])
        rows[from][to] = Math.min(rows[from][to], rows[from - 2][to - 2] + 1);
    }
  }
  return rows[one.length][other.length];
};

/** Whether two words are worth comparing: of nearly one length, and alike at the beginning. */
const comparable = (one, other, most) =>
  Math.abs(one.length - other.length) <= most && (one[0] === other[0] || (one[0] === other[1] && one[1] === other[0]));

const likely = (index, word, unfinished) => {
  const most = word.length >= LONG ? 2 : 1;
  const far = (spelling) => {
    if (unfinished && spelling.startsWith(word)) return 0;
    return word.length >= SHORTEST && comparable(word, spelling, most) ? errors(word, spelling) : Infinity;
  };
  const ranked = [...index.spellings]
    .map(([spelling, token]) => ({ token, far: far(spelling) }))
    .filter((one) => one.far <= most)
    .sort((a, b) => a.far - b.far || index.counts.get(b.token) - index.counts.get(a.token));
  return [...new Set(ranked.filter((one) => one.far === ranked[0].far).map(({ token }) => token))];
};

/** The tokens that a word of a query stands for: its own where a page has it. `unfinished`: it may be the beginning of a
 * word; `whole`: it is a word of the query, not a part of a name. */
export const repaired = (index, [token, word], unfinished, whole = true) => {
  if (index.counts.has(token)) return [token];
  if (!whole) return [];
  const key = `${unfinished} ${word}`;
  if (!index.repaired.has(key)) index.repaired.set(key, likely(index, word, unfinished).slice(0, MOST));
  return index.repaired.get(key);
};
