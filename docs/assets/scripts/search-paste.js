// Tells pastes from queries. No page is needed.

const RAISED = /^\s*(?:[\w.]*\.)?\w*(?:Error|Exception|Warning|Interrupt)\b\s*:?/;

/** Whether a text is several lines, and so one for the finder. */
export const isPaste = (text) => /\n/.test(text.trim());

/** The line that says what went wrong: the last one that begins with an exception's name, or else the last. */
export const telling = (text) => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  return lines.findLast((line) => RAISED.test(line)) ?? lines.at(-1) ?? "";
};
