// What several scripts need, each thing once.

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
