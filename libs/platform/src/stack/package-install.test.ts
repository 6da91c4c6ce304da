import { describe, expect, it } from '@jest/globals';
import { installPackages } from './package-install.js';
import { StackError } from './stack-error.js';
import { quietLog, ScriptedCommands } from './scripted-commands.fixture.js';

const attempt = (options: { install: boolean; uid: number; commands?: ScriptedCommands }): Promise<void> =>
  installPackages('redis-server', ['redis-server'], {
    run: (options.commands ?? new ScriptedCommands()).run,
    log: quietLog,
    ...options,
  });

describe('installPackages', () => {
  it('installs nothing unasked, and says which command would', async () => {
    const commands = new ScriptedCommands();
    const refused = attempt({ install: false, uid: 0, commands });
    await expect(refused).rejects.toThrow(StackError);
    await expect(refused).rejects.toThrow('sudo apt-get update && sudo apt-get install redis-server');
    expect(commands.lines).toEqual([]);
  });

  it('leaves it to the user who is not root, or has no apt-get', async () => {
    await expect(attempt({ install: true, uid: 1000 })).rejects.toThrow('apt-get install redis-server');
    const commands = new ScriptedCommands({ 'apt-get --version': { code: -1, output: 'ENOENT' } });
    await expect(attempt({ install: true, uid: 0, commands })).rejects.toThrow(
      'apt-get install redis-server',
    );
    expect(commands.lines).toEqual(['apt-get --version']);
  });
});
