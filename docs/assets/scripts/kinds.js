// Shows what each name of an example held when it was run: in the colour of its kind, and in a card on request.
// Without this script an example is plain code. What names held says one file for each page with examples.

import { element, fetched, siteAddress } from "./dom.js";
import { letAsk } from "./kinds-ask.js";
import { colourNames } from "./kinds-named.js";
import { placesIn } from "./kinds-places.js";
import { classesOf } from "./kinds-words.js";

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

const wrap = (text, start, place, steps) => {
  const held = { name: place.name, more: place.more, steps: place.steps.map((number) => steps[number]) };
  const several = new Set(held.steps.map(([kind]) => kind)).size > 1;
  const className = classesOf(held.steps[0][0]) + (several ? " kind-and-others" : "");
  const name = element("span", { className, role: "button", tabIndex: -1 });
  const own = text.splitText(start);
  own.splitText(place.name.length);
  own.replaceWith(name);
  name.append(own);
  return { line: place.line, column: place.column, element: name, held };
};

const colour = ({ code, lines }, places, steps) => {
  const nodes = textNodes(code);
  const named = placesIn(code.textContent, places, lines).toReversed(); // so that a split moves no place that is to come
  const names = named.flatMap((place) => {
    const { node, start } = nodes.findLast((text) => text.start <= place.start);
    const inNode = place.start - start;
    return inNode + place.name.length <= node.length ? [wrap(node, inNode, place, steps)] : [];
  });
  if (names.length) letAsk(code, names.reverse());
};

const start = async () => {
  const known = examples();
  const page = document.querySelector("meta[name=page]")?.content;
  if (!known.length || !page) return;
  const { steps, snippets } = await fetched(siteAddress(`assets/generated/kinds/pages/${page}.json`));
  for (const example of known) colour(example, snippets[example.snippet] ?? [], steps);
};

colourNames();
await start().catch((error) => console.info(`Examples stay plain: ${error.message}.`));
