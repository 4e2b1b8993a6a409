// Tells the output lines of a transcript from comments. No page is needed.

const MARK = /^#> ?/;
const GRID = /[┏┃┡│└├╇]/;

/** A line that is nothing but a `#>` comment: its mark, its text, and whether it draws a table. Of other lines null. */
export const outputOf = (line, comment) => {
  const mark = comment?.match(MARK)?.[0];
  if (!mark || line.trim() !== comment.trim()) return null;
  return { mark, text: comment.slice(mark.length), grid: GRID.test(comment) };
};
