// Repairs typing errors: for a word that no page has, the words that the reader may have meant. No page is needed.

import { grouped } from "./lists.js";

const MOST = 2; // words that one may stand for
const SHORTEST = 4; // letters of a word that is repaired; of a shorter one the rest may still be typed
const LONG = 8; // letters from which on two errors are repaired

/** How many letters must be put in, left out, changed or swapped with the next to make one word of the other; a number
 * above `most` where it is more than that. */
export const errors = (one, other, most = Infinity) => {
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let from = 1; from <= one.length; from++) {
    const row = [from];
    let least = from;
    for (let to = 1; to <= other.length; to++) {
      const same = one[from - 1] === other[to - 1];
      let count = Math.min(last[to] + 1, row[to - 1] + 1, last[to - 1] + (same ? 0 : 1));
      const swapped = from > 1 && to > 1 && one[from - 1] === other[to - 2] && one[from - 2] === other[to - 1];
      if (swapped) count = Math.min(count, before[to - 2] + 1);
      row.push(count);
      if (count < least) least = count;
    }
    if (least > most) return least;
    [before, last] = [last, row];
  }
  return last[other.length];
};

/** The spellings that are looked through for a mistyped word, by their first letter: few words are mistyped in that. */
export const byLetter = (spellings) => grouped([...spellings], ([spelling]) => spelling[0]);

const likely = (index, word, unfinished) => {
  const most = word.length >= LONG ? 2 : 1;
  let least = most;
  let tokens = new Set();
  const near = (spelling) => {
    if (unfinished && spelling.startsWith(word)) return 0;
    if (word.length < SHORTEST || Math.abs(word.length - spelling.length) > most) return Infinity;
    return errors(word, spelling, most);
  };
  for (const letter of new Set([word[0], word[1]])) {
    for (const [spelling, token] of index.spellings.get(letter) ?? []) {
      const swapped = letter === word[0] || spelling[1] === word[0];
      const count = swapped ? near(spelling) : Infinity;
      if (count > least) continue;
      if (count < least) tokens = new Set();
      least = count;
      tokens.add(token);
    }
  }
  const pages = (token) => index.places.get(token).pages.length;
  return [...tokens].sort((a, b) => pages(b) - pages(a));
};

/** The tokens that a word of a query stands for: its own where a page has it. `unfinished`: it may be the beginning of a
 * word; `whole`: it is a word of the query, not a part of a name. */
export const repaired = (index, [token, word], unfinished, whole = true) => {
  if (index.places.has(token)) return [token];
  if (!whole) return [];
  const key = `${unfinished} ${word}`;
  if (!index.repaired.has(key)) index.repaired.set(key, likely(index, word, unfinished).slice(0, MOST));
  return index.repaired.get(key);
};
