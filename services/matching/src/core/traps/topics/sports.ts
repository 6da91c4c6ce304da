import { k, p } from '../trap.js';
import type { TopicPairs } from './topic-pairs.js';

/** Seasons, titles, awards, drafts and transfers. */
export const SEASONS: TopicPairs = {
  topic: 'seasons, awards, drafts and transfers',
  twins: [
    [
      k('Will Denver win the 2028 Pro Basketball Finals?', 'KXNBA-28-DEN', { outcome: 'Denver' }),
      p('Will the Denver Nuggets win the 2028 NBA Finals?'),
    ],
    [
      k('Will Los Angeles R win the 2028 Pro Football Championship?', 'KXSB-28-LAR', {
        outcome: 'Los Angeles R',
      }),
      p('Will the Los Angeles Rams win Super Bowl 2028?'),
    ],
    [
      k('Will New York Y win the 2027 Pro Baseball Championship?', 'KXMLB-27-NYY', { outcome: 'New York Y' }),
      p('Will the New York Yankees win the 2027 World Series?'),
    ],
    [
      k('Will Liverpool win the English Premier League?', 'KXPREMIERLEAGUE-27-LFC'),
      p('Will Liverpool win the 2026–27 English Premier League?'),
    ],
    [k('Will FC Barcelona win La Liga?', 'KXLALIGA-27-BAR'), p('Will Barcelona win the 2026–27 La Liga?')],
    [k('Will Inter win Serie A?', 'KXSERIEA-27-INT'), p('Will Inter Milan win the 2026-27 Serie A?')],
    [
      k('Will Bayern Munich win the Bundesliga?', 'KXBUNDESLIGA-27-BMU'),
      p('Will Bayern Munich win the 2026–27 Bundesliga?'),
    ],
    [
      k('Will Kai Moreno win the 2028 NBA MVP?', 'KXNBAMVP-28-KMOR'),
      p('Will Kai Moreno win the 2027–2028 NBA MVP?'),
    ],
    [
      k('Will Tom Reyes win the AL Cy Young?', 'KXMLBALCY-27-TREY'),
      p('Will Tom Reyes win the 2027 AL Cy Young Award?'),
    ],
    [
      k('Will Lars Holm win the 2027 F1 Drivers Championship?', 'KXF1-27-LHOL'),
      p("Will Lars Holm be the 2027 Formula 1 Drivers' Champion?"),
    ],
    [
      k('Will Lars Holm win the Monaco Grand Prix?', 'KXF1RACE-MON27-LHOL', {
        event: 'Monaco Grand Prix 2027 Winner',
      }),
      p('Will Lars Holm win the 2027 Monaco Grand Prix?'),
    ],
    [
      k("Will Elena Sato win the Women's Wimbledon?", 'KXWWIMBLEDON-27-ESAT'),
      p("Will Elena Sato win the 2027 Women's Wimbledon?"),
    ],
    [
      k('Will Nora Lind win the 2028 Masters Tournament?', 'KXMASTERS-28-NLIN'),
      p('Will Nora Lind win the 2028 Masters tournament?'),
    ],
    [
      k('Will Spain win the 2030 FIFA World Cup?', 'KXMENWORLDCUP-30-ES'),
      p('Will Spain win the 2030 FIFA World Cup?'),
    ],
    [
      k('Will Dante Fox be the first overall pick in the 2028 NBA Draft?', 'KXNBADRAFT1-28-DFOX'),
      p('Will Dante Fox be the #1 overall pick in the 2028 NBA Draft?'),
    ],
    [
      k('Will the Mavericks make the playoffs?', 'KXNBAPLAYOFF-28-DAL'),
      p('Will the Dallas Mavericks make the 2028 NBA playoffs?'),
    ],
    [
      k('Will Edmonton Oilers win the 2027-28 Stanley Cup Finals?', 'KXNHL-28-EDM'),
      p('Will the Edmonton Oilers win the 2028 Stanley Cup?'),
    ],
    [
      k('Will Carlos Vela be the next manager of Real Madrid?', 'KXNEXTMANAGERRMA-CVEL'),
      p('Will Carlos Vela be the next Real Madrid manager?'),
    ],
    [
      k('Will Spain qualify from World Cup Group H?', 'KXWCQUAL-30H-ES'),
      p('Will Spain qualify from Group H in the 2030 FIFA World Cup?'),
    ],
  ],
  opposites: [
    [
      k('Will the Dallas Mavericks make the 2028 NBA playoffs?', 'KXNBAPLAYOFF-28-DAL'),
      p('Will the Dallas Mavericks miss the 2028 NBA playoffs?'),
    ],
  ],
  forReview: [
    [
      k('Will Aston Villa win the Premier League?', 'KXPREMIERLEAGUE-27-AVL'),
      p('Will Aston Villa win the Premier League?', { closeTime: '2027-05-30T00:00:00Z' }),
    ],
    [
      k('Will LeBron retire before the 2027-28 NBA season?', 'KXLEBRON-28'),
      p('Will LeBron James retire before the 2027-28 NBA season?'),
    ],
    [
      k('Will Tom Reyes win NL Rookie of the Year?', 'KXNLROY-27-TREY'),
      p('Will T. Reyes win the 2027 NL Rookie of the Year award?'),
    ],
  ],
  lookAlikes: [
    [
      k('Will Denver win the 2028 Pro Basketball Finals?', 'KXNBA-28-DEN'),
      p('Will the Denver Nuggets win the 2028 NBA Cup?'),
    ],
    [
      k('Will Los Angeles R win the 2028 Pro Football Championship?', 'KXSB-28-LAR'),
      p('Will the Los Angeles Chargers win Super Bowl 2028?'),
    ],
    [
      k('Will Los Angeles R win the 2028 Pro Football Championship?', 'KXSB-28-LAR'),
      p('Will the Los Angeles Rams win the NFC in 2028?'),
    ],
    [
      k('Will New York Y win the 2027 Pro Baseball Championship?', 'KXMLB-27-NYY'),
      p('Will the New York Yankees win the 2027 American League pennant?'),
    ],
    [
      k('Will Liverpool win the English Premier League?', 'KXPREMIERLEAGUE-27-LFC'),
      p('Will Liverpool win the 2027 FA Cup?'),
    ],
    [
      k('Will Liverpool win the English Premier League?', 'KXPREMIERLEAGUE-27-LFC'),
      p('Will Liverpool finish in the top 4 of the 2026–27 English Premier League?'),
    ],
    [
      k('Will FC Barcelona win La Liga?', 'KXLALIGA-27-BAR'),
      p("Will FC Barcelona win the 2026–27 Women's Champions League?"),
    ],
    [
      k('Will Bayern Munich win the Bundesliga?', 'KXBUNDESLIGA-27-BMU'),
      p('Will Bayern Munich win the 2026–27 DFB-Pokal?'),
    ],
    [
      k('Will Kai Moreno win the 2028 NBA MVP?', 'KXNBAMVP-28-KMOR'),
      p('Will Kai Moreno win the 2028 NBA Finals MVP?'),
    ],
    [
      k('Will Tom Reyes win the AL Cy Young?', 'KXMLBALCY-27-TREY'),
      p('Will Tom Reyes win the 2027 NL Cy Young Award?'),
    ],
    [
      k('Will Lars Holm win the 2027 F1 Drivers Championship?', 'KXF1-27-LHOL'),
      p('Will Lars Holm win the 2027 Monaco Grand Prix?'),
    ],
    [
      k('Will Lars Holm win the Monaco Grand Prix?', 'KXF1RACE-MON27-LHOL'),
      p('Will Lars Holm get pole position at the 2027 Monaco Grand Prix?'),
    ],
    [
      k('Will Lars Holm win the Monaco Grand Prix?', 'KXF1RACE-MON27-LHOL'),
      p('Will Lars Holm finish on the podium at the 2027 Monaco Grand Prix?'),
    ],
    [
      k("Will Elena Sato win the Women's Wimbledon?", 'KXWWIMBLEDON-27-ESAT'),
      p("Will Elena Sato win the 2027 Women's French Open?"),
    ],
    [
      k('Will Nora Lind win the 2028 Masters Tournament?', 'KXMASTERS-28-NLIN'),
      p('Will Nora Lind lead after Round 1 of the 2028 Masters tournament?'),
    ],
    [
      k('Will Nora Lind make the cut at the 2028 Masters Tournament?', 'KXMASTERSCUT-28-NLIN'),
      p('Will Nora Lind win the 2028 Masters tournament?'),
    ],
    [
      k('Will Spain win the 2030 FIFA World Cup?', 'KXMENWORLDCUP-30-ES'),
      p("Will Spain win the 2027 FIFA Women's World Cup?"),
    ],
    [
      k('Will Spain win the 2030 FIFA World Cup?', 'KXMENWORLDCUP-30-ES'),
      p('Will Spain reach the final of the 2030 FIFA World Cup?'),
    ],
    [
      k('Will Dante Fox be the first overall pick in the 2028 NBA Draft?', 'KXNBADRAFT1-28-DFOX'),
      p('Will Dante Fox be the second overall pick in the 2028 NBA Draft?'),
    ],
    [
      k('Will Dante Fox be a top 3 pick in the 2028 NBA Draft?', 'KXNBADRAFT3-28-DFOX'),
      p('Will Dante Fox be the first overall pick in the 2028 NBA Draft?'),
    ],
    [
      k('Will the Mavericks make the playoffs?', 'KXNBAPLAYOFF-28-DAL'),
      p('Will the Dallas Mavericks make the 2028 NBA play-in tournament?'),
    ],
    [
      k('Will the Dallas Mavericks win over 45.5 games in 2027-28?', 'KXNBAWINS-28-DAL'),
      p('Will the Dallas Mavericks win over 46.5 games in 2027-28?'),
    ],
    [
      k('Will Spain qualify from World Cup Group H?', 'KXWCQUAL-30H-ES'),
      p('Will Spain win Group H in the 2030 FIFA World Cup?'),
    ],
    [
      k('Will Spain win World Cup Group H?', 'KXWCGROUPWIN-30H-ES'),
      p('Will Spain win Group G in the 2030 FIFA World Cup?'),
    ],
  ],
};

