// Lets an error message be searched as it stands in a terminal. The search reads `-`, `:`, `"`, `~` and others as
// commands; here it is given words only, while the field goes on showing what was typed or pasted.

const MOST_WORDS = 24;
const RAISED = /^\s*(?:[\w.]*\.)?\w*(?:Error|Exception|Warning|Interrupt)\b\s*:?/;

// The line that says what went wrong: the last one that begins with an exception's name, or else the last.
const telling = (text) => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  return lines.findLast((line) => RAISED.test(line)) ?? lines.at(-1) ?? "";
};

const words = (text) => {
  const all = text
    .replace(/[^\p{L}\p{N}_.]+/gu, " ")
    .replace(/(^|\s)\.+|\.+(?=\s|_|$)/g, " ")
    .trim()
    .split(/\s+/)
    .slice(0, MOST_WORDS);
  // A weight keeps the search from looking for longer words too; only the word that may still be typed needs that.
  return all.map((word, n) => (n < all.length - 1 ? `${word}^1` : word)).join(" ");
};

const field = document.querySelector("input[data-md-component=search-query]");
if (field) {
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  Object.defineProperty(field, "value", {
    get() {
      return words(native.get.call(this));
    },
    set(text) {
      native.set.call(this, text);
    },
  });
  field.addEventListener("paste", (event) => {
    const pasted = event.clipboardData.getData("text");
    if (!/\n/.test(pasted.trim())) return; // one line: the browser does it, and the key that ends the paste searches
    event.preventDefault();
    native.set.call(field, telling(pasted));
    field.dispatchEvent(new Event("keyup"));
  });
  // A paste by the mouse ends with no key, and that is what the search waits for.
  field.addEventListener("input", () => field.dispatchEvent(new Event("keyup")));
}
