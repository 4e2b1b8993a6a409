// Which releases can stand together: a Keras, and the TensorFlow below it. No page is needed.

const SWITCH = 16; // the TensorFlow 2 whose tf.keras is Keras 3
const OWN = 5; // the last TensorFlow 2 that had its Keras inside, and was used beside Keras 2.3

const numbers = (version) => version.split(".").map(Number);

/** What stands for all releases that are older than those that were read. */
export const OLDER = { keras: -1, tensorflow: -2 };

/** Whether pip puts a Keras and a TensorFlow together. */
const together = ([product, version], [, below]) => {
  const [major, minor] = numbers(version);
  const [, tensorflow] = numbers(below);
  if (product === "tf_keras") return minor === tensorflow;
  if (major === 3) return tensorflow >= SWITCH;
  return minor === tensorflow || (product === "Keras" && minor === 3 && tensorflow <= OWN);
};

/** Whether a Keras 3 can be put over a TensorFlow: over the one of its first days too. */
export const canCarryKeras3 = (release) => release !== undefined && numbers(release[1])[1] >= SWITCH - 1;

/** All worlds of a list of releases, as pairs of their numbers: `[keras, tensorflow]`. Where `loose`, every pair that a
 * reader can make; else those that pip makes. Keras 3 stands without TensorFlow too, and the oldest Keras that was read
 * over an older TensorFlow. */
export const worldsOf = (releases, loose = false) => {
  const numbered = releases.map((release, number) => ({ release, number }));
  const keras = numbered.filter(({ release }) => release[0] !== "TensorFlow");
  const below = numbered.filter(({ release }) => release[0] === "TensorFlow");
  const oldest = [OLDER.keras, keras[0].number].map((number) => [number, OLDER.tensorflow]);
  const read = keras.flatMap(({ release, number }) => [
    ...(release[1].startsWith("3.") ? [[number, undefined]] : []),
    ...below.filter((one) => loose || together(release, one.release)).map((one) => [number, one.number]),
  ]);
  return [...oldest, ...read];
};

/** The worlds that fit the tests, each of which is skipped where it would leave none: those that are left, the tests that
 * left fewer, and how many were skipped. */
export const fitting = (worlds, tests) => {
  const used = [];
  let skipped = 0;
  let left = worlds;
  for (const test of tests) {
    const fit = left.filter(([keras, tensorflow]) => test.fits(keras, tensorflow));
    if (!fit.length) {
      skipped++;
      continue;
    }
    if (fit.length < left.length) used.push(test);
    left = fit;
  }
  return { left, used, skipped };
};
