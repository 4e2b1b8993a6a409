// Says what the atlas knows of a paste, in words and with a mark that tell it apart from what an entry proves by a run.

import { minor } from "./atlas-spans.js";
import { code, element, paragraph, siteAddress, written } from "./dom.js";
import { COLOUR } from "./finder-read.js";
import { spoken } from "./finder-spoken.js";

const VERBS = { logged: "logs", Warning: "warns", Error: "raises" };
const BY = {
  printed: "the versions in it",
  paths: "its paths",
  words: "its words",
  names: "the names in it",
  python: "its Python",
};

const quoted = (text) => element("p", { className: "finder-said" }, text.replace(COLOUR, "").replace(/\{\}/g, "…"));
const and = (parts) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`);
const plural = (releases, many, one) => (releases.includes(" and ") ? many : one);

const says = (type) => VERBS[type] ?? (type.endsWith("Warning") ? VERBS.Warning : VERBS.Error);

const message = (said, releases) => {
  if (!said) return [];
  const who = spoken(said.releases, releases);
  const verb = plural(who, says(said.type).replace(/s$/, ""), says(said.type));
  const type = /^(?:Exception|logged)$/.test(said.type) ? "this" : code(said.type);
  const places = said.places.slice(0, 3).flatMap((place, n) => [n ? " or " : "", code(place)]);
  return [
    paragraph(`${who} ${verb} `, type, " in ", ...places.slice(1), ":"),
    quoted(said.text),
    ...(said.wrapper ? [paragraph("These are the words around the cause; what stands inside them is the cause.")] : []),
    ...(said.later
      ? [paragraph(`In ${spoken(said.later.releases, releases)} the same place says:`), quoted(said.later.text)]
      : []),
  ];
};

const names = (told) =>
  told ? [paragraph(...told.sentences.flatMap((one, n) => [n ? " " : "", ...written(one)]))] : [];

const OF_TENSORFLOW = ([product]) => product === "TensorFlow";

/** The releases of a set of them in words; empty where all of its product fit. */
const known = (numbers, older, releases, isTensorflow) => {
  const all = releases.filter((release) => OF_TENSORFLOW(release) === isTensorflow).length;
  return numbers.size < all ? spoken(numbers, releases, older) : "";
};

const world = ({ keras, tensorflow, older }, releases, withTensorflow) => {
  const where = known(keras, older.keras, releases, false);
  const below = withTensorflow ? known(tensorflow, older.tensorflow, releases, true) : "";
  return [where, below].filter(Boolean).join(", with ");
};

/** Since which releases the sources were read: "Keras 2.3 and TensorFlow 2.3". */
const oldest = (releases) =>
  ["Keras", "TensorFlow"]
    .map((line) => `${line} ${minor(releases.find(([product]) => product === line)?.[1] ?? "")}`)
    .join(" and ");

const versions = (told, releases, withTensorflow) => {
  if (!told) return [];
  const by = and(
    Object.keys(BY)
      .filter((key) => told.by.includes(key))
      .map((key) => BY[key]),
  );
  const line = (...words) => [element("p", { className: "finder-versions" }, ...words)];
  const beginning = by ? `By ${by}, your text is` : "Your text is";
  const { older, keras, tensorflow } = told.wider;
  if ((older.keras && !keras.size) || (older.tensorflow && !tensorflow.size)) {
    return line(`${beginning} older than the releases that were read, which begin with ${oldest(releases)}.`);
  }
  const narrower = told.keras.size < keras.size || told.tensorflow.size < tensorflow.size;
  const wide = world(told.wider, releases, withTensorflow);
  const narrow = world(told, releases, withTensorflow && !told.keras.size);
  if (!wide) return [];
  return line(
    `${beginning} from ${wide}.`,
    ...(narrower && narrow && narrow !== wide ? [` Its line numbers are those of ${narrow}.`] : []),
  );
};

const pages = (near) =>
  near.length
    ? [
        paragraph("The nearest pages:"),
        element(
          "ul",
          {},
          ...near.map((page) => element("li", {}, element("a", { href: siteAddress(page.url) }, page.title))),
        ),
      ]
    : [];

/** What the atlas says, as elements. With an entry that fits (`proved`) its message is not said again. */
export const told = (more, { proved, releases, withTensorflow }) => {
  const content = [
    ...(proved ? [] : message(more.message, releases)),
    ...names(more.names),
    ...versions(more.versions, releases, withTensorflow),
    ...(proved ? [] : pages(more.near)),
  ];
  if (!content.length) return [];
  const mark = element("p", { className: "finder-source" }, "Read in the source of releases, not run");
  return [element("div", { className: "finder-atlas" }, mark, ...content)];
};
