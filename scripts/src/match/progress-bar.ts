/** Where a bar is drawn: a terminal, or a log that wants few lines. */
export interface ProgressTarget {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 30;

/**
 * A progress bar. On a terminal it is redrawn in place; elsewhere it writes a line at every tenth of the way.
 * Call it with how much is done of how much; `unit` is what that counts.
 */
export function progressBar(
  label: string,
  unit: string,
  target: ProgressTarget,
): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const step = Math.floor(share * (target.isTTY === true ? 100 : 10));
    if (step <= shown) return;
    shown = step;
    const full = Math.floor(share * WIDTH);
    const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
    const text = `${label} ${bar} ${String(Math.floor(share * 100)).padStart(3)} % (${done}/${total} ${unit})`;
    if (target.isTTY === true) target.write(`\r${text}${share === 1 ? '\n' : ''}`);
    else target.write(`${text}\n`);
  };
}
