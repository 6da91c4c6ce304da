/** How long a test waits for something that must come. Generous: it is only reached by a test that fails. */
const PATIENCE_MS = 20_000;
const POLL_MS = 5;

/** Resolves as soon as `condition` holds; fails, saying what was awaited, when it does not come to hold. */
export async function eventually(
  what: string,
  condition: () => boolean | Promise<boolean>,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const until = performance.now() + patienceMs;
  while (!(await condition())) {
    if (performance.now() > until)
      throw new Error(`it did not come about within ${patienceMs} ms that ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
