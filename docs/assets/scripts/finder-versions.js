// Tells from which releases a paste can come: by its paths, its words, the versions in it, and the lines that raise.
// What the oldest release that was read has may be older than it, so what is older fits wherever the oldest does.
// No page is needed.

import { minor } from "./atlas-spans.js";
import { formsIn, framesIn, havePath, modulesIn, raiseThere } from "./finder-frames.js";
import { BARE, lineAt } from "./finder-read.js";
import { canCarryKeras3, fitting, OLDER, worldsOf } from "./finder-worlds.js";

const PYTHON = /python[-_]?([23])\.?(\d{1,2})(?=[\\/.:)\]"'-])/g;
const LAST_OLDER = 8; // the newest Python 3 for which there is a TensorFlow older than those that were read
const OLD_FOLDER = /^tensorflow(?:_core|\/contrib)\//; // TensorFlow 1 to 2.1 had its modules there
const CARETS = /^[^\S\n]*[~^]{3,}[^\S\n]*$/m; // Python 3.11 and later underline what failed
const QUALIFIED = /typeerror:\w+\.\w+\(\)/; // Python 3.10 and later name the class of a method
const PRINTED =
  /(?<![\w./\\-])(tensorflow(?:-cpu|-gpu|-intel|-macos)?|tf[-_]keras|keras|tf)(?:version|\.__version__|\.version)?(?:==|:|=|is|\(|v|-){0,2}['"]?v?([123]\.\d{1,2})(?=\.\d|[^\d.]|\.?$)/g;

const productOf = (name) => (/^tf[-_]keras/.test(name) ? "tf_keras" : name === "keras" ? "Keras" : "TensorFlow");
const isTensorflow = (releases, number) => releases[number]?.[0] === "TensorFlow";

const isBefore = (version, oldest) => {
  const [[major, minor_], [first, second]] = [version, oldest].map((one) => one.split(".").map(Number));
  return major < first || (major === first && minor_ < second);
};

/** A set of releases, and what is older where the oldest that was read is among them. */
const withOlder = (releases, have) => {
  const isOldest = (product) => have.has(releases.findIndex(([one]) => one === product));
  return new Set([
    ...have,
    ...(isOldest("Keras") || isOldest("tf.keras") ? [OLDER.keras] : []),
    ...(isOldest("TensorFlow") ? [OLDER.tensorflow] : []),
  ]);
};

/** What the modules of a paste tell, one test for each. Where tf_keras is among them, Keras is only beside it. */
const ofPaths = (known, frames) => {
  const mixed = frames.some(({ path }) => path.startsWith("tf_keras/"));
  const seen = new Set();
  const tests = [];
  for (const frame of frames) {
    if ((mixed && frame.path.startsWith("keras/")) || seen.has(frame.path)) continue;
    seen.add(frame.path);
    if (OLD_FOLDER.test(frame.path)) {
      tests.push({ by: "paths", fits: (_, tensorflow) => tensorflow === OLDER.tensorflow });
      continue;
    }
    const read = havePath(known, frame.path);
    if (!read) continue;
    const have = withOlder(known.releases, read);
    const below = frame.path.startsWith("tensorflow/");
    tests.push({ by: "paths", fits: (keras, tensorflow) => have.has(below ? tensorflow : keras) });
  }
  return tests;
};

/** What the modules tell that a paste names, beside its frames. */
const ofModules = (known, reading, frames) => {
  const mixed = frames.some(({ path }) => path.startsWith("tf_keras/"));
  return modulesIn(known, reading)
    .filter(({ top }) => !(mixed && top === "keras"))
    .map(({ top, releases }) => {
      const have = withOlder(known.releases, releases);
      return { by: "paths", fits: (keras, tensorflow) => have.has(top === "tensorflow" ? tensorflow : keras) };
    });
};

/** What the lines that raise tell. The last frame is the surest. */
const ofLines = (known, frames) =>
  frames.toReversed().flatMap((frame) => {
    const raise = frame.line ? raiseThere(known, frame) : undefined;
    if (!raise) return [];
    const below = frame.path.startsWith("tensorflow/");
    return [{ by: "lines", fits: (keras, tensorflow) => raise.has(below ? tensorflow : keras) }];
  });

/** What the versions that stand in a paste tell; a message and source code name those of others. */
const ofPrinted = (releases, reading) => {
  const named = new Map();
  for (const match of reading.stream.matchAll(PRINTED)) {
    if (lineAt(reading, match.index).place !== BARE) continue;
    const product = productOf(match[1]);
    named.set(product, (named.get(product) ?? new Set()).add(match[2]));
  }
  const isOlder = (product, versions) => {
    const [, oldest] = releases.find(([one]) => one === product) ?? [];
    return oldest && [...versions].some((version) => isBefore(version, oldest));
  };
  const is = (number, product, versions) => {
    if (number === OLDER.keras || number === OLDER.tensorflow) return isOlder(product, versions);
    return number !== undefined && releases[number][0] === product && versions.has(minor(releases[number][1]));
  };
  return [...named].map(([product, versions]) => ({
    by: "printed",
    fits: (keras, tensorflow) =>
      product === "TensorFlow"
        ? is(tensorflow, product, versions)
        : is(keras, product, versions) ||
          (product === "Keras" && releases[keras]?.[0] === "tf.keras" && versions.has(minor(releases[keras][1]))),
  }));
};

/** What the Python of a paste tells. */
const ofPython = (known, reading) => {
  if (!known.pythons) return [];
  const pythons = [...new Set([...reading.stream.matchAll(PYTHON)].map(([, major, python]) => `${major}.${python}`))];
  const least = CARETS.test(reading.text) ? 11 : QUALIFIED.test(reading.stream) ? 10 : 0;
  const span = (number) => known.pythons[number] ?? (number < 0 ? [0, LAST_OLDER] : [0, 0]);
  const fit = (number, version) => {
    const [major, python] = version.split(".").map(Number);
    const [first, last] = span(number);
    if (major === 2) return number < 0;
    return first <= python && python <= (last || Number.POSITIVE_INFINITY);
  };
  const newest = (number) => (span(number)[1] || Number.POSITIVE_INFINITY) >= least;
  return [
    ...(pythons.length === 1
      ? [{ by: "python", fits: (keras, below) => fit(keras, pythons[0]) && fit(below, pythons[0]) }]
      : []),
    ...(least ? [{ by: "python", fits: (keras, below) => newest(keras) && newest(below) }] : []),
  ];
};

/** What a set of releases tells of which one has said something: Keras, or the TensorFlow below it. */
const ofSets = (releases, sets, by) =>
  sets.map((read) => {
    const have = withOlder(releases, read);
    const below = [...have].some((number) => isTensorflow(releases, number));
    return { by, fits: (keras, tensorflow) => have.has(keras) || (below && have.has(tensorflow)) };
  });

/** The worlds as two sets of releases, `keras` and `tensorflow`, and for each whether what is older fits. `beside` are those
 * that readers make too: a Keras 3 over the TensorFlow that they had. */
const setsOf = (releases, worlds, beside) => {
  const keras = new Set(worlds.map(([number]) => number));
  const isMade = ([one, below]) =>
    keras.has(one) && releases[one]?.[1].startsWith("3.") && canCarryKeras3(releases[below]);
  const tensorflow = new Set([...worlds, ...beside.filter(isMade)].map(([, below]) => below));
  tensorflow.delete(undefined);
  return {
    older: { keras: keras.delete(OLDER.keras), tensorflow: tensorflow.delete(OLDER.tensorflow) },
    keras,
    tensorflow,
  };
};

/** From which releases a paste can come: `keras` and `tensorflow`, sets of numbers, `older`, whether what is older than each
 * fits, and by what (`by`) that is known; `wider` is what is known without the lines. Undefined where nothing in it tells.
 * `words` and `names` are sets of releases, one for each thing that the paste says. */
export const versionsOf = (known, reading, { words = [], names = [] }) => {
  const frames = framesIn(reading);
  const sure = [
    ...ofPrinted(known.releases, reading),
    ...ofPaths(known, frames),
    ...ofSets(known.releases, words, "words"),
    ...ofSets(known.releases, names, "names"),
    ...ofModules(known, reading, frames),
    ...ofSets(known.releases, formsIn(known, reading), "words"),
  ];
  const lines = ofLines(known, frames);
  const tests = [...sure, ...ofPython(known, reading)];
  const strict = fitting(worldsOf(known.releases), tests);
  const all = fitting(worldsOf(known.releases, true), tests);
  const { left, used } = strict.skipped > all.skipped ? all : strict;
  if (!used.some(({ by }) => by !== "python")) return undefined;
  const narrow = fitting(left, lines);
  return {
    ...setsOf(known.releases, narrow.left, fitting(all.left, lines).left),
    wider: setsOf(known.releases, left, all.left),
    by: [...new Set([...used, ...narrow.used].map(({ by }) => by))],
  };
};
