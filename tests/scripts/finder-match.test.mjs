// Which entries a paste speaks of. Every threshold of the finder has a paste on either side of it here.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { find, prepare } from "../../docs/assets/scripts/finder-match.js";

const entry = (slug, text, { type = "ValueError", wrapper = false } = {}) => ({
  slug,
  title: text,
  type,
  texts: [text],
  wrapper,
  url: `errors/${slug}/`,
});

/** The kind of the answer and the slugs of its hits. */
const answer = (entries, paste) => {
  const { kind, hits } = find(prepare(entries), paste);
  return [kind, ...hits.map((hit) => hit.entry.slug)];
};

/** Letters of which no ten stand in another text of these tests. */
const letters = (count, seed = 1) => {
  let state = seed;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(97 + (state % 26));
  };
  return Array.from({ length: count }, next).join("");
};

const frames = (...lines) => `Traceback (most recent call last):\n  File "x.py", line 1, in f\n${lines.join("\n")}`;

describe("a text that stands in the paste as a whole", () => {
  test("GAP: a value takes up to 6000 letters", () => {
    const entries = [entry("gap", "abc {value} xyz keras")];
    const paste = (length) => `ValueError: abc ${"1".repeat(length)} xyz keras`;
    assert.deepEqual(answer(entries, paste(6000)), ["sure", "gap"]);
    assert.deepEqual(answer(entries, paste(6001)), ["none"]);
  });

  test("SHORT: a piece of three letters must stand there, one of two need not", () => {
    const said = "ValueError: the tensor is 5 wide";
    assert.deepEqual(answer([entry("three", "the tensor is {value} nix")], said), ["unsure", "three"]);
    assert.deepEqual(answer([entry("two", "the tensor is {value} no")], said), ["sure", "two"]);
  });

  test("SURE: thirty letters say enough behind the name of another exception", () => {
    const text = (length) => `keras ${letters(length - 5)}`;
    const paste = (length) => `TypeError: ${text(length)}`;
    assert.deepEqual(answer([entry("sure", text(30))], paste(30)), ["sure", "sure"]);
    assert.deepEqual(answer([entry("sure", text(29))], paste(29)), ["none"]);
  });

  test("BEHIND_NAME: an exception's name counts up to 400 letters before the text", () => {
    const text = "keras is short";
    const paste = (letters) => `TypeError: ValueError:${"1".repeat(letters)}\n${text}`;
    assert.deepEqual(answer([entry("name", text)], paste(400 - "valueerror:".length)), ["sure", "name"]);
    assert.deepEqual(answer([entry("name", text)], paste(401 - "valueerror:".length)), ["none"]);
  });

  test("RIVAL: where only code was pasted, a text of more than half the best one's letters is named too", () => {
    const long = `keras ${letters(35)}`;
    const other = (length) => `tensor${letters(length - 6, 2)}`;
    const paste = (length) => frames(`    print("${long}")`, `    print("${other(length)}")`);
    const entries = (length) => [entry("long", long), entry("other", other(length))];
    assert.deepEqual(answer(entries(21), paste(21)), ["unsure", "long", "other"]);
    assert.deepEqual(answer(entries(20), paste(20)), ["unsure", "long"]);
  });
});

describe("an exception without words", () => {
  const entries = [{ ...entry("bare", "raise NotImplementedError", { type: "NotImplementedError" }), general: true }];
  const at = (file, ...lines) =>
    `Traceback (most recent call last):\n  File "${file}", line 1, in f\n${lines.join("\n")}`;
  const raised = "    raise NotImplementedError";

  test("has the line that raised it for its message, in a terminal and in a notebook", () => {
    assert.deepEqual(answer(entries, at("keras/a.py", raised, "NotImplementedError")), ["sure", "bare"]);
    const notebook = ["File keras/a.py:3, in f(x)", "      1 def f(x):", "----> 3     raise NotImplementedError"];
    const shown = ["Traceback (most recent call last)", ...notebook, "      4 y = 1", "", "NotImplementedError: "];
    assert.deepEqual(answer(entries, shown.join("\n")), ["sure", "bare"]);
  });

  test("is not one that has words, one of another class, or one of a program without tensors", () => {
    assert.deepEqual(answer(entries, at("keras/a.py", raised, "NotImplementedError: no such layer")), ["none"]);
    assert.deepEqual(answer(entries, at("keras/a.py", raised, "ValueError")), ["none"]);
    assert.deepEqual(answer(entries, at("jobs/a.py", raised, "NotImplementedError")), ["none"]);
  });

  test("NEAR: its line is one of the twelve before its name", () => {
    const paste = (count) => at("keras/a.py", raised, ...Array(count).fill("    y"), "NotImplementedError");
    assert.deepEqual(answer(entries, paste(11)), ["sure", "bare"]);
    assert.deepEqual(answer(entries, paste(12)), ["none"]);
  });
});

