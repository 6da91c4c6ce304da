/** Clubs of Major League Soccer: `canonical: form, form`; the forms mean them only in a text about that league. */
export const MLS_TEAMS = `
atlanta united: atlanta united fc, atlanta
austin fc: austin
cf montreal: montreal, montreal impact, cf montreal
charlotte fc: charlotte
chicago fire: chicago fire fc, chicago
fc cincinnati: cincinnati
colorado rapids: colorado rapids sc, colorado
columbus crew: columbus crew sc, columbus
dc united: d.c. united, d.c. united sc, washington
fc dallas: dallas
houston dynamo: houston dynamo fc, houston
inter miami: inter miami cf, inter miami fc, miami
la galaxy: los angeles galaxy, los angeles g, galaxy, la g
los angeles fc: lafc, los angeles f, los angeles football club
minnesota united: minnesota united fc, minnesota
nashville sc: nashville
new england revolution: new england
new york city fc: nycfc, new york city, new york city football club
new york red bulls: red bull new york, ny red bulls, new york rb, new york r
orlando city: orlando city sc, orlando
philadelphia union: philadelphia
portland timbers: portland
real salt lake: salt lake, rsl
san diego fc: san diego
san jose earthquakes: san jose
seattle sounders: seattle sounders fc, seattle
sporting kansas city: sporting kc, kansas city
st louis city: st. louis city sc, st louis city sc, st. louis city, st. louis, saint louis
toronto fc: toronto
vancouver whitecaps: vancouver whitecaps fc, vancouver
`;
