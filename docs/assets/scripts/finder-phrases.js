// The phrases of which sentences about names are made: lists, strings and `{ code }` for what is written as code.
// No page is needed.

import { spoken } from "./finder-spoken.js";

export const FEW = 4; // names that a sentence holds

export const code = (text) => ({ code: text });
export const without = (releases, gone) => new Set([...releases].filter((number) => !gone.has(number)));
export const short = (name) => name.replace(/^.*[.]/, "").replace("~", "");
export const listed = (names) =>
  names
    .slice(0, FEW)
    .flatMap((name, n) => [n ? ", " : "", code(name)])
    .slice(1);
export const newest = (known) => known.releases.findLastIndex(([product]) => product === "Keras");
export const has = (known, releases) => spoken(releases, known.releases) || "no release that was read";
