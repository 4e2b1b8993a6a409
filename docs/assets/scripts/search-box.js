// What the search box does once it is used: results as a list below it, for the keyboard, touch and screen readers.

import { element, liveRegion, siteAddress, stylesheet } from "./dom.js";
import { answering } from "./search-answer.js";
import { telling } from "./search-paste.js";

const ADDRESS_WAIT = 400; // milliseconds after the last key, before the address says the query too
const LIST = "search-list";

const OFFERS = [
  ["errors/#finder", "Paste the whole traceback"],
  ["errors/", "Index of errors"],
  ["reference/glossary/", "Glossary"],
  ["reference/questions/", "All questions"],
];

const option = (result, number) =>
  element(
    "a",
    {
      href: result.href,
      id: `${LIST}-${number}`,
      className: "search-result",
      tabIndex: -1,
      role: "option",
      "aria-selected": "false",
      "data-search": "result",
      "data-path": result.path,
    },
    element("span", { className: "search-kind" }, result.kind),
    element("span", { className: "search-title" }, result.title),
    ...(result.section ? [element("span", { className: "search-section" }, result.section)] : []),
    element("span", { className: "search-first" }, result.first),
  );

/** The panel below the box: a status, the list, and where else to look. */
const panel = () => {
  const status = liveRegion("p", { className: "search-status", "data-search": "status" });
  const list = element("div", { id: LIST, role: "listbox", "aria-label": "Results", "data-search": "list" });
  const links = OFFERS.map(([path, text]) => element("a", { href: siteAddress(path), "data-search": "offer" }, text));
  const offers = element("p", { className: "search-offers", hidden: true, "data-search": "offers" }, ...links);
  const whole = element(
    "div",
    { className: "search-panel", hidden: true, "data-search": "panel" },
    status,
    offers,
    list,
  );
  return { whole, status, list, offers };
};

/** The text that is meant: all of a paste, while the box shows what it shows of that. */
const meant = (field, paste) => (paste.whole && field.value === paste.shown ? paste.whole : field.value);

/** Puts the query into the address, or takes it out. A paste stays out of it. */
const address = (field, paste) => {
  const url = new URL(location.href);
  const query = field.value.trim();
  if (query && meant(field, paste) === field.value) url.searchParams.set("q", query);
  else url.searchParams.delete("q");
  if (url.href !== location.href) history.replaceState(history.state, "", url);
};

/** Makes the box work: `form` holds it, `leave` gives the focus back to where it was. Returns how something is pasted. */
export const attach = (form, field, leave) => {
  const paste = { shown: "", whole: "" }; // the last paste of several lines: what the box shows of it, and all of it
  const styled = stylesheet("search");
  const { whole, status, list, offers } = panel();
  form.append(whole);
  let active = -1;
  let asked = 0; // which question was the last
  let waiting = false; // for an answer, to open the first
  let timer;
  let answer;

  const closing = form.querySelector("[data-search=close]");
  const options = () => [...list.children];
  const show = (shown) => {
    whole.hidden = !shown;
    field.setAttribute("aria-expanded", String(shown && list.children.length > 0));
    if (!shown) select(-1);
  };
  const select = (number) => {
    const all = options();
    all[active]?.setAttribute("aria-selected", "false");
    active = number;
    const chosen = all[active];
    chosen?.setAttribute("aria-selected", "true");
    chosen?.scrollIntoView({ block: "nearest" });
    if (chosen) field.setAttribute("aria-activedescendant", chosen.id);
    else field.removeAttribute("aria-activedescendant");
  };
  const fill = (text, { sentence, results, fits }) => {
    select(-1);
    list.replaceChildren(...results.map(option));
    list.dataset.query = text;
    status.textContent = sentence;
    offers.hidden = fits;
    show(true);
    if (waiting) open();
  };
  const open = () => {
    const chosen = options()[Math.max(active, 0)];
    waiting = !chosen || list.dataset.query !== meant(field, paste).trim();
    if (waiting) return;
    show(false);
    chosen.click();
  };
  const ask = async () => {
    const text = meant(field, paste).trim();
    const number = ++asked;
    if (!text) {
      list.replaceChildren();
      delete list.dataset.query;
      show(false);
      return;
    }
    answer ??= answering();
    const answered = answer;
    answered.catch(() => {}); // said below
    await styled;
    if (number !== asked) return;
    if (list.dataset.query === undefined) {
      status.textContent = "The search is loading …";
      show(true);
    }
    try {
      const given = await (await answered)(text);
      if (number === asked) fill(text, given);
    } catch (error) {
      answer = undefined;
      list.replaceChildren();
      status.textContent = `The search could not be loaded (${error.message}).`;
      offers.hidden = false;
      show(true);
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    waiting = false;
    timer = setTimeout(address, ADDRESS_WAIT, field, paste);
    ask();
  });
  field.addEventListener("keydown", (event) => {
    const count = list.children.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!count) return;
      event.preventDefault();
      show(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      select(active < 0 ? (step > 0 ? 0 : count - 1) : (active + step + count) % count);
    } else if (event.key === "Escape") {
      event.preventDefault();
      const all = whole.hidden || closing.checkVisibility(); // the first Escape closes the list, unless the box goes too
      show(false);
      if (all) leave();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    open();
  });
  form.addEventListener("reset", () => {
    clearTimeout(timer);
    setTimeout(() => {
      address(field, paste);
      ask();
    });
  });
  list.addEventListener("click", () => show(false));
  field.addEventListener("focus", () => {
    if (list.children.length) show(true);
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !form.contains(relatedTarget)) show(false);
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!form.contains(target)) show(false);
  });
  answer = answering();
  answer.catch(() => {
    answer = undefined; // said when something is asked
  });
  timer = setTimeout(address, ADDRESS_WAIT, field, paste); // something may have been typed while this was loaded
  ask();
  return {
    paste: (text) => {
      Object.assign(paste, { whole: text, shown: telling(text).trim() });
      field.value = paste.shown;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
  };
};
