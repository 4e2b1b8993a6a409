// The box for pasting a traceback. It fills each `.finder`, whose own text is what readers without scripts see.
// A paste is read here and goes nowhere: not over the network, not into the address, not into storage. What reads it is
// loaded with the first use of the box; the addresses are the same whatever is pasted.

import { element, FINDER_HASH, liveRegion, siteAddress, stylesheet } from "./dom.js";

const WAIT = 80; // milliseconds after the last key

const apologise = (box, error) => {
  const index = element("a", { href: siteAddress("errors/") }, "The index");
  const sentence = `The list of errors could not be loaded (${error.message}), so nothing can be pasted here. `;
  box.replaceChildren(liveRegion("p", {}, sentence, index, " has all of them."));
};

let known;
const knowing = () => {
  known ??= import("./finder-answers.js").then(async ({ answering, load }) => ({ answering, all: await load() }));
  return known;
};

const fill = (box, first) => {
  const own = (name) => `finder-${name}${first ? "" : `-${box.id}`}`;
  const field = element("textarea", {
    id: own("paste"),
    rows: 7,
    spellcheck: false,
    autocomplete: "off",
    autocapitalize: "off",
    "aria-describedby": own("privacy"),
  });
  const clear = element("button", { type: "button", className: "md-button" }, "Clear the box");
  const verdict = liveRegion("div", { className: "finder-answer" });
  const proof = element("div");
  const privacy = "It is read by this page in your browser. Nothing you paste leaves it.";
  box.replaceChildren(
    element("label", { htmlFor: field.id }, "Paste a traceback, a message or a log"),
    field,
    element("div", { className: "finder-below" }, element("p", { id: own("privacy") }, privacy), clear),
    verdict,
    proof,
  );
  box.classList.add("finder-filled");

  let reader;
  const start = () => {
    reader ??= knowing().then(
      ({ answering, all }) => answering(field, verdict, proof, all),
      (error) => {
        apologise(box, error);
        return { answer: () => {}, shared: () => {} };
      },
    );
    return reader;
  };
  const answer = async () => (await start()).answer();
  field.addEventListener("focus", start, { once: true });
  let timer;
  field.addEventListener("input", (event) => {
    clearTimeout(timer);
    timer = setTimeout(answer, event.inputType === "insertFromPaste" ? 0 : WAIT);
  });
  clear.addEventListener("click", () => {
    field.value = "";
    answer();
    field.focus();
  });

  /** An address that somebody shared names its entry. */
  const fromAddress = async () => {
    if (!location.hash.startsWith(FINDER_HASH)) return;
    (await start()).shared(location.hash.slice(FINDER_HASH.length));
    box.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", fromAddress);
  fromAddress();
};

await stylesheet("finder");
for (const [number, box] of [...document.querySelectorAll(".finder")].entries()) fill(box, number === 0);
