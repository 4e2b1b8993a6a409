// What a paste says, line by line, whatever terminals, notebooks, logs and mails have added to it.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  BARE,
  ECHO,
  leadsThroughTensors,
  lineAt,
  MESSAGE,
  read,
  squeezed,
  UNCLEAR,
} from "../../docs/assets/scripts/finder-read.js";

const places = (paste) => read(paste).lines.map((line) => line.place);

test("white space, capitals, back-ticks and other quotation marks are no difference", () => {
  assert.equal(squeezed("A `B`\u00a0\u2003\u3000\u2028C \u2018d\u2019 \u201ce\u201d É"), "abc'd'\"e\"É");
});

test("colours, boxes, entities and characters without width go, and each letter keeps its place", () => {
  const paste = "\x1b[31ma\x1b[0m │ &lt;b&gt;\u200b\ufeff c";
  const { stream, origin, text } = read(paste);
  assert.equal(stream, "a<b>c");
  assert.equal(text, paste);
  assert.deepEqual(
    [...stream].map((_, at) => paste[origin[at]]),
    ["a", "&", "b", "&", "c"],
  );
});

test("what stands before each line goes: quotation, pytest, time, container, syslog, absl, level", () => {
  const prefixes = [
    "> ",
    ">> > ",
    "E       ",
    "2026-03-01 12:07:44,105 ",
    "2026-03-01T12:07:44.105Z ",
    "[12:07:44] ",
    "Mar  1 12:07:44 host job[3]: ",
    "E0301 12:07:44.105000 140 file.cc:12] ",
    "trainer-1  | ",
    "ERROR:trainer.loop:",
    "[ERROR] trainer.loop: ",
  ];
  for (const prefix of prefixes) assert.equal(read(`${prefix}words`).stream, "words", prefix);
});

test("ROUNDS: four prefixes, one before the other, go; the fifth stays", () => {
  assert.equal(read(`${"a | ".repeat(4)}words`).stream, "words");
  assert.equal(read(`${"a | ".repeat(5)}words`).stream, "a|words");
});

test("SHORTEST: a line of two letters has no prefix", () => {
  assert.equal(read("> a").stream, "a");
  assert.equal(read(">a").stream, ">a");
});

test("LINE: what a line is, its first 1600 letters tell", () => {
  const start = "Traceback (";
  assert.deepEqual(places(" ".repeat(1600 - start.length) + start), [ECHO]);
  assert.deepEqual(places(" ".repeat(1601 - start.length) + start), [BARE]);
});

test("MOST: of more than four million letters the first are cut", () => {
  assert.equal(read("\n".repeat(10)).cut, 0);
  const long = `cut${" ".repeat(4_000_000 - 4)}kept`;
  const { cut, stream } = read(long);
  assert.deepEqual([cut, stream], [3, "kept"]);
});

test("a log that keeps a traceback as one JSON string has its lines back", () => {
  assert.deepEqual(places('{"e": "Traceback (most recent call last):\\nValueError: no"}'), [ECHO, MESSAGE]);
});

test("the kinds of line are in the order of what they prove", () => {
  assert.ok(ECHO < UNCLEAR && UNCLEAR < BARE && BARE < MESSAGE);
});

test("each line is a message, source code, unclear or outside any traceback", () => {
  const paste = [
    "hello",
    "Traceback (most recent call last):",
    '  File "x.py", line 1, in f',
    "    g(1)",
    "wrapped",
    "ValueError: no",
    "really",
  ];
  assert.deepEqual(places(paste.join("\n")), [BARE, ECHO, ECHO, ECHO, UNCLEAR, MESSAGE, MESSAGE]);
});

test("exceptions that Python chains have one group, others have their own", () => {
  const one = "Traceback (most recent call last):\nValueError: a\n";
  const groups = (paste) => read(paste).blocks.map((block) => block.group);
  const link = "The above exception was the direct cause of the following exception:\n";
  assert.deepEqual(groups(one + link + one), [1, 1]);
  assert.deepEqual(groups(one + one), [1, 2]);
});

test("the line of every letter is found, at both of its ends", () => {
  const reading = read("ab\n\ncd\ne");
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((at) => lineAt(reading, at).number),
    [1, 1, 3, 3, 4],
  );
});

test("a traceback speaks of tensors when a frame or a message does; a message without one may", () => {
  const tensors = (paste) => {
    const reading = read(paste);
    return leadsThroughTensors(reading.lines.at(-1), reading);
  };
  assert.equal(tensors('File "/app/a.py", line 1, in f\nTypeError: no'), false);
  assert.equal(tensors('File "/keras/a.py", line 1, in f\nTypeError: no'), true);
  assert.equal(tensors("TypeError: no"), true);
});
