// What the atlas says of a paste, beyond the entries of the index: the message, the names in it, and from which releases it
// can come. Nothing of this was run. No page is needed.

import { laterTexts } from "./atlas-messages.js";
import { messagesIn } from "./finder-atlas.js";
import { framesIn } from "./finder-frames.js";
import { answerFor, cause, shown } from "./finder-match.js";
import { explained } from "./finder-names.js";
import { nearest, pageByPlace } from "./finder-nearest.js";
import { saidByPython } from "./finder-python.js";
import { lineAt, MESSAGE, read } from "./finder-read.js";
import { versionsOf } from "./finder-versions.js";
import { SURE } from "./finder-whole.js";
import { grouped } from "./lists.js";

const CLEAR = 0.6; // of the longest message's letters, to be named in its place
const OTHER_KERAS = "understand/tf-keras-and-keras-3/";
const MOST_PAGES = 3;
const TOLD = 12; // letters of a message that tell releases apart

const RAISED = /(?:Error|Exception)$/;
const RERAISES = /\/traceback_utils\.py$/;

/** The modules of Keras and TensorFlow in the traceback of a line. */
const pathsAbove = ({ block }, reading) =>
  block?.frames
    ? framesIn(reading)
        .filter(({ at }) => at >= block.start && at < block.end)
        .map(({ path }) => path)
    : [];

const isIn = (path, file) => path?.endsWith(`/${file}`) || path === file;

/** Whether the traceback of a message of few words leads elsewhere: something else has the same words. */
const isRaisedElsewhere = ({ message, line }, reading) => {
  const paths = pathsAbove(line, reading);
  return (
    message.weight < SURE &&
    RAISED.test(line.type) &&
    paths.length > 0 &&
    !RERAISES.test(paths.at(-1)) &&
    !paths.some((path) => isIn(path, message.file))
  );
};

/** How well a message's module fits the frames of its traceback: 2 where it is that of the last one. */
const inFrames = ({ message, line }, reading) => {
  const paths = pathsAbove(line, reading);
  return isIn(paths.at(-1), message.file) ? 2 : paths.some((path) => isIn(path, message.file)) ? 1 : 0;
};

/** Whether the paste ends a message where its template does. */
const closed = ({ message, stop }, reading) =>
  message.open ||
  stop >= reading.stream.length ||
  lineAt(reading, stop).start === stop ||
  /['"]/.test(reading.stream[stop]);

/** Whether a message stands in the paste with all its spaces. */
const toTheLetter = ({ message, start, stop }, reading) => {
  const text = reading.clean
    .slice(Math.max(0, reading.origin[start] - 1), reading.origin[stop - 1] + 3)
    .replace(/\s+/g, " ");
  let at = 0;
  for (const piece of message.text.split("{}").map((one) => one.trim())) {
    const place = text.indexOf(piece, at);
    if (place < 0) return false;
    at = place + piece.length;
  }
  return true;
};

/** Of messages that stand in one place of a paste the best one, and those that fit as well. */
const bestOf = (hits, reading) => {
  const most = Math.max(...hits.map(({ message }) => message.weight));
  const rated = hits
    .filter(({ message }) => message.weight >= most * CLEAR)
    .map((hit) => ({
      hit,
      rate: [
        hit.place === MESSAGE,
        inFrames(hit, reading),
        hit.agrees,
        closed(hit, reading),
        hit.message.weight,
        toTheLetter(hit, reading),
      ],
    }));
  const compare = (a, b) => {
    const at = a.rate.findIndex((value, n) => value !== b.rate[n]);
    return at < 0 ? 0 : b.rate[at] - a.rate[at];
  };
  rated.sort(compare);
  return rated.filter((one) => compare(rated[0], one) === 0).map(({ hit }) => hit);
};

/** Hits by the place of the paste in which they stand. */
const clusters = (hits) => {
  const listed = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    const last = listed.at(-1);
    if (last && hit.start < last.stop) {
      last.hits.push(hit);
      last.stop = Math.max(last.stop, hit.stop);
    } else {
      listed.push({ hits: [hit], stop: hit.stop });
    }
  }
  return listed.map((one) => one.hits);
};

