import { group, k, p, type Trap } from './trap.js';

/** Written after shapes that the venues really list; people, dates and numbers are other ones. */
export const SUBJECT_TRAPS: readonly Trap[] = [
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
