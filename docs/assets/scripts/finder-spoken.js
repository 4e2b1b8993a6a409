// Sets of releases as a sentence about a paste says them. No page is needed.

import { linesOf } from "./atlas-spans.js";

const minor = ([, version]) => version.split(".").slice(0, 2).join(".");
const TF_KERAS = "tf_keras";

/** The runs of a set within a line of releases, as first and last number. */
const runsOf = (numbers, [first, last]) => {
  const runs = [];
  for (let number = first; number <= last; number++) {
    if (!numbers.has(number)) continue;
    if (runs.length && runs.at(-1)[1] === number - 1) runs.at(-1)[1] = number;
    else runs.push([number, number]);
  }
  return runs;
};

const nameOf = (line, releases, from, to) =>
  releases.slice(from, to + 1).every(([product]) => product === "tf.keras") ? "tf.keras" : line;

const spokenRun = (line, releases, [first, last], [from, to]) => {
  if (from === first && to === last && line === TF_KERAS) return line;
  const [start, end] = [minor(releases[from]), minor(releases[to])];
  const name = nameOf(line, releases, from, to);
  if (start === end) return `${name} ${start}`;
  return to === last && from > first ? `${name} ${start} and later` : `${name} ${start} to ${end}`;
};

/** The parts of a sentence, one for each run of releases: "Keras 2.3 to 2.15", "tf_keras". */
const partsOf = (numbers, releases) =>
  [...linesOf(releases)].flatMap(([line, range]) =>
    runsOf(numbers, range).map((run) => spokenRun(line, releases, range, run)),
  );

/** A set of releases in words: "Keras 2.3 to 2.15 and tf_keras"; empty for no release. */
export const spoken = (numbers, releases) => {
  const parts = partsOf(numbers, releases);
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
};
