import { k, p } from '../trap.js';
import type { TopicPairs } from './topic-pairs.js';

/** Titles, awards, seeds and wins of many leagues in the words of two venues. */
export const LEAGUES_AND_AWARDS: TopicPairs = {
  topic: 'leagues, clubs and their awards',
  twins: [
    [
      k('Will Ohio St. win the College Football Playoff?', 'KXNCAAF-28-OSU', { outcome: 'Ohio St.' }),
      p('Will Ohio State win the 2028 College Football National Championship?'),
    ],
    [
      k('Will Alabama win the SEC Championship?', 'KXNCAAFSEC-27-ALA'),
      p('Will the Alabama Crimson Tide win the 2027 SEC Championship Game?'),
    ],
    [
      k('Will Duke win the College Basketball Championship?', 'KXMARMAD-28-DUKE'),
      p("Will Duke win the 2028 NCAA Men's Basketball Tournament?"),
    ],
    [
      k("Will Las Vegas win the Pro Women's Basketball Championship?", 'KXWNBA-28-LV'),
      p('Will the Las Vegas Aces win the 2028 WNBA Championship?'),
    ],
    [
      k('Will Seattle win the MLS Cup?', 'KXMLSCUP-28-SEA'),
      p('Will Seattle Sounders FC win the 2028 MLS Cup?'),
    ],
    [
      k('Will Kai Moreno win Offensive Rookie of the Year?', 'KXNFLOROTY-28-KMOR'),
      p('Will Kai Moreno win the 2028 NFL Offensive Rookie of the Year?'),
    ],
    [
      k('Will Kai Moreno win the 2028 NFL OROY?', 'KXNFLOROTY-28-KMOR'),
      p('Will Kai Moreno win 2028 NFL Offensive Rookie of the Year award?'),
    ],
    [
      k('Will Lars Holm win the Hart Memorial Trophy?', 'KXNHLHART-28-LHOL'),
      p('Will Lars Holm win the 2028 Hart Trophy?'),
    ],
    [
      k('Will Lars Holm win the Vezina Trophy?', 'KXNHLVEZINA-28-LHOL'),
      p('Will Lars Holm win the 2027-28 Vezina Trophy?'),
    ],
    [
      k('Will Boston win more than 52 games this season?', 'KXNBAWINS-28BOS-T52', { outcome: 'Above 52' }),
      p('Will the Boston Celtics win 53 or more games in the 2027-28 NBA regular season?'),
    ],
    [
      k('Will Cleveland win over 9.5 games this season?', 'KXNFLWINS-28CLE-9', {
        event: 'Cleveland wins 2028',
      }),
      p('Will the Browns win at least 10 games in the 2028 NFL season?'),
    ],
    [
      k('Will Denver be the #1 seed in the Western Conference?', 'KXNBAWEST1SEED-28-DEN'),
      p('Will the Denver Nuggets be the top seed in the 2028 NBA Western Conference?'),
    ],
    [
      k("Will Elena Sato win Women's Singles at Wimbledon 2027?", 'KXWIMBLEDONW-27-ESAT'),
      p("Will Elena Sato win the 2027 Wimbledon women's title?"),
    ],
    [
      k('Will Nora Lind win the Australian Open 2028?', 'KXAUSOPENW-28-NLIN'),
      p("Will Nora Lind win the 2028 Women's Australian Open?"),
    ],
    [
      k('Will Lars Holm win the British Grand Prix?', 'KXF1RACE-BRI27-LHOL'),
      p('Will Lars Holm win the 2027 F1 British GP?'),
    ],
    [
      k('Will Lars Holm win the Brazilian Grand Prix?', 'KXF1RACE-BRA27-LHOL'),
      p('Will Lars Holm win the 2027 Sao Paulo Grand Prix?'),
    ],
    [
      k('Will Lars Holm achieve pole position at the Italian Grand Prix?', 'KXF1POLE-ITA27-LHOL'),
      p('Will Lars Holm get pole position at the 2027 F1 Italian Grand Prix?'),
    ],
    [
      k('Will Wrexham win the EFL Championship?', 'KXEFLCHAMPIONSHIP-28-WRE'),
      p('Will Wrexham AFC win the 2027-28 English Championship?'),
    ],
    [
      k('Will Lecce be relegated from Serie A in the 2027-28 season?', 'KXSERIEARELEGATION-28-LEC'),
      p('Will US Lecce be relegated from Serie A after the 2027–28 season?'),
    ],
    [
      k('Will Everton finish in the top 4 of the Premier League?', 'KXEPLTOP4-28-EVE'),
      p('Will Everton FC finish in the top four of the 2027-28 English Premier League?'),
    ],
    [
      k('Will Corinthians win the Brasileirão?', 'KXBRASILEIRO-27-COR'),
      p('Will SC Corinthians win the 2027 Brazil Serie A?'),
    ],
    [
      k('Will Union Saint-Gilloise win the Belgian Pro League?', 'KXBELGIANPL-28-USG'),
      p('Will Royale Union SG win the 2027–28 Jupiler Pro League?'),
    ],
    [
      k('Will Chennai Super Kings win the IPL?', 'KXIPL-28-CSK'),
      p('Will CSK win the 2028 Indian Premier League?'),
    ],
    [
      k('Will Erling Haaland win the 2027-28 Premier League Golden Boot?', 'KXEPLGOLDENBOOT-28-EHAA'),
      p('Will Erling Haaland be the top goalscorer in the 2027-28 English Premier League?'),
    ],
    [
      k('Will Brian Stone be the next head coach of Cleveland?', 'KXNEXTCOACHNFL-28CLE-BSTO', {
        closeTime: '2028-09-01T14:00:00Z',
      }),
      p('Will Brian Stone be the next Cleveland Browns head coach?', { closeTime: '2028-08-31T12:00:00Z' }),
    ],
    [
      k('Will Brian Stone be out as head coach before Jan 15, 2028?', 'KXCOACHOUTNFL-28JAN15-BSTO'),
      p('Brian Stone out as Falcons head coach by January 14, 2028?'),
    ],
    [
      k('Will T1 win the League of Legends World Championship?', 'KXLOLWORLDS-27-T1'),
      p('Will T1 win the 2027 LoL Worlds?', { event: 'LoL Worlds 2027 Winner' }),
    ],
    [
      k('Will Norway win the Nations League?', 'KXUEFANL-27-NO'),
      p('Will Norway win the 2027 UEFA Nations League?'),
    ],
  ],
  opposites: [
    [
      k('Will Lecce be relegated from Serie A in the 2027-28 season?', 'KXSERIEARELEGATION-28-LEC'),
      p('Will Lecce avoid relegation from Serie A in the 2027-28 season?'),
    ],
    [
      k('Will Detroit make the playoffs?', 'KXNFLPLAYOFF-28-DET', { event: 'Pro Football Playoffs 2028' }),
      p('Will the Detroit Lions miss the 2028 NFL playoffs?'),
    ],
  ],
  forReview: [
    [
      k('Will Bayern win the Bundesliga?', 'KXBUNDESLIGA-28-BMU'),
      p('Will Bayern be champions of the German Bundesliga in 2027-28?'),
    ],
  ],
  lookAlikes: [
    [
      k('Will Ohio St. win the College Football Playoff?', 'KXNCAAF-28-OSU'),
      p('Will Ohio win the 2028 College Football National Championship?'),
    ],
    [
      k('Will Ohio St. win the College Football Playoff?', 'KXNCAAF-28-OSU'),
      p('Will Ohio State win the 2028 Big Ten Championship?'),
    ],
    [
      k('Will Miami win the College Football Playoff?', 'KXNCAAF-28-MIA'),
      p('Will Miami (OH) win the 2028 College Football National Championship?'),
    ],
    [
      k('Will Duke win the College Basketball Championship?', 'KXMARMAD-28-DUKE'),
      p("Will Duke win the 2028 NCAA Women's Basketball Tournament?"),
    ],
    [
      k('Will Duke win the College Basketball Championship?', 'KXMARMAD-28-DUKE'),
      p("Will Duke reach the Final Four of the 2028 NCAA Men's Basketball Tournament?"),
    ],
    [
      k("Will Las Vegas win the Pro Women's Basketball Championship?", 'KXWNBA-28-LV'),
      p('Will the Vegas Golden Knights win the 2028 Stanley Cup?'),
    ],
    [
      k('Will Seattle win the MLS Cup?', 'KXMLSCUP-28-SEA'),
      p('Will the Seattle Storm win the 2028 WNBA Championship?'),
    ],
    [
      k('Will Kai Moreno win Offensive Rookie of the Year?', 'KXNFLOROTY-28-KMOR'),
      p('Will Kai Moreno win the 2028 NFL Offensive Player of the Year?'),
    ],
    [
      k('Will Kai Moreno win the 2028 NFL OROY?', 'KXNFLOROTY-28-KMOR'),
      p('Will Kai Moreno win the 2028 NFL DROY?'),
    ],
    [
      k('Will Lars Holm win the Hart Memorial Trophy?', 'KXNHLHART-28-LHOL'),
      p('Will Lars Holm win the 2028 Conn Smythe Trophy?'),
    ],
    [
      k('Will Boston win more than 52 games this season?', 'KXNBAWINS-28BOS-T52', { outcome: 'Above 52' }),
      p('Will the Boston Celtics win 52 or more games in the 2027-28 NBA regular season?'),
    ],
    [
      k('Will Cleveland win over 9.5 games this season?', 'KXNFLWINS-28CLE-9', {
        event: 'Cleveland wins 2028',
      }),
      p('Will the Browns win at least 9 games in the 2028 NFL season?'),
    ],
    [
      k('Will Denver be the #1 seed in the Western Conference?', 'KXNBAWEST1SEED-28-DEN'),
      p('Will the Denver Nuggets be the #2 seed in the 2028 NBA Western Conference?'),
    ],
    [
      k('Will Denver be the #1 seed in the Western Conference?', 'KXNBAWEST1SEED-28-DEN'),
      p('Will the Denver Nuggets win the 2028 NBA Western Conference?'),
    ],
    [
      k("Will Elena Sato win Women's Singles at Wimbledon 2027?", 'KXWIMBLEDONW-27-ESAT'),
      p("Will Elena Sato win Women's Doubles at Wimbledon 2027?"),
    ],
    [
      k('Will Lars Holm win the British Grand Prix?', 'KXF1RACE-BRI27-LHOL'),
      p('Will Lars Holm win the 2027 F1 Belgian GP?'),
    ],
    [
      k('Will Lars Holm win the British Grand Prix?', 'KXF1RACE-BRI27-LHOL'),
      p('Will Lars Holm win the sprint at the 2027 British Grand Prix?'),
    ],
    [
      k('Will Lars Holm win the British Grand Prix?', 'KXF1RACE-BRI27-LHOL'),
      p('Will Lars Holm win the 2027 MotoGP British Grand Prix?'),
    ],
    [
      k('Will Lars Holm achieve pole position at the Italian Grand Prix?', 'KXF1POLE-ITA27-LHOL'),
      p('Will Lars Holm set the fastest lap at the 2027 F1 Italian Grand Prix?'),
    ],
    [
      k('Will Wrexham win the EFL Championship?', 'KXEFLCHAMPIONSHIP-28-WRE'),
      p('Will Wrexham be promoted from the 2027-28 EFL Championship?'),
    ],
    [
      k('Will Everton finish in the top 4 of the Premier League?', 'KXEPLTOP4-28-EVE'),
      p('Will Everton FC finish in the top six of the 2027-28 English Premier League?'),
    ],
    [
      k('Will Corinthians win the Brasileirão?', 'KXBRASILEIRO-27-COR'),
      p('Will SC Corinthians win the 2027 Copa do Brasil?'),
    ],
    [k('Will Inter win Serie A?', 'KXSERIEA-27-INT'), p('Will Internacional win the 2027 Brazil Serie A?')],
    [k('Will Chennai Super Kings win the IPL?', 'KXIPL-28-CSK'), p('Will Mumbai Indians win the 2028 IPL?')],
    [
      k('Will Erling Haaland win the 2027-28 Premier League Golden Boot?', 'KXEPLGOLDENBOOT-28-EHAA'),
      p('Will Erling Haaland win the 2027-28 Champions League Golden Boot?'),
    ],
    [
      k('Will Brian Stone be the next head coach of Cleveland?', 'KXNEXTCOACHNFL-28CLE-BSTO'),
      p('Will Brian Stone be the next Cleveland Cavaliers head coach?'),
    ],
    [
      k('Will T1 win the League of Legends World Championship?', 'KXLOLWORLDS-27-T1'),
      p('Will T1 win the 2027 Mid-Season Invitational?'),
    ],
    [
      k('Will there be more than 3 Atlantic hurricanes in 2027?', 'KXHURR-27-T3'),
      p('Will the Carolina Hurricanes win more than 3 games in the 2027 playoffs?'),
    ],
  ],
};
