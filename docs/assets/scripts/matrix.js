// Filters the tables of the matrix by kind, group and outcome, and opens each cell to its program and what was seen.
// What is shown stands in the address, so it can be shared. Without this script the tables are complete.

const OUTCOMES = { works: "works", surprises: "works, but surprises", raises: "raises" };
const SIGNS = { "✗": "raises", "!": "surprises" };

// An element with properties and children; text only ever becomes text.
const make = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const named = (kind) => `${/^[AEIOU]/.test(kind) ? "an" : "a"} ${kind}`;

// A text that may break inside a long name, before a capital, but not inside a shape.
const breakable = (text) =>
  text
    .replace(/\([^)]*\)/g, (shape) => shape.replaceAll(" ", "\u00a0"))
    .split(/(?<=[a-z])(?=[A-Z])/)
    .flatMap((part, n) => (n ? [make("wbr"), part] : [part]));

// Every cell of the tables, with a button in place of its text.
const cells = [];
const rows = [];
for (const box of document.querySelectorAll(".matrix")) {
  const table = box.querySelector("table");
  const kinds = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
  table.setAttribute("role", "grid");
  table.setAttribute("aria-label", box.previousElementSibling.firstChild.textContent);
  for (const line of table.tBodies[0].rows) {
    const row = { box, line, cells: [] };
    const [title, ...others] = line.cells;
    title.setAttribute("role", "rowheader");
    for (const place of others) {
      const text = place.textContent;
      const cell = {
        place,
        row,
        kind: kinds[place.cellIndex],
        title: title.textContent,
        group: box.dataset.group,
        outcome: SIGNS[text[0]] ?? "works",
      };
      cell.button = make("button", { type: "button", tabIndex: -1 }, ...breakable(text));
      cell.button.setAttribute("aria-haspopup", "dialog");
      cell.button.setAttribute("aria-label", `${cell.title}, x is ${named(cell.kind)}: ${OUTCOMES[cell.outcome]}, ${text}`);
      place.dataset.outcome = cell.outcome;
      place.replaceChildren(cell.button);
      row.cells.push(cell);
      cells.push(cell);
    }
    rows.push(row);
  }
}

// The tools: two lists to choose from, and a box to tick for each kind.
const kinds = [...new Set(cells.map((cell) => cell.kind))];
const groups = [...document.querySelectorAll(".matrix")].map((box) => box.dataset.group);
const heading = (group) => document.getElementById(group).firstChild.textContent;
const select = (label, all, options) => {
  const field = make("select", {}, make("option", { value: "", textContent: all }));
  for (const [value, textContent] of options) field.append(make("option", { value, textContent }));
  return [field, make("label", {}, `${label} `, field)];
};
const [group, groupLabel] = select("Group", "all", groups.map((slug) => [slug, heading(slug)]));
const [outcome, outcomeLabel] = select("Outcome", "all", Object.entries(OUTCOMES));
const boxes = kinds.map((value) => make("input", { type: "checkbox", value, checked: true }));
const status = make("p", { role: "status" });
const reset = make("button", { type: "reset", textContent: "Show all" });
const tools = make(
  "form",
  {},
  make("fieldset", {}, make("legend", { textContent: "Show" }), groupLabel, outcomeLabel, reset),
  make(
    "fieldset",
    {},
    make("legend", { textContent: "What x is" }),
    ...boxes.map((box) => make("label", {}, box, ` ${box.value}`)),
  ),
  status,
);
document.querySelector(".matrix-tools").replaceChildren(tools);

const show = () => {
  const chosen = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  let count = 0;
  for (const row of rows) {
    let any = false;
    for (const cell of row.cells) {
      const column = chosen.has(cell.kind);
      const fits = column && (!outcome.value || cell.outcome === outcome.value);
      cell.place.hidden = !column;
      cell.button.hidden = !fits;
      any ||= fits;
      if (fits && (!group.value || cell.group === group.value)) count += 1;
    }
    row.line.hidden = !any;
  }
  for (const box of document.querySelectorAll(".matrix")) {
    const own = rows.filter((row) => row.box === box);
    for (const head of box.querySelectorAll("thead th")) head.hidden = head.cellIndex > 0 && !chosen.has(head.textContent);
    const empty = own.every((row) => row.line.hidden) || (group.value && box.dataset.group !== group.value);
    box.hidden = box.previousElementSibling.hidden = Boolean(empty);
    const first = own.flatMap((row) => row.cells).filter((cell) => !cell.button.hidden);
    for (const cell of first) cell.button.tabIndex = cell === first[0] ? 0 : -1;
  }
  status.textContent = `${count} of ${cells.length} cells. Choose one to see its program; the arrow keys move between them.`;
};

