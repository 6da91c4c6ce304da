/**
 * American colleges that play football or basketball against one another: `school | nickname | further names`. "State"
 * is also written "St." and needs no further name. A school's name means its team only in a text about the college
 * game: outside it is a state or a town.
 */
export const COLLEGES = `
air force | falcons
akron | zips
alabama | crimson tide | bama
uab | blazers | alabama birmingham, alabama-birmingham
alabama state | hornets
appalachian state | mountaineers | app state, app st
arizona | wildcats
arizona state | sun devils | asu
arkansas | razorbacks
arkansas state | red wolves
army | black knights | army west point
auburn | tigers
ball state | cardinals
baylor | bears
belmont | bruins
boise state | broncos
boston college | eagles | bc
boston university | terriers
bowling green | falcons | bowling green state
bradley | braves
buffalo | bulls
butler | bulldogs
byu | cougars | brigham young
california | golden bears | cal
california baptist | lancers | cal baptist
central michigan | chippewas
charleston | cougars | college of charleston, col of charleston
charlotte | 49ers
chattanooga | mocs
cincinnati | bearcats
clemson | tigers
coastal carolina | chanticleers
colgate | raiders
colorado | buffaloes | colorado buffs
colorado state | rams
connecticut | huskies | uconn
cornell | big red
creighton | bluejays
dartmouth | big green
davidson | wildcats
dayton | flyers
delaware | blue hens
depaul | blue demons
drake | bulldogs
drexel | dragons
duke | blue devils
duquesne | dukes
east carolina | pirates | ecu
eastern michigan | eagles
eastern washington | eagles
florida | gators
florida atlantic | owls | fau
florida gulf coast | eagles | fgcu
florida international | panthers | fiu
florida state | seminoles | fsu
fordham | rams
fresno state | bulldogs
furman | paladins
george mason | patriots
george washington | revolutionaries
georgetown | hoyas
georgia | bulldogs | uga
georgia southern | eagles
georgia state | panthers
georgia tech | yellow jackets
gonzaga | bulldogs | zags
grand canyon | antelopes | gcu
green bay | phoenix
harvard | crimson
hawaii | rainbow warriors | hawai'i
high point | panthers
hofstra | pride
holy cross | crusaders
houston | cougars
howard | bison
idaho | vandals
illinois | fighting illini
illinois state | redbirds
indiana | hoosiers
indiana state | sycamores
iona | gaels
iowa | hawkeyes
iowa state | cyclones
jacksonville state | gamecocks
james madison | dukes | jmu
kansas | jayhawks | ku
kansas state | wildcats | k state, k-state
kennesaw state | owls
kent state | golden flashes
kentucky | wildcats
la salle | explorers
lehigh | mountain hawks
liberty | flames
long beach state | beach
louisiana | ragin cajuns | louisiana lafayette, louisiana-lafayette
louisiana monroe | warhawks | ulm, ul monroe
louisiana tech | bulldogs | la tech
louisville | cardinals
loyola chicago | ramblers | loyola-chicago
loyola marymount | lions | lmu
lsu | tigers | louisiana state
marquette | golden eagles
marshall | thundering herd
maryland | terrapins
massachusetts | minutemen | umass
mcneese | cowboys | mcneese state
memphis | tigers
miami | hurricanes | miami fl, miami florida
miami ohio | redhawks | miami oh
michigan | wolverines
michigan state | spartans | msu
middle tennessee | blue raiders | mtsu, middle tennessee state
minnesota | golden gophers | gophers
mississippi state | bulldogs
missouri | tigers | mizzou
missouri state | bears
montana | grizzlies
montana state | bobcats
murray state | racers
navy | midshipmen
nebraska | cornhuskers | huskers
nevada | wolf pack
new mexico | lobos
new mexico state | aggies
north carolina | tar heels | unc
north carolina state | wolfpack | nc state, nc st
north dakota | fighting hawks
north dakota state | bison
north texas | mean green
northern arizona | lumberjacks
northern illinois | huskies
northern iowa | panthers
northwestern | wildcats
notre dame | fighting irish
ohio | bobcats
ohio state | buckeyes
oklahoma | sooners
oklahoma state | cowboys
old dominion | monarchs
ole miss | rebels | mississippi
oral roberts | golden eagles
oregon | ducks
oregon state | beavers
penn | quakers | pennsylvania
penn state | nittany lions
pepperdine | waves
pittsburgh | panthers | pitt
portland | pilots
princeton | tigers
providence | friars
purdue | boilermakers
rhode island | rams
rice | owls
richmond | spiders
rutgers | scarlet knights
sacramento state | hornets
saint joseph's | hawks | st joseph's, saint josephs
saint louis | billikens | slu, st louis
saint mary's | gaels | saint marys, st mary's
saint peter's | peacocks | st peter's
sam houston | bearkats | sam houston state
samford | bulldogs
san diego | toreros
san diego state | aztecs | sdsu
san francisco | dons
san jose state | spartans | sjsu
santa clara | broncos
seton hall | pirates
siena | saints
smu | mustangs | southern methodist
south alabama | jaguars
south carolina | gamecocks
south dakota | coyotes
south dakota state | jackrabbits
south florida | bulls | usf
southern | jaguars
southern illinois | salukis
southern miss | golden eagles | southern mississippi
st bonaventure | bonnies | saint bonaventure
st john's | red storm | saint john's, st johns
stanford | cardinal
stony brook | seawolves
syracuse | orange
tcu | horned frogs | texas christian
temple | owls
tennessee | volunteers
tennessee state | tigers
texas | longhorns
texas a&m | aggies
texas state | bobcats
texas tech | red raiders
toledo | rockets
towson | tigers
troy | trojans
tulane | green wave
tulsa | golden hurricane
uc irvine | anteaters
uc davis | aggies
uc san diego | tritons
uc santa barbara | gauchos | ucsb
ucf | knights | central florida
ucla | bruins
unc greensboro | spartans
unc wilmington | seahawks
unlv | runnin rebels
usc | trojans | southern california
ut arlington | mavericks
utah | utes
utah state | aggies
utah valley | wolverines
utep | miners
utsa | roadrunners | texas san antonio
vanderbilt | commodores | vandy
vcu | rams | virginia commonwealth
vermont | catamounts
villanova | wildcats | nova
virginia | cavaliers | uva
virginia tech | hokies
wake forest | demon deacons
washington | huskies
washington state | cougars | wazzu
weber state | wildcats
west virginia | mountaineers | wvu
western kentucky | hilltoppers | wku
western michigan | broncos
wichita state | shockers
william & mary | tribe | william and mary
winthrop | eagles
wisconsin | badgers
wofford | terriers
wright state | raiders
wyoming | cowboys
xavier | musketeers
yale | bulldogs
`;
