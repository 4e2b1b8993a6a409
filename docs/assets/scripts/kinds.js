// Shows what each name of an example held when it was run: in the colour of its kind, and in a card on request.
// Without this script an example is plain code. What names held says one file for each page with examples.

import { chosenStack, element, fetched, onStack, siteAddress } from "./dom.js";
import { classesOf } from "./kinds-words.js";

const OF_A_NAME = /[\p{ID_Continue}]/u;

// Python counts characters, JavaScript halves of those beyond the first 65 536.
const columnIn = (line, column) => [...line].slice(0, column).join("").length;

const isName = (text, start, name) =>
  text.startsWith(name, start) &&
  !OF_A_NAME.test(text.charAt(start - 1)) &&
  !OF_A_NAME.test(text.charAt(start + name.length));

/** Each place whose text is its name, with where that starts in the text. A place is [line, column, name, steps, more].
 * `lines` says which lines of the file the text has, where it is a part: a cell of a notebook. */
export const placesIn = (text, places, lines) => {
  const own = text.split("\n");
  const starts = [0];
  for (const line of own) starts.push(starts.at(-1) + line.length + 1);
  return places.flatMap(([inFile, column, name, steps, more = 0]) => {
    const line = lines ? lines.indexOf(inFile) : inFile - 1;
    if (own[line] === undefined) return [];
    const start = starts[line] + columnIn(own[line], column);
    return isName(text, start, name) ? [{ line, column, name, start, steps, more }] : [];
  });
};

const nearest = (places, line, column) => {
  const distance = (place) => Math.abs(place.column - column);
  const inLine = places.filter((place) => place.line === line);
  return places.indexOf(inLine.sort((a, b) => distance(a) - distance(b))[0]);
};

/** The number of the place that a key leads to from another; undefined where it leads nowhere. */
export const placeAfter = (places, number, key) => {
  const { line, column } = places[number];
  const last = places.length - 1;
  const steps = { ArrowRight: number + 1, ArrowLeft: number - 1, Home: 0, End: last };
  const above = places.findLast((place) => place.line < line);
  const below = places.find((place) => place.line > line);
  if (key === "ArrowUp") return above && nearest(places, above.line, column);
  if (key === "ArrowDown") return below && nearest(places, below.line, column);
  return places[steps[key]] && steps[key];
};

const SNIPPETS = siteAddress("snippets/");

/** The places of each block, in the order of the code, each with its element and what that held. */
const blocks = new Map();

const INTEREST = ["pointerover", "focusin", "click"];

let latest; // what somebody did with a name while the cards were on their way
let coming = false;

/** The first time that somebody turns to a name, the cards are loaded, and then they are told what happened. */
const interested = (event) => {
  if (!event.target.closest?.(".kind[role]")) return;
  latest = event;
  if (coming) return;
  coming = true;
  import("./kinds-ask.js").then(
    ({ listen }) => {
      for (const kind of INTEREST) document.removeEventListener(kind, interested);
      listen(blocks);
      latest.target.dispatchEvent(new latest.constructor(latest.type, latest));
    },
    () => {
      coming = false; // the next one tries again
    },
  );
};

const letAsk = (code, places) => {
  if (!blocks.size) for (const kind of INTEREST) document.addEventListener(kind, interested);
  blocks.set(code, places);
  places[0].element.tabIndex = 0;
};

const snippetOf = (link) => (link.href.startsWith(SNIPPETS) ? link.href.slice(SNIPPETS.length) : null);

/** The blocks of code of a page: each with its snippet, and the lines of it that a cell of a notebook has. */
const examples = () =>
  [...document.querySelectorAll("a.download")].flatMap((link) => {
    const snippet = snippetOf(link);
    if (!snippet) return [];
    const cells = snippet.startsWith("notebooks/") ? [...document.querySelectorAll(".cell[data-lines]")] : [];
    if (cells.length)
      return cells.map((cell) => ({
        snippet,
        code: cell.querySelector("code"),
        lines: JSON.parse(cell.dataset.lines),
      }));
    const code = link.parentElement.previousElementSibling?.querySelector("pre > code");
    return code ? [{ snippet, code }] : [];
  });

const textNodes = (code) => {
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let start = 0;
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start });
    start += walker.currentNode.length;
  }
  return nodes;
};

const wrap = (text, start, place, { steps, title }) => {
  const held = { name: place.name, more: place.more, steps: place.steps.map((number) => steps[number]), on: title };
  const several = new Set(held.steps.map(([kind]) => kind)).size > 1;
  const className = classesOf(held.steps[0][0]) + (several ? " kind-and-others" : "");
  const name = element("span", { className, role: "button", tabIndex: -1 });
  const own = text.splitText(start);
  own.splitText(place.name.length);
  own.replaceWith(name);
  name.append(own);
  return { line: place.line, column: place.column, element: name, held };
};

const colour = ({ code, lines }, places, page) => {
  const nodes = textNodes(code);
  const named = placesIn(code.textContent, places, lines).toReversed(); // so that a split moves no place that is to come
  const names = named.flatMap((place) => {
    const { node, start } = nodes.findLast((text) => text.start <= place.start);
    const inNode = place.start - start;
    return inNode + place.name.length <= node.length ? [wrap(node, inNode, place, page)] : [];
  });
  if (names.length) letAsk(code, names.reverse());
};

const NOTHING = { steps: [], snippets: {} };

/** Colours the names of the examples of this page. */
export const start = async () => {
  const known = examples();
  const page = document.querySelector("meta[name=page]")?.content;
  if (!known.length || !page) return;
  const newest = await fetched(siteAddress(`assets/generated/kinds/pages/${page}.json`));
  const plain = known.map(({ code }) => code.cloneNode(true));
  let shown = null; // what another stack holds instead, once names have their colour

  const show = async () => {
    const stack = chosenStack();
    const address = siteAddress(`assets/generated/kinds/stacks/${stack}/${page}.json`);
    const other = newest.stacks?.includes(stack) ? await fetched(address) : NOTHING;
    for (const [number, example] of known.entries()) {
      if (shown && !(example.snippet in { ...shown.snippets, ...other.snippets })) continue;
      if (shown) {
        const code = plain[number].cloneNode(true);
        example.code.replaceWith(code);
        example.code = code;
      }
      const from = example.snippet in other.snippets ? other : newest;
      colour(example, from.snippets[example.snippet] ?? [], from);
    }
    shown = other;
  };
  await show();
  onStack(show);
};
