// Ranks the pages for a query, and tells which section of each answers. No page is needed.

import { kindOf, message } from "./search-query.js";
import { repaired } from "./search-repair.js";
import { HYPHEN, plain } from "./search-words.js";

// Found with the questions and the phrasings of tests/search: each moves together with what those tests count.
const BM25 = {
  boost: { title: 3.5, heads: 2.5, first: 2, body: 1, asked: 4, texts: 2 },
  bm25: { k: 1.2, b: 0.6, d: 0.5 },
};
const WORDS = 1; // what the library's score, as a share of the best, weighs beside the next three
const COVERED = 0.6; // the share of the query that the page has somewhere, squared: half a query is worth a quarter
const LIKE = 1.2; // likeness to phrases of the page, to the fourth power, so that the likest outweighs the others
const IN_SECTION = 0.3; // the share of the query that one section has
const SECTION_LENGTH = 0.01; // of the weight of what else stands in a section
const TYPES = { title: 1, head: 0.9, asked: 0.8, description: 0.7, first: 0.6, error: 0.9 };
// What is missing of the query, and what else stands in the phrase: a message holds names and numbers of the reader's own.
const MISSING = { question: 1, trouble: 1, name: 1, error: 0.5 };
const BESIDE = { question: 0.35, trouble: 0.35, name: 0.35, error: 0.6 };
// What kind of page a kind of query wants.
const WANTED = {
  question: { guide: 1, home: 0.95, myth: 0.9, reference: 0.8, error: 0.55 },
  trouble: { guide: 1, home: 0.8, myth: 0.9, reference: 0.7, error: 1 },
  name: { guide: 1, home: 0.6, myth: 0.7, reference: 0.75, error: 0.6 },
  error: { guide: 0.6, home: 0.3, myth: 0.4, reference: 0.3, error: 1 },
};
const EXACT = 100; // more than all others together: the query is the title
const QUOTED = 12; // letters of a message from which on it counts as quoted
const BEGUN = 20; // letters of a message's beginning from which on that counts as quoted
const QUOTING = { error: 1, guide: 0.3, home: 0.3, myth: 0.3, reference: 0.3 }; // and the more the longer it is
const LONG = 200; // letters of a message that count as twice that
const FITS = 0.45; // of the query's weight, that the best page must have
const TOKENS = 12; // that the library is asked for: the heaviest tell pages apart, and long messages have many
const MOST = 20; // pages that are worth showing
const POINTS = 0.35; // likeness from which on a section is linked to

/** What each word of a query stands for: one token or, where it is mistyped, perhaps several; none where no page has it.
 * A part of a name such as "Lite" is not repaired: the name is another one then. "sub-class" is the word without the hyphen
 * where a page has that. */
const understood = (index, query, kind) => {
  const original = kind === "error" ? message(query) : query;
  const joined = (compound, before, after) => {
    const word = before + after;
    return index.tokens(word).some((token) => index.places.has(token)) ? word : compound;
  };
  const text = original.replace(HYPHEN, joined);
  const typed = index.forms(text);
  const whole = new Set(index.tokens(text.toLowerCase()));
  return typed.map((form, place) => {
    const own = whole.has(form[0]);
    return repaired(index, form, own && place === typed.length - 1, own);
  });
};

/** By page, the share of a query that it has: of words that stand for several tokens, the heaviest that it has. */
const coverages = ({ pages, places, weights }, meant) => {
  const shares = new Float64Array(pages.length);
  let whole = 0;
  for (const tokens of meant) {
    const heaviest = new Map();
    for (const token of tokens)
      for (const page of places.get(token).pages)
        heaviest.set(page, Math.max(heaviest.get(page) ?? 0, weights.get(token)));
    for (const [page, weight] of heaviest) shares[page] += weight;
    whole += Math.max(0, ...tokens.map((token) => weights.get(token)));
  }
  return shares.map((share) => share / whole);
};

/** By number of a phrase or section, the weight of the tokens that it shares with a query. */
const sharedBy = (kind, { [kind]: all, places, weights }, tokens) => {
  const shared = new Float64Array(all.length);
  for (const token of tokens) {
    const weight = weights.get(token);
    for (const number of places.get(token)[kind]) shared[number] += weight;
  }
  return shared;
};

// The two below run over thousands of phrases and sections at each key, so they keep to plain loops and numbers.

