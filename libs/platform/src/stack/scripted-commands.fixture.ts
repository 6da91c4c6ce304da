import type { Log } from '@arbytron/runtime';
import type { CommandResult, RunCommand } from './command.js';

/** Programs that do what a test says: by how a command line begins, the longest beginning first. */
export class ScriptedCommands {
  readonly lines: string[] = [];
  readonly #answers: readonly (readonly [
    string,
    CommandResult | ((args: readonly string[]) => CommandResult),
  ])[];

  constructor(
    answers: Readonly<Record<string, CommandResult | ((args: readonly string[]) => CommandResult)>> = {},
  ) {
    this.#answers = Object.entries(answers).sort(([a], [b]) => b.length - a.length);
  }

  readonly run: RunCommand = async (command, args) => {
    const line = [command, ...args].join(' ');
    this.lines.push(line);
    const answer = this.#answers.find(([start]) => line.startsWith(start))?.[1] ?? { code: 0, output: '' };
    return typeof answer === 'function' ? answer(args) : answer;
  };
}

export const quietLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => quietLog,
};
