import { readTable } from '../tables/read-table.js';
import type { TrapSide } from '../trap.js';
import type { TopicPairs } from './topic-pairs.js';

const TWINS = `
Zac Taylor out before Mar 1, 2028 ;; ticker=KXNFLCOACHOUT-28MAR01-ZTAY | Zac Taylor out as Bengals head coach by February 29, 2028?
Dallas wins by over 6.5 points ;; event=Philadelphia at Dallas: Spread ;; ticker=KXNFLSPREAD-27DEC12PHIDAL-DAL6 ;; outcome=Dallas wins by over 6.5 points ;; close=2027-12-15 | Spread: Cowboys (-6.5) ;; event=Eagles vs. Cowboys ;; outcome=Cowboys ;; close=2027-12-13
League of Legends World Champion? ;; ticker=KXLOLWORLDS-28-T1 ;; event=LoL Worlds 2028 ;; outcome=T1 | Will T1 win LoL Worlds 2028?
Pro Basketball Champion? ;; ticker=KXNBA-28-DEN ;; event=2028 Pro Basketball Champion ;; outcome=Denver | Nuggets NBA champions in 2028? ;; outcome=Denver Nuggets
Stanley Cup Champion? ;; ticker=KXNHL-28-COL ;; event=2028 Stanley Cup ;; outcome=Colorado | Avalanche hoist the Stanley Cup in 2028?
Who will have the most rushing yards in the 2027 regular season? ;; ticker=KXLEADERNFLRUSHYDS-27-BROB ;; outcome=Bijan Robinson ;; close=2028-01-20 | Will Bijan Robinson lead the NFL in rushing yards in the 2027-28 season? ;; close=2028-01-10
Rocket Classic: Will Ludvig Åberg finish top 20? ;; ticker=KXPGATOP20-ROC27-LABE ;; event=2027 Rocket Classic | Will Ludvig Aberg finish in the Top 20 at the 2027 Rocket Classic?
Will Kylian Mbappé play in the World Cup? ;; ticker=KXSOCCERPLAY-30-MBA ;; event=2030 World Cup | Will Kylian Mbappé play in the 2030 FIFA World Cup?
Will Buffalo win the AFC East? ;; ticker=KXNFLAFCEAST-27-BUF ;; event=AFC East Division Winner | Will the Bills win the AFC East in the 2026-27 season?
Will Detroit make the Pro Football playoffs? ;; ticker=KXNFLPLAYOFF-28-DET ;; event=Pro football playoff qualifiers 2027-28 | Lions to reach the NFL playoffs in the 2027-28 season?
Will Josh Allen win Pro Football MVP? ;; ticker=KXNFLMVP-28-JALL ;; event=2027-28 Pro Football MVP | Will Josh Allen be named NFL MVP for the 2027-28 season?
Will Myles Garrett win Defensive Player of the Year? ;; ticker=KXNFLDPOY-28-MGAR ;; event=2027-28 Pro Football DPOY | Will Myles Garrett win NFL DPOY for the 2027-28 season?
Will Mike Vrabel win Coach of the Year? ;; ticker=KXNFLCOTY-28-MVRA ;; event=2027-28 Pro Football Coach of the Year | Mike Vrabel wins 2027-28 NFL Coach of the Year?
Will Joe Burrow lead the NFL in passing yards? ;; ticker=KXNFLPASSYDS-28-JBUR ;; event=2027-28 regular season passing yards leader | Will Joe Burrow finish the 2027-28 NFL regular season with the most passing yards?
Will Derrick Henry be the rushing yards leader? ;; ticker=KXNFLRUSHYDS-28-DHEN ;; event=2027-28 NFL rushing leader | Will Derrick Henry lead the league in rushing yards in the 2027-28 NFL season?
Will Mike McCarthy be fired as Steelers head coach before Jan 31, 2028? ;; ticker=KXNFLCOACHOUT-28JAN31-MMCC | Mike McCarthy sacked as Pittsburgh Steelers head coach by January 30, 2028?
Will Jeremiah Smith be a top 5 pick in the 2027 Pro Football Draft? ;; ticker=KXNFLDRAFTTOP-27-R5-JSMI | Jeremiah Smith drafted in the top 5 of the 2027 NFL Draft?
Will Kansas City win 11 or more games this season? ;; ticker=KXNFLWINS-KC-28-T11 ;; event=2027-28 pro football regular season wins: Kansas City | Will the Chiefs win at least 11 regular season games in 2027-28?
Will the Cleveland Browns have the worst record? ;; ticker=KXNFLWORST-28-CLE ;; event=Pro football worst record 2027-28 | Will the Browns finish with the NFL's worst record in 2027-28?
Will Boston win the Eastern Conference? ;; ticker=KXNBAEAST-28-BOS ;; event=2027-28 Pro Basketball Eastern Conference champion | Will the Celtics be NBA Eastern Conference champions in 2027-28?
Will Cooper Flagg be the NBA scoring champion? ;; ticker=KXNBASCORING-28-CFLA ;; event=2027-28 NBA scoring leader | Will Cooper Flagg win the 2027-28 NBA scoring title?
Will LeBron James retire before Oct 1, 2028? ;; ticker=KXLEBRONRETIRE-28OCT01 | LeBron James retires by September 30, 2028?
Will San Antonio win the NBA Cup? ;; ticker=KXNBACUP-27-SAS ;; event=2027 In-Season Tournament champion | Will the Spurs win the 2027 NBA Cup?
Will Anthony Edwards make the All-NBA First Team? ;; ticker=KXNBA1STTEAM-28-AEDW ;; event=2027-28 All-NBA First Team | Will Anthony Edwards be selected to the 2027-28 All-NBA First Team?
Will Amen Thompson win Most Improved Player? ;; ticker=KXNBAMIMP-28-ATHO ;; event=2027-28 NBA Most Improved Player | Amen Thompson to win 2027-28 NBA MIP?
Will Seattle be awarded an NBA expansion team before Jan 1, 2028? ;; ticker=KXNBASEATTLE-28JAN01 | Will Seattle get an NBA expansion franchise by December 31, 2027?
Will Las Vegas win the WNBA Finals? ;; ticker=KXWNBA-27-LV ;; event=2027 Pro Basketball (W) Champion | Las Vegas Aces to win the 2027 WNBA championship?
Will Aaron Judge lead MLB in home runs? ;; ticker=KXMLBHR-27-AJUD ;; event=2027 MLB home run leader | Aaron Judge to hit the most home runs in the 2027 MLB season?
Will Tarik Skubal win the AL Cy Young? ;; ticker=KXMLBALCY-27-TSKU ;; event=2027 American League Cy Young Award | Will Tarik Skubal win the 2027 American League Cy Young?
Will Konnor Griffin win NL Rookie of the Year? ;; ticker=KXMLBNLROTY-27-KGRI | Will Konnor Griffin be 2027 National League Rookie of the Year?
Will Aaron Boone leave as manager of the New York Yankees before Nov 15, 2027? ;; ticker=KXMLBMANAGEROUT-27NOV15-ABOO | Aaron Boone out as Yankees manager by November 14, 2027?
Will Seattle win the American League pennant? ;; ticker=KXMLBAL-27-SEA ;; event=2027 American League Champion | Will the Mariners win the 2027 ALCS?
Will Los Angeles D win 100 or more games? ;; ticker=KXMLBWINS-LAD-27-T100 ;; event=2027 regular season wins: Los Angeles D | Will the Dodgers win 100+ games in the 2027 MLB season?
Will there be an MLB lockout before Mar 1, 2027? ;; ticker=KXMLBLOCKOUT-27MAR01 | MLB lockout by February 28, 2027?
Will there be a no-hitter before Jul 1, 2027? ;; ticker=KXNOHITTER-27JUL01 ;; event=MLB no-hitter | No-hitter thrown in MLB by June 30, 2027?
Will Colorado win the Presidents' Trophy? ;; ticker=KXNHLPRES-28-COL ;; event=2027-28 NHL Presidents' Trophy | Will the Avalanche finish with the most points in the 2027-28 NHL season?
Will Connor McDavid win the Hart Trophy? ;; ticker=KXNHLHART-28-CMCD ;; event=2027-28 Hart Memorial Trophy | Connor McDavid to win the 2027-28 Hart Memorial Trophy?
Will Igor Shesterkin win the Vezina Trophy? ;; ticker=KXNHLVEZINA-28-ISHE ;; event=2027-28 Vezina Trophy Winner | Vezina Trophy winner 2027-28: Igor Shesterkin ;; outcome=Igor Shesterkin
Will Auston Matthews win the Rocket Richard Trophy? ;; ticker=KXNHLRICHARD-28-AMAT ;; event=2027-28 Maurice Richard Trophy | Will Auston Matthews win the 2027-28 Maurice "Rocket" Richard Trophy?
Will Gavin McKenna be the 1st overall pick in the 2027 NHL Draft? ;; ticker=KXNHLDRAFT1-27-GMCK | Will Gavin McKenna be selected first overall in the 2027 NHL Entry Draft?
Will Ohio State make the College Football Playoff? ;; ticker=KXNCAAFPLAYOFF-27-OSU ;; event=2027-28 College Football Playoff qualifiers | Will the Ohio State Buckeyes qualify for the 2027-28 CFP?
Will Julian Sayin win the Heisman Trophy? ;; ticker=KXHEISMAN-27-JSAY ;; event=2027 Heisman Trophy | Will Julian Sayin win the 2027 Heisman?
Will Duke win the men's NCAA Tournament? ;; ticker=KXMARMAD-28-DUKE ;; event=2028 Men's College Basketball Champion | Will Duke win March Madness 2028?
Will Arch Manning enter the transfer portal before Feb 1, 2028? ;; ticker=KXTRANSFERPORTAL-28FEB01-AMAN | Arch Manning in the transfer portal by January 31, 2028?
Will Liverpool win the English Premier League? ;; ticker=KXPREMIERLEAGUE-28-LFC ;; event=2027-28 EPL champion | Will Liverpool be crowned Premier League champions in 2027–28?
Will Chelsea finish in the top 4 of the English Premier League? ;; ticker=KXEPLTOP4-28-CFC ;; event=EPL top 4 finishers 2027-28 | Will Chelsea secure a top four finish in the 2027–28 Premier League?
Will Erling Haaland win the Premier League Golden Boot? ;; ticker=KXEPLGOAL-28-EHAA ;; event=2027-28 EPL Golden Boot | Will Erling Haaland be the top scorer in the 2027–28 Premier League?
Will Real Madrid win La Liga? ;; ticker=KXLALIGA-28-RMA ;; event=2027-28 La Liga champion | Real Madrid to win 2027–28 LaLiga?
Will Inter win Serie A? ;; ticker=KXSERIEA-28-INT ;; event=2027-28 Italian Serie A winner | Will Inter Milan win the Scudetto in 2027-28?
Will Kylian Mbappe win the Ballon d'Or? ;; ticker=KXBALLONDOR-27-KMBA ;; event=2027 Men's Ballon d'Or | Will Kylian Mbappé win the 2027 Ballon d'Or?
Will Spain win the Women's World Cup? ;; ticker=KXWWC-27-ESP ;; event=2027 FIFA Women's World Cup winner | Will Spain be champions of the 2027 FIFA Women's World Cup?
Will Inter Miami win the MLS Cup? ;; ticker=KXMLSCUP-27-MIA ;; event=2027 MLS Cup champion | Will Inter Miami win the 2027 MLS Cup?
Will Jannik Sinner win the Wimbledon men's singles? ;; ticker=KXWIMBLEDON-27-JSIN ;; event=2027 Wimbledon Men's Singles | Will Jannik Sinner win the 2027 Men's Wimbledon?
Will Coco Gauff win a Grand Slam in 2027? ;; ticker=KXWTAGS-27-CGAU | Coco Gauff wins a Grand Slam title in 2027?
Will Scottie Scheffler win the Masters? ;; ticker=KXPGAMASTERS-27-SSCH ;; event=2027 Masters Tournament winner | Will Scottie Scheffler win the 2027 Masters at Augusta?
Will Rory McIlroy finish top 10 at the PGA Championship? ;; ticker=KXPGATOP10-PGC27-RMCI ;; event=2027 PGA Championship: Top 10 | Rory McIlroy top-10 finish at the 2027 PGA Championship?
Will Tiger Woods make the cut at The Open Championship? ;; ticker=KXPGAMAKECUT-OPEN27-TWOO ;; event=2027 The Open Championship: Make the cut | Will Tiger Woods make the cut at the 2027 Open Championship?
Will Europe win the Ryder Cup? ;; ticker=KXRYDERCUP-27-EUR ;; event=2027 Ryder Cup winner | Team Europe to win the 2027 Ryder Cup?
Will Lando Norris win the F1 Drivers' Championship? ;; ticker=KXF1-27-LNOR ;; event=2027 Formula 1 Drivers' Champion | Will Lando Norris be the 2027 F1 World Drivers' Champion?
Will Ferrari win the F1 Constructors' Championship? ;; ticker=KXF1CONSTRUCTORS-27-FER ;; event=2027 F1 Constructors Champion | Ferrari to win the 2027 Formula 1 constructors' title?
Will Lewis Hamilton leave Ferrari before Jan 1, 2028? ;; ticker=KXF1LEAVE-28JAN01-LHAM | Will Lewis Hamilton depart Ferrari by December 31, 2027?
Will George Russell take pole at the British Grand Prix? ;; ticker=KXF1POLE-GBR27-GRUS ;; event=2027 British Grand Prix Pole Position | Will George Russell qualify on pole for the 2027 British Grand Prix?
Will Kyle Larson win the NASCAR Cup Series championship? ;; ticker=KXNASCARCUP-27-KLAR ;; event=2027 NASCAR Cup Series Champion | Kyle Larson 2027 NASCAR Cup Series champion?
Will Alex Palou win the Indianapolis 500? ;; ticker=KXINDY500-27-APAL ;; event=2027 Indy 500 winner | Will Alex Palou win the 2027 Indy 500?
Will Marc Marquez win the MotoGP World Championship? ;; ticker=KXMOTOGP-27-MMAR ;; event=2027 MotoGP riders' champion | Will Marc Márquez win the 2027 MotoGP riders' title?
Will India win the Cricket World Cup? ;; ticker=KXCWC-27-IND ;; event=2027 Men's Cricket World Cup | Will India win the 2027 ICC Men's Cricket World Cup?
Will South Africa win the Rugby World Cup? ;; ticker=KXRUGBYWC-27-RSA ;; event=2027 Men's Rugby World Cup Winner | Will the Springboks win the 2027 Rugby World Cup?
Will France win the Six Nations? ;; ticker=KXSIXNATIONS-28-FRA ;; event=2028 Six Nations | Will France be 2028 Six Nations champions?
Will Conor McGregor fight in the UFC before Jan 1, 2028? ;; ticker=KXMCGREGOR-28JAN01 | Conor McGregor UFC fight by December 31, 2027?
Will Jake Paul fight Anthony Joshua before Jul 1, 2027? ;; ticker=KXPAULJOSHUA-27JUL01 | Jake Paul vs. Anthony Joshua fight to take place by June 30, 2027?
Will Gukesh Dommaraju win the World Chess Championship? ;; ticker=KXCHESSWC-27-GDOM ;; event=2027 World Chess Championship | Will Gukesh Dommaraju be the 2027 World Chess Champion?
Will Hikaru Nakamura win the Candidates Tournament? ;; ticker=KXCANDIDATES-28-HNAK ;; event=2028 FIDE Candidates Tournament | Will Hikaru Nakamura win the 2028 Chess Candidates?
Will T1 win the League of Legends World Championship? ;; ticker=KXLOLWORLDS-27-T1 ;; event=LoL Worlds 2027 | T1 to win LoL Worlds 2027?
Will the next Kentucky Derby winner be Sandman? ;; ticker=KXKYDERBY-27-SAND ;; event=2027 Kentucky Derby | Sandman to win the 2027 Kentucky Derby?
Will there be a Triple Crown winner in 2027? ;; ticker=KXTRIPLECROWN-27 ;; event=Horse racing Triple Crown | Will a horse win the Triple Crown in 2027?
Will Tadej Pogacar win the Tour de France? ;; ticker=KXTDF-27-TPOG ;; event=2027 Tour de France: General Classification | Will Tadej Pogačar win the 2027 Tour de France general classification?
Will Luke Littler win the PDC World Darts Championship? ;; ticker=KXDARTS-28-LLIT ;; event=2028 World Darts Championship | Luke Littler to win the 2028 PDC World Championship?
Will Joey Chestnut win the Nathan's Hot Dog Eating Contest? ;; ticker=KXNATHANHD-27-JCHE ;; event=2027 Nathan's hot dog eating contest: men | Will Joey Chestnut win the 2027 Nathan's Hot Dog Eating Contest?
Will Faith Kipyegon break the women's mile world record before Jan 1, 2028? ;; ticker=KXMILEWR-28JAN01 | Faith Kipyegon sets a new women's mile world record by December 31, 2027?
Will any NFL team go undefeated in the 2027-28 regular season? ;; ticker=KXNFLUNDEFEATED-28 | Will an NFL team finish the 2027-28 regular season unbeaten?
Will Shai Gilgeous-Alexander win NBA Finals MVP? ;; ticker=KXNBAFINMVP-28-SGIL ;; event=2028 NBA Finals MVP | Will Shai Gilgeous-Alexander be named 2028 NBA Finals MVP?
Will Bryce Harper win the Home Run Derby? ;; ticker=KXHRDERBY-27-BHAR ;; event=2027 MLB Home Run Derby | Will Bryce Harper be 2027 Home Run Derby champion?
Will the Rockies lose 120 or more games in the 2027 season? ;; ticker=KXMLBLOSSES-27-COL-T120 | Will the Colorado Rockies lose at least 120 games in the 2027 MLB season?
Will the 2030 Winter Olympics be moved from the French Alps before Jan 1, 2028? ;; ticker=KXWOLY30-28JAN01 | Will the 2030 Winter Olympics be relocated from the French Alps by December 31, 2027?
Will Celtic win the Scottish Premiership? ;; ticker=KXSPFL-28-CEL ;; event=2027-28 Scottish Premiership winner | Celtic to win the 2027–28 Scottish Premiership title?
Will Lindsey Vonn compete at the 2030 Winter Olympics? ;; ticker=KXVONN-30 | Will Lindsey Vonn participate in the 2030 Winter Olympics?
Will Minnesota win the Central Division? ;; ticker=KXNHLCENTRAL-28-MIN ;; event=2027-28 NHL Central Division Winner | Wild to win NHL Central Division in 2027-28?
Will Macklin Celebrini win the Art Ross Trophy? ;; ticker=KXNHLARTROSS-28-MCEL ;; event=2027-28 Art Ross Trophy Winner | Will Macklin Celebrini win the 2027-28 Art Ross?
Will Ivan Demidov win the Calder Trophy? ;; ticker=KXNHLCALDER-28-IDEM ;; event=2027-28 Calder Trophy winner | Will Ivan Demidov win the Calder Memorial Trophy for the 2027-28 NHL season?
Will Cam Ward win Offensive Rookie of the Year? ;; ticker=KXNFLOROTY-28-CWAR ;; event=2027-28 Pro Football OROTY | Cam Ward wins 2027-28 NFL Offensive Rookie of the Year?
Will T.J. Watt lead the NFL in sacks? ;; ticker=KXNFLSACKS-28-TWAT ;; event=2027-28 Pro Football sacks leader | T.J. Watt to be the NFL sack leader in 2027-28?
Will Josh Allen throw the most touchdown passes? ;; ticker=KXNFLPASSTD-28-JALL ;; event=2027-28 NFL passing touchdowns leader | Will Josh Allen lead the NFL in passing TDs in 2027-28?
Will Bobby Witt Jr. win the AL batting title? ;; ticker=KXMLBALBAT-27-BWIT ;; event=2027 AL batting champion | Will Bobby Witt Jr. be the 2027 American League batting champion?
Will Elly De La Cruz lead MLB in stolen bases? ;; ticker=KXMLBSB-27-EDEL | Elly De La Cruz to steal the most bases in the 2027 MLB season?
Will LSU win the College World Series? ;; ticker=KXCWS-27-LSU ;; event=2027 Men's College World Series | LSU Tigers to win the 2027 College World Series?
Will Barcelona win the Copa del Rey? ;; ticker=KXCOPADELREY-28-BAR ;; event=2027-28 Copa del Rey winner | FC Barcelona to win the 2027–28 Copa del Rey?
Will Galatasaray win the Super Lig? ;; ticker=KXSUPERLIG-28-GAL ;; event=2027-28 Turkish Super Lig champion | Will Galatasaray be champions of the Süper Lig in 2027–28?
Will Ajax finish top 2 in the Eredivisie? ;; ticker=KXERETOP2-28-AJA ;; event=2027-28 Eredivisie top 2 | Ajax top-two finish in the 2027-28 Dutch Eredivisie?
Will Pep Guardiola be sacked before Jun 1, 2027? ;; ticker=KXPEPOUT-27JUN01 | Pep Guardiola fired by May 31, 2027?
Will Xabi Alonso be the next Liverpool manager? ;; ticker=KXNEXTLIV-28-XALO | Xabi Alonso named next Liverpool manager?
Will Iga Swiatek win Roland Garros? ;; ticker=KXFOWOMEN-27-ISWI ;; event=2027 French Open Women's Singles | Iga Świątek to win the 2027 Women's French Open?
Will Italy win the Davis Cup? ;; ticker=KXDAVISCUP-27-ITA ;; event=2027 Davis Cup | Will Italy be 2027 Davis Cup champions?
Will Oscar Piastri win the Australian Grand Prix? ;; ticker=KXF1RACE-AUS27-OPIA ;; event=2027 Australian Grand Prix Winner | Will Oscar Piastri win the 2027 Australian GP?
Will Tom Aspinall lose his UFC heavyweight title before Jan 1, 2028? ;; ticker=KXASPINALL-28JAN01 | Tom Aspinall loses the UFC heavyweight belt by December 31, 2027?
Will Mondo Duplantis set a new pole vault world record before Jan 1, 2028? ;; ticker=KXMONDO-28JAN01 | Mondo Duplantis breaks pole vault world record by December 31, 2027?
Will Gen.G win MSI? ;; ticker=KXMSI-27-GEN ;; event=2027 Mid-Season Invitational | Gen.G to win the 2027 League of Legends Mid-Season Invitational?
Will Team Spirit win The International? ;; ticker=KXTI-27-TS ;; event=The International 2027 | Team Spirit wins The International 2027 (Dota 2)?
`;

