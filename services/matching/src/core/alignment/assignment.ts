/**
 * The one-to-one assignment of rows to columns with the highest total weight (Hungarian method with potentials,
 * O(rows² · columns)). Weights are at least 0; a pair of weight 0 is left unassigned.
 *
 * @param weights one row per left item; all rows of equal length
 * @returns the column of each row, or −1
 */
export function assign(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return new Array<number>(rows).fill(-1);
  if (rows > columns) {
    const transposed = Array.from({ length: columns }, (_, j) => weights.map((row) => row[j]!));
    const result = new Array<number>(rows).fill(-1);
    for (const [column, row] of assign(transposed).entries()) if (row >= 0) result[row] = column;
    return result;
  }
  let highest = 0;
  for (const row of weights) for (const weight of row) highest = Math.max(highest, weight);
  const cost = (row: number, column: number): number => highest - weights[row - 1]![column - 1]!;
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const previous = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    const least = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    let column = 0;
    rowOf[0] = row;
    do {
      used[column] = 1;
      const current = rowOf[column]!;
      let step = Infinity;
      let next = 0;
      for (let j = 1; j <= columns; j += 1) {
        if (used[j] === 1) continue;
        const reduced = cost(current, j) - rowPotential[current]! - columnPotential[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          previous[j] = column;
        }
        if (least[j]! < step) {
          step = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j += 1) {
        if (used[j] === 1) {
          rowPotential[rowOf[j]!]! += step;
          columnPotential[j]! -= step;
        } else least[j]! -= step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = previous[column]!;
      rowOf[column] = rowOf[before]!;
      column = before;
    }
  }
  const result = new Array<number>(rows).fill(-1);
  for (let j = 1; j <= columns; j += 1) {
    const row = rowOf[j]! - 1;
    if (row >= 0 && weights[row]![j - 1]! > 0) result[row] = j - 1;
  }
  return result;
}
