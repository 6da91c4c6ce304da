import { describe, expect, it } from '@jest/globals';
import { format, inspect } from 'node:util';
import { Secret } from './secret.js';

describe('Secret', () => {
  const secret = new Secret('hunter2');

  it('gives its text only when asked', () => {
    expect(secret.reveal()).toBe('hunter2');
  });

  it.each([
    ['String', String(secret)],
    ['a template', `${secret as unknown as string}`],
    ['joining', 'key=' + (secret as unknown as string)],
    ['JSON', JSON.stringify({ secret })],
    ['inspect', inspect({ nested: { secret } }, { showHidden: true, depth: 9 })],
    ['format', format('%s %o %j', secret, secret, secret)],
    ['keys', Object.values(secret).join()],
    ['a copy', inspect(structuredClone({ ...secret }))],
  ])('does not print through %s', (_way, printed) => {
    expect(printed).not.toContain('hunter2');
  });
});
