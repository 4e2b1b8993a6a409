// The box for pasting a traceback. It fills each `.finder`, whose own text is what readers without scripts see.
// A paste is read here and goes nowhere: not over the network, not into the address, not into storage.

import { element, fetched, liveRegion, siteAddress } from "./dom.js";
import { excerpt } from "./finder-excerpt.js";

const WAIT = 80; // milliseconds after the last key
const HASH = "#error=";

const link = (entry) => element("a", { href: siteAddress(entry.url) }, entry.title);
const named = (entry) => (entry.wrapper ? [link(entry)] : [link(entry), " ", element("code", {}, entry.type)]);
const paragraph = (...content) => element("p", {}, ...content);
const listed = (entries) => element("ul", {}, ...entries.map((entry) => element("li", {}, ...named(entry))));

const OWN_PROGRAM = siteAddress("how-to/print-and-debug/#look-at-every-name-of-your-program-at-once");

const SENTENCES = {
  sure: (answer) => [paragraph("This is ", ...named(answer.hits[0].entry))],
  wrapper: (answer) => [
    paragraph("Only the words around the cause are known: ", ...named(answer.hits[0].entry)),
    paragraph("The cause itself, which stands inside it, has no entry."),
  ],
  unsure: (answer) => [
    paragraph(answer.hits.length > 1 ? "It could be one of these, the likeliest first:" : "It could be this:"),
    listed(answer.hits.map(({ entry }) => entry)),
  ],
  none: (answer) => [
    paragraph("Nothing fits: no entry of the index stands in this text."),
    ...(answer.message
      ? []
      : [paragraph("No line of it begins with the name of an exception. Paste the traceback to its end.")]),
    paragraph(
      "To see what each name of the failing line held, run your program with ",
      element("a", { href: OWN_PROGRAM }, "kinds.py"),
      ".",
    ),
  ],
  empty: () => [],
};

const sentences = (answer) => [
  ...SENTENCES[answer.kind](answer),
  ...(answer.also.length
    ? [paragraph("Your text holds these too:"), listed(answer.also.map(({ entry }) => entry))]
    : []),
  ...(answer.cut
    ? [paragraph(`The text is too long to read whole: its first ${answer.cut} characters were left out.`)]
    : []),
];

const lineItem = (line) => {
  const { before, match, after } = excerpt(line);
  return element("li", { value: line.number }, before, element("mark", {}, match), after);
};

const evidence = (answer) => {
  if (!answer.hits.length) return [];
  const { lines } = answer.hits[0];
  return [
    paragraph(lines.length > 1 ? "The lines that say so:" : "The line that says so:"),
    element("ol", { className: "finder-lines" }, ...lines.map(lineItem)),
  ];
};

const fill = (box, entries, known, find, first) => {
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

  const answer = () => {
    const result = find(known, field.value);
    verdict.replaceChildren(...sentences(result));
    proof.replaceChildren(...evidence(result));
    verdict.dataset.kind = result.kind;
    const slug = result.hits[0]?.entry.slug;
    if (slug) history.replaceState(history.state, "", HASH + slug);
    else if (location.hash.startsWith(HASH))
      history.replaceState(history.state, "", location.pathname + location.search);
  };
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
  const fromAddress = () => {
    if (!location.hash.startsWith(HASH)) return;
    const slug = location.hash.slice(HASH.length);
    const entry = entries.find((one) => one.slug === slug);
    field.value = "";
    proof.replaceChildren();
    verdict.dataset.kind = entry ? "shared" : "none";
    verdict.replaceChildren(
      entry
        ? paragraph("This address is about ", ...named(entry))
        : paragraph("This address names an error that the index does not have."),
    );
    box.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", fromAddress);
  fromAddress();
};

const load = async () => {
  const [{ find, prepare }, { entries }] = await Promise.all([
    import("./finder-match.js"),
    fetched(siteAddress("assets/generated/errors/entries.json")),
  ]);
  return { find, known: prepare(entries), entries };
};

const apologise = (box, error) => {
  const index = element("a", { href: siteAddress("errors/") }, "The index");
  const sentence = `The list of errors could not be loaded (${error.message}), so nothing can be pasted here. `;
  box.replaceChildren(liveRegion("p", {}, sentence, index, " has all of them."));
};

const boxes = [...document.querySelectorAll(".finder")];
if (boxes.length) {
  // Everything is fetched now, so that nothing is while somebody pastes.
  await load().then(
    ({ find, known, entries }) => {
      for (const [number, box] of boxes.entries()) fill(box, entries, known, find, number === 0);
    },
    (error) => {
      for (const box of boxes) apologise(box, error);
    },
  );
}
