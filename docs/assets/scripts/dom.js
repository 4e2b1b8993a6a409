// What several scripts need, each thing once.

/** What stands in an address before the entry of the error index that the finder named. */
export const FINDER_HASH = "#error=";

// Names that an element may have as a property, but that not every browser takes there.
const ATTRIBUTE = /^role$|-/;

/** An element with properties, attributes (`role`, and every name with a hyphen, such as `aria-label`) and children.
 * A child that is a string becomes text, whatever it holds. */
export const element = (name, properties = {}, ...children) => {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (ATTRIBUTE.test(key)) node.setAttribute(key, value);
    else node[key] = value;
  }
  node.append(...children);
  return node;
};

export const paragraph = (...content) => element("p", {}, ...content);
export const code = (text) => element("code", {}, text);

/** A sentence whose parts are words, code (`{ code }`) and links (`{ text, url }`), as a list of content. */
export const written = (sentence) =>
  sentence.map((part) => {
    if (typeof part === "string") return part;
    if (part.code) return code(part.code);
    return element("a", { href: /^\w+:/.test(part.url) ? part.url : siteAddress(part.url) }, part.text);
  });

/** An element whose changes a screen reader reads out when it has finished its sentence. */
export const liveRegion = (name, properties = {}, ...children) =>
  element(name, { ...properties, role: "status", "aria-live": "polite" }, ...children);

/** The address of a path seen from the root of the site, wherever the site stands. */
export const siteAddress = (path) => new URL(`../../${path}`, import.meta.url).href;

// What an address answers with. Rejects with one Error whose message a reader can be shown.
const answer = async (address) => {
  const response = await fetch(address).catch(() => {
    throw new Error(`no answer from ${address}`);
  });
  if (!response.ok) throw new Error([response.status, response.statusText, "for", address].filter(Boolean).join(" "));
  return response;
};

/** The JSON that an address answers with, or a rejection as above. */
export const fetched = async (address) =>
  (await answer(address)).json().catch(() => {
    throw new Error(`what ${address} answers is not JSON`);
  });

/** The text that an address answers with, or a rejection as above. */
export const fetchedText = async (address) => (await answer(address)).text();

/** Brings a style of the site into the page, once; resolves when it is there. */
export const stylesheet = (name) => {
  const href = siteAddress(`assets/styles/${name}.css`);
  const link = document.querySelector(`link[href="${href}"]`) ?? element("link", { rel: "stylesheet", href });
  if (link.isConnected) return link.loaded ?? Promise.resolve();
  link.loaded = new Promise((done) => {
    link.onload = link.onerror = done;
  });
  document.head.append(link);
  return link.loaded;
};

// Which stack a reader looks at: a choice that stays from page to page. None is the newest.
const KEY = "stack";
const changed = new EventTarget();
let own = null; // where the browser refuses to keep anything, the choice lasts as long as the page

/** The name of the stack that was chosen, or null. */
export const chosenStack = () => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return own;
  }
};

/** Chooses a stack, or null, and tells all who asked. */
export const chooseStack = (stack) => {
  own = stack;
  try {
    if (stack) localStorage.setItem(KEY, stack);
    else localStorage.removeItem(KEY);
  } catch {}
  changed.dispatchEvent(new Event("change"));
};

/** Calls a function whenever another stack was chosen. */
export const onStack = (listener) => changed.addEventListener("change", listener);
