// Tells what kind of thing a reader typed or pasted. No page is needed.

import { names } from "./search-words.js";

const EXCEPTION = String.raw`(?:[\w.]*\.)?\w*(?:Error|Exception|Warning|Interrupt)\b`;
const RAISED = new RegExp(String.raw`(?:^|\s)${EXCEPTION}\s*:`);
const BEFORE = new RegExp(String.raw`^[\s\S]*?(?:^|\s)${EXCEPTION}\s*:\s*`);
// How messages are worded and questions are not.
const MESSAGE =
  / has no attribute |object is not|is not (?:allowed|supported|connected|callable|well defined)|incompatible with|Received:|cannot be (?:used|converted|interpreted)|must be (?:a|an|fully)|must have|^You (?:cannot|must|are)|doesn't match|was (?:expected|passed)|argument must|\(type |out of scope|<class|[Cc]annot convert|[Uu]nable to|[Cc]ould not|^No module/;
const ASKED = /\?\s*$|^(?:how|why|what|when|which|where|can|does|do|is|should|are)\b/i;
const TROUBLE =
  /\b(?:error|exception|fail\w*|crash\w*|raise\w*|throw\w*|bug|trouble|problem|issue|break\w*|traceback|warning)\b/i;
const FEW = 3; // words of a query that is only a name of code

/** "error" for the text of a message, "name" for a name of code, "trouble" for a question about an error, else "question". */
export const kindOf = (text) => {
  const query = text.trim();
  if (RAISED.test(query) || (MESSAGE.test(query) && !ASKED.test(query))) return "error";
  if (query.split(/\s+/).length <= FEW && names(query).length) return "name";
  return TROUBLE.test(query) ? "trouble" : "question";
};

/** A message without the exception's name before it, unless that is all there is. */
export const message = (text) => {
  const rest = text.replace(BEFORE, "");
  return rest.trim().split(/\s+/).length > 1 ? rest : text;
};
