// Fetches what the finder knows beyond the entries, each file when a paste first needs it. A paste stays where it is: the
// addresses are always the same, and nothing is sent with them.

import { indexNames } from "./atlas-names.js";
import { fetched, siteAddress } from "./dom.js";
import { prepareAtlas } from "./finder-atlas.js";
import { mayShow, prepareLines } from "./finder-frames.js";
import { preparePages } from "./finder-nearest.js";
import { mayBePython } from "./finder-python.js";

const DATA = "assets/generated/";
const PARTS = {
  libraries: { path: "libraries/libraries.json", prepare: ({ libraries }) => libraries, needed: () => true },
  programs: { path: "errors/programs.json", prepare: ({ programs }) => programs, needed: () => true },
  atlas: { path: "atlas/messages.json", prepare: prepareAtlas, needed: () => true },
  pages: { path: "pages.json", prepare: ({ pages }, entries) => preparePages(entries, pages), needed: () => true },
  rules: { path: "atlas/nearest.json", prepare: (rules) => rules, needed: () => true },
  lines: { path: "atlas/lines.json", prepare: prepareLines, needed: mayShow },
  names: { path: "atlas/names.json", prepare: indexNames, needed: mayBePython },
};

/** `ready(reading)` is what the reading needs, if all of it is there; `load(reading)` fetches it. */
export const loader = (prepared, entries) => {
  const known = { entries: prepared };
  const underWay = new Map();
  const wanted = (reading) => Object.keys(PARTS).filter((part) => PARTS[part].needed(reading));
  const fetchPart = async (part) => {
    known[part] = PARTS[part].prepare(await fetched(siteAddress(DATA + PARTS[part].path)), entries);
  };
  return {
    ready: (reading) => (wanted(reading).every((part) => known[part]) ? known : undefined),
    load: async (reading) => {
      const missing = wanted(reading).filter((part) => !known[part]);
      for (const part of missing) if (!underWay.has(part)) underWay.set(part, fetchPart(part));
      try {
        await Promise.all(missing.map((part) => underWay.get(part)));
      } finally {
        for (const part of missing) underWay.delete(part);
      }
      return known;
    },
  };
};
