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
as monaco:
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
ac milan: milan
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
as saint etienne: saint-etienne, st etienne, as st etienne
montpellier hsc: montpellier
stade de reims: stade reims
granada cf:
ud las palmas: las palmas
real valladolid: valladolid, real valladolid cf
cd leganes: leganes
ud almeria: almeria
sd eibar: eibar
cadiz cf: cadiz
racing santander: racing de santander, real racing club
deportivo la coruna: rc deportivo, deportivo de la coruna
real zaragoza: zaragoza
sporting gijon: sporting de gijon, real sporting
malaga cf: malaga
schalke 04: schalke, fc schalke 04, fc schalke
hertha berlin: hertha bsc, hertha
hannover 96: hannover
fortuna dusseldorf: fortuna dusseldorf 1895
vfl bochum: bochum, vfl bochum 1848
holstein kiel: ksv holstein
sv darmstadt 98: darmstadt, darmstadt 98
sv elversberg: elversberg
sc paderborn: paderborn, sc paderborn 07
fc nurnberg: nurnberg, nuremberg, 1 fc nurnberg
fc kaiserslautern: kaiserslautern, 1 fc kaiserslautern
karlsruher sc: karlsruhe
ac monza: monza calcio
venezia fc: venezia
empoli fc: empoli
us salernitana: salernitana
frosinone calcio: frosinone
us palermo: palermo
uc sampdoria: sampdoria
spezia calcio: spezia
west bromwich albion: west brom, west bromwich
queens park rangers: qpr
stoke city: stoke
hull city: hull
swansea city: swansea
cardiff city: cardiff
bristol city:
birmingham city:
blackburn rovers:
preston north end:
derby county: derby
luton town: luton
watford fc: watford
millwall fc: millwall
portsmouth fc: portsmouth
charlton athletic:
oxford united: oxford utd
wrexham afc: wrexham
plymouth argyle: plymouth
bolton wanderers: bolton
rangers fc: glasgow rangers
heart of midlothian: hearts fc, heart of midlothian fc
hibernian fc: hibernian
aberdeen fc:
dundee united:
az alkmaar: alkmaar
fc twente: twente
fc utrecht: utrecht
vitoria guimaraes: vitoria sc, vitoria de guimaraes
royale union saint gilloise: union saint-gilloise, union sg, union st gilloise, royale union sg, union saint gilloise, royale union saint-gilloise
rsc anderlecht: anderlecht
krc genk: genk
royal antwerp: royal antwerp fc
trabzonspor: trabzonspor as
istanbul basaksehir: basaksehir
paok: paok fc, paok thessaloniki, paok salonika
aek athens: aek
panathinaikos: panathinaikos fc
red bull salzburg: fc salzburg, rb salzburg, salzburg
sturm graz: sk sturm graz
rapid vienna: rapid wien, sk rapid
young boys: bsc young boys, young boys bern
fc basel: fc basel 1893
dinamo zagreb: gnk dinamo zagreb, nk dinamo zagreb
ferencvaros: ferencvarosi tc, ferencvarosi
viktoria plzen: fc viktoria plzen
legia warsaw: legia warszawa
lech poznan: kks lech poznan
dynamo kyiv: dynamo kiev
qarabag: qarabag fk, qarabag agdam
bodo glimt: bodo/glimt, fk bodo/glimt, fk bodo glimt
malmo ff: malmo
fc midtjylland: midtjylland
brondby if: brondby
pafos fc: pafos
kairat almaty: kairat, fc kairat
maccabi tel aviv:
steaua bucharest: fcsb, steaua
cfr cluj:
zenit st petersburg: zenit, fc zenit
spartak moscow: spartak moskva
cska moscow: cska moskva
lokomotiv moscow: lokomotiv moskva
sao paulo fc: sao paulo futebol clube
corinthians: sc corinthians, sport club corinthians paulista, corinthians paulista
santos fc: santos futebol clube
gremio: gremio fbpa, gremio porto alegre
internacional: sc internacional, internacional porto alegre
atletico mineiro: atletico mg, atletico-mg, clube atletico mineiro, ca mineiro
athletico paranaense: atletico paranaense, athletico pr, athletico-pr
cruzeiro: cruzeiro ec, cruzeiro esporte clube
vasco da gama: vasco, cr vasco da gama
ec bahia: bahia
fortaleza ec:
red bull bragantino: bragantino, rb bragantino
mirassol: mirassol fc
sport recife: sport club do recife
ec vitoria: vitoria ba
racing club: racing club avellaneda, racing avellaneda
independiente: ca independiente
san lorenzo: ca san lorenzo, san lorenzo de almagro
estudiantes: estudiantes de la plata, estudiantes la plata
velez sarsfield: velez, ca velez sarsfield
rosario central: ca rosario central
lanus: ca lanus
penarol: ca penarol
colo colo: colo-colo
universidad de chile: u de chile
ldu quito: liga de quito, ldu
independiente del valle: cs independiente del valle
atletico nacional: club atletico nacional
guadalajara chivas: chivas, chivas guadalajara, cd guadalajara, chivas de guadalajara
cruz azul: cf cruz azul, cd cruz azul
tigres uanl: tigres
monterrey rayados: cf monterrey, rayados, monterrey cf, rayados de monterrey
pumas unam: pumas, unam pumas
deportivo toluca: toluca, toluca fc, deportivo toluca fc
club leon: leon fc
santos laguna: club santos laguna
al ahli: al-ahli, al ahli saudi, al-ahli saudi
al ahly: al-ahly, al ahly cairo
mamelodi sundowns: sundowns
ulsan hd: ulsan hyundai, ulsan hd fc
red bull racing: oracle red bull racing
aston martin f1: aston martin aramco
racing bulls: visa cash app rb, vcarb, rb f1
mclaren: mclaren f1, mclaren racing, mclaren mastercard
ferrari: scuderia ferrari
chennai super kings: csk
royal challengers bengaluru: royal challengers bangalore, rcb
sunrisers hyderabad: srh
kolkata knight riders:
mumbai indians:
delhi capitals:
punjab kings: pbks, kings xi punjab
rajasthan royals:
gujarat titans:
lucknow super giants: lsg
north queensland cowboys:
penrith panthers:
brisbane broncos:
melbourne storm:
sydney roosters:
canterbury bulldogs: canterbury bankstown bulldogs, canterbury-bankstown bulldogs
manly sea eagles: manly warringah sea eagles, manly
cronulla sharks: cronulla sutherland sharks, cronulla-sutherland sharks
south sydney rabbitohs: rabbitohs
parramatta eels: parramatta
new zealand warriors:
canberra raiders:
newcastle knights:
gold coast titans:
st george illawarra dragons: st george dragons
wests tigers:
redcliffe dolphins:
brisbane lions:
geelong cats: geelong
collingwood magpies: collingwood
hawthorn hawks: hawthorn
gws giants: greater western sydney giants, greater western sydney
gold coast suns:
fremantle dockers: fremantle
western bulldogs:
adelaide crows:
port adelaide power: port adelaide
carlton blues:
st kilda saints: st kilda
essendon bombers: essendon
melbourne demons:
north melbourne kangaroos: north melbourne
west coast eagles:
sydney swans:
natus vincere: navi, na'vi
faze clan: faze
team vitality: vitality
team falcons:
virtus pro: virtus.pro
ninjas in pyjamas: nip
astralis:
furia: furia esports
the mongolz: mongolz, themongolz
gen g: gen.g, geng, gen.g esports
t1: t1 esports, sk telecom t1, skt t1
hanwha life esports: hanwha life, hle
kt rolster: kt rolster bullets
dplus kia: dplus, damwon kia, dwg kia
nongshim redforce: nongshim
bnk fearx: fearx, bnk fear x
dn soopers: dn freecs
hanjin brion: ok savings bank brion, oksavingsbank brion
bilibili gaming: blg
top esports:
jd gaming: jdg
weibo gaming: wbg
invictus gaming:
edward gaming: edg
g2 esports: g2
fnatic: fnatic esports
karmine corp:
movistar koi: mad lions koi
flyquest:
cloud9: cloud 9, cloud9 kia
100 thieves: 100t
paper rex: prx
sentinels: sentinels esports
nrg: nrg esports
leviatan: leviatan esports
kru esports: kru
mibr: made in brazil
evil geniuses:
drx: drx esports, kiwoom drx
tundra esports: tundra
gaimin gladiators:
betboom team: betboom
xtreme gaming:
nigma galaxy:
heroic:
gamerlegion:
eternal fire:
`;
