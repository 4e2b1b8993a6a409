// Which cause of a message a paste shows, where the message has several. No page is needed.

import { around, isShownIn } from "./finder-around.js";

/** What a hit's message has for causes: `several`, whether it has more than one; `shown`, those whose sign stands in the
 * paste; `rest`, the others. A message with one cause shows it, unless that has a sign: then others raise it too. */
export const causesOf = (hit, reading) => {
  const causes = hit.entry.causes ?? [];
  if (causes.length < 2 && !causes[0]?.sign.length) return { several: false, shown: causes, rest: [] };
  const text = around(reading, hit.line.block);
  const shown = causes.filter((cause) => isShownIn(cause, text));
  return { several: true, shown, rest: causes.filter((cause) => !shown.includes(cause)) };
};

/** Whether the sign of a cause of a hit's message stands in the paste. */
export const showsCause = ({ entry, line }, reading) => {
  const text = around(reading, line.block);
  return (entry.causes ?? []).some((cause) => isShownIn(cause, text));
};

/** The kind of the finder's answer; "several" where its words are those of a message with several causes, and no sign of one. */
export const kindOfAnswer = ({ kind, hits: [hit] }) =>
  kind === "sure" && hit.causes.several && !hit.causes.shown.length ? "several" : kind;
