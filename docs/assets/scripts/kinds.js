// Shows what each name of an example held when it was run: in the colour of its kind, and in a card on request.
// Without this script an example is plain code. What names held says one file for each page with examples.

import { element, fetched, siteAddress } from "./dom.js";
import { letAsk } from "./kinds-ask.js";
import { colourNames } from "./kinds-named.js";
import { placesIn } from "./kinds-places.js";
import { classesOf } from "./kinds-words.js";
import { chosenStack, onStack } from "./stacks-choice.js";

const SNIPPETS = siteAddress("snippets/");

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

const start = async () => {
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

colourNames();
await start().catch((error) => console.info(`Examples stay plain: ${error.message}.`));
