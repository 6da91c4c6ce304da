/**
 * Edit distance of two texts (insertions, deletions, substitutions), or `limit + 1` as soon as it must exceed
 * `limit`. O(a·b) time, one row of memory.
 */
export function levenshtein(a: string, b: string, limit = Infinity): number {
  if (a === b) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > limit) return limit + 1;
  const row = new Uint16Array(short.length + 1);
  for (let i = 0; i <= short.length; i += 1) row[i] = i;
  for (let j = 1; j <= long.length; j += 1) {
    const code = long.charCodeAt(j - 1);
    let diagonal = row[0]!;
    let best = j;
    row[0] = j;
    for (let i = 1; i <= short.length; i += 1) {
      const above = row[i]!;
      const cost = short.charCodeAt(i - 1) === code ? diagonal : diagonal + 1;
      const value = Math.min(cost, above + 1, row[i - 1]! + 1);
      row[i] = value;
      diagonal = above;
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
  }
  return row[short.length]!;
}

/** 1 for equal texts, 0 for texts with nothing in common. */
export function levenshteinSimilarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - levenshtein(a, b) / longest;
}
