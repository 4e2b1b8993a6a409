// What the finder says about a paste. It is loaded with the first use of the box, and so is what it knows.

import { element, FINDER_HASH, fetched, paragraph, siteAddress } from "./dom.js";
import { kindOfAnswer } from "./finder-causes.js";
import { excerpt } from "./finder-excerpt.js";
import { librariesIn } from "./finder-libraries.js";
import { ofLibraries, program, remedy } from "./finder-remedy.js";
import { told } from "./finder-tell.js";

const link = (entry) => element("a", { href: siteAddress(entry.url) }, entry.title);
const named = (entry) => (entry.wrapper ? [link(entry)] : [link(entry), " ", element("code", {}, entry.type)]);
const listed = (entries) => element("ul", {}, ...entries.map((entry) => element("li", {}, ...named(entry))));

const OWN_PROGRAM = siteAddress("how-to/print-and-debug/#look-at-every-name-of-your-program-at-once");

const SENTENCES = {
  sure: (answer) => [paragraph("This is ", ...named(answer.hits[0].entry)), ...remedy(answer.hits[0])],
  several: (answer) => [paragraph("These are the words of ", ...named(answer.hits[0].entry))],
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
  library: () => [paragraph("No entry of the index fits.")],
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

/** Everything that a paste is compared with. Rejects where it cannot be had. */
export const load = async () => {
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

/** How a box answers: `answer` reads its field, `shared` says which entry an address names. */
export const answering = (field, verdict, proof, known) => {
  let turn = 0;
  const libraries = element("div");
  const question = element("div"); // which cause it is; a library that the paste names answers that
  const slot = element("div");
  const show = (result, kind, more) => {
    verdict.replaceChildren(libraries, ...SENTENCES[kind](result), question, slot, ...rest(result));
    libraries.replaceChildren();
    question.replaceChildren(...(kind === "several" ? remedy(result.hits[0]) : []));
    slot.replaceChildren();
    proof.replaceChildren(...evidence(result, more));
    if (kind === "looking") delete verdict.dataset.kind;
    else verdict.dataset.kind = kind;
  };
  const finish = (data, result, reading) => {
    const more = { ...known.beyond(data, reading), releases: data.atlas.releases };
    const shownIn = librariesIn(data.libraries, reading, result.hits[0]);
    // An answer that stands already stays as it is: somebody may have gone on to its link.
    if (result.kind === "none") {
      show(result, more.message || more.names ? "atlas" : shownIn.length ? "library" : "none", more);
    }
    libraries.replaceChildren(...ofLibraries(shownIn));
    if (shownIn.length) question.replaceChildren();
    slot.replaceChildren(...below(result, data.programs), ...beneath(result, more, reading));
  };
  const answer = async () => {
    const mine = ++turn;
    const reading = known.read(field.value);
    const result = known.answerFor(known.entries, reading);
    const slug = result.hits[0]?.entry.slug;
    if (slug) history.replaceState(history.state, "", FINDER_HASH + slug);
    else if (location.hash.startsWith(FINDER_HASH))
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

  const shared = (slug) => {
    const entry = known.listed.find((one) => one.slug === slug);
    turn++;
    field.value = "";
    proof.replaceChildren();
    verdict.dataset.kind = entry ? "shared" : "none";
    verdict.replaceChildren(
      entry
        ? paragraph("This address is about ", ...named(entry))
        : paragraph("This address names an error that the index does not have."),
    );
  };
  return { answer, shared };
};
