// Which of some names could be meant by another. No page is needed.

const MOST = 3;
const LEAST = 0.5; // of the parts of both names that must be alike
const STEM = 4; // letters that parts begin with alike

const partsOf = (name) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split("_")
    .filter(Boolean);

const sameStem = (one, other) =>
  one === other || (Math.min(one.length, other.length) >= STEM && one.slice(0, STEM) === other.slice(0, STEM));

/** How much two names are alike: the share of their parts that both have. They begin alike, or have two parts in common. */
const likeness = (name, other) => {
  const [a, b] = [partsOf(name), partsOf(other)];
  if (b.length > 1 && b.map((part) => part[0]).join("") === name) return 1;
  const shared = a.filter((part) => b.some((each) => sameStem(part, each))).length;
  return sameStem(a[0] ?? "", b[0] ?? " ") || shared > 1 ? (2 * shared) / (a.length + b.length) : 0;
};

/** The names that are most like a name, best first. */
export const likeliest = (name, names) =>
  [...new Set(names)]
    .filter((other) => other !== name && !/^[*_]/.test(other))
    .map((other) => ({ other, rate: likeness(name, other) }))
    .filter(({ rate }) => rate >= LEAST)
    .sort((a, b) => b.rate - a.rate || a.other.length - b.other.length)
    .slice(0, MOST)
    .map(({ other }) => other);
