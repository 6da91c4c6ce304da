/**
 * Curated words: `kind canonical: form, form`. Forms may be phrases; the canonical word is a form of itself.
 * Words of one line are taken for the same thing, so a line must never join two things that can differ in a contract.
 */
export const WORDS = `
party democratic: democrat, democratics, democrats, dem, dems, democratic party, democratic candidate
party republican: republicans, gop, republican party, republican candidate
party libertarian: libertarians
party independent: independents
stage nominee: nomination, nominated, nominees, nominations, win the nomination, receive the nomination
stage primary: primaries
stage runoff: run-off
stage caucus: caucuses
stage ticket: tickets
stage special election: special elections
stage by-election: by-elections, byelection, byelections
stage election: elections, elected, reelected, re-elected, re-election, reelection, reelect, re-elect
stage first round: 1st round, round one
stage advance to runoff: advance to the runoff, advances to the runoff, advance to a runoff, make the runoff, makes the runoff, make it to the runoff, make a runoff, qualify for the runoff, qualifies for the runoff, reach the runoff, reach a runoff, proceed to the runoff, advance to the second round, make the second round, make it to the second round, qualify for the second round, reach the second round, advance to the 2nd round
stage second round: 2nd round, round two
stage reach final: reach the final, reaches the final, reach the finals, make the final, makes the final, advance to the final, play in the final
stage final: finals, finalist, finalists
stage semifinal: semi-final, semifinals, semi-finals, semi final, semi finals, semifinalist
stage quarterfinal: quarter-final, quarterfinals, quarter-finals, quarter finals, quarter final
stage knockout stage: knockout stages, knockout round, knockout rounds, knockouts
stage group stage: group stages
stage playoff: playoffs, play-offs, postseason
stage series: best of seven
stage regular season:
stage conference: conferences
stage division: divisions
stage first half: 1st half, 1h, halftime, half-time, half time, halftime result
stage second half: 2nd half, 2h
stage popular vote: national popular vote
stage electoral college: electoral votes, electoral vote
stage vote: votes, voting
stage most seats: the most seats, largest party, most seats in parliament
stage relegation: relegated, relegate
stage promotion: promoted
stage qualify: qualifies, qualifying, qualification, qualifier, qualifiers, qualified
stage advance: advances, advancing, advanced
stage shortlist: shortlisted
stage confirmation: confirmed, confirm, confirms
stage acting: interim
stage margin: margin of victory, winning margin
stage turnout: voter turnout, turnout of votes, votes be cast, votes cast, votes are cast
stage draw: tie, ties, draws, ends in a draw, end in a draw, ends in a tie, end in a tie
stage televote: televoting
stage poll: polls, polling
stage debate: debates
office vice president: vice presidential, vice presidency, vp, vice-president, vice-presidential, vice presidential nominee
office president: presidential, presidency, president of the united states, potus
office prime minister: pm, premier, prime-minister
office chancellor:
office senate: senator, senators, u.s. senate, us senate
office house: house of representatives, us house, u.s. house, representative, congressman, congresswoman, house member
office congress: congressional, member of congress
office governor: gubernatorial, governors, governorship
office lieutenant governor: lt. governor, lt governor
office attorney general: ag
office mayor: mayoral, mayoralty
office speaker: speaker of the house, speaker of the house of representatives, house speaker
office majority leader: senate majority leader
office supreme court: scotus, supreme court justice, justice on the supreme court
office secretary of state: us secretary of state
office secretary general: secretary-general
office treasury secretary: secretary of the treasury, secretary of treasury
office defense secretary: secretary of defense, secretary of war
office commerce secretary: secretary of commerce
office homeland security secretary: secretary of homeland security, dhs secretary
office labor secretary: secretary of labor
office interior secretary: secretary of the interior, secretary of interior
office energy secretary: secretary of energy
office education secretary: secretary of education
office transportation secretary: secretary of transportation
office agriculture secretary: secretary of agriculture
office housing secretary: secretary of housing, secretary of housing and urban development, hud secretary
office veterans secretary: secretary of veterans affairs, va secretary
office press secretary: white house press secretary
office chief of staff: white house chief of staff
office national security advisor: national security adviser
office deputy prime minister: deputy pm
office deputy president:
office foreign minister: minister of foreign affairs, minister for foreign affairs
office finance minister: minister of finance
office defense minister: minister of defense, minister of defence, defence minister
office interior minister: minister of the interior, minister of interior
office party secretary:
office cia director: director of the cia
office nato secretary general: secretary general of nato, nato secretary-general, secretary-general of nato
office un secretary general: secretary general of the united nations, un secretary-general, secretary-general of the united nations, united nations secretary general, united nations secretary-general, secretary general of the un, secretary-general of the un, un secretary general, secretary-general of un
office health secretary: secretary of health and human services, health and human services secretary, secretary of hhs, secretary of health, hhs secretary
office fed chair: chair of the federal reserve, chairman of the federal reserve, federal reserve chair, federal reserve chairman, fed chairman, chair of the fed, chairman of the fed, chair of the board of governors of the federal reserve system, chairman of the board of governors of the federal reserve system, chair of the board of governors of the federal reserve, chair of the federal reserve board
office fed vice chair: vice chair of the federal reserve, federal reserve vice chair, fed vice chairman, vice chair of the fed
office fed governor: member of the board of governors of the federal reserve system, federal reserve board of governors, fed board
office cabinet: cabinet member, cabinet members
office supreme leader:
office party leader: general secretary, first secretary, leader of the party
office leader: leaders
office pope: papal
office ceo: chief executive, chief executive officer
office cfo: chief financial officer
office manager: head coach
office hong kong chief executive: chief executive of hong kong
office parliament: landtag, bundestag, duma, sejm, diet, storting, riksdag, parliamentary, general election for parliament, legislative, knesset, national assembly
office fbi director: director of the fbi
office ambassador:
metric price: prices, priced, trading price
metric market cap: market capitalization, market capitalisation, marketcap
metric fdv: fully diluted valuation
metric valuation: valued
metric gdp: real gdp, gross domestic product
metric nominal gdp:
metric cpi: consumer price index
metric inflation: inflation rate, rate of inflation, cpi inflation, rate of cpi inflation, cpi inflation rate
metric core cpi: cpi core, core inflation, core cpi inflation, rate of core cpi inflation, core inflation rate, rate of core inflation, core cpi rate
metric pce: personal consumption expenditures, pce inflation, rate of pce inflation, pce price index
metric core pce: core pce inflation, rate of core pce inflation, core pce price index
metric unemployment: unemployment rate, jobless rate, unemployment rate u-3, u-3, u3 unemployment rate, u-3 unemployment rate, u-3 unemployment
metric deposit facility rate: deposit facility, deposit rate
metric payrolls: nonfarm payrolls, jobs added, jobs be added, add jobs, adds jobs, job growth, jobs report, nonfarm
metric jobless claims: initial claims, initial jobless claims
metric net worth: networth
metric tariff: tariffs, tariff rate
metric deficit: trade deficit
metric budget deficit:
metric debt: national debt
metric recession: recessions
metric approval: approval rating, approval ratings, job approval
metric seat: seats
metric temperature: temp
metric high temperature: high temp, highest temp, highest temperature, max temperature, maximum temperature
metric low temperature: low temp, lowest temp, lowest temperature, min temperature, minimum temperature
metric rainfall: rain, precipitation
metric snow: snowfall
metric diesel price: diesel prices, diesel, price of diesel
metric gas price: gas prices, gasoline price, gas
metric mortgage rate: mortgage rates
metric yoy: year ending in, year ending, 12 months ending, 12 month, year over year, year-over-year, annual, year on year, yearly
metric mom: month over month, month-over-month, monthly, month on month
metric qoq: quarter over quarter, quarter-over-quarter, quarter on quarter
metric points: point, pts
metric goals: goal
metric corners: corner
metric both teams score: btts, both teams to score, both teams score
metric cards: card
metric runs: run scored
metric assists: assist
metric rebounds: rebound
metric spread: handicap
metric total: totals, o/u, over/under
metric subscribers: subscriber
metric revenue: revenues
metric box office: gross
metric score: scores, rating
metric upper bound:
metric lower bound:
metric circuit breaker: circuitbreaker, circuit breakers
predicate leave: leaves, left, leaving, out, out as, exit, exits, depart, departs, departure, ousted, removed, cease to be, cease being, no longer be, step down, stepping down, step down as, leave office, leave his role, leave her role, leave their role, leave the role, leave his post, leave the office, leave the office of, leave office as, out of office, vacate
predicate resign: resigns, resigned, resignation
predicate fire: fires, fired, dismissed, dismiss
predicate remain: remains, stay, stays, still, keep, keeps, continue as, stay in office
predicate impeach: impeached, impeachment, pass articles of impeachment against, passes articles of impeachment against, pass articles of impeachment, passes articles of impeachment, articles of impeachment passed
predicate plead guilty: pleads guilty, guilty plea, pled guilty
predicate plead not guilty: pleads not guilty
predicate convict: convicted, conviction, guilty, found guilty
predicate end: ends, ended, ending, come to an end, comes to an end
predicate start: starts, started, begin, begins, began, starting
predicate charge: charged, charges
predicate indict: indicted, indicts, indictment
predicate arrest: arrested, arrests
predicate jail: jailed, imprisoned, prison
predicate sentence: sentenced, sentences
predicate pardon: pardons, pardoned
predicate commute: commuted, commutes, commutation, receive a commutation
predicate meet: meets, meeting with, met, meet with, hold a meeting
predicate visit: visits, visited, travel to, trip to
predicate enter: enters
predicate call: calls, speak with, talk to
predicate endorse: endorses, endorsement
predicate nominate: nominates
predicate announce: announces, announced, announcement, announce that
predicate declare: declares, declared
predicate run: running, candidacy
predicate invade: invades, invasion, invaded
predicate strike: strikes, struck, bomb, attack, attacks, airstrike
predicate ceasefire: cease-fire, truce, agree to a ceasefire, agree to ceasefire, ceasefire agreement, ceasefire deal, declare a ceasefire
predicate annex: annexes, annexation
predicate acquire: acquires, acquired, acquisition, purchase, purchases, buy, buys
predicate merge: merger, merges
predicate ipo: initial public offering, go public, goes public, public offering, ipos, have an ipo, complete an ipo
predicate land: lands, landed, landing
predicate launch: launches, launched, launching
predicate release: releases, released, publicly available, available to the public, publicly released
predicate pass: passes, passed
predicate sign: signs, signed
predicate sign into law: signed into law, signs into law
predicate law: become law, becomes law, became law, enacted, enact, enacts
predicate veto: vetoes, vetoed
predicate ban: bans, banned
predicate approve: approves, approved, approval of, approve a
predicate reopen: reopens, reopened
predicate normalize: normalise, normalization
predicate recognize: recognise, recognizes
predicate deport: deports, deported, deportation, deportations
predicate default: defaults
predicate bankrupt: bankruptcy
predicate shutdown: shut down, government shutdown, government shut down, federal government shutdown
predicate lose: loses, lost
predicate beat: beats, defeat, defeats
predicate die: dies, died, death, dead, pass away
predicate marry: marries, married, wedding, get married, gets married, got married
predicate engage: engaged, engagement
predicate perform: performs, performing
predicate lead: leads, leading
predicate listed: list, listing
predicate redistrict: redistricting
predicate withdraw: withdraws, withdrawal, withdrawn
predicate drop out: drops out, dropped out
predicate retire: retires, retired, retirement
predicate back: backs
predicate testify: testifies, testify before, testifies before, testify in front of, testifies in front of
predicate deal: deals, agreement, agreements, agree to, agree, agrees, reach a deal, reach an agreement, make a deal, strike a deal, sign a deal
predicate say: says, mention, mentions, mentioned
predicate increase: increases, increased, rise, rises, raise, raises, raised, hike, hikes, hiked, up, grow, grows, growth
predicate decrease: decreases, decreased, fall, falls, cut, cuts, cutting, lower, lowers, lowered, decline, declines, reduce, reduces, reduced, reduction, down
predicate hold: holds, held, maintain, maintains, unchanged, no change, make no change, makes no change, no changes, keep unchanged, leave unchanged, stay unchanged, remain unchanged, pause, pauses
word earnings call: earnings conference call
word press briefing: press briefings, white house briefing, white house press briefing
word press conference: press conferences, presser, news conference
word state of the union: sotu, state of the union address, state of the union speech
word referendum: hold a referendum, holds a referendum, referendum held
word finish: finishes, finished, finisher, finishers
word named storm: named storms
word tornado: tornadoes
word in-person: in person, face to face, face-to-face
word best ai model: top ai model, #1 ai model, best ai, top ai, leading ai model
word ai: artificial intelligence
word executive action: executive actions
word outperform: outperforms, have a higher return than, has a higher return than, higher return than, have a greater return than
word ad exchange: adx
metric retail sales: retail sale
metric core retail sales: retail sales excluding autos, retail sales ex autos, retail sales ex-autos
metric ppi: producer price index, producer prices, producer price inflation
metric core ppi: core producer prices
metric housing starts:
metric building permits:
metric existing home sales:
metric new home sales:
metric jolts: job openings, jolts job openings
metric durable goods: durable goods orders
metric industrial production:
metric consumer confidence: consumer confidence index
metric average hourly earnings: hourly earnings
metric labor force participation: labor force participation rate, participation rate
metric manufacturing pmi: ism manufacturing pmi, ism manufacturing index, ism manufacturing
metric services pmi: ism services pmi, ism services index, ism services, ism non-manufacturing pmi
metric consumer sentiment: university of michigan consumer sentiment index, university of michigan consumer sentiment, michigan consumer sentiment index, michigan consumer sentiment, umich consumer sentiment, consumer sentiment index
word agi: artificial general intelligence
word cannabis: marijuana, weed
word debt ceiling: debt limit
metric adp: adp employment, adp employment change, adp private payrolls, adp jobs, adp private jobs added, adp private jobs
word most votes:
word vote share: second votes, valid second votes, share of the vote, of the vote, of all valid second votes, of valid second votes
word top goalscorer: golden boot, golden boot winner, top goal scorer, top scorer, leading goalscorer, score the most goals, scores the most goals, most goals
word highest grossing: top grossing, highest-grossing, top-grossing
word child: baby, babies, children
word league of legends: lol
word of the year:
word of the month:
word of the week:
word of the season:
word of the decade:
word most:
word crew: crews, astronaut, astronauts
word largest company: most valuable company, most valuable company in the world, largest company in the world, largest company in the world by market cap, largest company by market cap, biggest company by market cap, largest company in the world by market capitalization, largest company by market capitalization
word on record: ever, on record, in recorded history, in history, of all time
word post: posts, posted, tweet, tweets, tweeted
word pick: picks, picked, selected, drafted
word tax: taxes
word human: humans
word richest: wealthiest, richest person in the world, wealthiest person in the world, richest person alive
order first:
order second: 2nd
order third: 3rd
order last:
order next:
order only:
order mvp: most valuable player
order rookie: rookie of the year
`;

