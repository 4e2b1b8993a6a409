// What every page does with scripts: light and dark, copying, the search's box, and whatever else a page has, which is
// loaded when somebody comes to it. Without scripts pages are complete; these are conveniences.

import { chosenStack, element } from "./dom.js";
import { colourNames } from "./kinds-words.js";
import { copySelected, markFailures, markOutputs, programOf } from "./transcripts.js";

const SEEN = "300px"; // how near to the window an element is when what it needs is loaded
const SAID = 2000; // milliseconds that a button says what it has done
const WRITING = "input, textarea, select, [contenteditable]";
const COPY =
  "M19 21H8V7h11m0-2H8a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2m-3-4H4a2 2 0 0 0-2 2v14h2V3h12z";
const COPIED = "M21 7 9 19l-5.5-5.5 1.41-1.41L9 16.17 19.59 5.59z";

const said = element("p", { className: "said", "aria-live": "polite" });
document.body.append(said);

/** Tells a screen reader a sentence, also the same one again. */
const say = (sentence) => {
  said.textContent = "";
  setTimeout(() => {
    said.textContent = sentence;
  }, 50);
};

const icon = (path) => {
  const SVG = "http://www.w3.org/2000/svg";
  const drawn = document.createElementNS(SVG, "svg");
  drawn.setAttribute("viewBox", "0 0 24 24");
  drawn.append(document.createElementNS(SVG, "path"));
  drawn.firstChild.setAttribute("d", path);
  return drawn;
};

const copyButton = (code) => {
  const button = element(
    "button",
    { type: "button", className: "copy", "aria-label": "Copy", title: "Copy" },
    icon(COPY),
  );
  button.dataset.mdType = "copy";
  button.addEventListener("click", async () => {
    const sentence = await navigator.clipboard.writeText(programOf(code())).then(
      () => "Copied",
      () => "Not copied: the browser does not allow it",
    );
    say(sentence);
    button.title = sentence;
    if (sentence === "Copied") button.replaceChildren(icon(COPIED));
    setTimeout(() => {
      button.title = "Copy";
      button.replaceChildren(icon(COPY));
    }, SAID);
  });
  return button;
};

const letCopy = () => {
  for (const pre of document.querySelectorAll(".highlight > pre, .highlight > div > pre"))
    if (pre.querySelector("code")) pre.closest(".highlight").append(copyButton(() => pre.querySelector("code")));
};

/** The published site has a button above each page that copies it as Markdown. */
const letCopyPage = () => {
  for (const button of document.querySelectorAll("[data-copy-page]")) {
    if (!navigator.clipboard?.write) continue; // as on a page that was not served securely
    button.hidden = false;
    button.addEventListener("click", async () => (await import("./page-tools.js")).copyPage(button));
  }
};

