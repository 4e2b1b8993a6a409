// Explains errors that Python itself words from the public names and signatures of each release. No page is needed.
// A sentence is a list: strings, and `{ code }` for what is written as code.

import { alike, memberOf } from "./atlas-names.js";
import { missing, multiple, unexpected } from "./finder-arguments.js";
import { classOf, isAmongTensors, moduleName, ownBases } from "./finder-owners.js";
import { code, FEW, has, listed, newest, short, without } from "./finder-phrases.js";
import { leadsThroughTensors } from "./finder-read.js";
import { likeliest } from "./finder-similar.js";
import { spoken } from "./finder-spoken.js";

const HOLDERS = /(?:^|\.)(?:Keras|Eager)?(?:Tensor|Variable)$/; // classes of what is mostly taken for something else

/** All releases of the products that have a class: before it became public there may have been a private one of its name. */
const linesWith = (known, releases) => {
  const isOfTensorflow = (number) => known.releases[number][0] === "TensorFlow";
  const sides = new Set([...releases].map(isOfTensorflow));
  return new Set([...known.releases.keys()].filter((number) => sides.has(isOfTensorflow(number))));
};

const attributeOfClass = (known, owner, name) => {
  const { releases } = memberOf(known, owner.name, name);
  if (!releases.size && name.startsWith("_")) {
    const sentence = [code(name), " is no public name: a library asks for it that was written for other releases."];
    return { sentences: [sentence], ofOthers: true };
  }
  const lacking = without(linesWith(known, owner.releases), releases);
  const written = `${short(owner.name)}.${name}`;
  if (!releases.size)
    return { lacking, sentences: [[code(written), " is in no release that was read."], ...elsewhere(known, name)] };
  const now = membersIn(known, owner.name, newest(known));
  const like = releases.has(newest(known)) ? [] : likeliest(name, now);
  return {
    lacking,
    had: true,
    sentences: [
      [code(written), " is in ", has(known, releases), "."],
      ...(like.length ? [[`${spoken(new Set([newest(known)]), known.releases)} has `, ...listed(like), "."]] : []),
    ],
    asked: written,
  };
};

/** The members that a release of a class has, those of its bases among them. */
const membersIn = (known, name, number, depth = 0) => {
  const record = known.records.get(known.records.get(name)?.alias ?? name);
  if (!record || depth > 8) return [];
  const own = record.members.filter(([each, span]) => !each.startsWith("_") && known.spans[span].has(number));
  const bases = record.bases.filter(([base, span]) => base !== "?" && known.spans[span].has(number));
  return [...own.map(([each]) => each), ...bases.flatMap(([base]) => membersIn(known, base, number, depth + 1))];
};

/** The few public classes that have a member of a name; of many, or for a class of Python (`plain`), those that hold numbers. */
const elsewhere = (known, name, plain = false) => {
  const owners = [...known.records.values()]
    .filter((record) => !record.name.startsWith("tf.compat.") && record.members.some(([each]) => each === name))
    .map((record) => record.name.replace("~", ""));
  const few = plain || owners.length > FEW ? owners.filter((owner) => HOLDERS.test(owner)) : owners;
  return few.length && few.length <= FEW * 2 ? [[code(name), " is a member of ", ...listed(few), "."]] : [];
};

const attribute = (known, reading, { owner: word, name, ...place }) => {
  const owner = classOf(known, word);
  if (owner) return attributeOfClass(known, owner, name);
  if (!isAmongTensors(reading, place)) return undefined;
  const lost = ownBases(known).find((base) => {
    const { releases } = memberOf(known, base.name, name);
    return releases.size && !releases.has(newest(known));
  });
  const [first] = word;
  if (lost && first === first.toUpperCase()) {
    const { lacking, sentences, asked } = attributeOfClass(known, lost, name);
    return { lacking, asked, sentences: [["If ", code(word), " is a ", code(short(lost.name)), ":"], ...sentences] };
  }
  const sentences = elsewhere(known, name, first !== first.toUpperCase());
  return sentences.length ? { sentences: [[`Here stands a ${word}. `, ...sentences[0]]] } : undefined;
};

const inModule = (known, _, { owner, name }) => {
  const module = moduleName(owner);
  if (!/^(?:keras|tf)\b/.test(module)) return undefined;
  const full = `${module}.${name}`;
  const record = known.records.get(full) ?? known.records.get(full.replace(/^tf\.keras\b/, "keras"));
  const holder = known.records.get(module)?.releases ?? known.imports.get(module) ?? known.imports.get(owner);
  const others = alike(known, full).filter((each) => each !== record?.name);
  const releases = record?.releases ?? known.imports.get(full) ?? new Set();
  const all = holder ?? new Set(known.releases.keys());
  const product = module.startsWith("tf.") || module === "tf" ? "TensorFlow" : "Keras";
  const line = new Set(
    [...all].filter(
      (number) => product !== "TensorFlow" || known.releases[number][0] === product || /keras/.test(module),
    ),
  );
  return {
    lacking: releases.size || holder ? without(line, releases) : undefined,
    sentences: [
      [code(full), " is in ", has(known, releases), "."],
      ...(others.length ? [["The newest release has ", ...listed(others), "."]] : []),
    ],
    asked: full,
  };
};

const module = (known, _, { owner }) => {
  const name = moduleName(owner);
  if (!/^(?:keras|tf)\./.test(name)) return undefined;
  const spelled = owner.replace(/^tf_keras\b/, "keras");
  const releases =
    known.imports.get(spelled) ?? known.imports.get(name) ?? known.records.get(name)?.releases ?? new Set();
  const others = alike(known, name);
  return {
    lacking: releases.size ? without(new Set(known.releases.keys()), releases) : undefined,
    sentences: [
      ["The module ", code(owner), " is in ", has(known, releases), "."],
      ...(others.length ? [["The newest release has ", ...listed(others), "."]] : []),
    ],
    asked: name,
  };
};

const KINDS = { attribute, "module attribute": inModule, module, unexpected, multiple, missing };

/** Whether an answer is about names that only Keras or TensorFlow has: other libraries have classes and functions of these
 * names too, so a traceback through other code alone must name something that was there in some release. */
const isCertain = (answer, about, reading) =>
  about.kind.startsWith("module") || leadsThroughTensors(about.line, reading) || (answer?.had && about.owner !== "");

/** What the names tell of an error: `sentences`, `lacking` (the releases in which it is one; undefined where that is not
 * known) and `asked`, what can be looked up further. Undefined where they tell nothing. */
export const explained = (known, reading, about) => {
  const answer = about && KINDS[about.kind](known, reading, about);
  return answer && isCertain(answer, about, reading) ? answer : undefined;
};
