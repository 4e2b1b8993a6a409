// Finds many short strings in one pass over a long one (Aho and Corasick's automaton), so the time grows with the
// length of the paste alone, whatever it holds.

const PROBE = 24; // the automaton knows this much of a string; the rest is compared where that was found

export const scanner = (needles) => {
  const classes = new Uint16Array(65536);
  let kinds = 1; // class 0: a character of no needle
  let room = 1;
  for (const needle of needles) {
    for (let i = 0; i < Math.min(needle.length, PROBE); i++, room++) classes[needle.charCodeAt(i)] ||= kinds++;
  }
  const next = new Int32Array(room * kinds);
  const ending = Array.from({ length: room }, () => []);
  let states = 1;
  needles.forEach((needle, id) => {
    let state = 0;
    for (let i = 0; i < Math.min(needle.length, PROBE); i++) {
      const edge = state * kinds + classes[needle.charCodeAt(i)];
      state = next[edge] ||= states++;
    }
    ending[state].push(id);
  });

  // Where to go on when a state has no edge for a character, in order of depth.
  const fallback = new Int32Array(states);
  const queue = [];
  for (let kind = 1; kind < kinds; kind++) if (next[kind]) queue.push(next[kind]);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head];
    ending[state].push(...ending[fallback[state]]);
    for (let kind = 0; kind < kinds; kind++) {
      const edge = state * kinds + kind;
      const other = next[fallback[state] * kinds + kind];
      if (next[edge]) {
        fallback[next[edge]] = other;
        queue.push(next[edge]);
      } else {
        next[edge] = other;
      }
    }
  }

  // For each needle, the places in the text where it begins, in order.
  return (text) => {
    const places = needles.map(() => []);
    for (let i = 0, state = 0; i < text.length; i++) {
      state = next[state * kinds + classes[text.charCodeAt(i)]];
      for (const id of ending[state]) {
        const start = i + 1 - Math.min(needles[id].length, PROBE);
        if (needles[id].length <= PROBE || text.startsWith(needles[id], start)) places[id].push(start);
      }
    }
    return places;
  };
};
