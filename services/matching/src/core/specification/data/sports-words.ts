/**
 * Words of contests and of culture, as the curated words of `words.ts`: `kind canonical: form, form`. Words of one line
 * are taken for the same thing.
 */
export const SPORTS_WORDS = `
metric men: men's, mens, men's singles, mens singles, men's title, men's tournament, men's champion, men's singles title
metric women: women's, womens, women's singles, womens singles, women's title, women's tournament, women's champion, women's singles title, ladies' singles, ladies singles
metric mens doubles: men's doubles
metric womens doubles: women's doubles
metric mixed doubles:
metric touchdowns: touchdown, tds
metric strikeouts: strikeout
metric home runs: home run, homers, homer, hrs
metric passing yards:
metric rushing yards:
metric receiving yards:
metric receptions: reception
metric three pointers: three-pointers, threes made, 3-pointers, 3 pointers, three pointers made, 3-pointers made, threes
metric steals: steal
metric shots on goal: shots on target
metric sacks:
metric aces: ace
metric season wins: regular season wins, regular-season wins, win total, wins total, regular season win total, season win total
stage top seed: number one seed, #1 seed, 1 seed, no. 1 seed, no 1 seed, first seed, one seed, 1st seed, number 1 seed, #1-seed, top-seed
stage round of 16: last 16, last sixteen, round of sixteen
stage round of 32: last 32
stage sweet 16: sweet sixteen
stage elite 8: elite eight
stage final four:
stage pole position: qualify on pole, start on pole, secure pole position
stage fastest lap: set the fastest lap
stage sprint race: sprint
stage podium: podium finish, finish on the podium, finish on podium, podium place
stage relegation: be relegated, relegated, get relegated, suffer relegation, relegated from, relegation from
stage playoff: post-season, post season
stage wild card: wildcard
stage knockout stage: knock-out stage, knock-out stages, knockout phase, knock-out rounds
stage league phase:
word method knockout: ko, tko, ko/tko, ko or tko, technical knockout, knockout, ko tko
word method knockout or dq: ko/tko/dq, ko/tko or dq, ko tko or dq, ko or tko or dq, ko tko dq
word method submission: submission
word method decision: by decision, judges' decision, judges decision, on points
word go the distance: goes the distance, go to distance, go full distance, goes full distance, go to the distance
word top goalscorer: leading scorer, top goalscorer award, golden boot award, capocannoniere, pichichi, pichichi trophy, torjagerkanone
word golden glove: golden glove award
word clean sweep: sweep, sweeps
word overtime: extra innings
word dota: dota 2, dota2
word counter-strike: cs2, counter-strike 2, cs 2, cs:go, csgo, counter strike, counter strike 2
word halftime show: half-time show, half time show, halftime performance
word leading actor: best actor, actor in a leading role, best actor in a leading role, lead actor, best lead actor, actor in leading role
word leading actress: best actress, actress in a leading role, best actress in a leading role, lead actress, best lead actress, actress in leading role
word supporting actor: best supporting actor, actor in a supporting role, best actor in a supporting role, actor in supporting role
word supporting actress: best supporting actress, actress in a supporting role, best actress in a supporting role, actress in supporting role
word best director: best directing, achievement in directing, directing award, director award, best achievement in directing
word best picture: best film, best motion picture, best picture award
word animated feature: best animated feature, best animated feature film, animated feature film, best animated film, best animated motion picture, best motion picture - animated, best motion picture animated, animated film
word international feature: best international feature, best international feature film, international feature film, best international film, international film, best foreign language film, best motion picture - non-english language, best non-english language film, best motion picture non-english language
word documentary feature: best documentary feature, best documentary feature film, documentary feature film, best documentary, best documentary film
word original screenplay: best original screenplay, best writing original screenplay, writing original screenplay
word adapted screenplay: best adapted screenplay, best writing adapted screenplay, writing adapted screenplay
word original score: best original score, best music original score, music original score
word original song: best original song, best music original song, music original song
word cinematography: best cinematography
word film editing: best film editing, best editing
word production design: best production design
word costume design: best costume design
word makeup and hairstyling: best makeup and hairstyling, best makeup & hairstyling, best makeup, best make up & hair, makeup & hairstyling
word best sound: sound award, best sound mixing
word visual effects: best visual effects, best special visual effects
word animated short: best animated short, best animated short film, animated short film
word live action short: best live action short, best live action short film, live action short film
word documentary short: best documentary short, best documentary short film, best documentary short subject, documentary short film, documentary short subject
word best casting: achievement in casting, casting award
word drama series: best drama series, best television series - drama, best television series drama, best tv drama, best drama tv series, best drama television series
word comedy series: best comedy series, best television series - musical or comedy, best tv comedy, best comedy tv series
word limited series: best limited series, limited or anthology series, best limited or anthology series, best limited series or anthology
word reality competition: reality competition program, reality competition series, reality-competition program, best reality competition program, reality competition programme
word drama film: best motion picture - drama, best motion picture drama, best drama film, best drama motion picture, best drama movie
word comedy film: best motion picture - musical or comedy, best motion picture musical or comedy, best musical or comedy, best comedy film, best motion picture comedy or musical, best musical or comedy film
word best game: game of the year, goty
word best new artist:
word most streamed artist: top artist, #1 artist, most-streamed artist, top global artist, most streamed global artist, most streamed artist globally, top streamed artist, most listened artist, most listened-to artist, number one artist
word most streamed song: top song, #1 song of the year, most-streamed song, top global song, most streamed song globally, top streamed song, most streamed track, most-streamed track
word most streamed album: top album, most-streamed album, top global album, most streamed album globally, top streamed album
word most streamed podcast: top podcast, most-streamed podcast, top global podcast
word monthly listeners: monthly listener
word headline: headliner, headlines, headlining, headline act
word host: hosts, hosted, hosting
word evicted: evict
word eliminated: eliminate, eliminates, get eliminated
word voted off: voted out, voted off the island
word opening weekend: 3-day opening weekend, three-day opening weekend, opening-weekend, debut weekend
word worldwide: globally
word domestic: domestically, in the us and canada
word join: joins, sign with, signs with, sign for, signs for, transfer to, transfers to, signing with, joining
word traded: be traded, get traded
word bird flu: h5n1, avian flu, avian influenza, h5n1 bird flu, bird flu h5n1, h5n1 avian flu, h5n1 avian influenza
word pheic: public health emergency of international concern, global health emergency, international public health emergency
`;

/** Letters that stand for several words at once. */
export const ABBREVIATIONS = `
opoy: offensive player of the year
opoty: offensive player of the year
dpoy: defensive player of the year
dpoty: defensive player of the year
oroy: offensive rookie of the year
oroty: offensive rookie of the year
droy: defensive rookie of the year
droty: defensive rookie of the year
roty: rookie of the year
roy award: rookie of the year
cpoy: comeback player of the year
cpoty: comeback player of the year
coty: coach of the year
6moy: sixth man of the year
smoy: sixth man of the year
6th man of the year: sixth man of the year
al cpoty: mlb al comeback player of the year
al cpoy: mlb al comeback player of the year
al roty: mlb al rookie of the year
al moty: mlb al manager of the year
al moy: mlb al manager of the year
nl cpoty: mlb nl comeback player of the year
nl cpoy: mlb nl comeback player of the year
nl roty: mlb nl rookie of the year
nl moty: mlb nl manager of the year
nl moy: mlb nl manager of the year
al roy: mlb al rookie of the year
nl roy: mlb nl rookie of the year
announced as the next: next
named as the next: next
revealed as the next: next
confirmed as the next: next
aoty: album of the year
soty: song of the year
`;
