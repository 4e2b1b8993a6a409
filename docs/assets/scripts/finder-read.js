// Reads a paste: takes out what terminals, notebooks, logs and mails add, and tells for each line whether it is a
// message, source code that a traceback repeats, or neither. Whatever goes is replaced by as many spaces, so a place
// in the cleaned text is the same place in the paste.

export const MOST = 4_000_000; // of a longer paste only the end is read
export const ECHO = 0; // source code and file names
export const UNCLEAR = 1; // below a frame, but not shaped like code: a wrapped line, or a message
export const BARE = 2; // outside any traceback
export const MESSAGE = 3; // from a line that begins with an exception's name

const LINE = 1600; // letters of a line that are looked at to tell what it is
const ROUNDS = 4; // prefixes that a line may have, one before the other
const NEAR = 12; // lines before the name of an exception without words, among which one raised it
const SHORTEST = 3; // letters of a line that may have a prefix

const blank = (text) => " ".repeat(text.length);
export const COLOUR = /(?:\x1b|\u241b|\\x1b|\\u001b|\\033)\[[\d;?]{0,30}[A-Za-z]|\[\d{1,3}(?:;\d{1,3}){0,6}m/g;
const FRAME_LINES = /[\u2500-\u257f\u200b-\u200d\u2060\ufeff]/g; // boxes, and characters without width
const ENTITY = /&(?:lt|gt|amp|quot|apos|nbsp|#0?39|#x27|#34|#96|#x60);/g;
const ENTITIES = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
  "#39": "'",
  "#039": "'",
  "#x27": "'",
  "#34": '"',
  "#96": "`",
  "#x60": "`",
};
const ESCAPED = /\\[nrt"'\\/]/g; // in a log that keeps a whole traceback as one JSON string

const LEVEL = "(?:DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|STDERR|STDOUT|stderr|stdout)";
const PREFIXES = [
  /^\s{0,20}(?:> ?){1,9}/, // quoted
  /^E {2,}/, // pytest
  /^\s{0,20}[[(]?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?:Z| ?[+-]\d\d:?\d\d)?[\])]?(?: ?[:|-])? ?/,
  /^\s{0,20}[[(]?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?[\])]?(?: ?[:|-])? ?/,
  /^[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d \S{1,80} \S{1,80}: ?/, // syslog
  /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9} +\d{1,12} \S{1,120}\] ?/, // absl
  /^[\w.-]{1,60} {1,20}\| /, // docker compose
  new RegExp(
    `^ ?[[(<]?${LEVEL}[\\])>]?(?::[\\w.-]{1,60}:|(?: ?[:|-] ?| {1,4})(?:[\\w.-]{1,60}(?::\\d{1,6})? ?[:|-] )?)`,
  ),
];
const START = /\bTraceback \(/;
const DETECTED = /^\s*Detected at node /; // then frames stand in the midst of the message of a graph
const LINK = /During handling of the above exception|The above exception was the direct cause/;
const FRAME =
  /^\s*(?:File {1,60}(?:"|\S.{0,300}:\d+|<)|(?:Cell|Input) In ?\[|<ipython-input-|\S{0,300}\.py(?::\d+)? in |\S{0,300}\.py:\d+: )/;
const HEAD =
  /^\s*(?:\S{1,300}:\d{1,7}: )?((?:\w{1,80}\.){0,12}(\w{0,80}(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Interrupted)))\s*(?::|$)/;
const SUBJECT = /keras|tensor/;
const GUTTER = /^\s{0,40}(?:-{1,40}> ?|❱ ?)?\s{0,40}\d{1,6}(?:\s|$)/;

// Small letters and plain quotation marks for others; nothing for white space, and for the back-ticks that Markdown eats.
const PLAIN = { "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"' };
const NOTHING = /[\0-\x20`\xa0\u2000-\u200a\u2028\u3000]/;
const SQUEEZED = Uint16Array.from({ length: 0x10000 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (NOTHING.test(letter)) return 0;
  return (PLAIN[letter] ?? letter.replace(/[A-Z]/, (capital) => capital.toLowerCase())).charCodeAt(0);
});

export const squeezed = (text) => {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const code = SQUEEZED[text.charCodeAt(i)];
    if (code) out += String.fromCharCode(code);
  }
  return out;
};

/** The letters that entities of HTML stand for. */
export const withoutEntities = (text) => text.replace(ENTITY, (entity) => ENTITIES[entity.slice(1, -1)]);

const cleaned = (paste) => {
  let text = paste;
  if (!/\n/.test(text.trim()) && /\\n/.test(text)) {
    text = text.replace(ESCAPED, ([, letter]) => ` ${{ n: "\n", r: " ", t: " " }[letter] ?? letter}`);
  }
  return text
    .replace(COLOUR, blank)
    .replace(FRAME_LINES, " ")
    .replace(ENTITY, (entity) => ENTITIES[entity.slice(1, -1)].padEnd(entity.length))
    .replace(/\r(?!\n)/g, "\n");
};

const prefixLength = (line) => {
  let length = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const rest = line.slice(length);
    if (rest.length < SHORTEST) break;
    const own = PREFIXES.map((prefix) => prefix.exec(rest)?.[0].length ?? 0).find(Boolean);
    if (!own) break;
    length += own;
  }
  return length;
};

/** An exception without words has the line that raised it for its message: `raise NotImplementedError`, and nothing else. A
 * narrow box may break that line in two. */
const takeRaise = (lines, block, type, clean) => {
  const first = lines.at(-NEAR) ?? lines[0];
  if (!first || !clean.slice(first.from, lines.at(-1).to).includes("raise")) return;
  const raised = new RegExp(`raise(?:\\w+\\.)*${type.toLowerCase()}(?:\\(\\))?$`);
  const near = lines.slice(-NEAR).filter((line) => line.block === block);
  const text = (parts) => squeezed(parts.map(({ from, to }) => clean.slice(from, Math.min(to, from + LINE))).join(""));
  const spans = near.flatMap((line, at) => [[line], near.slice(at, at + 2)]);
  for (const line of spans.findLast((parts) => raised.test(text(parts))) ?? [])
    Object.assign(line, { place: MESSAGE, type });
};

/** What a paste says: `stream` without white space and in small letters, `origin` of each of its letters in `text`, the
 * lines, and the blocks (an exception with its traceback each; those that Python chains have the same `group`). */
export const read = (paste) => {
  const text = paste.slice(-MOST);
  const clean = cleaned(text);
  const codes = new Uint16Array(clean.length);
  const origin = new Int32Array(clean.length + 1);
  const lines = [];
  const blocks = [];
  let size = 0;
  let place = BARE;
  let block = null;
  let type = null;
  let linked = false;
  let detected = false;
  let groups = 0;
  const open = (begun) => {
    if (!linked) groups++;
    linked = false;
    // What stands before the first exception belongs to it when the line that begins a traceback is lost.
    block = {
      number: blocks.length,
      group: groups,
      start: blocks.length || begun ? size : 0,
      end: size,
      frames: false,
      message: false,
    };
    blocks.push(block);
  };
  for (let from = 0, to; from <= clean.length; from = to + 1) {
    to = clean.indexOf("\n", from);
    if (to < 0) to = clean.length;
    const skipped = prefixLength(clean.slice(from, Math.min(to, from + LINE)));
    const line = clean.slice(from + skipped, Math.min(to, from + skipped + LINE));
    const head = HEAD.exec(line);
    let here;
    if (START.test(line)) {
      open(true);
      here = place = ECHO;
      type = null;
      detected = false;
    } else if (LINK.test(line)) {
      linked = true;
      here = place = ECHO;
    } else if (head && (place !== ECHO || !GUTTER.test(line))) {
      if (!block || linked) open(false);
      block.message = true;
      type = head[2];
      here = place = MESSAGE;
      detected = false;
      if (!/\w/.test(line.slice(head[0].length))) takeRaise(lines, block, type, clean);
    } else if (FRAME.test(line)) {
      if (!block) open(false);
      block.frames = true;
      here = place = ECHO;
    } else if (detected && place === ECHO && /^\S/.test(line)) {
      here = place = MESSAGE;
    } else {
      detected ||= place === MESSAGE && DETECTED.test(line);
      here = place === ECHO && /^\S/.test(line) && !GUTTER.test(line) ? UNCLEAR : place;
    }
    lines.push({ number: lines.length + 1, from, to, start: size, place: here, block, type });
    for (let i = from + skipped; i < to; i++) {
      const code = SQUEEZED[clean.charCodeAt(i)];
      if (!code) continue;
      codes[size] = code;
      origin[size++] = i;
    }
    if (block) block.end = size;
  }
  const stream = new TextDecoder("utf-16le").decode(codes.subarray(0, size));
  return { text, clean, stream, origin, lines, blocks, cut: paste.length - text.length };
};

/** A stretch of the stream with its capital letters. */
export const cased = ({ clean, origin }, from, to) => {
  let letters = "";
  for (let at = from; at < to; at++) letters += clean[origin[at]];
  return letters.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
};

/** The line that holds a letter of the stream. */
export const lineAt = (reading, index) => {
  let low = 0;
  let high = reading.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (reading.lines[middle].start <= index) low = middle;
    else high = middle - 1;
  }
  return reading.lines[low];
};

/** Whether the traceback of a line, where it has one, leads through Keras or TensorFlow or names them. */
export const leadsThroughTensors = ({ block }, reading) =>
  !block?.frames || SUBJECT.test(reading.stream.slice(block.start, block.end));
