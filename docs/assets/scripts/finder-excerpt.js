// What is shown of a line of the paste. No page is needed.

const WIDE = 400; // characters of a line that are shown
const AHEAD = 100; // of them before what matched

// Terminals' colours are no help here, and unprintable.
const plain = (text) => text.replace(/\x1b\[[\d;?]{0,30}[A-Za-z]/g, (colour) => "\u200b".repeat(colour.length));

/** A line whose letters between `from` and `to` matched, in three parts; of a very long one, what is around those. */
export const excerpt = ({ text, from, to }) => {
  const shown = plain(text);
  const left = Math.max(0, Math.min(from - AHEAD, shown.length - WIDE));
  const right = Math.min(shown.length, Math.max(left + WIDE, from + WIDE));
  const cut = (start, end) => shown.slice(Math.max(left, start), Math.max(left, Math.min(right, end)));
  return {
    before: `${left ? "… " : ""}${cut(0, from)}`,
    match: cut(from, to),
    after: `${cut(to, shown.length)}${right < shown.length ? " …" : ""}`,
  };
};
