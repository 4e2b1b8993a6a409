// The box of the atlas: a name or a message, and the releases that have it. What is typed goes nowhere but into the address,
// behind the hash, so that an answer can be shared. The data are fetched with the first question.

import { findMessages, indexMessages, laterTexts, nearestPage } from "./atlas-messages.js";
import { alike, findNames, indexNames } from "./atlas-names.js";
import { current, words } from "./atlas-spans.js";
import { code, element, fetched, liveRegion, paragraph, siteAddress } from "./dom.js";

const WAIT = 150; // milliseconds after the last key
const HASH = "#q=";
const FEW = 6; // words of a question; more are a message
const SHARED = 300; // characters of a question that go into the address
const DATA = "assets/generated/atlas/";
const NOTHING =
  "No release that was read has a public name or a message like this. What C++ or Python itself words is not in the atlas.";

const shown = (text) => text.replace(/\{\w*\}/g, "…");
const call = (name, signature) =>
  `${name.replace(/.*\./, "")}(${signature
    .split(" ")
    .filter(Boolean)
    .map((one) => one.replace(/=$/, "=…"))
    .join(", ")})`;

const spans = (releases, known) => {
  const texts = words(releases, known.releases);
  return element("ul", { className: "atlas-releases" }, ...texts.map((text) => element("li", {}, text)));
};

const signatures = (answer, known) => {
  if (!answer.signatures.length) return [];
  if (answer.signatures.length === 1)
    return [paragraph("Called as ", code(call(answer.name, answer.signatures[0].text)))];
  const rows = answer.signatures.map(({ text, releases }) =>
    element(
      "tr",
      {},
      element("td", {}, code(call(answer.name, text))),
      element("td", {}, words(releases, known.releases).join("; ")),
    ),
  );
  const head = element("tr", {}, element("th", {}, "Called as"), element("th", {}, "In"));
  return [
    element(
      "div",
      { className: "atlas-table" },
      element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows)),
    ),
  ];
};

const gone = (answer, known) => {
  const names = alike(known, answer.name).flatMap((name) => [", ", code(name)]);
  return [
    paragraph("The newest release does not have it.", ...(names.length ? [" It has ", ...names.slice(1), "."] : [])),
  ];
};

const nameAnswer = (answer, known) => [
  element("h2", {}, code(answer.name.replace("~", ""))),
  ...(answer.imported ? [paragraph("A module that a program can import, and no public name.")] : []),
  ...(answer.alias ? [paragraph("The same as ", code(answer.alias), ".")] : []),
  ...(answer.name.startsWith("tf.compat.v1.")
    ? [
        paragraph(
          "A name of TensorFlow 1: ",
          code(answer.name.replace("compat.v1.", "")),
          " is gone, and this is what is left of it.",
        ),
      ]
    : []),
  ...(answer.name.startsWith("tf.keras.")
    ? [paragraph("Only ", code("tf.keras"), " of Keras 3 has it, and ", code("keras"), " has not.")]
    : []),
  spans(answer.releases, known),
  ...(current(answer.releases, known.releases) ? [] : gone(answer, known)),
  ...([...answer.unknown].some((number) => !answer.releases.has(number))
    ? [paragraph("A base of its class stands in no source that was read, so other releases may have it too.")]
    : []),
  ...signatures(answer, known),
];

const pageAbout = (message, known) => {
  const page = nearestPage(known.nearest, message);
  return page ? [paragraph("The nearest page: ", element("a", { href: siteAddress(page.url) }, page.title), ".")] : [];
};

const messageAnswer = (message, known) => [
  element("blockquote", {}, paragraph(shown(message.text))),
  paragraph(
    code(message.type),
    " of ",
    code(message.file),
    ...(message.function ? [", ", code(message.function)] : []),
  ),
  spans(message.releases, known),
  ...laterTexts(message).flatMap((later) => [
    paragraph(`Then it says (${words(later.releases, known.releases).join("; ")}):`),
    element("blockquote", {}, paragraph(shown(later.text))),
  ]),
  ...pageAbout(message, known),
];

const counted = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

const answers = (question, names, messages) => {
  const named = findNames(names, question);
  const said = findMessages(messages, question);
  if (!named.length && !said.length) return { status: NOTHING, nodes: [] };
  const nodes = [
    named.flatMap((answer) => nameAnswer(answer, names)),
    said.flatMap((message) => messageAnswer(message, messages)),
  ];
  if (question.split(/\s+/).length > FEW) nodes.reverse();
  return {
    status: `${counted(named.length, "name")}, ${counted(said.length, "message")}`,
    nodes: nodes.flat(),
  };
};

/** What a part of an address says; as it stands where somebody has cut it. */
const asked = (part) => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const once = (make) => {
  let value;
  return () => {
    value ??= make().catch((error) => {
      value = undefined;
      throw error;
    });
    return value;
  };
};

const load = once(async () => {
  const files = ["names", "messages", "nearest"].map((name) => fetched(siteAddress(`${DATA}${name}.json`)));
  const [names, messages, nearest] = await Promise.all(files);
  return [indexNames(names), { ...indexMessages(messages), nearest }];
});

const fill = (box) => {
  const field = element("input", {
    id: "atlas-question",
    type: "search",
    spellcheck: false,
    autocomplete: "off",
    autocapitalize: "off",
  });
  const status = liveRegion("p", { className: "atlas-status" });
  const answer = element("div", { className: "atlas-answer" });
  const label = element("label", { htmlFor: field.id }, "A name, or a message");
  box.replaceChildren(label, field, status, answer);
  box.classList.add("atlas-filled");

  const show = async () => {
    const question = field.value.trim();
    const shared = question && question.length <= SHARED;
    const address = shared ? HASH + encodeURIComponent(question) : location.pathname + location.search;
    history.replaceState(history.state, "", address);
    if (!question) {
      status.textContent = "";
      answer.replaceChildren();
      return;
    }
    status.textContent = "Looking it up …";
    try {
      const known = await load();
      if (field.value.trim() !== question) return;
      const result = answers(question, ...known);
      answer.replaceChildren(...result.nodes);
      status.textContent = result.status;
    } catch (error) {
      status.textContent = `The atlas could not be loaded (${error.message}).`;
    }
  };
  let timer;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, WAIT);
  });
  const fromAddress = () => {
    if (!location.hash.startsWith(HASH)) return;
    field.value = asked(location.hash.slice(HASH.length));
    show();
  };
  addEventListener("hashchange", fromAddress);
  fromAddress();
};

for (const box of document.querySelectorAll(".atlas")) fill(box);
