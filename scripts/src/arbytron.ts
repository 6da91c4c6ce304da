import { ConfigError } from '@arbytron/runtime';
import { Command, CommanderError } from 'commander';
import { UsageError } from './usage-error.js';

const USAGE_EXIT = 2;
const FAILURE_EXIT = 1;

/** Builds the command line. Each command loads its code when it is called, so that `--help` is quick. */
function program(): Command {
  const arbytron = new Command('arbytron')
    .description('Automated arbitrage for prediction markets: find, trade, and account for every cent')
    .showHelpAfterError('(arbytron --help shows all commands)')
    .exitOverride();

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

  return arbytron;
}

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Reports a failure in words and says with which code to end. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_EXIT;
  if (error instanceof ConfigError || error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    return USAGE_EXIT;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return FAILURE_EXIT;
}
