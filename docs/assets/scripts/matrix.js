// Filters the tables of the matrix by kind, group and outcome, and opens each cell to its program and what was seen.
// What is shown stands in the address, so it can be shared. Without this script the tables are complete.
// Which outcome a cell has says index.json, whose rows stand in the order of the tables.

import { element, fetched, liveRegion, siteAddress } from "./dom.js";
import { coloured } from "./kinds-words.js";

const INDEX = siteAddress("assets/generated/matrix/index.json");
const STEPS = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
/** The columns before those of the kinds: the operation. */
const TITLES = 1;

/** The outcomes of a cell, in the words of the legend. */
export const OUTCOMES = { works: "works", surprises: "works, but surprises", raises: "raises" };

/** A kind with its article. */
export const withArticle = (kind) => `${/^[AEIOU]/.test(kind) ? "an" : "a"} ${kind}`;

/** The pieces of a text between which a line may break: before a capital in a long name, never inside a shape. */
export const pieces = (text) =>
  text.replace(/\([^)]*\)/g, (shape) => shape.replaceAll(" ", "\u00a0")).split(/(?<=[a-z])(?=[A-Z])/);

/** A shape as Python writes it: null is an unknown length, a word an unknown rank. */
export const shapeText = (shape) => {
  if (!Array.isArray(shape)) return shape;
  const lengths = shape.map((length) => length ?? "None").join(", ");
  return `(${lengths}${shape.length === 1 ? "," : ""})`;
};

/** The part of an address that says what is shown: `group`, `outcome`, each `kind` (none for all), and the open `cell`. */
export const query = ({ group, outcome, kinds, cell }) => {
  const parameters = new URLSearchParams();
  if (group) parameters.set("group", group);
  if (outcome) parameters.set("outcome", outcome);
  for (const kind of kinds) parameters.append("kind", kind);
  if (cell) parameters.set("cell", `${cell.kind},${cell.title}`);
  return parameters.size ? `?${parameters}` : "";
};

/** What such a part of an address says, without what is not in the matrix. */
export const wanted = (search, groups, kinds) => {
  const parameters = new URLSearchParams(search);
  const group = parameters.get("group");
  const outcome = parameters.get("outcome");
  return {
    group: groups.includes(group) ? group : "",
    outcome: Object.hasOwn(OUTCOMES, outcome ?? "") ? outcome : "",
    kinds: parameters.getAll("kind").filter((kind) => kinds.includes(kind)),
    cell: parameters.get("cell"),
  };
};

const headingOf = (box) => box.previousElementSibling;
const label = (heading) => heading.firstChild.textContent;

const breakable = (text) => pieces(text).flatMap((piece, n) => (n ? [element("wbr"), piece] : [piece]));

// A cell with a button in place of its text.
const cellOf = (place, kind, row, known) => {
  const outcome = known.outcomes[kind];
  const text = place.textContent;
  const name = `${known.title}, x is ${withArticle(kind)}: ${OUTCOMES[outcome]}, ${text}`;
  const properties = { type: "button", tabIndex: -1, "aria-haspopup": "dialog", "aria-label": name };
  const button = element("button", properties, ...coloured(text, breakable));
  place.dataset.outcome = outcome;
  place.replaceChildren(button);
  return { place, button, row, kind, outcome, title: known.title, group: row.group, surprise: known.surprises[kind] };
};

const rowsOf = (box, index) => {
  const table = box.querySelector("table");
  table.setAttribute("role", "grid");
  table.setAttribute("aria-label", label(headingOf(box)));
  return [...table.tBodies[0].rows].map((line, n) => {
    const row = { box, line, group: box.dataset.group };
    const known = index[row.group][n];
    line.cells[0].setAttribute("role", "rowheader");
    const places = [...line.cells].slice(TITLES);
    row.cells = Object.keys(known.outcomes).map((kind, column) => cellOf(places[column], kind, row, known));
    return row;
  });
};

const select = (text, options) => {
  const field = element("select", {}, element("option", { value: "" }, "all"));
  for (const [value, name] of options) field.append(element("option", { value }, name));
  return [field, element("label", {}, `${text} `, field)];
};

/** Lets the browser answer its reader before the next table. */
const pause = () => new Promise((next) => setTimeout(next));

