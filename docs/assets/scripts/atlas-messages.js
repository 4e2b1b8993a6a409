// Looks up messages in the atlas. No page is needed.

import { releasesOf } from "./atlas-spans.js";
import { squeezed } from "./finder-read.js";

const SHORT = 3; // a piece of fewer letters is no evidence
const LEAST = 8; // letters of a question
const MOST = 8; // messages that are shown
const HOLE = /\{\w*\}/;
const NOW = { IOError: "OSError", EnvironmentError: "OSError" }; // names of one class: a traceback has the second

/** Everything that can be computed before there is a question: each message with its place, releases and successor. */
export const indexMessages = (document) => {
  const spans = document.spans.map(releasesOf);
  const places = document.files.flatMap(([file, functions]) =>
    functions.flatMap(([name, count]) => Array.from({ length: count }, () => ({ file, function: name }))),
  );
  const messages = document.texts.map((text, n) => ({
    text,
    ...places[n],
    type: NOW[document.types[document.type[n]]] ?? document.types[document.type[n]],
    releases: spans[document.span[n]],
    pieces: text
      .split(HOLE)
      .map(squeezed)
      .filter((piece) => piece.length >= SHORT),
  }));
  for (const [n, distance] of document.next.entries()) if (distance) messages[n].next = messages[n + distance];
  return { messages, releases: document.releases };
};

const inOrder = (pieces, stream) => {
  let at = 0;
  for (const piece of pieces) {
    const start = stream.indexOf(piece, at);
    if (start < 0) return false;
    at = start + piece.length;
  }
  return pieces.length > 0;
};

const weight = (message) => message.pieces.join("").length;

/** The messages that stand in a text, or of which the text is a part; what says most comes first. */
export const findMessages = (known, question) => {
  const stream = squeezed(question);
  if (stream.length < LEAST) return [];
  const whole = known.messages.filter((message) => inOrder(message.pieces, stream));
  if (whole.length) return whole.sort((a, b) => weight(b) - weight(a)).slice(0, MOST);
  const parts = question
    .split(/\{\w*\}|…/)
    .map(squeezed)
    .filter((piece) => piece.length >= SHORT);
  return known.messages
    .filter((message) => inOrder(parts, squeezed(message.text)))
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, MOST);
};

/** What a message became: the texts of the same raise, later and later. */
export const laterTexts = (message) => {
  const texts = [];
  for (let next = message.next; next && !texts.includes(next); next = next.next) texts.push(next);
  return texts;
};

/** The page that is nearest to a message, as its address and title; nothing where there is none. */
export const nearestPage = ({ pages, nearest }, message) => {
  const place = `${message.file}:${message.function}`;
  const [, page] = nearest.find(([prefix]) => place.startsWith(prefix)) ?? [];
  return typeof page === "number" ? { url: pages[page][0], title: pages[page][1] } : undefined;
};
