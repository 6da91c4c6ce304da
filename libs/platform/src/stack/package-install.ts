import type { Log } from '@arbytron/runtime';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import type { RunCommand } from './command.js';
import { StackError } from './stack-error.js';

const INSTALL_TIMEOUT_MS = 600_000;
/** Debian asks this program whether a service may be started; 101 is no. */
const POLICY_FILE = '/usr/sbin/policy-rc.d';

export interface PackageInstallOptions {
  readonly run: RunCommand;
  readonly log: Log;
  /** Whether the user asked for missing packages to be installed. */
  readonly install: boolean;
  /** Who runs this. */
  readonly uid?: number | undefined;
}

/**
 * Something the stack needs is not on this machine: installs it when that was asked for and is possible.
 *
 * @throws StackError saying which command installs it
 */
export async function installPackages(
  missing: string,
  packages: readonly string[],
  options: PackageInstallOptions,
): Promise<void> {
  const { run, log, install, uid = process.getuid?.() } = options;
  const command = `apt-get install ${packages.join(' ')}`;
  const advice = `${missing} is missing; install it with: sudo apt-get update && sudo ${command}`;
  if (!install) throw new StackError(`${advice}\nor let 'npx arbytron stack up --install' do it as root`);
  if (uid !== 0 || (await run('apt-get', ['--version'])).code !== 0) throw new StackError(advice);
  log.info('installing packages', { packages });
  const aptGet = (args: readonly string[]) =>
    run('apt-get', args, {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      timeoutMs: INSTALL_TIMEOUT_MS,
    });
  const update = await aptGet(['update']);
  if (update.code !== 0) log.warn('the package lists could not be refreshed', { output: update.output });
  const restore = forbidServiceStart();
  try {
    const { code, output } = await aptGet(['install', '-y', '--no-install-recommends', ...packages]);
    if (code !== 0) throw new StackError(`${command} failed:\n${output}`);
  } finally {
    restore();
  }
}

/** The stack starts its own servers: those that Debian's packages would start on the standard ports stay down. */
function forbidServiceStart(): () => void {
  if (existsSync(POLICY_FILE)) return () => undefined;
  writeFileSync(POLICY_FILE, '#!/bin/sh\nexit 101\n');
  chmodSync(POLICY_FILE, 0o755);
  return () => rmSync(POLICY_FILE, { force: true });
}
