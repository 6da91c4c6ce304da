import type { Thesaurus } from './thesaurus.js';

export const SPORTS: Thesaurus = {
  words: `
predicate retire: retiring, hang up his boots, hang up her boots, hang up his cleats, hang up his skates, hang up the gloves, call it a career, calls it a career
predicate fire: sacked, get sacked, gets sacked, be sacked, relieved of his duties, relieved of her duties, dismissal
predicate leave: part ways with, parted ways with, part company with
predicate beat: defeated, beaten
predicate perform: play the halftime show, play at halftime
word hire: hires, hired, hiring
word traded to: be traded to, get traded to, gets traded to
word traded: traded away, dealt away
word request trade: request a trade, requests a trade, requested a trade, demand a trade, demands a trade, trade request, ask for a trade, asks for a trade
word trade deadline: trading deadline
word transfer: transferred, transfers, transferring
word loan: loaned, loaned out, on loan, loan move
word join: transferred to, be transferred to, complete a transfer to, completes a transfer to, complete a move to, completes a move to
word re-sign: re-sign with, re-signs with, re-signing with, re-signs, re-signed, re-sign for, re-signed with
word contract extension: extend his contract, extends his contract, extend her contract, extends her contract, sign an extension, signs an extension, sign a contract extension, signs a contract extension, sign contract extension, signs contract extension, sign extension, signs extension, contract extensions
word franchise tag: franchise tagged, franchise tags, get franchise tagged, place the franchise tag on, places the franchise tag on
word free agent: free agency, free agents
word waive: waived, waives
word buyout: bought out, buy out, buyouts
word pick: selection, selections
word undrafted: go undrafted, goes undrafted
word quarterback: qb, quarterbacks, qbs
word starting quarterback: starting qb, start at quarterback, starts at quarterback, start at qb, starts at qb, starting quarterbacks
word running back: running backs, runningback
word wide receiver: wide receivers, wideout
word transfer portal: ncaa transfer portal, enter the transfer portal, enters the transfer portal, in the transfer portal, enter transfer portal, enters transfer portal, entering the transfer portal, enter the portal, enters the portal
word expansion team: expansion franchise, expansion teams, expansion club, expansion franchises
word relocate: relocated, relocates, relocating, relocation, relocate to, move to, moves to, moved to, moving to, moved from
word rebrand: rebranded, rebrands, rebranding
predicate rename: renamed, renames, renaming
predicate suspend: suspension, suspends
word eject: ejected, ejection, ejections
predicate reinstate: reinstated, reinstates, reinstatement
word participate: compete, competes, competing, competed, participates, participating, participation, participate in, take part in, takes part in, take part, takes part, taking part, took part
predicate boycott: boycotts, boycotted
word postpone: postponed, postpones, postponement
word induct: inducted, inducts, induction, enshrined, enshrinement, inductee
stage election: voted into, vote into
word undefeated: unbeaten, go undefeated, goes undefeated, go unbeaten, goes unbeaten, finish undefeated, finishes undefeated, finish unbeaten, finishes unbeaten, remain undefeated, remain unbeaten, without a loss
word winless: go winless, goes winless, without a win, finish winless
word worst record: worst regular season record, worst overall record, worst win-loss record
word best record: best regular season record, best overall record, best win-loss record
word clinch: clinches, clinched, clinching
word first-round bye: 1st round bye, round one bye
word play in tournament: play in game, play in games
word all-star: all-stars
word all-star starter: starter in the all-star game, start the all-star game, starts the all-star game, all-star starters
competition all-nba first team: nba all-nba first team, all-nba 1st team, first-team all-nba, 1st team all-nba
competition all-nba second team: nba all-nba second team, all-nba 2nd team, second-team all-nba, 2nd team all-nba
competition all-nba third team: nba all-nba third team, all-nba 3rd team, third-team all-nba, 3rd team all-nba
competition all-nba team: all-nba, nba all-nba team, all-nba teams, all-nba selection, all-nba honors
word all-defensive first team: all-defensive 1st team, first-team all-defense, first-team all-defensive
word all-defensive second team: all-defensive 2nd team
word all-defensive team: all-defensive
word all-rookie first team: all-rookie 1st team, first-team all-rookie
word all-rookie second team: all-rookie 2nd team
word all-pro first team: first-team all-pro, 1st team all-pro, all-pro 1st team
word all-pro second team: second-team all-pro, 2nd team all-pro
word all-american: all-americans
word most improved player: mip, most improved player award, most improved player of the year
word sixth man of the year: sixth man of the year award, 6moty, sixth man award, 6th man award
word coach of the year: coach of the year award, head coach of the year
word executive of the year: executive of the year award
word clutch player of the year: clutch player of the year award, clutch player award
word scoring title: scoring leader, scoring champion, scoring champ, scoring crown, scoring race
metric passing yards: passing yards leader, passing leader, passing yardage, passing title, passing yards title, yards passing, throw for yards, throws for yards, pass for yards, passes for yards
metric rushing yards: rushing yards leader, rushing leader, rushing yardage, rushing title, rushing yards title, rushing champion, yards rushing, rush for yards, rushes for yards, rush yards
metric receiving yards: receiving yards leader, receiving leader, receiving yardage, receiving title, receiving yards title, yards receiving
metric passing touchdowns: passing tds, passing td, passing touchdown, passing touchdowns leader, passing td leader, passing tds leader, touchdown passes, td passes, passing touchdown leader
metric rushing touchdowns: rushing tds, rushing td, rushing touchdown, rushing touchdowns leader, rushing td leader, rushing tds leader, rushing touchdown leader
metric receiving touchdowns: receiving tds, receiving td, receiving touchdown, receiving touchdowns leader, receiving td leader, receiving tds leader, receiving touchdown leader, touchdown receptions, touchdown catches, td catches
metric touchdowns: score the most touchdowns, scores the most touchdowns, most touchdowns scored, touchdown leader, touchdowns leader, td leader
metric receptions: receptions leader, reception leader, receptions title
metric sacks: sack leader, sacks leader, sack title, sack king
metric home runs: home run leader, home runs leader, home run title, home run king, home run crown, homerun, homeruns
metric strikeouts: strikeout leader, strikeouts leader, strikeout title, strikeout king
metric rbis: runs batted in, rbi leader, rbis leader, rbi title, runs batted in leader
metric stolen bases: steal the most bases, steals the most bases, stolen base, bases stolen, stolen bases leader, stolen base leader, steal bases, stolen base title
metric batting average: batting title, batting champion, batting crown, batting average leader, highest batting average, best batting average, batting average title, batting champ
metric earned run average: era title, era leader, lowest era, best era, lowest earned run average, earned run average title
metric points per game: ppg, points per game leader, ppg leader
metric rebounds per game: rpg, rebounds per game leader, rpg leader, boards per game
metric assists per game: apg, assists per game leader, apg leader
metric steals per game: spg, steals per game leader
metric blocks per game: bpg, blocks per game leader
metric assists: assists leader, assist leader, assists title, assist title, assist king
metric rebounds: rebounds leader, rebound leader, rebounding leader, rebounding title
metric steals: steals leader, steal leader
metric goals: goals leader
metric points: points leader, score the most points, scores the most points, most points scored
metric interceptions: interception, interceptions leader, interception leader
metric tackles: tackle, tackles leader, tackle leader
metric three pointers: three-pointers made leader, 3-pointers made leader, three-point field goals, 3-point field goals
word clean sheets: clean sheet
word triple-double: triple-doubles
word double-double: double-doubles
word quadruple-double: quadruple-doubles
word hat trick: hat tricks
word hole-in-one: holes in one
word no-hitter: no-hitters, throw a no-hitter, throws a no-hitter, pitch a no-hitter, pitches a no-hitter, no-hitter thrown, no-hitter pitched, toss a no-hitter
word perfect game: throw a perfect game, throws a perfect game, pitch a perfect game, pitches a perfect game, perfect game thrown, perfect game pitched, perfect games
word hit for the cycle: hits for the cycle
word walk-off: walkoff, walk-offs
word triple crown: triple crown winner, triple crown champion
word world record: world records
word gold medal: gold medals, olympic gold, olympic gold medal, win gold, wins gold, win a gold medal, wins a gold medal, win the gold medal, take gold, takes gold
word silver medal: silver medals, olympic silver, olympic silver medal, win silver, wins silver, take silver, takes silver
word bronze medal: bronze medals, olympic bronze, olympic bronze medal, win bronze, wins bronze, take bronze, takes bronze
word meter: meters, metre, metres
word kilometer: kilometers, kilometre, kilometres, km
word make the cut: makes the cut, made the cut, make cut, makes cut
word miss the cut: misses the cut, missed the cut
word first round leader: 18-hole leader, leader after the first round, lead after the first round, leads after the first round, leader after round 1, lead after round 1, leads after round 1, leader after round one, round 1 leader, 1st round leader
word grand slam: grand slam title, grand slam titles, grand slams, grand slam tournament, tennis major, grand slam event
word calendar grand slam: calendar-year grand slam, calendar slam
word career grand slam: career slam
word general classification: gc, overall classification, general classification title
word points classification: green jersey, points jersey
word mountains classification: polka dot jersey, king of the mountains, king of the mountains jersey
word young rider classification: white jersey, best young rider
word player of the match: man of the match, motm, player of the match award, man of the match award
word player of the series: man of the series
word golden ball: golden ball award
word orange cap: orange cap winner, orange cap award
word purple cap: purple cap winner, purple cap award
word opt out: opts out, opted out
word decline option: decline his player option, declines his player option, decline player option, declines player option, declines her player option
word exercise option: exercise his player option, exercises his player option, pick up his player option, picks up his player option, exercise player option, exercises player option
word max contract: maximum contract, max deal, maximum deal
word national anthem: star-spangled banner, us national anthem
word coin toss: coin flip, opening coin toss
word gatorade color: gatorade shower color, gatorade bath color, color of the gatorade, color of the gatorade shower, color of the gatorade bath, colour of the gatorade, color of gatorade, liquid poured on the winning coach
word viewers: viewer, viewership, tv viewers, television viewers, tv audience, television audience
predicate attend: attends, attended, attending, in attendance at, be in attendance at, be in attendance
word title: title belt, championship belt, titles
word fight: bout, bouts, fights, boxing match, boxing bout, square off in a fight
word heavyweight: heavyweights
word light heavyweight:
word super middleweight:
word pound-for-pound: p4p
stage promotion: be promoted, get promoted, gets promoted, win promotion, wins promotion, earn promotion, earns promotion, gain promotion, gains promotion, secure promotion, secures promotion, win promotion from, promoted from, promotion from
stage relegation: demoted, demotion, get demoted
stage final four: reach the final four, reaches the final four, make the final four, makes the final four, make it to the final four, makes it to the final four, advance to the final four
stage semifinal: semi-finalist, semi-finalists
stage quarterfinal: quarter-finalist, quarterfinalist
stage reach final: make it to the final, makes it to the final
stage pole position: take pole, takes pole, on pole, win pole, wins pole, claim pole, claims pole, secure pole, secures pole, start from pole, starts from pole, pole-sitter, take pole position, takes pole position, qualify in pole position, grab pole
stage fastest lap: record the fastest lap, records the fastest lap, set fastest lap, sets the fastest lap, sets fastest lap, drive the fastest lap, post the fastest lap
word top goalscorer: leading goal scorer, top goal getter, golden boot race, most goals scored
competition premier league: premier league title, premier league champion, premier league trophy
competition la liga: la liga title, laliga title, la liga champion
competition serie a: scudetto, the scudetto, italian league title, serie a title
competition bundesliga: bundesliga title, bundesliga champion
competition ligue 1: ligue 1 title, ligue 1 champion, ligue un
competition champions league: champions league title, uefa champions league title, champions league trophy
competition world cup: fifa world cup title, world cup title, world cup trophy, world cup champion
competition scottish premiership: scottish premiership title, scottish premiership champion
competition mls cup: mls champion, mls championship, mls cup champion, mls title
competition nwsl: nwsl championship, nwsl champion, nwsl title
competition formula one: f1 title, formula 1 title, f1 drivers' title, formula 1 drivers' title, drivers' title, world drivers' championship, world drivers' champion, f1 world drivers' champion, formula 1 world drivers' champion, formula 1 world drivers' championship, f1 world title, f1 world championship, formula 1 world championship, formula one world championship, formula 1 world champion, formula one world champion, formula one drivers' championship, formula one drivers' champion, wdc
competition constructors championship: constructors' champion, constructors' title, f1 constructors' title, formula 1 constructors' title, formula 1 constructors' champion, formula one constructors' championship, world constructors' championship, world constructors' champion, f1 world constructors' championship
competition motogp: motogp title, motogp world title, motogp world champion, motogp champion, motogp riders' title, motogp riders' champion, motogp riders' world championship
competition nascar cup series: nascar cup champion, nascar cup title, nascar cup series title, nascar cup championship, cup series championship, cup series champion, cup series title
competition indycar: indycar championship, indycar champion, indycar title, indycar series championship, indycar series champion, indycar series title
competition formula e: formula e world championship, abb fia formula e
competition formula two: formula 2, f2, fia formula 2 championship
competition formula three: formula 3, f3
competition daytona 500: great american race
competition indianapolis 500: indianapolis 500 mile race
competition cricket world cup: icc men's odi world cup, men's odi world cup, men's cricket world cup, icc odi world cup
competition womens cricket world cup: women's cricket world cup, icc women's cricket world cup, women's odi world cup, icc women's odi world cup
competition t20 world cup: men's t20 world cup, icc t20, t20 wc
competition womens t20 world cup: women's t20 world cup, icc women's t20 world cup
competition womens premier league: women's premier league, wpl, tata wpl
competition border-gavaskar trophy:
competition county championship: vitality county championship
competition vitality blast: t20 blast
competition bangladesh premier league: bpl
competition womens rugby world cup: women's rugby world cup
competition womens six nations: women's six nations, guinness women's six nations
competition rugby world cup: rugby union world cup, men's rugby union world cup
competition rugby league world cup:
competition autumn nations series: autumn internationals
competition ballon d'or: men's ballon d'or, mens ballon d'or, ballon d'or award, ballon d'or trophy
competition ballon d'or feminin: women's ballon d'or, womens ballon d'or, ballon dor feminin
competition pfa player of the year: pfa players' player of the year, pfa men's players' player of the year, pfa men's player of the year
competition pfa young player of the year: pfa men's young player of the year
competition womens africa cup of nations: wafcon, women's africa cup of nations
competition copa america femenina: women's copa america
competition u20 world cup: u-20 world cup, fifa u-20 world cup, fifa u20 world cup
competition u17 world cup: u-17 world cup, fifa u-17 world cup, fifa u17 world cup
competition caf champions league: totalenergies caf champions league
competition caf confederation cup:
competition basketball champions league: fiba champions league
competition handball champions league: ehf champions league
competition champions hockey league:
competition basketball world cup: fiba world cup, fiba basketball world cup
competition eurobasket: fiba eurobasket
competition euroleague: turkish airlines euroleague, euroleague basketball
competition ski world cup: fis alpine ski world cup, alpine ski world cup, alpine skiing world cup
competition world cup of hockey:
competition ice hockey world championship: iihf world championship, ice hockey world championships, iihf world championships
competition world junior championship: world juniors, iihf world junior championship, world junior ice hockey championship
competition 4 nations face-off: four nations face-off, nhl 4 nations face-off
competition gagarin cup:
competition dubai world cup:
competition pegasus world cup:
competition ascot gold cup:
competition cheltenham gold cup: boodles cheltenham gold cup
competition prix de l'arc de triomphe: arc de triomphe, qatar prix de l'arc de triomphe
competition epsom derby: derby stakes, epsom derby stakes
competition kentucky oaks:
competition breeders cup classic:
competition boston marathon:
competition london marathon: tcs london marathon
competition new york city marathon: nyc marathon, tcs new york city marathon, new york marathon
competition chicago marathon: bank of america chicago marathon
competition berlin marathon: bmw berlin marathon
competition tokyo marathon:
competition world athletics championships: world athletics championship, world championships in athletics
competition world aquatics championships: world swimming championships
competition commonwealth games:
competition asian games:
competition pan american games: pan am games
competition invictus games:
competition paralympics: paralympic games, summer paralympics
competition winter paralympics: winter paralympic games
competition summer olympics: los angeles olympics, la olympics, los angeles summer olympics, los angeles games, la28, la 28, summer games, summer olympic games, la28 olympics, brisbane olympics, olympic summer games
competition winter olympics: milan cortina olympics, milano cortina olympics, milan-cortina winter olympics, milano cortina winter olympics, winter games, french alps winter olympics, french alps olympics
competition dp world tour: european tour, european golf tour
competition lpga tour: lpga
competition pro football hall of fame: nfl hall of fame, football hall of fame
competition baseball hall of fame: national baseball hall of fame, mlb hall of fame, baseball hall of fame class
competition basketball hall of fame: naismith basketball hall of fame, naismith memorial basketball hall of fame, nba hall of fame
competition hockey hall of fame: nhl hall of fame
competition nhl draft: nhl entry draft, pro hockey draft, nhl amateur draft
competition mlb draft: pro baseball draft, mlb first-year player draft
competition march madness: men's ncaa tournament, ncaa men's tournament, mens ncaa tournament, men's march madness, mens march madness, men's college basketball tournament, men's college basketball champion, men's college basketball championship, ncaa men's basketball champion, ncaa men's basketball title, men's ncaa basketball tournament, men's ncaa tournament champion, ncaa men's basketball national championship, men's college basketball national championship, men's basketball national championship
competition ncaa womens basketball: women's ncaa basketball tournament, ncaa women's tournament, women's college basketball tournament, women's college basketball champion, women's college basketball championship, ncaa women's basketball championship, ncaa women's basketball champion, women's ncaa basketball championship, womens march madness, women's college basketball national championship
competition college football playoff: college football national champion, college football champion, cfp national champion, cfp title, college football title, cfp champion
competition mlb al batting title: al batting title, al batting champion, al batting crown, american league batting title, american league batting champion, american league batting crown, mlb al batting champion
competition mlb nl batting title: nl batting title, nl batting champion, nl batting crown, national league batting title, national league batting champion, national league batting crown, mlb nl batting champion
competition mlb al home run leader: al home run leader, al home run title, american league home run leader, american league home run title, al home run king
competition mlb nl home run leader: nl home run leader, nl home run title, national league home run leader, national league home run title, nl home run king
competition mlb al reliever of the year: al reliever of the year, american league reliever of the year, mariano rivera award
competition mlb nl reliever of the year: nl reliever of the year, national league reliever of the year, trevor hoffman award
competition nfl afc: represent the afc in the super bowl, afc representative in the super bowl
competition nfl nfc: represent the nfc in the super bowl, nfc representative in the super bowl
competition espys: espy awards, espy award, espy
competition bbc sports personality of the year: sports personality of the year, bbc spoty, spoty
competition sportsperson of the year: sports illustrated sportsperson of the year, si sportsperson of the year
competition nba finals mvp: nba finals most valuable player, finals most valuable player
competition super bowl mvp: super bowl most valuable player
competition world series mvp: world series most valuable player
competition wsop main event: world series of poker main event, wsop main event champion
competition wsop: world series of poker
competition little league world series: llws, little league baseball world series
competition world series of darts:
competition world cup of darts:
competition uk open darts: uk open of darts
competition womens us open golf: u.s. women's open
competition womens open golf: aig women's open, women's british open
competition womens pga championship: women's pga championship, kpmg women's pga championship
competition chevron championship: the chevron championship
competition evian championship: the evian championship, amundi evian championship
competition us amateur: us amateur championship
competition the masters: the masters at augusta, masters at augusta, the masters at augusta national, masters at augusta national, the masters in augusta
competition phoenix open: wm phoenix open, waste management phoenix open
competition pebble beach pro-am: at&t pebble beach pro-am
competition scottish open golf: genesis scottish open
competition bmw championship:
competition queens club: queen's club championships, queen's club, hsbc championships
competition halle open: terra wortmann open
competition barcelona open: barcelona open banc sabadell
competition china open:
competition next gen atp finals: next gen finals, next generation atp finals
competition world chess championship: world chess champion, chess world champion, fide world champion, fide world chess champion, world chess title, world chess crown
competition womens world chess championship: women's world chess championship, women's world chess champion
competition womens candidates tournament: women's candidates tournament, fide women's candidates tournament, women's candidates
competition world rapid championship: world rapid chess championship, fide world rapid championship, rapid world championship
competition world blitz championship: world blitz chess championship, fide world blitz championship
competition chess olympiad: fide chess olympiad
competition sinquefield cup:
competition esports world cup: esports world cup foundation
competition call of duty league: cdl, cdl championship, call of duty league championship, cdl champs
competition rocket league championship series: rlcs, rlcs world championship
competition six invitational: rainbow six invitational
competition apex legends global series: algs, algs championship
competition valorant masters: vct masters, valorant masters tournament
competition lol worlds: lol worlds champion, league of legends world champion
competition world series of boxing:
competition pfl: professional fighters league
competition home run derby: home run derby champion
competition nathan's hot dog eating contest: nathan's famous international hot dog eating contest, nathan's famous contest
competition iditarod: iditarod trail sled dog race, iditarod sled dog race
competition vendee globe:
competition america's cup: americas cup
competition boat race: oxford-cambridge boat race
competition world's strongest man: worlds strongest man
competition crossfit games:
competition x games:
competition puskas award: fifa puskas award
competition golden boy: golden boy award
place south africa: springboks, springbok, bafana bafana, proteas
place new zealand: all blacks, black caps
place australia: wallabies, socceroos
place us: usmnt
place italy: azzurri
place las vegas:
`,
  light: `
finish: worst record, best record, premier league, la liga, serie a, bundesliga, ligue 1, regular season, undefeated, passing yards, rushing yards, receiving yards, passing touchdowns, rushing touchdowns, receiving touchdowns, receptions, sacks, home runs, strikeouts, rbis, stolen bases, batting average, points per game, rebounds per game, assists per game, mlb al east, mlb al west, mlb al central, mlb nl east, mlb nl west, mlb nl central, nfl afc east, nfl afc west, nfl afc north, nfl afc south, nfl nfc east, nfl nfc west, nfl nfc north, nfl nfc south
go: undefeated, winless
secure: finish, pole position, podium
earn: finish, all-star, all-nba first team, all-nba team, first-round bye
achieve: finish, podium
claim: podium, gold medal, grand slam, scoring title
take: gold medal, silver medal, bronze medal, podium
record: triple-double, hat trick
receive: first-round bye
most: passing yards, rushing yards, receiving yards, receptions, passing touchdowns, rushing touchdowns, receiving touchdowns, rbis, stolen bases, clean sheets, interceptions, tackles, points per game, rebounds per game, assists per game, steals per game, blocks per game, three pointers, monthly listeners
lead: passing yards, rushing yards, receiving yards, receptions, passing touchdowns, rushing touchdowns, receiving touchdowns, rbis, stolen bases, interceptions, tackles, batting average, earned run average, steals, three pointers, points per game, rebounds per game, assists per game, steals per game, blocks per game, scoring title
hit: home runs
throw: no-hitter, perfect game, passing touchdowns
pitch: no-hitter, perfect game
break: world record
set: world record
make: college football playoff, all-nba first team, all-nba second team, all-nba third team, all-nba team, all-defensive first team, all-rookie first team, all-pro first team, all-star
pick: all-nba first team, all-nba second team, all-nba third team, all-nba team, all-defensive first team, all-rookie first team, all-pro first team, all-star
hire: manager
appoint: manager
enter: transfer portal
award: expansion team, ballon d'or, heisman trophy, nhl hart trophy, nhl vezina trophy, nhl norris trophy, nhl calder trophy, nhl selke trophy, nhl conn smythe trophy, cy young, mlb al cy young, mlb nl cy young, nba mvp, mvp
crown: premier league, la liga, serie a, bundesliga, ligue 1, champions league, world cup, formula one, motogp, nba champion, nfl champion, nhl champion, mlb champion, wimbledon, french open, australian open, six nations, rugby world cup, world chess championship, lol worlds, ipl, cricket world cup, t20 world cup
lift: premier league, champions league, europa league, conference league, fa cup, carabao cup, copa libertadores, copa america, world cup, womens world cup, euro championship, nhl champion, rugby world cup, cricket world cup, t20 world cup, ipl, copa del rey, dfb pokal, coppa italia
capture: formula one, motogp, nba champion, nfl champion, nhl champion, mlb champion, world chess championship
hoist: nhl champion, nfl champion, champions league, world cup
top: nhl atlantic, nhl metropolitan, nhl central, nhl pacific, mlb al east, mlb al west, mlb al central, mlb nl east, mlb nl west, mlb nl central, nfl afc east, nfl afc west, nfl afc north, nfl afc south, nfl nfc east, nfl nfc west, nfl nfc north, nfl nfc south
horse: triple crown, kentucky derby, preakness stakes, belmont stakes, breeders cup
rider: motogp, moto2, moto3, tour de france
driver: nascar cup series, indycar, daytona 500, indianapolis 500, formula e
golfer: the masters, pga championship, open championship, us open golf, ryder cup
fighter: ufc
general classification: tour de france, giro d'italia, vuelta a espana, tour de france femmes
baseball: mlb, mlb champion, college world series
football: nfl, nfl champion, super bowl mvp, nfl draft
basketball: nba, nba champion, wnba, march madness, nba draft
hockey: nhl, nhl champion, nhl draft
soccer: mls, mls cup, premier league
tennis: wimbledon, french open, australian open
golf: the masters, pga championship, open championship, ryder cup
chess: candidates tournament, world chess championship
cricket: ipl, cricket world cup, t20 world cup, the ashes
rugby: six nations, rugby world cup
darts: pdc world championship, premier league darts
snooker: world snooker championship
league of legends: lol worlds, msi, first stand, lck, lpl, lec
dota: the international
counter-strike: iem katowice, iem cologne, blast premier, pgl major
valorant: valorant champions, valorant masters
belt: heavyweight, light heavyweight, middleweight, welterweight, lightweight, featherweight, bantamweight, flyweight, ufc
sing: national anthem
perform: national anthem
esports: lol worlds, valorant champions
cycling: tour de france, giro d'italia, vuelta a espana
`,
};
