import { describe, expect, it } from '@jest/globals';
import type { Market } from '@arbytron/domain';
import { candidateIdOf, pairOf, reviseRecord, type MatchDecision } from '@arbytron/matching';
import type { CandidateRecord } from '@arbytron/runtime';
import { candidatePage } from './candidate-page.js';
import { candidateTable, selectCandidates, trustCounts } from './candidate-list.js';
import { BRACKET_MARK, COLOUR_MARK, sideBySide } from './columns.js';
import { diffWords, unmarked } from './word-diff.js';

const market = (venue: string, rules: string, more: Partial<Market> = {}): Market => ({
  venue,
  marketId: `${venue}-1`,
  eventId: 'e',
  seriesId: null,
  title: 'Will it rain?',
  eventTitle: '',
  outcomeTitle: '',
  rules,
  category: null,
  status: 'open',
  outcomes: [
    { name: 'Yes', instrumentId: 'y' },
    { name: 'No', instrumentId: 'n' },
  ],
  openAt: null,
  closeAt: Date.UTC(2027, 0, 1),
  resolvesAt: null,
  priceRanges: [],
  lot: 100,
  minSize: 100,
  minNotional: 0,
  fee: null,
  mutuallyExclusive: false,
  attributes: { strike_type: 'greater', questionID: '0xabcdef' },
  ...more,
});

const DECISION: MatchDecision = {
  relation: 'same',
  status: 'needs_review',
  score: 0.7,
  gates: [
    { gate: 'window', passed: true, reason: 'window_equal' },
    { gate: 'oracle', passed: null, reason: 'oracle_unknown' },
  ],
  evidence: { shared: [], onlyA: [], onlyB: [], facts: { window: 'a | b' } },
};

function recordOf(
  a: Market,
  b: Market,
  more: { relation?: MatchDecision['relation']; score?: number; trust?: 'suspended' | 'needs_review' } = {},
): CandidateRecord {
  const { trust = 'needs_review', ...decision } = more;
  const revised = reviseRecord(
    pairOf(a, b),
    {
      decision: { ...DECISION, ...decision },
      state: {
        trust,
        fingerprint: 'f00dfacecafe',
        suspension: trust === 'suspended' ? 'rules_changed' : null,
        before: null,
        isGapAccepted: false,
      },
      formerMarkets: trust === 'suspended' ? pairOf(a, { ...b, rules: 'Resolves by the airport.' }) : null,
    },
    null,
    [
      {
        venue: a.venue,
        marketId: a.marketId,
        outcome: 'Yes',
        bid: 4_444,
        bidQuantity: 1,
        ask: 4_555,
        askQuantity: 1,
        receivedAt: 1,
      },
    ],
    0,
  );
  return revised!.record;
}

const A = market('kalshi', 'Resolves to Yes if the airport records rain by January 1.');
const B = market('polymarket', 'Resolves to "Yes" if the city records rain, by January 2.');
const STYLE = { width: 100, mark: BRACKET_MARK };

describe('diffWords', () => {
  const marked = (a: string, b: string): string[] =>
    diffWords(a, b).map((words) =>
      words.map(({ text, isDifferent }) => (isDifferent ? `*${text}` : text)).join(' '),
    );

  it('marks what only one text has at its place, each in its own spelling', () => {
    expect(marked('by January 1, or later', 'By January 2 or later')).toEqual([
      'by January *1, or later',
      'By January *2 or later',
    ]);
  });

  it('lets case, spacing and quotation marks pass', () => {
    expect(marked('to “Yes”  if', 'to "yes" IF')).toEqual(['to “Yes” if', 'to "yes" IF']);
  });

  it('gives up on texts that have nothing in common, in bounded time', () => {
    const words = (prefix: string): string =>
      Array.from({ length: 10_000 }, (_, i) => `${prefix}${i}`).join(' ');
    const [left] = diffWords(words('a'), words('b'));
    expect(left.every(({ isDifferent }) => isDifferent)).toBe(true);
  });
});

describe('sideBySide', () => {
  it('wraps both columns within the width and groups neighbours in one mark', () => {
    const lines = sideBySide(
      diffWords('the quick brown fox jumps', 'the slow red fox jumps high'),
      43,
      BRACKET_MARK,
    );
    expect(lines).toEqual([
      'the [quick brown]    │ the [slow red] fox',
      'fox jumps            │ jumps [high]',
    ]);
  });

  it('keeps the columns straight under colours', () => {
    const [line] = sideBySide(diffWords('one two', 'one three'), 43, COLOUR_MARK);
    expect(line!.replace(/\u001b\[[\d;]*m/g, '').indexOf('│')).toBe(21);
  });

  it('cuts endless words and takes the cursor from hostile ones', () => {
    const lines = sideBySide(
      [unmarked('x'.repeat(100)), unmarked('a\u001b[2Jb \u202Eevil')],
      43,
      BRACKET_MARK,
    );
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.join('\n')).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('candidatePage', () => {
  it('shows both texts, the gates, and how to decide on exactly these texts', () => {
    const page = candidatePage(recordOf(A, B), [], STYLE);
    expect(page).toContain('Yes here is Yes there');
    expect(page).toMatch(/oracle +open +oracle_unknown/);
    expect(page).toContain('[1.]');
    expect(page).toContain('[2.]');
    expect(page).toContain('strike_type=greater');
    expect(page).not.toContain('0xabcdef');
    expect(page).toContain(`${candidateIdOf(pairOf(A, B))} --seen f00dface`);
  });

  it('shows nothing of prices', () => {
    expect(candidatePage(recordOf(A, B), [], STYLE)).not.toMatch(/4.?444|4.?555|profit|spread/);
  });

  it('shows what changed since the match was trusted', () => {
    const page = candidatePage(recordOf(A, B, { trust: 'suspended' }), [], STYLE);
    expect(page).toContain('suspended (rules_changed)');
    expect(page).toContain('polymarket: rules');
    expect(page.slice(page.indexOf('changed since'))).toContain('airport');
  });

  it('keeps the page whole when a text is hostile', () => {
    const evil = market('polymarket', `${'lorem '.repeat(30_000)}\u001b]0;owned\u0007`);
    const page = candidatePage(recordOf(A, evil), [], STYLE);
    expect(page).not.toMatch(/[\u001b\u0007]/);
    expect(page.length).toBeLessThan(100_000);
  });
});

describe('the list of candidates', () => {
  const other = market('predictit', '', { marketId: 'p2' });
  const records = [
    recordOf(A, other, { score: 0.9, relation: 'subset' }),
    recordOf(A, B, { score: 0.5 }),
    recordOf(B, other, { trust: 'suspended' }),
  ];

  it('begins with the suspended ones and puts nested contracts last', () => {
    const ordered = selectCandidates(records, { trust: null, venues: [] });
    expect(ordered.map(({ trust, relation }) => `${trust} ${relation}`)).toEqual([
      'suspended same',
      'needs_review same',
      'needs_review subset',
    ]);
    expect(selectCandidates(records, { trust: ['suspended'], venues: ['predictit'] })).toHaveLength(1);
    expect(selectCandidates(records, { trust: null, venues: ['kalshi', 'polymarket'] })).toHaveLength(1);
    expect(trustCounts(records)).toBe('3 candidates: 2 needs_review, 1 suspended');
  });

  it('names the doubts and no prices', () => {
    const table = candidateTable(records, 30);
    expect(table).toContain('rules_changed, oracle_unknown');
    expect(table).not.toMatch(/4.?444|4.?555/);
  });
});
