import { readTable } from '../tables/read-table.js';
import type { TopicPairs } from './topic-pairs.js';

const TWINS = `
Will CPI inflation be greater than or equal to 3.1% in March 2027? ;; ticker=KXCPIYOY-27MAR-T3.1 | Will CPI inflation be at least 3.1% in March 2027?
Will the unemployment rate be lower than 4.2% in March 2027? ;; ticker=KXU3-27MAR-T4.2 | Will the unemployment rate be below 4.2% in March 2027?
How many vetoes will Trump issue in 2027? ;; outcome=Above 0 ;; ticker=KXVETO-27-T0 | Will Trump veto at least 1 bill in 2027?
Will real GDP increase by more than 2.1% in Q3 2027? ;; ticker=KXGDP-27OCT28-T2.1 ;; outcome=Above 2.1% | US economy grows faster than 2.1% in Q3 2027?
Will Republicans win the House race for TX-28? ;; outcome=Ana Flores ;; ticker=KXHOUSETX28-28-R | TX-28 House Election Winner 2028 ;; outcome=Ana Flores (R)
GPT-8 released before Jul 1, 2028? ;; ticker=KXGPT8-28JUL01 | GPT-8 out by June 30, 2028?
Magnitude 7.5 or stronger earthquake before Jul 2028? ;; ticker=KXQUAKE-28JUL01 | M7.5+ earthquake anywhere by June 30, 2028?
Will the Bank of Thailand cut rates at its June 2027 meeting? ;; ticker=KXCBTHAI-27JUN-C | Thailand's central bank lowers its key rate in June 2027?
Will the New York Fed's inflation expectations be above 3.2% in June 2027? ;; ticker=KXNYFEDEXP-27JUN-T3.2 | NY Fed one-year inflation expectations over 3.2% in June 2027?
Will durable goods orders rise more than 1.0% in June 2027? ;; ticker=KXDURABLE-27JUN-T1.0 | US durable-goods orders up more than 1% MoM in June 2027?
Will the NFIB Small Business Optimism Index be above 98 in June 2027? ;; ticker=KXNFIB-27JUN-T98 | NFIB small business optimism over 98 in June 2027?
Will the Chicago PMI be above 48 in June 2027? ;; ticker=KXCHIPMI-27JUN-T48 | Chicago Business Barometer over 48 in June 2027?
Will continuing jobless claims be above 1.95 million for the week ending Jun 12, 2027? ;; ticker=KXCONTCLAIMS-27JUN12-1.95 | Continued claims over 1.95M for the week ending June 12, 2027?
Will US productivity growth be above 2% in Q2 2027? ;; ticker=KXPROD-27Q2-T2 | US nonfarm productivity growth over 2% in Q2 2027?
Will US household debt be above $19 trillion in Q2 2027? ;; ticker=KXHHDEBT-27Q2-19 | US household debt over $19T in Q2 2027?
Will France's budget deficit be above 5% of GDP in 2027? ;; ticker=KXFRDEF-27-T5 | French budget deficit over 5% of GDP in 2027?
Will Ghana default on its debt before Jan 1, 2028? ;; ticker=KXDEFAULT-28JAN01-GHA | Ghana sovereign default by December 31, 2027?
Will Egypt devalue its currency before Jan 1, 2028? ;; ticker=KXDEVAL-28JAN01-EGY | Egypt currency devaluation by December 31, 2027?
Will the SEC approve staking for Ethereum ETFs before Jul 1, 2027? ;; ticker=KXETHSTAKE-27JUL01 | Ethereum ETF staking approved by SEC by June 30, 2027?
Will Circle launch its own blockchain mainnet before Jul 1, 2027? ;; ticker=KXARC-27JUL01 | Circle blockchain mainnet launched by June 30, 2027?
Will Upbit list Monad before Jul 1, 2027? ;; ticker=KXUPBIT-27JUL01-MON | Monad listed on Upbit by June 30, 2027?
Will Metaplanet purchase more Bitcoin before May 1, 2027? ;; ticker=KXMETAPLANET-27MAY01 | Metaplanet buys more BTC by April 30, 2027?
Will Revolut receive a US bank charter before Jan 1, 2028? ;; ticker=KXREVCHARTER-28JAN01 | Revolut granted US banking license by December 31, 2027?
Will Robinhood Markets launch prediction market exchange in the UK before Jan 1, 2028? ;; ticker=KXHOODUK-28JAN01 | Robinhood launches UK prediction markets exchange by December 31, 2027?
Will Forever 21 close all US stores before Jan 1, 2028? ;; ticker=KXF21-28JAN01 | Forever 21 shuts all US stores by December 31, 2027?
Will Nvidia announce a new share buyback before Jan 1, 2028? ;; ticker=KXNVDABB-28JAN01 | Nvidia announces new stock repurchase program by December 31, 2027?
Will Boeing deliver more than 600 commercial airplanes in 2027? ;; ticker=KXBADEL-27-600 | Boeing commercial aircraft deliveries over 600 in 2027?
Will Mark Zuckerberg's net worth be above $300 billion on Jun 30, 2027? ;; ticker=KXZUCKNW-27JUN30-300 ;; rules=Source: Forbes | Zuckerberg net worth over $300B on June 30, 2027? ;; rules=Source: Forbes
Will GameStop acquire eBay before Jan 1, 2028? ;; ticker=KXGMEEBAY-28JAN01 | GameStop buys eBay by December 31, 2027?
`;

