// Makes the index of the search from what the site knows of its pages. No page is needed.

import { message } from "./search-query.js";
import { analyser, isName, plain } from "./search-words.js";
import MiniSearch from "./vendor/minisearch.js";

const FIELDS = ["title", "heads", "first", "body", "asked", "texts"];
const FLAT = 0.8; // the power that brings weights of rare and common words nearer
const NAME = 1.2; // how much more than a word a name of code weighs
const AT_A_TIME = 16; // pages that are added before the browser may do something else

const rest = () => new Promise((resolve) => setTimeout(resolve));

/** The id that the site gives to a heading, unless its page says another. */
export const slug = (heading) =>
  heading
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/[^\w\s-]/g, "")
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, "-");

/** A page as `pages.json` has it, with the ids of its sections where the file leaves them out. */
export const spelled = (page) => {
  const sections = page.sections.map(([heading, words, at]) => ({ heading, words, at: at ?? slug(heading) }));
  const asked = page.asked.map((way) =>
    typeof way === "string" ? { text: way, at: "" } : { text: way[0], at: sections[way[1]].at },
  );
  return { ...page, sections, asked };
};

/** The phrases that one page answers to: its title, headings, other ways to ask, description, first sentence, errors. */
const phrasesOf = (page) =>
  [
    { type: "title", text: page.title, at: "" },
    ...page.sections.slice(1).map(({ heading, at }) => ({ type: "head", text: heading, at })),
    ...page.asked.map(({ text, at }) => ({ type: "asked", text, at })),
    { type: "description", text: page.description, at: "" },
    { type: "first", text: page.first, at: "" },
    ...page.texts.map((text) => ({ type: "error", text: message(text), at: "" })),
  ].filter(({ text }) => text);

const HOLE = /…|\{\w*\}/; // where a message has a value of its own

/** What a message says whatever values it has, in order. */
const pieces = (text) => message(text).split(HOLE).map(plain).filter(Boolean);

/** What `rank` asks, from the data that `pages.json` holds. */
export const indexed = async ({ words: vocabulary, pages: known }) => {
  const { tokens, forms, list, stems } = analyser(vocabulary);
  const options = { fields: FIELDS, tokenize: (text) => text.split(" "), processTerm: (term) => term || null };
  const library = new MiniSearch(options);
  const phrases = [];
  const containing = new Map(); // the phrases that contain a token, by their numbers
  const counts = new Map(); // how many pages have a token
  const pages = [];
  for (const [id, short] of known.entries()) {
    const page = spelled(short);
    if (id % AT_A_TIME === AT_A_TIME - 1) await rest();
    const own = phrasesOf(page).map((phrase) => ({ ...phrase, page: id, own: tokens(phrase.text), weight: 0 }));
    const of = (...types) => own.filter(({ type }) => types.includes(type)).flatMap((phrase) => phrase.own);
    const sections = page.sections.map(({ heading, words, at }) => {
      const bound = own.filter((phrase) => phrase.at === at).flatMap((phrase) => phrase.own);
      return { heading, at, own: new Set([...list(words), ...bound]), weight: 0 };
    });
    const body = new Set(sections.flatMap((section) => [...section.own]));
    const fields = { title: of("title"), heads: of("head"), first: of("first", "description"), body: [...body] };
    const lists = { ...fields, asked: of("asked"), texts: of("error") };
    library.add({ id, ...Object.fromEntries(Object.entries(lists).map(([name, all]) => [name, all.join(" ")])) });
    for (const phrase of own) {
      const number = phrases.push(phrase) - 1;
      for (const token of phrase.own) {
        if (!containing.has(token)) containing.set(token, []);
        containing.get(token).push(number);
      }
    }
    const all = new Set([...body, ...own.flatMap((phrase) => phrase.own)]);
    for (const token of all) counts.set(token, (counts.get(token) ?? 0) + 1);
    const messages = (page.kind === "error" ? [page.title, ...page.texts] : page.texts).map(pieces);
    pages.push({ ...page, all, sections, plain: plain(page.title), messages });
  }
  const weights = new Map();
  for (const [token, count] of counts) {
    const rare = Math.log(1 + (pages.length - count + 0.5) / (count + 0.5)) ** FLAT;
    weights.set(token, isName(token) ? rare * NAME : rare);
  }
  const weigh = (own) => [...own].reduce((sum, token) => sum + weights.get(token), 0);
  for (const phrase of phrases) phrase.weight = weigh(phrase.own);
  for (const { sections } of pages) for (const section of sections) section.weight = weigh(section.own);
  const spellings = new Map([...counts.keys()].map((token) => [token, token])); // what may be meant by a mistyped word
  for (const [word, token] of stems) if (counts.has(token)) spellings.set(word, token);
  return { tokens, forms, library, phrases, containing, counts, weights, pages, spellings, repaired: new Map() };
};
