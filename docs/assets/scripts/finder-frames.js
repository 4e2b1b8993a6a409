// Reads the frames of a paste: which modules of Keras and TensorFlow it leads through, and in which lines. No page is needed.
// It reads the stream, which has no white space and small letters only, so that a wrapped line is no matter.

import { releasesOf } from "./atlas-spans.js";

const MOST = 400; // frames that are read, from the end
const ARROW = 700; // letters behind a frame of a notebook among which the arrow stands
const PATH =
  /(?<![\w-])((?:keras|tf_keras|tensorflow(?:_core)?)(?:[\\/]+[\w-]+)*[\\/]+\w+\.py)(?:",line(\d{1,6})|:(\d{1,6})(?=[,:]))?/g;
const INSIDE = /(?:site|dist)-packages[\\/]+(?:[\w.-]+[\\/]+)+$/; // in a package of somebody else
const BEFORE = 160; // letters of a path that are looked at to tell whose it is
const INSTALLED = /^.*(?:site|dist)-packages\//;
const POINTS = /-{2,4}>(\d{1,6})/;

const read = new WeakMap();

/** The frames of a paste: path as in a wheel, line (0 where it does not stand there) and place in the stream. */
export const framesIn = (reading) => {
  if (!read.has(reading)) read.set(reading, framesOf(reading.stream));
  return read.get(reading);
};

const framesOf = (stream) => {
  const isTheirs = ({ index }) => !INSIDE.test(stream.slice(Math.max(0, index - BEFORE), index));
  const found = [...stream.matchAll(PATH)].slice(-MOST).filter(isTheirs);
  return found.map((match, n) => {
    const end = match.index + match[0].length;
    const next = Math.min(found[n + 1]?.index ?? stream.length, end + ARROW);
    const line = match[2] ?? match[3] ?? POINTS.exec(stream.slice(end, next))?.[1] ?? 0;
    const path = match[1].replace(/[\\/]+/g, "/").replace(INSTALLED, "");
    return { path, line: Number(line), at: match.index };
  });
};

/** Everything of the file of lines that can be computed before there is a paste: what each path and line tells. */
export const prepareLines = (document) => {
  const spans = document.spans.map(releasesOf);
  const paths = new Map(document.files.map(([path, span, row]) => [path, { releases: spans[span], row }]));
  return { paths, spans, releases: document.releases, pythons: document.pythons };
};

/** The releases that have a module in a folder; undefined where none has. */
const haveFolder = (known, folder) => {
  const inside = [...known.paths].filter(([path]) => path.startsWith(`${folder}/`));
  return inside.length ? new Set(inside.flatMap(([, { releases }]) => [...releases])) : undefined;
};

/** The folders in which a path lies, the deepest first; the package itself tells nothing. */
const foldersOf = (path) => {
  const parts = path.split("/");
  return parts.slice(2).map((_, n) => parts.slice(0, parts.length - 1 - n).join("/"));
};

const firstOf = (values, ask) => {
  for (const value of values) {
    const answer = ask(value);
    if (answer) return answer;
  }
  return undefined;
};

/** The releases that have a path, or else its folder; undefined where both are unknown. */
export const havePath = (known, path) =>
  known.paths.get(path)?.releases ?? firstOf(foldersOf(path), (folder) => haveFolder(known, folder));

/** The releases that raise in a line of a module; undefined where none does. */
export const raiseThere = (known, { path, line }) => {
  const row = known.paths.get(path)?.row ?? [];
  for (let n = 0, at = 0; n < row.length && at <= line; n += 2) {
    at += row[n];
    if (at === line) return known.spans[row[n + 1]];
  }
  return undefined;
};
