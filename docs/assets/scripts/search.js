// Lets an error message be searched as it stands in a terminal. The search reads `-`, `:`, `"`, `~` and others as
// commands; here it is given words only, while the field goes on showing what was typed or pasted.

import { telling, words } from "./search-words.js";

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
