// Libraries that were written for Keras 2 and that a paste names: the answer begins with them. No page is needed.

import { around, isShownIn } from "./finder-around.js";

// A traceback that leads through the Keras 2 of TensorFlow itself: there such a library is at home.
const KERAS_2 = /(?<!tf_)keras[\\/](?:src[\\/])?engine[\\/]|tensorflow[\\/]python[\\/]keras[\\/]/;

// Without a word of Keras or TensorFlow the library is used with something else.
const SUBJECT = /keras|tensorflow|\btf\w*\./i;

// What an operation raises while it runs is about its values: the model is built, whichever Keras it is of.
const WHILE_RUNNING =
  /^(?:Aborted|Cancelled|DataLoss|FailedPrecondition|Internal|InvalidArgument|OutOfRange|ResourceExhausted|Unavailable|Unknown)Error$/;

/** The libraries that the exception of a paste names, in a path, a module or its words: that of the entry's message, or else
 * the last one. */
export const librariesIn = (libraries, reading, hit) => {
  const text = around(reading, hit?.block ?? reading.blocks.at(-1));
  const type = hit?.entry.type ?? reading.lines.findLast((line) => line.type)?.type;
  if (KERAS_2.test(text) || !SUBJECT.test(text) || WHILE_RUNNING.test(type)) return [];
  return libraries.filter((library) => isShownIn(library, text));
};
