import { ConfigError } from '@arbytron/runtime';
import { Command, CommanderError, Option } from 'commander';
import { defaultDataDir } from './default-data-dir.js';
import { UsageError } from './usage-error.js';

const USAGE_EXIT = 2;
const FAILURE_EXIT = 1;
/** By name: loading their classes would make `--help` slow. */
const EXPLAINED: ReadonlySet<string> = new Set([
  'DataInUseError',
  'EmbeddedPostgresError',
  'HttpServerError',
  'StackError',
]);

const START_NOTES = `
A run with --duration plays one scenario to its end. Twice with one seed finds the same opportunities.
A run that is interrupted goes on where it was at the next start with the same seed.

Examples:
  arbytron start
  arbytron start --duration 30s --seed 7 --json`;

const FLEET_NOTES = `
Uses the servers that ARBYTRON_KAFKA_BROKERS, ARBYTRON_POSTGRES_URL and ARBYTRON_REDIS_URL name, or those of
"arbytron stack up", or brings them up for the run. A process that ends, even by kill -9, is started again.

Example:
  arbytron fleet --duration 30s --replicas acquisition=2,identification=2`;

/** Builds the command line. Each command loads its code when it is called, so that `--help` is quick. */
function program(): Command {
  const arbytron = new Command('arbytron')
    .description('Automated arbitrage for prediction markets: find, trade, and account for every cent')
    .showHelpAfterError('(arbytron --help shows all commands)')
    .exitOverride();

  /** Options of everything that runs a fleet. */
  const runOf = (command: Command): Command =>
    command
      .option('--duration <time>', 'stop after this time and sum up, e.g. 30s, 5m; default: run until Ctrl-C')
      .option('--seed <number>', 'seed of the simulated exchanges', '1')
      .option('--config <file>', 'trading configuration (YAML)')
      .option('--port <number>', 'HTTP port for /, /health, /ready and /metrics; 0 takes a free one', '0')
      .option('--data-dir <folder>', 'where runs keep their data', defaultDataDir())
      .option('--fresh', 'begin anew instead of going on with an interrupted run')
      .option('--json', 'print nothing but the summary, as one JSON object on standard output');

  runOf(arbytron.command('start'))
    .description('run the whole fleet in one process: play money, nothing to install or configure')
    .addOption(
      new Option('--data <source>', 'sim: simulated exchanges; live: public market data with paper orders')
        .choices(['sim', 'live'])
        .default('sim'),
    )
    .addHelpText('after', START_NOTES)
    .action(async (options) => (await import('./command/start-command.js')).startCommand(options));

  runOf(arbytron.command('fleet'))
    .description('run the same fleet as separate processes over Kafka, PostgreSQL and Redis')
    .option(
      '--replicas <list>',
      'processes of a service, e.g. acquisition=2,identification=2; default: one of each',
    )
    .addOption(
      new Option('--bus <bus>', 'what carries the topics').choices(['kafka', 'redis']).default('kafka'),
    )
    .addHelpText('after', FLEET_NOTES)
    .action(async (options) => (await import('./command/fleet-command.js')).fleetCommand(options));

  const stack = arbytron
    .command('stack')
    .description('a real Kafka, PostgreSQL and Redis on loopback, from what this machine has');
  const stackOf = (command: Command): Command =>
    command.option('--data-dir <folder>', 'where the servers keep their data', defaultDataDir());
  stackOf(stack.command('up').description('bring the servers up and print the environment to use'))
    .option('--install', 'install what is missing with apt-get (as root)')
    .action(async (options) => (await import('./command/stack-command.js')).stackUpCommand(options));
  stackOf(stack.command('down').description('stop the servers and leave nothing behind')).action(
    async (options) => (await import('./command/stack-command.js')).stackDownCommand(options),
  );
  stackOf(stack.command('status').description('ask each server whether it works')).action(async (options) =>
    (await import('./command/stack-command.js')).stackStatusCommand(options),
  );

  arbytron
    .command('backtest')
    .description('run recorded quotes through the same decisions as live trading')
    .requiredOption('--quotes <file>', 'MarketQuote lines (JSON)')
    .requiredOption(
      '--candidates <file>',
      'candidate lines (JSON): event_key, relation, resolves_at, markets',
    )
    .requiredOption('--report <file>', 'where to write one line per traded opportunity')
    .option('--config <file>', 'trading configuration (YAML); default: published fees, play-money limits')
    .option('--each-quote', 'write one line per quote that shows an opportunity, before risk and capital')
    .option('--json', 'print the summary as one JSON object')
    .addHelpText(
      'after',
      '\nExample:\n  arbytron backtest --quotes quotes.jsonl --candidates candidates.jsonl --report out.jsonl',
    )
    .action(async (options) => (await import('./command/backtest-command.js')).backtestCommand(options));

  arbytron
    .command('match')
    .description('say which markets of several catalogs are the same contract, offline')
    .option('--catalog <file...>', 'catalogs: JSON lines, or a venue listing (.json)')
    .option('--out <file>', 'where to write one line per pair')
    .option('--explain', 'write the evidence of each pair in full')
    .option(
      '--pairs <file>',
      'judge exactly these pairs (lines with a and b), one output line each, in order',
    )
    .option('--evaluate <file>', 'score the gates against the labels of this file')
    .option('--json', 'print the scores as one JSON object')
    .addHelpText(
      'after',
      '\nExample:\n  arbytron match --catalog kalshi.jsonl --catalog polymarket.jsonl --out pairs.jsonl --explain',
    )
    .action(async (options) => (await import('./command/match-command.js')).matchCommand(options));

  arbytron
    .command('bench')
    .description(
      'measure speed, each figure beside a limit or rival of the same run; Kafka too when a stack is up',
    )
    .option('--skip-matching', 'leave out the matching of 10,000 × 100,000 titles')
    .option('--json', 'print one JSON object')
    .action(async (options) => (await import('./command/bench-command.js')).benchCommand(options));

  return arbytron;
}

// Whoever read our output has gone: there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : FAILURE_EXIT),
);

try {
  await program().parseAsync();
} catch (error) {
  // Not by exitCode: what the command had begun would keep the process alive, and a fleet trading. It all recovers.
  process.exit(exitCodeOf(error));
}

/** Reports a failure in words and says with which code to end. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_EXIT;
  if (error instanceof ConfigError || error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    return USAGE_EXIT;
  }
  process.stderr.write(`${describeFailure(error)}\n`);
  return FAILURE_EXIT;
}

/** An error that says what a person can do is its message; of any other the place is needed too. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return EXPLAINED.has(error.name) ? error.message : (error.stack ?? error.message);
}
