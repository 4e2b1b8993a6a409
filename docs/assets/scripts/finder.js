// The box for pasting a traceback. It fills each `.finder`, whose own text is what readers without scripts see.
// A paste is read here and goes nowhere: not over the network, not into the address, not into storage. What every release
// says is fetched with the first paste; the addresses are the same whatever is pasted.

import { element, fetched, liveRegion, paragraph, siteAddress } from "./dom.js";
import { kindOfAnswer } from "./finder-causes.js";
import { excerpt } from "./finder-excerpt.js";
import { librariesIn } from "./finder-libraries.js";
import { ofLibraries, program, remedy } from "./finder-remedy.js";
import { told } from "./finder-tell.js";

const WAIT = 80; // milliseconds after the last key
const HASH = "#error=";

const link = (entry) => element("a", { href: siteAddress(entry.url) }, entry.title);
const named = (entry) => (entry.wrapper ? [link(entry)] : [link(entry), " ", element("code", {}, entry.type)]);
const listed = (entries) => element("ul", {}, ...entries.map((entry) => element("li", {}, ...named(entry))));

const OWN_PROGRAM = siteAddress("how-to/print-and-debug/#look-at-every-name-of-your-program-at-once");

const SENTENCES = {
  sure: (answer) => [paragraph("This is ", ...named(answer.hits[0].entry)), ...remedy(answer.hits[0])],
  several: (answer) => [
    paragraph("These are the words of ", ...named(answer.hits[0].entry)),
    ...remedy(answer.hits[0]),
  ],
  wrapper: (answer) => [
    paragraph("Only the words around the cause are known: ", ...named(answer.hits[0].entry)),
    paragraph("The cause itself, which stands inside it, has no entry."),
  ],
  unsure: (answer) => [
    paragraph(answer.hits.length > 1 ? "It could be one of these, the likeliest first:" : "It could be this:"),
    listed(answer.hits.map(({ entry }) => entry)),
  ],
  looking: () => [paragraph("No entry of the index stands in this text. Looking into what every release says …")],
  atlas: () => [paragraph("No entry of the index fits, so this was not run here.")],
  none: (answer) => [
    paragraph("Nothing fits: no entry of the index stands in this text, and nothing that a release says."),
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

/** The program that works and the other causes, below a sure answer. */
const below = (answer, programs) => (answer.kind === "sure" ? program(answer.hits[0], programs) : []);

const rest = (answer) => [
  ...(answer.also.length
    ? [paragraph("Your text holds these too:"), listed(answer.also.map(({ entry }) => entry))]
    : []),
  ...(answer.cut
    ? [paragraph(`The text is too long to read whole: its first ${answer.cut} characters were left out.`)]
    : []),
];

/** What the atlas says (`more`) beneath an answer, with its mark. */
const beneath = (answer, more, reading) =>
  told(more, {
    proved: answer.kind === "sure",
    releases: more.releases,
    withTensorflow: /tensorflow|\btf\./.test(reading.clean),
  });

const lineItem = (line) => {
  const { before, match, after } = excerpt(line);
  return element("li", { value: line.number }, before, element("mark", {}, match), after);
};

const evidence = (answer, more) => {
  const hit = answer.hits[0] ?? more?.message?.hit ?? more?.names?.hit;
  if (!hit) return [];
  const { lines } = hit;
  return [
    paragraph(lines.length > 1 ? "The lines that say so:" : "The line that says so:"),
    element("ol", { className: "finder-lines" }, ...lines.map(lineItem)),
  ];
};

const fill = (box, entries, known, first) => {
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

  let turn = 0;
  const libraries = element("div");
  const slot = element("div");
  const show = (result, kind, more) => {
    verdict.replaceChildren(libraries, ...SENTENCES[kind](result), slot, ...rest(result));
    libraries.replaceChildren();
    slot.replaceChildren();
    proof.replaceChildren(...evidence(result, more));
    if (kind === "looking") delete verdict.dataset.kind;
    else verdict.dataset.kind = kind;
  };
  const finish = (data, result, reading) => {
    const more = { ...known.beyond(data, reading), releases: data.atlas.releases };
    // An answer that stands already stays as it is: somebody may have gone on to its link.
    if (result.kind === "none") show(result, more.message || more.names ? "atlas" : "none", more);
    libraries.replaceChildren(...ofLibraries(librariesIn(data.libraries, reading, result.hits[0])));
    slot.replaceChildren(...below(result, data.programs), ...beneath(result, more, reading));
  };
  const answer = async () => {
    const mine = ++turn;
    const reading = known.read(field.value);
    const result = known.answerFor(known.entries, reading);
    const slug = result.hits[0]?.entry.slug;
    if (slug) history.replaceState(history.state, "", HASH + slug);
    else if (location.hash.startsWith(HASH))
      history.replaceState(history.state, "", location.pathname + location.search);
    const ready = known.loader.ready(reading);
    show(result, result.kind === "none" ? "looking" : kindOfAnswer(result));
    if (result.kind === "empty") return;
    if (ready) return finish(ready, result, reading);
    try {
      const data = await known.loader.load(reading);
      if (mine === turn) finish(data, result, reading);
    } catch (error) {
      if (mine !== turn) return;
      if (result.kind === "none") show(result, "none");
      slot.replaceChildren(
        ...below(result, {}),
        paragraph(`What the releases say could not be loaded (${error.message}).`),
      );
    }
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
    turn++;
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
  const [{ answerFor, prepare }, { read }, { beyond }, { loader }, { entries }] = await Promise.all([
    import("./finder-match.js"),
    import("./finder-read.js"),
    import("./finder-beyond.js"),
    import("./finder-load.js"),
    fetched(siteAddress("assets/generated/errors/entries.json")),
  ]);
  const prepared = prepare(entries);
  return { answerFor, read, beyond, entries: prepared, loader: loader(prepared, entries), listed: entries };
};

const apologise = (box, error) => {
  const index = element("a", { href: siteAddress("errors/") }, "The index");
  const sentence = `The list of errors could not be loaded (${error.message}), so nothing can be pasted here. `;
  box.replaceChildren(liveRegion("p", {}, sentence, index, " has all of them."));
};

const boxes = [...document.querySelectorAll(".finder")];
if (boxes.length) {
  await load().then(
    (known) => {
      for (const [number, box] of boxes.entries()) fill(box, known.listed, known, number === 0);
    },
    (error) => {
      for (const box of boxes) apologise(box, error);
    },
  );
}
