// What errors that Python itself words are about: the names in them. No page is needed.
// It reads a message without white space, so that a wrapped line is no matter.

import { BARE, cased } from "./finder-read.js";

const MOST = 1500; // letters of a message that are read
const LINES = 60; // lines of a paste that may hold such a message, from the end

const named = (text) => [...text.matchAll(/'(\w+)'/g)].map((match) => match[1]);

const FORMS = [
  [/(?:type)?object'(\w+)'hasnoattribute'(\w+)'/, ([, owner, name]) => ({ kind: "attribute", owner, name })],
  [/module'([\w.]+)'hasnoattribute'(\w+)'/, ([, owner, name]) => ({ kind: "module attribute", owner, name })],
  [/'([\w.]+)'objecthasnoattribute'(\w+)'/, ([, owner, name]) => ({ kind: "attribute", owner, name })],
  [
    /cannotimportname'?(\w+?)'?from(?:partiallyinitializedmodule)?'?([\w.]+)'?/,
    ([, name, owner]) => ({ kind: "module attribute", owner, name }),
  ],
  [/Nomodulenamed'?([\w.]+)'?/, ([, owner]) => ({ kind: "module", owner })],
  [
    /([\w.<>]+)\(\)gotanunexpectedkeywordargument'(\w+)'/,
    ([, owner, name]) => ({ kind: "unexpected", owner, names: [name] }),
  ],
  [
    /([\w.<>]+)\(\)gotmultiplevaluesfor(?:keyword)?argument'(\w+)'/,
    ([, owner, name]) => ({ kind: "multiple", owner, names: [name] }),
  ],
  [
    /([\w.<>]+)\(\)missing\d+required(?:positional|keyword-only)arguments?:((?:(?:,|and|,and)?'\w+')+)/,
    ([, owner, names]) => ({ kind: "missing", owner, names: named(names) }),
  ],
  [
    /Unrecognizedkeywordarguments(?:passedto)?(\w*):\W{0,14}((?:'\w+'(?::[^'}\]]*)?,?)+)/,
    ([, owner, names]) => ({ kind: "unexpected", own: true, owner, names: named(names) }),
  ],
  [
    /Keywordargumentnotunderstood:'?,?'(\w+)'/,
    ([, name]) => ({ kind: "unexpected", own: true, owner: "", names: [name] }),
  ],
];
const LOOKS =
  /hasnoattribute|cannotimportname|nomodulenamed|keywordargument|multiplevaluesforargument|required(?:positional|keyword-only)argument/;

/** Whether a stretch of the stream can hold such an error: cheap, and before the names are there. */
export const mayBePython = ({ stream }) => LOOKS.test(stream);

/** The last such error of a paste: its `kind`, the `owner` and the names in it, its line, and from where to where it
 * stands in the stream; undefined where there is none. Of chained exceptions `first` is the first block that counts. */
export const saidByPython = (reading) => {
  const lines = reading.lines.filter((line) => {
    if (line.place < BARE) return false;
    const next = reading.lines[line.number]?.start ?? reading.stream.length;
    return LOOKS.test(reading.stream.slice(line.start, Math.min(next + 200, line.start + MOST)));
  });
  for (const line of lines.slice(-LINES).reverse()) {
    const next = reading.lines[line.number]?.start ?? reading.stream.length;
    const letters = cased(reading, line.start, Math.min(line.start + MOST, reading.stream.length));
    for (const [form, about] of FORMS) {
      const match = form.exec(letters);
      if (match && line.start + match.index < next) {
        return {
          ...about(match),
          line,
          start: line.start + match.index,
          stop: line.start + match.index + match[0].length,
        };
      }
    }
  }
  return undefined;
};
