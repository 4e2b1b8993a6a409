// Sets of releases as a sentence about a paste says them. No page is needed.

import { linesOf, minor, runsOf } from "./atlas-spans.js";

const TF_KERAS = "tf_keras";

const nameOf = (line, releases, from, to) =>
  releases.slice(from, to + 1).every(([product]) => product === "tf.keras") ? "tf.keras" : line;

const spokenRun = (line, releases, [first, last], [from, to], older) => {
  if (from === first && to === last && line === TF_KERAS) return line;
  const [start, end] = [from, to].map((number) => minor(releases[number][1]));
  const name = nameOf(line, releases, from, to);
  if (older) return `${name} ${end} or older`;
  if (start === end) return `${name} ${start}`;
  return to === last && from > first ? `${name} ${start} and later` : `${name} ${start} to ${end}`;
};

/** The parts of a sentence, one for each run of releases: "Keras 2.3 to 2.15", "tf_keras". */
const partsOf = (numbers, releases, older) =>
  [...linesOf(releases)].flatMap(([line, range]) =>
    runsOf(numbers, range).map((run, n) =>
      spokenRun(line, releases, range, run, older && n === 0 && line !== TF_KERAS),
    ),
  );

/** A set of releases in words: "Keras 2.3 to 2.15 and tf_keras"; empty for no release. Where `older`, releases before those
 * that were read are meant too: "Keras 2.5 or older". */
export const spoken = (numbers, releases, older = false) => {
  const parts = partsOf(numbers, releases, older);
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
};
