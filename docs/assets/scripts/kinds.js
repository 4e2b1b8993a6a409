// Shows what each name of an example held when it was run: in the colour of its kind, and in a card on request.
// Without this script an example is plain code. What names held says one file for each page with examples.

import { element, fetched, siteAddress } from "./dom.js";
import { closeCard, followName, inCard, isOpen, linksOfCard, openCard, ownerOfCard } from "./kinds-card.js";
import { colourNames } from "./kinds-named.js";
import { placeAfter, placesIn } from "./kinds-places.js";
import { classesOf } from "./kinds-words.js";

const SNIPPETS = siteAddress("snippets/");
const OPEN = 120; // milliseconds that a pointer rests on a name before its card opens
const CLOSE = 250; // and that it has for the way into the card

/** The elements of the names of each block, in the order of the code, and what each held. */
const blocks = new Map();
const holdings = new WeakMap();

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
    nodes.push({ node: walker.currentNode, start, end: start + walker.currentNode.length });
    start = nodes.at(-1).end;
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
  holdings.set(name, held);
  return { ...place, element: name };
};

const colour = ({ code, lines }, places, steps) => {
  const nodes = textNodes(code);
  const named = placesIn(code.textContent, places, lines).toReversed(); // so that a split moves no place that is to come
  const names = named.flatMap((place) => {
    const { node, start } = nodes.findLast((text) => text.start <= place.start);
    const inNode = place.start - start;
    return inNode + place.name.length <= node.length ? [wrap(node, inNode, place, steps)] : [];
  });
  names.reverse();
  if (!names.length) return;
  names[0].element.tabIndex = 0;
  blocks.set(code, names);
};

const nameAt = (node) => (node instanceof Element ? node : node?.parentElement)?.closest(".kind[role]");

const open = (name) => {
  if (!isOpen(name)) openCard(name, holdings.get(name));
};

let timer;
const soon = (action, wait) => {
  clearTimeout(timer);
  timer = setTimeout(action, wait);
};

const closeBesideFocus = () => {
  if (ownerOfCard() !== document.activeElement && !inCard(document.activeElement)) closeCard();
};

const onPointer = (event) => {
  if (event.pointerType === "touch") return; // a tap is a click
  const name = nameAt(event.target);
  if (name) soon(() => open(name), OPEN);
  else if (inCard(event.target)) clearTimeout(timer);
  else soon(closeBesideFocus, CLOSE);
};

const goTo = (name, names) => {
  for (const other of names) other.element.tabIndex = other.element === name ? 0 : -1;
  name.focus();
};

const back = () => {
  const name = ownerOfCard();
  name.focus();
  closeCard();
};

const onKeyInCard = (event) => {
  const links = linksOfCard();
  const leaving = document.activeElement === (event.shiftKey ? links[0] : links.at(-1));
  if (event.key !== "Tab" || !leaving) return;
  event.preventDefault();
  ownerOfCard().focus();
};

const onKeyOnName = (event, name) => {
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    open(name);
    linksOfCard()[0].focus();
    return;
  }
  const names = blocks.get(name.closest("code"));
  const number = placeAfter(
    names,
    names.findIndex((place) => place.element === name),
    event.key,
  );
  if (number === undefined) return;
  event.preventDefault();
  goTo(names[number].element, names);
};

const onKey = (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape" && isOpen()) {
    clearTimeout(timer);
    if (inCard(document.activeElement)) back();
    else closeCard();
    return;
  }
  const name = nameAt(event.target);
  if (inCard(event.target)) onKeyInCard(event);
  else if (name) onKeyOnName(event, name);
};

const listen = () => {
  document.addEventListener("pointerover", onPointer);
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", (event) => {
    clearTimeout(timer);
    const name = nameAt(event.target);
    if (name) open(name);
    else if (!inCard(event.target)) closeCard();
  });
  document.addEventListener("focusin", (event) => {
    const name = nameAt(event.target);
    if (name) open(name);
    else if (!inCard(event.target)) closeCard();
  });
  document.addEventListener("scroll", (event) => followName(event.target), { capture: true, passive: true });
  addEventListener("resize", () => closeCard());
};

const start = async () => {
  const known = examples();
  const page = document.querySelector("meta[name=page]")?.content;
  if (!known.length || !page) return;
  const { steps, snippets } = await fetched(siteAddress(`assets/generated/kinds/pages/${page}.json`));
  for (const example of known) colour(example, snippets[example.snippet] ?? [], steps);
  if (blocks.size) listen();
};

colourNames();
await start().catch((error) => console.info(`Examples stay plain: ${error.message}.`));
