import type { Market } from '@arbytron/domain';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { fingerprintOf, fingerprintOfMarket } from './fingerprint.js';
import { proposed, stepTrust, type TrustEvent, type TrustState } from './trust-state.js';

const after = (...events: TrustEvent[]): TrustState =>
  events.reduce((state, event) => {
    const step = stepTrust(state, event);
    return step.ok ? step.state : state;
  }, proposed('f1'));

const judged = (status: 'verified' | 'needs_review' | 'rejected', fingerprint = 'f1'): TrustEvent => ({
  kind: 'judged',
  status,
  fingerprint,
});

describe('trust', () => {
  it('follows the judgement', () => {
    expect(after(judged('verified')).trust).toBe('verified');
    expect(after(judged('needs_review')).trust).toBe('needs_review');
    expect(after(judged('needs_review'), { kind: 'approved', fingerprint: 'f1' }).trust).toBe('approved');
  });

  it.each(['verified', 'needs_review'] as const)('is suspended by any change when %s', (status) => {
    const state = after(judged(status), { kind: 'changed', fingerprint: 'f2', reason: 'rules_changed' });
    expect(state).toEqual({
      trust: 'suspended',
      fingerprint: 'f2',
      suspension: 'rules_changed',
      before: null,
      isGapAccepted: false,
    });
    expect(stepTrust(state, judged('verified', 'f2'))).toEqual({ ok: false, refusal: 'not_possible' });
    expect(stepTrust(state, { kind: 'approved', fingerprint: 'f2' })).toMatchObject({
      ok: true,
      state: { trust: 'approved' },
    });
  });

  it('is not approved by who saw other texts', () => {
    const state = after(judged('needs_review'), {
      kind: 'changed',
      fingerprint: 'f2',
      reason: 'fields_changed',
    });
    expect(stepTrust(state, { kind: 'approved', fingerprint: 'f1' })).toEqual({
      ok: false,
      refusal: 'other_fingerprint',
    });
  });

  it('comes back after a pause only to what it was', () => {
    const closed = after(judged('verified'), { kind: 'closed' });
    expect(closed.trust).toBe('suspended');
    expect(stepTrust(closed, { kind: 'reopened', fingerprint: 'f1' })).toMatchObject({
      state: { trust: 'verified' },
    });
    const changed = stepTrust(closed, { kind: 'changed', fingerprint: 'f2', reason: 'rules_changed' });
    expect(changed.ok && stepTrust(changed.state, { kind: 'reopened', fingerprint: 'f2' })).toMatchObject({
      state: { trust: 'suspended', suspension: 'rules_changed' },
    });
  });

  it('does not survive a gap that stays on one side, even through a pause', () => {
    const state = after(
      judged('verified'),
      { kind: 'closed' },
      { kind: 'gap_stayed' },
      { kind: 'reopened', fingerprint: 'f1' },
    );
    expect(state).toMatchObject({ trust: 'suspended', suspension: 'one_sided_gap' });
  });

  it('is not suspended again for a gap that a person knows of, until the texts change', () => {
    const accepted = after(
      judged('verified'),
      { kind: 'gap_stayed' },
      { kind: 'approved', fingerprint: 'f1' },
    );
    expect(stepTrust(accepted, { kind: 'gap_stayed' })).toEqual({ ok: false, refusal: 'decided_by_person' });
    const changed = stepTrust(accepted, { kind: 'changed', fingerprint: 'f2', reason: 'rules_changed' });
    expect(changed).toMatchObject({ state: { isGapAccepted: false } });
    const unasked = after(judged('needs_review'), { kind: 'approved', fingerprint: 'f1' });
    expect(stepTrust(unasked, { kind: 'gap_stayed' })).toMatchObject({ state: { trust: 'suspended' } });
  });

  it('keeps what a person rejected until the texts change', () => {
    const rejected = after(judged('needs_review'), { kind: 'rejected', fingerprint: 'f1' });
    expect(stepTrust(rejected, judged('verified'))).toEqual({ ok: false, refusal: 'decided_by_person' });
  });

  it('is tradable only when verified or approved for the very texts that are valid', () => {
    const fingerprint = fc.constantFrom('f1', 'f2');
    const event: fc.Arbitrary<TrustEvent> = fc.oneof(
      fc.record({
        kind: fc.constant('judged' as const),
        status: fc.constantFrom('verified' as const, 'needs_review' as const, 'rejected' as const),
        fingerprint,
      }),
      fc.record({
        kind: fc.constant('changed' as const),
        fingerprint,
        reason: fc.constant('rules_changed' as const),
      }),
      fc.record({
        kind: fc.constantFrom('approved' as const, 'rejected' as const, 'reopened' as const),
        fingerprint,
      }),
      fc.record({ kind: fc.constantFrom('closed' as const, 'gap_stayed' as const, 'suspended' as const) }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 25 }), (events) => {
        let state = proposed('f1');
        let vouched = new Set<string>();
        for (const one of events) {
          if ((one.kind === 'judged' && one.status === 'verified') || one.kind === 'approved')
            vouched.add(one.fingerprint);
          if (one.kind === 'changed' && one.fingerprint !== state.fingerprint)
            vouched = new Set([...vouched].filter((f) => f !== one.fingerprint));
          const step = stepTrust(state, one);
          if (step.ok) state = step.state;
          if (state.trust === 'verified' || state.trust === 'approved')
            expect(vouched).toContain(state.fingerprint);
          if ((one.kind === 'gap_stayed' && step.ok) || one.kind === 'suspended' || one.kind === 'closed')
            expect(['suspended', 'rejected']).toContain(state.trust);
        }
      }),
    );
  });
});

