import { group, k, p, type Trap } from './trap.js';

/** Written after shapes that the venues really list; people, dates and numbers are other ones. */
export const VALUE_TRAPS: readonly Trap[] = [
  ...group('exact_or_cumulative', [
    [
      k('Will the Federal Reserve Cut rates by 25bps at their June 2028 meeting?', 'KXFEDDECISION-28JUN-C25'),
      p('Will the Fed decrease interest rates by 25+ bps after the June 2028 meeting?'),
    ],
    [
      k(
        'Will the Federal Reserve Hike rates by >25bps at their June 2028 meeting?',
        'KXFEDDECISION-28JUN-H26',
      ),
      p('Will the Fed increase interest rates by 25+ bps after the June 2028 meeting?'),
    ],
    [
      k(
        'Will the Federal Reserve Hike rates by 25bps at their June 2028 meeting?',
        'KXFEDDECISION-28JUN-H25',
      ),
      p('Fed rate hike by June 2028 meeting?'),
    ],
    [
      k('How many seats will Republicans win in the 2030 Senate?: 52', 'SENSEATS-30', { outcome: '52' }),
      p('Will Republicans win 52 or more Senate seats in 2030?'),
    ],
    [
      k('Will exactly 3 Fed rate cuts happen in 2028?', 'KXCUTS-28-3'),
      p('Will 3 or more Fed rate cuts happen in 2028?'),
    ],
    [
      k('Will US GDP growth in Q2 2028 be between 2.0% and 2.5%?', 'KXGDP-28JUL30-B2.2'),
      p('Will US GDP growth in Q2 2028 be above 2.0%?'),
    ],
    [
      k('Will Nora Lind finish top 10 at the 2028 Open Championship?', 'KXTOP10-28-NLIN'),
      p('Will Nora Lind finish top 5 at the 2028 Open Championship?'),
    ],
    [
      k(
        'Will Omar Diaz be one of the three wealthiest people in the world on December 31, 2028?',
        'KXTOP3-28DEC31-ODIA',
      ),
      p('Will Omar Diaz be the richest person in the world on December 31, 2028?'),
    ],
    [
      k('Will the high temperature in Denver be 71-72° on Jul 4, 2028?', 'KXHIGHDEN-28JUL04-B71.5'),
      p('Will the high temperature in Denver be 71° or higher on July 4, 2028?'),
    ],
    [
      k('Will Trump fire 4 Cabinet members before 2028?', 'KXFIRE-28-4'),
      p('Will Trump fire at least 4 Cabinet members before 2028?'),
    ],
    [
      k(
        'Will the price of Bitcoin be between $98,000 and $100,000 on June 12, 2028?',
        'KXBTC-28JUN12-B99000',
      ),
      p('Will the price of Bitcoin be above $98,000 on June 12, 2028?'),
    ],
  ]),
  ...group('sign', [
    [
      k('Will Brazil GDP growth in Q1 2028 be above 0.3%?', 'KXBRGDP-28-T0.3'),
      p('Will Brazil GDP growth in Q1 2028 be above -0.3%?'),
    ],
    [
      k('Will Bitcoin reach $90,000 by December 31, 2028?', 'KXBTCMAXY-28DEC31'),
      p('Will Bitcoin dip to $90,000 by December 31, 2028?'),
    ],
    [
      k('Will the Bank of Canada Cut rates by 25bps at their July 2028 meeting?', 'KXCBDCAN-28JUL-C25'),
      p('Will the Bank of Canada announce a 25 bps increase at the July 2028 meeting?'),
    ],
    [
      k('Will Germany inflation in May 2028 be above 2.0%?', 'KXDECPI-28MAY-T2.0'),
      p('Will Germany inflation in May 2028 be below 2.0%?'),
    ],
    [
      k('Will Eva Brandt remain President of Austria through 2028?', 'KXSTAY-28-EBRA'),
      p('Will Eva Brandt remain President of Austria through June 30, 2028?'),
    ],
    [
      k('Will WTI Crude Oil hit (HIGH) $95 in June 2028?', 'KXWTIMAX-28JUN'),
      p('Will WTI Crude Oil hit (LOW) $95 in June 2028?'),
    ],
    [
      k('Will silver be above $60 on June 30, 2028?', 'KXSILVER-28JUN30-T60'),
      p('Will silver be at most $59 on June 30, 2028?'),
    ],
    [
      k('Will Japan GDP growth in Q3 2028 be at least 1%?', 'KXJPGDP-28Q3'),
      p('Will Japan GDP growth in Q3 2028 be no more than 1%?'),
    ],
    [
      k('Will the Republican Party lose the House in 2030?', 'KXHOUSE-30-RL'),
      p('Will the Republican Party win the House in 2030?'),
    ],
    [
      k('Ethereum Up or Down - May 3, 2028, 4PM ET', 'KXETHUD-28MAY0316', { outcome: 'Up' }),
      p('Ethereum Up or Down - May 3, 2028, 5PM ET', { outcome: 'Up' }),
    ],
    [
      k('Will Mexico raise its tariff on China above 20% before 2028?', 'KXMXTAR-28'),
      p('Will Mexico cut its tariff on China below 20% before 2028?'),
    ],
  ]),
];
