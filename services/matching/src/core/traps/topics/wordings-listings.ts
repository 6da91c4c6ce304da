import { readTable } from '../tables/read-table.js';
import type { TopicPairs } from './topic-pairs.js';

/** One contract as two venues list it: `title ;; field=value … | title ;; field=value …`. */
const TWINS = `
Hoffenheim vs Mainz Winner? ;; ticker=KXBUNDESLIGAGAME-27MAR13TSGM05-TSG ;; event=Hoffenheim vs Mainz | Will TSG 1899 Hoffenheim win on 2027-03-13? ;; event=TSG 1899 Hoffenheim vs. 1. FSV Mainz 05
Gladbach vs Dortmund Winner? ;; ticker=KXBUNDESLIGAGAME-27APR03BMGBVB-BVB ;; event=Gladbach vs Dortmund | Will Borussia Dortmund win on 2027-04-03? ;; event=Borussia Mönchengladbach vs. Borussia Dortmund
Will Friedrich Merz leave office before Jul 1, 2027? ;; ticker=KXMERZOUT-27JUL01 | Friedrich Merz out as Chancellor of Germany by June 30, 2027?
Will Kathy Hochul leave office before Jul 1, 2028? ;; ticker=KXHOCHULOUT-28JUL01 | Kathy Hochul out as Governor of New York by June 30, 2028?
Will Lee Zeldin visit Taiwan before Jul 1, 2027? ;; ticker=KXVISITTW-27JUL01-LZEL | Will Lee Zeldin enter Taiwan by June 30, 2027?
Will Mark Ruiz be appointed to fill Susan Hale's Senate seat? ;; ticker=KXSENAPPT-27-MRUI | Will Mark Ruiz be appointed to replace Susan Hale in the US Senate?
Will the Department of Energy be eliminated before Jan 1, 2028? ;; ticker=KXDOE-28JAN01 | Department of Energy abolished by December 31, 2027?
Will MicroStrategy sell any Bitcoin before Oct 1, 2027? ;; ticker=KXMSTRSELL-27OCT01 | Will Strategy (MSTR) sell BTC by September 30, 2027?
Will ADP employment change be above 120000 in July 2027? ;; ticker=KXADP-27JUL-T120000 | ADP reports more than 120k private jobs added in July 2027?
Will unemployment be at least 5.0% by mid-2028? | Will the unemployment rate be 5.0% or higher by June 30, 2028? ;; ticker=KXU3MAX-28JUN30
Will Falcons win PGL Bucharest? ;; ticker=KXCS2-PGLBUC27-FAL ;; event=PGL Bucharest Champion | PGL Bucharest 2027 Winner: Falcons
Rocket Classic: Will Cam Young finish top 20? ;; ticker=KXPGATOP20-ROCL27-CYOU | Will Cam Young finish in the Top 20 at the 2027 Rocket Classic?
Will Harry Kane lead the 2027 Nations League in Goals for the Full Tournament? ;; ticker=KXNLGOAL-27-HKAN | 2027 UEFA Nations League: Top Goalscorer: Harry Kane
Will Dana Whitfield be the Democratic nominee for Governor in Kentucky? ;; ticker=KXGOVKYNOMD-27-DWHI ;; outcome=Dana Whitfield | Will Dana Whitfield win the 2027 Kentucky Governor Democratic primary election? ;; outcome=Dana Whitfield
Who will win the 2028 Ohio Republican Senate nomination?: Carl Benning ;; outcome=Carl Benning ;; venue=predictit | Will Carl Benning win the 2028 Ohio Republican Senate primary? ;; event=Ohio Republican Senate Primary Winner
Will there be a runoff in the 2027 Houston mayoral election? ;; ticker=KXHOUMAYOR-27NOV02-RUN ;; outcome=Runoff | Houston Mayoral Election: Runoff required? ;; close=2027-11-02
Will there be more than 12000 U.S. Border Patrol encounters on the southwest border in Mar 2027? ;; ticker=KXSWENC-27MAR-T12000 | Will USBP report more than 12,000 southwest border encounters in March 2027?
Will Togo be added to the travel ban before Jul 1, 2027? ;; ticker=KXTRAVELBAN-27JUL01-TOG ;; outcome=Togo | Togo added to Trump travel ban by June 30, 2027? ;; outcome=Togo
Will the SPD win the most seats in the 2027 Lower Saxony state election? ;; ticker=KXLOWSAX-27OCT-SPD ;; outcome=SPD | Will the Social Democratic Party (SPD) win the most seats in the 2027 Lower Saxony state election? ;; outcome=SPD
Will the Central Bank of Turkey's policy rate be above 29.99% after its March 2027 meeting? ;; ticker=KXCBRTRATE-27MAR-T29.99 | Will Turkey's one-week repo rate be 30.00% or higher after the March 2027 meeting?
Will the Bank of Canada's target rate be above 2.50% following its Mar 2027 meeting? ;; ticker=KXCBRATECAN-27MAR-T2.50 | Canada's policy rate above 2.50% after March 2027 meeting?
Will the Nikkei 225 close above 58,000 on Jun 30, 2027? ;; ticker=KXNKY-27JUN30-T58000 | Nikkei closes above 58,000 on June 30, 2027?
Will the S&P 500 be above 7999.9999 on Dec 31, 2027 at 4pm EST? ;; ticker=KXINXY-27DEC31H1600-T7999.9999 ;; outcome=8,000 or above | S&P 500 (SPX) finishes 2027 at 8,000 or higher? ;; outcome=≥8,000
Will the Dow Jones be above 54,999.99 on Dec 31, 2027 at 4pm EST? ;; ticker=KXDJI-27DEC31H1600-T55000 ;; outcome=55,000 or above | Will the Dow Jones close at 55,000 or higher on the final trading day of 2027? ;; outcome=≥55,000
Will average **diesel prices** be above $4.00 on Jun 30, 2027? ;; ticker=KXDIESELM-27JUN30-T4.00 | Will the AAA national average diesel price be above $4.00 on June 30, 2027?
Will TSA screen more than 3.3 million people in a single day before Jan 1, 2029? ;; ticker=KXTSARECORD-28 | Will TSA screen more than 3.3 million passengers in one day by December 31, 2028?
Will Intel announce layoffs of at least 5,000 employees before Jul 1, 2027? ;; ticker=KXINTCLAYOFF-27JUL | Intel announces 5,000+ layoffs by June 30, 2027?
How many posts will @JaneDoyle make on X from Feb 7 to Feb 13, 2027? ;; ticker=KXDOYLEPOSTS-27FEB13-B100 ;; outcome=100 to 119 | Will Jane Doyle post 100-119 times on X from February 7 to February 13, 2027?
2026 Balance of Power: R Senate, R House ;; outcome=R Senate, R House | Balance of Power: 2026 Midterms: Republicans Sweep ;; outcome=Republicans Sweep
Will the European Central Bank Hike rates by 0bps at their Jun 2027 meeting? ;; ticker=KXCBDECISIONEU-27JUN-H0 | ECB leaves deposit rate unchanged in June 2027?
Will Donald Trump and Lula meet in person before Apr 1, 2027? ;; ticker=KXTRUMPMEET-27APR01-LULA | Trump x Lula face-to-face by March 31, 2027?
Will existing home sales be above 4.30 million in March 2027? ;; ticker=KXEHSALES-27MAR-T4.30 | NAR reports March 2027 existing-home sales pace over 4.30m?
Will the FY2029 NDAA become law before Jan 1, 2029? ;; ticker=KXNDAA-29-29JAN01 | Fiscal Year 2029 defense authorization act enacted by December 31, 2028?
Will MicroStrategy hold more than 1,000,000 bitcoin before Jan 1, 2028? ;; ticker=KXMSTRHOLD-27DEC31-1000000 | Strategy holds more than 1m BTC by December 31, 2027?
Will Kraken IPO by ...? - March 31, 2028 ;; venue=opinion | Kraken IPO by March 31, 2028?
Will Litecoin's founder move any Bitcoin by 2028? ;; outcome=Before 2028 ;; ticker=KXLTCF-28 | Will Litecoin's founder move any Bitcoin by December 31, 2027?
Will House Control be Democratic AND Senate Control be Republican for Feb 2027? ;; outcome=D-House, R-Senate ;; event=2026 Midterms: Congress Balance of Power? ;; ticker=KXBALANCEPOWERCOMBO-27FEB-DR | 2026 Balance of Power: R Senate, D House ;; outcome=R Senate, D House
Will the Democratic party hold exactly 49 Senate seats in the 120th Congress? ;; outcome=49 ;; ticker=KXDSENATESEATS-27-49 | Will the Democratic Party hold exactly 49 Senate seats after the 2026 midterm elections?
Will annual inflation be 3.2% or more in April? ;; rules=This market will resolve to the percentage change in the CPI over the 12-month period ending in April 2027. | Will the rate of CPI inflation be above 3.1% for the year ending in April 2027? ;; ticker=KXCPIYOY-27APR-T3.1
Will Donald Trump attend UFC 341? ;; ticker=KXTRUMPUFC-UFC341 | Will Trump attend UFC 341?
Will Justin Rose win the BMW PGA Championship? ;; outcome=Justin Rose ;; ticker=KXPGATOUR-BMWPGA27-JROS | DP World Tour: BMW PGA Championship Winner ;; outcome=Justin Rose ;; close=2027-09-19
Who will release a new album in 2028? ;; outcome=Adele ;; ticker=KXALBUM-28-ADE | Which artists will release new albums in 2028? ;; outcome=Adele
Will Maria Ortega win the 2028 Iowa Democratic caucuses? ;; ticker=KXIAD-28-MORT | Who will win the 2028 Democratic presidential caucuses in Iowa?: Maria Ortega ;; outcome=Maria Ortega
Will the Fed cut at least 2 times in 2028? ;; ticker=KXRATECUTCOUNT-28DEC31-T1 | Will 2 or more Fed rate cuts happen in 2028?
Will Rocket Lab's Neutron launch before Oct 1, 2027? ;; ticker=KXROCKETLAB-27OCT01-NEUTRON | Neutron launched by September 30, 2027?
Germany adopts the pension reform before Jul 1, 2027? | Adoption of the pension reform in Germany by June 30, 2027? ;; ticker=KXDEPENS-27JUL01
Denver at Utah ;; outcome=Denver ;; event=Denver at Utah ;; ticker=KXNBAGAME-27JAN09DENUTA-DEN | Nuggets vs. Jazz ;; close=2027-01-09
Will Petra Anna Kovac win the 2027 Wimbledon women's singles? ;; ticker=KXWWIM-27-PKOV | Will Anna Kovac win Wimbledon 2027 (Women's)?
Will Proposition 12 in Oregon be approved by voters on Nov 2, 2027? ;; ticker=KXBALLOTOR-27-P12 | Oregon Proposition 12 passes in November 2027 election?
Will Cam Rivers be drafted top 5? ;; ticker=KXNFLDRAFTTOP-28-5-CRIV ;; outcome=Cam Rivers ;; event=Pro Football Draft: Top 5 Picks | Will Cam Rivers be a top 5 pick in the 2028 NFL draft? ;; outcome=Cam Rivers
Will Democratic win the House race for CA-27? ;; ticker=KXHOUSERACE-CA27-28-D ;; close=2029-11-02 | Will the Democratic Party win the CA-27 House seat? ;; event=CA-27 House Election Winner ;; close=2028-11-02
Will the Democratic Republic of Congo win Group C in the 2030 FIFA World Cup? | FIFA World Cup Group C Winner: Congo DR ;; close=2030-06-26 ;; venue=limitless
Eruption of Mount Spurr by June 30, 2027? | Will Mount Spurr erupt before Jul 1, 2027? ;; ticker=KXSPURR-27JUL01
`;

