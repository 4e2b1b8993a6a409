// Keeps the boxes of one stack open, on every page, once a reader has opened one of them.
// Without this script each box opens and closes by itself.

const KEY = "stack";

const boxes = [...document.querySelectorAll("details.versions")];
const stackOf = (box) => [...box.classList].find((name) => name !== "versions");

// A browser may refuse to keep anything; then the choice lasts as long as the page.
const kept = () => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};
const keep = (stack) => {
  try {
    if (stack) localStorage.setItem(KEY, stack);
    else localStorage.removeItem(KEY);
  } catch {}
};

const open = (stack, isOpen) => {
  for (const box of boxes) if (stackOf(box) === stack) box.open = isOpen;
};

const choose = (summary, event) => {
  event.preventDefault();
  const box = summary.parentElement;
  const isOpen = !box.open;
  const before = summary.getBoundingClientRect().top;
  const stack = stackOf(box);
  if (isOpen && kept() && kept() !== stack) open(kept(), false);
  open(stack, isOpen);
  keep(isOpen ? stack : null);
  scrollBy({ top: summary.getBoundingClientRect().top - before, behavior: "instant" });
};

for (const box of boxes) {
  const summary = box.querySelector("summary");
  summary.addEventListener("click", (event) => choose(summary, event));
}
if (kept()) open(kept(), true);
