// Ranks the pages for a query, and tells which section of each answers. No page is needed.

import { kindOf, message } from "./search-query.js";
import { repaired } from "./search-repair.js";
import { plain } from "./search-words.js";

// Found with the questions and the phrasings of tests/search: each moves together with what those tests count.
const BM25 = {
  boost: { title: 3.5, heads: 2.5, first: 2, body: 1, asked: 4, texts: 2 },
  bm25: { k: 1.2, b: 0.6, d: 0.5 },
};
const WORDS = 1; // what the library's score, as a share of the best, weighs beside the next three
const COVERED = 0.6; // the share of the query that the page has somewhere
const LIKE = 1.2; // likeness to phrases of the page
const IN_SECTION = 0.3; // the share of the query that one section has
const SHARE = 2; // the power that makes half a query worth a quarter
const BEST = 4; // the power with which the likest phrase outweighs the others
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
const QUOTING = { error: 1, guide: 0.3, home: 0.3, myth: 0.3, reference: 0.3 }; // and the more the longer it is
const LONG = 200; // letters of a message that count as twice that
const FITS = 0.45; // of the query's weight, that the best page must have
const POINTS = 0.35; // likeness from which on a section is linked to

const sum = (tokens, weights) => tokens.reduce((total, token) => total + (weights.get(token) ?? 0), 0);

/** The likeness of every phrase that shares a token with the query, by page: of all together, and the likest one. */
const likenesses = (index, tokens, total, kind) => {
  const shared = new Map();
  for (const token of tokens)
    for (const number of index.containing.get(token) ?? [])
      shared.set(number, (shared.get(number) ?? 0) + index.weights.get(token));
  const pages = new Map();
  for (const [number, weight] of shared) {
    const phrase = index.phrases[number];
    const whole = weight + MISSING[kind] * (total - weight) + BESIDE[kind] * (phrase.weight - weight);
    const likeness = (TYPES[phrase.type] * weight) / whole;
    const page = pages.get(phrase.page) ?? { together: 0, likeness: 0, phrase: null };
    page.together += likeness ** BEST;
    if (likeness > page.likeness) Object.assign(page, { likeness, phrase });
    pages.set(phrase.page, page);
  }
  return pages;
};

/** How many letters of a message of the page stand in the query, if all of them do, in order; 0 otherwise. */
const quoted = (page, query) => {
  const letters = page.messages.map((pieces) => {
    let at = 0;
    for (const piece of pieces) {
      const place = query.indexOf(piece, at);
      if (place < 0) return 0;
      at = place + piece.length;
    }
    return pieces.join("").length;
  });
  return Math.max(0, ...letters.filter((count) => count >= QUOTED));
};

/** The section that has most of the query. */
const section = (page, tokens, total, weights) => {
  let best = { share: 0, section: null };
  for (const one of page.sections) {
    const weight = sum(
      tokens.filter((token) => one.own.has(token)),
      weights,
    );
    const share = weight / (total + SECTION_LENGTH * (one.weight - weight));
    if (share > best.share) best = { share, section: one };
  }
  return best;
};

/** What each word of a query stands for: one token or, where it is mistyped, perhaps several; none where no page has it.
 * A part of a name such as "Lite" is not repaired: the name is another one then. */
const understood = (index, query, kind) => {
  const text = kind === "error" ? message(query) : query;
  const typed = index.forms(text);
  const whole = new Set(index.tokens(text.toLowerCase()));
  return typed.map((form, place) => {
    const own = whole.has(form[0]);
    return repaired(index, form, own && place === typed.length - 1, own);
  });
};

/** The share of a query that a page has: of words that stand for several tokens, the heaviest that it has. */
const coverage = (page, meant, weights) => {
  const heaviest = (tokens) => Math.max(0, ...tokens.map((token) => weights.get(token)));
  const all = meant.reduce((total, tokens) => total + heaviest(tokens), 0);
  return meant.reduce((total, tokens) => total + heaviest(tokens.filter((token) => page.all.has(token))), 0) / all;
};

/** Pages for a query, best first: `{ page, section, score }`, where `section` is null if the whole page answers, and
 * whether the best of them fits. */
export const rank = (index, query) => {
  const kind = kindOf(query);
  const meant = understood(index, query, kind);
  const tokens = [...new Set(meant.flat())];
  if (!tokens.length) return { results: [], fits: false };
  const { weights } = index;
  const total = sum(tokens, weights);
  const like = likenesses(index, tokens, total, kind);
  const hits = index.library.search(tokens.join(" "), BM25);
  const title = plain(query);
  const results = hits.map(({ id, score }) => {
    const page = index.pages[id];
    const covered = coverage(page, meant, weights);
    const { together, likeness, phrase } = like.get(id) ?? { together: 0, likeness: 0, phrase: null };
    const place = section(page, tokens, total, weights);
    const parts =
      (WORDS * score) / hits[0].score +
      COVERED * covered ** SHARE +
      LIKE * together ** (1 / BEST) +
      IN_SECTION * place.share;
    const exact = page.plain === title;
    const letters = quoted(page, title);
    const pointed = likeness >= POINTS ? page.sections.find(({ at }) => at === phrase.at) : place.section;
    return {
      page,
      section: exact || !pointed?.at ? null : pointed,
      covered,
      score:
        parts * WANTED[kind][page.kind] + (letters && QUOTING[page.kind] * (1 + letters / LONG)) + (exact ? EXACT : 0),
    };
  });
  results.sort((a, b) => b.score - a.score);
  const known = meant.filter((words) => words.length).length / meant.length;
  const fits = results.length > 0 && results[0].covered * known >= FITS;
  return { results, fits };
};