describe("a text of which the paste holds a part", () => {
  const TEXT = `keras${letters(104)}`; // 100 grams
  const entries = [entry("part", TEXT)];
  const apart = "\n0123456789\n".repeat(40); // grams of no text, so that the paste is not small

  test("PARTLY: 55 of a text's 100 grams name it, 54 do not", () => {
    assert.deepEqual(answer(entries, `${apart}${TEXT.slice(0, 64)}${apart}`), ["unsure", "part"]);
    assert.deepEqual(answer(entries, `${apart}${TEXT.slice(0, 63)}${apart}`), ["none"]);
  });

  test("GRAM: ten letters are compared, nine say nothing", () => {
    assert.deepEqual(answer(entries, TEXT.slice(20, 30)), ["unsure", "part"]);
    assert.deepEqual(answer(entries, TEXT.slice(20, 29)), ["none"]);
  });

  test("INSIDE: of a small paste, four fifths of the grams must stand in the text", () => {
    const paste = (own, strange) => TEXT.slice(0, own + 9) + "0123456789".repeat(9).slice(0, strange);
    assert.deepEqual(answer(entries, paste(40, 10)), ["unsure", "part"]);
    assert.deepEqual(answer(entries, paste(40, 11)), ["none"]);
  });

  test("SMALL: a paste of up to 400 grams can be a part of a text", () => {
    const long = `keras${letters(1000)}`;
    assert.deepEqual(answer([entry("long", long)], long.slice(0, 409)), ["unsure", "long"]);
    assert.deepEqual(answer([entry("long", long)], long.slice(0, 410)), ["none"]);
  });

  test("CLOSE: an entry that fits nine tenths as well as the best is named too", () => {
    const other = `tensor${letters(103, 2)}`;
    const both = [...entries, entry("other", other)];
    const paste = (grams) => `${apart}${TEXT.slice(0, 99)}${apart}${other.slice(0, grams + 9)}${apart}`;
    assert.deepEqual(answer(both, paste(81)), ["unsure", "part", "other"]);
    assert.deepEqual(answer(both, paste(80)), ["unsure", "part"]);
  });

  test("MOST_GRAMS: of a long paste only the last 200,000 grams are compared", () => {
    const paste = (after) => `${TEXT.slice(0, 69)}\n${"0".repeat(after)}`;
    // The first line's 60 grams stand before the others; 55 of them must be among the last 200,000.
    assert.deepEqual(answer(entries, paste(199_000)), ["unsure", "part"]);
    assert.deepEqual(answer(entries, paste(201_000)), ["none"]);
  });

  test("a name in the text must stand in the paste too", () => {
    const named = [entry("named", "the tensor of 'first_name' has a shape that nobody knows")];
    assert.deepEqual(answer(named, `${apart}the tensor of 'first_name' has a shape that${apart}`), ["unsure", "named"]);
    assert.deepEqual(answer(named, `${apart}has a shape that nobody knows, the tensor${apart}`), ["none"]);
  });
});

describe("the answer", () => {
  test("FEW: six possible entries help, seven do not", () => {
    const many = (count) => Array.from({ length: count }, (_, n) => entry(`e${n}`, `keras had ${letters(30)}${n}`));
    const paste = `keras had ${letters(30)}`;
    assert.equal(find(prepare(many(6)), paste).hits.length, 6);
    assert.deepEqual(answer(many(7), paste), ["none"]);
  });

  test("LINES: eight lines of a match are shown", () => {
    const words = Array.from({ length: 9 }, (_, n) => `keras${letters(4, n + 1)}`);
    const shown = (count) => {
      const found = words.slice(0, count);
      return find(prepare([entry("lines", found.join(" "))]), found.join("\n")).hits[0].lines;
    };
    assert.equal(shown(8).length, 8);
    assert.equal(shown(9).length, 8);
    assert.deepEqual(shown(8)[1], { number: 2, text: words[1], from: 0, to: words[1].length });
  });

  test("it marks the match in the paste as it stands there", () => {
    const [hit] = find(
      prepare([entry("mark", "a KerasTensor is no `int`")]),
      "x\r\nValueError: a KerasTensor  is no int!",
    ).hits;
    const [line] = hit.lines;
    assert.equal(line.number, 2);
    assert.equal(line.text.slice(line.from, line.to), "a KerasTensor  is no int");
  });

  test("an empty paste, one without a message, and the words around a cause are told apart", () => {
    const around = [entry("around", "while calling keras: {cause}", { wrapper: true })];
    assert.deepEqual(answer(around, " \n"), ["empty"]);
    assert.equal(find(prepare(around), "hello").message, false);
    assert.equal(find(prepare(around), "OSError: hello").message, true);
    assert.deepEqual(answer(around, "ValueError: while calling keras: a cause nobody knows"), ["wrapper", "around"]);
  });

  test("of the exceptions that Python chains, the innermost is named", () => {
    const link = "\nDuring handling of the above exception, another exception occurred:\n\n";
    const entries = [entry("inner", "the inner keras tensor is gone"), entry("outer", "the outer keras layer is gone")];
    const paste = `ValueError: the inner keras tensor is gone\n${link}${frames("ValueError: the outer keras layer is gone")}`;
    const { kind, hits, also } = find(prepare(entries), paste);
    assert.deepEqual([kind, hits[0].entry.slug, also[0].entry.slug], ["sure", "inner", "outer"]);
  });
});
