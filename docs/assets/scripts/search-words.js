// Makes a query of an error message. No page is needed.

const MOST_WORDS = 24; // of a query; the first ones tell messages apart
const RAISED = /^\s*(?:[\w.]*\.)?\w*(?:Error|Exception|Warning|Interrupt)\b\s*:?/;

/** The line that says what went wrong: the last one that begins with an exception's name, or else the last. */
export const telling = (text) => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  return lines.findLast((line) => RAISED.test(line)) ?? lines.at(-1) ?? "";
};

/** What is searched for a text: its words, and nothing that is a command of the search. */
export const words = (text) => {
  const all = text
    .replace(/[^\p{L}\p{N}_.]+/gu, " ")
    .replace(/(^|\s)\.+|\.+(?=\s|_|$)/g, " ")
    .trim()
    .split(/\s+/)
    .slice(0, MOST_WORDS);
  // A weight keeps the search from looking for longer words too; only the word that may still be typed needs that.
  return all.map((word, n) => (n < all.length - 1 ? `${word}^1` : word)).join(" ");
};