const OPPOSITES = `
Will the Fed cut rates 0 times in 2027? | Will the Fed cut rates at least once in 2027?
Will Tesla close at or above $410 on January 28, 2028? ;; rules=Nasdaq official close | TSLA to close below $410.00 on Jan 28, 2028? ;; rules=Nasdaq official close ;; venue=limitless
How many vetoes will Trump issue in 2027? ;; outcome=0 ;; ticker=KXVETO-27-B0 | Will Trump veto at least 1 bill in 2027?
`;
const FOR_REVIEW = `
Will BYD deliver more battery electric vehicles than Tesla in 2027? ;; event=BYD vs Tesla ;; outcome=BYD ;; ticker=KXBYDTSLA-27 | Will Tesla deliver more battery electric vehicles than BYD in 2027?
Will Texas voters reject Proposition 3 on November 7, 2028? | Will Texas Proposition 3 be approved by voters on Nov 7, 2028? ;; ticker=KXBALLOTTX-28-PROP3
Will WTI crude settle at or over $70 on the last trading day of March? ;; rules=CME settlement of the front month. ;; close=2027-03-31 | Will WTI crude settle at or above $70 on March 31, 2027? ;; rules=CME settlement of the front month. ;; venue=kalshi
Will the Bank of England vote 9-0 at its June 2027 meeting? ;; ticker=KXBOEVOTE-27JUN-90 | BoE unanimous vote at June 2027 meeting?
Will the personal saving rate be above 4.5% in June 2027? ;; ticker=KXSAVING-27JUN-T4.5 | US personal savings rate over 4.5% in June 2027?
Will the NAHB Housing Market Index be above 40 in June 2027? ;; ticker=KXNAHB-27JUN-T40 | US homebuilder confidence (NAHB) over 40 in June 2027?
Will pending home sales rise more than 1.0% in June 2027? ;; ticker=KXPENDING-27JUN-T1 | US pending home sales up more than 1% in June 2027?
Will S&P upgrade Italy's credit rating before Jan 1, 2028? ;; ticker=KXUPGRADE-28JAN01-ITA | S&P raises Italy's rating by December 31, 2027?
Will Bitcoin fall below $50,000 before Jul 1, 2027? ;; ticker=KXBTCLOW-27JUL01-50000 ;; rules=Source: Coinbase | Bitcoin dips to $50k by June 30, 2027? ;; rules=Source: Coinbase
Will Pump.fun airdrop before Jul 1, 2027? ;; ticker=KXPUMPDROP-27JUL01 | Pumpfun token airdrop by June 30, 2027?
Will Kraft Heinz split into two companies before Jul 1, 2027? ;; ticker=KXKHSPLIT-27JUL01 | Kraft Heinz completes split into two companies by June 30, 2027?
Will Walgreens be taken private before Jul 1, 2027? ;; ticker=KXWBAPRIV-27JUL01 | Walgreens goes private by June 30, 2027?
Will Novo Nordisk cut more than 10000 jobs before Jan 1, 2028? ;; ticker=KXNVOJOBS-28JAN01-10000 | Novo Nordisk lays off more than 10k employees by December 31, 2027?
Will Mary Barra step down as CEO of General Motors before Jan 1, 2028? ;; ticker=KXGMCEO-28JAN01 | Mary Barra out as GM CEO by December 31, 2027?
Will Ford recall more than 10 million vehicles in 2027? ;; ticker=KXFORDRECALL-27-10 | Over 10M vehicles recalled by Ford in 2027?
Will Disney+ raise its price before Jan 1, 2028? ;; ticker=KXDISPRICE-28JAN01 | Disney+ price increase by December 31, 2027?
Will the Powerball jackpot be above $2 billion before Jan 1, 2028? ;; ticker=KXPOWERBALL-28JAN01-2 | Powerball jackpot hits $2B by December 31, 2027?
Will the top individual income tax rate be raised before Jan 1, 2028? ;; ticker=KXTOPTAX-28JAN01 | Top US income tax rate increased by December 31, 2027?
Will the IMF approve a new loan program for Pakistan before Jul 1, 2027? ;; ticker=KXIMFPAK-27JUL01 | IMF approves new Pakistan bailout by June 30, 2027?
`;

