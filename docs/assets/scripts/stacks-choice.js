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
