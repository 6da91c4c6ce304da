import { describe, expect, it } from '@jest/globals';

import { judge } from '../gates/judge.js';
import { specify } from '../specification/specify.js';
import type { ContractSpecification, SpecificationInput } from '../specification/specification.js';

const APRIL_2027 = Date.UTC(2027, 3, 1);

function read(venue: string, title: string, more: Partial<SpecificationInput> = {}): ContractSpecification {
  return specify({
    venue,
    marketId: 'x',
    eventId: `${venue}-event`,
    seriesId: null,
    title,
    eventTitle: '',
    outcomeTitle: '',
    rules: '',
    category: null,
    outcomes: [],
    openAt: null,
    closeAt: null,
    attributes: {},
    listedAt: APRIL_2027,
    ...more,
  });
}
const kalshi = (
  marketId: string,
  title: string,
  more: Partial<SpecificationInput> = {},
): ContractSpecification => read('kalshi', title, { marketId, ...more });
const polymarket = (title: string, more: Partial<SpecificationInput> = {}): ContractSpecification =>
  read('polymarket', title, more);
const predictit = (title: string, more: Partial<SpecificationInput> = {}): ContractSpecification =>
  read('predictit', title, more);

describe('the same contract in other words', () => {
  const cases: readonly (readonly [string, ContractSpecification, ContractSpecification])[] = [
    [
      'nominee and nomination',
      kalshi(
        'KXPRESNOMD-32-DWHI',
        'Will Dana Whitlock be the nominee for the Presidency for the Democratic party?',
        { outcomeTitle: 'Dana Whitlock' },
      ),
      polymarket('Will Dana Whitlock win the 2032 Democratic presidential nomination?'),
    ],
    [
      'initials',
      predictit('Who will win the 2032 Democratic presidential nomination?: D. Whitlock-Reyes', {
        outcomeTitle: 'D. Whitlock-Reyes',
      }),
      polymarket('Will Dana Whitlock-Reyes win the 2032 Democratic presidential nomination?'),
    ],
    [
      'before and by',
      kalshi(
        'KXLEADERSOUT-28JAN01-AKELAUT',
        'Will Anna Keller leave Chancellor of Austria before Jan 1, 2028?',
      ),
      polymarket('Anna Keller out as Chancellor of Austria by December 31, 2027?'),
    ],
    [
      'before and in',
      kalshi('KXVISIT-28JAN01-NOR', 'Will Donald Trump visit Norway before Jan 1, 2028?'),
      polymarket('Will Trump visit Norway in 2027?'),
    ],
    [
      'a month without year',
      kalshi('KXTRUMPMEET-27APR-RADL', 'Donald Trump and Ruth Adler meet before May 1, 2027?'),
      polymarket('Will Trump meet with Ruth Adler in April?'),
    ],
    [
      'surname of an office holder',
      kalshi(
        'KXLEADERSOUT-28JAN01-VRUSLO',
        'Will Viktor Ruzman leave Prime Minister of Slovenia before Jan 1, 2028?',
      ),
      polymarket('Ruzman out as Prime Minister of Slovenia before 2028?'),
    ],
    [
      'diacritics',
      kalshi('KXPAR-28JAN01-NMAD', 'Will Nicolás Madras receive a presidential pardon before Jan 1, 2028?'),
      polymarket('Will Trump pardon Nicolas Madras before 2028?'),
    ],
    [
      'season and year',
      kalshi('KXNHL-27-DAL', 'Will Dallas Stars win the 2026-27 Stanley Cup Finals?', {
        outcomeTitle: 'Dallas Stars',
      }),
      polymarket('Will the Dallas Stars win the 2027 NHL Stanley Cup?'),
    ],
    [
      'season in the ticker alone',
      kalshi('KXPREMIERLEAGUE-27-ARS', 'Will Arsenal win the English Premier League?'),
      polymarket('Will Arsenal win the 2026–27 English Premier League?'),
    ],
    [
      'central bank, hold',
      kalshi(
        'KXFEDDECISION-27JUN-H0',
        'Will the Federal Reserve Hike rates by 0bps at their June 2027 meeting?',
      ),
      polymarket('Will there be no change in Fed interest rates after the June 2027 meeting?'),
    ],
    [
      'central bank, cut',
      kalshi(
        'KXCBDECISIONCANADA-27JUN-C25',
        'Will Bank of Canada Cut rates by 25bps at their June 2027 meeting?',
      ),
      polymarket('Will the Bank of Canada announce a 25 bps decrease at the June 2027 meeting?'),
    ],
    [
      'growth',
      kalshi('KXGDP-27JUL30-T2.5', 'Will **real GDP** increase by more than 2.5% in Q2 2027?'),
      polymarket('Will US GDP growth in Q2 2027 be greater than 2.5%?'),
    ],
    [
      'district',
      kalshi('HOUSENC1-28-D', 'Will Democratic win the House race for NC-1?', { outcomeTitle: 'Democratic' }),
      predictit("Which party will win the 2028 US House race in North Carolina's 1st District?: Democratic", {
        outcomeTitle: 'Democratic',
      }),
    ],
    [
      'chamber',
      predictit('Which party will win the House in the 2030 election?: Republican', {
        outcomeTitle: 'Republican',
      }),
      polymarket('Will the Republican Party control the House after the 2030 Midterm elections?'),
    ],
    [
      'oracle named on both sides',
      kalshi(
        'KXBTCD-27JUN1217-T97999.99',
        'Will the price of Bitcoin be above $97,999.99 on Jun 12, 2027 at 5pm EDT?',
        { rules: 'The Coinbase price.' },
      ),
      polymarket('Bitcoin at least $98,000 on June 12, 2027, 5PM ET?', { rules: 'As shown by Coinbase.' }),
    ],
    [
      'count',
      kalshi('KXRATECUTCOUNT-27DEC31-T3', 'Will the Fed cut rates 3 times?'),
      polymarket('Will 3 Fed rate cuts happen in 2027?'),
    ],
  ];

  it.each(cases)('%s', (_name, a, b) => {
    const decision = judge(a, b);
    expect({
      relation: decision.relation,
      status: decision.status,
      open: decision.gates.filter((gate) => gate.passed !== true),
    }).toEqual({ relation: 'same', status: 'verified', open: [] });
    expect(judge(b, a).status).toBe('verified');
  });
});

