import { describe, expect, it } from '@jest/globals';
import { GapWatch, type GapSighting } from './gap-watch.js';

const HOUR = 3_600_000;
const AT = Date.UTC(2026, 10, 23);
const POLICY = { suspiciousGap: 300, suspiciousGapMs: 6 * HOUR };

/** Shows gaps a second apart for some hours and gives the first sighting. */
function watch(
  gapAt: (hours: number) => (number | null)[],
  hours: number,
  resolvesAt: number | null = AT,
): GapSighting | null {
  const watched = new GapWatch(POLICY);
  for (let at = AT; at <= AT + hours * HOUR; at += 1_000) {
    const sighting = watched.observe(gapAt((at - AT) / HOUR), resolvesAt, at);
    if (sighting) return sighting;
  }
  return null;
}

describe('GapWatch', () => {
  it('tells a gap that stays on one side for as long as the policy says', () => {
    expect(watch(() => [400, null], 5.9)).toBeNull();
    expect(watch(() => [400, null], 6.1)).toEqual({ gap: 400, heldMs: 6 * HOUR, at: AT + 6 * HOUR });
  });

  it.each<[string, (hours: number) => (number | null)[]]>([
    ['is smaller than what raises doubt', () => [299, 299]],
    ['closes now and then', (hours) => [Math.floor(hours * 60) % 59 === 0 ? 0 : 900]],
    ['changes sides', (hours) => (Math.floor(hours) % 2 === 0 ? [900, -900] : [-900, 900])],
    ['halves again and again', (hours) => [Math.max(310, Math.round(5_000 / 2 ** (hours / 2)))]],
    ['is not seen: a leg has no ask', (hours) => [Math.floor(hours) % 2 === 0 ? 900 : null]],
  ])('lets a gap be that %s', (_, gapAt) => {
    expect(watch(gapAt, 9)).toBeNull();
  });

  it('does not count time without sight of the books', () => {
    const watched = new GapWatch(POLICY);
    for (let day = 0; day < 30; day += 1) expect(watched.observe([900], AT, AT + day * 24 * HOUR)).toBeNull();
  });

  it('allows for what waiting for a far payout costs', () => {
    const inTwoYears = AT + 2 * 365 * 24 * HOUR;
    expect(watch(() => [2_200], 7, inTwoYears)).toBeNull();
    expect(watch(() => [2_400], 7, inTwoYears)).not.toBeNull();
    expect(watch(() => [1_200], 7, null)).toBeNull();
  });
});
