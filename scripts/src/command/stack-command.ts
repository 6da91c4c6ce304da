import { join } from 'node:path';
import { createLog, stackDown, stackStatus, stackUp, type StackOptions } from '@arbytron/platform';
import { textTable } from '../table.js';

export interface StackCommandOptions {
  readonly dataDir: string;
  readonly install?: boolean;
}

const optionsOf = (options: StackCommandOptions): StackOptions => ({
  dataDir: join(options.dataDir, 'stack'),
  log: createLog({ level: 'info', format: 'pretty' }),
  install: options.install ?? false,
});

/** `arbytron stack up`: prints the environment as shell assignments on standard output. */
export async function stackUpCommand(options: StackCommandOptions): Promise<void> {
  const environment = await stackUp(optionsOf(options));
  for (const [name, value] of Object.entries(environment))
    process.stdout.write(`export ${name}='${value}'\n`);
}

export async function stackDownCommand(options: StackCommandOptions): Promise<void> {
  await stackDown(optionsOf(options));
}

/** `arbytron stack status`: a table; the exit code is 1 unless everything is up. */
export async function stackStatusCommand(options: StackCommandOptions): Promise<void> {
  const servers = await stackStatus(optionsOf(options));
  process.stdout.write(
    `${textTable(
      ['server', 'state', 'detail'],
      servers.map((s) => [s.server, s.state, s.detail]),
    )}\n`,
  );
  if (servers.some((server) => server.state !== 'up')) process.exitCode = 1;
}
