import { k, p } from '../trap.js';
import type { TopicPairs } from './topic-pairs.js';

/** Shares, indices, commodities, currencies, companies going public. */
export const MARKETS: TopicPairs = {
  topic: 'equities, commodities, currencies and companies',
  twins: [
    [
      k('Will Ripley Corp IPO before Jan 1, 2028?', 'KXIPO-28JAN01-RIP'),
      p('Ripley Corp IPO by December 31, 2027?'),
    ],
    [
      k('Will Stripe IPO before Jan 1, 2028?', 'KXIPO-28JAN01-STR', {
        event: 'Which companies will IPO before 2028?',
      }),
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
      k(
        'Will Nvidia be the largest company in the world by market cap on June 30, 2027?',
        'KXLARGEST-27JUN30-NVDA',
        {
          rules: 'According to CompaniesMarketCap. Source: Bloomberg.',
        },
      ),
      p('Will NVIDIA be the largest company in the world by market cap on June 30, 2027?', {
        rules: 'Source: Bloomberg.',
      }),
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
      k('Will Netflix add more than 5 million subscribers in Q2 2027?', 'KXNFLXSUBS-27Q2-T5', {
        rules: 'Per Netflix.',
      }),
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
    [k('Will Stripe be the next company to IPO?', 'KXNEXTIPO-STR'), p('Will Stripe IPO?')],
    [k('Will Anthropic IPO before OpenAI?', 'KXIPOFIRST-ANT'), p('Will OpenAI IPO before Anthropic?')],
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
      k(
        'Will Nvidia be the largest company in the world by market cap on June 30, 2027?',
        'KXLARGEST-27JUN30-NVDA',
      ),
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
