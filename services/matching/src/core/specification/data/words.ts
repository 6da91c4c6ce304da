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
stage election: elections, elected, reelected
stage reelection: re-election, reelect
stage first round: 1st round, round one
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
stage first half: 1st half, 1h, halftime, half-time, half time
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
stage turnout: voter turnout
stage draw: tie, ends in a draw, end in a draw
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
office speaker: speaker of the house, house speaker
office majority leader: senate majority leader
office supreme court: scotus, supreme court justice, justice on the supreme court
office secretary of state:
office treasury secretary: secretary of the treasury, secretary of treasury
office defense secretary: secretary of defense, secretary of war
office commerce secretary: secretary of commerce
office homeland security secretary: secretary of homeland security, dhs secretary
office health secretary: secretary of health, hhs secretary
office fed chair: chair of the federal reserve, chairman of the federal reserve, federal reserve chair, fed chairman
office fed governor: member of the board of governors of the federal reserve system, federal reserve board of governors, fed board
office cabinet: cabinet member, cabinet members
office supreme leader:
office party leader: general secretary, first secretary, leader of the party
office leader: leaders
office pope: papal
office ceo: chief executive, chief executive officer
office manager: head coach
office parliament: parliamentary, legislative, knesset, national assembly
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
metric core cpi: cpi core, core inflation
metric pce: personal consumption expenditures
metric core pce:
metric unemployment: unemployment rate, jobless rate
metric payrolls: nonfarm payrolls, jobs added, jobs be added, add jobs, adds jobs, job growth, jobs report, nonfarm
metric jobless claims: initial claims, initial jobless claims
metric net worth: networth
metric tariff: tariffs, tariff rate
metric deficit: trade deficit
metric budget deficit:
metric debt: national debt
metric recession: recessions
metric approval: approval rating, approve, job approval
metric seat: seats
metric temperature: temp
metric high temperature: high temp, highest temp, highest temperature, max temperature, maximum temperature
metric low temperature: low temp, lowest temp, lowest temperature, min temperature, minimum temperature
metric rainfall: rain, precipitation
metric snow: snowfall
metric gas price: gas prices, gasoline price, gas
metric mortgage rate: mortgage rates
metric yoy: year ending in, year over year, year-over-year, annual, annualized, year on year, yearly
metric mom: month over month, month-over-month, monthly, month on month
metric qoq: quarter over quarter, quarter-over-quarter, quarter on quarter
metric points: point, pts
metric goals: goal
metric corners: corner
metric cards: card
metric runs: run scored
metric assists: assist
metric rebounds: rebound
metric spread: handicap
metric total: totals, o/u, over/under
metric subscribers: subscriber
metric revenue: revenues
metric box office: gross, opening weekend
metric score: scores, rating
metric upper bound:
metric lower bound:
metric circuit breaker: circuitbreaker, circuit breakers
predicate leave: leaves, left, leaving, out, out as, exit, exits, depart, departs, ousted, removed, cease to be, step down, steps down, leave office, leave his role, leave her role, leave their role, leave the role, leaves his role, leaves her role
predicate resign: resigns, resigned, resignation
predicate fire: fires, fired, dismissed, dismiss
predicate remain: remains, stay, stays, still, keep, keeps, continue as, stay in office
predicate impeach: impeached, impeachment
predicate convict: convicted, conviction, guilty, found guilty
predicate charge: charged, indicted, indict, charges, indictment
predicate arrest: arrested, arrests
predicate jail: jailed, imprisoned, prison, sentenced
predicate pardon: pardons, pardoned
predicate commute: commuted, commutes
predicate meet: meets, meeting with, met
predicate visit: visits, visited, travel to, trip to
predicate enter: enters
predicate call: calls, speak with, talk to
predicate endorse: endorses, endorsement
predicate nominate: nominates
predicate announce: announces, announced, announcement
predicate declare: declares, declared
predicate run: running, candidacy
predicate invade: invades, invasion, invaded
predicate strike: strikes, struck, bomb, attack, attacks, airstrike
predicate ceasefire: cease-fire, truce, agree to a ceasefire, agree to ceasefire, ceasefire agreement, ceasefire deal, declare a ceasefire
predicate annex: annexes, annexation
predicate acquire: acquires, acquired, acquisition, purchase, purchases, buy, buys
predicate merge: merger, merges
predicate ipo: initial public offering, go public, goes public, public offering
predicate land: lands, landed, landing
predicate launch: launches, launched, launching
predicate release: releases, released
predicate pass: passes, passed
predicate sign: signs, signed
predicate law: become law, becomes law, signed into law, enacted, enact
predicate veto: vetoes, vetoed
predicate ban: bans, banned
predicate approve a: approval of
predicate reopen: reopens, reopened
predicate normalize: normalise, normalization
predicate recognize: recognise, recognizes
predicate deport: deports, deported, deportation, deportations
predicate default: defaults
predicate bankrupt: bankruptcy
predicate shutdown: shut down, government shutdown, government shut down, federal government shutdown
predicate lose: loses, lost
predicate beat: beats, defeat, defeats
predicate die: dies, died, death, dead
predicate marry: marries, married, wedding, engaged
predicate perform: performs, performing
predicate lead: leads, leading
predicate listed: list, listing
predicate redistrict: redistricting
predicate withdraw: withdraws, withdrawal, drop out
predicate back: backs
predicate testify: testifies
predicate deal: deals, agreement, agree to, agree, reach a deal
predicate say: says, mention, mentions, mentioned
predicate increase: increases, increased, rise, rises, raise, raises, hike, hikes, up, grow, grows, growth
predicate decrease: decreases, decreased, fall, falls, cut, cuts, lower, lowers, decline, down
predicate hold: holds, maintain, maintains, unchanged, no change, pause, pauses
word referendum: hold a referendum, holds a referendum, referendum held
word named storm: named storms
word pick: picks, picked, selected, drafted
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
a an the will would shall is are was were be been being become becomes becoming do does did have has had of in on at
to for from by with as and or any who what which when where whom how than then that this these those it its he his
her their there into onto about after before during until till through since per vs versus not yes no if win wins
winning winner winners won victory take takes place get gets got happen happens happened
candidate candidates party parties year years month week day date time end ends ended ending start
person people someone anyone one official officially market question resolve resolves race contest
award awards member new current level value number many much more most control controls receive receives received
following meeting upcoming latest term level exact named
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
special early term terms full partial total count average mean median maximum minimum daily weekly annual nominal real
growth gdp inflation unemployment jobs added claims retail sales housing starts manufacturing pmi
public private offering valuation market cap fully diluted volume price prices range up down higher lower
issuance reported confirmed in-person person bilateral extension extend extended legislation credits premium
end start make play transits calls strait moving front month settlement contract spot fund funds upper lower bound
`;
