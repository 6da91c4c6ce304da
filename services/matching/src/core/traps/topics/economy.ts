import { k, p } from '../trap.js';
import type { TopicPairs } from './topic-pairs.js';

/** Central banks everywhere, and what statistical offices publish. */
export const ECONOMY: TopicPairs = {
  topic: 'central banks and statistics',
  twins: [
    [
      k(
        'Will the European Central Bank Hike rates by 25bps at their September 2027 meeting?',
        'KXCBDECISIONEU-27SEP-H25',
      ),
      p('Will the ECB increase interest rates by 25 bps after the September 2027 meeting?'),
    ],
    [
      k(
        'Will the Bank of England Maintain current rate at the June 2027 MPC meeting?',
        'KXCBDECISIONENGLAND-27JUN-HOLD',
      ),
      p('No change in Bank of England interest rates after the June 2027 meeting?'),
    ],
    [
      k(
        'Will the Reserve Bank of Australia Cut rates by 25bps at their May 2027 meeting?',
        'KXCBDECISIONAUS-27MAY-C25',
      ),
      p('RBA decreases interest rates by 25 bps after the May 2027 meeting?'),
    ],
    [
      k(
        'Will the Federal Reserve Cut rates by >25bps at their June 2027 meeting?',
        'KXFEDDECISION-27JUN-C26',
      ),
      p('Will the Fed decrease interest rates by more than 25 bps after the June 2027 meeting?'),
    ],
    [
      k(
        'Will the Bank of Mexico Cut rates by 25bps at their June 2027 meeting?',
        'KXCBDECISIONMEX-27JUN-C25',
      ),
      p('Will Banxico cut rates by 25 bps at the June 2027 meeting?'),
    ],
    [
      k('Will the Swiss National Bank Hold rates at their June 2027 meeting?', 'KXCBDECISIONSNB-27JUN-H0'),
      p('Will the SNB make no change to its policy rate at the June 2027 meeting?'),
    ],
    [
      k(
        'Will the Bank of Canada keep rates unchanged at the July 2027 meeting?',
        'KXCBDECISIONCANADA-27JUL-H0',
      ),
      p(
        'Will the Bank of Canada make no change to the target for the overnight rate at the July 2027 meeting?',
      ),
    ],
    [
      k('Will the Fed cut rates 2 times in 2027?', 'KXRATECUTCOUNT-27DEC31-T2'),
      p('Will 2 Fed rate cuts happen in 2027?'),
    ],
    [
      k('Will CPI rise more than 0.2% in May 2027?', 'KXCPI-27MAY-T0.2'),
      p('Will US CPI increase by more than 0.2% in May 2027?'),
    ],
    [
      k(
        'Will the rate of CPI inflation be above 2.9% for the year ending in May 2027?',
        'KXCPIYOY-27MAY-T2.9',
      ),
      p('Will annual inflation be above 2.9% in May 2027?'),
    ],
    [
      k('Will the unemployment rate be above 4.6% in June 2027?', 'KXU3-27JUN-T4.6'),
      p('Will the June 2027 unemployment rate be above 4.6%?'),
    ],
    [
      k('Will the US add more than 150,000 jobs in May 2027?', 'KXPAYROLLS-27MAY-T150000'),
      p('Will the US add more than 150k jobs in May 2027?'),
    ],
    [
      k('Will above 150000 jobs be added in May 2027?', 'KXPAYROLLS-27MAY-T150000'),
      p('Nonfarm payrolls above 150k in May 2027?'),
    ],
    [
      k('Will real GDP increase by more than 2.0% in Q3 2027?', 'KXGDP-27OCT30-T2.0'),
      p('Will US GDP growth in Q3 2027 be greater than 2.0%?'),
    ],
    [
      k(
        'Will initial jobless claims be above 230000 for the week ending May 8, 2027?',
        'KXJOBLESS-27MAY08-230000',
      ),
      p('Will initial jobless claims be above 230,000 for the week ending May 8, 2027?'),
    ],
    [
      k('Will UK inflation be above 3.0% in May 2027?', 'KXUKCPIYOY-27MAY-T3.0'),
      p('Will the UK inflation rate be greater than 3.0% in May 2027?'),
    ],
    [
      k(
        'Will the Fed funds rate upper bound be above 3.50% following the June 2027 meeting?',
        'KXFED-27JUN-T3.50',
      ),
      p('Will the upper bound of the federal funds rate be above 3.5% after the June 2027 meeting?'),
    ],
    [
      k('Will the Federal Reserve make an emergency rate cut before 2028?', 'KXEMERGENCY-28'),
      p('Fed emergency rate cut before 2028?'),
    ],
    [
      k('Will China GDP growth be between 4.5% and 5.0% in Q2 2027?', 'KXCNGDP-27Q2-B4.7'),
      p("Will China's GDP growth in Q2 2027 be between 4.5% and 5.0%?"),
    ],
  ],
  opposites: [
    [
      k('Will the Federal Reserve cut rates before 2028?', 'KXRATECUT-27DEC31'),
      p('Will no Fed rate cuts happen in 2027?'),
    ],
    [
      k('Will the unemployment rate be at least 4.6% in June 2027?', 'KXU3-27JUN-G4.6'),
      p('Will the June 2027 unemployment rate be less than 4.6%?'),
    ],
    [k('Will there be a Fed rate hike in 2027?', 'KXRATEHIKE-27'), p('No Fed rate hike in 2027?')],
  ],
  forReview: [
    [k('Will there be a recession in 2027?', 'KXRECSSNBER-27'), p('US recession in 2027?')],
    [
      k('Will real GDP increase by more than 2.0% in Q3 2027?', 'KXGDP-27OCT30-T2.0'),
      p('Will US GDP growth in Q3 2027 be less than 2.0%?'),
    ],
  ],
  lookAlikes: [
    [
      k(
        'Will the European Central Bank Hike rates by 25bps at their September 2027 meeting?',
        'KXCBDECISIONEU-27SEP-H25',
      ),
      p('Will the Bank of England increase rates by 25 bps after the September 2027 meeting?'),
    ],
    [
      k(
        'Will the European Central Bank Hike rates by 25bps at their September 2027 meeting?',
        'KXCBDECISIONEU-27SEP-H25',
      ),
      p('Will the ECB increase interest rates by 50 bps after the September 2027 meeting?'),
    ],
    [
      k(
        'Will the Bank of England Maintain current rate at the June 2027 MPC meeting?',
        'KXCBDECISIONENGLAND-27JUN-HOLD',
      ),
      p('No change in Bank of England interest rates after the August 2027 meeting?'),
    ],
    [
      k(
        'Will the Federal Reserve Cut rates by >25bps at their June 2027 meeting?',
        'KXFEDDECISION-27JUN-C26',
      ),
      p('Will the Fed decrease interest rates by 25 bps after the June 2027 meeting?'),
    ],
    [
      k('Will the Fed cut rates 2 times in 2027?', 'KXRATECUTCOUNT-27DEC31-T2'),
      p('Will the Fed cut rates by 2027?'),
    ],
    [
      k('Will the Fed cut rates 2 times in 2027?', 'KXRATECUTCOUNT-27DEC31-T2'),
      p('Will 2 Fed rate hikes happen in 2027?'),
    ],
    [
      k('Will CPI rise more than 0.2% in May 2027?', 'KXCPI-27MAY-T0.2'),
      p('Will US core CPI increase by more than 0.2% in May 2027?'),
    ],
    [
      k('Will CPI rise more than 0.2% in May 2027?', 'KXCPI-27MAY-T0.2'),
      p('Will annual CPI inflation be more than 0.2% in May 2027?'),
    ],
    [
      k(
        'Will the rate of CPI inflation be above 2.9% for the year ending in May 2027?',
        'KXCPIYOY-27MAY-T2.9',
      ),
      p('Will annual inflation be 2.9% in May 2027?'),
    ],
    [
      k('Will the unemployment rate be above 4.6% in June 2027?', 'KXU3-27JUN-T4.6'),
      p('Will the June 2027 unemployment rate be 4.6% or more?'),
    ],
    [
      k('Will the US add more than 150,000 jobs in May 2027?', 'KXPAYROLLS-27MAY-T150000'),
      p('Will the US add between 150k and 200k jobs in May 2027?'),
    ],
    [
      k('Will the US add more than 150,000 jobs in May 2027?', 'KXPAYROLLS-27MAY-T150000'),
      p('Will the US add more than 150k private sector jobs in May 2027?'),
    ],
    [
      k('Will real GDP increase by more than 2.0% in Q3 2027?', 'KXGDP-27OCT30-T2.0'),
      p('Will nominal US GDP growth in Q3 2027 be greater than 2.0%?'),
    ],
    [
      k(
        'Will initial jobless claims be above 230000 for the week ending May 8, 2027?',
        'KXJOBLESS-27MAY08-230000',
      ),
      p('Will initial jobless claims be above 230,000 for the week ending May 15, 2027?'),
    ],
    [
      k(
        'Will initial jobless claims be above 230000 for the week ending May 8, 2027?',
        'KXJOBLESS-27MAY08-230000',
      ),
      p('Will continuing jobless claims be above 230,000 for the week ending May 8, 2027?'),
    ],
    [
      k('Will UK inflation be above 3.0% in May 2027?', 'KXUKCPIYOY-27MAY-T3.0'),
      p('Will Eurozone inflation be greater than 3.0% in May 2027?'),
    ],
    [
      k(
        'Will the Fed funds rate upper bound be above 3.50% following the June 2027 meeting?',
        'KXFED-27JUN-T3.50',
      ),
      p('Will the lower bound of the federal funds rate be above 3.5% after the June 2027 meeting?'),
    ],
    [
      k('Will PCE inflation be above 2.5% in May 2027?', 'KXPCE-27MAY-T2.5'),
      p('Will core PCE inflation be above 2.5% in May 2027?'),
    ],
    [
      k('Will the Fed cut rates by the June 2027 meeting?', 'KXCUTBY-27JUN'),
      p('Will the Fed cut rates at the June 2027 meeting?'),
    ],
    [
      k(
        'Will there be no change in Fed interest rates after the June 2027 meeting?',
        'KXFEDDECISION-27JUN-H0',
      ),
      p('Will the Fed cut rates by 25 bps after the June 2027 meeting?'),
    ],
  ],
};
