import { generateKeyPairSync } from 'node:crypto';

import { SeededRandom, SystemClock, type Log, type Metrics } from '@arbytron/runtime';
import { describe, expect, it } from '@jest/globals';

import { kalshi } from './definition.js';

const LOG: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => LOG,
};
const METRICS: Metrics = { count: () => undefined, gauge: () => undefined, observe: () => undefined };
const PORTS = { clock: new SystemClock(), random: new SeededRandom(1), log: LOG, metrics: METRICS };

const quoteOnly = (settings: unknown): boolean | readonly string[] => {
  const made = kalshi.connect(settings, PORTS);
  return 'problems' in made ? made.problems : made.capabilities.quoteOnly;
};

describe('settings of Kalshi', () => {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

  it('reads public data without a key and trades with one', () => {
    expect(quoteOnly({})).toBe(true);
    expect(quoteOnly({ key_id: 'id', private_key: pem })).toBe(false);
    expect(quoteOnly({ key_id: 'id', private_key: pem.replaceAll('\n', '\\n') })).toBe(false);
  });

  it('names every problem and quotes no value', () => {
    expect(quoteOnly({ key_id: 'id' })).toEqual(['kalshi.key_id: key_id and private_key belong together']);
    const problems = quoteOnly({
      key_id: 'id',
      private_key: 'hunter2',
      fee_rounding: 'hunter2',
      base_url: 'hunter2',
      unknown: 1,
    });
    expect(problems).toHaveLength(4);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });
});
