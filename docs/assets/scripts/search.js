// The search box in the header. Nothing else of the search is loaded before the box is used.

import { isPaste, telling } from "./search-paste.js";

const WRITING = "input, textarea, select, [contenteditable]";

const form = document.querySelector("[data-search=form]");
if (form) {
  const field = form.querySelector("[data-search=box]");
  const open = document.querySelector("[data-search=open]");
  const paste = { shown: "", whole: "" }; // the last paste of several lines: what the box shows of it, and all of it
  let box;
  let attached = false;
  const start = () => {
    box ??= import("./search-box.js").then(({ attach }) => {
      attach(form, field, paste);
      attached = true;
    });
    box.catch(() => {
      box = undefined; // the next focus tries again
    });
  };

  field.addEventListener("focus", start);
  // Whoever presses Enter before the rest has loaded is answered when it has.
  form.addEventListener("submit", (event) => {
    if (attached) return;
    event.preventDefault();
    start();
    box.then(() => form.requestSubmit()).catch(() => {});
  });
  field.addEventListener("paste", (event) => {
    const text = event.clipboardData.getData("text");
    if (!isPaste(text)) return;
    event.preventDefault();
    Object.assign(paste, { whole: text, shown: telling(text).trim() });
    field.value = paste.shown;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  const use = () => {
    form.classList.add("search-used");
    field.focus();
  };
  open.addEventListener("click", use);
  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest?.(WRITING);
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writing) return;
    event.preventDefault();
    use();
    field.select();
  });
  form.parentElement.classList.add("search-scripted");
  const query = new URLSearchParams(location.search).get("q");
  if (query) {
    field.value = query;
    use();
  } else if (document.activeElement === field) start();
}
