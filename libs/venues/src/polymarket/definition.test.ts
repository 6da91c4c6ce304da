import { describe, expect, it } from '@jest/globals';
import { SeededRandom, SystemClock, type Log } from '@arbytron/runtime';

import type { VenuePorts } from '../venue-definition.js';
import { polymarket } from './definition.js';

const QUIET: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {}, child: () => QUIET };
const PORTS: VenuePorts = {
  clock: new SystemClock(),
  random: new SeededRandom(1),
  log: QUIET,
  metrics: { count: () => {}, gauge: () => {}, observe: () => {} },
};
const KEY = `0x${'42'.repeat(32)}`;

const problems = (settings: unknown): readonly string[] => {
  const made = polymarket.connect(settings, PORTS);
  return 'problems' in made ? made.problems : [];
};

describe('the settings of Polymarket', () => {
  it('need nothing for public data, and a key to trade', () => {
    expect(polymarket.connect({}, PORTS)).toMatchObject({
      venue: 'polymarket',
      capabilities: { quoteOnly: true },
    });
    expect(polymarket.connect({ private_key: KEY }, PORTS)).toMatchObject({
      capabilities: { quoteOnly: false },
    });
  });

  it.each([
    [{ private_key: '0x42' }, 'private_key'],
    [{ signature_type: 2, private_key: KEY }, 'wallet'],
    [{ signature_type: 3, private_key: KEY }, 'signature_type'],
    [{ private_key: KEY, api_key: 'only-the-key' }, 'api_key'],
    [{ clob_url: 'here' }, 'clob_url'],
    [{ privat_key: KEY }, 'privat_key'],
  ])('are refused with the place of the fault and without a value: %#', (settings, place) => {
    const found = problems(settings);
    expect(found.join()).toContain(place);
    expect(found.join()).not.toContain('4242');
    expect(found.join()).not.toContain('only-the-key');
  });
});
