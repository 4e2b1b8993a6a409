// Which cause of a message a paste shows, where the message has several: the rule of tests/errors/causes.py. No page is needed.

import { around } from "./finder-around.js";

const patterns = new WeakMap();

/** The signs of a cause as regular expressions. */
const signsOf = (cause) => {
  if (!patterns.has(cause))
    patterns.set(
      cause,
      cause.shows.map((sign) => new RegExp(sign)),
    );
  return patterns.get(cause);
};

/** What a hit's message has for causes: `several`, whether it has more than one; `shown`, those whose sign stands in the
 * paste; `rest`, the others. A message with one cause shows it. */
export const causesOf = (hit, reading) => {
  const causes = hit.entry.causes ?? [];
  if (causes.length < 2) return { several: false, shown: causes, rest: [] };
  const text = around(reading, hit.line.block);
  const shows = (cause) => signsOf(cause).some((sign) => sign.test(text));
  return { several: true, shown: causes.filter(shows), rest: causes.filter((cause) => !shows(cause)) };
};

/** The kind of the finder's answer; "several" where its words are those of a message with several causes, and no sign of one. */
export const kindOfAnswer = ({ kind, hits: [hit] }) =>
  kind === "sure" && hit.causes.several && !hit.causes.shown.length ? "several" : kind;
