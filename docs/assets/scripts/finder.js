// The box for pasting a traceback. It fills each `.finder`, whose own text is what readers without scripts see.
// A paste is read here and goes nowhere: not over the network, not into the address, not into storage.

const WAIT = 80; // milliseconds after the last key
const WIDE = 400; // characters of a line that are shown around what matched
const HASH = "#error=";

const element = (name, properties = {}, ...content) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
};

const link = (entry) => element("a", { href: new URL(`../../${entry.url}`, import.meta.url).href }, entry.title);
const named = (entry) => [link(entry), " ", element("code", {}, entry.type)];
const paragraph = (...content) => element("p", {}, ...content);
const listed = (entries) => element("ul", {}, ...entries.map((entry) => element("li", {}, ...named(entry))));

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
  ],
  empty: () => [],
};

const sentences = (answer) => [
  ...SENTENCES[answer.kind](answer),
  ...(answer.also.length
    ? [paragraph("Your text holds these too:"), listed(answer.also.map(({ entry }) => entry))]
    : []),
  ...(answer.cut ? [paragraph(`The text is too long to read whole: its first ${answer.cut} characters were left out.`)] : []),
];

/** A line of the paste with the part that matched marked; of a very long one, what is around that. */
const line = ({ number, text, from, to }) => {
  const left = Math.max(0, Math.min(from - WIDE / 4, text.length - WIDE));
  const right = Math.min(text.length, Math.max(left + WIDE, from + WIDE));
  const cut = (start, end) => text.slice(Math.max(left, start), Math.max(left, Math.min(right, end)));
  const parts = [left ? "… " : "", cut(0, from), element("mark", {}, cut(from, to)), cut(to, text.length), right < text.length ? " …" : ""];
  return element("li", { value: number }, ...parts);
};

// Terminals' colours are no help here, and unprintable.
const plain = (text) => text.replace(/\x1b\[[\d;?]{0,30}[A-Za-z]/g, (found) => "\u200b".repeat(found.length));

const telling = (answer) => {
  if (!answer.hits.length) return [];
  const lines = answer.hits[0].lines.map((found) => line({ ...found, text: plain(found.text) }));
  return [paragraph(lines.length > 1 ? "The lines that say so:" : "The line that says so:"), element("ol", { className: "finder-lines" }, ...lines)];
};

const fill = (box, entries, known, find, first) => {
  const own = (name) => `finder-${name}${first ? "" : `-${box.id}`}`;
  const field = element("textarea", { id: own("paste"), rows: 7, spellcheck: false, autocomplete: "off" });
  field.setAttribute("autocapitalize", "off");
  field.setAttribute("aria-describedby", own("privacy"));
  const clear = element("button", { type: "button", className: "md-button" }, "Clear the box");
  const said = element("div", { className: "finder-answer" });
  said.setAttribute("role", "status");
  said.setAttribute("aria-live", "polite");
  const shown = element("div");
  const privacy = "It is read by this page in your browser. Nothing you paste leaves it.";
  box.replaceChildren(
    element("label", { htmlFor: field.id }, "Paste a traceback, a message or a log"),
    field,
    element("div", { className: "finder-below" }, element("p", { id: own("privacy") }, privacy), clear),
    said,
    shown,
  );
  box.classList.add("finder-filled");

  const answer = () => {
    const found = find(known, field.value);
    said.replaceChildren(...sentences(found));
    shown.replaceChildren(...telling(found));
    said.dataset.kind = found.kind;
    const slug = found.hits[0]?.entry.slug;
    if (slug) history.replaceState(history.state, "", HASH + slug);
    else if (location.hash.startsWith(HASH)) history.replaceState(history.state, "", location.pathname + location.search);
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
    shown.replaceChildren();
    said.dataset.kind = entry ? "shared" : "none";
    said.replaceChildren(
      entry ? paragraph("This address is about ", ...named(entry)) : paragraph("This address names an error that the index does not have."),
    );
    box.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", fromAddress);
  fromAddress();
};

const boxes = [...document.querySelectorAll(".finder")];
if (boxes.length) {
  // Everything is fetched now, so that nothing is while somebody pastes. Where that fails the page stays as it was.
  const [{ find, prepare }, { entries }] = await Promise.all([
    import("./finder-match.js"),
    fetch(new URL("../generated/errors/entries.json", import.meta.url)).then((response) => response.json()),
  ]);
  const known = prepare(entries);
  boxes.forEach((box, number) => fill(box, entries, known, find, number === 0));
}