/** Single games, matches, maps and what is counted in them. */
export const GAMES: TopicPairs = {
  topic: 'games and esports',
  twins: [
    [
      k('Girona vs Real Sociedad Winner?', 'KXLALIGAGAME-27MAY14GIRRSO-GIR', { outcome: 'Girona' }),
      p('Will Girona FC win on 2027-05-14?', { event: 'Girona FC vs. Real Sociedad de Fútbol' }),
    ],
    [
      k('Girona vs Real Sociedad Winner?', 'KXLALIGAGAME-27MAY14GIRRSO-TIE', { outcome: 'Tie' }),
      p('Will Girona FC vs. Real Sociedad de Fútbol end in a draw?', {
        event: 'Girona FC vs. Real Sociedad de Fútbol',
        closeTime: '2027-05-14T19:00:00Z',
      }),
    ],
    [
      p('Will Scotland win on 2027-06-24?', { event: 'Scotland vs. Brazil' }),
      { venue: 'predictfun', title: 'Will Scotland win on 2027-06-24?', event: 'Scotland vs. Brazil' },
    ],
    [
      p('Will Scotland vs. Brazil end in a draw?', { closeTime: '2027-06-24T22:00:00Z' }),
      {
        venue: 'predictfun',
        title: 'Will Scotland vs. Brazil end in a draw?',
        closeTime: '2027-06-24T20:00:00Z',
      },
    ],
    [
      p('Will Sevilla FC win on 2027-05-13?', { event: 'Villarreal CF vs. Sevilla FC' }),
      {
        venue: 'limitless',
        title: 'LaLiga, Villarreal vs Sevilla, May 13, 2027: Sevilla',
        outcome: 'Sevilla',
      },
    ],
    [
      k('Will NRG win the FUT Esports vs. NRG CS2 match?', 'KXCS2GAME-27MAY11FUTNRG-NRG', { outcome: 'NRG' }),
      p('Will NRG win the FUT Esports vs. NRG CS2 match on May 11, 2027?'),
    ],
    [
      k('Miami vs Tampa Bay Winner?', 'KXMLBGAME-27MAY151910MIATB-TB', { outcome: 'Tampa Bay' }),
      p('Will the Tampa Bay Rays beat the Miami Marlins on May 15, 2027?'),
    ],
  ],
  opposites: [
    [
      k('Will Elena Sato beat Nora Lind in the Wimbledon final on July 10, 2027?', 'KXWMATCH-27JUL10-ESAT'),
      p('Will Nora Lind beat Elena Sato in the Wimbledon final on July 10, 2027?'),
    ],
    [
      k('Boston vs Atlanta Winner?', 'KXMLBGAME-27MAY16BOSATL-ATL', { outcome: 'Atlanta' }),
      p('Will the Boston Red Sox beat the Atlanta Braves on May 16, 2027?'),
    ],
  ],
  forReview: [
    [
      p('Boston Red Sox vs. Atlanta Braves', { closeTime: '2027-05-23T23:00:00Z' }),
      { venue: 'predictfun', title: 'Boston Red Sox vs. Atlanta Braves', closeTime: '2027-05-16T23:00:00Z' },
    ],
    [
      p('Boston Red Sox vs. Atlanta Braves', { closeTime: '2027-05-16T23:00:00Z' }),
      { venue: 'predictfun', title: 'Boston Red Sox vs. Atlanta Braves', closeTime: '2027-05-16T23:00:00Z' },
    ],
    [
      p('Counter-Strike: Team Falcons vs 9z (BO3) - PGL Astana Group Stage', {
        closeTime: '2027-05-09T10:00:00Z',
      }),
      {
        venue: 'predictfun',
        title: 'Counter-Strike: Team Falcons vs 9z (BO3) - PGL Astana Group Stage',
        closeTime: '2027-05-09T10:00:00Z',
      },
    ],
    [
      k('FUT Esports vs. NRG Winner?', 'KXCS2GAME-27MAY111400FUTNRG-NRG', { outcome: 'NRG' }),
      p('Counter-Strike: NRG vs FUT Esports (BO3) - IEM Atlanta Group A', {
        closeTime: '2027-05-11T14:00:00Z',
      }),
    ],
  ],
  lookAlikes: [
    [
      k('Girona vs Real Sociedad Winner?', 'KXLALIGAGAME-27MAY14GIRRSO-GIR', { outcome: 'Girona' }),
      p('Will Real Sociedad de Fútbol win on 2027-05-14?', {
        event: 'Girona FC vs. Real Sociedad de Fútbol',
      }),
    ],
    [
      k('Girona vs Real Sociedad Winner?', 'KXLALIGAGAME-27MAY14GIRRSO-GIR', { outcome: 'Girona' }),
      p('Will Girona FC win on 2027-05-17?', { event: 'Girona FC vs. Elche CF' }),
    ],
    [
      k('Girona vs Real Sociedad Winner?', 'KXLALIGAGAME-27MAY14GIRRSO-TIE', { outcome: 'Tie' }),
      p('Will Girona FC win on 2027-05-14?', { event: 'Girona FC vs. Real Sociedad de Fútbol' }),
    ],
    [
      k('Will Girona win the 1st Half?', 'KXLALIGA1H-27MAY14GIRRSO-GIR', {
        event: 'Girona vs Real Sociedad: First Half Winner',
      }),
      p('Will Girona FC win on 2027-05-14?', { event: 'Girona FC vs. Real Sociedad de Fútbol' }),
    ],
    [
      p('Girona FC vs. Real Sociedad: O/U 2.5', { closeTime: '2027-05-14T19:00:00Z' }),
      {
        venue: 'limitless',
        title: 'Girona FC vs. Real Sociedad: O/U 3.5',
        closeTime: '2027-05-14T19:00:00Z',
      },
    ],
    [
      p('Will Scotland win on 2027-06-24?', { event: 'Scotland vs. Brazil' }),
      { venue: 'predictfun', title: 'Will Brazil win on 2027-06-24?', event: 'Scotland vs. Brazil' },
    ],
    [
      p('Will Scotland vs. Brazil end in a draw?', { closeTime: '2027-06-24T22:00:00Z' }),
      {
        venue: 'predictfun',
        title: 'Will Scotland vs. Haiti end in a draw?',
        closeTime: '2027-06-24T20:00:00Z',
      },
    ],
    [
      p('Will Scotland win on 2027-06-24?', { event: 'Scotland vs. Brazil' }),
      { venue: 'predictfun', title: 'Will Scotland win on 2027-06-28?', event: 'Scotland vs. Haiti' },
    ],
    [
      p('Boston Red Sox vs. Atlanta Braves', { closeTime: '2027-05-16T23:00:00Z' }),
      { venue: 'predictfun', title: 'Boston Red Sox vs. Atlanta Braves', closeTime: '2027-05-17T23:00:00Z' },
    ],
    [
      k('Boston vs Atlanta Winner?', 'KXMLBGAME-27MAY16BOSATL-ATL', { outcome: 'Atlanta' }),
      p('Will the Atlanta Hawks beat the Boston Celtics on May 16, 2027?'),
    ],
    [
      p('Counter-Strike: Team Falcons vs 9z (BO3) - PGL Astana Group Stage'),
      { venue: 'predictfun', title: 'Counter-Strike: Team Falcons vs 9z - Map 1 Winner' },
    ],
    [
      k('Will NRG win the FUT Esports vs. NRG CS2 match?', 'KXCS2GAME-27MAY11FUTNRG-NRG', { outcome: 'NRG' }),
      p('Will FUT Esports win the FUT Esports vs. NRG CS2 match on May 11, 2027?'),
    ],
    [
      k('Will NRG win the FUT Esports vs. NRG CS2 match?', 'KXCS2GAME-27MAY11FUTNRG-NRG', { outcome: 'NRG' }),
      p('Will NRG win map 1 in the FUT Esports vs. NRG CS2 match on May 11, 2027?'),
    ],
    [
      k('Will Inter win on May 13, 2027?', 'KXCOPPAITALIAGAME-27MAY13LAZINT-INT'),
      p('Will Inter Miami CF win on 2027-05-13?'),
    ],
    [
      k('Will Athletic Club win on May 13, 2027?', 'KXLALIGAGAME-27MAY13ESPATH-ATH'),
      p('Will Atlético Madrid win on 2027-05-13?'),
    ],
    [
      k('Will Real Madrid win on May 13, 2027?', 'KXLALIGAGAME-27MAY13RMAOVI-RMA'),
      p('Will Real Oviedo win on 2027-05-13?', { event: 'Real Madrid CF vs. Real Oviedo' }),
    ],
    [
      k('Will Borussia Dortmund win on May 13, 2027?', 'KXBUNDESLIGAGAME-27MAY13BVBBMG-BVB'),
      p('Will Borussia Mönchengladbach win on 2027-05-13?'),
    ],
    [
      k('Kai Moreno: 26+ points', 'KXNBAPTS-27MAY16BOSATL-KMOR26'),
      p('Kai Moreno: Points Over 24.5', { closeTime: '2027-05-17T00:00:00Z' }),
    ],
  ],
};
