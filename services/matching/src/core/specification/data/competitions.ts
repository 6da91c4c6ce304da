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
australian grand prix: australian gp, australian f1 grand prix, grand prix of australian, f1 australian grand prix, formula 1 australian grand prix, f1 australian gp, australia grand prix, australia gp, australia f1 grand prix, grand prix of australia, f1 australia grand prix, formula 1 australia grand prix, f1 australia gp
chinese grand prix: chinese gp, chinese f1 grand prix, grand prix of chinese, f1 chinese grand prix, formula 1 chinese grand prix, f1 chinese gp, china grand prix, china gp, china f1 grand prix, grand prix of china, f1 china grand prix, formula 1 china grand prix, f1 china gp
japanese grand prix: japanese gp, japanese f1 grand prix, grand prix of japanese, f1 japanese grand prix, formula 1 japanese grand prix, f1 japanese gp, japan grand prix, japan gp, japan f1 grand prix, grand prix of japan, f1 japan grand prix, formula 1 japan grand prix, f1 japan gp
bahrain grand prix: bahrain gp, bahrain f1 grand prix, grand prix of bahrain, f1 bahrain grand prix, formula 1 bahrain grand prix, f1 bahrain gp
saudi arabian grand prix: saudi arabian gp, saudi arabian f1 grand prix, grand prix of saudi arabian, f1 saudi arabian grand prix, formula 1 saudi arabian grand prix, f1 saudi arabian gp, saudi arabia grand prix, saudi arabia gp, saudi arabia f1 grand prix, grand prix of saudi arabia, f1 saudi arabia grand prix, formula 1 saudi arabia grand prix, f1 saudi arabia gp, jeddah grand prix, jeddah gp, jeddah f1 grand prix, grand prix of jeddah, f1 jeddah grand prix, formula 1 jeddah grand prix, f1 jeddah gp
miami grand prix: miami gp, miami f1 grand prix, grand prix of miami, f1 miami grand prix, formula 1 miami grand prix, f1 miami gp
emilia romagna grand prix: emilia romagna gp, emilia romagna f1 grand prix, grand prix of emilia romagna, f1 emilia romagna grand prix, formula 1 emilia romagna grand prix, f1 emilia romagna gp, imola grand prix, imola gp, imola f1 grand prix, grand prix of imola, f1 imola grand prix, formula 1 imola grand prix, f1 imola gp
monaco grand prix: monaco gp, monaco f1 grand prix, grand prix of monaco, f1 monaco grand prix, formula 1 monaco grand prix, f1 monaco gp
spanish grand prix: spanish gp, spanish f1 grand prix, grand prix of spanish, f1 spanish grand prix, formula 1 spanish grand prix, f1 spanish gp, spain grand prix, spain gp, spain f1 grand prix, grand prix of spain, f1 spain grand prix, formula 1 spain grand prix, f1 spain gp
barcelona catalunya grand prix: barcelona catalunya gp, barcelona catalunya f1 grand prix, grand prix of barcelona catalunya, f1 barcelona catalunya grand prix, formula 1 barcelona catalunya grand prix, f1 barcelona catalunya gp, barcelona grand prix, barcelona gp, barcelona f1 grand prix, grand prix of barcelona, f1 barcelona grand prix, formula 1 barcelona grand prix, f1 barcelona gp, barcelona-catalunya grand prix, barcelona-catalunya gp, barcelona-catalunya f1 grand prix, grand prix of barcelona-catalunya, f1 barcelona-catalunya grand prix, formula 1 barcelona-catalunya grand prix, f1 barcelona-catalunya gp
canadian grand prix: canadian gp, canadian f1 grand prix, grand prix of canadian, f1 canadian grand prix, formula 1 canadian grand prix, f1 canadian gp, canada grand prix, canada gp, canada f1 grand prix, grand prix of canada, f1 canada grand prix, formula 1 canada grand prix, f1 canada gp
austrian grand prix: austrian gp, austrian f1 grand prix, grand prix of austrian, f1 austrian grand prix, formula 1 austrian grand prix, f1 austrian gp, austria grand prix, austria gp, austria f1 grand prix, grand prix of austria, f1 austria grand prix, formula 1 austria grand prix, f1 austria gp
british grand prix: british gp, british f1 grand prix, grand prix of british, f1 british grand prix, formula 1 british grand prix, f1 british gp, great britain grand prix, great britain gp, great britain f1 grand prix, grand prix of great britain, f1 great britain grand prix, formula 1 great britain grand prix, f1 great britain gp, britain grand prix, britain gp, britain f1 grand prix, grand prix of britain, f1 britain grand prix, formula 1 britain grand prix, f1 britain gp, silverstone grand prix, silverstone gp, silverstone f1 grand prix, grand prix of silverstone, f1 silverstone grand prix, formula 1 silverstone grand prix, f1 silverstone gp
belgian grand prix: belgian gp, belgian f1 grand prix, grand prix of belgian, f1 belgian grand prix, formula 1 belgian grand prix, f1 belgian gp, belgium grand prix, belgium gp, belgium f1 grand prix, grand prix of belgium, f1 belgium grand prix, formula 1 belgium grand prix, f1 belgium gp
hungarian grand prix: hungarian gp, hungarian f1 grand prix, grand prix of hungarian, f1 hungarian grand prix, formula 1 hungarian grand prix, f1 hungarian gp, hungary grand prix, hungary gp, hungary f1 grand prix, grand prix of hungary, f1 hungary grand prix, formula 1 hungary grand prix, f1 hungary gp
dutch grand prix: dutch gp, dutch f1 grand prix, grand prix of dutch, f1 dutch grand prix, formula 1 dutch grand prix, f1 dutch gp, netherlands grand prix, netherlands gp, netherlands f1 grand prix, grand prix of netherlands, f1 netherlands grand prix, formula 1 netherlands grand prix, f1 netherlands gp
italian grand prix: italian gp, italian f1 grand prix, grand prix of italian, f1 italian grand prix, formula 1 italian grand prix, f1 italian gp, italy grand prix, italy gp, italy f1 grand prix, grand prix of italy, f1 italy grand prix, formula 1 italy grand prix, f1 italy gp, monza grand prix, monza gp, monza f1 grand prix, grand prix of monza, f1 monza grand prix, formula 1 monza grand prix, f1 monza gp
azerbaijan grand prix: azerbaijan gp, azerbaijan f1 grand prix, grand prix of azerbaijan, f1 azerbaijan grand prix, formula 1 azerbaijan grand prix, f1 azerbaijan gp, baku grand prix, baku gp, baku f1 grand prix, grand prix of baku, f1 baku grand prix, formula 1 baku grand prix, f1 baku gp
singapore grand prix: singapore gp, singapore f1 grand prix, grand prix of singapore, f1 singapore grand prix, formula 1 singapore grand prix, f1 singapore gp
united states grand prix: united states gp, united states f1 grand prix, grand prix of united states, f1 united states grand prix, formula 1 united states grand prix, f1 united states gp, us grand prix, us gp, us f1 grand prix, grand prix of us, f1 us grand prix, formula 1 us grand prix, f1 us gp, usa grand prix, usa gp, usa f1 grand prix, grand prix of usa, f1 usa grand prix, formula 1 usa grand prix, f1 usa gp, u.s grand prix, u.s gp, u.s f1 grand prix, grand prix of u.s, f1 u.s grand prix, formula 1 u.s grand prix, f1 u.s gp, cota grand prix, cota gp, cota f1 grand prix, grand prix of cota, f1 cota grand prix, formula 1 cota grand prix, f1 cota gp
mexico city grand prix: mexico city gp, mexico city f1 grand prix, grand prix of mexico city, f1 mexico city grand prix, formula 1 mexico city grand prix, f1 mexico city gp, mexican grand prix, mexican gp, mexican f1 grand prix, grand prix of mexican, f1 mexican grand prix, formula 1 mexican grand prix, f1 mexican gp, mexico grand prix, mexico gp, mexico f1 grand prix, grand prix of mexico, f1 mexico grand prix, formula 1 mexico grand prix, f1 mexico gp
sao paulo grand prix: sao paulo gp, sao paulo f1 grand prix, grand prix of sao paulo, f1 sao paulo grand prix, formula 1 sao paulo grand prix, f1 sao paulo gp, brazilian grand prix, brazilian gp, brazilian f1 grand prix, grand prix of brazilian, f1 brazilian grand prix, formula 1 brazilian grand prix, f1 brazilian gp, brazil grand prix, brazil gp, brazil f1 grand prix, grand prix of brazil, f1 brazil grand prix, formula 1 brazil grand prix, f1 brazil gp, são paulo grand prix, são paulo gp, são paulo f1 grand prix, grand prix of são paulo, f1 são paulo grand prix, formula 1 são paulo grand prix, f1 são paulo gp, interlagos grand prix, interlagos gp, interlagos f1 grand prix, grand prix of interlagos, f1 interlagos grand prix, formula 1 interlagos grand prix, f1 interlagos gp
las vegas grand prix: las vegas gp, las vegas f1 grand prix, grand prix of las vegas, f1 las vegas grand prix, formula 1 las vegas grand prix, f1 las vegas gp
qatar grand prix: qatar gp, qatar f1 grand prix, grand prix of qatar, f1 qatar grand prix, formula 1 qatar grand prix, f1 qatar gp
abu dhabi grand prix: abu dhabi gp, abu dhabi f1 grand prix, grand prix of abu dhabi, f1 abu dhabi grand prix, formula 1 abu dhabi grand prix, f1 abu dhabi gp
madrid grand prix: madrid gp, madrid f1 grand prix, grand prix of madrid, f1 madrid grand prix, formula 1 madrid grand prix, f1 madrid gp
portuguese grand prix: portuguese gp, portuguese f1 grand prix, grand prix of portuguese, f1 portuguese grand prix, formula 1 portuguese grand prix, f1 portuguese gp, portugal grand prix, portugal gp, portugal f1 grand prix, grand prix of portugal, f1 portugal grand prix, formula 1 portugal grand prix, f1 portugal gp
turkish grand prix: turkish gp, turkish f1 grand prix, grand prix of turkish, f1 turkish grand prix, formula 1 turkish grand prix, f1 turkish gp, turkey grand prix, turkey gp, turkey f1 grand prix, grand prix of turkey, f1 turkey grand prix, formula 1 turkey grand prix, f1 turkey gp
thailand grand prix: thailand gp, thailand f1 grand prix, grand prix of thailand, f1 thailand grand prix, formula 1 thailand grand prix, f1 thailand gp, thai grand prix, thai gp, thai f1 grand prix, grand prix of thai, f1 thai grand prix, formula 1 thai grand prix, f1 thai gp
french grand prix: french gp, french f1 grand prix, grand prix of french, f1 french grand prix, formula 1 french grand prix, f1 french gp, france grand prix, france gp, france f1 grand prix, grand prix of france, f1 france grand prix, formula 1 france grand prix, f1 france gp
german grand prix: german gp, german f1 grand prix, grand prix of german, f1 german grand prix, formula 1 german grand prix, f1 german gp, germany grand prix, germany gp, germany f1 grand prix, grand prix of germany, f1 germany grand prix, formula 1 germany grand prix, f1 germany gp
catalan grand prix: catalan gp, catalan f1 grand prix, grand prix of catalan, f1 catalan grand prix, formula 1 catalan grand prix, f1 catalan gp, catalunya grand prix, catalunya gp, catalunya f1 grand prix, grand prix of catalunya, f1 catalunya grand prix, formula 1 catalunya grand prix, f1 catalunya gp
aragon grand prix: aragon gp, aragon f1 grand prix, grand prix of aragon, f1 aragon grand prix, formula 1 aragon grand prix, f1 aragon gp
san marino grand prix: san marino gp, san marino f1 grand prix, grand prix of san marino, f1 san marino grand prix, formula 1 san marino grand prix, f1 san marino gp
malaysian grand prix: malaysian gp, malaysian f1 grand prix, grand prix of malaysian, f1 malaysian grand prix, formula 1 malaysian grand prix, f1 malaysian gp, malaysia grand prix, malaysia gp, malaysia f1 grand prix, grand prix of malaysia, f1 malaysia grand prix, formula 1 malaysia grand prix, f1 malaysia gp
indonesian grand prix: indonesian gp, indonesian f1 grand prix, grand prix of indonesian, f1 indonesian grand prix, formula 1 indonesian grand prix, f1 indonesian gp, indonesia grand prix, indonesia gp, indonesia f1 grand prix, grand prix of indonesia, f1 indonesia grand prix, formula 1 indonesia grand prix, f1 indonesia gp
valencia grand prix: valencia gp, valencia f1 grand prix, grand prix of valencia, f1 valencia grand prix, formula 1 valencia grand prix, f1 valencia gp, valencian grand prix, valencian gp, valencian f1 grand prix, grand prix of valencian, f1 valencian grand prix, formula 1 valencian grand prix, f1 valencian gp
czech grand prix: czech gp, czech f1 grand prix, grand prix of czech, f1 czech grand prix, formula 1 czech grand prix, f1 czech gp
styrian grand prix: styrian gp, styrian f1 grand prix, grand prix of styrian, f1 styrian grand prix, formula 1 styrian grand prix, f1 styrian gp
argentine grand prix: argentine gp, argentine f1 grand prix, grand prix of argentine, f1 argentine grand prix, formula 1 argentine grand prix, f1 argentine gp, argentina grand prix, argentina gp, argentina f1 grand prix, grand prix of argentina, f1 argentina grand prix, formula 1 argentina grand prix, f1 argentina gp
americas grand prix: americas gp, americas f1 grand prix, grand prix of americas, f1 americas grand prix, formula 1 americas grand prix, f1 americas gp, grand prix of the americas
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
  'march madness': 'ncaa',
  'college football playoff': 'ncaa',
  'heisman trophy': 'ncaa',
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
  'australian grand prix': 'formula one',
  'chinese grand prix': 'formula one',
  'japanese grand prix': 'formula one',
  'bahrain grand prix': 'formula one',
  'saudi arabian grand prix': 'formula one',
  'miami grand prix': 'formula one',
  'emilia romagna grand prix': 'formula one',
  'monaco grand prix': 'formula one',
  'spanish grand prix': 'formula one',
  'barcelona catalunya grand prix': 'formula one',
  'canadian grand prix': 'formula one',
  'austrian grand prix': 'formula one',
  'british grand prix': 'formula one',
  'belgian grand prix': 'formula one',
  'hungarian grand prix': 'formula one',
  'dutch grand prix': 'formula one',
  'italian grand prix': 'formula one',
  'azerbaijan grand prix': 'formula one',
  'singapore grand prix': 'formula one',
  'united states grand prix': 'formula one',
  'mexico city grand prix': 'formula one',
  'sao paulo grand prix': 'formula one',
  'las vegas grand prix': 'formula one',
  'qatar grand prix': 'formula one',
  'abu dhabi grand prix': 'formula one',
  'madrid grand prix': 'formula one',
  'portuguese grand prix': 'formula one',
  'turkish grand prix': 'formula one',
  'thailand grand prix': 'formula one',
  'french grand prix': 'formula one',
  'german grand prix': 'formula one',
  'catalan grand prix': 'formula one',
  'aragon grand prix': 'formula one',
  'san marino grand prix': 'formula one',
  'malaysian grand prix': 'formula one',
  'indonesian grand prix': 'formula one',
  'valencia grand prix': 'formula one',
  'czech grand prix': 'formula one',
  'styrian grand prix': 'formula one',
  'argentine grand prix': 'formula one',
  'americas grand prix': 'formula one',
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
march madness: ncaa tournament, ncaa championship
college football playoff: cfp, playoff, playoffs, college football playoffs, national championship, cfp national championship game
ncaa: college football, college basketball`,
  wnba: `wnba champion: championship, finals`,
  mls: `mls cup: championship
mls eastern: eastern conference
mls western: western conference
supporters shield: supporters' shield, supporters shield`,
};
