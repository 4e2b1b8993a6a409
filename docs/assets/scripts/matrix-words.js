// What the matrix says, as text: no page is needed here.

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