/** What one pays on YES the other pays on NO. */
const OPPOSITES = `
Will Texas Proposition 4 be approved by voters on Nov 2, 2027? ;; ticker=KXBALLOTTX-27-PROP4 | Will Texas voters reject Proposition 4 on November 2, 2027?
Will there be a runoff in the 2027 Houston mayoral election? ;; ticker=KXHOUMAYOR-27NOV02-RUN ;; outcome=Runoff | Will the 2027 Houston mayoral election be decided in the first round?
Will anyone win outright in the first round of the 2027 Chilean presidential election? ;; ticker=KXCLPRES27R1-27NOV-OUT | Will the 2027 Chile presidential election go to a second round?
Will the Social Democrats win above 34 seats in the 2030 Danish general election? ;; ticker=KXSOCDEM-30MAR24-A34 | Will the Social Democrats win <35 seats in the Danish Folketing in the 2030 Danish general election?
Denver at Utah ;; outcome=Utah ;; event=Denver at Utah ;; ticker=KXNBAGAME-27JAN09DENUTA-UTA | Nuggets vs. Jazz ;; close=2027-01-09
Will Sean Duff still be Secretary of Energy at the end of June 2027? | Sean Duff out as Energy Secretary by June 30, 2027?
Will the unemployment rate (U-3) be above 4.1% in May? ;; ticker=KXU3-27MAY-T4.1 ;; event=Unemployment in May 2027 | May Unemployment Rate: ≤4.1% ;; close=2027-06-04
Will the Bank of Mexico's target rate be above 6.00% following its May 2027 meeting? ;; ticker=KXCBRATEMEX-27MAY-T6.00 | Banxico rate at 6.00% or lower after May 2027 meeting?
`;

