import assert from "node:assert/strict";
import { test } from "node:test";

import { find, prepare } from "../../docs/assets/scripts/finder-match.js";

const cause = (name, shows) => ({ name, sign: [name], shows, fix: ["Do it."], pair: null });
const entry = (...causes) => ({
  slug: "dtype",
  type: "ValueError",
  texts: ["Invalid dtype of a tensor: {dtype}"],
  wrapper: false,
  causes,
});
const TWO = prepare([entry(cause("text", ["dtype of a tensor: <?str"]), cause("lambda", ["core[\\\\/]lambda_layer"]))]);
const shown = (known, paste) => find(known, paste).hits[0].causes;
const MESSAGE = "ValueError: Invalid dtype of a tensor: ";
const traceback = (path, dtype) =>
  `Traceback (most recent call last):\n  File "${path}", line 1, in f\n    g()\n${MESSAGE}${dtype}`;

test("the cause whose sign stands in the message or in a frame is shown", () => {
  assert.deepEqual(
    shown(TWO, `${MESSAGE}str7`).shown.map(({ name }) => name),
    ["text"],
  );
  const frame = traceback("C:\\py\\keras\\src\\layers\\core\\lambda_layer.py", "object");
  assert.deepEqual(
    shown(TWO, frame).shown.map(({ name }) => name),
    ["lambda"],
  );
});

test("without a sign none is shown, and all are listed", () => {
  const { several, shown: named, rest } = shown(TWO, `${MESSAGE}object`);
  assert.deepEqual([several, named, rest.length], [true, [], 2]);
});

test("a sign in another traceback of a log says nothing", () => {
  const other =
    "Traceback (most recent call last):\n  File \"keras/src/layers/core/lambda_layer.py\", line 1, in f\nKeyError: 'a'\n";
  assert.deepEqual(shown(TWO, `${other}\n${traceback("keras/a.py", "object")}`).shown, []);
});

test("a sign may stand across a wrapped line", () => {
  assert.deepEqual(
    shown(TWO, `${MESSAGE.replace("of a", "of\n  a")}str7`).shown.map(({ name }) => name),
    ["text"],
  );
});

test("a message with one cause shows it", () => {
  const { several, shown: named } = shown(prepare([entry({ ...cause("common", []), sign: [] })]), `${MESSAGE}object`);
  assert.deepEqual([several, named.length], [false, 1]);
});

test("a message with one cause that has a sign shows it where the sign stands: other things raise it too", () => {
  const known = prepare([entry(cause("text", ["tensor: <?str"]))]);
  assert.deepEqual(
    ["str7", "object"].map((dtype) => shown(known, MESSAGE + dtype).shown.length),
    [1, 0],
  );
});

test("common words in a traceback without Keras count where the message has a cause's sign", () => {
  const common = { slug: "attribute", type: "AttributeError", texts: ["'{class}' object has no attribute '{name}'"] };
  const known = prepare([{ ...entry(cause("shape", ["attribute 'input_shape'"])), ...common }]);
  const hits = (name) =>
    find(
      known,
      `${traceback("describe.py", "")}`
        .split("\n")
        .slice(0, -1)
        .concat(`AttributeError: 'Row' object has no attribute '${name}'`)
        .join("\n"),
    ).hits.length;
  assert.deepEqual([hits("input_shape"), hits("cells")], [1, 0]);
});

test("a line beside the one that failed in a notebook says nothing", () => {
  const known = prepare([entry(cause("list", ["\\blist\\("]), cause("call", ["-> \\d+ call\\("]))]);
  const notebook = `Cell In[1], line 2, in f(x)\n      1 list(x)\n----> 2 call(x)\n\n${MESSAGE}object`;
  assert.deepEqual(
    shown(known, notebook).shown.map(({ name }) => name),
    ["call"],
  );
});

test("the colours of a notebook come between no two letters", () => {
  const known = prepare([entry(cause("slot", ["x\\[0\\] = "]), cause("other", ["zzz"]))]);
  const coloured = `----> 1 x\u001b[39m[\u001b[38;5;28m0\u001b[39m] \u001b[38;5;241m=\u001b[39m 1\n\n${MESSAGE}object`;
  assert.deepEqual(
    shown(known, coloured).shown.map(({ name }) => name),
    ["slot"],
  );
});

test("a sign stands in a paste whose quotes are entities of HTML, to its last letter", () => {
  const known = prepare([entry(cause("text", ["tensor: 'str'$"]), cause("other", ["zzz"]))]);
  assert.deepEqual(
    shown(known, `${MESSAGE}&#x27;str&#x27;`).shown.map(({ name }) => name),
    ["text"],
  );
});
