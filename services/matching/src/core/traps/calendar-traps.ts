import { group, k, p, type Trap } from './trap.js';

/** Written after shapes that the venues really list; people, dates and numbers are other ones. */
export const CALENDAR_TRAPS: readonly Trap[] = [
  ...group('deadline', [
    [
      k('Will Anna Keller leave Chancellor of Austria before Jan 1, 2029?', 'KXLEADERSOUT-29JAN01-AKELAUT'),
      p('Anna Keller out as Chancellor of Austria by June 30, 2028?'),
    ],
    [
      k('Will Anna Keller leave Chancellor of Austria before Jan 1, 2029?', 'KXLEADERSOUT-29JAN01-AKELAUT'),
      p('Anna Keller out as Chancellor of Austria before 2028?'),
    ],
    [
      k('Will the US reopen its embassy in Libya before Mar 1, 2028?', 'KXLIBYA-28MAR01'),
      p('US reopens embassy in Libya by March 31, 2028?'),
    ],
    [
      k('Will Lena Ortiz be arrested before Jan 2028?', 'KXARREST-28JAN-LORT'),
      p('Lena Ortiz arrested in January 2028?'),
    ],
    [
      k('Will Ripley Corp IPO before Dec 31, 2027?', 'KXIPO-27DEC31-RIP'),
      p('Ripley Corp IPO by end of Q3 2027?'),
    ],
    [
      k('Donald Trump and Ruth Adler meet before May 1, 2027?', 'KXTRUMPMEET-27APR-RADL'),
      p('Will Trump meet with Ruth Adler by May 1, 2027?'),
    ],
    [
      k('Donald Trump and Ruth Adler meet before May 1, 2027?', 'KXTRUMPMEET-27APR-RADL'),
      p('Will Trump meet with Ruth Adler in May 2027?'),
    ],
    [
      k('Will Israel and Oman normalize relations before 2028?', 'KXNORM-28-JAN01'),
      p('Will Israel and Oman normalize relations in 2028?'),
    ],
    [
      k('Will the Senate pass the Harbor Act before Aug 1, 2027?', 'KXHARBOR-27AUG01'),
      p('Will the Senate pass the Harbor Act by June?', { closeTime: '2027-06-30T00:00:00Z' }),
    ],
    [
      k('Will Bolivia default before 2029?', 'KXDEFAULT-29-BOL'),
      p('Will Bolivia default by December 31, 2029?'),
    ],
    [
      k('Will Marta Silva resign before July 2027?', 'KXRESIGN-27JUL-MSIL'),
      p('Will Marta Silva resign by July 31, 2027?'),
    ],
    [
      k('Will Nadia Ivanova leave President of Bulgaria this year?', 'KXBULG-28'),
      p('Nadia Ivanova out as President of Bulgaria by June 30?', { closeTime: '2028-06-30T00:00:00Z' }),
    ],
  ]),
  ...group('cycle', [
    [
      k('Will Dana Whitlock be the Democratic Presidential nominee in 2028?', 'KXPRESNOMD-28-DWHI'),
      p('Will Dana Whitlock win the 2032 Democratic presidential nomination?'),
    ],
    [
      k('Will Boston Celtics win the 2026-27 NBA Championship?', 'KXNBA-27-BOS'),
      p('Will the Boston Celtics win the 2028 NBA Finals?'),
    ],
    [
      k('Will Arsenal win the English Premier League?', 'KXPREMIERLEAGUE-27-ARS'),
      p('Will Arsenal win the 2027-28 English Premier League?'),
    ],
    [
      k('Will the Democratic party win the Senate race in Iowa?', 'SENATEIA-28-D'),
      p('Will the Democrats win the Iowa Senate race in 2032?'),
    ],
    [
      k('Will Mia Torres win Best Actress at the 2028 Oscars?', 'KXOSCARACTR-28-MTOR'),
      p('Will Mia Torres win Best Actress at the 2029 Academy Awards?'),
    ],
    [k('Will Italy win Eurovision 2028?', 'KXEUROVISION-28-ITA'), p('Will Italy win Eurovision 2027?')],
    [
      k('Will Democrats win the Presidency in 2028?', 'KXPRESPARTY-2028-D'),
      p('Will the Democrats win the 2032 US presidential election?'),
    ],
    [
      k('Will Lena Fischer win the next German election?', 'KXGERMANY-29-LFIS'),
      p('Will Lena Fischer win the 2033 German election?'),
    ],
    [
      k('Will Kai Moreno win MVP?', 'KXNBAMVP-27-KMOR', { event: 'NBA MVP Winner' }),
      p('Will Kai Moreno win the 2027-2028 NBA MVP?'),
    ],
    [
      k('Will Max Berger win the F1 Drivers Championship?', 'KXF1-27-MBER'),
      p('Will Max Berger be the 2028 F1 Drivers Champion?'),
    ],
  ]),
  ...group('period', [
    [
      k('Will US GDP growth be above 2.0% in Q1 2028?', 'KXGDP-28APR30-T2.0'),
      p('Will US GDP growth be above 2.0% in Q2 2028?'),
    ],
    [
      k('Will US GDP growth be above 2.0% in Q4 2028?', 'KXGDP-29JAN30-T2.0'),
      p('Will US GDP growth be above 2.0% in 2028?'),
    ],
    [
      k('Will CPI rise more than 0.3% in May 2028?', 'KXCPI-28MAY-T0.3'),
      p('Will CPI rise more than 0.3% in June 2028?'),
    ],
    [
      k(
        'Will the rate of CPI inflation be above 3.0% for the year ending in May 2028?',
        'KXCPIYOY-28MAY-T3.0',
      ),
      p('Will monthly CPI inflation be above 3.0% in May 2028?'),
    ],
    [
      k('Will Germany GDP growth rate QoQ for Q1 2028 be above 0.5%?', 'KXDEGDPQOQ-28APR-T0.5'),
      p('Will Germany GDP growth rate YoY for Q1 2028 be above 0.5%?'),
    ],
    [
      k('Tabor FDV above $2B one day after launch?', 'KXFDVTABOR-28'),
      p('Tabor FDV above $2B one week after launch?'),
    ],
    [
      k('Will the Fed hold rates at the March 2028 meeting?', 'KXFEDDECISION-28MAR-H0'),
      p('Will there be no change in Fed interest rates after the May 2028 meeting?'),
    ],
    [
      k('Will Vera Lux have a #1 hit in the US in May 2028?', 'KX1SONG-28MAY-VLUX'),
      p('Will Vera Lux have a #1 hit in the US in 2028?'),
    ],
    [
      k('Will Apple (AAPL) close above $300 on June 30, 2028?', 'KXAAPL-28JUN30-T300'),
      p('Will Apple (AAPL) close above $300 on June 29, 2028?'),
    ],
    [
      k('Will unemployment be above 4.5% in August 2028?', 'KXU3-28AUG-T4.5'),
      p('Will unemployment be above 4.5% in Q3 2028?'),
    ],
  ]),
  ...group('oracle_and_hour', [
    [
      k(
        'Will the price of Bitcoin be above $98,000 on June 12, 2028 at 5pm EDT?',
        'KXBTCD-28JUN1217-T97999.99',
      ),
      p('Will the price of Bitcoin be above $98,000 on June 12, 2028?'),
    ],
    [
      k('Bitcoin price on Jun 12, 2028?', 'KXBTCD-28JUN1217-T97999.99'),
      p('Bitcoin above 98,000 on June 12, 2028, 5PM ET?'),
    ],
    [
      k(
        'Will the price of Ethereum be above $4,000 on June 12, 2028 at 5pm EDT?',
        'KXETHD-28JUN1217-T3999.99',
      ),
      p('Ethereum above 4,000 on June 12, 2028, 5PM ET?'),
    ],
    [
      k('Will the S&P 500 be above 8000 on Jun 12, 2028 at 4pm EDT?', 'KXINXU-28JUN12H1600-T8000'),
      p('Will the S&P 500 be above 8000 on June 12, 2028 at 12pm ET?'),
    ],
    [
      k(
        'Will XRP trimmed mean be above $3.00 by 11:59 PM ET on Apr 30, 2028?',
        'KXXRPMAXMON-XRP-28APR30-300',
      ),
      p('Will XRP reach $3.00 by April 30, 2028?'),
    ],
    [
      k("Will Omar Diaz's net worth on April 30, 2028 be above $600 billion?", 'KXNW-28APR30-T600', {
        rules: 'According to Forbes.',
      }),
      p("Will Omar Diaz's net worth be above $600b on April 30, 2028?", {
        rules: 'According to the Bloomberg Billionaires Index.',
      }),
    ],
    [
      k('Will the high temperature in Austin be above 99° on Jul 4, 2028?', 'KXHIGHAUS-28JUL04-T99'),
      p('Will the high temperature in Austin be above 99° on July 4, 2028?'),
    ],
    [
      k("Will Trump's approval rating be above 44% on March 3, 2028?", 'KXAPPROVE-28MAR03-T44', {
        rules: 'Source: Silver Bulletin.',
      }),
      p("Will Trump's approval rating be above 44% on March 3, 2028?", {
        rules: 'Source: RealClearPolitics.',
      }),
    ],
    [
      k('Solana Up or Down - May 3, 2028, 4PM ET', 'KXSOLUD-28MAY0316'),
      p('Solana Up or Down - May 3, 2028, 4PM ET'),
    ],
    [
      k('Will gold be above $5,000 on June 30, 2028 at 5pm EDT?', 'KXGOLDMON-28JUN3017-T5000'),
      p('Will gold settle over $5,000 on June 30, 2028?'),
    ],
    [
      k('Dogecoin price on Apr 11, 2028?', 'KXDOGED-28APR1120-T0.1849999'),
      p('Will Dogecoin be above $0.185 on April 11, 2028?'),
    ],
  ]),
];