/** One contract, or nearly, with something left that a person must read. */
const FOR_REVIEW = `
Will Alan E. Porter Jr. be the next Deputy Attorney General before Jan 1, 2029? ;; ticker=KXNEXTDAG-29JAN01-APOR | Will Alan Porter be the next Deputy Attorney General before 2029?
Will Marco Rubio leave office before Jul 1, 2027? ;; ticker=KXRUBIOOUT-27JUL01 | Marco Rubio out as National Security Advisor by June 30, 2027?
Will Tim Cook leave Apple before Jan 1, 2028? ;; ticker=KXCOOKOUT-28JAN01 | Tim Cook out as Apple CEO by December 31, 2027?
Will Kevin Warsh leave before Jul 1, 2028? ;; ticker=KXWARSH-28JUL01 | Will Kevin Warsh leave the office of Fed Chair before July 1, 2028?
Will Trump create a National Gold Reserve before Jan 1, 2028? ;; ticker=KXGOLDRES-28JAN01 | US national gold reserve before 2028?
2032 U.S. Presidential Election winner? Jane Doyle ;; ticker=KXPRESPERSON-32-JDOY ;; outcome=Jane Doyle ;; rules=If Jane Doyle is the next person inaugurated as President for the term beginning in 2033, then the market resolves to Yes. | Will Jane Doyle win the 2032 US Presidential Election?
Will the price of a dozen eggs be above $3.00 in June 2027? ;; ticker=KXEGGS-27JUN-3.00 | Dozen eggs cost more than $3.00 in June 2027?
Will the Fed cut rates 3 times? ;; ticker=KXRATECUTCOUNT-28DEC31-T3 ;; outcome=3 cuts | Will 3 Fed rate cuts happen in 2028? ;; outcome=3 (75 bps)
`;

