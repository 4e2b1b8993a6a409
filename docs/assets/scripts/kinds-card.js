// The card that says what a name held. There is one; it opens beside a name and never covers it.

import { element, siteAddress } from "./dom.js";
import { classesOf, detailsOf, pageAbout } from "./kinds-words.js";

const GAP = 4; // pixels between a name and its card: the pointer crosses them before the card closes
const EDGE = 8; // pixels between the card and the edge of the window
const KEY = "learn/what-am-i-holding/#key";

const HELD = "kind-held"; // describes the name to a screen reader: without the link to the key
const card = element("div", { id: "kind-card", className: "kind-card md-typeset", role: "dialog", hidden: true });
let owner = null;

const kindOf = (kind, linked) => {
  const page = !linked.has(kind) && pageAbout(kind);
  linked.add(kind);
  if (!page) return element("span", { className: classesOf(kind) }, kind);
  return element("a", { href: siteAddress(page), className: classesOf(kind) }, kind);
};

const said = (step, linked) => {
  const [kind, container] = step;
  const details = detailsOf(step);
  return [
    ...(container ? [`${container}: `] : []),
    kindOf(kind, linked),
    ...(details ? [element("span", { className: "kind-details" }, `, ${details}`)] : []),
  ];
};

const heldText = ({ name, steps, more, on }) => {
  const linked = new Set();
  const title = element("span", {}, ...(on ? [`${on}: `] : []), element("code", {}, name));
  if (steps.length === 1) return [element("p", {}, title, ": ", ...said(steps[0], linked))];
  const list = element("ol", {}, ...steps.map((step) => element("li", {}, ...said(step, linked))));
  return [
    element("p", {}, title, " held, in this order:"),
    list,
    ...(more ? [element("p", {}, `and ${more} more`)] : []),
  ];
};

const keyLink = () =>
  element("p", { className: "kind-key-link" }, element("a", { href: siteAddress(KEY) }, "Key to the kinds"));

const headerHeight = () => Math.max(0, document.querySelector(".md-header")?.getBoundingClientRect().bottom ?? 0);

const place = () => {
  const name = owner.getBoundingClientRect();
  const top = headerHeight() + EDGE;
  const above = name.top - GAP - top;
  const below = innerHeight - name.bottom - GAP - EDGE;
  card.style.maxHeight = "none";
  const wanted = card.getBoundingClientRect().height;
  const under = below >= wanted || below >= above;
  const height = Math.min(wanted, Math.max(under ? below : above, 0));
  const width = document.documentElement.clientWidth;
  const left = Math.max(EDGE, Math.min(name.left, width - EDGE - card.offsetWidth));
  card.style.maxHeight = `${height}px`;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(under ? name.bottom + GAP : name.top - GAP - height) + scrollY}px`;
};

/** Whether the card shows what an element says, or any. */
export const isOpen = (name) => owner !== null && (name === undefined || name === owner);

/** The name that the card stands beside. */
export const ownerOfCard = () => owner;

/** Whether an element is the card or in it. */
export const inCard = (node) => card.contains(node);

/** The links of the card, in their order. */
export const linksOfCard = () => [...card.querySelectorAll("a")];

/** Closes the card. */
export const closeCard = () => {
  owner?.removeAttribute("aria-describedby");
  owner = null;
  card.hidden = true;
};

/** Opens the card beside an element, with what a place held. */
export const openCard = (name, held) => {
  if (!card.isConnected) document.body.append(card);
  closeCard();
  owner = name;
  card.setAttribute("aria-label", `What ${held.name} held`);
  card.replaceChildren(element("div", { id: HELD }, ...heldText(held)), keyLink());
  card.hidden = false;
  card.scrollTop = 0;
  place();
  name.setAttribute("aria-describedby", HELD);
};

/** Keeps the card beside its name when something scrolls, and closes it when the name has left. */
export const followName = (scrolled) => {
  if (!owner || inCard(scrolled)) return;
  const name = owner.getBoundingClientRect();
  const block = owner.closest("pre").getBoundingClientRect();
  const outside = name.bottom < headerHeight() || name.top > innerHeight;
  if (outside || name.right < block.left || name.left > block.right) closeCard();
  else place();
};
