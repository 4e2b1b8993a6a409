// Tells which messages of the atlas stand in a paste. No page is needed.
// Each message is known by its rarest gram, so the time grows with the paste and hardly with the number of messages.

import { indexMessages } from "./atlas-messages.js";
import { framesIn } from "./finder-frames.js";
import { gramFilter, gramsInto } from "./finder-grams.js";
import { BARE, COLOUR, lineAt, squeezed } from "./finder-read.js";
import { GAP, SURE } from "./finder-whole.js";
import { addTo } from "./lists.js";

const GRAM = 8; // letters of the piece by which a message is known
const SHORT = 3; // a piece of fewer letters is no evidence
const TRIES = 200; // places where a message is looked for
const HOLE = "{}";
const COUNTS = 18; // bits of a gram's number under which it is counted
const SPECIAL = /keras|tensor|[a-z]_[a-z]/;
const WRAPPERS = /(?:^|\/)traceback_utils\.py$/;
const ANY = new Set(["Exception", "logged"]); // types that say nothing of the paste's

/** The pieces of a message between its holes; terminals' colours are no words. */
const piecesOf = ({ text, pieces }) =>
  text.includes("\x1b")
    ? text
        .replace(COLOUR, "")
        .split(HOLE)
        .map(squeezed)
        .filter((piece) => piece.length >= SHORT)
    : pieces;

/** The numbers of all grams of all messages, one behind the other. */
const gramNumbers = (messages) => {
  const numbers = new Int32Array(messages.reduce((sum, { weight }) => sum + weight, 0));
  let size = 0;
  for (const { pieces } of messages) {
    for (const piece of pieces) size = gramsInto(numbers, size, piece, GRAM);
  }
  return numbers.subarray(0, size);
};

/** Everything that can be computed before there is a paste. */
export const prepareAtlas = (document) => {
  const { messages, releases } = indexMessages(document);
  for (const [number, message] of messages.entries()) {
    message.number = number;
    message.pieces = piecesOf(message);
    message.weight = message.pieces.reduce((sum, piece) => sum + piece.length, 0);
    message.open = message.text.endsWith(HOLE);
    message.wrapper = WRAPPERS.test(message.file);
  }
  const numbers = gramNumbers(messages);
  const counts = new Uint16Array(1 << COUNTS);
  const slot = (number) => Math.imul(number, 0x9e3779b1) >>> (32 - COUNTS);
  for (const number of numbers) counts[slot(number)]++;
  const filter = gramFilter(GRAM);
  const probes = new Map();
  let next = 0;
  for (const message of messages) {
    const best = { message, piece: -1, at: 0, number: 0 };
    let least = Number.POSITIVE_INFINITY;
    for (const [piece, letters] of message.pieces.entries()) {
      for (let at = 0; at + GRAM <= letters.length; at++) {
        const number = numbers[next++];
        const count = counts[slot(number)];
        if (count < least) {
          least = count;
          Object.assign(best, { piece, at, number });
        }
      }
    }
    if (best.piece < 0) continue;
    filter.add(best.number);
    addTo(probes, best.number, best);
  }
  return { messages, releases, filter, probes };
};

/** From where to where a message stands in the stream around a piece of it that begins at `start`; undefined if not. */
const around = ({ pieces }, piece, start, stream) => {
  if (!stream.startsWith(pieces[piece], start)) return undefined;
  let first = start;
  for (let n = piece - 1; n >= 0; n--) {
    const from = Math.max(0, first - GAP - pieces[n].length);
    const at = stream.slice(from, first).lastIndexOf(pieces[n]);
    if (at < 0) return undefined;
    first = from + at;
  }
  let stop = start + pieces[piece].length;
  for (let n = piece + 1; n < pieces.length; n++) {
    const at = stream.slice(stop, stop + GAP + pieces[n].length).indexOf(pieces[n]);
    if (at < 0) return undefined;
    stop += at + pieces[n].length;
  }
  return [first, stop];
};

const credible = (hit, reading) => {
  const { message, line } = hit;
  if (hit.place < BARE && line.block?.message) return false; // it has a message, and that says something else
  hit.agrees = ANY.has(message.type) || line.type === message.type;
  if (line.type && !hit.agrees && message.weight < SURE) return false;
  return SPECIAL.test(message.text) || !line.block?.frames || leadsThroughTheirs(line.block, reading);
};

/** Whether a frame of a traceback is one of Keras or TensorFlow; names like theirs stand in other code too. */
const leadsThroughTheirs = ({ start, end }, reading) => framesIn(reading).some(({ at }) => at >= start && at < end);

/** All messages that stand in a paste as a whole; of each, one place a block and kind of line. */
export const messagesIn = (atlas, reading) => {
  const { stream } = reading;
  const tries = new Map();
  const seen = new Set();
  const hits = [];
  atlas.filter.among(stream, 0, stream.length, (at, number) => {
    for (const probe of atlas.probes.get(number) ?? []) {
      const { message } = probe;
      const count = tries.get(message) ?? 0;
      if (count >= TRIES) continue;
      tries.set(message, count + 1);
      const span = around(message, probe.piece, at - probe.at, stream);
      if (!span) continue;
      const line = lineAt(reading, span[0]);
      const last = lineAt(reading, span[1] - 1);
      if (last.block !== line.block || (last.place !== line.place && last.place < BARE)) continue;
      const key = `${message.number} ${line.place} ${line.block?.number}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const hit = { message, entry: message, start: span[0], stop: span[1], line, place: line.place };
      if (credible(hit, reading)) hits.push(hit);
    }
  });
  return hits;
};