/** One contract, held back by what is no matter of words. */
const FOR_REVIEW = `
Will Aaron Rodgers announce his retirement before Sep 1, 2027? ;; ticker=KXNFLRETIRE-27SEP01-AROD | Will Aaron Rodgers announce he is retiring by August 31, 2027?
Will Maxx Crosby be traded before Nov 3, 2027? ;; ticker=KXNFLTRADE-27NOV03-MCRO | Maxx Crosby traded by November 2, 2027?
Will Giannis Antetokounmpo be traded before Feb 5, 2028? ;; ticker=KXNBATRADE-28FEB05-GANT | Will the Bucks trade Giannis Antetokounmpo by February 4, 2028?
Will Payton Pritchard win Sixth Man of the Year? ;; ticker=KXNBASIXTH-28-PPRI ;; event=2027-28 NBA Sixth Man of the Year | Will Payton Pritchard be the 2027-28 NBA 6MOTY?
Will Ichiro Suzuki be elected to the Baseball Hall of Fame in 2028? ;; ticker=KXMLBHOF-28-ISUZ | Ichiro Suzuki voted into the Baseball Hall of Fame in 2028?
Will Cale Makar win the Norris Trophy? ;; ticker=KXNHLNORRIS-28-CMAK ;; event=2027-28 Norris Trophy Winner | Will Cale Makar be awarded the James Norris Memorial Trophy for 2027-28?
Will Edmonton win the Pacific Division? ;; ticker=KXNHLPACIFIC-28-EDM ;; event=2027-28 NHL Pacific Division winner | Oilers to top the NHL Pacific Division in 2027-28?
Will Leicester be promoted to the English Premier League? ;; ticker=KXEFLPROMO-28-LEI ;; event=2027-28 EFL Championship promotion | Will Leicester City win promotion from the Championship in 2027–28?
Will Ruben Amorim leave Man United before Jun 1, 2027? ;; ticker=KXEPLMANAGEROUT-27JUN01-RAMO | Ruben Amorim out as Manchester United manager by May 31, 2027?
Will PSG reach the UEFA Champions League final? ;; ticker=KXUCLFINALIST-28-PSG ;; event=2027-28 UCL finalists | Will Paris Saint-Germain make it to the 2027–28 Champions League final?
Will Portland win the NWSL Championship? ;; ticker=KXNWSL-27-POR ;; event=2027 NWSL Champion | Will Portland Thorns win the 2027 NWSL title?
Will Islam Makhachev be the UFC welterweight champion on Dec 31, 2027? ;; ticker=KXUFCWELTER-27DEC31-IMAK | Will Islam Makhachev hold the UFC Welterweight title on December 31, 2027?
Will Canelo Alvarez beat Terence Crawford? ;; ticker=KXBOXING-27SEP12CANCRA-CAN ;; event=Alvarez vs Crawford | Canelo Alvarez to defeat Terence Crawford on September 12, 2027?
Will Vitality win the CS2 Major in Cologne? ;; ticker=KXCS2MAJOR-27COL-VIT ;; event=2027 IEM Cologne Major | Will Team Vitality win the IEM Cologne Major 2027?
Will Eliud Kipchoge win the Boston Marathon? ;; ticker=KXBOSMARATHON-27-EKIP ;; event=2027 Boston Marathon: men | Will Eliud Kipchoge win the men's race at the 2027 Boston Marathon?
Will Joey Chestnut eat above 70 hot dogs at the 2027 Nathan's Hot Dog Eating Contest? ;; ticker=KXNATHANDOGS-27-T70 | Joey Chestnut to eat more than 70 hot dogs at Nathan's 2027?
Who will perform at the Super Bowl LXIII halftime show?: Drake ;; ticker=KXSBPERFORM-29-DRA ;; outcome=Drake | Will Drake perform at the Super Bowl LXIII halftime show?
Will the Tampa Bay Rays be sold before Jan 1, 2028? ;; ticker=KXTEAMSALE-28JAN01-TBR | Tampa Bay Rays sale by December 31, 2027?
Will the Athletics move to Las Vegas before Apr 1, 2028? ;; ticker=KXASMOVE-28APR01 | Will the A's relocate to Las Vegas by March 31, 2028?
Will Rob Manfred step down as MLB commissioner before Jan 1, 2028? ;; ticker=KXMLBCOMM-28JAN01 | Rob Manfred out as Commissioner of Baseball by December 31, 2027?
Will Tyreek Hill be released by Miami before Sep 1, 2027? ;; ticker=KXNFLCUT-27SEP01-THIL | Will the Dolphins release Tyreek Hill by August 31, 2027?
Will Micah Parsons sign a contract extension with the Packers before Sep 9, 2027? ;; ticker=KXNFLEXTEND-27SEP09-MPAR | Will the Packers extend Micah Parsons by September 8, 2027?
Will Nikola Jokic average a triple-double in the 2027-28 season? ;; ticker=KXJOKERTD-28 | Nikola Jokić averages a triple double in the 2027-28 NBA season?
Will San Francisco trade Mac Jones before the 2027 trade deadline? ;; ticker=KXNFLTRADEDL-27-MJON | Mac Jones traded before the 2027 NFL trade deadline?
Will Flamengo win the Copa Libertadores? ;; ticker=KXLIBERTADORES-27-FLA ;; event=2027 CONMEBOL Libertadores | Will Flamengo lift the 2027 Copa Libertadores?
Will Kansas win the Big 12? ;; ticker=KXNCAAMBBIG12-28-KU ;; event=2027-28 Big 12 men's basketball regular season champion | Kansas Jayhawks to win the 2027-28 Big 12 men's basketball regular season title?
Will Christian Horner return to F1 as a team principal before Jan 1, 2028? ;; ticker=KXHORNER-28JAN01 | Christian Horner back in Formula 1 as team principal by December 31, 2027?
Will Anthony Joshua and Tyson Fury fight before Jan 1, 2028? ;; ticker=KXAJFURY-28JAN01 | Joshua vs. Fury bout by December 31, 2027?
`;

