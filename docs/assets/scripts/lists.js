// What several modules do with lists. No page is needed.

/** Adds a value to the list that a map keeps under a key. */
export const addTo = (map, key, value) => {
  if (map.has(key)) map.get(key).push(value);
  else map.set(key, [value]);
};

/** The values under what `key` gives for each. */
export const grouped = (values, key) => {
  const groups = new Map();
  for (const value of values) addTo(groups, key(value), value);
  return groups;
};
