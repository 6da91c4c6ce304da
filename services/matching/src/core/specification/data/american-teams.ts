/**
 * American teams by a short name that means them in any context; within a league every city and every nickname does,
 * see `teams.ts`. `canonical: form, form`.
 */
export const AMERICAN_TEAMS = `
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
arizona diamondbacks: diamondbacks, d-backs
atlanta falcons: falcons
buffalo sabres: sabres
calgary flames:
cincinnati bengals: bengals
cleveland browns:
cleveland guardians:
columbus blue jackets: blue jackets
dallas cowboys: cowboys
dallas mavericks: mavs
denver broncos: broncos
detroit red wings: red wings
detroit tigers:
green bay packers:
indianapolis colts: colts
indiana pacers: pacers
las vegas raiders: raiders
memphis grizzlies: grizzlies
milwaukee brewers: brewers
minnesota vikings: vikings
minnesota twins:
montreal canadiens: canadiens, habs
new orleans pelicans: pelicans
new orleans saints:
oakland athletics:
philadelphia 76ers: 76ers, sixers
philadelphia flyers: flyers
pittsburgh penguins:
pittsburgh pirates:
pittsburgh steelers: steelers
portland trail blazers: trail blazers, blazers
tampa bay buccaneers: buccaneers
toronto raptors: raptors
utah mammoth: utah hockey club
vancouver canucks: canucks
washington commanders: commanders
`;