/** By page, the likeness of its phrases to a query: of all together, of the likest one, and the number of that. */
const likenesses = (index, tokens, total, kind) => {
  const shared = sharedBy("phrases", index, tokens);
  const together = new Float64Array(index.pages.length);
  const most = new Float64Array(index.pages.length);
  const likest = new Int32Array(index.pages.length);
  for (let number = 0; number < shared.length; number++) {
    const weight = shared[number];
    if (!weight) continue;
    const { page, type, weight: own } = index.phrases[number];
    const whole = weight + MISSING[kind] * (total - weight) + BESIDE[kind] * (own - weight);
    const likeness = (TYPES[type] * weight) / whole;
    const squared = likeness * likeness; // a power would take most of the time
    together[page] += squared * squared;
    if (likeness <= most[page]) continue;
    most[page] = likeness;
    likest[page] = number;
  }
  return { together, most, likest };
};

/** By page, the share of a query that the section with most of it has, and the number of that section. */
const bestSections = (index, tokens, total) => {
  const shared = sharedBy("sections", index, tokens);
  const shares = new Float64Array(index.pages.length);
  const best = new Int32Array(index.pages.length);
  for (let number = 0; number < shared.length; number++) {
    const weight = shared[number];
    if (!weight) continue;
    const { page, weight: own } = index.sections[number];
    const share = weight / (total + SECTION_LENGTH * (own - weight));
    if (share <= shares[page]) continue;
    shares[page] = share;
    best[page] = number;
  }
  return { shares, best };
};

/** How many letters of a message of the page stand in the query, in order: all of them, or its beginning, if that is long. */
const quoted = ({ messages }, query) => {
  let most = 0;
  for (const pieces of messages) {
    let end = 0;
    let letters = 0;
    const missing = pieces.some((piece) => {
      const place = query.indexOf(piece, end);
      if (place < 0) return true;
      end = place + piece.length;
      letters += piece.length;
      return false;
    });
    if (letters >= (missing ? BEGUN : QUOTED)) most = Math.max(most, letters);
  }
  return most;
};

const weightOf = ({ weights }, tokens) => tokens.reduce((whole, token) => whole + weights.get(token), 0);

/** The cause of an entry whose sign has most of what the query says beside the message; null where none has much of it. */
const causeOf = (index, page, tokens) => {
  const beside = (some) => some.filter((token) => !page.words.has(token));
  const rest = beside(tokens);
  const whole = weightOf(index, rest);
  const scored = page.causes.map((section) => {
    const own = beside(section.own);
    const both = own.filter((token) => rest.includes(token));
    const shared = weightOf(index, both);
    return { section, share: shared / (whole + BESIDE.error * (weightOf(index, own) - shared)) };
  });
  const [best] = scored.sort((a, b) => b.share - a.share);
  return best?.share >= POINTS ? best.section : null;
};

/** The pages for a query, the MOST best ones first: `{ page, section, score }`, where `section` is null if the whole page
 * answers, and whether the best of them fits. */
export const rank = (index, query) => {
  const kind = kindOf(query);
  const meant = understood(index, query, kind);
  const tokens = [...new Set(meant.flat())];
  if (!tokens.length) return { results: [], fits: false };
  const total = weightOf(index, tokens);
  const covered = coverages(index, meant);
  const { together, most, likest } = likenesses(index, tokens, total, kind);
  const { shares, best } = bestSections(index, tokens, total);
  const heaviest = [...tokens].sort((a, b) => index.weights.get(b) - index.weights.get(a)).slice(0, TOKENS);
  const hits = index.library.search(heaviest.join(" "), BM25);
  const title = plain(query);
  const scored = hits.map(({ id, score }) => {
    const page = index.pages[id];
    const words = (WORDS * score) / hits[0].score;
    const parts =
      words + COVERED * covered[id] * covered[id] + LIKE * Math.sqrt(Math.sqrt(together[id])) + IN_SECTION * shares[id];
    const letters = title.length >= QUOTED ? quoted(page, title) : 0;
    const quotation = letters && QUOTING[page.kind] * (1 + letters / LONG);
    const exact = page.plain === title ? EXACT : 0;
    return { id, page, exact, score: parts * WANTED[kind][page.kind] + quotation + exact };
  });
  scored.sort((a, b) => b.score - a.score);
  const results = scored.slice(0, MOST).map(({ id, page, exact, score }) => {
    const phrase = index.phrases[likest[id]];
    const likeliest = most[id] >= POINTS ? page.sections.find(({ at }) => at === phrase.at) : index.sections[best[id]];
    const place = causeOf(index, page, tokens) ?? likeliest;
    return { page, section: exact || !place?.at ? null : place, score };
  });
  const known = meant.filter((words) => words.length).length / meant.length;
  return { results, fits: scored.length > 0 && covered[scored[0].id] * known >= FITS };
};
