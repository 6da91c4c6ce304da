/**
 * Competitions with every name the venues use for winning them. Exchanges under American regulation avoid league
 * marks ("Pro Football"), so the generic names are listed too. A name that fits two competitions is not listed.
 */
export const COMPETITIONS = `
nhl champion: stanley cup, stanley cup final, stanley cup finals, nhl stanley cup, nhl stanley cup final, nhl stanley cup finals, nhl championship, stanley cup champion, nhl stanley cup champion, pro hockey championship, pro hockey champion, stanley cup winner
nba champion: nba finals, nba championship, nba title, nba champion, nba champions, pro basketball finals, pro basketball championship, pro basketball champion, pro basketball final, larry o'brien trophy
nfl champion: super bowl, superbowl, big game, nfl championship, pro football championship, pro football champion, super bowl champion
mlb champion: world series, mlb world series, mlb championship, pro baseball championship, pro baseball champion, world series champion
nba eastern: eastern conference finals, nba eastern conference, nba eastern conference finals, nba eastern conference champion, eastern conference champion, pro basketball eastern conference
nba western: western conference finals, nba western conference, nba western conference finals, nba western conference champion, western conference champion, pro basketball western conference
mlb american league: american league championship, american league championship series, american league pennant, alcs, american league champion
mlb national league: national league championship, national league championship series, national league pennant, nlcs, national league champion
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
emmys: primetime emmy awards, primetime emmys, primetime emmy, emmy awards, emmy award, emmy
golden globes: golden globe awards, golden globe award, golden globe
nobel peace prize: nobel prize for peace
nobel prize:
ballon d'or: ballon dor
heisman trophy: heisman
march madness: ncaa tournament, ncaa men's basketball tournament, men's ncaa basketball championship, college basketball championship, ncaa men's basketball championship, college basketball national championship, college basketball national champion, college basketball champion, men's college basketball national champion, men's college basketball champion
college football playoff: cfp national championship, college football national championship, college football championship, college football national champion, college football champion
college football: ncaa football
college basketball: ncaa basketball, ncaa men's basketball
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
wnba champion: pro women's basketball championship, pro women's basketball champion, women's pro basketball championship, wnba title, wnba champion, wnba champions, wnba finals, wnba championship
ncaa womens basketball: women's ncaa tournament, ncaa women's basketball tournament, women's march madness
nhl presidents trophy: presidents' trophy, presidents trophy, president's trophy
nhl hart trophy: hart trophy, hart memorial trophy, nhl mvp, pro hockey mvp, nhl most valuable player
nhl vezina trophy: vezina trophy, vezina
nhl norris trophy: norris trophy, james norris memorial trophy, james norris trophy
nhl calder trophy: calder trophy, calder memorial trophy, calder, nhl rookie of the year, pro hockey rookie of the year
nhl art ross trophy: art ross trophy, art ross
nhl rocket richard trophy: rocket richard trophy, maurice richard trophy, maurice "rocket" richard trophy, rocket richard
nhl selke trophy: selke trophy, frank j selke trophy, frank selke trophy
nhl jack adams award: jack adams award, jack adams, jack adams trophy
nhl conn smythe trophy: conn smythe trophy, conn smythe
nhl atlantic: atlantic division nhl, nhl atlantic division, pro hockey atlantic division
nhl metropolitan: metropolitan division, nhl metropolitan division, pro hockey metropolitan division
nhl central: nhl central division, pro hockey central division
nhl pacific: nhl pacific division, pro hockey pacific division
nba atlantic: nba atlantic division, pro basketball atlantic division
nba central: nba central division, pro basketball central division
nba southeast: nba southeast division, pro basketball southeast division
nba northwest: nba northwest division, pro basketball northwest division
nba pacific: nba pacific division, pro basketball pacific division
nba southwest: nba southwest division, pro basketball southwest division
nba summer league:
nba all-star game: all-star game mvp
nfl pro bowl: pro bowl
nwsl: national women's soccer league
womens super league: women's super league, wsl
womens euro: women's euro, uefa women's euro
efl championship: english championship, sky bet championship, english football league championship
efl league one: english league one, sky bet league one
efl league two: english league two, sky bet league two
scottish premiership: spfl premiership, scottish premier league
scottish cup:
super lig: turkish super lig, turkish super league, trendyol super lig
belgian pro league: jupiler pro league, belgian first division
greek super league:
austrian bundesliga:
swiss super league:
danish superliga:
allsvenskan: swedish allsvenskan
eliteserien: norwegian eliteserien
ekstraklasa: polish ekstraklasa
2 bundesliga: 2. bundesliga, bundesliga 2, second bundesliga
la liga 2: laliga 2, segunda division, laliga hypermotion
serie b: italian serie b
ligue 2: french ligue 2
brasileirao: campeonato brasileiro, brasileiro serie a, brasileirao serie a, brazilian serie a, brazil serie a, campeonato brasileiro serie a, brasileirao betano, serie a brazil, campeonato brasileiro de futebol
copa do brasil:
copa sudamericana: conmebol sudamericana
argentine primera division: liga profesional, liga profesional argentina, argentina primera division, argentine liga profesional
liga mx: mexican liga mx
saudi pro league: roshn saudi league
j1 league: j league, j-league, j1
k league: k league 1, k-league
a-league: a league men
leagues cup:
us open cup: lamar hunt us open cup, u.s. open cup
concacaf champions cup: concacaf champions league
gold cup: concacaf gold cup
afc champions league: afc champions league elite, acl elite
afc asian cup: asian cup
uefa super cup:
community shield: fa community shield
supercopa de espana: spanish super cup
supercoppa italiana: italian super cup
dfl supercup: german super cup
trophee des champions:
intercontinental cup: fifa intercontinental cup
confederations cup:
finalissima:
concacaf nations league:
olympic hockey:
club friendly:
davis cup:
billie jean king cup:
laver cup:
united cup:
atp finals: nitto atp finals
wta finals:
indian wells: bnp paribas open, indian wells open, indian wells masters
miami open:
monte carlo masters: monte-carlo masters, rolex monte carlo masters, rolex monte-carlo masters
madrid open: mutua madrid open
italian open: rome masters, internazionali bnl d'italia
canadian open: national bank open
cincinnati open: cincinnati masters
shanghai masters: rolex shanghai masters
paris masters: rolex paris masters
players championship: the players championship, the players
genesis invitational: the genesis invitational
arnold palmer invitational:
memorial tournament: the memorial tournament
fedex cup: fedexcup
tour championship:
presidents cup:
solheim cup:
nascar cup series: nascar cup series championship, nascar championship, nascar cup, nascar cup series champion
nascar xfinity series:
daytona 500:
coca-cola 600: coca cola 600
brickyard 400:
southern 500:
indianapolis 500: indy 500
indycar: indycar series, ntt indycar series
motogp: motogp world championship, motogp championship, motogp riders championship, moto gp, motogp riders' championship
moto2:
moto3:
superbike: worldsbk
le mans: 24 hours of le mans, le mans 24 hours, 24h le mans
wrc: world rally championship
formula e:
dakar rally:
kentucky derby:
preakness stakes: preakness
belmont stakes:
breeders cup: breeders' cup
melbourne cup:
grand national:
tour de france femmes:
vuelta a espana: la vuelta, vuelta
milan san remo: milan-san remo, milano-sanremo
paris roubaix: paris-roubaix
six nations: guinness six nations, six nations championship
rugby championship: the rugby championship
rugby world cup: men's rugby world cup
super rugby: super rugby pacific
premiership rugby: gallagher premiership, gallagher prem
united rugby championship: urc
top 14:
champions cup: european rugby champions cup, investec champions cup
nrl: national rugby league, nrl premiership, nrl grand final
state of origin:
super league: betfred super league
afl: australian football league, afl premiership, afl grand final
brownlow medal: brownlow
dally m medal: dally m
cricket world cup: icc cricket world cup, odi world cup, icc men's cricket world cup
t20 world cup: icc t20 world cup, icc men's t20 world cup
champions trophy: icc champions trophy
asia cup:
the ashes: ashes, ashes series
world test championship: wtc
big bash: big bash league, bbl
the hundred:
psl: pakistan super league
sa20:
caribbean premier league: cpl
major league cricket: mlc
pdc world championship: pdc world darts championship, world darts championship, world darts
premier league darts:
world matchplay:
grand slam of darts:
world snooker championship: snooker world championship
uk championship:
masters snooker: snooker masters
world chess championship: chess world championship, fide world championship, fide world chess championship
candidates tournament: fide candidates tournament, fide candidates, chess candidates
chess world cup: fide world cup
grand chess tour:
norway chess:
tata steel chess: tata steel masters
world baseball classic: wbc
home run derby: mlb home run derby
caribbean series:
college world series: men's college world series, ncaa baseball championship
womens college world series: women's college world series
frozen four:
nit: national invitation tournament
army navy game:
rose bowl: the rose bowl
sugar bowl:
orange bowl:
cotton bowl: cotton bowl classic
fiesta bowl:
peach bowl:
unrivaled:
ufl: united football league
cfl: canadian football league
grey cup:
nll:
lol worlds: league of legends world championship, lol world championship, league of legends worlds, worlds 2026, worlds 2027, worlds 2028
msi: mid-season invitational, mid season invitational
first stand:
lck: league of legends champions korea, lck cup
lpl: league of legends pro league
lec: league of legends emea championship
lcs:
the international: dota 2 the international
valorant champions: vct champions
esports world cup: ewc
pgl major:
iem katowice: intel extreme masters katowice
iem cologne: intel extreme masters cologne, iem cologne major
blast premier: blast world final
esl pro league:
tonys: tony awards, tony award
critics choice awards: critics' choice awards, critics choice movie awards, critics choice award
directors guild awards: dga awards, dga award, directors guild of america awards
producers guild awards: pga awards film, producers guild of america awards
writers guild awards: wga awards
independent spirit awards: film independent spirit awards, spirit awards
annie awards:
razzies: golden raspberry awards, razzie awards
cesar awards: cesars
golden lion: venice golden lion
golden bear: berlinale golden bear
venice film festival:
berlinale: berlin international film festival, berlin film festival
sundance: sundance film festival
game awards: the game awards, tga
mtv vmas: vmas, mtv video music awards, video music awards
american music awards: amas
billboard music awards:
country music awards: cma awards, country music association awards
acm awards: academy of country music awards
brit awards: brits
bet awards:
latin grammys: latin grammy awards, latin grammy award, latin grammy
mercury prize:
rock and roll hall of fame: rock & roll hall of fame, rock n roll hall of fame
pulitzer prize: pulitzer
nobel prize in literature: nobel prize for literature, nobel literature prize
nobel prize in physics: nobel physics prize
nobel prize in chemistry: nobel chemistry prize
nobel prize in medicine: nobel prize in physiology or medicine, nobel medicine prize
nobel prize in economics: nobel prize in economic sciences, nobel economics prize, nobel memorial prize in economic sciences
fields medal:
turing award:
abel prize:
international booker prize: international booker
womens prize for fiction: women's prize for fiction
national book award:
sexiest man alive: people's sexiest man alive, people magazine's sexiest man alive, people sexiest man alive, people magazine sexiest man alive
miss universe:
miss world:
miss america:
love island usa: love island us
love island uk:
survivor: cbs survivor
big brother:
celebrity big brother:
the bachelor:
the bachelorette:
dancing with the stars: dwts
the voice:
american idol:
americas got talent: america's got talent, agt
masked singer: the masked singer
the traitors: traitors
drag race: rupaul's drag race, rupauls drag race
great british bake off: gbbo, great british baking show, the great british baking show, the great british bake off, bake off
im a celebrity: i'm a celebrity, i'm a celebrity get me out of here
strictly come dancing: strictly
amazing race: the amazing race
top chef:
masterchef:
britains got talent: britain's got talent
x factor: the x factor
squid game the challenge: squid game: the challenge
nathan's hot dog eating contest: nathan's hot dog contest, nathans hot dog eating contest, nathan's famous hot dog eating contest
westminster dog show: westminster kennel club dog show, westminster kennel club
spelling bee: scripps national spelling bee, national spelling bee
james beard awards:
fifa best player: the best fifa men's player, best fifa men's player, fifa the best, the best fifa football awards, fifa the best men's player
kopa trophy:
yashin trophy:
european golden shoe: european golden boot
laureus awards:
naismith award: naismith trophy, naismith player of the year, naismith college player of the year
wooden award: john r wooden award, john wooden award
biletnikoff award:
davey o'brien award:
doak walker award:
walter payton man of the year: walter payton nfl man of the year
gold glove: gold glove award
silver slugger:
world series mvp:
super bowl mvp: pro football championship mvp, pro football champion mvp
nba finals mvp: finals mvp, bill russell finals mvp, pro basketball finals mvp
`;
