// Looks up public names in the atlas. No page is needed.

import { current, releasesOf } from "./atlas-spans.js";
import { addTo } from "./lists.js";

const WORD = /~?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g;
const MOST = 12; // names with the same last part that help
const PLAIN = new Set([
  "a",
  "and",
  "does",
  "do",
  "for",
  "has",
  "have",
  "in",
  "is",
  "of",
  "since",
  "the",
  "to",
  "when",
  "which",
  "what",
  "who",
]);
const FEW = 8; // words of a question; what has more is a message, whose plain words are no names
const DEEPEST = 8; // bases of bases

const spelled = (name) =>
  name
    .replace(/\(\)$/, "")
    .replace(/^tensorflow\b/, "tf")
    .replace(/^K\b/, "keras.backend")
    .replace(/^tf_keras\b/, "keras");

/** Everything that can be computed before there is a question. */
export const indexNames = (document) => {
  const records = new Map();
  const last = new Map();
  const spans = document.spans.map(releasesOf);
  for (const [module, rows] of document.modules) {
    for (const [own, span, more, bases = [], members = []] of rows) {
      const name = module ? `${module}.${own}` : own;
      const alias = typeof more === "string" ? more : undefined;
      const changes = Array.isArray(more) ? more : [];
      records.set(name, { name, releases: spans[span], alias, changes, bases, members });
      addTo(last, own.replace("~", "").toLowerCase(), name);
    }
  }
  const imports = new Map(document.imports.map(([name, span]) => [name, spans[span]]));
  return { records, last, imports, spans, signatures: document.signatures, releases: document.releases };
};

const united = (...sets) => new Set(sets.flatMap((set) => [...set]));
const common = (one, other) => new Set([...one].filter((number) => other.has(number)));
const told = (known, name) => known.records.get(known.records.get(name)?.alias ?? name);

/** Which releases of a class have a member, with what its bases give; `unknown` are those of which no source says all. */
export const memberOf = (known, name, member, depth = 0) => {
  const record = told(known, name);
  const nothing = { releases: new Set(), unknown: new Set(), changes: [] };
  if (!record || depth > DEEPEST) return nothing;
  const own = record.members.find(([each]) => each === member);
  const answer = { releases: own ? known.spans[own[1]] : new Set(), unknown: new Set(), changes: own?.[2] ?? [] };
  for (const [base, span] of record.bases) {
    const inside = known.spans[span];
    if (base === "?") {
      answer.unknown = united(answer.unknown, inside);
      continue;
    }
    const given = memberOf(known, base, member, depth + 1);
    answer.releases = united(answer.releases, common(given.releases, inside));
    answer.unknown = united(answer.unknown, common(given.unknown, inside));
    if (!answer.changes.length) answer.changes = given.changes;
  }
  return answer;
};

const signaturesOf = (known, changes) =>
  Array.from({ length: changes.length / 2 }, (_, n) => ({
    text: known.signatures[changes[2 * n]],
    releases: known.spans[changes[2 * n + 1]],
  }));

const answerFor = (known, name) => {
  const { releases, alias, changes } = known.records.get(name);
  const imported = changes.length || alias ? new Set() : (known.imports.get(name) ?? new Set());
  return {
    name,
    alias,
    releases: united(releases, imported),
    unknown: new Set(),
    signatures: signaturesOf(known, told(known, name)?.changes ?? changes),
  };
};

/** Names that end as a name does, and that the newest releases have. */
export const alike = (known, name) =>
  byLast(known, name.slice(name.lastIndexOf(".") + 1))
    .filter((each) => each !== name && current(known.records.get(each).releases, known.releases))
    .slice(0, MOST);

const answerForMember = (known, owner, member) => {
  const { releases, unknown, changes } = memberOf(known, owner, member);
  if (!releases.size) return undefined;
  return { name: `${owner}.${member}`, owner, releases, unknown, signatures: signaturesOf(known, changes) };
};

const exact = (known, name) => {
  for (const each of [
    name,
    name.replace(/^tf\.keras\b/, "keras"),
    name.replace(/^keras\b/, "tf.keras"),
    name.replace(/^tf\b/, "tf.compat.v1"),
  ])
    if (known.records.has(each)) return answerFor(known, each);
  const owner = name.replace(/\.[^.]*$/, "");
  const member = name.slice(owner.length + 1);
  if (member) {
    const plain = owner.replace(/^tf\.keras\b/, "keras");
    const classes = known.records.has(plain) ? [plain] : plain.includes(".") ? [] : byLast(known, plain);
    for (const each of classes) {
      const answer = answerForMember(known, each, member);
      if (answer) return answer;
    }
  }
  if (known.imports.has(name))
    return { name, imported: true, releases: known.imports.get(name), unknown: new Set(), signatures: [] };
  return undefined;
};

const rank = (name) => [name.startsWith("tf.compat.v1."), name.split(".").length, name.length];
const byRank = (one, other) => {
  const [a, b] = [rank(one), rank(other)];
  const at = a.findIndex((value, n) => value !== b[n]);
  return at < 0 ? 0 : a[at] - b[at];
};

const byLast = (known, word) =>
  (known.last.get(word.toLowerCase()) ?? []).filter((name) => !known.records.get(name).alias).sort(byRank);

/** The names that a question is about, best first. */
export const findNames = (known, question) => {
  const all = (question.match(WORD) ?? []).map(spelled);
  const asked = all.length > FEW ? all.filter((word) => word.includes(".")).slice(0, FEW) : all;
  const answers = new Map();
  const add = (answer) => answer && !answers.has(answer.name) && answers.set(answer.name, answer);
  const dotted = asked.filter((word) => word.includes("."));
  const plain = asked.filter((word) => !word.includes(".") && !PLAIN.has(word.toLowerCase()));
  for (const front of [...dotted, ...plain])
    for (const word of plain) if (front !== word) add(exact(known, `${front}.${word}`));
  if (!answers.size) for (const word of dotted) add(exact(known, word));
  if (answers.size) return [...answers.values()];
  for (const word of [...plain, ...dotted.map((each) => each.slice(each.lastIndexOf(".") + 1))]) {
    for (const name of byLast(known, word).slice(0, MOST)) add(answerFor(known, name));
    add(exact(known, word));
  }
  return [...answers.values()];
};
