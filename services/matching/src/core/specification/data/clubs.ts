/**
 * Football clubs with the names that venues mix: the official one, the one of the newspapers and the city's where it
 * has one club of that rank. `canonical: form, form`. A form that could mean two clubs is absent; `FC`, `SC` and the
 * like need no form of their own.
 */
export const CLUBS = `
manchester city: man city
manchester united: man united, man utd, manchester utd
tottenham hotspur: tottenham, spurs fc
wolverhampton wanderers: wolverhampton, wolves
newcastle united: newcastle
brighton & hove albion: brighton, brighton and hove albion
nottingham forest: nottingham, nott'm forest
west ham united: west ham
leeds united: leeds
arsenal fc: arsenal
chelsea fc: chelsea
liverpool fc: liverpool
everton fc: everton
fulham fc: fulham
brentford fc: brentford
burnley fc: burnley
sunderland afc: sunderland
aston villa:
afc wimbledon:
crystal palace:
afc bournemouth: bournemouth
leicester city: leicester
southampton fc: southampton
ipswich town: ipswich
coventry city: coventry
middlesbrough fc: middlesbrough
sheffield united: sheffield utd
sheffield wednesday:
norwich city: norwich
celtic fc: celtic, glasgow celtic
paris saint germain: psg, paris sg, paris saint-germain
paris fc:
olympique lyonnais: lyon, olympique lyon
olympique marseille: marseille, olympique de marseille
as monaco: monaco
lille osc: lille, losc, losc lille
stade rennais: rennes, stade rennais fc 1901
ogc nice: nice
rc lens: lens, racing club de lens
rc strasbourg: strasbourg, strasbourg alsace, rc strasbourg alsace
stade brestois: brest, stade brestois 29
toulouse fc: toulouse
fc nantes: nantes
fc lorient: lorient
le havre ac: le havre
fc metz: metz
aj auxerre: auxerre
angers sco: angers
atletico madrid: atletico, atletico de madrid, club atletico de madrid
real madrid:
fc barcelona: barcelona
athletic bilbao: bilbao, athletic club
real sociedad: real sociedad de futbol
real betis: betis, real betis balompie
rayo vallecano: vallecano, rayo, rayo vallecano de madrid
celta vigo: celta, celta de vigo, rc celta, rc celta de vigo
rcd espanyol: espanyol, espanyol de barcelona, rcd espanyol de barcelona
rcd mallorca: mallorca
sevilla fc: sevilla
valencia cf: valencia
villarreal cf: villarreal
getafe cf: getafe
girona fc: girona
ca osasuna: osasuna
deportivo alaves: alaves
elche cf: elche
levante ud: levante
real oviedo: oviedo
bayern munich: bayern, bayern munchen, fc bayern munchen, fc bayern munich
borussia dortmund: dortmund, bvb, bv borussia 09 dortmund
borussia monchengladbach: monchengladbach, gladbach, m'gladbach
bayer leverkusen: leverkusen, bayer 04 leverkusen
rb leipzig: leipzig
eintracht frankfurt: frankfurt
vfb stuttgart: stuttgart
vfl wolfsburg: wolfsburg
sc freiburg: freiburg, sport-club freiburg
mainz 05: mainz, 1 fsv mainz 05, fsv mainz 05
tsg hoffenheim: hoffenheim, tsg 1899 hoffenheim, 1899 hoffenheim
werder bremen: bremen, sv werder bremen
fc augsburg: augsburg
union berlin: 1 fc union berlin
fc koln: koln, cologne, 1 fc koln
hamburger sv: hamburg, hsv
fc st pauli: st pauli, fc st pauli 1910
fc heidenheim: heidenheim, 1 fc heidenheim, 1 fc heidenheim 1846
inter milan: inter, internazionale, fc internazionale, inter milano, fc internazionale milano, internazionale milano
inter miami:
ac milan:
juventus fc: juventus, juve
ssc napoli: napoli
as roma: roma
ss lazio: lazio
atalanta bc: atalanta
acf fiorentina: fiorentina
bologna fc: bologna, bologna fc 1909
torino fc: torino
udinese calcio: udinese
genoa cfc: genoa
como 1907: como
hellas verona: verona
cagliari calcio: cagliari
us lecce: lecce
parma calcio: parma, parma calcio 1913
us sassuolo: sassuolo, us sassuolo calcio
us cremonese: cremonese
ac pisa: pisa sc, pisa sporting club
sporting cp: sporting lisbon, sporting clube de portugal
sl benfica: benfica, sport lisboa e benfica
fc porto: porto porto
sc braga: sporting braga
ajax: afc ajax, ajax amsterdam
psv eindhoven: psv
feyenoord: feyenoord rotterdam
galatasaray: galatasaray sk
fenerbahce: fenerbahce sk
besiktas: besiktas jk
club brugge: club brugge kv
olympiacos: olympiakos, olympiacos piraeus
shakhtar donetsk: fk shakhtar donetsk
red star belgrade: crvena zvezda, fk crvena zvezda
slavia prague: sk slavia praha, slavia praha
sparta prague: ac sparta praha, sparta praha
fc copenhagen: fc kobenhavn
flamengo: cr flamengo, clube de regatas do flamengo
palmeiras: se palmeiras
fluminense: fluminense fc
botafogo: botafogo fr
river plate: ca river plate
boca juniors: ca boca juniors
club america: cf america
al hilal: al-hilal
al nassr: al-nassr
al ittihad: al-ittihad
`;