const market: Market = {
  venue: 'kalshi',
  marketId: 'KXA-28',
  eventId: 'KXA',
  seriesId: null,
  title: 'Will A happen?',
  eventTitle: 'A',
  outcomeTitle: '',
  rules: 'If A happens by Dec 31, 2028, then Yes.',
  category: null,
  status: 'open',
  outcomes: [
    { name: 'Yes', instrumentId: 'KXA-28' },
    { name: 'No', instrumentId: 'KXA-28' },
  ],
  openAt: 0,
  closeAt: 10,
  resolvesAt: 20,
  priceRanges: [],
  lot: 1,
  minSize: 1,
  minNotional: 0,
  fee: null,
  mutuallyExclusive: false,
  attributes: { strike_type: 'greater', floor_strike: '5' },
};
const other: Market = { ...market, venue: 'polymarket', marketId: '0x1' };

describe('fingerprints', () => {
  it('are the same whichever market comes first', () => {
    expect(fingerprintOf(market, other)).toBe(fingerprintOf(other, market));
  });

  it.each<[string, Partial<Market>]>([
    ['a word of the rules', { rules: 'If A happens by Dec 30, 2028, then Yes.' }],
    ['the end of long rules', { rules: `${'x '.repeat(20_000)}by Dec 30.` }],
    ['the title', { title: 'Will B happen?' }],
    ['the deadline', { closeAt: 11 }],
    ['an outcome', { outcomes: [market.outcomes[0]!, { name: 'Other', instrumentId: 'KXA-28' }] }],
    ['a structured field', { attributes: { strike_type: 'greater', floor_strike: '6' } }],
  ])('change with %s', (_name, change) => {
    expect(fingerprintOf({ ...market, ...change }, other)).not.toBe(fingerprintOf(market, other));
  });

  it('do not change with spacing, hidden characters, volume or status', () => {
    const same: Market = {
      ...market,
      rules: 'If  A happens\u200b by Dec 31, 2028,\nthen Yes.',
      status: 'paused',
      attributes: { floor_strike: '5', strike_type: 'greater', volume: '9' },
    };
    expect(fingerprintOfMarket(same)).toEqual(fingerprintOfMarket(market));
  });
});