/** Words that carry no part of the contract once its structure is read. */
export const STOP_WORDS = `
a an the de del will would shall times is are was were be been being become becomes becoming do does did have has had of in on at
to for from by with as and or any who what which when where whom how than then that this these those it its he his
her their there into onto about after before during until till through via since per vs versus not yes no if win wins
winning winner winners won victory take takes place get gets got happen happens happened
candidate candidates party parties year years month week day date time
person people someone anyone one official officially market question resolve resolves race contest
award awards member new current level value number many much more most control controls receive receives received
outstanding tomatometer ap specifically formally following meeting upcoming latest term level exact named dated successfully
`;

/** Content words that are not names, beyond those of {@link WORDS}: what a title in capitals must not take for one. */
export const VOCABULARY = `
above below over under between exactly least hit hits reach reaches high low close closes closing settle open
government federal national state states city county district region world global international domestic foreign
minister ministry secretary director chair chairman chairwoman chief head board bank central reserve treasury justice
court supreme judge jury case trial lawsuit appeal ruling bill act legislation resolution amendment constitution
referendum policy executive order emergency authorization funding budget tax taxes income minimum wage billionaire
millionaire trillionaire richest wealthiest rank ranked top three five ten company companies stock stocks share shares
index yield rate rates interest basis point points percent oil crude gold silver copper token coin crypto currency
airdrop mainnet game games match matches season seasons round rounds league cup championship champion champions title
tournament open best worst actor actress director picture song album artist film movie show series
player players team teams coach driver drivers grand prix race rookie defensive offensive protector comeback
half quarter set map maps kill kills inning innings touchdown yard passing rushing receiving home away
odd even score scored scorer goalscorer anytime double single hat trick war peace troops military nuclear weapon
missile border regime coalition embassy sanctions territory sovereignty agreement treaty summit visit speech address
interview documents files list named name named person album single number hits billboard spotify netflix youtube
twitter tweet tweets post posts followers views subscribers app model ai coding lab launch released alien aliens
exist exists weather hurricane storm earthquake category landfall tropical named temperature degrees rainfall snow
virus vaccine pandemic disease case cases deaths birth baby pregnant divorce marriage
presidential pardon nomination debate poll polls voters vote seat seats majority minority midterm midterms general
special early term terms convene convenes full partial total count average mean median maximum minimum daily weekly annual nominal real
growth gdp inflation unemployment jobs added claims retail sales housing starts manufacturing pmi
public private offering valuation market cap fully diluted volume price prices range up down higher lower
issuance reported publicly confirmed in-person person bilateral extension extend extended legislation credits premium
end start make play transits calls strait moving front month settlement contract spot fund funds upper lower bound
`;

/** What the voters decide in an election of its own. */
export const PUT_TO_VOTERS: ReadonlySet<string> = new Set([
  'proposition',
  'ballot measure',
  'amendment',
  'referendum',
]);
