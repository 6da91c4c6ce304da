import { k, p } from '../trap.js';
import type { TopicPairs } from './topic-pairs.js';

/** Games of many leagues: colleges, clubs, computer games, fights, and parts and figures of them. */
export const GAMES_OF_LEAGUES: TopicPairs = {
  topic: 'games of many leagues',
  twins: [
    [
      k('Ohio St. at Indiana Winner?', 'KXNCAAFGAME-27NOV20OSUIND-OSU', { outcome: 'Ohio St.' }),
      p('Ohio State Buckeyes vs. Indiana Hoosiers', {
        outcome: 'Ohio State Buckeyes',
        closeTime: '2027-11-20T00:00:00Z',
      }),
    ],
    [
      k('Duke at North Carolina Winner?', 'KXNCAAMBGAME-28FEB05DUKEUNC-UNC', { outcome: 'North Carolina' }),
      p('Duke Blue Devils vs. North Carolina Tar Heels', {
        outcome: 'North Carolina Tar Heels',
        closeTime: '2028-02-05T00:00:00Z',
      }),
    ],
    [
      k('Michigan St. wins by over 6.5 points?', 'KXNCAAFSPREAD-27NOV20MSUPUR-MSU6', {
        event: 'Michigan St. at Purdue: Spread',
      }),
      p('Spread: Michigan State (-6.5)', {
        event: 'Michigan State Spartans vs. Purdue Boilermakers',
        outcome: 'Michigan State',
        closeTime: '2027-11-20T00:00:00Z',
      }),
    ],
    [
      k('Over 48.5 points scored?', 'KXNCAAFTOTAL-27NOV20MSUPUR-48', {
        event: 'Michigan St. at Purdue: Total Points',
      }),
      p('Michigan State Spartans vs. Purdue Boilermakers: O/U 48.5', {
        outcome: 'Over',
        closeTime: '2027-11-20T00:00:00Z',
      }),
    ],
    [
      k('Seattle at Las Vegas Winner?', 'KXWNBAGAME-27JUN11SEALV-LV', { outcome: 'Las Vegas' }),
      p('Storm vs. Aces', { outcome: 'Aces', closeTime: '2027-06-11T00:00:00Z' }),
    ],
    [
      k('Miami at Buffalo Winner?', 'KXNFLGAME-27NOV21MIABUF-BUF', { outcome: 'Buffalo' }),
      p('Dolphins vs. Bills', { outcome: 'Bills', closeTime: '2027-11-21T00:00:00Z' }),
    ],
    [
      k('St. Louis at Arizona Winner?', 'KXMLBGAME-27JUN11STLAZ-STL', { outcome: 'St. Louis' }),
      p('Cardinals vs. Diamondbacks', { outcome: 'Cardinals', closeTime: '2027-06-11T00:00:00Z' }),
    ],
    [
      k('Wrexham vs Hull City Winner?', 'KXEFLGAME-27NOV20WREHUL-WRE', { outcome: 'Wrexham' }),
      p('Will Wrexham AFC win on 2027-11-20?', { event: 'Wrexham AFC vs. Hull City AFC' }),
    ],
    [
      k('Red Bull Bragantino vs Corinthians Winner?', 'KXBRASILEIROGAME-27NOV20RBBCOR-TIE', {
        outcome: 'Tie',
      }),
      p('Will RB Bragantino vs. SC Corinthians end in a draw?', {
        event: 'RB Bragantino vs. SC Corinthians',
        closeTime: '2027-11-20T00:00:00Z',
      }),
    ],
    [
      k('Will Natus Vincere win the FaZe vs. Natus Vincere CS2 match?', 'KXCS2GAME-27MAY11FAZNAV-NAV', {
        outcome: 'Natus Vincere',
      }),
      p('Counter-Strike: FaZe Clan vs NAVI (BO3) - PGL Bucharest Playoffs', {
        outcome: 'NAVI',
        closeTime: '2027-05-11T00:00:00Z',
      }),
    ],
    [
      k('Will Team Spirit win the Team Spirit vs. PARIVISION match?', 'KXDOTA2GAME-27MAY12TSPARI-TS', {
        outcome: 'Team Spirit',
      }),
      p('Dota 2: Team Spirit vs PARIVISION (BO3) - BLAST Slam Playoffs', {
        outcome: 'Team Spirit',
        closeTime: '2027-05-12T00:00:00Z',
      }),
    ],
    [
      k('Will T1 win map 2 in the T1 vs. Gen.G match?', 'KXLOLMAP-27MAY12T1GEN-2T1', {
        outcome: 'T1',
        event: 'T1 vs. Gen.G',
      }),
      p('LoL: T1 vs Gen.G - Game 2 Winner', { outcome: 'T1', closeTime: '2027-05-12T00:00:00Z' }),
    ],
    [
      k('Boston at Philadelphia: 1st Quarter Winner?', 'KXNBA1Q-27NOV20BOSPHI-BOS', { outcome: 'Boston' }),
      p('Celtics vs. 76ers: 1Q Moneyline', { outcome: 'Celtics', closeTime: '2027-11-20T00:00:00Z' }),
    ],
    [
      k('Mumbai Indians vs Rajasthan Royals Winner?', 'KXIPLGAME-27APR11MIRR-MI', {
        outcome: 'Mumbai Indians',
      }),
      p('Indian Premier League: Mumbai Indians vs Rajasthan Royals', {
        outcome: 'Mumbai Indians',
        closeTime: '2027-04-11T00:00:00Z',
      }),
    ],
    [
      k('Will over 2.5 goals be scored?', 'KXLALIGATOTAL-27NOV20GETELC-3', {
        event: 'Getafe vs Elche: Total Goals',
      }),
      p('Getafe CF vs. Elche CF: O/U 2.5', { outcome: 'Over', closeTime: '2027-11-20T00:00:00Z' }),
    ],
    [
      k('Zheng Qinwen vs Elena Sato Winner?', 'KXWTAMATCH-27JUN11ZHESAT-ZHE', { outcome: 'Zheng Qinwen' }),
      p('French Open: Qinwen Zheng vs Elena Sato', {
        outcome: 'Qinwen Zheng',
        closeTime: '2027-06-11T00:00:00Z',
      }),
    ],
  ],
  opposites: [
    [
      k('Ohio St. at Indiana Winner?', 'KXNCAAFGAME-27NOV20OSUIND-OSU', { outcome: 'Ohio St.' }),
      p('Ohio State Buckeyes vs. Indiana Hoosiers', {
        outcome: 'Indiana Hoosiers',
        closeTime: '2027-11-20T00:00:00Z',
      }),
    ],
    [
      k('Buffalo at Baltimore Winner?', 'KXNFLGAME-28JAN16BUFBAL-BUF', { outcome: 'Buffalo' }),
      p('Bills vs. Ravens', { outcome: 'Ravens', closeTime: '2028-01-16T00:00:00Z' }),
    ],
    [
      k('Denver wins by over 4.5 points?', 'KXNBASPREAD-27NOV22DENLAL-DEN4', {
        event: 'Denver at Los Angeles L: Spread',
      }),
      p('Spread: Lakers (+4.5)', {
        event: 'Nuggets vs. Lakers',
        outcome: 'Lakers',
        closeTime: '2027-11-22T00:00:00Z',
      }),
    ],
    [
      k('Will Team Spirit win the Team Spirit vs. PARIVISION match?', 'KXDOTA2GAME-27MAY12TSPARI-TS', {
        outcome: 'Team Spirit',
      }),
      p('Dota 2: Team Spirit vs PARIVISION (BO3) - BLAST Slam Playoffs', {
        outcome: 'PARIVISION',
        closeTime: '2027-05-12T00:00:00Z',
      }),
    ],
  ],
  forReview: [
    [
      k('Hull City vs Bristol City Winner?', 'KXEFLGAME-27NOV20HULBRI-HUL', { outcome: 'Hull City' }),
      p('Hull vs. Bristol', { outcome: 'Hull', closeTime: '2027-11-20T00:00:00Z' }),
    ],
  ],
  lookAlikes: [
    [
      k('Ohio St. at Indiana Winner?', 'KXNCAAFGAME-27NOV20OSUIND-OSU', { outcome: 'Ohio St.' }),
      p('Ohio Bobcats vs. Indiana Hoosiers', { outcome: 'Ohio Bobcats', closeTime: '2027-11-20T00:00:00Z' }),
    ],
    [
      k('Ohio St. at Indiana Winner?', 'KXNCAAFGAME-27NOV20OSUIND-OSU', { outcome: 'Ohio St.' }),
      p('Ohio State Buckeyes vs. Indiana State Sycamores', {
        outcome: 'Ohio State Buckeyes',
        closeTime: '2027-11-20T00:00:00Z',
      }),
    ],
    [
      k('Duke at North Carolina Winner?', 'KXNCAAMBGAME-28FEB05DUKEUNC-UNC', { outcome: 'North Carolina' }),
      p('Duke Blue Devils vs. NC State Wolfpack', {
        outcome: 'NC State Wolfpack',
        closeTime: '2028-02-05T00:00:00Z',
      }),
    ],
    [
      k('Duke at North Carolina Winner?', 'KXNCAAMBGAME-28FEB05DUKEUNC-UNC', { outcome: 'North Carolina' }),
      p('Duke at North Carolina Winner?', {
        event: 'Duke at North Carolina',
        outcome: 'North Carolina',
        closeTime: '2028-03-05T00:00:00Z',
      }),
    ],
    [
      k('Michigan St. wins by over 6.5 points?', 'KXNCAAFSPREAD-27NOV20MSUPUR-MSU6', {
        event: 'Michigan St. at Purdue: Spread',
      }),
      p('Spread: Purdue (-6.5)', {
        event: 'Michigan State Spartans vs. Purdue Boilermakers',
        outcome: 'Purdue',
        closeTime: '2027-11-20T00:00:00Z',
      }),
    ],
    [
      k('Over 48.5 points scored?', 'KXNCAAFTOTAL-27NOV20MSUPUR-48', {
        event: 'Michigan St. at Purdue: Total Points',
      }),
      p('Michigan State Spartans vs. Purdue Boilermakers: 1H O/U 48.5', {
        outcome: 'Over',
        closeTime: '2027-11-20T00:00:00Z',
      }),
    ],
    [
      k('Over 48.5 points scored?', 'KXNCAAFTOTAL-27NOV20MSUPUR-48', {
        event: 'Michigan St. at Purdue: Total Points',
      }),
      p('Michigan State Spartans vs. Purdue Boilermakers: O/U 49.5', {
        outcome: 'Over',
        closeTime: '2027-11-20T00:00:00Z',
      }),
    ],
    [
      k('Seattle at Las Vegas Winner?', 'KXWNBAGAME-27JUN11SEALV-LV', { outcome: 'Las Vegas' }),
      p('Kraken vs. Golden Knights', { outcome: 'Golden Knights', closeTime: '2027-06-11T00:00:00Z' }),
    ],
    [
      k('Miami at Buffalo Winner?', 'KXNFLGAME-27NOV21MIABUF-BUF', { outcome: 'Buffalo' }),
      p('Dolphins vs. Bills', { outcome: 'Dolphins', closeTime: '2027-11-21T00:00:00Z' }),
    ],
    [
      k('Florida at Winnipeg Winner?', 'KXNHLGAME-27NOV21FLAWPG-FLA', { outcome: 'Florida' }),
      p('Panthers vs. Jets', {
        outcome: 'Jets',
        event: 'Carolina Panthers vs. New York Jets',
        closeTime: '2027-11-21T00:00:00Z',
      }),
    ],
    [
      k('Wrexham vs Hull City Winner?', 'KXEFLGAME-27NOV20WREHUL-WRE', { outcome: 'Wrexham' }),
      p('Will Wrexham AFC win on 2027-11-20?', { event: 'Wrexham AFC Women vs. Hull City AFC Women' }),
    ],
    [
      k('Wrexham vs Hull City Winner?', 'KXEFLGAME-27NOV20WREHUL-WRE', { outcome: 'Wrexham' }),
      p('Wrexham AFC vs. Hull City AFC: Both Teams to Score', {
        outcome: 'Yes',
        closeTime: '2027-11-20T00:00:00Z',
      }),
    ],
    [
      k('Will Natus Vincere win the FaZe vs. Natus Vincere CS2 match?', 'KXCS2GAME-27MAY11FAZNAV-NAV', {
        outcome: 'Natus Vincere',
      }),
      p('Valorant: FaZe Clan vs NAVI (BO3)', { outcome: 'NAVI', closeTime: '2027-05-11T00:00:00Z' }),
    ],
    [
      k('Will Natus Vincere win the FaZe vs. Natus Vincere CS2 match?', 'KXCS2GAME-27MAY11FAZNAV-NAV', {
        outcome: 'Natus Vincere',
      }),
      p('Counter-Strike: FaZe Clan vs NAVI - Map 1 Winner', {
        outcome: 'NAVI',
        closeTime: '2027-05-11T00:00:00Z',
      }),
    ],
    [
      k('Will T1 win map 2 in the T1 vs. Gen.G match?', 'KXLOLMAP-27MAY12T1GEN-2T1', {
        outcome: 'T1',
        event: 'T1 vs. Gen.G',
      }),
      p('LoL: T1 vs Gen.G - Game 3 Winner', { outcome: 'T1', closeTime: '2027-05-12T00:00:00Z' }),
    ],
    [
      k('Boston at Philadelphia: 1st Quarter Winner?', 'KXNBA1Q-27NOV20BOSPHI-BOS', { outcome: 'Boston' }),
      p('Celtics vs. 76ers: 2Q Moneyline', { outcome: 'Celtics', closeTime: '2027-11-20T00:00:00Z' }),
    ],
    [
      k('Boston at Philadelphia: 1st Quarter Winner?', 'KXNBA1Q-27NOV20BOSPHI-BOS', { outcome: 'Boston' }),
      p('Celtics vs. 76ers', { outcome: 'Celtics', closeTime: '2027-11-20T00:00:00Z' }),
    ],
    [
      k('Will over 2.5 goals be scored?', 'KXLALIGATOTAL-27NOV20GETELC-3', {
        event: 'Getafe vs Elche: Total Goals',
      }),
      p('Getafe CF vs. Elche CF: Total Corners O/U 2.5', {
        outcome: 'Over',
        closeTime: '2027-11-20T00:00:00Z',
      }),
    ],
    [
      k('Will Omar Diaz win the Diaz vs Stone UFC fight by KO/TKO/DQ?', 'KXUFCMOV-27MAR06DIASTO-DIAKO', {
        outcome: 'Omar Diaz by KO/TKO/DQ',
      }),
      p('Will Omar Diaz win by KO or TKO?', {
        event: 'UFC 345: Omar Diaz vs. Tom Stone',
        closeTime: '2027-03-06T00:00:00Z',
      }),
    ],
    [
      k('Will Omar Diaz win the Diaz vs Stone UFC fight by submission?', 'KXUFCMOV-27MAR06DIASTO-DIASUB', {
        outcome: 'Omar Diaz by submission',
      }),
      p('Will Omar Diaz win by KO or TKO?', {
        event: 'UFC 345: Omar Diaz vs. Tom Stone',
        closeTime: '2027-03-06T00:00:00Z',
      }),
    ],
  ],
};
