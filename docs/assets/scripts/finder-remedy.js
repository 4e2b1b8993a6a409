// What the finder says to do: the first sentence of the remedy, the program that works, and the other causes by their signs.

import { code, element, paragraph, siteAddress, written } from "./dom.js";

/** The words of a sign as a link to the section about its cause. */
const link = (entry, cause) =>
  element(
    "a",
    { href: siteAddress(`${entry.url}#${cause.name}`) },
    ...cause.sign.map((part) => (typeof part === "string" ? part : code(part.code ?? part.text))),
  );

const listed = (entry, causes) =>
  element("ul", {}, ...causes.map((cause) => element("li", {}, link(entry, cause), ". ", ...written(cause.fix))));

const toDo = (cause) => paragraph(element("strong", {}, "What to do: "), ...written(cause.fix));

/** What to do about a hit, as elements. */
export const remedy = ({ entry, causes: { several, shown, rest } }) => {
  if (!several) return shown.length ? [toDo(shown[0])] : [];
  if (!shown.length) {
    return [
      paragraph(
        rest.length > 1
          ? "They have several causes, and your text has no sign of one. Which of these do you see?"
          : "Other things raise them too, and your text has no sign of this cause. Do you see it?",
      ),
      listed(entry, rest),
    ];
  }
  return [paragraph("Your text shows which of its causes it is: ", link(entry, shown[0])), toDo(shown[0])];
};

/** The causes beside the one that a paste shows, as elements. */
const others = ({ entry, causes: { several, shown, rest } }) =>
  several && shown.length
    ? [paragraph("If that is not what you see:"), listed(entry, [...shown.slice(1), ...rest])]
    : [];

/** The program that works, of the cause that a paste shows, and the other causes behind it. */
export const program = (hit, programs) => {
  const text = programs[hit.causes.shown[0]?.pair];
  if (!text) return others(hit);
  return [
    paragraph("A program that works:"),
    element("pre", { className: "finder-program", tabIndex: 0, "aria-label": "A program that works" }, code(text)),
    ...others(hit),
  ];
};

/** What is said of libraries before all else, as elements. */
export const ofLibraries = (libraries) =>
  libraries.map(({ title, answer, url }) =>
    paragraph(
      "Your text names ",
      element("a", { href: siteAddress(url) }, title.replace(/^The /, "the ")),
      ", a library that was written for Keras 2. ",
      ...written(answer),
    ),
  );
