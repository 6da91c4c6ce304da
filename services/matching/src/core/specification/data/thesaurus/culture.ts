import type { Thesaurus } from './thesaurus.js';

export const CULTURE: Thesaurus = {
  words: `
word film: movie, movies, films, motion picture, motion pictures
word show: tv show, tv shows, television show, tv series, television series, television shows
word spin off: spin-off, spin-offs, spinoffs, spinoff
word reboot: rebooted, reboots
word remake: remakes, remade
word series finale: final episode, last episode
word renew: renewed, renews, renewal
word cancel: cancelled, canceled, cancels, cancelling, canceling, cancellation, cancellations, called off
word in theaters: in theatres, in cinemas, hit theaters, hits theaters, hit theatres, hits theatres, hit cinemas, hits cinemas, theatrical release, theatrically, theatrically released, open in theaters, opens in theaters, release in theaters, releases in theaters, released in theaters, released in theatres, released in cinemas, theatrical debut
word theater: theatre, theatres, theaters
word color of the year: colour of the year
word favorite: favourite, favourites, favorites
word program: programme, programmes, programs
word honor: honour, honours, honors
word premiere: premieres, premiered, premiering
word worldwide: global, around the world, across the world
word domestic:
word opening weekend: opening three-day weekend, opening 3-day weekend, opening frame, first weekend, three-day opening, 3-day opening, opening weekend gross
word opening day:
word biggest opening weekend: highest grossing opening weekend, top grossing opening weekend, top opening weekend
word highest grossing: highest grosser, top grosser, top-earning, highest-earning, biggest grossing, highest box office gross, highest box office
word largest: biggest
metric box office: ticket sales
proper rotten tomatoes: tomatometer, rt score, rotten tomatoes score, rotten tomatoes critic score, rotten tomatoes critics score, tomatometer score, rottentomatoes, critics score on rotten tomatoes, on rotten tomatoes
word audience score: popcornmeter, rotten tomatoes audience score, audience score on rotten tomatoes, popcornmeter score
proper metacritic: metascore, metacritic score, metacritic metascore, metacritic critic score
proper letterboxd: letterboxd rating, letterboxd score
proper imdb: imdb rating, imdb score
proper cinemascore: cinemascore grade
word leading actor: best leading actor, performance by an actor in a leading role
word leading actress: best leading actress, performance by an actress in a leading role
word supporting actor: performance by an actor in a supporting role
word supporting actress: performance by an actress in a supporting role
word best director: best director award, best direction, best directing award
word best picture: best picture oscar
word international feature: international feature film award, best international feature film award
word best cast: best ensemble, best ensemble cast, outstanding cast, outstanding performance by a cast, performance by a cast, best performance by a cast, performance by a cast in a motion picture, outstanding performance by a cast in a motion picture, cast in a motion picture, cast ensemble
word best musical: best new musical, best musical award
word best revival of a musical: best musical revival, revival of a musical
word best play: best new play
word best revival of a play: best play revival, revival of a play
word original screenplay: original screenplay award
word talk series: talk show series, best talk series
word variety series: scripted variety series, best variety series
word drama series: drama series award
word comedy series: comedy series award
word best new artist: new artist of the year
word best game: game of the year award
word best indie game: indie game of the year, independent game
word egot: egot status, egot winner, complete an egot, complete the egot, completes an egot, achieve egot, achieve an egot, achieve egot status, earn an egot, become an egot
stage nominee: earn a nomination, earns a nomination, land a nomination, lands a nomination, score a nomination, snag a nomination, secure a nomination, get nominated, gets nominated, get a nomination, gets a nomination
word take home: takes home, took home, taking home, bring home, brings home
word album: drop an album, drops an album, put out an album, puts out an album, studio albums
word album units: equivalent album units, album-equivalent units
word pure sales: pure album sales
word first week: in its first week, first 7 days, first seven days, debut week, opening week
word debut: debuts, debuted, debuting
predicate release: drop a new, put out a new, come out with a new, comes out with a new
predicate perform: perform live, performs live, live performance
word concert: concerts, gig, gigs, play a concert, plays a concert, give a concert, gives a concert, hold a concert, holds a concert, perform a concert, performs a concert, live concert, play a gig, plays a gig
word certified platinum: platinum certification, go platinum, goes platinum, platinum certified
word certified diamond: diamond certification, go diamond, goes diamond, diamond certified
word first song: opening song
word r-rated: rated r
word pg-13: rated pg-13
word most subscribed: most subscribers
word most followed: most followers
word best-selling: bestselling, top-selling, highest selling
word video game: videogame, video games, videogames
word dlc: downloadable content
word concurrent players: concurrent player count, concurrent users
word host: emcee, emcees, emceed
word tour: concert tour, touring
word collaborate: collab, collabs, collaboration, collaborates, collaborations
word reunite: reunion, reunites, reunited, reuniting, get back together, gets back together, getting back together, reconcile, reconciles
word disband: disbands, disbanded, disbanding
word music video: music videos
word monthly listeners: listeners per month, monthly listener count
word most streamed song: top streamed track, most-played song
word christmas number one: christmas number 1, christmas no 1, christmas #1
competition billboard hot 100: billboard hot 100 chart, hot 100 chart, billboard hot 100 songs chart
competition billboard 200: billboard 200 chart, billboard 200 albums chart, billboard 200 album chart
competition billboard global 200: global 200, billboard global 200 chart
competition billboard artist 100: artist 100
competition uk singles chart: official singles chart, uk official singles chart, official uk singles chart
competition uk albums chart: official albums chart, uk official albums chart, official uk albums chart
competition grammys: grammys ceremony, annual grammy awards
competition oscars: oscar award, oscars ceremony, academy awards ceremony
competition emmys: primetime emmy award
competition daytime emmys: daytime emmy awards, daytime emmy, daytime emmy award
competition international emmys: international emmy awards, international emmy
competition sports emmys: sports emmy awards, sports emmy
competition tonys: the tony for, a tony for
competition baftas: bafta film awards, bafta film award, british academy film awards, bafta award
competition bafta tv awards: bafta television awards, british academy television awards, bafta tv award
competition bafta games awards: bafta games award
competition sag awards: sag award, screen actors guild award
competition directors guild awards: dga, directors guild award, directors guild of america award
competition producers guild awards: producers guild award, pga award
competition writers guild awards: wga award, writers guild award
competition critics choice awards: critics choice movie award
competition independent spirit awards: independent spirit award, spirit award
competition gotham awards: gotham award, gothams
competition annie awards: annie award
competition saturn awards: saturn award
competition razzies: razzie, razzie award, golden raspberry award
competition olivier awards: olivier award, laurence olivier awards, laurence olivier award
competition mtv vmas: vma, mtv vma, mtv video music award, video music award
competition mtv movie awards: mtv movie & tv awards, mtv movie and tv awards
competition mtv emas: mtv europe music awards, mtv ema
competition american music awards: american music award
competition billboard music awards: billboard music award
competition country music awards: cma award, cmas
competition acm awards: acm award
competition brit awards: brit award
competition bet awards: bet award
competition iheartradio music awards: iheartradio music award
competition juno awards: juno award, junos
competition aria awards: aria award
competition mama awards: mnet asian music awards
competition golden disc awards:
competition peoples choice awards: people's choice awards, people's choice award
competition kids choice awards: nickelodeon kids' choice awards
competition teen choice awards: teen choice award
competition streamys: streamy awards, streamy award, youtube streamy awards
competition esports awards:
competition golden joystick awards: golden joystick award, golden joysticks
competition dice awards:
competition steam awards: steam award
competition crunchyroll anime awards: crunchyroll anime award, anime awards
competition game awards: the game award
competition hugo awards: hugo award
competition nebula awards: nebula award
competition goodreads choice awards: goodreads choice award
competition peabody awards: peabody award
competition mark twain prize: mark twain prize for american humor
competition kennedy center honors: kennedy center honor, kennedy center honoree
competition presidential medal of freedom: medal of freedom
competition nobel prize in literature: nobel in literature, literature nobel, literature nobel prize, nobel prize for literature award
competition nobel prize in physics: physics nobel, nobel in physics
competition nobel prize in chemistry: chemistry nobel, nobel in chemistry
competition nobel prize in medicine: medicine nobel, nobel in medicine, nobel prize for medicine
competition nobel prize in economics: economics nobel, nobel in economics
competition booker prize: the booker prize, man booker prize
competition womens prize for fiction: women's prize
competition national book award: national book awards
competition national book critics circle award: nbcc award, national book critics circle awards
competition pulitzer prize for fiction: fiction pulitzer, pulitzer for fiction
competition pulitzer prize for drama: drama pulitzer, pulitzer for drama
competition pulitzer prize for music: pulitzer for music
competition prix goncourt: goncourt prize, goncourt
competition turner prize:
competition pritzker prize: pritzker architecture prize
competition templeton prize:
competition wolf prize:
competition breakthrough prize:
competition newbery medal: john newbery medal
competition caldecott medal: randolph caldecott medal
competition palme d'or: palme d'or cannes film festival, palme d'or cannes, palme d'or at the cannes film festival, palme d'or at cannes, cannes palme d'or, cannes film festival palme d'or, palme d'or award, palme dor
competition golden lion: golden lion venice film festival, golden lion venice, golden lion at the venice film festival, golden lion at venice, venice film festival golden lion
competition golden bear: golden bear berlin international film festival, golden bear berlinale, golden bear berlin film festival, golden bear at the berlin international film festival, golden bear at the berlinale, golden bear at berlinale, berlin film festival golden bear
competition toronto film festival: tiff, toronto international film festival
competition sxsw: south by southwest
competition eurovision: eurovision final, eurovision grand final, esc eurovision
competition junior eurovision: junior eurovision song contest, jesc
competition melodifestivalen:
competition sanremo festival: sanremo music festival, festival di sanremo, sanremo
competition benidorm fest:
competition survivor: sole survivor, title of sole survivor
competition dancing with the stars: mirrorball trophy, mirror ball trophy, mirrorball
competition the bachelorette: bachelorette, bachelorette lead, the bachelorette lead
competition the bachelor: bachelor lead, the bachelor lead
competition love is blind:
competition rupauls drag race all stars: rupaul's drag race all stars, drag race all stars
competition the great british sewing bee: great british sewing bee
competition hells kitchen: hell's kitchen
competition the apprentice:
competition the golden bachelor: golden bachelor
competition beast games:
competition jeopardy masters:
competition jeopardy tournament of champions:
competition time person of the year: time magazine's person of the year, person of the year by time
competition time athlete of the year: athlete of the year by time
competition time entertainer of the year: entertainer of the year by time
competition sexiest man alive: people magazine sexiest man, sexiest man
competition miss universe: miss universe pageant, miss universe title, miss universe crown
competition miss world: miss world pageant, miss world title
competition miss america: miss america pageant
competition miss usa: miss usa pageant
competition rock and roll hall of fame: rock hall, rock & roll hall, rock and roll hall
competition country music hall of fame:
competition songwriters hall of fame:
competition wwe hall of fame:
competition hollywood walk of fame: walk of fame, star on the hollywood walk of fame
proper coachella: coachella festival, coachella valley music and arts festival, coachella music festival
proper glastonbury: glastonbury festival
proper lollapalooza: lollapalooza festival
proper met gala: met ball
proper saturday night live: snl
proper gta vi: gta 6, gta6, grand theft auto 6, grand theft auto vi
proper gta online: grand theft auto online
proper call of duty: call of duty franchise
proper new york times: nyt, the new york times, ny times
proper wall street journal: wsj, the wall street journal
proper dungeons and dragons: dungeons & dragons, d&d
proper spider man: spiderman
proper james bond: agent 007
word bestseller: best seller, best sellers, bestsellers, bestseller list, best seller list, best sellers list, bestsellers list, bestselling list, best selling list
word merriam-webster:
word publish: published, publishes, publication
predicate marry: tie the knot, exchange vows, marry each other, get hitched, be married, nuptials, wedding ceremony
predicate engage: get engaged, gets engaged, got engaged, become engaged, be engaged
word divorce: divorced, divorces, divorcing, get divorced, gets divorced, get a divorce
word file for divorce: files for divorce, filed for divorce, filing for divorce, divorce filing
predicate break up: breaks up, broke up, breakup, split up, splits up, call it quits, calls it quits, end their relationship, ends their relationship, ending their relationship
word separate: separated, separates, separating, separation
word pregnant: pregnancy, expecting a baby, expecting a child, expecting her first child, expecting their first child, expecting first child, expecting a child together
word child: have a baby, has a baby, have a child, has a child, welcome a baby, welcomes a baby, welcome a child, welcomes a child
word give birth: gives birth, gave birth, giving birth, give birth to, gives birth to, birth to
word adopt: adopts, adopted, adoption
predicate hospitalize: hospitalized, hospitalised, hospitalization, be hospitalized, in hospital, admitted to hospital, admitted to the hospital
predicate unban: unbanned, unbans, ban lifted, lift the ban on, ban be lifted
predicate release from prison: released from prison, out of prison, get out of prison, leave prison, leaves prison, release from prison, be released from prison, freed from prison
word settlement: settle lawsuit, settle the lawsuit, settles lawsuit, settles the lawsuit, settle their lawsuit, lawsuit settlement, settle out of court, settles out of court, reach a settlement, reaches a settlement, settlement reached, settle the case, settle legal dispute
word eliminated: dumped from, dumped from the island, dumped from the villa, get dumped from, sent home, sent home from, knocked out of, eliminated from, eliminated off, be eliminated from
word voted off: voted out of, voted out off, voted off of
word runner-up: runners-up
word subscriber count: sub count
metric subscribers: subs, subscribers count
metric followers: follower, follower count
word view: views, view count
word livestream: live stream, live streams, livestreams
word stream: streams, streamed
word upload: uploads, uploaded
word cast as: be cast as, chosen to play, picked to play, selected to play, tapped to play, hired to play
order next: announced as next, named as next, revealed as next, confirmed as next
word auction: auctioned, auctions, at auction, sold at auction, sell at auction, sells at auction
`,
  light: `
film: highest grossing, box office, opening weekend, biggest opening weekend, rotten tomatoes, metacritic, best picture, animated feature, international feature, best director
critic: rotten tomatoes, metacritic
make: box office
earn: box office, opening weekend
collect: box office
bring: box office
debut: opening weekend
hit: billboard hot 100
single: billboard hot 100
track: billboard hot 100
chart: billboard hot 100, billboard 200, spotify, billboard global 200, uk singles chart, uk albums chart
artist: monthly listeners, most followed
wrapped: most streamed artist, most streamed song, most streamed album, most streamed podcast
perform: concert
take home: oscars, grammys, emmys, golden globes, tonys, baftas, sag awards, mtv vmas, american music awards, game awards, palme d'or
award: oscars, grammys, emmys, golden globes, tonys, baftas, booker prize, palme d'or, golden lion, golden bear, nobel prize in literature, nobel peace prize, nobel prize in physics, nobel prize in chemistry, nobel prize in medicine, nobel prize in economics, turner prize, pulitzer prize, fields medal, turing award
crown: miss universe, miss world, miss america, eurovision, survivor, dancing with the stars, american idol, the voice, big brother, love island usa, love island uk, masked singer, drag race
ceremony: oscars, grammys, emmys, golden globes, tonys, baftas
telecast: oscars, grammys, emmys, golden globes
gala: oscars, golden globes
islander: love island usa, love island uk
contestant: survivor, the voice, american idol, dancing with the stars, big brother, masked singer, eliminated
houseguest: big brother
castaway: survivor
queen: drag race
country: eurovision
she: pregnant, give birth, engage
he: engage
release: memoir, novel
publish: memoir, novel
magazine: sexiest man alive, time person of the year
book: booker prize, bestseller
author: nobel prize in literature, booker prize
laureate: nobel prize in literature, nobel peace prize, nobel prize in physics, nobel prize in chemistry
channel: youtube
`,
};