const fill = async (tools, index) => {
  const tables = [...document.querySelectorAll(".matrix")];
  const groups = tables.map((box) => box.dataset.group);
  const rows = [];
  let ready;
  const opening = new Promise((done) => {
    ready = done;
  });
  for (const box of tables) {
    const own = rowsOf(box, index);
    for (const cell of own.flatMap((row) => row.cells))
      cell.button.addEventListener("click", async () => (await opening)(cell));
    rows.push(...own);
    await pause();
  }
  const cells = rows.flatMap((row) => row.cells);
  const kinds = [...new Set(cells.map((cell) => cell.kind))];

  const [group, groupLabel] = select(
    "Group",
    tables.map((box) => [box.dataset.group, label(headingOf(box))]),
  );
  const [outcome, outcomeLabel] = select("Outcome", Object.entries(OUTCOMES));
  const boxes = kinds.map((value) => element("input", { type: "checkbox", value, checked: true }));
  const status = liveRegion("p");
  const reset = element("button", { type: "reset" }, "Show all");
  const kindLabels = boxes.map((box) => element("label", {}, box, " ", ...coloured(box.value)));
  const form = element(
    "form",
    {},
    element("fieldset", {}, element("legend", {}, "Show"), groupLabel, outcomeLabel, reset),
    element("fieldset", {}, element("legend", {}, "What x is"), ...kindLabels),
    status,
  );

  const checked = () => boxes.filter((box) => box.checked).map((box) => box.value);

  const showTable = (box, chosen) => {
    const own = rows.filter((row) => row.box === box);
    for (const head of [...box.querySelectorAll("thead th")].slice(TITLES))
      head.hidden = !chosen.has(kinds[head.cellIndex - TITLES]);
    const other = group.value && box.dataset.group !== group.value;
    const empty = Boolean(other || own.every((row) => row.line.hidden));
    box.hidden = empty;
    headingOf(box).hidden = empty;
    const visible = own.flatMap((row) => row.cells).filter((cell) => !cell.button.hidden);
    for (const cell of visible) cell.button.tabIndex = cell === visible[0] ? 0 : -1;
  };

  const show = () => {
    const chosen = new Set(checked());
    for (const cell of cells) {
      cell.place.hidden = !chosen.has(cell.kind);
      cell.button.hidden = cell.place.hidden || Boolean(outcome.value && cell.outcome !== outcome.value);
    }
    for (const row of rows) row.line.hidden = row.cells.every((cell) => cell.button.hidden);
    for (const box of tables) showTable(box, chosen);
    const count = cells.filter((cell) => !cell.button.hidden && (!group.value || cell.group === group.value)).length;
    status.textContent = `${count} of ${cells.length} cells. Choose one to see its program; the arrow keys move between them.`;
  };

  const write = (cell) => {
    const some = checked();
    const search = query({
      group: group.value,
      outcome: outcome.value,
      kinds: some.length < kinds.length ? some : [],
      cell,
    });
    history.replaceState(history.state, "", location.pathname + search + location.hash);
  };

  let dialog;
  const open = async (cell) => {
    write(cell);
    dialog ??= import("./matrix-cell.js").then(({ cellDialog }) => cellDialog(() => write()));
    await (await dialog)(cell);
  };

  const move = (cell, [down, right]) => {
    const own = rows.filter((row) => row.box === cell.row.box);
    let y = own.indexOf(cell.row);
    let x = cell.row.cells.indexOf(cell);
    let next;
    do {
      y += down;
      x += right;
      next = own[y]?.cells[x];
    } while (next?.button.hidden);
    if (!next) return;
    cell.button.tabIndex = -1;
    next.button.tabIndex = 0;
    next.button.focus();
  };

  for (const cell of cells) {
    cell.button.addEventListener("keydown", (event) => {
      if (!STEPS[event.key]) return;
      event.preventDefault();
      move(cell, STEPS[event.key]);
    });
  }
  const changed = () => {
    show();
    write();
  };
  form.addEventListener("change", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault(); // a reset would come after what is shown
    group.value = outcome.value = "";
    for (const box of boxes) box.checked = true;
    changed();
  });

  const first = wanted(location.search, groups, kinds);
  group.value = first.group;
  outcome.value = first.outcome;
  for (const box of boxes) box.checked = !first.kinds.length || first.kinds.includes(box.value);
  show();
  tools.replaceChildren(form);
  ready(open);
  const asked = cells.find((cell) => `${cell.kind},${cell.title}` === first.cell);
  if (asked) open(asked);
};

/** Makes the tables of a page ready. */
export const start = (tools) =>
  fetched(INDEX)
    .then((index) => fill(tools, index))
    .catch((error) =>
      tools.replaceChildren(
        liveRegion("p", {}, `The tables cannot be filtered now: ${error.message}. They are complete.`),
      ),
    );
