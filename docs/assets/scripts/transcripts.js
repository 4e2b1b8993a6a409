// Makes the `#>` lines of a transcript look like output, and keeps them out of what is copied.
// Without this script they are comments, and the program runs just the same.

const MARK = /^#> ?/;
const GRID = /[┏┃┡│└├╇]/;

for (const line of document.querySelectorAll(".highlight code > span")) {
  const comment = line.querySelector(":scope > .c1");
  if (!comment || !MARK.test(comment.textContent) || line.textContent.trim() !== comment.textContent.trim()) continue;
  const [mark] = comment.textContent.match(MARK);
  const hidden = document.createElement("span");
  hidden.className = "output-mark";
  hidden.textContent = mark;
  comment.replaceChildren(hidden, comment.textContent.slice(mark.length));
  line.classList.add("output");
  if (GRID.test(comment.textContent)) line.classList.add("output-grid");
}
