// Which class, function or module of the atlas a message means. No page is needed.

import { BARE, cased } from "./finder-read.js";

const METHOD = "__init__";
const CODE = 4000; // letters before a message in which the call may stand
const OWN_BASES = ["keras.layers.Layer", "keras.Model", "keras.losses.Loss", "keras.metrics.Metric"];

/** A module's name as the atlas writes it. */
export const moduleName = (text) =>
  text
    .replace(/^tf_keras\b/, "keras")
    .replace(/^tensorflow\._api\.v\d\./, "tensorflow.")
    .replace(/^tensorflow\b/, "tf")
    .replace(/^keras\._tf_keras\.keras\b/, "tf.keras")
    .replace(/^keras\.api(?:\._v\d\.keras)?\b/, "keras");

const rank = (name) => [name.startsWith("tf.compat.v1."), !name.includes("keras"), name.split(".").length, name.length];

const better = (one, other) => {
  const [a, b] = [rank(one), rank(other)];
  const at = a.findIndex((value, n) => value !== b[n]);
  return at < 0 ? 0 : a[at] - b[at];
};

/** The records whose last part is a word, exactly so written, the likeliest first. */
export const recordsOf = (known, word) =>
  (known.last.get(word.toLowerCase()) ?? [])
    .filter((name) => name.replace("~", "").endsWith(word) && !known.records.get(name).alias)
    .sort(better)
    .map((name) => known.records.get(name));

/** The class of a name; undefined where the atlas has none. */
export const classOf = (known, word) => recordsOf(known, word).find(({ members }) => members.length);

/** The classes that a reader's own class may be one of. */
export const ownBases = (known) => OWN_BASES.map((name) => known.records.get(name)).filter(Boolean);

/** The words before a bracket in which an argument is given, the nearest to the message first. */
const callsWith = (reading, said, argument) => {
  const from = Math.max(0, said.start - CODE);
  const code = cased(reading, from, said.start);
  const calls = [...code.matchAll(new RegExp(`(\\w+)\\((?:[^()]|\\([^()]*\\)){0,300}?\\b${argument}=`, "g"))];
  const classes = [...code.matchAll(/class'(\w+)'/g)];
  return [...classes, ...calls].map((match) => match[1]).reverse();
};

/** What was called: `{ owner, method }` with the record of a class, or `{ owner }` with that of a function. */
export const calledIn = (known, reading, said) => {
  const parts = said.owner.split(".").filter((part) => part && part !== "<locals>");
  const last = parts.at(-1) ?? METHOD;
  const before = parts.at(-2);
  if (before && last !== METHOD) {
    const owner = classOf(known, before);
    return owner && { owner, method: last };
  }
  const words = before ? [before] : last === METHOD ? callsWith(reading, said, said.names[0]) : [last];
  for (const word of words) {
    const [owner] = recordsOf(known, word);
    if (owner) return { owner, method: owner.members.length ? METHOD : undefined };
  }
  if (before || last === METHOD) return undefined;
  const bases = ownBases(known).filter(({ members }) => members.some(([name]) => name === last));
  return bases.length ? { owner: bases[0], method: last } : undefined;
};

/** Whether the traceback of a message, where there is one, leads through Keras or TensorFlow, as it must where a message
 * names nothing of theirs. */
export const isAmongTensors = (reading, { line }) =>
  line.place >= BARE &&
  /keras|tensorflow/.test(reading.stream.slice(line.block?.start ?? line.start, line.block?.end ?? line.start));
