// Tells from which releases a paste can come: by its paths, its words, the versions in it, and the lines that raise.
// No page is needed.

import { minor } from "./atlas-spans.js";
import { formsIn, framesIn, havePath, modulesIn, raiseThere } from "./finder-frames.js";
import { BARE, lineAt } from "./finder-read.js";
import { fitting, worldsOf } from "./finder-worlds.js";

const PYTHON = /python[-_]?3\.?(\d{1,2})(?=[\\/.:)\]"'-])/g;
const CARETS = /^[^\S\n]*[~^]{3,}[^\S\n]*$/m; // Python 3.11 and later underline what failed
const QUALIFIED = /typeerror:\w+\.\w+\(\)/; // Python 3.10 and later name the class of a method
const PRINTED =
  /(?<![\w./\\-])(tensorflow(?:-cpu|-gpu|-intel|-macos)?|tf[-_]keras|keras|tf)(?:version|\.__version__|\.version)?(?:==|:|=|is|\(|v|-){0,2}['"]?v?([23]\.\d{1,2})(?=\.\d|[^\d.]|\.?$)/g;

const productOf = (name) => (/^tf[-_]keras/.test(name) ? "tf_keras" : name === "keras" ? "Keras" : "TensorFlow");
const isTensorflow = (releases, number) => number !== undefined && releases[number][0] === "TensorFlow";

/** What the modules of a paste tell, one test for each. Where tf_keras is among them, Keras is only beside it. */
const ofPaths = (known, frames) => {
  const mixed = frames.some(({ path }) => path.startsWith("tf_keras/"));
  const seen = new Set();
  const tests = [];
  for (const frame of frames) {
    if ((mixed && frame.path.startsWith("keras/")) || seen.has(frame.path)) continue;
    seen.add(frame.path);
    const have = havePath(known, frame.path);
    if (!have) continue;
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
    .map(({ top, releases }) => ({
      by: "paths",
      fits: (keras, tensorflow) => releases.has(top === "tensorflow" ? tensorflow : keras),
    }));
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
  const is = (number, product, versions) =>
    number !== undefined && releases[number][0] === product && versions.has(minor(releases[number][1]));
  return [...named].map(([product, versions]) => ({
    by: "printed",
    fits: (keras, tensorflow) =>
      product === "TensorFlow"
        ? is(tensorflow, product, versions)
        : is(keras, product, versions) ||
          (product === "Keras" && releases[keras][0] === "tf.keras" && versions.has(minor(releases[keras][1]))),
  }));
};

/** What the Python of a paste tells. */
const ofPython = (known, reading) => {
  if (!known.pythons) return [];
  const minors = [...new Set([...reading.stream.matchAll(PYTHON)].map((match) => Number(match[1])))];
  const least = CARETS.test(reading.text) ? 11 : QUALIFIED.test(reading.stream) ? 10 : 0;
  const fit = (number, python) => {
    if (number === undefined) return true;
    const [first, last] = known.pythons[number];
    return first <= python && python <= (last || Number.POSITIVE_INFINITY);
  };
  const newest = (number) => number === undefined || (known.pythons[number][1] || Number.POSITIVE_INFINITY) >= least;
  return [
    ...(minors.length === 1
      ? [{ by: "python", fits: (keras, below) => fit(keras, minors[0]) && fit(below, minors[0]) }]
      : []),
    ...(least ? [{ by: "python", fits: (keras, below) => newest(keras) && newest(below) }] : []),
  ];
};

/** What a set of releases tells of which one has said something: Keras, or the TensorFlow below it. */
const ofSets = (releases, sets, by) =>
  sets.map((have) => {
    const below = [...have].some((number) => isTensorflow(releases, number));
    return { by, fits: (keras, tensorflow) => have.has(keras) || (below && have.has(tensorflow)) };
  });

/** From which releases a paste can come: `keras` and `tensorflow`, sets of numbers, and by what (`by`) that is known;
 * `wider` is what is known without the lines. Undefined where nothing in it tells. `words` and `names` are sets of
 * releases, one for each thing that the paste says. */
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
  const sets = (worlds) => ({
    keras: new Set(worlds.map(([keras]) => keras)),
    tensorflow: new Set(worlds.map(([, below]) => below).filter((number) => number !== undefined)),
  });
  return {
    ...sets(narrow.left),
    wider: sets(left),
    by: [...new Set([...used, ...narrow.used].map(({ by }) => by))],
  };
};