const LOOK_ALIKES = `
Will Lakers claim the NBA Cup trophy in 2026? | Will Lakers win the NBA Finals in 2026?
Will Sinners collect Best Picture at the 2027 Oscars? | Will Sinners collect the most Oscars at the 2027 Oscars?
Will Joe Burrow lead the NFL in passing touchdowns in the 2026 season? | Will Joe Burrow lead the NFL in passing yards in the 2026-27 season?
Will Joe Burrow have the most passing yards in Week 5 of the 2026 NFL season? | Will Joe Burrow lead the NFL in passing yards in the 2026-27 season?
Will Zac Taylor be out before Mar 1, 2027? ;; ticker=KXNFLCOACHOUT-27MAR01-ZTAY | Zac Taylor out as Bengals offensive coordinator by February 28, 2027?
Will Boston win the NBA title in 2027? | Will Boston win the Eastern Conference title in 2027?
Bills win by over 3.5 points ;; event=Bills vs. Patriots ;; close=2026-12-11 | Spread: Bills (+3.5) ;; event=Bills vs. Patriots ;; outcome=Bills ;; close=2026-12-11
Who will win the 2026 MVP? ;; outcome=Shohei Ohtani ;; ticker=KXMLBNLMVP-26-SOHT | Will Shohei Ohtani win the 2026 World Series MVP?
Dallas wins by over 6.5 points ;; event=Philadelphia at Dallas: Spread ;; ticker=KXNFLSPREAD-27DEC12PHIDAL-DAL6 ;; outcome=Dallas wins by over 6.5 points ;; close=2027-12-15 | Spread: Eagles (-6.5) ;; event=Eagles vs. Cowboys ;; outcome=Eagles ;; close=2027-12-13
Who will have the most rushing yards in the 2027 regular season? ;; ticker=KXLEADERNFLRUSHYDS-27-BROB ;; outcome=Bijan Robinson ;; close=2028-01-20 | Will Bijan Robinson lead the NFL in rushing yards in the 2026-27 season? ;; close=2027-01-10
Stanley Cup Champion? ;; ticker=KXNHL-28-COL ;; event=2028 Stanley Cup ;; outcome=Colorado | Avalanche claim the Western Conference in 2028?
Will Australia win the Ashes? ;; ticker=KXASHES-27-AUS ;; event=2027 Ashes series winner | Will Australia retain the Ashes in 2027?
What will be LeBron James's next team?: Miami Heat ;; ticker=KXNEXTTEAMLBJ-28OCT01-MIA ;; outcome=Miami Heat | Will LeBron James be traded to the Miami Heat by September 30, 2028?
Will Novak Djokovic retire before Jan 1, 2028? ;; ticker=KXDJOKORETIRE-28JAN01 | Novak Djokovic announces retirement by December 31, 2027?
Will Buffalo win the AFC East? ;; ticker=KXNFLAFCEAST-28-BUF ;; event=2027-28 AFC East winner | Will the Bills win the AFC in the 2027-28 season?
Will Detroit make the Pro Football playoffs? ;; ticker=KXNFLPLAYOFF-28-DET ;; event=Pro football playoffs 2027-28 | Will the Lions win a playoff game in the 2027-28 NFL season?
Will Josh Allen win Pro Football MVP? ;; ticker=KXNFLMVP-28-JALL ;; event=2027-28 Pro Football MVP | Will Josh Allen win Super Bowl MVP for the 2027-28 season?
Will Josh Allen win Pro Football MVP? ;; ticker=KXNFLMVP-28-JALL ;; event=2027-28 Pro Football MVP | Will Josh Allen be an NFL MVP finalist for the 2027-28 season?
Will Myles Garrett win Defensive Player of the Year? ;; ticker=KXNFLDPOY-28-MGAR ;; event=2027-28 Pro Football DPOY | Will Myles Garrett win NFL Comeback Player of the Year for the 2027-28 season?
Will Joe Burrow lead the NFL in passing yards? ;; ticker=KXNFLPASSYDS-28-JBUR ;; event=2027-28 NFL passing yards leader | Will Joe Burrow lead the NFL in passing touchdowns in the 2027-28 season?
Will Joe Burrow lead the NFL in passing yards? ;; ticker=KXNFLPASSYDS-28-JBUR ;; event=2027-28 NFL passing yards leader | Will Joe Burrow lead the AFC in passing yards in the 2027-28 season?
Will Aaron Rodgers announce his retirement before Sep 1, 2027? ;; ticker=KXNFLRETIRE-27SEP01-AROD | Will Aaron Rodgers be released by August 31, 2027?
Will Maxx Crosby be traded before Nov 3, 2027? ;; ticker=KXNFLTRADE-27NOV03-MCRO | Will Maxx Crosby request a trade by November 2, 2027?
Will Arch Manning be the first pick in the 2027 Pro Football Draft? ;; ticker=KXNFLDRAFT1-27-AMAN | Will Arch Manning be the first quarterback drafted in the 2027 NFL Draft?
Will Jeremiah Smith be a top 5 pick in the 2027 Pro Football Draft? ;; ticker=KXNFLDRAFTTOP-27-R5-JSMI | Will Jeremiah Smith be the fifth overall pick in the 2027 NFL Draft?
Will Arch Manning declare for the 2027 NFL Draft? ;; ticker=KXNFLDECLARE-27-AMAN | Will Arch Manning be drafted in the 2027 NFL Draft?
Will Mike McCarthy be fired as Steelers head coach before Jan 31, 2028? ;; ticker=KXNFLCOACHOUT-28JAN31-MMCC | Will Mike McCarthy resign as Pittsburgh Steelers head coach by January 30, 2028?
Will the Giants interview Matt Eberflus before Feb 15, 2028? ;; ticker=KXNFLINTERVIEW-28FEB15-MEBE | Will the Giants hire Matt Eberflus by February 14, 2028?
Will Boston win the Eastern Conference? ;; ticker=KXNBAEAST-28-BOS ;; event=2027-28 Eastern Conference champion | Will the Celtics reach the Eastern Conference Finals in 2027-28?
Will Oklahoma City finish with the best record in the West? ;; ticker=KXNBAWSEED-28-OKC ;; event=2027-28 Western Conference #1 seed | Will the Thunder have the best record in the NBA in 2027-28?
Will Victor Wembanyama win MVP? ;; ticker=KXNBAMVP-28-VWEM ;; event=2027-28 NBA MVP | Will Victor Wembanyama win NBA Finals MVP in 2027-28?
Will Anthony Edwards make the All-NBA First Team? ;; ticker=KXNBA1STTEAM-28-AEDW ;; event=2027-28 All-NBA First Team | Will Anthony Edwards make an All-NBA Team in 2027-28?
Will Anthony Edwards make the All-NBA First Team? ;; ticker=KXNBA1STTEAM-28-AEDW ;; event=2027-28 All-NBA First Team | Will Anthony Edwards make the NBA All-Defensive First Team in 2027-28?
Will Anthony Edwards be an NBA All-Star in 2028? ;; ticker=KXNBAALLSTAR-28-AEDW | Will Anthony Edwards be an NBA All-Star starter in 2028?
Will San Antonio win the NBA Cup? ;; ticker=KXNBACUP-28-SAS ;; event=2028 NBA Cup champion | Will the Spurs win the 2028 NBA Finals?
Will Cooper Flagg lead the NBA in points per game? ;; ticker=KXNBAPPG-28-CFLA ;; event=2027-28 NBA scoring leader | Will Cooper Flagg lead the NBA in total points in 2027-28?
Will Philadelphia win the NL East? ;; ticker=KXMLBNLEAST-27-PHI ;; event=2027 NL East winner | Will the Phillies win the National League in 2027?
Will Aaron Judge lead MLB in home runs? ;; ticker=KXMLBHR-27-AJUD ;; event=2027 MLB home run leader | Will Aaron Judge lead the American League in home runs in 2027?
Will Aaron Judge lead MLB in home runs? ;; ticker=KXMLBHR-27-AJUD ;; event=2027 MLB home run leader | Will Aaron Judge lead MLB in RBIs in 2027?
Will Tarik Skubal win the AL Cy Young? ;; ticker=KXMLBALCY-27-TSKU ;; event=2027 AL Cy Young | Will Tarik Skubal be a 2027 AL Cy Young finalist?
Will Tarik Skubal throw a no-hitter in 2027? ;; ticker=KXNOHIT-27-TSKU | Will Tarik Skubal throw a perfect game in 2027?
Will Seattle win the American League pennant? ;; ticker=KXMLBAL-27-SEA ;; event=2027 American League Champion | Will the Mariners win the 2027 ALDS?
Will there be an MLB lockout before Mar 1, 2028? ;; ticker=KXMLBLOCKOUT-28MAR01 | MLB players' strike by February 29, 2028?
Will Connor McDavid win the Hart Trophy? ;; ticker=KXNHLHART-28-CMCD ;; event=2027-28 Hart Trophy | Will Connor McDavid win the Art Ross Trophy in 2027-28?
Will Connor McDavid win the Hart Trophy? ;; ticker=KXNHLHART-28-CMCD ;; event=2027-28 Hart Trophy | Will Connor McDavid win the Conn Smythe Trophy in 2027-28?
Will Colorado win the Presidents' Trophy? ;; ticker=KXNHLPRES-28-COL ;; event=2027-28 Presidents' Trophy | Will the Avalanche win the Central Division in 2027-28?
Will Ohio State make the College Football Playoff? ;; ticker=KXNCAAFPLAYOFF-27-OSU ;; event=2027-28 CFP qualifiers | Will Ohio State get a first-round bye in the 2027-28 College Football Playoff?
Will Georgia win the SEC? ;; ticker=KXNCAAFSEC-27-UGA ;; event=2027 SEC Football Champion | Will Georgia make the 2027 SEC football championship game?
Will Julian Sayin win the Heisman Trophy? ;; ticker=KXHEISMAN-27-JSAY ;; event=2027 Heisman | Will Julian Sayin be a 2027 Heisman Trophy finalist?
Will Duke win the men's NCAA Tournament? ;; ticker=KXMARMAD-28-DUKE ;; event=2028 men's March Madness | Will Duke win the women's NCAA Tournament in 2028?
Will Gonzaga reach the Final Four? ;; ticker=KXMARMADROUND-28F4-GONZ ;; event=2028 men's March Madness | Will Gonzaga reach the Elite Eight in March Madness 2028?
Will Duke win the ACC regular season title? ;; ticker=KXACCREG-28-DUKE ;; event=2027-28 ACC men's basketball | Will Duke win the 2028 ACC Tournament?
Will Liverpool win the English Premier League? ;; ticker=KXPREMIERLEAGUE-28-LFC ;; event=2027-28 EPL champion | Will Liverpool win the 2027–28 EFL Cup?
Will Chelsea finish in the top 4 of the English Premier League? ;; ticker=KXEPLTOP4-28-CFC ;; event=EPL top 4 2027-28 | Will Chelsea finish in the top half of the 2027–28 Premier League?
Will Chelsea finish in the top 4 of the English Premier League? ;; ticker=KXEPLTOP4-28-CFC ;; event=EPL top 4 2027-28 | Will Chelsea finish 4th in the 2027–28 Premier League?
Will Erling Haaland win the Premier League Golden Boot? ;; ticker=KXEPLGOAL-28-EHAA ;; event=2027-28 EPL Golden Boot | Will Erling Haaland win the 2027–28 European Golden Shoe?
Will Erling Haaland win PFA Player of the Year in 2028? ;; ticker=KXPFAPOTY-28-EHAA | Will Erling Haaland win PFA Young Player of the Year in 2028?
Will Leicester be promoted to the English Premier League? ;; ticker=KXEFLPROMO-28-LEI ;; event=2027-28 EFL Championship promotion | Will Leicester City win the EFL Championship in 2027–28?
Will Florian Wirtz be loaned to Bayern Munich before Sep 2, 2027? ;; ticker=KXTRANSFER-27SEP02-FWIR-BAY | Will Florian Wirtz transfer to Bayern Munich by September 1, 2027?
Will PSG reach the UEFA Champions League final? ;; ticker=KXUCLFINALIST-28-PSG ;; event=2027-28 UCL finalists | Will Paris Saint-Germain reach the 2027–28 Champions League semi-finals?
Will PSG win the UEFA Champions League? ;; ticker=KXUCL-28-PSG ;; event=2027-28 UCL | Will Paris Saint-Germain win the 2027–28 Champions League league phase?
Will Kylian Mbappe win the Ballon d'Or? ;; ticker=KXBALLONDOR-27-KMBA ;; event=2027 Men's Ballon d'Or | Will Kylian Mbappé finish top 3 in the 2027 Ballon d'Or?
Will Kylian Mbappe win the Ballon d'Or? ;; ticker=KXBALLONDOR-27-KMBA ;; event=2027 Ballon d'Or | Will Kylian Mbappé win The Best FIFA Men's Player 2027?
Will Inter Miami win the MLS Cup? ;; ticker=KXMLSCUP-27-MIA ;; event=2027 MLS Cup champion | Will Inter Miami win the 2027 Supporters' Shield?
Will Inter Miami win the MLS Cup? ;; ticker=KXMLSCUP-27-MIA ;; event=2027 MLS Cup champion | Will Inter Miami win the 2027 Leagues Cup?
Will Jannik Sinner win the Wimbledon men's singles? ;; ticker=KXWIMBLEDON-27-JSIN ;; event=2027 Wimbledon Men's Singles | Will Jannik Sinner win the 2027 Wimbledon men's doubles?
Will Jannik Sinner win the Wimbledon men's singles? ;; ticker=KXWIMBLEDON-27-JSIN ;; event=2027 Wimbledon Men's Singles | Will Jannik Sinner reach the 2027 Wimbledon men's singles final?
Will Coco Gauff win a Grand Slam in 2027? ;; ticker=KXWTAGS-27-CGAU | Will Coco Gauff win two Grand Slams in 2027?
Will Coco Gauff win a Grand Slam in 2027? ;; ticker=KXWTAGS-27-CGAU | Will Coco Gauff win the calendar Grand Slam in 2027?
Will Scottie Scheffler win the Masters? ;; ticker=KXPGAMASTERS-27-SSCH ;; event=2027 Masters | Will Scottie Scheffler lead after round 1 of the 2027 Masters?
Will Rory McIlroy finish top 10 at the PGA Championship? ;; ticker=KXPGATOP10-PGC27-RMCI ;; event=2027 PGA Championship | Will Rory McIlroy finish top 10 at the 2027 Players Championship?
Will Tiger Woods make the cut at The Open Championship? ;; ticker=KXPGAMAKECUT-OPEN27-TWOO ;; event=2027 Open | Will Tiger Woods play in the 2027 Open Championship?
Will Lando Norris win the F1 Drivers' Championship? ;; ticker=KXF1-27-LNOR ;; event=2027 F1 | Will Lando Norris win the most races in the 2027 F1 season?
Will Ferrari win the F1 Constructors' Championship? ;; ticker=KXF1CONSTRUCTORS-27-FER ;; event=2027 F1 Constructors | Will Ferrari win a race in the 2027 F1 season?
Will George Russell take pole at the British Grand Prix? ;; ticker=KXF1POLE-GBR27-GRUS ;; event=2027 British Grand Prix | Will George Russell set the fastest lap at the 2027 British Grand Prix?
Will George Russell win the British Grand Prix? ;; ticker=KXF1RACE-GBR27-GRUS ;; event=2027 British Grand Prix | Will George Russell win the sprint at the 2027 British Grand Prix?
Will Kyle Larson win the NASCAR Cup Series championship? ;; ticker=KXNASCARCUP-27-KLAR | Will Kyle Larson make the 2027 NASCAR Cup Series Championship 4?
Will India win the Cricket World Cup? ;; ticker=KXCWC-27-IND ;; event=2027 Men's Cricket World Cup | Will India win the 2027 T20 World Cup?
Will France win the Six Nations? ;; ticker=KXSIXNATIONS-28-FRA ;; event=2028 Six Nations | Will France win the Grand Slam in the 2028 Six Nations?
Will Islam Makhachev be the UFC welterweight champion on Dec 31, 2027? ;; ticker=KXUFCWELTER-27DEC31-IMAK | Will Islam Makhachev be the UFC lightweight champion on December 31, 2027?
Will Islam Makhachev win by knockout on Jul 10, 2027? ;; ticker=KXUFCKO-27JUL10-IMAK | Will Islam Makhachev win by submission on July 10, 2027?
Will Conor McGregor fight in the UFC before Jan 1, 2028? ;; ticker=KXMCGREGOR-28JAN01 | Conor McGregor wins a UFC fight by December 31, 2027?
Will Jake Paul fight Anthony Joshua before Jul 1, 2027? ;; ticker=KXPAULJOSHUA-27JUL01 | Jake Paul vs. Anthony Joshua fight announced by June 30, 2027?
Will the United States win the most gold medals at the 2028 Summer Olympics? ;; ticker=KXOLYGOLD-28-USA | Will the United States win the most medals at the 2028 Summer Olympics?
Will Noah Lyles win gold in the men's 100m at the 2028 Olympics? ;; ticker=KXOLY100M-28-NLYL | Will Noah Lyles win a medal in the men's 100m at the 2028 Olympics?
Will Noah Lyles win gold in the men's 100m at the 2028 Olympics? ;; ticker=KXOLY100M-28-NLYL | Will Noah Lyles win gold in the men's 200m at the 2028 Olympics?
Will Hikaru Nakamura win the Candidates Tournament? ;; ticker=KXCAND-28-HNAK ;; event=2028 Candidates Tournament | Will Hikaru Nakamura qualify for the 2028 Candidates Tournament?
Will T1 win the League of Legends World Championship? ;; ticker=KXLOLWORLDS-27-T1 ;; event=LoL Worlds 2027 | Will T1 win the 2027 League of Legends Mid-Season Invitational?
Will Sandman win the Kentucky Derby? ;; ticker=KXKYDERBY-27-SAND ;; event=2027 Kentucky Derby | Will Sandman win the 2027 Kentucky Oaks?
Will Sandman win the Kentucky Derby? ;; ticker=KXKYDERBY-27-SAND ;; event=2027 Kentucky Derby | Will Sandman finish top 3 in the 2027 Kentucky Derby?
Will Tadej Pogacar win the Tour de France? ;; ticker=KXTDF-27-TPOG ;; event=2027 Tour de France | Will Tadej Pogačar win the 2027 Tour de France points classification?
Will Tadej Pogacar win the Tour de France? ;; ticker=KXTDF-27-TPOG ;; event=2027 Tour de France | Will Tadej Pogačar win Stage 1 of the 2027 Tour de France?
Will Taylor Swift headline the 2028 Super Bowl halftime show? ;; ticker=KXHALFTIME-28-TSWI | Will Taylor Swift attend the 2028 Super Bowl?
Will Drake perform at the Super Bowl halftime show? ;; ticker=KXSBPERF-28-DRA ;; event=2028 Super Bowl halftime | Will Drake headline the 2028 Super Bowl halftime show?
Will the Tampa Bay Rays be sold before Jan 1, 2028? ;; ticker=KXTEAMSALE-28JAN01-TBR | Will the Tampa Bay Rays relocate by December 31, 2027?
Will Micah Parsons sign a contract extension with the Packers before Sep 9, 2027? ;; ticker=KXNFLEXTEND-27SEP09-MPAR | Will Micah Parsons be franchise tagged by the Packers by September 8, 2027?
Will Seattle be awarded an NBA expansion team before Jan 1, 2028? ;; ticker=KXNBASEATTLE-28JAN01 | NBA expansion vote by December 31, 2027?
Will Rob Manfred step down as MLB commissioner before Jan 1, 2028? ;; ticker=KXMLBCOMM-28JAN01 | Will Rob Manfred announce he will step down as MLB commissioner by December 31, 2027?
Will Lindsey Vonn compete at the 2030 Winter Olympics? ;; ticker=KXVONN-30 | Will Lindsey Vonn qualify for the 2030 Winter Olympics?
Will Saquon Barkley score the most rushing touchdowns in the 2027-28 NFL season? ;; ticker=KXNFLRTD-28-SBAR | Will Saquon Barkley score the most touchdowns in the 2027-28 NFL season?
Will Minnesota win the Central Division? ;; ticker=KXNHLCENTRAL-28-MIN ;; event=2027-28 NHL Central Division Winner | Will the Wild win the Western Conference in 2027-28?
Will Macklin Celebrini win the Art Ross Trophy? ;; ticker=KXNHLARTROSS-28-MCEL ;; event=2027-28 Art Ross | Will Macklin Celebrini win the 2027-28 Rocket Richard Trophy?
Will Puka Nacua lead the NFL in receiving yards? ;; ticker=KXNFLRECYDS-28-PNAC ;; event=2027-28 NFL receiving yards | Will Puka Nacua lead the NFL in receptions in 2027-28?
Will T.J. Watt lead the NFL in sacks? ;; ticker=KXNFLSACKS-28-TWAT ;; event=2027-28 sacks | Will T.J. Watt lead the NFL in tackles in 2027-28?
Will Josh Allen throw the most touchdown passes? ;; ticker=KXNFLPASSTD-28-JALL ;; event=2027-28 NFL | Will Josh Allen throw the most interceptions in the 2027-28 NFL season?
Will Bobby Witt Jr. win the AL batting title? ;; ticker=KXMLBALBAT-27-BWIT ;; event=2027 AL batting champion | Will Bobby Witt Jr. win the 2027 AL home run title?
Will South Carolina win the women's NCAA Tournament? ;; ticker=KXWMARMAD-28-SC ;; event=2028 Women's College Basketball Champion | Will South Carolina win the 2028 NCAA Men's Basketball Championship?
Will Giannis Antetokounmpo be traded by the Milwaukee Bucks before Feb 5, 2028? ;; ticker=KXGIATRADE-28FEB05-MIL | Will Giannis Antetokounmpo be traded to the Milwaukee Bucks by February 4, 2028?
Will Pep Guardiola be sacked before Jun 1, 2027? ;; ticker=KXPEPOUT-27JUN01 | Pep Guardiola out as Manchester City manager by May 31, 2027?
Will Iga Swiatek win Roland Garros? ;; ticker=KXFOWOMEN-27-ISWI ;; event=2027 French Open Women's Singles | Iga Świątek to reach the 2027 French Open women's final?
Will Bryson DeChambeau win the U.S. Open? ;; ticker=KXPGAUSO-27-BDEC ;; event=2027 U.S. Open golf | Bryson DeChambeau to lead after round 1 of the 2027 US Open (golf)?
Will Oscar Piastri win the Australian Grand Prix? ;; ticker=KXF1RACE-AUS27-OPIA ;; event=2027 Australian Grand Prix | Will Oscar Piastri win the 2027 Austrian Grand Prix?
Will Tom Aspinall lose his UFC heavyweight title before Jan 1, 2028? ;; ticker=KXASPINALL-28JAN01 | Tom Aspinall vacates the UFC heavyweight title by December 31, 2027?
Will Mondo Duplantis set a new pole vault world record before Jan 1, 2028? ;; ticker=KXMONDO-28JAN01 | Mondo Duplantis loses pole vault world record by December 31, 2027?
Will Fernando Mendoza be drafted in the first round? ;; ticker=KXNFLDRAFTRD1-27-FMEN ;; event=2027 Pro Football Draft | Fernando Mendoza to be the first pick in the 2027 NFL Draft?
Will Gonzaga make the Final Four in 2028? ;; ticker=KXF4-28-GONZ ;; event=2028 men's March Madness | Will Gonzaga reach the March Madness final in 2028?
Will Josh Allen lead the NFL in passing yards? ;; ticker=KXNFLPASSYDS-28-JALL ;; event=2027-28 NFL passing leader | Will Josh Allen break the NFL passing yards record in 2027-28?
Will Ohio State make the College Football Playoff? ;; ticker=KXNCAAFPLAYOFF-27-OSU ;; event=2027-28 CFP | Will Ohio State win the 2027-28 College Football Playoff?
Will Arch Manning enter the transfer portal before Feb 1, 2028? ;; ticker=KXPORTAL-28FEB01-AMAN | Arch Manning withdraws from the transfer portal by January 31, 2028?
Will Chelsea secure a top four finish in the English Premier League? ;; ticker=KXEPLTOP4-28-CFC ;; event=EPL top 4 2027-28 | Will Chelsea be in the top 4 of the Premier League on December 25, 2027?
Will George Russell take pole at the British Grand Prix? ;; ticker=KXF1POLE-GBR27-GRUS ;; event=2027 British Grand Prix | Will George Russell start the 2027 British Grand Prix from the front row?
Will India win the Cricket World Cup? ;; ticker=KXCWC-27-IND ;; event=2027 Men's Cricket World Cup | Will India win the 2027 Women's Cricket World Cup?
Will the USMNT win the World Cup? ;; ticker=KXMENWORLDCUP-30-USA | Will the USWNT win the 2030 World Cup?
Will the United States win a gold medal in men's basketball at the 2028 Olympics? ;; ticker=KXOLYBB-28-USA | Will the United States win a silver medal in men's basketball at the 2028 Olympics?
Will the Giants hire Matt Eberflus as head coach before Feb 15, 2028? ;; ticker=KXNFLHIRE-28FEB15-MEBE | Will the Giants fire Matt Eberflus as head coach by February 14, 2028?
Will the New York Giants hire Matt Eberflus as head coach before Feb 15, 2028? ;; ticker=KXNFLHIRE-28FEB15-MEBE | Will Matt Eberflus leave as New York Giants head coach by February 14, 2028?
Will the Cleveland Browns have the worst record? ;; ticker=KXNFLWORST-28-CLE ;; event=Pro football worst record 2027-28 | Will the Browns have the best record in the NFL in 2027-28?
Will Aaron Judge lead MLB in home runs? ;; ticker=KXMLBHR-27-AJUD ;; event=2027 MLB home run leader | Will Aaron Judge win the 2027 MLB Home Run Derby?
Will Japan win the World Series? ;; ticker=KXWS-27-JPN ;; event=2027 World Series | Will Japan win the 2027 Little League World Series?
Will Phil Ivey win the World Series of Poker Main Event? ;; ticker=KXWSOPME-27-PIVE | Will Phil Ivey win a 2027 World Series of Poker bracelet?
Will the Tampa Bay Rays move to Orlando before Jan 1, 2028? ;; ticker=KXRAYSMOVE-28JAN01 | Will the Tampa Bay Rays be sold by December 31, 2027?
Will LeBron James be an all-NBA first team selection? ;; ticker=KXNBA1ST-28-LJAM ;; event=2027-28 All-NBA First Team | Will LeBron James make the All-NBA Second Team in 2027-28?
Will Mumbai win the Indian Premier League? ;; ticker=KXIPL-27-MI ;; event=2027 IPL | Will Mumbai win the 2027 Women's Premier League?
Will Tadej Pogacar win the Tour de France? ;; ticker=KXTDF-27-TPOG ;; event=2027 Tour de France | Will Tadej Pogačar win the white jersey at the 2027 Tour de France?
Will Al Ahly win the CAF Champions League? ;; ticker=KXCAFCL-28-AHL ;; event=2027-28 CAF Champions League | Will Al Ahly win the 2027-28 AFC Champions League?
Will Patrick Mahomes retire before Jan 1, 2028? ;; ticker=KXMAHOMES-28JAN01 | Will Patrick Mahomes be suspended by December 31, 2027?
Will Bobby Witt Jr. win the AL batting title? ;; ticker=KXMLBALBAT-27-BWIT ;; event=2027 AL batting champion | Will Bobby Witt Jr. win the 2027 NL batting title?
Will Kirk Cousins be waived by Las Vegas before Sep 1, 2027? ;; ticker=KXNFLWAIVE-27SEP01-KCOU | Will Kirk Cousins be traded by Las Vegas by August 31, 2027?
`;

const pairs = (table: string): (readonly [TrapSide, TrapSide])[] =>
  readTable(table).map(({ a, b }) => [a, b] as const);

/** Season winners, awards, statistics, drafts, transfers, coaches and records, one pair a line as in {@link readTable}. */
export const WORDINGS_OF_SPORTS: TopicPairs = {
  topic: 'wordings of sports',
  twins: pairs(TWINS),
  opposites: [],
  forReview: pairs(FOR_REVIEW),
  lookAlikes: pairs(LOOK_ALIKES),
};