/** What scrolls sideways can be reached, so that the arrow keys scroll it. In the matrix they go from cell to cell. */
const letScroll = () => {
  const watch = new ResizeObserver((seen) => {
    for (const { target } of seen) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  for (const box of document.querySelectorAll(".md-typeset :is(pre > code, table:not([class], .matrix *))"))
    watch.observe(box);
};

const DARK = matchMedia("(prefers-color-scheme: dark)");
const system = () => (DARK.matches ? "dark" : "light");
const scheme = () => document.documentElement.dataset.scheme || system();

const keep = (key, value) => {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {} // where nothing can be kept, the choice lasts as long as the page
};

/** Light and dark: what the system says, until the button says otherwise. */
const letChooseScheme = (button) => {
  const show = () => button.setAttribute("aria-pressed", String(scheme() === "dark"));
  button.addEventListener("click", () => {
    const wanted = scheme() === "dark" ? "light" : "dark";
    document.documentElement.dataset.scheme = wanted === system() ? "" : wanted;
    keep("scheme", document.documentElement.dataset.scheme);
    show();
  });
  DARK.addEventListener("change", show);
  show();
};

/** Marks the section that is read, in the list beside the text. */
const followSections = () => {
  const links = new Map(
    [...document.querySelectorAll(".sections a")].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
  );
  const headings = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  let shown;
  const mark = () => {
    const read = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    if (read === shown) return;
    links.get(shown?.id)?.removeAttribute("aria-current");
    links.get(read?.id)?.setAttribute("aria-current", "true");
    shown = read;
  };
  const watch = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const heading of headings) watch.observe(heading);
};

/** The search box in the header. Nothing else of the search is loaded before it is used. */
const letSearch = (form) => {
  const field = form.querySelector("[data-search=box]");
  const open = document.querySelector("[data-search=open]");
  let box;
  let attached = false;
  let before = null; // what had the focus when the box was opened
  const leave = () => {
    form.classList.remove("search-used");
    const shown = before?.isConnected && before !== document.body && before !== field ? before : open;
    field.blur();
    shown.focus();
  };
  const start = () => {
    box ??= import("./search-box.js").then(({ attach }) => {
      attached = true;
      return attach(form, field, leave);
    });
    box.catch(() => {
      box = undefined; // the next focus tries again
    });
    return box;
  };
  const use = () => {
    before = document.activeElement;
    form.classList.add("search-used");
    field.focus();
  };

  field.addEventListener("focus", start);
  form.addEventListener("reset", leave);
  // Whoever presses Enter, or pastes, before the rest has loaded is answered when it has.
  form.addEventListener("submit", (event) => {
    if (attached) return;
    event.preventDefault();
    start().then(
      () => form.requestSubmit(),
      () => {},
    );
  });
  field.addEventListener("paste", (event) => {
    const text = event.clipboardData.getData("text");
    if (!text.trim().includes("\n")) return;
    event.preventDefault();
    start().then(
      ({ paste }) => paste(text),
      () => {},
    );
  });
  open.addEventListener("click", use);
  document.addEventListener("keydown", (event) => {
    const control = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "k";
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.target.closest?.(WRITING);
    if (event.altKey || !(control || slash)) return;
    event.preventDefault();
    if (document.activeElement !== field) use();
    field.select();
  });
  const query = new URLSearchParams(location.search).get("q");
  if (query) {
    field.value = query;
    use();
  } else if (document.activeElement === field) start();
};

/** Calls a function once, when one of the elements comes near the window. */
const whenNear = (selector, load) => {
  const watch = new IntersectionObserver(
    (seen) => {
      if (!seen.some((one) => one.isIntersecting)) return;
      watch.disconnect();
      load();
    },
    { rootMargin: SEEN },
  );
  for (const one of document.querySelectorAll(selector)) watch.observe(one);
};

/** Fills the boxes for pastes; where that fails, what stands in them is shown. */
const findErrors = () =>
  import("./finder.js").catch(() => {
    for (const box of document.querySelectorAll(".finder")) box.classList.add("finder-plain");
  });

/** Where the steps of an experiment cannot be chosen, all of them are shown. */
const letStep = (box) =>
  import("./experiment.js").then(
    ({ step }) => step(box, say),
    () => box.classList.add("experiment-plain"),
  );

const tools = document.querySelector(".matrix-tools");
const experiment = document.querySelector(".experiment");
const form = document.querySelector("[data-search=form]");
const schemeButton = document.querySelector("[data-scheme-button]");

markOutputs();
markFailures();
colourNames();
letCopy();
letCopyPage();
copySelected();
letScroll();
followSections();
if (schemeButton) letChooseScheme(schemeButton);
if (form) letSearch(form);
if (experiment) letStep(experiment);
if (tools) {
  const fill = () => import("./matrix.js").then(({ start }) => start(tools));
  if (location.search) fill();
  else whenNear(".matrix-tools, .matrix", fill);
}
whenNear(".finder", findErrors);
if (location.hash.startsWith("#error=")) findErrors();
whenNear(".highlight pre", () =>
  import("./kinds.js")
    .then(({ start }) => start())
    .catch((error) => console.info(`Examples stay plain: ${error.message}.`)),
);
if (chosenStack()) import("./stacks.js").then(({ showChosen }) => showChosen());
document.addEventListener("click", (event) => {
  const summary = event.target.closest("details.versions > summary");
  if (!summary) return;
  event.preventDefault();
  import("./stacks.js").then(({ press }) => press(summary));
});
