// Sets of releases of the atlas, as numbers and in words. No page is needed.

/** The minor release of a version: "3.8" of "3.8.0". */
export const minor = (version) => version.split(".").slice(0, 2).join(".");
const LINES = { Keras: "Keras", "tf.keras": "Keras", tf_keras: "tf_keras", TensorFlow: "TensorFlow" };

/** The numbers of the releases of a span: `[1, 3, 7, 7]` is 1, 2, 3 and 7. */
export const releasesOf = (span) => {
  const numbers = new Set();
  for (let at = 0; at < span.length; at += 2)
    for (let number = span[at]; number <= span[at + 1]; number++) numbers.add(number);
  return numbers;
};

/** The releases that follow one another: for Keras (with tf.keras), tf_keras and TensorFlow the first and last number. */
export const linesOf = (releases) => {
  const lines = new Map();
  for (const [number, [product]] of releases.entries()) {
    const line = LINES[product];
    lines.set(line, [lines.get(line)?.[0] ?? number, number]);
  }
  return lines;
};

/** The runs of a set within a line of releases, as first and last number. */
export const runsOf = (numbers, [first, last]) => {
  const runs = [];
  for (let number = first; number <= last; number++) {
    if (!numbers.has(number)) continue;
    if (runs.length && runs.at(-1)[1] === number - 1) runs.at(-1)[1] = number;
    else runs.push([number, number]);
  }
  return runs;
};

const named = ([product, version]) =>
  product === "tf.keras" ? `tf.keras of TensorFlow ${minor(version)}` : `${product} ${minor(version)}`;

const run = ([from, to], [first, last], releases, line) => {
  const [start, end] = [releases[from], releases[to]];
  if (from === first && to === last) return `${line} ${minor(start[1])} to ${minor(end[1])}, all that were read`;
  if (from === first) return `${line} up to ${named(end).replace(`${line} `, "")}`;
  if (to === last) return `${line} since ${named(start).replace(`${line} `, "")}`;
  if (from === to) return named(start);
  return start[0] === end[0] ? `${named(start)} to ${minor(end[1])}` : `${named(start)} to ${named(end)}`;
};

/** A set of releases in words, a text for each line that has some of them. */
export const words = (numbers, releases) =>
  [...linesOf(releases)]
    .map(([line, range]) => runsOf(numbers, range).map((each) => run(each, range, releases, line)))
    .filter((texts) => texts.length)
    .map((texts) => texts.join(" and "));

/** Whether the newest Keras or TensorFlow has it; tf_keras keeps what Keras 2 had. */
export const current = (numbers, releases) =>
  [...linesOf(releases)].some(([line, [, last]]) => line !== "tf_keras" && numbers.has(last));
