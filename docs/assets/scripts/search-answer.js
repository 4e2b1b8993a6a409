// What the search answers to a text: the index for a query, the finder and then the index for a paste.

import { fetched, siteAddress } from "./dom.js";
import { indexed } from "./search-index.js";
import { isPaste, telling } from "./search-paste.js";
import { rank } from "./search-rank.js";

const SHOWN = 8; // results
const NEAREST = 5; // of them where little fits
const SHARE = 0.3; // of the best one's score, that a result has
const WHOLE = 2.5; // a score without what a quoted title or message adds
const DATA = "assets/generated/search/pages.json";
const ENTRIES = "assets/generated/errors/entries.json";
const FOLDERS = {
  "": "Start",
  learn: "Learn",
  understand: "Understand",
  "how-to": "How to",
  performance: "Performance",
  myths: "Myth",
  reference: "Reference",
  errors: "Errors",
};

const kindOf = (page) => (page.kind === "error" ? "Error" : (FOLDERS[page.url.split("/")[0]] ?? "Page"));

const result = ({ page, section }) => ({
  href: siteAddress(page.url) + (section ? `#${section.at}` : ""),
  path: page.url,
  title: page.title,
  section: section?.heading ?? "",
  first: page.first,
  kind: kindOf(page),
});

const SENTENCES = {
  sure: () => "The finder has read your text: this is the first error below.",
  several: () =>
    "The finder has read your text: these are the words of the first error below, which has several causes.",
  wrapper: () => "The finder knows only the words around the cause: the first error below.",
  unsure: (hits) =>
    `The finder has read your text: it could be ${hits > 1 ? `one of the first ${hits}` : "the first"} below.`,
  none: () => "The finder knows no error in your text. These pages have words of its last message:",
  empty: () => "There is no text to read.",
};

const textOf = (parts) => parts.map((part) => part.code ?? part.text ?? part).join("");

/** What to do about a hit, as its first sentence, and the section of the cause that the paste shows. */
const ofCause = ({ entry, causes: { several, shown } }) => {
  const [cause] = shown;
  if (!cause) return {};
  const own = several ? { href: siteAddress(`${entry.url}#${cause.name}`), section: textOf(cause.sign) } : {};
  return { first: textOf(cause.fix), ...own };
};

/** What the finder says of a paste, as results of the same list. */
const fromFinder = async (index, text) => {
  const [{ find, kindOfAnswer, prepare }, { entries }] = await Promise.all([
    import("./finder-match.js"),
    fetched(siteAddress(ENTRIES)),
  ]);
  const answer = find(prepare(entries), text);
  const pages = new Map(index.pages.map((page) => [page.url, page]));
  const known = answer.hits.filter(({ entry }) => pages.has(entry.url));
  const results = known.map((hit) => ({
    ...result({ page: pages.get(hit.entry.url), section: null }),
    ...(answer.kind === "sure" ? ofCause(hit) : {}),
    kind: "Error in your text",
  }));
  return { sentence: SENTENCES[kindOfAnswer(answer)](known.length), results, fits: known.length > 0 };
};

const sentence = (count, fits) => {
  if (!count) return "No page has these words.";
  if (!fits) return "Little fits these words. The nearest pages:";
  return count === 1 ? "One page." : `${count} pages, the best first.`;
};

const fromIndex = (index, text) => {
  const { results, fits } = rank(index, text);
  const near = results.filter(({ score }) => score >= SHARE * Math.min(results[0].score, WHOLE));
  const shown = near.slice(0, fits ? SHOWN : NEAREST).map(result);
  return { sentence: sentence(shown.length, fits), results: shown, fits };
};

/** Loads the index, and returns what answers a text with `{ sentence, results, fits }`. Rejects with an Error whose
 * message a reader can be shown. */
export const answering = async () => {
  const index = await indexed(await fetched(siteAddress(DATA)));
  return async (text) => {
    if (!isPaste(text)) return fromIndex(index, text);
    const [finder, words] = [await fromFinder(index, text), fromIndex(index, telling(text))];
    const first = new Set(finder.results.map(({ path }) => path));
    const others = words.results.filter(({ path }) => !first.has(path));
    return { ...finder, results: [...finder.results, ...others].slice(0, SHOWN) };
  };
};
