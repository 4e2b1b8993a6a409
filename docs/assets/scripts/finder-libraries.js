// Libraries that were written for Keras 2 and through which a paste leads: the answer begins with them. No page is needed.

import { around, isShownIn } from "./finder-around.js";

// A traceback that leads through the Keras 2 of TensorFlow itself: there such a library is at home.
const KERAS_2 = /(?<!tf_)keras[\\/](?:src[\\/])?engine[\\/]|tensorflow[\\/]python[\\/]keras[\\/]/;

// Without a word of Keras or TensorFlow the library is used with something else.
const SUBJECT = /keras|tensorflow|\btf\w*\./i;

/** The libraries through which the exception of a paste leads: that of the entry's message, or else the last one. */
export const librariesIn = (libraries, reading, hit) => {
  const text = around(reading, hit?.block ?? reading.blocks.at(-1));
  if (KERAS_2.test(text) || !SUBJECT.test(text)) return [];
  return libraries.filter((library) => isShownIn(library, text));
};
