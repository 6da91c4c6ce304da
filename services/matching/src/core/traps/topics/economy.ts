import { k, p } from '../trap.js';
import type { TopicPairs } from './topic-pairs.js';

/** Central banks everywhere, and what statistical offices publish. */
export const ECONOMY: TopicPairs = {
  topic: 'central banks and statistics',
  twins: [
    [
      k('Will the European Central Bank Hike rates by 25bps at their September 2027 meeting?', 'KXCBDECISIONEU-27SEP-H25'),
      p('Will the ECB increase interest rates by 25 bps after the September 2027 meeting?'),
    ],
    [
      k('Will the Bank of England Maintain current rate at the June 2027 MPC meeting?', 'KXCBDECISIONENGLAND-27JUN-HOLD'),
      p('No change in Bank of England interest rates after the June 2027 meeting?'),
    ],
    [
      k('Will the Reserve Bank of Australia Cut rates by 25bps at their May 2027 meeting?', 'KXCBDECISIONAUS-27MAY-C25'),
      p('RBA decreases interest rates by 25 bps after the May 2027 meeting?'),
    ],
    [
      k('Will the Federal Reserve Cut rates by >25bps at their June 2027 meeting?', 'KXFEDDECISION-27JUN-C26'),
      p('Will the Fed decrease interest rates by more than 25 bps after the June 2027 meeting?'),
    ],
    [
      k('Will the Bank of Mexico Cut rates by 25bps at their June 2027 meeting?', 'KXCBDECISIONMEX-27JUN-C25'),
      p('Will Banxico cut rates by 25 bps at the June 2027 meeting?'),
    ],
    [
      k('Will the Swiss National Bank Hold rates at their June 2027 meeting?', 'KXCBDECISIONSNB-27JUN-H0'),
      p('Will the SNB make no change to its policy rate at the June 2027 meeting?'),
    ],
    [
      k('Will the Bank of Canada keep rates unchanged at the July 2027 meeting?', 'KXCBDECISIONCANADA-27JUL-H0'),
      p('Will the Bank of Canada make no change to the target for the overnight rate at the July 2027 meeting?'),
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
      k('Will the rate of CPI inflation be above 2.9% for the year ending in May 2027?', 'KXCPIYOY-27MAY-T2.9'),
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
      k('Will initial jobless claims be above 230000 for the week ending May 8, 2027?', 'KXJOBLESS-27MAY08-230000'),
      p('Will initial jobless claims be above 230,000 for the week ending May 8, 2027?'),
    ],
    [
      k('Will UK inflation be above 3.0% in May 2027?', 'KXUKCPIYOY-27MAY-T3.0'),
      p('Will the UK inflation rate be greater than 3.0% in May 2027?'),
    ],
    [
      k('Will the Fed funds rate upper bound be above 3.50% following the June 2027 meeting?', 'KXFED-27JUN-T3.50'),
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
    [
      k('Will there be a Fed rate hike in 2027?', 'KXRATEHIKE-27'),
      p('No Fed rate hike in 2027?'),
    ],
  ],
  forReview: [
    [
      k('Will there be a recession in 2027?', 'KXRECSSNBER-27'),
      p('US recession in 2027?'),
    ],
    [
      k('Will real GDP increase by more than 2.0% in Q3 2027?', 'KXGDP-27OCT30-T2.0'),
      p('Will US GDP growth in Q3 2027 be less than 2.0%?'),
    ],
  ],
  lookAlikes: [
    [
      k('Will the European Central Bank Hike rates by 25bps at their September 2027 meeting?', 'KXCBDECISIONEU-27SEP-H25'),
      p('Will the Bank of England increase rates by 25 bps after the September 2027 meeting?'),
    ],
    [
      k('Will the European Central Bank Hike rates by 25bps at their September 2027 meeting?', 'KXCBDECISIONEU-27SEP-H25'),
      p('Will the ECB increase interest rates by 50 bps after the September 2027 meeting?'),
    ],
    [
      k('Will the Bank of England Maintain current rate at the June 2027 MPC meeting?', 'KXCBDECISIONENGLAND-27JUN-HOLD'),
      p('No change in Bank of England interest rates after the August 2027 meeting?'),
    ],
    [
      k('Will the Federal Reserve Cut rates by >25bps at their June 2027 meeting?', 'KXFEDDECISION-27JUN-C26'),
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
      k('Will the rate of CPI inflation be above 2.9% for the year ending in May 2027?', 'KXCPIYOY-27MAY-T2.9'),
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
      k('Will initial jobless claims be above 230000 for the week ending May 8, 2027?', 'KXJOBLESS-27MAY08-230000'),
      p('Will initial jobless claims be above 230,000 for the week ending May 15, 2027?'),
    ],
    [
      k('Will initial jobless claims be above 230000 for the week ending May 8, 2027?', 'KXJOBLESS-27MAY08-230000'),
      p('Will continuing jobless claims be above 230,000 for the week ending May 8, 2027?'),
    ],
    [
      k('Will UK inflation be above 3.0% in May 2027?', 'KXUKCPIYOY-27MAY-T3.0'),
      p('Will Eurozone inflation be greater than 3.0% in May 2027?'),
    ],
    [
      k('Will the Fed funds rate upper bound be above 3.50% following the June 2027 meeting?', 'KXFED-27JUN-T3.50'),
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
      k('Will there be no change in Fed interest rates after the June 2027 meeting?', 'KXFEDDECISION-27JUN-H0'),
      p('Will the Fed cut rates by 25 bps after the June 2027 meeting?'),
    ],
  ],
};

/** Shares, indices, commodities, currencies, companies going public. */
export const MARKETS: TopicPairs = {
  topic: 'equities, commodities, currencies and companies',
  twins: [
    [
      k('Will Ripley Corp IPO before Jan 1, 2028?', 'KXIPO-28JAN01-RIP'),
      p('Ripley Corp IPO by December 31, 2027?'),
    ],
    [
      k('Will Stripe IPO before Jan 1, 2028?', 'KXIPO-28JAN01-STR', { event: 'Which companies will IPO before 2028?' }),
      p('Will Stripe IPO by December 31, 2027?', { event: 'IPOs before 2028?' }),
    ],
    [
      k('Will OpenAI announce an IPO before Jan 1, 2028?', 'KXIPOANN-28JAN01-OAI'),
      p('Will OpenAI announce an IPO by December 31, 2027?'),
    ],
    [
      k('Will the S&P 500 have a circuit breaker halt before 2028?', 'KXSPXHALT-28'),
      p('S&P 500 circuit breaker halt before 2028?'),
    ],
    [
      k('Will Bitcoin outperform gold in 2027?', 'KXBTCVSGOLD-27'),
      p('Will Bitcoin outperform Gold in 2027?'),
    ],
    [
      k('Will Apple acquire Perplexity before Jan 1, 2028?', 'KXACQ-28JAN01-PERP'),
      p('Will Apple acquire Perplexity by December 31, 2027?'),
    ],
    [
      k('Will Laura Benson leave CEO of Boeing before Jan 1, 2028?', 'KXCEOOUT-28JAN01-BA'),
      p('Laura Benson out as CEO of Boeing by December 31, 2027?'),
    ],
    [
      k('Will Laura Benson step down as Boeing CEO before Jan 1, 2028?', 'KXCEOOUT-28JAN01-BA'),
      p('Will Laura Benson leave as Boeing CEO by December 31, 2027?'),
    ],
    [
      k('Will Tesla deliver more than 450,000 vehicles in Q2 2027?', 'KXTESLADEL-27Q2-T450000'),
      p('Will Tesla deliver more than 450k vehicles in Q2 2027?'),
    ],
    [
      k('Will Nvidia be the largest company in the world by market cap on June 30, 2027?', 'KXLARGEST-27JUN30-NVDA', {
        rules: 'According to CompaniesMarketCap. Source: Bloomberg.',
      }),
      p('Will NVIDIA be the largest company in the world by market cap on June 30, 2027?', { rules: 'Source: Bloomberg.' }),
    ],
    [
      k('Will Spirit Airlines file for bankruptcy before Jan 1, 2028?', 'KXBANKRUPT-28JAN01-SAVE'),
      p('Spirit Airlines files for bankruptcy by December 31, 2027?'),
    ],
    [
      k('Will Tesla release a robotaxi in California before Jan 1, 2028?', 'KXROBOTAXI-28JAN01'),
      p('Tesla releases robotaxi in California by December 31, 2027?'),
    ],
    [
      k('Will SpaceX IPO on the Nasdaq before Jan 1, 2028?', 'KXSPACEXIPO-28JAN01'),
      p('Will SpaceX IPO on the Nasdaq by December 31, 2027?'),
    ],
    [
      k('Will Omar Diaz be CEO of Intel on December 31, 2027?', 'KXINTCCEO-27DEC31'),
      p('Will Omar Diaz be the CEO of Intel on December 31, 2027?'),
    ],
  ],
  opposites: [],
  forReview: [
    [
      k('Will Netflix add more than 5 million subscribers in Q2 2027?', 'KXNFLXSUBS-27Q2-T5', { rules: 'Per Netflix.' }),
      p('Will Netflix add more than 5m subscribers in Q2 2027?'),
    ],
    [
      k('Will the S&P 500 close above 8000 on June 30, 2027?', 'KXINXD-27JUN30-T8000'),
      p('Will S&P 500 (SPX) close above 8,000 on June 30, 2027?'),
    ],
    [
      k('Will Apple close above $300 on June 30, 2027?', 'KXAAPL-27JUN30-T300'),
      p('Will Apple (AAPL) close above $300 on June 30, 2027?'),
    ],
    [
      k('Will gold reach $6,000 before Jan 1, 2028?', 'KXGOLDMAX-28JAN01-6000'),
      p('Will gold reach $6,000 by December 31, 2027?'),
    ],
    [
      k("Will OpenAI's market cap be above $1 trillion at IPO close?", 'KXOAICAP-28-1T'),
      p("Will OpenAI's market cap be above $1T at IPO close?"),
    ],
  ],
  lookAlikes: [
    [
      k('Will the S&P 500 close above 8000 on June 30, 2027?', 'KXINXD-27JUN30-T8000'),
      p('Will the Nasdaq 100 close above 8,000 on June 30, 2027?'),
    ],
    [
      k('Will the S&P 500 close above 8000 on June 30, 2027?', 'KXINXD-27JUN30-T8000'),
      p('Will the S&P 500 reach 8,000 by June 30, 2027?'),
    ],
    [
      k('Will WTI crude oil hit $90 before Jul 1, 2027?', 'KXWTIMAX-27JUL01-90'),
      p('Will Brent crude oil hit $90 by June 30, 2027?'),
    ],
    [
      k('Will Ripley Corp IPO before Jan 1, 2028?', 'KXIPO-28JAN01-RIP'),
      p('Will Ripley Corp announce an IPO by December 31, 2027?'),
    ],
    [
      k('Will Ripley Corp IPO before Jan 1, 2028?', 'KXIPO-28JAN01-RIP'),
      p('Will Ripley Labs IPO by December 31, 2027?'),
    ],
    [
      k('Will Stripe be the next company to IPO?', 'KXNEXTIPO-STR'),
      p('Will Stripe IPO?'),
    ],
    [
      k('Will Anthropic IPO before OpenAI?', 'KXIPOFIRST-ANT'),
      p('Will OpenAI IPO before Anthropic?'),
    ],
    [
      k('Will Bitcoin outperform gold in 2027?', 'KXBTCVSGOLD-27'),
      p('Will gold outperform Bitcoin in 2027?'),
    ],
    [
      k('Will Bitcoin outperform gold in 2027?', 'KXBTCVSGOLD-27'),
      p('Will Bitcoin outperform silver in 2027?'),
    ],
    [
      k('Will Apple acquire Perplexity before Jan 1, 2028?', 'KXACQ-28JAN01-PERP'),
      p('Will Perplexity acquire Apple by December 31, 2027?'),
    ],
    [
      k('Will Laura Benson leave CEO of Boeing before Jan 1, 2028?', 'KXCEOOUT-28JAN01-BA'),
      p('Will Laura Benson be the next CEO of Boeing by December 31, 2027?'),
    ],
    [
      k('Will Tesla deliver more than 450,000 vehicles in Q2 2027?', 'KXTESLADEL-27Q2-T450000'),
      p('Will Tesla produce more than 450k vehicles in Q2 2027?'),
    ],
    [
      k('Will Tesla deliver more than 450,000 vehicles in Q2 2027?', 'KXTESLADEL-27Q2-T450000'),
      p('Will Tesla deliver more than 450k vehicles in 2027?'),
    ],
    [
      k('Will Nvidia be the largest company in the world by market cap on June 30, 2027?', 'KXLARGEST-27JUN30-NVDA'),
      p('Will NVIDIA be the second largest company in the world by market cap on June 30, 2027?'),
    ],
    [
      k('Will Spirit Airlines file for bankruptcy before Jan 1, 2028?', 'KXBANKRUPT-28JAN01-SAVE'),
      p('JetBlue Airlines files for bankruptcy by December 31, 2027?'),
    ],
    [
      k('Will EUR/USD be above 1.20 on June 30, 2027 at 10am EDT?', 'KXEURUSDH-27JUN3010-T1.20'),
      p('Will EUR/USD be above 1.20 on June 30, 2027?'),
    ],
    [
      k('Will EUR/USD be above 1.20 on June 30, 2027?', 'KXEURUSD-27JUN30-T1.20'),
      p('Will GBP/USD be above 1.20 on June 30, 2027?'),
    ],
    [
      k("Will Ripley's market cap be above $50B at IPO close?", 'KXCAP-28-50'),
      p("Will Ripley's valuation be above $50B at IPO?"),
    ],
    [
      k('Will the 10-year Treasury yield hit 5% before Jul 1, 2027?', 'KXTNOTE-27JUL01-5'),
      p('Will the 30-year Treasury yield hit 5% by June 30, 2027?'),
    ],
    [
      k('Will natural gas settle above $4.00 on June 30, 2027?', 'KXNATGAS-27JUN30-T4'),
      p('Will the US gas price be above $4.00 on June 30, 2027?'),
    ],
  ],
};
