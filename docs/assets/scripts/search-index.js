// Makes the index of the search from what the site knows of its pages. No page is needed.

import { grouped } from "./lists.js";
import { message } from "./search-query.js";
import { byLetter } from "./search-repair.js";
import { analyser, isName, plain } from "./search-words.js";
import MiniSearch from "./vendor/minisearch.js";

const FIELDS = ["title", "heads", "first", "body", "asked", "texts"];
const FLAT = 0.8; // the power that brings weights of rare and common words nearer
const NAME = 1.2; // how much more than a word a name of code weighs
const AT_A_TIME = 8; // pages that are added before the browser may do something else

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

/** Where a token stands: the numbers of pages, of sections and of phrases. */
const place = (places, token) => {
  if (!places.has(token)) places.set(token, { pages: [], sections: [], phrases: [] });
  return places.get(token);
};

/** What `rank` asks, from the data that `pages.json` holds. */
export const indexed = async ({ words: vocabulary, pages: known }) => {
  const { tokens, forms, list, stems } = analyser(vocabulary);
  const options = { fields: FIELDS, tokenize: (text) => text.split(" "), processTerm: (term) => term || null };
  const library = new MiniSearch(options);
  const [pages, sections, phrases, places] = [[], [], [], new Map()];
  for (const [id, short] of known.entries()) {
    if (id % AT_A_TIME === AT_A_TIME - 1) await rest();
    const page = spelled(short);
    const own = phrasesOf(page).map(({ type, text, at }) => ({ type, text, at, page: id, own: tokens(text) }));
    const [byType, byPlace] = [grouped(own, ({ type }) => type), grouped(own, ({ at }) => at)];
    const of = (...types) => types.flatMap((type) => byType.get(type) ?? []).flatMap((phrase) => phrase.own);
    const body = new Set();
    const causes = []; // the sections of an entry, whose headings are signs
    for (const { heading, words, at } of page.sections) {
      const tokensOf = new Set(list(words));
      for (const phrase of byPlace.get(at) ?? []) for (const token of phrase.own) tokensOf.add(token);
      const number = sections.push({ page: id, heading, at, own: [...tokensOf] }) - 1;
      if (page.kind === "error" && at) causes.push(sections[number]);
      for (const token of tokensOf) {
        place(places, token).sections.push(number);
        body.add(token);
      }
    }
    for (const phrase of own) {
      const number = phrases.push(phrase) - 1;
      for (const token of phrase.own) place(places, token).phrases.push(number);
    }
    for (const token of body) place(places, token).pages.push(id);
    const fields = { title: of("title"), heads: of("head"), first: of("first", "description"), body: [...body] };
    const lists = { ...fields, asked: of("asked"), texts: of("error") };
    library.add({ id, ...Object.fromEntries(Object.entries(lists).map(([name, all]) => [name, all.join(" ")])) });
    const messages = (page.kind === "error" ? [page.title, ...page.texts] : page.texts).map(pieces);
    pages.push({ ...page, plain: plain(page.title), messages, causes, words: new Set(fields.title) });
  }
  const weights = new Map();
  const spellings = new Map(); // what may be meant by a mistyped word
  for (const [token, { pages: having }] of places) {
    const rare = Math.log(1 + (pages.length - having.length + 0.5) / (having.length + 0.5)) ** FLAT;
    weights.set(token, isName(token) ? rare * NAME : rare);
    spellings.set(token, token);
  }
  for (const [word, token] of stems) if (places.has(token)) spellings.set(word, token);
  for (const one of [...phrases, ...sections]) one.weight = one.own.reduce((sum, token) => sum + weights.get(token), 0);
  return {
    tokens,
    forms,
    library,
    pages,
    sections,
    phrases,
    places,
    weights,
    spellings: byLetter(spellings),
    repaired: new Map(),
  };
};
