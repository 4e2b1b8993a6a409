// A cell of the matrix that is open: its program, and what was seen.

import { element, fetched, siteAddress } from "./dom.js";
import { classesOfName } from "./kinds-words.js";
import { OUTCOMES, shapeText, withArticle } from "./matrix.js";

const DATA = siteAddress("assets/generated/matrix/matrix.json");

let data;
const load = () => {
  data ??= fetched(DATA).catch((error) => {
    data = undefined; // so that the next cell asks again
    throw error;
  });
  return data;
};

const facts = (cell) => {
  const values = {
    result: cell.kind,
    shape: shapeText(cell.shape),
    dtype: cell.dtype,
    more: cell.detail,
    raises: cell.error,
    message: cell.message,
  };
  const list = element("dl");
  for (const [name, value] of Object.entries(values)) {
    if (!value) continue;
    const code = element("code", { className: classesOfName(value) }, value);
    list.append(element("dt", {}, name), element("dd", {}, code));
  }
  return list;
};

const copyButton = (text) => {
  const button = element("button", { type: "button" }, "Copy the program");
  const said = element("span", { className: "said", "aria-live": "polite" });
  button.addEventListener("click", async () => {
    button.textContent = await navigator.clipboard.writeText(text).then(
      () => "Copied",
      () => "Not copied: the browser does not allow it",
    );
    said.textContent = button.textContent;
  });
  return [button, said];
};

const link = (href, text) => element("p", {}, element("a", { href }, text));

const content = (all, cell) => {
  const row = all.operations.find((operation) => operation.title === cell.title && operation.group === cell.group);
  const own = row.cells[cell.kind];
  const versions = Object.entries(all.versions).map((pair) => pair.join(" "));
  const parts = [
    element("p", { className: "matrix-outcome" }, OUTCOMES[own.outcome]),
    element("pre", { tabIndex: 0 }, element("code", {}, own.code.trimEnd())),
    ...copyButton(own.code),
    facts(own),
  ];
  if (own.surprise) parts.push(element("p", {}, own.surprise.replaceAll("`", "")));
  if (cell.surprise) parts.push(link(`#surprise-${cell.surprise}`, "The program that shows it"));
  if (own.entry)
    parts.push(link(siteAddress(`errors/${encodeURIComponent(own.entry)}/`), "Why, and what to do instead"));
  return [...parts, element("p", { className: "matrix-ran-on" }, `Seen with ${versions.join(", ")}.`)];
};

/** A dialog that opens cells. `closed` is called when it closes. */
export const cellDialog = (closed) => {
  const dialog = element("dialog", { className: "matrix-cell md-typeset" });
  document.body.append(dialog);
  dialog.addEventListener("close", closed);
  dialog.addEventListener("click", (event) => {
    const beside = event.target === dialog;
    if (beside || event.target.closest("a[href^='#']")) dialog.close();
  });
  return async (cell) => {
    const close = element("button", { type: "button", className: "matrix-close" }, "Close");
    close.addEventListener("click", () => dialog.close());
    const title = element(
      "h2",
      { id: "matrix-cell-title" },
      element("code", {}, cell.title),
      ` with ${withArticle(cell.kind)}`,
    );
    dialog.setAttribute("aria-labelledby", title.id);
    dialog.replaceChildren(close, title);
    if (!dialog.open) dialog.showModal();
    const parts = await load().then(
      (all) => content(all, cell),
      (error) => [element("p", { role: "alert" }, `The data could not be loaded: ${error.message}.`)],
    );
    if (title.isConnected) dialog.append(...parts); // no other cell was opened meanwhile
  };
};