// The address: ?group= &outcome= &kind= (one each, none for all), and for an open cell ?cell=KIND,TITLE.
const read = () => {
  const query = new URLSearchParams(location.search);
  const wanted = query.getAll("kind").filter((kind) => kinds.includes(kind));
  group.value = groups.includes(query.get("group")) ? query.get("group") : "";
  outcome.value = query.get("outcome") in OUTCOMES ? query.get("outcome") : "";
  for (const box of boxes) box.checked = !wanted.length || wanted.includes(box.value);
  show();
  return cells.find((cell) => `${cell.kind},${cell.title}` === query.get("cell"));
};
const write = (open) => {
  const query = new URLSearchParams();
  if (group.value) query.set("group", group.value);
  if (outcome.value) query.set("outcome", outcome.value);
  if (!boxes.every((box) => box.checked)) for (const box of boxes) if (box.checked) query.append("kind", box.value);
  if (open) query.set("cell", `${open.kind},${open.title}`);
  history.replaceState(history.state, "", `${location.pathname}${query.size ? `?${query}` : ""}${location.hash}`);
};
tools.addEventListener("change", () => {
  show();
  write();
});
tools.addEventListener("reset", (event) => {
  event.preventDefault();
  group.value = outcome.value = "";
  for (const box of boxes) box.checked = true;
  show();
  write();
});
tools.addEventListener("submit", (event) => event.preventDefault());

// A cell that is open.
const dialog = make("dialog", { className: "matrix-cell md-typeset" });
document.body.append(dialog);
let data;
const load = async () => {
  data ??= fetch(new URL("../generated/matrix/matrix.json", import.meta.url)).then((answer) => {
    if (!answer.ok) throw new Error(`matrix.json: ${answer.status}`);
    return answer.json();
  });
  return data.catch((error) => {
    data = undefined;
    throw error;
  });
};
const facts = (seen) => {
  const shape = Array.isArray(seen.shape) ? `(${seen.shape.map((length) => length ?? "None").join(", ")}${seen.shape.length === 1 ? "," : ""})` : seen.shape;
  const told = { result: seen.kind, shape, dtype: seen.dtype, more: seen.detail, raises: seen.error, message: seen.message };
  const list = make("dl");
  for (const [name, value] of Object.entries(told)) {
    if (value) list.append(make("dt", { textContent: name }), make("dd", {}, make("code", { textContent: value })));
  }
  return list;
};
const open = async (cell) => {
  const close = make("button", { type: "button", className: "matrix-close", textContent: "Close", onclick: () => dialog.close() });
  const title = make("h2", { id: "matrix-cell-title" }, make("code", { textContent: cell.title }), ` with ${named(cell.kind)}`);
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.replaceChildren(close, title);
  if (!dialog.open) dialog.showModal();
  write(cell);
  try {
    const all = await load();
    const seen = all.operations.find((each) => each.title === cell.title && each.group === cell.group).cells[cell.kind];
    const versions = Object.entries(all.versions).map((pair) => pair.join(" "));
    const copy = make("button", { type: "button", textContent: "Copy the program" });
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(seen.code);
      copy.textContent = "Copied";
    });
    const program = make("pre", { tabIndex: 0 }, make("code", { textContent: seen.code.trimEnd() }));
    dialog.append(make("p", { className: "matrix-outcome", textContent: OUTCOMES[seen.outcome] }), program, copy, facts(seen));
    if (seen.surprise) dialog.append(make("p", { textContent: seen.surprise.replaceAll("`", "") }));
    if (seen.entry) {
      const href = new URL(`../../errors/${encodeURIComponent(seen.entry)}/`, import.meta.url).href;
      dialog.append(make("p", {}, make("a", { href, textContent: "Why, and what to do instead" })));
    }
    dialog.append(make("p", { className: "matrix-ran-on", textContent: `Seen with ${versions.join(", ")}.` }));
  } catch (error) {
    dialog.append(make("p", { textContent: `The data could not be loaded (${error.message}).` }));
  }
};
dialog.addEventListener("close", () => write());
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close(); // beside it
});

for (const cell of cells) {
  cell.button.addEventListener("click", () => open(cell));
  cell.button.addEventListener("keydown", (event) => {
    const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
    if (!step) return;
    event.preventDefault();
    const own = rows.filter((row) => row.box === cell.row.box);
    let [y, x] = [own.indexOf(cell.row), cell.row.cells.indexOf(cell)];
    do [y, x] = [y + step[0], x + step[1]];
    while (own[y]?.cells[x]?.button.hidden || own[y]?.line.hidden);
    const next = own[y]?.cells[x];
    if (!next) return;
    cell.button.tabIndex = -1;
    next.button.tabIndex = 0;
    next.button.focus();
  });
}

const asked = read();
if (asked) open(asked);
