// Where the names of an example stand in its text, and which one an arrow key leads to. No page is needed.

const OF_A_NAME = /[\p{ID_Continue}]/u;

// Python counts characters, JavaScript halves of those beyond the first 65 536.
const columnIn = (line, column) => [...line].slice(0, column).join("").length;

const isName = (text, start, name) =>
  text.startsWith(name, start) &&
  !OF_A_NAME.test(text.charAt(start - 1)) &&
  !OF_A_NAME.test(text.charAt(start + name.length));

/** Each place whose text is its name, with where that starts in the text. A place is [line, column, name, steps, more].
 * `lines` says which lines of the file the text has, where it is a part: a cell of a notebook. */
export const placesIn = (text, places, lines) => {
  const own = text.split("\n");
  const starts = [0];
  for (const line of own) starts.push(starts.at(-1) + line.length + 1);
  return places.flatMap(([inFile, column, name, steps, more = 0]) => {
    const line = lines ? lines.indexOf(inFile) : inFile - 1;
    if (own[line] === undefined) return [];
    const start = starts[line] + columnIn(own[line], column);
    return isName(text, start, name) ? [{ line, column, name, start, steps, more }] : [];
  });
};

const nearest = (places, line, column) => {
  const distance = (place) => Math.abs(place.column - column);
  const inLine = places.filter((place) => place.line === line);
  return places.indexOf(inLine.sort((a, b) => distance(a) - distance(b))[0]);
};

/** The number of the place that a key leads to from another; undefined where it leads nowhere. */
export const placeAfter = (places, number, key) => {
  const { line, column } = places[number];
  const last = places.length - 1;
  const steps = { ArrowRight: number + 1, ArrowLeft: number - 1, Home: 0, End: last };
  const above = places.findLast((place) => place.line < line);
  const below = places.find((place) => place.line > line);
  if (key === "ArrowUp") return above && nearest(places, above.line, column);
  if (key === "ArrowDown") return below && nearest(places, below.line, column);
  return places[steps[key]] && steps[key];
};
