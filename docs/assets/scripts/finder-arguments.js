// Explains arguments that were not taken, from the signatures of each release. No page is needed.

import { memberOf } from "./atlas-names.js";
import { calledIn } from "./finder-owners.js";
import { code, FEW, has, listed, newest, short, without } from "./finder-phrases.js";
import { likeliest } from "./finder-similar.js";

const METHOD = "__init__";

/** Signatures of a list of changes, as `{ parameters, releases }`; a parameter is `{ name, needed, position }`. */
const signaturesOf = (known, changes) =>
  Array.from({ length: changes.length / 2 }, (_, n) => {
    let position = 0;
    const parameters = known.signatures[changes[2 * n]]
      .split(" ")
      .filter(Boolean)
      .map((text) => {
        if (text.startsWith("*")) position = Number.NaN;
        return { name: text.replace(/=$/, ""), needed: !text.endsWith("="), position: position++ };
      });
    return { parameters, releases: known.spans[changes[2 * n + 1]] };
  });

const gathered = (signatures, test) => new Set(signatures.filter(test).flatMap(({ releases }) => [...releases]));
const takes = (name) => (signature) => signature.parameters.some((one) => one.name === name);
const takesAny = (signature) => signature.parameters.some((one) => one.name.startsWith("**"));

/** Signatures of what a message says was called, and how it is written. */
const called = (known, reading, about) => {
  const found = calledIn(known, reading, about);
  if (!found) return undefined;
  const { owner, method } = found;
  const changes = method && method !== METHOD ? memberOf(known, owner.name, method).changes : owner.changes;
  const signatures = signaturesOf(known, changes);
  if (!signatures.length) return undefined;
  return { signatures, written: method && method !== METHOD ? `${short(owner.name)}.${method}` : short(owner.name) };
};

export const unexpected = (known, reading, about) => {
  const call = called(known, reading, about);
  if (!call) return undefined;
  const { signatures, written } = call;
  const sentences = [];
  let lacking;
  for (const name of about.names.slice(0, FEW)) {
    const having = gathered(signatures, takes(name));
    const open = gathered(signatures, takesAny);
    const handsOn = without(open, having);
    const not = without(
      gathered(signatures, () => true),
      new Set([...having, ...open]),
    );
    lacking = lacking ? new Set([...lacking].filter((number) => not.has(number))) : not;
    if (about.own && handsOn.size && !having.size) {
      sentences.push([
        "No release that was read names ",
        code(name),
        " among the arguments of ",
        code(written),
        ". One with ",
        code("**kwargs"),
        " may accept it all the same.",
      ]);
    } else {
      sentences.push([code(written), " takes ", code(name), " in ", has(known, having), "."]);
      if (handsOn.size && !about.own)
        sentences.push(["In ", has(known, handsOn), " it may hand it on as one of ", code("**kwargs"), "."]);
    }
    const other = signatures.find(
      (one) => !takes(name)(one) && (having.has(newest(known)) || one.releases.has(newest(known))),
    );
    const like = likeliest(name, other?.parameters.map((each) => each.name) ?? []);
    if (like.length) {
      const where = gathered(signatures, (one) => !takes(name)(one) && like.some((each) => takes(each)(one)));
      sentences.push(["In ", has(known, where), " there is ", ...listed(like), "."]);
    }
  }
  const had = about.owner.includes(".") && signatures.some((one) => about.names.some((name) => takes(name)(one)));
  return { lacking, had, sentences, asked: written };
};

export const multiple = (known, reading, about) => {
  const call = called(known, reading, about);
  const [name] = about.names;
  const places = (call?.signatures ?? []).map(({ parameters, releases }) => ({
    releases,
    first: parameters.find((one) => one.position === 0)?.name,
    position: parameters.find((one) => one.name === name)?.position ?? Number.NaN,
  }));
  const known_ = places.filter(({ position }) => !Number.isNaN(position));
  if (!known_.length) return undefined;
  const least = Math.min(...known_.map(({ position }) => position));
  const lacking = gathered(known_, ({ position }) => position === least);
  const firsts = [...new Set(known_.map(({ first }) => first))];
  const sentences = firsts.map((first) => [
    code(call.written),
    " takes ",
    code(first),
    " first in ",
    has(
      known,
      gathered(known_, (one) => one.first === first),
    ),
    ".",
  ]);
  if (firsts.length > 1)
    sentences.push([
      "What is written for the other order gives ",
      code(name),
      " twice: once by its place, once by its name. Name all arguments.",
    ]);
  return { lacking, had: about.owner.includes("."), sentences, asked: call.written };
};

export const missing = (known, reading, about) => {
  const call = called(known, reading, about);
  if (!call) return undefined;
  const needs = (name) => (one) => one.parameters.some((each) => each.name === name && each.needed);
  const found = about.names.filter((name) => call.signatures.some(needs(name)));
  if (!found.length) return undefined;
  const sets = found.map((name) => gathered(call.signatures, needs(name)));
  return {
    lacking: new Set([...sets[0]].filter((number) => sets.every((one) => one.has(number)))),
    sentences: found.map((name, n) => [code(call.written), " needs ", code(name), " in ", has(known, sets[n]), "."]),
    had: about.owner.includes("."),
    asked: call.written,
  };
};
