// The ranking, in a site of a few pages.

import assert from "node:assert/strict";
import { test } from "node:test";
import { indexed, slug } from "../../docs/assets/scripts/search-index.js";
import { rank } from "../../docs/assets/scripts/search-rank.js";

const page = (url, kind, title, more = {}) => ({
  url,
  kind,
  title,
  first: "",
  description: "",
  sections: [["", "", ""]],
  asked: [],
  texts: [],
  ...more,
});
const words = { stop: ["how", "do", "i", "a", "the", "in", "is", "to", "of"], same: ["delete remove"] };
const pages = [
  page("masks/", "guide", "Masks", {
    first: "A mask says which steps are padding.",
    sections: [
      ["", "", ""],
      ["Where it gets lost", "operator keras.ops drops"],
      ["Layers of your own", "supports_masking warning destroy", "own"],
    ],
    asked: ["padding in sequences", ["custom layer destroys the mask", 2]],
  }),
  page("share/", "guide", "Share layers", { first: "Call one layer twice.", asked: ["siamese network"] }),
  page("errors/lost/", "error", "Mask of … was lost. Received: …", { first: "ValueError, raised by Keras." }),
  page("errors/cut/", "error", "Gradients are cut in layers … when they are trained.", { first: "Warning of Keras." }),
  page("errors/len/", "error", "object has no len()", { first: "TypeError, raised by Python." }),
  page("words/", "reference", "Words", { first: "Mask, layer, network.", sections: [["", "padding steps layer"]] }),
  ...Array.from({ length: 20 }, (_, n) => page(`other/${n}/`, "guide", `Other ${n}`, { first: "Nothing of that." })),
];
const index = await indexed({ words, pages });
const best = (query, count = 1) =>
  rank(index, query)
    .results.slice(0, count)
    .map((result) => result.page.url);

test("EXACT: a title finds its page first, whatever the case and the signs", () => {
  assert.deepEqual(best("share LAYERS!"), ["share/"]);
  assert.deepEqual(best("Words"), ["words/"]);
});

test("another way to ask leads into the section that it is bound to", () => {
  const { results, fits } = rank(index, "layer destroys mask");
  assert.equal(results[0].page.url, "masks/");
  assert.equal(results[0].section.at, "own");
  assert.ok(fits);
});

test("an id that follows from its heading need not be in the data", () => {
  assert.equal(rank(index, "where lost").results[0].section.at, "where-it-gets-lost");
  assert.equal(slug("'str' object has no attribute `x_y`: é"), "str-object-has-no-attribute-x_y-e");
});

test("WANTED: a question wants a guide, a message its entry", () => {
  assert.equal(best("padding mask")[0], "masks/");
  assert.equal(best("ValueError: Mask of layer 3 was lost. Received: [1, 2]")[0], "errors/lost/");
});

test("QUOTED: an error that stands in a question is found, whatever else stands there", () => {
  assert.equal(best("how do I remove this: TypeError: object has no len() in my network")[0], "errors/len/");
});

test("BEGUN: so is a message that is quoted by its beginning, unless that is short", () => {
  assert.equal(best("padding layer network gradients are cut in layers of my mask")[0], "errors/cut/");
  assert.equal(best("padding mask of a layer")[0], "masks/");
});

test("words for the same thing, and mistyped ones, are understood", () => {
  assert.equal(best("siamse network")[0], "share/");
  assert.ok(rank(index, "siamse").fits);
});

test("FITS: little fits when most of the query is nowhere", () => {
  assert.ok(!rank(index, "mask zebra quark banana").fits);
  assert.deepEqual(rank(index, "zebra"), { results: [], fits: false });
  assert.deepEqual(rank(index, ""), { results: [], fits: false });
});
