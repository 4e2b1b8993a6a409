// What somebody was after who came to an address without a page: the words of its last part, and where a file has moved to.

const ENDING = /\.(?:html?|md|ipynb|py)$/i;
const readable = (part) => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % is a character like any other
  }
};

/** The words to search for, of an address's path behind the root of the site; none for the page itself. */
export const wordsOf = (path) => {
  const parts = path.split("/").map((part) => readable(part).replace(ENDING, ""));
  const last = parts.findLast((part) => /[\p{L}\p{N}]/u.test(part) && part !== "index" && part !== "404") ?? "";
  return last
    .split(/[^\p{L}\p{N}_.]+/u)
    .filter(Boolean)
    .join(" ")
    .slice(0, 200);
};

/** Where the file at a path has moved to, if it has: `files` has old and new paths from the root of the site. */
export const movedTo = (path, files) => {
  const old = Object.keys(files).find((file) => path.endsWith(`/${file}`));
  return old === undefined ? null : path.slice(0, -old.length) + files[old];
};
