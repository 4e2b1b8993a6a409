// Reads the frames of a paste: which modules of Keras and TensorFlow it leads through, and in which lines; and what else
// shows its releases: modules that are named, and how objects are written. No page is needed.
// It reads the stream, which has no white space and small letters only, so that a wrapped line is no matter.

import { releasesOf } from "./atlas-spans.js";
import { squeezed } from "./finder-read.js";

const MOST = 400; // frames that are read, from the end
const ARROW = 700; // letters behind a frame of a notebook among which the arrow stands
const PATH =
  /(?<![\w-])((?:keras|tf_keras|tensorflow(?:_core)?)(?:[\\/]+[\w-]+)*[\\/]+\w+\.py)(?:",line(\d{1,6})|:(\d{1,6})(?=[,:]))?/g;
const INSIDE = /(?:site|dist)-packages[\\/]+(?:[\w.-]+[\\/]+)+$/; // in a package of somebody else
const BEFORE = 160; // letters of a path that are looked at to tell whose it is
const INSTALLED = /^.*(?:site|dist)-packages\//;
const POINTS = /-{2,4}>(\d{1,6})/;
const NAMED = "((?:keras|tf_keras|tensorflow)(?:\\.\\w+){1,12})"; // a module, by its own name
const CLASS = new RegExp(`<class'${NAMED}'>|<${NAMED}objectat0x`, "g");
const MODULE = new RegExp(`module'${NAMED}'hasnoattribute`, "g");
const DEFINING = [".py"]; // where classes are; a package offers those of others
const NESTED = 2; // names behind that of the module: a class, and one inside it
const SHOWN = /kerastensor|kerasvariable|<variablepath|autocast|dtypepolicy|layer["']/; // what forms are about
const HOLE = "{}";
const VALUE = "[^<>=\"']{0,160}"; // a value in a form

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

/** Whether a paste has anything that the file of lines knows: cheap, and before it is there. */
export const mayShow = (reading) =>
  framesIn(reading).length > 0 ||
  SHOWN.test(reading.stream) ||
  [CLASS, MODULE].some((names) => reading.stream.search(names) >= 0);

const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** What finds a form in a stream. What stands behind its last value tells nothing more. */
const patternOf = (form) => new RegExp(form.split(HOLE).slice(0, -1).map(squeezed).map(escaped).join(VALUE));

/** Everything of the file of lines that can be computed before there is a paste: what each path, line and form tells. */
export const prepareLines = (document) => {
  const spans = document.spans.map(releasesOf);
  const paths = new Map(document.files.map(([path, span, row]) => [path, { releases: spans[span], row }]));
  const forms = document.forms.map(([form, span]) => ({ pattern: patternOf(form), releases: spans[span] }));
  return { paths, spans, forms, releases: document.releases, pythons: document.pythons };
};

/** The releases of each form in which a paste writes an object. */
export const formsIn = (known, { stream }) =>
  (known.forms ?? []).filter(({ pattern }) => pattern.test(stream)).map(({ releases }) => releases);

/** The releases of a module that is one of some files; undefined where none has it. */
const haveModule = (known, parts, files) => {
  const all = files.map((file) => known.paths.get(parts.join("/") + file)?.releases).filter(Boolean);
  return all.length ? new Set(all.flatMap((releases) => [...releases])) : undefined;
};

/** The modules that a paste names by their own names, in `<class 'keras.src.layers.core.dense.Dense'>` and where Python says
 * what a module lacks: the package, and the releases that have the module. */
export const modulesIn = (known, { stream }) => {
  const of = (match) => (match[1] ?? match[2]).split(".");
  const classes = [...stream.matchAll(CLASS)].map((match) => {
    const parts = of(match);
    const fronts = Array.from({ length: NESTED }, (_, n) => parts.slice(0, -1 - n)).filter(({ length }) => length > 1);
    return { parts, releases: firstOf(fronts, (front) => haveModule(known, front, DEFINING)) };
  });
  const modules = [...stream.matchAll(MODULE)].map((match) => {
    const parts = of(match);
    return { parts, releases: haveModule(known, parts, [...DEFINING, "/__init__.py"]) };
  });
  return [...classes, ...modules]
    .filter(({ releases }) => releases)
    .map(({ parts: [top], releases }) => ({ top, releases }));
};

/** The releases that have a module in a folder; undefined where none has. What a package offers is in other folders. */
const haveFolder = (known, folder) => {
  const inside = [...known.paths].filter(([path]) => path.startsWith(`${folder}/`) && !path.endsWith("/__init__.py"));
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