describe('relations other than the same', () => {
  const cases: readonly (readonly [string, ContractSpecification, ContractSpecification, string])[] = [
    [
      'an earlier deadline',
      polymarket('Anna Keller out as Chancellor of Austria by June 30, 2027?'),
      kalshi(
        'KXLEADERSOUT-28JAN01-AKELAUT',
        'Will Anna Keller leave Chancellor of Austria before Jan 1, 2028?',
      ),
      'subset',
    ],
    [
      'a higher threshold',
      polymarket('Will Bitcoin reach $200,000 by December 31, 2027?'),
      read('other', 'Will Bitcoin reach $150,000 by December 31, 2027?'),
      'subset',
    ],
    [
      'a lower dip',
      polymarket('Will Bitcoin dip to $40,000 by December 31, 2027?'),
      read('other', 'Will Bitcoin dip to $60,000 by December 31, 2027?'),
      'subset',
    ],
    [
      'an exact cut within any cut',
      kalshi(
        'KXFEDDECISION-27JUN-C25',
        'Will the Federal Reserve Cut rates by 25bps at their June 2027 meeting?',
      ),
      polymarket('Fed rate cut by June 2027 meeting?'),
      'subset',
    ],
    [
      'a bucket within a threshold',
      polymarket('Will US GDP growth in Q2 2027 be between 3.0% and 3.5%?'),
      kalshi('KXGDP-27JUL30-T2.5', 'Will real GDP increase by more than 2.5% in Q2 2027?'),
      'subset',
    ],
    [
      'first among three',
      polymarket('Will Omar Diaz be the richest person in the world on December 31, 2027?'),
      kalshi(
        'KXTOP3WEALTH-27DEC31-ODIA',
        'Will Omar Diaz be one of the three wealthiest people in the world on December 31, 2027?',
      ),
      'subset',
    ],
    [
      'a nested rank',
      polymarket('Will Nora Lind finish in the top 5 at the 2028 Truist Championship?'),
      kalshi('KXTOP10-TRC28-NLIN', 'Truist Championship: Will Nora Lind finish top 10?'),
      'subset',
    ],
    [
      'the opposite',
      kalshi('KXSTAY-28JAN01-EBRA', 'Will Eva Brandt remain President of Austria through 2027?'),
      polymarket('Will Eva Brandt leave President of Austria before 2028?'),
      'inverse',
    ],
    [
      'above and not above',
      polymarket('Will US unemployment be at least 4.5% in August 2027?'),
      kalshi('KXU3-27AUG', 'Will US unemployment be below 4.5% in August 2027?'),
      'inverse',
    ],
    [
      'resigning is leaving',
      polymarket('Will Marta Silva resign as President of Chile before 2028?'),
      kalshi('KXOUT-28-MSIL', 'Will Marta Silva leave President of Chile before Jan 1, 2028?'),
      'subset',
    ],
    [
      'a ticket and its head',
      kalshi(
        'KXDTICKET-32NOV-DWHIRSTO',
        'Will Dana Whitlock and Ray Stone be the 2032 Democratic Presidential ticket?',
      ),
      polymarket('Will Dana Whitlock win the 2032 Democratic presidential nomination?'),
      'subset',
    ],
  ];

  it.each(cases)('%s', (_name, a, b, relation) => {
    expect(judge(a, b).relation).toBe(relation);
    const mirrored: Record<string, string> = { subset: 'superset', superset: 'subset' };
    expect(judge(b, a).relation).toBe(mirrored[relation] ?? relation);
  });

  it('verifies the opposite only when no value lies between', () => {
    const above = kalshi('KXGDP-27JUL30-T1.0', 'Will real GDP increase by more than 1.0% in Q2 2027?');
    const below = polymarket('Will US GDP growth in Q2 2027 be less than 1.0%?');
    expect(judge(above, below)).toMatchObject({ relation: 'inverse', status: 'needs_review' });
    const atMost = polymarket('Will US GDP growth in Q2 2027 be at most 1.0%?');
    expect(judge(above, atMost)).toMatchObject({ relation: 'inverse', status: 'verified' });
  });
});
