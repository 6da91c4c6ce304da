/**
 * Competitions with every name the venues use for winning them. Exchanges under American regulation avoid league
 * marks ("Pro Football"), so the generic names are listed too. A name that fits two competitions is not listed.
 */
export const COMPETITIONS = `
nhl champion: stanley cup, stanley cup final, stanley cup finals, nhl stanley cup, nhl stanley cup final, nhl stanley cup finals, nhl championship, stanley cup champion, nhl stanley cup champion, pro hockey championship, pro hockey champion, stanley cup winner
nba champion: nba finals, nba championship, nba title, nba champion, pro basketball finals, pro basketball championship, pro basketball champion, pro basketball final, larry o'brien trophy
nfl champion: super bowl, superbowl, big game, nfl championship, pro football championship, pro football champion, super bowl champion
mlb champion: world series, mlb world series, mlb championship, pro baseball championship, pro baseball champion, world series champion
nba eastern: eastern conference finals, nba eastern conference, nba eastern conference finals, nba eastern conference champion, eastern conference champion, pro basketball eastern conference
nba western: western conference finals, nba western conference, nba western conference finals, nba western conference champion, western conference champion, pro basketball western conference
mlb american league: american league championship, american league pennant, alcs, american league champion
mlb national league: national league championship, national league pennant, nlcs, national league champion
nfl afc: afc championship, afc champion, afc
nfl nfc: nfc championship, nfc champion, nfc
nfl afc east: afc east
nfl afc west: afc west
nfl afc north: afc north
nfl afc south: afc south
nfl nfc east: nfc east
nfl nfc west: nfc west
nfl nfc north: nfc north
nfl nfc south: nfc south
mlb al east: al east, american league east
mlb al west: al west, american league west
mlb al central: al central, american league central
mlb nl east: nl east, national league east
mlb nl west: nl west, national league west
mlb nl central: nl central, national league central
premier league: english premier league, epl, english premier league champion, english premier league title
la liga: laliga, spanish la liga
serie a: italian serie a
bundesliga: german bundesliga
ligue 1: french ligue 1
mls cup: major league soccer cup
fa cup: english fa cup, emirates fa cup
champions league: uefa champions league, ucl, uefa champions league final
europa league: uefa europa league, uel
conference league: uefa europa conference league, uefa conference league
euro championship: uefa euro, uefa european championship
copa libertadores: conmebol libertadores
world cup: fifa world cup, men's fifa world cup, mens fifa world cup, men's world cup, fifa men's world cup
womens world cup: women's world cup, fifa women's world cup
wimbledon:
us open golf: u.s. open golf
us open tennis: u.s. open tennis
french open: roland garros
australian open:
the masters: masters tournament, augusta masters
pga championship:
ryder cup:
tour de france:
giro d'italia: giro
formula one: f1, formula 1, formula 1 drivers champion, formula 1 drivers' champion, formula 1 drivers' championship, drivers champion, f1 world champion, f1 drivers championship, formula 1 drivers championship, f1 drivers champion, f1 drivers' champion, f1 world drivers' championship, f1 world drivers championship, drivers championship
constructors championship: f1 constructors championship, f1 constructors' championship, formula 1 constructors championship, f1 constructors champion
time person of the year: person of the year
eurovision: eurovision song contest
oscars: academy awards, academy award, oscar
grammys: grammy awards, grammy award, grammy
emmys: emmy awards, emmy award, emmy
golden globes: golden globe awards, golden globe award, golden globe
nobel peace prize: nobel prize for peace
nobel prize:
ballon d'or: ballon dor
heisman trophy: heisman
march madness: ncaa tournament, ncaa men's basketball tournament, men's ncaa basketball championship, college basketball championship, ncaa men's basketball championship
college football playoff: cfp national championship, college football national championship, college football championship
ipl: indian premier league
nba: pro basketball, national basketball association
nfl: pro football, national football league
mlb: pro baseball, professional baseball, major league baseball
nhl: pro hockey, national hockey league
wnba: pro women's basketball, women's pro basketball
ufc:
pga tour:
us open: u.s. open
liv golf:
us masters golf:
open championship: the open championship, british open
nba cup: in-season tournament, emirates nba cup
cy young: cy young award
mlb al mvp: al mvp, american league mvp
mlb al cy young: al cy young, al cy young award, american league cy young
mlb al rookie of the year: al rookie of the year, al rookie of the year award, american league rookie of the year
mlb al manager of the year: al manager of the year, american league manager of the year
mlb al comeback player of the year: al comeback player of the year, american league comeback player of the year
mlb nl mvp: nl mvp, national league mvp
mlb nl cy young: nl cy young, nl cy young award, national league cy young
mlb nl rookie of the year: nl rookie of the year, nl rookie of the year award, national league rookie of the year
mlb nl manager of the year: nl manager of the year, national league manager of the year
mlb nl comeback player of the year: nl comeback player of the year, national league comeback player of the year
dfb pokal: dfb-pokal
copa del rey:
coppa italia:
carabao cup: efl cup, league cup
coupe de france:
womens champions league: women's champions league, uefa women's champions league
club world cup: fifa club world cup
africa cup of nations: afcon
copa america: conmebol copa america
nations league: uefa nations league
mls:
eredivisie: dutch eredivisie
primeira liga: liga portugal
winter olympics: olympic winter games
summer olympics:
baftas: bafta awards, bafta
sag awards: screen actors guild awards, actor awards
cannes film festival: cannes
palme d'or:
billboard hot 100: hot 100
billboard 200:
time 100: time 100 list
booker prize:
nfl draft: pro football draft
nba draft: pro basketball draft
nhl draft:
mlb draft:
wnba champion: wnba finals, wnba championship
ncaa womens basketball: women's ncaa tournament, ncaa women's basketball tournament, women's march madness
`;

/** Words that name the league a competition belongs to, and so add nothing beside it. */
export const LEAGUE_OF: Readonly<Record<string, string>> = {
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
  'mlb draft': 'mlb',
};

/** What the words of a league's own structure mean within it. */
export const LEAGUE_COMPETITIONS: Readonly<Record<string, string>> = {
  nba: `nba eastern: eastern conference, east
nba western: western conference, west
nba champion: finals, championship`,
  nhl: `nhl eastern: eastern conference, eastern conference finals, eastern conference final, eastern conference champion
nhl western: western conference, western conference finals, western conference final, western conference champion`,
  nfl: 'nfl champion: championship, league championship, league title',
  mlb: `mlb american league: american league
mlb national league: national league`,
};