const LOOK_ALIKES = `
Will the US government cut rates at least twice in 2026? | Will the US government cut rates in 2026?
Will Trump veto at least 1 bill in 2027? | How many vetoes will Trump issue in 2027? ;; outcome=1 ;; ticker=KXVETO-27-B1
Will Trump sell at least 1 Gold Card in 2026? | Will Trump sell 2 or more Gold Cards in 2026?
GPT-7 out by June 30, 2027? | GPT-7 mini released by June 30, 2027?
Gemini CEO out by June 30, 2027? | Gemini released by June 30, 2027?
Will Claude 7 be out by June 30, 2027? | Will Claude 7 be announced by June 30, 2027?
Fed hike in the first half of 2027? | Fed hike by end of 2027?
Will US GDP growth be above 2% in the first half of 2027? | Will US GDP growth be above 2% in Q1 2027?
Will gold settle at or above $4,600 on the last trading day of January? ;; close=2027-01-31 ;; rules=CME settlement | Will silver settle at or above $46 on the last trading day of January? ;; close=2027-01-31 ;; rules=CME settlement
Will inflation be no more than 3% in May 2027? | Will inflation be less than 3% in May 2027?
M7.0+ earthquake in Japan by June 30, 2027? | M7.0+ earthquake by June 30, 2027?
US economy grows faster than 2% in Q4 2026? | UK economy grows faster than 2% in Q4 2026?
NYC high on Dec 24: 41°F or above? ;; close=2026-12-25 ;; rules=NWS | NYC low on Dec 24: 41°F or above? ;; close=2026-12-25 ;; rules=NWS
Will Tesla close at or above $410 on January 28, 2028? ;; rules=Nasdaq official close | TSLA to close above $410.00 on Jan 28, 2028? ;; rules=Nasdaq official close ;; venue=limitless
Will Tesla close lower than or equal to $410 on January 28, 2028? ;; rules=Nasdaq official close | TSLA to close below $410.00 on Jan 28, 2028? ;; rules=Nasdaq official close ;; venue=limitless
Will WTI crude settle above $70 on the last trading day of May? ;; rules=CME settlement of the front month. ;; close=2027-05-31 | Will WTI crude settle above $70 on May 31, 2027? ;; rules=CME settlement of the front month. ;; venue=kalshi
Will real GDP increase by more than 2.1% in Q3 2027? ;; ticker=KXGDP-27OCT28-T2.1 ;; outcome=Above 2.1% | US economy grows slower than 2.1% in Q3 2027?
Magnitude 7.5 or stronger earthquake before Jul 2028? ;; ticker=KXQUAKE-28JUL01 | M7.0+ earthquake anywhere by June 30, 2028?
Will the Fed hike in the first half of 2028? | Will the Fed hike before Jan 1, 2029? ;; ticker=KXFH-29JAN01
Will the Fed hike in the second half of 2028? | Fed hike in H1 2028?
GPT-8 released before Jul 1, 2028? ;; ticker=KXGPT8-28JUL01 | Sam Altman out by June 30, 2028?
Will Jerome Powell say "QE" at the press conference on March 17, 2027? | Will Powell say "quantitative easing" at the press conference on Mar 17, 2027? ;; ticker=KXPOW-27MAR17-QE
US GDP growth above 2.5% annualized in Q3 2027? | Will US GDP growth be above 2.5% year over year in Q3 2027? ;; ticker=KXGDPY-27Q3-T2.5
Will OPEC cut production by June 30, 2027? | Will OPEC+ cut production before Jul 1, 2027? ;; ticker=KXOPECP-27JUL01
Will Disney raise prices by June 30, 2027? | Will Disney+ raise prices before Jul 1, 2027? ;; ticker=KXDISP-27JUL01
Will the Bank of Thailand cut rates at its June 2027 meeting? ;; ticker=KXCBTHAI-27JUN-C | Bank Indonesia lowers its key rate in June 2027?
Will the Bank of Thailand cut rates at its June 2027 meeting? ;; ticker=KXCBTHAI-27JUN-C | Thailand's central bank governor cut in June 2027?
Will the personal saving rate be above 4.5% in June 2027? ;; ticker=KXSAVING-27JUN-T4.5 | US personal income growth over 4.5% in June 2027?
Will durable goods orders rise more than 1.0% in June 2027? ;; ticker=KXDURABLE-27JUN-T1.0 | US core durable goods orders up more than 1% in June 2027?
Will pending home sales rise more than 1.0% in June 2027? ;; ticker=KXPENDING-27JUN-T1 | US new home sales up more than 1% in June 2027?
Will continuing jobless claims be above 1.95 million for the week ending Jun 12, 2027? ;; ticker=KXCONTCLAIMS-27JUN12-1.95 | Initial claims over 1.95M for the week ending June 12, 2027?
Will US household debt be above $19 trillion in Q2 2027? ;; ticker=KXHHDEBT-27Q2-19 | US national debt over $19T in Q2 2027?
Will US household debt be above $19 trillion in Q2 2027? ;; ticker=KXHHDEBT-27Q2-19 | US credit card debt over $19T in Q2 2027?
Will S&P upgrade Italy's credit rating before Jan 1, 2028? ;; ticker=KXUPGRADE-28JAN01-ITA | S&P downgrades Italy's credit rating by December 31, 2027?
Will Egypt devalue its currency before Jan 1, 2028? ;; ticker=KXDEVAL-28JAN01-EGY | Egypt adopts a new currency by December 31, 2027?
Will Bitcoin fall below $50,000 before Jul 1, 2027? ;; ticker=KXBTCLOW-27JUL01-50000 ;; rules=Source: Coinbase | Bitcoin below $50k on June 30, 2027? ;; rules=Source: Coinbase
Will the SEC approve staking for Ethereum ETFs before Jul 1, 2027? ;; ticker=KXETHSTAKE-27JUL01 | Solana ETF staking approved by SEC by June 30, 2027?
Will Pump.fun airdrop before Jul 1, 2027? ;; ticker=KXPUMPDROP-27JUL01 | Pumpfun announces airdrop by June 30, 2027?
Will Upbit list Monad before Jul 1, 2027? ;; ticker=KXUPBIT-27JUL01-MON | Monad listed on Bithumb by June 30, 2027?
Will Upbit list Monad before Jul 1, 2027? ;; ticker=KXUPBIT-27JUL01-MON | Monad delisted from Upbit by June 30, 2027?
Will Revolut receive a US bank charter before Jan 1, 2028? ;; ticker=KXREVCHARTER-28JAN01 | Revolut applies for a US bank charter by December 31, 2027?
Will Forever 21 close all US stores before Jan 1, 2028? ;; ticker=KXF21-28JAN01 | Forever 21 closes any US store by December 31, 2027?
Will Walgreens be taken private before Jul 1, 2027? ;; ticker=KXWBAPRIV-27JUL01 | Walgreens goes public by June 30, 2027?
Will Novo Nordisk cut more than 10000 jobs before Jan 1, 2028? ;; ticker=KXNVOJOBS-28JAN01-10000 | Eli Lilly cuts more than 10k jobs by December 31, 2027?
Will Nvidia announce a new share buyback before Jan 1, 2028? ;; ticker=KXNVDABB-28JAN01 | Nvidia announces new share offering by December 31, 2027?
Will Nvidia announce a new share buyback before Jan 1, 2028? ;; ticker=KXNVDABB-28JAN01 | Nvidia completes new share buyback by December 31, 2027?
Will Mary Barra step down as CEO of General Motors before Jan 1, 2028? ;; ticker=KXGMCEO-28JAN01 | Mary Barra out as GM board chair by December 31, 2027?
Will Boeing deliver more than 600 commercial airplanes in 2027? ;; ticker=KXBADEL-27-600 | Airbus commercial aircraft deliveries over 600 in 2027?
Will Boeing deliver more than 600 commercial airplanes in 2027? ;; ticker=KXBADEL-27-600 | Boeing commercial aircraft orders over 600 in 2027?
Will dockworkers (ILA) go on strike before Jan 1, 2028? ;; ticker=KXILA-28JAN01 | ILA strike ends by December 31, 2027?
Will the US stop minting nickels before Jan 1, 2028? ;; ticker=KXNICKEL-28JAN01 | US Mint ends penny production by December 31, 2027?
Will the IMF approve a new loan program for Pakistan before Jul 1, 2027? ;; ticker=KXIMFPAK-27JUL01 | IMF approves new loan program for Argentina by June 30, 2027?
Will GameStop acquire eBay before Jan 1, 2028? ;; ticker=KXGMEEBAY-28JAN01 | eBay buys GameStop by December 31, 2027?
Will the Powerball jackpot be above $2 billion before Jan 1, 2028? ;; ticker=KXPOWERBALL-28JAN01-2 | Mega Millions jackpot hits $2B by December 31, 2027?
`;

const pairs = (table: string): TopicPairs['twins'] => readTable(table).map(({ a, b }) => [a, b] as const);

/** Families of questions that came after the first vocabulary of the economy, to see whether it carries over. Fields as in {@link readTable}. */
export const MORE_WORDINGS_OF_ECONOMY: TopicPairs = {
  topic: 'more wordings of the economy',
  twins: pairs(TWINS),
  opposites: pairs(OPPOSITES),
  forReview: pairs(FOR_REVIEW),
  lookAlikes: pairs(LOOK_ALIKES),
};
