// Pieces of equal length of a long text, as numbers: one pass finds those that somebody wants. No page is needed.

const BITS = 20; // of a number that says whether a piece is wanted
const BASE = 0x01000193;

/** The number of the piece of `size` letters that begins at a place. */
export const gramAt = (text, at, size) => {
  let number = 0;
  for (let i = at; i < at + size; i++) number = (Math.imul(number, BASE) + text.charCodeAt(i)) | 0;
  return number;
};

const leadingOf = (size) => {
  let leading = 1;
  for (let i = 1; i < size; i++) leading = Math.imul(leading, BASE);
  return leading;
};

/** Writes the numbers of all pieces of `size` letters of a text into a list, from a place on; returns the place behind. */
export const gramsInto = (numbers, from, text, size) => {
  if (text.length < size) return from;
  const leading = leadingOf(size);
  let number = gramAt(text, 0, size);
  let next = from;
  numbers[next++] = number;
  for (let at = size; at < text.length; at++) {
    number = (Math.imul(number - Math.imul(text.charCodeAt(at - size), leading), BASE) + text.charCodeAt(at)) | 0;
    numbers[next++] = number;
  }
  return next;
};

/** For pieces of `size` letters: `add(number)` wants one; `among(text, from, to, visit)` calls `visit(at, number)` for each
 * piece that begins there and is wanted, and for a few others whose number ends alike. */
export const gramFilter = (size) => {
  const wanted = new Uint8Array(1 << BITS);
  const slot = (number) => Math.imul(number, 0x9e3779b1) >>> (32 - BITS);
  const leading = leadingOf(size);
  return {
    add: (number) => {
      wanted[slot(number)] = 1;
    },
    among: (text, from, to, visit) => {
      const last = Math.min(to, text.length - size + 1);
      if (from >= last) return;
      let number = gramAt(text, from, size);
      for (let at = from; ; ) {
        if (wanted[slot(number)]) visit(at, number);
        if (++at >= last) return;
        const gone = Math.imul(text.charCodeAt(at - 1), leading);
        number = (Math.imul(number - gone, BASE) + text.charCodeAt(at + size - 1)) | 0;
      }
    },
  };
};
