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
nfl afc: afc championship, afc champion
nfl nfc: nfc championship, nfc champion
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
formula one: f1, formula 1, f1 drivers championship, formula 1 drivers championship, f1 drivers champion, f1 drivers' champion, f1 world drivers' championship, f1 world drivers championship, drivers championship
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
};

/**
 * Teams whose short names the venues mix. `canonical: form, form`. A form that could mean two teams is absent.
 */
export const TEAMS = `
manchester city: man city, manchester city fc
manchester united: man united, man utd, manchester utd, manchester united fc
tottenham: tottenham hotspur, tottenham hotspur fc
wolverhampton: wolves, wolverhampton wanderers
newcastle: newcastle united
brighton: brighton & hove albion, brighton and hove albion
nottingham forest: nottingham, nott'm forest
west ham: west ham united
leeds: leeds united
paris saint germain: psg, paris sg, paris saint-germain
atletico madrid: atletico, atletico de madrid, club atletico de madrid
bayern munich: bayern, bayern munchen, fc bayern munchen
inter milan: internazionale, fc internazionale, inter milano
ac milan:
borussia dortmund: dortmund, bvb, bv borussia 09 dortmund
athletic bilbao: bilbao, athletic club
boston celtics: celtics
los angeles lakers: lakers, la lakers, los angeles l
golden state warriors: warriors, golden state
oklahoma city thunder: thunder, oklahoma city, okc thunder
denver nuggets: nuggets
milwaukee bucks: bucks
new york knicks: knicks
cleveland cavaliers: cavaliers, cavs
minnesota timberwolves: timberwolves
houston rockets: rockets
san antonio spurs:
detroit pistons: pistons
orlando magic:
los angeles clippers: clippers, la clippers, los angeles c
kansas city chiefs: chiefs
philadelphia eagles: eagles
buffalo bills: bills
baltimore ravens: ravens
san francisco 49ers: 49ers, niners
detroit lions: lions
green bay packers: packers, green bay
seattle seahawks: seahawks
los angeles rams: rams, la rams
los angeles chargers: chargers, la chargers
new england patriots: patriots, new england
new york yankees: yankees, new york y
new york mets: mets, new york m
los angeles dodgers: dodgers, la dodgers, los angeles d
los angeles angels: angels, la angels, los angeles a
chicago cubs: cubs, chicago c
chicago white sox: white sox, chicago w
boston red sox: red sox
houston astros: astros
atlanta braves: braves
philadelphia phillies: phillies
san diego padres: padres
toronto blue jays: blue jays
seattle mariners: mariners
tampa bay rays: rays
edmonton oilers: oilers
colorado avalanche: avalanche
vegas golden knights: golden knights, vegas
carolina hurricanes: hurricanes
florida panthers:
dallas stars:
toronto maple leafs: maple leafs
tampa bay lightning: lightning
`;
