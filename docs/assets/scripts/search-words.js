// Makes words and names of a text, the same for pages and for queries. No page is needed.

import { stemmer } from "./vendor/stemmer.js";

const NAME = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g; // `tf.data.Dataset`
const NAMELIKE = /[._[A-Z]/; // what every name of code has one of
const INDEXED = /[A-Za-z_]\w*\[-?\d+\]/g; // `shape[0]`
const COMPOUND = /[a-z0-9]_[a-z0-9]|^_+[a-z]|[a-z][A-Z]|[A-Z]{2,}[a-z]/; // `int_shape`, `_id`, `KerasTensor`
const BACKEND = /^K\./; // how everybody imports keras.backend
const TF_KERAS = /\btf\.keras\.(?=[A-Za-z_])/g; // another name of the same things
export const HYPHEN = /(?<![\w-])([a-z]{2,5})-([a-z]{3,})\b/gi; // "sub-class" and "subclass" are one word
const LOOP = /\b(for|while)[ -]loop/gi; // the one place where these two words say something
const BRITISH = /is(e|ed|es|ing|ation|ations)$/;
const SHORTEST_BRITISH = 7; // letters: "noise" is no "noize"
const APOSTROPHE = /['’‘](?=\p{L})/gu;
const NO_LETTER = /[^\p{L}\p{N}]+/u;

const apart = (text) => text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2");

/** The letters and digits of a text, for comparing whole texts. */
export const plain = (text) => text.replace(APOSTROPHE, "").toLowerCase().split(NO_LETTER).filter(Boolean).join(" ");

/** Names of code in a text, in small letters: a dotted name, the same without its first parts, and every part that
 * no ordinary word looks like. */
export const names = (text) => {
  const list = [];
  if (!NAMELIKE.test(text)) return list; // most words, and there are thousands of them
  for (const [name] of text.replace(TF_KERAS, "keras.").matchAll(NAME)) {
    const parts = name.replace(BACKEND, "backend.").split(".");
    for (let first = 0; first < parts.length - 1; first++) list.push(parts.slice(first).join(".").toLowerCase());
    for (const part of parts) if (COMPOUND.test(part)) list.push(part.toLowerCase());
  }
  for (const [name] of text.matchAll(INDEXED)) list.push(name.toLowerCase());
  return list;
};

/** Whether a token is a name of code. */
export const isName = (token) => /[._[]/.test(token);

/** What makes tokens of a text: stems of its words, without those that `stop` lists, and the names of code in it.
 * Each item of `same` lists words that count as its first.
 * `tokens` gives each token of a text once, `forms` each with the word that it comes from, and `list` is `tokens` for words
 * and names one beside the other, in which nothing depends on its neighbour: there each is looked at once in all texts.
 * `stems` has every word met so far with its stem. */
export const analyser = ({ stop, same }) => {
  const stopped = new Set(stop);
  const first = new Map();
  for (const group of same) {
    const [head, ...others] = group.split(" ").map(stemmer);
    for (const word of others) first.set(word, head);
  }
  const stems = new Map();
  const stem = (word) => {
    if (!stems.has(word)) {
      const root = stemmer(word.length >= SHORTEST_BRITISH ? word.replace(BRITISH, "iz$1") : word);
      stems.set(word, first.get(root) ?? root);
    }
    return stems.get(word);
  };
  const words = (text) => {
    const letters = text.replace(APOSTROPHE, "").replace(TF_KERAS, "keras.");
    const list = [];
    if (letters.includes("-"))
      for (const [, before, after] of letters.matchAll(HYPHEN)) list.push((before + after).toLowerCase());
    for (const [, keyword] of letters.matchAll(LOOP)) list.push(`${keyword.toLowerCase()}loop`);
    for (const word of apart(letters).toLowerCase().split(NO_LETTER)) if (word && !stopped.has(word)) list.push(word);
    return list;
  };
  const forms = (text) => {
    const list = [...words(text).map((word) => [stem(word), word]), ...names(text).map((name) => [name, name])];
    return [...new Map(list)];
  };
  const tokens = (text) => [...new Set([...words(text).map(stem), ...names(text)])];
  const met = new Map();
  const list = (text) => {
    const all = new Set();
    for (const item of text.split(" ")) {
      if (!met.has(item)) met.set(item, tokens(item));
      for (const token of met.get(item)) all.add(token);
    }
    return [...all];
  };
  return { tokens, forms, list, stems };
};
