// How the card of a name is asked for: by a pointer that rests, a tap, or the keyboard, which walks from name to name.

import { stylesheet } from "./dom.js";
import { placeAfter } from "./kinds.js";
import { closeCard, followName, inCard, isOpen, linksOfCard, openCard, ownerOfCard } from "./kinds-card.js";

const OPEN = 120; // milliseconds that a pointer rests on a name before its card opens
const CLOSE = 250; // and that it has for the way into the card

await stylesheet("kinds"); // a card is placed by its size

let blocks;

const nameAt = (node) => (node instanceof Element ? node : node?.parentElement)?.closest(".kind[role]");

const placesOf = (name) => blocks.get(name.closest("code"));

const open = (name) => {
  if (!isOpen(name)) openCard(name, placesOf(name).find((place) => place.element === name).held);
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
  const names = placesOf(name);
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

/** Lets the names of blocks be asked. A place has its line, its column, its element, and what that held. */
export const listen = (all) => {
  blocks = all;
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
  addEventListener("resize", () => followName(document));
};