/** Near, and not the same. */
const LOOK_ALIKES = `
Hoffenheim vs Mainz Winner? ;; ticker=KXBUNDESLIGAGAME-27MAR13TSGM05-M05 ;; event=Hoffenheim vs Mainz | Will TSG 1899 Hoffenheim win on 2027-03-13? ;; event=TSG 1899 Hoffenheim vs. 1. FSV Mainz 05
Hoffenheim vs Mainz Winner? ;; ticker=KXBUNDESLIGAGAME-27MAR13TSGM05-TIE ;; event=Hoffenheim vs Mainz | Will TSG 1899 Hoffenheim win on 2027-03-13? ;; event=TSG 1899 Hoffenheim vs. 1. FSV Mainz 05
Gladbach vs Dortmund Winner? ;; ticker=KXBUNDESLIGAGAME-27APR03BMGBVB-BMG ;; event=Gladbach vs Dortmund | Will Borussia Dortmund win on 2027-04-03? ;; event=Borussia Mönchengladbach vs. Borussia Dortmund
Hoffenheim vs Mainz Winner? ;; ticker=KXBUNDESLIGAGAME-27MAR13TSGM05-TSG ;; event=Hoffenheim vs Mainz | Will TSG 1899 Hoffenheim win on 2027-10-16? ;; event=1. FSV Mainz 05 vs. TSG 1899 Hoffenheim
Denver at Utah ;; outcome=Denver ;; event=Denver at Utah ;; ticker=KXNBAGAME-27JAN09DENUTA-DEN | Nuggets vs. Jazz: 1H Moneyline ;; close=2027-01-09
Denver at Utah ;; outcome=Denver ;; event=Denver at Utah ;; ticker=KXNBAGAME-27JAN09DENUTA-DEN | Nuggets vs. Jazz ;; close=2027-01-12
Will Cam Rivers be drafted top 5? ;; ticker=KXNFLDRAFTTOP-28-5-CRIV | Will Cam Rivers be a top 10 pick in the 2028 NFL draft?
Will Proposition 12 in Oregon be approved by voters on Nov 2, 2027? ;; ticker=KXBALLOTOR-27-P12 | Oregon Proposition 12 passes in May 2027 election?
Will Democratic win the House race for CA-27? ;; ticker=KXHOUSERACE-CA27-28-D ;; close=2029-11-02 | Will the Democratic Party win the CA-28 House seat? ;; event=CA-28 House Election Winner ;; close=2028-11-02
Will Congo win Group C in the 2030 FIFA World Cup? | FIFA World Cup Group C Winner: Congo DR ;; close=2030-06-26 ;; venue=limitless
Will Mike Johnson leave office before Jul 1, 2027? ;; ticker=KXJOHNSONOUT-27JUL01 | Mike Johnson out as Speaker of the House by June 30, 2027?
Will Kathy Hochul leave office before Jul 1, 2028? ;; ticker=KXHOCHULOUT-28JUL01 | Kathy Hochul resigns as Governor of New York by June 30, 2028?
Will Mark Ruiz be appointed to fill Susan Hale's Senate seat? ;; ticker=KXSENAPPT-27-MRUI | Will Mark Ruiz win the special election for Susan Hale's Senate seat?
Will Texas Proposition 4 be approved by voters on Nov 2, 2027? ;; ticker=KXBALLOTTX-27-PROP4 | Will Texas Proposition 5 pass in the November 2, 2027 election?
Will a law eliminating the Department of Energy be enacted before Jan 1, 2028? ;; ticker=KXDOE-28JAN01 | Will the Department of Energy be eliminated by December 31, 2027?
Will unemployment be at least 5.0% by mid-2028? | Will unemployment be at least 5.0% by December 31, 2028? ;; ticker=KXU3-28DEC31
ADP reports more than 120k private jobs added in July 2027? | Will more than 120,000 jobs be added in July 2027? ;; ticker=KXPAYROLLS-27JUL-T120000
Will MicroStrategy sell any Bitcoin before Oct 1, 2027? ;; ticker=KXMSTRSELL-27OCT01 | Will MicroStrategy buy any Bitcoin by September 30, 2027?
Will Falcons win PGL Bucharest? ;; ticker=KXCS2-PGLBUC27-FAL ;; event=PGL Bucharest Champion | PGL Bucharest 2028 Winner: Falcons
Rocket Classic: Will Cam Young finish top 20? ;; ticker=KXPGATOP20-ROCL27-CYOU | Will Cam Young finish in the Top 10 at the 2027 Rocket Classic?
Rocket Classic: Will Cam Young finish top 20? ;; ticker=KXPGATOP20-ROCL27-CYOU | Will Cam Young finish in the Top 20 at the 2026 Rocket Classic?
Will Harry Kane lead the 2027 Nations League in Goals for the Full Tournament? ;; ticker=KXNLGOAL-27-HKAN | 2027 UEFA Nations League: Most Goal Contributions: Harry Kane
Will Lee Zeldin visit Taiwan before Jul 1, 2027? ;; ticker=KXVISITTW-27JUL01-LZEL | Will US forces enter Taiwan by June 30, 2027?
Will Donald Trump visit Greenland before Jul 1, 2027? ;; ticker=KXVISITGL-27JUL01 | Will Donald Trump Jr. enter Greenland by June 30, 2027?
Will Dana Whitfield be the Democratic nominee for Governor in Kentucky? ;; ticker=KXGOVKYNOMD-27-DWHI | Will Dana Whitfield win the 2027 Kentucky gubernatorial election?
Will Dana Whitfield be the Democratic nominee for President in 2028? ;; ticker=KXPRESNOMD-28-DWHI | Will Dana Whitfield win the 2028 New Hampshire Democratic presidential primary?
Will Dana Whitfield win the 2030 California Governor Democratic primary election? | Will Dana Whitfield be the Democratic nominee for Governor in California? ;; ticker=KXGOVCANOMD-30-DWHI
Will Milei win outright in the first round of the 2027 Argentine presidential election? ;; ticker=KXARPRES27R1-27OCT-MIL | Will the 2027 Argentina presidential election go to a second round?
Will Togo be added to the travel ban before Jul 1, 2027? ;; ticker=KXTRAVELBAN-27JUL01-TOG ;; outcome=Togo | Togo removed from Trump travel ban by June 30, 2027? ;; outcome=Togo
Will the Social Democrats win above 34 seats in the 2030 Danish general election? ;; ticker=KXSOCDEM-30MAR24-A34 | Will the Sweden Democrats win <35 seats in the 2030 general election?
Will the Christian Democrats win the most seats in the 2028 Danish general election? ;; ticker=KXDK-28-CD | Will the Social Democrats win the most seats in the 2028 Danish general election?
Will the Democratic Party win the most seats in the 2027 Italian general election? ;; ticker=KXITALY-27-PD | Will the Social Democratic Party win the most seats in the 2027 Italian general election?
Will the Central Bank of Turkey's policy rate be above 29.99% after its March 2027 meeting? ;; ticker=KXCBRTRATE-27MAR-T29.99 | Will Brazil's policy rate be 30.00% or higher after the March 2027 meeting?
Will the ECB's deposit rate be above 2.00% after its June 2027 meeting? ;; ticker=KXECBDEP-27JUN-T2.00 | Will the ECB's main refinancing rate be above 2.00% after the June 2027 meeting?
Will the Nikkei 225 close above 58,000 on Jun 30, 2027? ;; ticker=KXNKY-27JUN30-T58000 | Topix closes above 58,000 on June 30, 2027?
Will the S&P 500 be above 7,400 on Dec 30, 2027 at 10am EST? ;; ticker=KXINXU-27DEC30H1000-T7400 | Will the S&P 500 close above 7,400 on December 30, 2027?
Will the Nasdaq 100 be above 25,000 on Dec 31, 2027 at 4pm EST? ;; ticker=KXNDX-27DEC31H1600-T25000 | Will the Nasdaq 100 hit 25,000 by December 31, 2027?
Will average **diesel prices** be above $4.00 on Jun 30, 2027? ;; ticker=KXDIESELM-27JUN30-T4.00 | Will the AAA national average gas price be above $4.00 on June 30, 2027?
Will the 2028 Balance of Power be D Senate, R House? ;; outcome=D Senate, R House | Balance of Power: 2028 Elections: Democrats Sweep ;; outcome=Democrats Sweep
Will House Control be Democratic AND Senate Control be Republican for Feb 2029? ;; outcome=D-House, R-Senate ;; ticker=KXBALANCEPOWERCOMBO-29FEB-DR | 2026 Balance of Power: R Senate, D House ;; outcome=R Senate, D House
Will the Democratic party hold exactly 49 Senate seats in the 121st Congress? ;; outcome=49 ;; ticker=KXDSENATESEATS-29-49 | Will the Democratic Party hold exactly 49 Senate seats after the 2026 midterm elections?
Will annual inflation be 3.2% or more in April? ;; rules=This market will resolve to the percentage change in the CPI over the 12-month period ending in April 2028. | Will the rate of CPI inflation be above 3.1% for the year ending in April 2027? ;; ticker=KXCPIYOY-27APR-T3.1
Will Donald Trump attend UFC 341? ;; ticker=KXTRUMPUFC-UFC341 | Will Trump attend UFC 342?
Will Justin Rose win the BMW PGA Championship? ;; outcome=Justin Rose ;; ticker=KXPGATOUR-BMWPGA27-JROS | PGA Tour: PGA Championship Winner ;; outcome=Justin Rose ;; close=2027-09-19
Which states will Trump visit in 2027? ;; ticker=EVENT:KXTRUMPSTATES-27 | Which countries will Donald Trump visit in 2027?
Will Maria Ortega win the 2028 Iowa Democratic caucuses? ;; ticker=KXIAD-28-MORT | Will Maria Ortega win the 2028 Iowa Democratic Senate primary?
Will the Fed cut rates 3 times? ;; ticker=KXRATECUTCOUNT-28DEC31-T3 ;; outcome=3 cuts | Will 3 Fed rate cuts happen in 2027? ;; outcome=3 (75 bps)
Will Rocket Lab's Neutron launch before Oct 1, 2027? ;; ticker=KXROCKETLAB-27OCT01-NEUTRON | Will Rocket Lab's Electron launch by September 30, 2027?
Will Intel announce layoffs of at least 5,000 employees before Jul 1, 2027? ;; ticker=KXINTCLAYOFF-27JUL | Intel announces 10,000+ layoffs by June 30, 2027?
Will Kraken IPO by ...? - March 31, 2028 ;; venue=opinion | Kraken IPO by June 30, 2028?
Eruption of Mount Spurr by June 30, 2027? | Will Mount Rainier erupt before Jul 1, 2027? ;; ticker=KXRAINIER-27JUL01
`;

const pairs = (table: string): TopicPairs['twins'] => readTable(table).map(({ a, b }) => [a, b]);

/** Shapes of listings of several venues side by side, from all topics. */
export const WORDINGS_OF_LISTINGS: TopicPairs = {
  topic: 'listings of two venues',
  twins: pairs(TWINS),
  opposites: pairs(OPPOSITES),
  forReview: pairs(FOR_REVIEW),
  lookAlikes: pairs(LOOK_ALIKES),
};
