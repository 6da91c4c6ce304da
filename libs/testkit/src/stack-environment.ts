/** The servers a contract run needs, by the environment variable that says where they are. */
export interface StackEnvironmentGate {
  /** Whether all of them were given. */
  readonly available: boolean;
  /** The values that were given. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Decides whether tests against real servers can run.
 *
 * When a name is unset they are skipped with one line on the console that says how to get the servers; with
 * `ARBYTRON_REQUIRE_STACK=1` that is an error instead, so that a run which must prove the adapters cannot pass without.
 *
 * @example
 * const stack = requireStackEnvironment(['ARBYTRON_REDIS_URL']);
 * (stack.available ? describe : describe.skip)('RedisLease', () => { … stack.environment['ARBYTRON_REDIS_URL'] … });
 */
export function requireStackEnvironment(
  names: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
  print: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): StackEnvironmentGate {
  const given: Record<string, string> = {};
  for (const name of names) {
    const value = environment[name];
    if (value) given[name] = value;
  }
  const missing = names.filter((name) => given[name] === undefined);
  if (missing.length === 0) return { available: true, environment: given };
  const advice = `${missing.join(', ')} not set; 'npx arbytron stack up' starts the servers and prints it`;
  if (environment['ARBYTRON_REQUIRE_STACK'] === '1')
    throw new Error(`ARBYTRON_REQUIRE_STACK=1, but ${advice}`);
  print(`skipped: ${advice}`);
  return { available: false, environment: given };
}