const releasesOfAll = (hits) => new Set(hits.flatMap(({ message }) => [...message.releases]));

/** The message of the atlas that a paste is about. */
const messageOf = (hits, reading) => {
  if (!hits.length) return undefined;
  const all = cause(hits);
  const inner = all.some((hit) => !hit.message.wrapper) ? all.filter((hit) => !hit.message.wrapper) : all;
  const best = bestOf(inner, reading);
  const [hit] = best;
  const releases = releasesOfAll(best);
  const later = laterTexts(hit.message).at(-1);
  return {
    hit: shown({ ...hit, text: { weight: hit.message.weight } }, reading),
    text: hit.message.text,
    file: hit.message.file,
    function: hit.message.function,
    type: hit.message.type,
    wrapper: hit.message.wrapper,
    places: [...new Set(best.map(({ message }) => message.file))],
    releases,
    later: later && ![...later.releases].every((number) => releases.has(number)) ? later : undefined,
  };
};

/** What each stretch of a paste that is a message tells of releases. */
const toldByWords = (hits, reading) => {
  const telling = hits.filter(({ message, agrees }) => agrees && message.weight >= TOLD);
  return [...grouped(telling, ({ message }) => message.wrapper).values()]
    .flatMap(clusters)
    .map((one) => bestOf(one, reading))
    .sort((a, b) => b[0].message.weight - a[0].message.weight)
    .map(releasesOfAll);
};

/** Whether what is said is only of releases before or beside the newest Keras. */
const isOfOtherKeras = ({ message, names }, { releases }) => {
  const last = releases.findLastIndex(([product]) => product === "Keras");
  const ofKeras = (numbers) => [...numbers].some((number) => releases[number][0] !== "TensorFlow");
  return message
    ? ofKeras(message.releases) && !message.releases.has(last)
    : Boolean(names?.ofOthers || names?.lacking?.has(last));
};

/** The pages that can help where no entry fits: the entry of what the same place says later, the page of the atlas's rule
 * for that place, those with the same words, and the one about the two Keras where only another Keras says it. */
const pagesFor = (more, known) => {
  const { message, names } = more;
  if (!(message || names)) return [];
  const later = message?.later && answerFor(known.entries, read(`${message.type}: ${message.later.text}`));
  const near = [
    later?.kind === "sure" ? later.hits[0].entry : undefined,
    message && !message.wrapper ? pageByPlace(known.rules, message) : undefined,
    ...nearest(known.pages, [message?.text, message?.file, names?.asked].join(" ")),
  ].filter(Boolean);
  const all = [
    ...near.slice(0, MOST_PAGES),
    ...(isOfOtherKeras(more, known.atlas) ? known.pages.documents.filter(({ url }) => url === OTHER_KERAS) : []),
  ];
  return [...new Map(all.map(({ url, title }) => [url, { url, title }])).values()];
};

/** What the atlas says of a paste. `known` has `atlas`, `pages`, `rules` and `entries`, and `lines` and `names` where the paste needs
 * them. */
export const beyond = (known, reading) => {
  const hits = messagesIn(known.atlas, reading).filter((hit) => !isRaisedElsewhere(hit, reading));
  const about = known.names && saidByPython(reading);
  const names = about && explained(known.names, reading, about);
  const lines = known.lines ?? { releases: known.atlas.releases, paths: new Map() };
  const more = {
    message: messageOf(hits, reading),
    names: names && { ...names, hit: shown({ ...about, entry: about, text: { weight: 0 } }, reading) },
    versions: versionsOf(lines, reading, {
      words: toldByWords(hits, reading),
      names: names?.lacking ? [names.lacking] : [],
    }),
  };
  return { ...more, near: pagesFor(more, known) };
};
