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

const REVIEW_NOTES = `
A verdict holds for the very texts it was given on: any change of rules, deadline or outcomes suspends the match again.
With ARBYTRON_POSTGRES_URL set and no --run, the candidates of that database are reviewed.

Examples:
  arbytron review list
  arbytron review show 3fa94c
  arbytron review approve 3fa94c --seen 0b1d22aa --reason "same source, same deadline"`;

const VERDICTS = [
  ['approve', 'say that both are the contract they are taken for: the pair may be traded'],
  ['reject', 'say that they are not: the pair is not asked about again until a text changes'],
  ['suspend', 'take the pair off the bus until somebody approves it again'],
] as const;

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
    .option(
      '--catalog <file...>',
      "catalogs, one or several: JSON lines (.jsonl), or a venue's own listing (.json: Kalshi events, markets or cards, Gamma markets or events, PredictIt all, Manifold markets)",
    )
    .option('--out <file>', 'where to write one line per pair')
    .option('--explain', 'add titles and the reasons in words to the evidence of each pair')
    .option(
      '--pairs <file>',
      'judge exactly these pairs (lines with a and b), one output line each, in order',
    )
    .option(
      '--evaluate <file>',
      'print precision and recall against the labels of this file (lines with a, b, label); --catalog defaults to catalog_*.jsonl beside it',
    )
    .option('--json', 'print the summary, or the scores, as one JSON object')
    .addHelpText(
      'after',
      '\nExample:\n  arbytron match --catalog kalshi.jsonl --catalog polymarket.jsonl --out pairs.jsonl --explain',
    )
    .action(async (options) => (await import('./command/match-command.js')).matchCommand(options));

  const review = arbytron
    .command('review')
    .description('judge the matches that wait for a person: both markets side by side, no prices')
    .addHelpText('after', REVIEW_NOTES);
  const reviewOf = (command: Command): Command =>
    command
      .option(
        '--run <name>',
        'a run below the data folder, e.g. sim-1, live, catalogs; default: the last one',
      )
      .option('--data-dir <folder>', 'where runs keep their data', defaultDataDir())
      .option('--json', 'print JSON');
  const loadReview = () => import('./command/review-command.js');
  review
    .command('import')
    .description('run catalogs through the matching service, and keep its candidates for review')
    .requiredOption('--catalog <file...>', 'catalogs: JSON lines, or a venue listing (.json)')
    .option('--data-dir <folder>', 'where runs keep their data', defaultDataDir())
    .option('--json', 'print the counts as one JSON object')
    .action(async (options) => (await loadReview()).reviewImportCommand(options));
  reviewOf(review.command('list'))
    .description('list what waits for a person, suspended ones first')
    .option('--trust <word...>', 'list these instead: verified, needs_review, approved, rejected, suspended')
    .option('--venue <name...>', 'only pairs of this venue, or of these two')
    .option('--limit <number>', 'how many to show', '30')
    .action(async (options) => (await loadReview()).reviewListCommand(options));
  reviewOf(review.command('show <id>'))
    .description('both markets side by side, the words that differ marked, the gates, earlier verdicts')
    .action(async (id: string, options) => (await loadReview()).reviewShowCommand(id, options));
  for (const [verdict, what] of VERDICTS) {
    reviewOf(review.command(`${verdict} <id>`))
      .description(what)
      .option(
        '--seen <code>',
        'refuse unless the texts are still those that "review show" printed this code for',
      )
      .option('--reason <text>', 'why, for the record')
      .option('--reviewer <name>', 'who says so; default: the user')
      .action(async (id: string, options) => (await loadReview()).reviewVerdictCommand(verdict, id, options));
  }

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
