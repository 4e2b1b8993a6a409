// Which pages are nearest to the words of a message that has no entry. No page is needed.

import { grouped } from "./lists.js";

const MOST = 3;
const LEAST = 0.25; // of what those words of the message weigh that some page has
const SHARED = 2; // words that a page must share
const SHORT = 3; // letters of a word that says something
const STOP = new Set(
  `a all an and any are args argument arguments as at backend base be been but by call called calling can cannot class common could
  core defined did do does each engine error exception expected following for found framework from function get given got has have how
  if in inputs instance instead into invalid is it its keras kwargs legacy make may must no non none not of on one only or ops other
  please py python received same self should so some src such sure tensorflow than that the them then there they this to type unknown
  use used using utils value values was were what when where which why will with you your`.split(/\s+/),
);

const stem = (word) => word.replace(/(?:ing|ed|es|s)$/, "");

/** The words of a text that say something, each once: names as they are, and their parts. */
const wordsOf = (text) => {
  const names = text.toLowerCase().match(/[a-z_][\w.]*\w/g) ?? [];
  const parts = names.flatMap((name) => [name, ...name.split(/[._]+/)]);
  return new Set(parts.filter((word) => word.length >= SHORT && !STOP.has(word)).map(stem));
};

/** Everything that can be computed before there is a paste. `pages` are `[address, heading, description]`. */
export const preparePages = (entries, pages) => {
  const documents = [
    ...entries.map((entry) => ({ url: entry.url, title: entry.title, words: wordsOf(entry.texts.join(" ")) })),
    ...pages.map(([url, title, text]) => ({ url, title, words: wordsOf(`${title} ${text}`) })),
  ];
  const holding = grouped(
    documents.flatMap((document) => [...document.words].map((word) => ({ word, document }))),
    ({ word }) => word,
  );
  return { documents, holding };
};

/** The pages nearest to a text, best first. */
export const nearest = ({ documents, holding }, text) => {
  const scores = new Map();
  let all = 0;
  for (const word of wordsOf(text)) {
    const here = holding.get(word);
    if (!here) continue;
    const weight = Math.log(documents.length / here.length);
    all += weight;
    for (const { document } of here) {
      const score = scores.get(document) ?? { document, weight: 0, shared: 0 };
      scores.set(document, { document, weight: score.weight + weight, shared: score.shared + 1 });
    }
  }
  return [...scores.values()]
    .filter(({ weight, shared }) => shared >= SHARED && weight >= all * LEAST)
    .map((score) => ({ ...score, rate: score.weight / Math.sqrt(8 + score.document.words.size) }))
    .sort((a, b) => b.rate - a.rate)
    .slice(0, MOST)
    .map(({ document }) => document);
};

/** The page of the atlas's rule for the place of a message; undefined where there is none. */
export const pageByPlace = ({ pages, nearest: rules }, { file, function: name }) => {
  const [, number] = rules.find(([prefix]) => `${file}:${name}`.startsWith(prefix)) ?? [];
  const [url, title] = pages[number] ?? [];
  return url && { url, title };
};
