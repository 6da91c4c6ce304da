import { GRAND_PRIX_NAMES } from './grands-prix.js';

/** Words that name the league a competition belongs to, and so add nothing beside it. */
export const LEAGUE_OF: Readonly<Record<string, string>> = {
  ...Object.fromEntries(GRAND_PRIX_NAMES.map((name) => [name, 'formula one'])),
  'nhl champion': 'nhl',
  'nba champion': 'nba',
  'nfl champion': 'nfl',
  'mlb champion': 'mlb',
  'nba eastern': 'nba',
  'nba western': 'nba',
  'mlb american league': 'mlb',
  'mlb national league': 'mlb',
  'nfl afc': 'nfl',
  'nfl nfc': 'nfl',
  'nfl afc east': 'nfl',
  'nfl afc west': 'nfl',
  'nfl afc north': 'nfl',
  'nfl afc south': 'nfl',
  'nfl nfc east': 'nfl',
  'nfl nfc west': 'nfl',
  'nfl nfc north': 'nfl',
  'nfl nfc south': 'nfl',
  'nhl eastern': 'nhl',
  'nhl western': 'nhl',
  'mlb al east': 'mlb',
  'mlb al west': 'mlb',
  'mlb al central': 'mlb',
  'mlb nl east': 'mlb',
  'mlb nl west': 'mlb',
  'mlb nl central': 'mlb',
  'nba cup': 'nba',
  'cy young': 'mlb',
  'mlb al mvp': 'mlb',
  'mlb al cy young': 'mlb',
  'mlb al rookie of the year': 'mlb',
  'mlb al manager of the year': 'mlb',
  'mlb al comeback player of the year': 'mlb',
  'mlb nl mvp': 'mlb',
  'mlb nl cy young': 'mlb',
  'mlb nl rookie of the year': 'mlb',
  'mlb nl manager of the year': 'mlb',
  'mlb nl comeback player of the year': 'mlb',
  'nfl draft': 'nfl',
  'nba draft': 'nba',
  'nhl draft': 'nhl',
  'march madness': 'ncaa',
  'college football playoff': 'ncaa',
  'heisman trophy': 'ncaa',
  'college football': 'ncaa',
  'college basketball': 'ncaa',
  'college world series': 'ncaa',
  'wnba champion': 'wnba',
  'mls cup': 'mls',
  'nfl pro bowl': 'nfl',
  'super bowl mvp': 'nfl',
  'walter payton man of the year': 'nfl',
  'nba finals mvp': 'nba',
  'nba summer league': 'nba',
  'world series mvp': 'mlb',
  'home run derby': 'mlb',
  'gold glove': 'mlb',
  'silver slugger': 'mlb',
  'nhl presidents trophy': 'nhl',
  'nhl hart trophy': 'nhl',
  'nhl vezina trophy': 'nhl',
  'nhl norris trophy': 'nhl',
  'nhl calder trophy': 'nhl',
  'nhl art ross trophy': 'nhl',
  'nhl rocket richard trophy': 'nhl',
  'nhl selke trophy': 'nhl',
  'nhl jack adams award': 'nhl',
  'nhl conn smythe trophy': 'nhl',
  'nhl atlantic': 'nhl',
  'nhl metropolitan': 'nhl',
  'nhl central': 'nhl',
  'nhl pacific': 'nhl',
  'nba atlantic': 'nba',
  'nba central': 'nba',
  'nba southeast': 'nba',
  'nba northwest': 'nba',
  'nba pacific': 'nba',
  'nba southwest': 'nba',
  'ncaa sec': 'ncaa',
  'ncaa big ten': 'ncaa',
  'ncaa big 12': 'ncaa',
  'ncaa acc': 'ncaa',
  'ncaa pac-12': 'ncaa',
  'ncaa aac': 'ncaa',
  'ncaa sun belt': 'ncaa',
  'ncaa mountain west': 'ncaa',
  'ncaa mac': 'ncaa',
  'ncaa cusa': 'ncaa',
  'ncaa big east': 'ncaa',
  'ncaa atlantic 10': 'ncaa',
  'ncaa west coast': 'ncaa',
  'mlb draft': 'mlb',
};

/** What the words of a league's own structure mean within it. */
export const LEAGUE_COMPETITIONS: Readonly<Record<string, string>> = {
  nba: `nba eastern: eastern conference, east
nba western: western conference, west
nba atlantic: atlantic division
nba central: central division
nba southeast: southeast division
nba northwest: northwest division
nba pacific: pacific division
nba southwest: southwest division
nba champion: finals, championship`,
  nhl: `nhl atlantic: atlantic division, atlantic
nhl metropolitan: metropolitan division, metropolitan
nhl central: central division
nhl pacific: pacific division
nhl presidents trophy: most points in the regular season, finish with the most points, finish with the best record, have the most points, best regular season record
nhl champion: championship, finals
nhl eastern: eastern conference, eastern conference finals, eastern conference final, eastern conference champion
nhl western: western conference, western conference finals, western conference final, western conference champion`,
  nfl: 'nfl champion: championship, league championship, league title',
  mlb: `mlb champion: championship
mlb american league: american league
mlb national league: national league`,
  ncaa: `ncaa sec: sec, sec championship, southeastern conference, sec championship game, sec football championship, sec title
ncaa big ten: big ten, big ten championship, big 10, big 10 championship, big ten conference, big ten championship game, big ten title
ncaa big 12: big 12, big 12 championship, big twelve, big 12 conference, big 12 championship game, big 12 title
ncaa acc: acc, acc championship, atlantic coast conference, acc championship game, acc title
ncaa pac-12: pac-12, pac 12, pac-12 championship, pac-12 conference
ncaa aac: aac, american athletic conference, american conference, american championship, aac championship
ncaa sun belt: sun belt, sun belt conference, sun belt championship
ncaa mountain west: mountain west, mountain west conference, mountain west championship, mwc
ncaa mac: mac, mid-american conference, mac championship
ncaa cusa: conference usa, c-usa, cusa, conference usa championship
ncaa big east: big east, big east conference, big east championship
ncaa atlantic 10: atlantic 10, a-10, atlantic 10 conference
ncaa west coast: west coast conference, wcc
march madness: ncaa tournament, ncaa championship, college basketball national championship, college basketball national champion, college basketball champion, men's college basketball national champion, men's college basketball champion
college football playoff: cfp, playoff, playoffs, college football playoffs, national championship, cfp national championship game, college football national champion, college football champion
college football: ncaa football, cfb
college basketball: ncaa basketball, ncaa men's basketball, cbb`,
  wnba: `wnba champion: championship, finals`,
  mls: `mls cup: championship
mls eastern: eastern conference
mls western: western conference
supporters shield: supporters' shield, supporters shield`,
};
