/** One side of a trap: what the venue lists. Fields left out are empty. */
export interface TrapSide {
  readonly venue: string;
  readonly title: string;
  readonly ticker?: string;
  readonly event?: string;
  readonly outcome?: string;
  readonly rules?: string;
  readonly closeTime?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Two contracts that look alike and are not the same. */
export interface Trap {
  readonly kind: string;
  readonly a: TrapSide;
  readonly b: TrapSide;
}

const k = (title: string, ticker: string, more: Partial<TrapSide> = {}): TrapSide => ({
  venue: 'kalshi',
  title,
  ticker,
  ...more,
});
const p = (title: string, more: Partial<TrapSide> = {}): TrapSide => ({
  venue: 'polymarket',
  title,
  ...more,
});

const group = (kind: string, pairs: readonly (readonly [TrapSide, TrapSide])[]): Trap[] =>
  pairs.map(([a, b]) => ({ kind, a, b }));

/** Written after shapes that the venues really list; people, dates and numbers are other ones. */
export const TRAPS: readonly Trap[] = [
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
  ...group('stage', [
    [
      k('Will Dana Whitlock be the Democratic Presidential nominee in 2032?', 'KXPRESNOMD-32-DWHI'),
      p('Will Dana Whitlock win the 2032 US Presidential Election?'),
    ],
    [
      k(
        'Will Dana Whitlock be the nominee for the Vice Presidency for the Democratic party?',
        'KXVPRESNOMD-32-DWHI',
      ),
      p('Will Dana Whitlock win the 2032 Democratic presidential nomination?'),
    ],
    [
      k(
        'Will Dana Whitlock and Ray Stone be the 2032 Democratic Presidential ticket?',
        'KXDTICKET-32NOV-DWHIRSTO',
      ),
      p('Will Dana Whitlock win the 2032 Democratic presidential nomination?'),
    ],
    [
      k('Will Paul Rivers be the Republican nominee for Governor in Ohio?', 'KXGOVOHNOMR-30-PRIV'),
      p('Will Paul Rivers win the 2030 Ohio gubernatorial election?'),
    ],
    [
      k('Will Mina Roth place first in the 2030 CA-12 primary?', 'KXCAPRIMARY-12FIRST30-MROT'),
      p('Will Mina Roth win the CA-12 House seat in 2030?'),
    ],
    [
      k('Will Norway win the 2030 FIFA World Cup?', 'KXWC-30-NOR'),
      p('Will Norway reach the 2030 FIFA World Cup semifinals?'),
    ],
    [
      k('Will Norway qualify from World Cup Group C?', 'KXWCGROUPQUAL-30C-NOR'),
      p('Will Norway win Group C in the 2030 FIFA World Cup?'),
    ],
    [
      k('Will Denver Nuggets win the 2028 Western Conference Finals?', 'KXNBAWEST-28-DEN'),
      p('Will the Denver Nuggets win the 2028 NBA Finals?'),
    ],
    [
      k('Will Lyon win the 1st Half?', 'KXLIGUE11H-28MAY17OLRCL-OL', {
        event: 'Lyon vs Lens: First Half Winner',
      }),
      p('Will Lyon win on 2028-05-17?', { event: 'Lyon vs. Lens' }),
    ],
    [
      k('Will Serbia advance through the first Eurovision Semi-Final?', 'KXEUROSEMI-28-SRB'),
      p('Will Serbia win Eurovision 2028?'),
    ],
    [
      k(
        'Will Paul Rivers win the 2032 Republican presidential primary in New Hampshire?',
        'KXNHPRIM-32-PRIV',
      ),
      p('Will Paul Rivers win the 2032 Republican presidential nomination?'),
    ],
    [
      k('Will Chile Libre win the most seats in the 2029 Chilean parliamentary election?', 'KXCHILE-29-CL'),
      p('Will the leader of Chile Libre be the next Prime Minister after the 2029 Chilean election?'),
    ],
  ]),
  ...group('one_word_name', [
    [
      k('Will Obama be arrested before 2028?', 'KXARREST-28JAN-OBA'),
      p('Will Michelle Obama be arrested before 2028?'),
    ],
    [
      k('Will Clinton be charged with a crime before 2028?', 'KXCHARGE-28-CLIN'),
      p('Will Chelsea Clinton be charged with a crime before 2028?'),
    ],
    [
      k('Will Unit launch a token before Jan 1, 2028?', 'KXTOKENLAUNCH-28JAN01-UNIT'),
      p('Will Units launch a token by December 31, 2027?'),
    ],
    [
      k('Will Base launch a token before Jan 1, 2028?', 'KXTOKENLAUNCH-28JAN01-BASE'),
      p('Will Base launch a token by December 31, 2027?'),
    ],
    [k('Will Paris win on 2028-04-09?', 'KXLIGUE1-28APR09-PAR'), p('Will Paris FC win on 2028-04-09?')],
    [
      k('Will Johnson leave office before 2028?', 'KXOUT-28-JOHN'),
      p('Will Boris Johnson leave office before 2028?'),
    ],
    [
      k('Will Murphy announce a Presidential run before 2028?', 'KXRUN-28-MUR'),
      p('Will Phil Murphy announce a Presidential run before 2028?'),
    ],
    [k('Will Rangers win on 2028-10-02?', 'KXGAME-28OCT02-RAN'), p('Will the Rangers win on 2028-10-02?')],
    [
      k('Will Trump attend the summit before 2028?', 'KXATTEND-28-DJT'),
      p('Will Ivanka Trump attend the summit before 2028?'),
    ],
    [
      k('Will Donald Trump Jr. win the 2032 Republican presidential nomination?', 'KXPRESNOMR-32-DJTJR'),
      p('Will Donald Trump win the 2032 Republican presidential nomination?'),
    ],
    [
      k('Monad FDV above $4B one day after launch?', 'KXFDV-28-MON'),
      p('Monda FDV above $4B one day after launch?'),
    ],
    [
      k('Will Inter win the Champions League?', 'KXUCL-28-INT'),
      p('Will Inter Miami win the 2028 Champions League?'),
    ],
  ]),
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
  ...group('outcome_only_in_ticker', [
    [k('Eurovision Winner 2028', 'KXEUROVISION-28-ITA'), p('Will Azerbaijan win Eurovision 2028?')],
    [k('Eurovision Winner 2028', 'KXEUROVISION-28-ITA'), p('Will Italy win Eurovision 2028?')],
    [
      k('Who will win the next presidential election?', 'KXPRESPERSON-28-WMOO'),
      p('Will Wes Moore win the 2028 US Presidential Election?'),
    ],
    [
      k('Who will win the next presidential election?', 'KXPRESPERSON-28-WMOO'),
      p('Will Mark Kelly win the 2028 US Presidential Election?'),
    ],
    [k('Who will win MVP?', 'KXNBAMVP-28-KMOR'), p('Will Kai Moreno win the 2027-28 NBA MVP?')],
    [
      k('Union Berlin vs Augsburg Winner?', 'KXBUNDESLIGAGAME-28MAY16UNIFCA-TIE'),
      p('Will Union Berlin win on 2028-05-16?'),
    ],
    [
      k('Bitcoin price range on Jun 12, 2028?', 'KXBTC-28JUN1217-B98250'),
      p('Will the price of Bitcoin be between $98,000 and $98,500 on June 12, 2028?'),
    ],
    [
      k('Who will be the next manager of Real Madrid?', 'KXNEXTMANAGER-28RMA-JKLO'),
      p('Will Jurgen Klopp be the next manager of Real Madrid?'),
    ],
    [
      k('When will the next U.S. recession start?', 'KXNBERRECESSQ-Q3-2028'),
      p('US recession by end of 2028?'),
    ],
    [
      k('Who will be the next Secretary-General of UN?', 'KXUNSEC-28JAN-MBAC'),
      p('Will Michelle Bachelet be the next Secretary-General of the United Nations?'),
    ],
    [
      k('What will be the stroke margin for the end of Round 4 leader?', 'KXPGASTROKE-PGC28-1'),
      p('Will the PGA Championship be won by 1 stroke in 2028?'),
    ],
  ]),
  ...group('venue_data_error', [
    [
      k('Will  become President of the United States before 2045?', 'KXPERSONPRES-45'),
      p('Will Omar Diaz become President of the United States before 2045?'),
    ],
    [
      k('Kentucky Senate winner?', 'SENATELA-28-D', { outcome: 'Democratic' }),
      p('Will the Democrats win the 2028 Kentucky Senate election?'),
    ],
    [
      k('Will nominal U.S. GDP growth be above 1.5% in Q1 2028?', 'KXNGDPQ-28Q1-T5.0'),
      p('Will nominal US GDP growth be above 1.5% in Q1 2028?'),
    ],
    [
      k(
        'Will the maximum USD/BRL exchange rate reach 4.9999 by Dec 31, 2028?',
        'KXUSDBRLMAX-28DEC31-T6.4999',
      ),
      p('Will USD/BRL reach 5 by December 31, 2028?'),
    ],
    [
      k('Will Person X be the next Secretary-General of the United Nations?', 'KXUN-28-X'),
      p('Will Person X be the next Secretary-General of the United Nations?'),
    ],
    [
      k('Will Candidate A win the 2030 New York Democratic Gubernatorial Primary?', 'KXNYGOV-30-A'),
      p('Will Candidate A win the 2030 New York Democratic Gubernatorial Primary?'),
    ],
    [
      k('Will another team win the 2028 Stanley Cup?', 'KXNHL-28-OTH'),
      p('Will another team win the 2028 Stanley Cup?'),
    ],
    [
      k('Will the S&P 500 be above 7000 on Jun 12, 2028 at 4pm EDT?', 'KXINXU-28JUN12H1600-T8000', {
        attributes: { strike_type: 'greater', floor_strike: '8000' },
      }),
      p('Will the S&P 500 be above 7000 on June 12, 2028 at 4pm ET?'),
    ],
    [k('December 31, 2028', 'KXAIRDROP-28DEC31'), p('Will Rabbit perform an airdrop by December 31, 2028?')],
    [
      k('Harbor FDV above ___ one day after launch?', 'KXFDV-28-HAR'),
      p('Harbor FDV above $1B one day after launch?'),
    ],
    [
      k('Will Anna Keller leave Chancellor of Austria before Jan 1, 2029?', 'KXLEADERSOUT-29JAN01-AKELAUT', {
        rules: 'Resolves Yes if she leaves office by June 30, 2028.',
      }),
      p('Anna Keller out as Chancellor of Austria before 2029?'),
    ],
    [k('', 'KXEMPTY-28-A'), p('Will Anna Keller resign before 2029?')],
  ]),
];
