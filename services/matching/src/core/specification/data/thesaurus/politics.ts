import { OFFICES_US } from './politics-offices.js';
import type { Thesaurus } from './thesaurus.js';

/** Elections, Congress, the executive, the courts and agencies of the United States. */
export const POLITICS: Thesaurus = {
  words: `
${OFFICES_US}
proper white house:
proper national guard: national guard troops, national guardsmen, national guard members, national guard soldiers
proper america party:
proper truth social: truthsocial
proper democratic national convention:
proper republican national convention:
proper house oversight committee: house oversight, oversight committee, house committee on oversight, house committee on oversight and government reform, house oversight and government reform committee, house oversight and reform committee, house committee on oversight and reform
proper house judiciary committee: house judiciary, house committee on the judiciary
proper senate judiciary committee: senate judiciary, senate committee on the judiciary
proper house ethics committee: house committee on ethics, house ethics
proper house intelligence committee: house permanent select committee on intelligence
proper senate intelligence committee: senate select committee on intelligence
proper house ways and means committee: ways and means committee, house ways and means, ways and means
proper senate banking committee: senate banking, senate committee on banking housing and urban affairs
proper senate finance committee: senate committee on finance
proper house armed services committee: house armed services, house committee on armed services
proper senate armed services committee: senate armed services, senate committee on armed services
proper house rules committee: house committee on rules
proper senate foreign relations committee: senate foreign relations, senate committee on foreign relations
proper house foreign affairs committee: house foreign affairs, house committee on foreign affairs
proper senate help committee: senate health committee, senate committee on health education labor and pensions
proper fbi: federal bureau of investigation
proper cia: central intelligence agency
proper nsa: national security agency
proper epa: environmental protection agency
proper fema: federal emergency management agency
proper ice: immigration and customs enforcement, us immigration and customs enforcement
proper cbp: customs and border protection, us customs and border protection
proper uscis: us citizenship and immigration services, citizenship and immigration services
proper silver bulletin:
proper border patrol: usbp, us border patrol, united states border patrol
proper tsa: transportation security administration
proper dea: drug enforcement administration
proper atf: bureau of alcohol tobacco firearms and explosives
proper cdc: centers for disease control and prevention, centers for disease control
proper nih: national institutes of health
proper cms: centers for medicare & medicaid services, centers for medicare and medicaid services
proper hhs: department of health and human services, health and human services, health and human services department
proper hud: department of housing and urban development
proper usda: department of agriculture, us department of agriculture, agriculture department
proper usaid: us agency for international development, agency for international development
proper usps: us postal service, united states postal service, postal service
proper bls: bureau of labor statistics, us bureau of labor statistics
proper omb: office of management and budget
proper opm: office of personnel management
proper cbo: congressional budget office
proper gao: government accountability office
proper fec: federal election commission
proper fcc: federal communications commission
proper cftc: commodity futures trading commission
proper cfpb: consumer financial protection bureau
proper fdic: federal deposit insurance corporation
proper nlrb: national labor relations board
proper eeoc: equal employment opportunity commission
proper faa: federal aviation administration
proper ntsb: national transportation safety board
proper nhtsa: national highway traffic safety administration
proper ferc: federal energy regulatory commission
proper noaa: national oceanic and atmospheric administration
proper ssa: social security administration
proper sba: small business administration
proper doj: us department of justice, us justice department, department of justice of the united states
proper dhs: us department of homeland security, homeland security department
proper department of education: education department, us department of education, us education department, federal department of education, dept of education
proper state department: department of state, us state department, us department of state
proper treasury department: department of the treasury, us treasury department, us department of the treasury
proper department of defense: us department of defense, defense department, dod
proper department of war: us department of war, war department
proper commerce department: department of commerce, us department of commerce
proper labor department: department of labor, us department of labor
proper energy department: department of energy, us department of energy
proper interior department: department of the interior, us department of the interior
proper department of transportation: transportation department, us department of transportation
proper department of veterans affairs: veterans affairs department, us department of veterans affairs
proper sdny: southern district of new york
proper first circuit: first circuit court of appeals, court of appeals for the first circuit, us court of appeals for the first circuit, 1st circuit, 1st circuit court of appeals, court of appeals for the 1st circuit, us court of appeals for the 1st circuit
proper second circuit: second circuit court of appeals, court of appeals for the second circuit, us court of appeals for the second circuit, 2nd circuit, 2nd circuit court of appeals, court of appeals for the 2nd circuit, us court of appeals for the 2nd circuit
proper third circuit: third circuit court of appeals, court of appeals for the third circuit, us court of appeals for the third circuit, 3rd circuit, 3rd circuit court of appeals, court of appeals for the 3rd circuit, us court of appeals for the 3rd circuit
proper fourth circuit: fourth circuit court of appeals, court of appeals for the fourth circuit, us court of appeals for the fourth circuit, 4th circuit, 4th circuit court of appeals, court of appeals for the 4th circuit, us court of appeals for the 4th circuit
proper fifth circuit: fifth circuit court of appeals, court of appeals for the fifth circuit, us court of appeals for the fifth circuit, 5th circuit, 5th circuit court of appeals, court of appeals for the 5th circuit, us court of appeals for the 5th circuit
proper sixth circuit: sixth circuit court of appeals, court of appeals for the sixth circuit, us court of appeals for the sixth circuit, 6th circuit, 6th circuit court of appeals, court of appeals for the 6th circuit, us court of appeals for the 6th circuit
proper seventh circuit: seventh circuit court of appeals, court of appeals for the seventh circuit, us court of appeals for the seventh circuit, 7th circuit, 7th circuit court of appeals, court of appeals for the 7th circuit, us court of appeals for the 7th circuit
proper eighth circuit: eighth circuit court of appeals, court of appeals for the eighth circuit, us court of appeals for the eighth circuit, 8th circuit, 8th circuit court of appeals, court of appeals for the 8th circuit, us court of appeals for the 8th circuit
proper ninth circuit: ninth circuit court of appeals, court of appeals for the ninth circuit, us court of appeals for the ninth circuit, 9th circuit, 9th circuit court of appeals, court of appeals for the 9th circuit, us court of appeals for the 9th circuit
proper tenth circuit: tenth circuit court of appeals, court of appeals for the tenth circuit, us court of appeals for the tenth circuit, 10th circuit, 10th circuit court of appeals, court of appeals for the 10th circuit, us court of appeals for the 10th circuit
proper eleventh circuit: eleventh circuit court of appeals, court of appeals for the eleventh circuit, us court of appeals for the eleventh circuit, 11th circuit, 11th circuit court of appeals, court of appeals for the 11th circuit, us court of appeals for the 11th circuit
proper dc circuit: dc circuit court of appeals, court of appeals for the dc circuit, us court of appeals for the dc circuit
proper federal circuit: federal circuit court of appeals, court of appeals for the federal circuit, us court of appeals for the federal circuit
proper save act: safeguard american voter eligibility act
proper save america act:
proper take it down act:
proper clarity act: digital asset market clarity act
proper genius act:
proper insurrection act:
proper alien enemies act:
proper defense production act:
proper voting rights act:
proper inflation reduction act:
proper kids online safety act: kosa
proper ndaa: defense authorization act, national defense authorization act
proper fisa: foreign intelligence surveillance act
proper ieepa: international emergency economic powers act
proper one big beautiful bill: one big beautiful bill act, big beautiful bill, obbb, obbba
proper equal rights amendment:
proper first amendment: 1st amendment
proper second amendment: 2nd amendment
proper 14th amendment: fourteenth amendment
proper 22nd amendment: twenty-second amendment
proper 25th amendment: twenty-fifth amendment
proper obamacare: affordable care act, aca
proper daca: deferred action for childhood arrivals
proper food stamps: snap benefits, supplemental nutrition assistance program
proper epstein files: jeffrey epstein files
proper epstein client list: jeffrey epstein client list
proper fort knox:
proper walter reed: walter reed medical center, walter reed national military medical center
word aca subsidies: obamacare subsidies, aca tax credits, obamacare tax credits, aca premium tax credits, enhanced premium tax credits, enhanced aca subsidies, enhanced obamacare subsidies, enhanced aca tax credits, aca enhanced premium tax credits, enhanced aca premium tax credits, enhanced aca premium subsidies, affordable care act subsidies, enhanced affordable care act subsidies, aca enhanced subsidies
word state of the union: sotu, state of the union address, state of the union speech, sotu address, sotu speech
word sotu response: state of the union response, response to the state of the union, response to the state of the union address, response to sotu, state of the union rebuttal, rebuttal to the state of the union, sotu rebuttal
word designated survivor:
word press conference: press conferences, news conference, news conferences, presser
word town hall: townhall, town halls
word executive order: executive orders, eo, eos
word proclamation: presidential proclamation, presidential proclamations
word special counsel: special counsels
word grand jury: grand juries
word plea deal: plea deals, plea agreement, plea bargain
word death penalty: capital punishment
word federal judge: federal judges, article iii judge, article iii judges, article iii federal judges
word impeachment inquiry: inquiry into impeachment, impeachment inquiries, impeachment probe
word impeachment trial: impeachment trials
word articles of impeachment: article of impeachment, impeachment articles
word tie-breaking vote: tie-breaking votes, tiebreaking vote, tiebreaking votes, tie-breaker vote, tie-breaker votes, tiebreaker vote, tiebreaker votes
word motion to vacate: motion to vacate the chair
word continuing resolution: continuing resolutions, stopgap funding bill, stopgap spending bill, stopgap bill
word filibuster: legislative filibuster, filibusters
word bill: legislation
word act: acts
word chair: chairman, chairwoman, chairperson
word vice chair: vice chairman, vice chairwoman
word running mate: running mates
word vacancy: vacancies, vacant
word reconciliation: budget reconciliation
word generic ballot: generic congressional ballot, generic congressional vote, congressional generic ballot, generic ballot polling average, generic ballot average
word congressional map: congressional maps, congressional district map, congressional district maps, congressional redistricting map, congressional redistricting maps, us house map, map of congressional districts
word mail-in voting: mail-in vote, mail voting, voting by mail, vote by mail, mail-in ballots, mail-in ballot
word early voting: early vote, early votes
word voter id: voter identification
word ranked choice voting: rcv, ranked choice
word proposition: prop, propositions
word ballot measure: ballot measures, ballot initiative, ballot initiatives, ballot question, ballot questions
word democratic socialist: democratic socialists
word third term: 3rd term
word second term: 2nd term
word statehood: become a state, becomes a state, becoming a state, admitted as a state, made a state, become a us state, becomes a us state, admitted to the union, gain statehood, gains statehood, granted statehood, achieve statehood, achieves statehood
word daylight saving time: daylight savings time, daylight savings, daylight saving, dst
word stimulus check: stimulus checks, stimulus payment, stimulus payments
word federal employee: federal employees, federal worker, federal workers
word illegal immigrant: illegal immigrants, undocumented immigrant, undocumented immigrants, illegal aliens, illegal alien
word border encounter: encounters on the southwest border, encounters at the southwest border, encounters on the southern border, encounters at the southern border, southwest border encounters, southern border encounters, southwest land border encounters, border encounters
word h-1b: h1b, h-1b visa, h1b visa, h-1b visas
word same-sex marriage: gay marriage
word billionaire tax: billionaires tax, tax on billionaires
word sovereign wealth fund: swf
word battleground state: battleground states, swing state, swing states
word straw poll: straw polls
word exit poll: exit polls, exit polling
word polling average: polling averages, average of polls, poll average
word exploratory committee:
word joint session: joint session of congress, joint address to congress, address to a joint session of congress, address a joint session of congress, joint address
word inaugural address: inauguration speech, inauguration address, inaugural speech
word farewell address: farewell speech
word commencement address: commencement speech, graduation speech
word oval office address: address from the oval office, oval office speech
word primetime address: prime-time address
word gag order: gag orders
word temporary restraining order: tro
word class action: class action lawsuit, class-action suit
word appeals court: court of appeals, federal appeals court, us court of appeals, federal court of appeals, appellate court
word funding lapse: lapse in funding, lapse in appropriations, appropriations lapse, lapse of appropriations, lapse in government funding
word third party: third-party candidate, third parties
word gain: gains, gained, gaining, pick up, picks up, picked up
word supermajority: super-majority
word trifecta: government trifecta, state government trifecta, trifectas
word first 100 days: first hundred days
word lawmaker: lawmakers, legislator, legislators
word administration: admin, administrations
word complete: completes, completed, completing, completion
word throw out: throws out, threw out, thrown out, toss out, tosses out, tossed out
word rule out: rules out, ruled out, ruling out
word phase out: phases out, phased out, phaseout
word roll out: rolls out, rolled out, rollout
word conduct: carries out, carried out, carry out
word opt out: opts out, opted out
word sell out: sells out, sold out, sellout
word bailout: bails out, bailed out, bailout, bailouts, bail out
word roll back: rolls back, rolled back, rollback
word take back: takes back, took back, taken back
word give up: gives up, gave up
word in charge:
word house arrest: home confinement, home detention
word law license: license to practice law
word law enforcement:
word law firm: law firms
word martial law:
word final rule: final rules
word gold card: trump gold card, gold card visa, gold cards
word green card: green cards
word student loan: student loans, student debt, student loan debt
word gas stove: gas stoves
word gas tax: gasoline tax, fuel tax, gas taxes
word tariff dividend: tariff dividends
word decided by runoff: go to a runoff, goes to a runoff, going to a runoff, go to runoff, goes to runoff, head to a runoff, heads to a runoff, decided in a runoff, decided by a runoff, require a runoff, requires a runoff, need a runoff, needs a runoff, there be a runoff, runoff be needed, runoff be required, runoff be necessary, runoff needed, runoff required, runoff necessary, forced into a runoff, force a runoff, go to a second round, go to second round, go to the second round, heads to runoff
word mistrial: mistrials, end in a mistrial, ends in a mistrial, ended in a mistrial, mistrial be declared, mistrial declared, declare a mistrial, declares a mistrial, declared a mistrial, result in a mistrial, results in a mistrial
word stay order: stay of execution, stays of execution, grant a stay, grants a stay, issue a stay, issues a stay
word disband: disbands, disbanded
stage nominee: win nomination, wins the nomination, secure the nomination, secures the nomination, nominee for the party, party nominee, party nomination
stage election: elect, elects, electing
stage primary: primary election, primary elections, primary race, primary contest
stage runoff: runoffs, runoff election, runoff elections, run-off election, run-offs
stage caucus: caucusing
stage special election:
stage advance to runoff: advancing to the runoff, advance into the runoff, advance to runoff election, advance to the runoff election, qualifies for a runoff, qualify for a runoff, make it into the runoff, secure a runoff spot, secure a spot in the runoff, make the run-off, reach the run-off, advance to the run-off
stage advance to general election: advance to the general election, advances to the general election, make the general election, makes the general election, make it to the general election, qualify for the general election, qualifies for the general election, advance to the general, reach the general election, proceed to the general election
stage electoral college: electoral college vote, electoral college votes
stage margin: victory margin, win margin
stage turnout: people vote, people voted, ballots cast, ballots be cast, voters cast ballots, voter participation, total votes cast
stage poll: opinion poll, opinion polls
stage confirmation: confirming, senate confirmation, confirmation by the senate, confirmed by the senate, be confirmed by the us senate
party republican: republican nominee win, republican nominee wins, republican party nominee win, republican party candidate
party democratic: democratic nominee win, democratic nominee wins, democratic party nominee win, democratic party candidate
party independent: independent candidate, independent candidates
party libertarian: libertarian party, libertarian candidate
metric approval: approval numbers, job approval rating, job approval ratings, presidential approval, presidential approval rating, presidential job approval, presidential job approval rating
predicate leave: no longer serve as, no longer serving as, no longer in office, no longer hold office, stop being, stops being, stopped being, cease serving as, cease to serve as, ceases to be, ceases being, ceased to be, cease to hold office, step down from, stepped down, step aside as, leave his position, leave her position, leave their position, leave the position, leave his position as, leave her position as, leave their position as, leave the position of, leave his role as, leave her role as, leave their role as, leave the role of, leave her post, leave their post, leave the post, leave his post as, leave her post as, leave the post of, leave his job, leave her job, leave the job, leave his job as, leave her job as, exit as, depart as, depart from, exit from, leave his office, leave her office, leaves office, left office
predicate remove: removed as, removed from office, removed from the office, remove from office, ousted as, ousted from office, oust, ousts, removal from office, removed from his position, removed from her position, removed from, removed by, removes, removing, remove as
predicate resign: resigning, resign from, resigns as, resign as
predicate retire: retiring, retire from
predicate fire: firing, fired by
predicate nominate: nominating
predicate appoint: appoints, appointed, appointing, appointment, appointments, appointee
predicate sworn in: sworn in, swears in, swearing in, take the oath of office, takes the oath of office, take the oath, takes the oath, swear in
predicate endorse: endorsed, endorsing, endorsements
predicate impeach: impeaches, impeaching, vote to impeach, votes to impeach
predicate censure: censures, censured, censuring, vote to censure, votes to censure
predicate expel: expels, expelled, expelling, expulsion, vote to expel, votes to expel
predicate override: overrides, overrode, overridden, overriding, vote to override, votes to override
predicate veto: vetoing, use his veto, issue a veto, issues a veto
predicate law: enacting, signed and enacted, become a law, becomes a law, be enacted into law, enacted into law, made into law, made law
predicate pass: passage, voters approve, voters approved, approved by voters, passed by voters, voters pass, voters adopt, adopted by voters, vote to pass, votes to pass, voted to pass
predicate reject: rejects, rejected, rejecting, rejection, voted down, vote down, voters reject, rejected by voters
predicate repeal: repeals, repealed, repealing
predicate ratify: ratifies, ratified, ratifying, ratification
predicate reauthorize: reauthorizes, reauthorized, reauthorizing, reauthorization
predicate invoke: invokes, invoked, invoking, invocation
predicate deploy: deploys, deployed, deploying, deployment, deployments
predicate federalize: federalizes, federalized, federalizing, federalization
predicate repeal: revokes, revoked, revoking, revocation, rescind, rescinds, rescinded, rescinding, revoke
predicate reinstate: reinstates, reinstated, reinstatement
predicate rename: renames, renamed, renaming
predicate privatize: privatizes, privatized, privatise, privatised, privatization, privatisation
predicate legalize: legalizes, legalized, legalizing, legalization, legalise, legalised, legalisation, made legal, become legal, becomes legal, be legal
predicate decriminalize: decriminalizes, decriminalized, decriminalization, decriminalise
predicate declassify: declassifies, declassified, declassifying, declassification
predicate certify: certifies, certified, certifying, certification
predicate concede: concedes, conceded, conceding, concede the election, concedes the election, concede the race, concedes the race, concede defeat, concedes defeat
predicate drop out: dropping out, drop out of, end campaign, ends campaign, end his campaign, ends his campaign, end her campaign, ends her campaign, end their campaign, end the campaign, quit the race, quits the race, exit the race, exits the race, leave the race, leaves the race, withdraw from the race, withdraws from the race, bow out, bows out, bow out of the race
predicate run for reelection: run for re-election, running for reelection, running for re-election, seek reelection, seek re-election, seeking reelection, seeking re-election, seek another term, seeking another term, run for another term, running for another term, stand for reelection, stand for re-election
predicate redistrict: redistricts, redistricted, redraw its congressional map, redraw its congressional maps, redraw the congressional map, redraw congressional maps, redraw its map, redraw its maps, redraw the map, redraw maps, redraw its congressional districts, redraw congressional districts, redraw its congressional lines, redraw congressional lines, mid-decade redistricting
predicate flip: flips, flipped, flipping, win back control of, wins back control of, flip control of, win back, wins back
predicate hold: keep control of, keeps control of, retain control of, retains control of, retain, retains, retained, retaining, keep their majority in, retain their majority in, maintain control of, hold onto, hold on to, keep a majority in
predicate sue: sues, sued, suing, file a lawsuit against, files a lawsuit against, filed a lawsuit against, file lawsuit against, files lawsuit against, file suit against, files suit against, file a suit against, bring a lawsuit against, brings a lawsuit against, lawsuit filed against, lawsuit be filed against, take legal action against
predicate charge: criminal charges filed, criminal charges filed against, criminal charges be filed against, charges be filed against, charges filed against, face charges, face criminal charges, faces criminal charges, bring charges against, brings charges against, charges brought against, charges be brought against, criminal charges be brought against, criminally charged, charged criminally, charged with a crime, criminal charges
predicate indict: indicting, indictments, indicted by a grand jury, face indictment, faces indictment
predicate arrest: arresting
predicate convict: convicts, convicting, guilty verdict, find guilty, finds guilty
predicate plead guilty: pleaded guilty, pleading guilty, enter a guilty plea, enters a guilty plea, change plea to guilty
predicate plead not guilty: pleaded not guilty, pled not guilty, pleading not guilty
predicate acquit: acquits, acquitted, acquittal, acquitting
predicate sentence: sentencing
predicate sentence to death: sentenced to death, sentences to death, receive the death penalty, receives the death penalty, get the death penalty, gets the death penalty, given the death penalty, receive a death sentence, receives a death sentence, get a death sentence, death sentence
predicate release from prison: walk free, walks free, walk free from prison, walks free from prison, released from prison, released from jail, freed from prison, freed from jail, out of prison, out of jail, get out of prison, gets out of prison, get out of jail, leave prison, leaves prison, leave jail, let out of prison
predicate pardon: pardoning, grant a pardon, grants a pardon, granted a pardon, grant pardon, grants pardon, grant a pardon to, grants a pardon to, issue a pardon, issues a pardon, issue a pardon to, issue a pardon for, receive a pardon, receives a pardon, receive a presidential pardon, presidential pardon, presidential pardons
predicate commute: commuting, grant a commutation, grants a commutation, receives a commutation, commutations
predicate subpoena: subpoenas, subpoenaed, issue a subpoena to, issues a subpoena to, issue a subpoena for, issues a subpoena for
predicate testify: testified, testifying, give testimony, gives testimony, give testimony to, testify to, testifies to
predicate investigate: investigates, investigated, investigating, investigation into, open an investigation into, opens an investigation into, launch an investigation into, launches an investigation into, opened an investigation into, open a probe into, opens a probe into, launch a probe into, launches a probe into, probe into, under investigation
predicate recuse: recuses, recused, recusal, recuse himself, recuse herself
predicate jail: incarcerated, incarceration, behind bars, go to prison, goes to prison, go to jail, goes to jail, sent to prison, sent to jail
predicate sentence to life: sentenced to life, sentenced to life in prison, sentences to life, life sentence, receive a life sentence, get a life sentence, life imprisonment, life in prison, get life in prison
predicate plead the fifth: pleads the 5th, plead the 5th, take the fifth, takes the fifth, invoke the fifth, invokes the fifth, invoke the fifth amendment, invokes the fifth amendment, plead fifth
predicate switch parties: switches parties, switch party, switches party, change parties, changes parties, switch political parties, change party affiliation, switch party affiliation, changes party affiliation, party switch
predicate caucus with: caucuses with, caucusing with
predicate suspend: suspends, suspended, suspending, suspension
predicate take stake: take a stake in, take a stake of, takes a stake of, take a stake, takes a stake, takes a stake in, take an equity stake in, takes an equity stake in, takes equity stake in, take equity stake in, acquire a stake in, acquires a stake in, acquire an equity stake in, acquires an equity stake in, buy a stake in, buys a stake in, take stake in, takes stake in, purchase a stake in, buy an equity stake in
predicate break up: breaks up, broken up, breakup, broke up
predicate call for: calls for, called for, calling for
predicate get new trial: granted a new trial, get a new trial, gets a new trial, receive a new trial, grant a new trial, grants a new trial
predicate release from custody: released from custody, released from detention, release from detention, freed from custody, freed from detention
predicate sign: signing
predicate announce: announcing
predicate visit: visiting
predicate approve: approving
predicate disbar: disbars, disbarred, disbarment
predicate extradite: extradites, extradited, extraditing, extradition
predicate denaturalize: denaturalized, denaturalizes, denaturalization
predicate detain: detains, detained, detaining
predicate strike down: struck down, strikes down, striking down, invalidate, invalidates, invalidated
predicate overturn: overturns, overturned, overturning, overrule, overrules, overruled
predicate uphold: upholds, upheld, upholding
predicate side with: sides with, sided with, rule in favor of, rules in favor of, ruled in favor of, ruling in favor of, decide in favor of, decides in favor of, decided in favor of, find in favor of, rule in favour of
predicate rule against: rules against, ruled against, ruling against, decide against, decides against, decided against
predicate agree to hear: agrees to hear, agreed to hear, grant certiorari, grants certiorari, granted certiorari, grant cert, grants cert, grant certiorari in, grant cert in, agree to take up, agrees to take up
predicate hospitalize: hospitalizes, hospitalized, hospitalised, hospitalization, admitted to hospital, admitted to the hospital, admitted to a hospital
predicate attend: attends, attended, attending, attendance at, in attendance at
predicate apologize: apologizes, apologized, apologise, apologises, apology
predicate ban: banning, outlaw, outlaws, outlawed, prohibit, prohibits, prohibited, prohibiting
predicate deport: deporting
predicate say: said, saying, utter, utters, mentioning
predicate recognize: recognized, recognised, recognizing
predicate annex: annexed, annexing
predicate withdraw: withdrew, withdrawing
predicate run: ran, run for, runs for
predicate call: called
word admit: admits, admitted, admitting
word appeal: appeals, appealed, appealing
word appear: appears, appeared, appearing
word cancel: cancels, canceled, cancelled, canceling, cancelling, cancellation
word deny: denies, denied, denying, denial
word dismantle: dismantled, dismantling
word disqualify: disqualifies, disqualified, disqualification
word drop: drops, dropped, dropping
word enforce: enforced, enforcing, enforcement
word fail: failed, failing
word file: filed, filing, filings
word lapse: lapses, lapsed, lapsing
word plan: plans, planned, planning
word refer: refers, referred, referral, referrals
word reclassify: reclassified, reclassifies, reclassification
word unveil: reveals, revealed, revealing, reveal
word reverse: reverses, reversed, reversing
word sanction: sanctions, sanctioned, sanctioning
word seek: seeks, sought, seeking
word settle: settles, settled, settling
word stop: stops, stopped, stopping
word strip: strips, stripped, stripping
word submit: submits, submitted, submitting
word unseal: unseals, unsealed, unsealing
word unveil: unveils, unveiled, unveiling
word terminate: terminates, terminated, terminating, termination
word make: made, makes, making
word send: sent, sends, sending
word give: gives, gave, given, giving
word participate: participates, participated, participating, participation, take part, takes part
word fund: funds, funded
word redact: redacts, redacted, redacting, redaction, redactions
word contempt: held in contempt, found in contempt, hold in contempt, holds in contempt, in contempt
predicate remove: ousted from, ousts from
`,
  light: `
hold: contempt, rally, press conference, town hall, cabinet meeting, joint session, democratic national convention, republican national convention, hearing
host: rally, press conference, town hall, democratic national convention, republican national convention
grand jury: indict
against: charge, indict, articles of impeachment
grant: pardon, commute, clemency, statehood
issue: pardon, subpoena, veto
use: veto
sentence: commute
sign: executive order, executive action
bid: announce, run
bill: veto, law
again: impeach
national: election
campaign: announce, drop out
criminal: charge, indict
criminally: charge, indict
file: charge, articles of impeachment
make: appoint, tie-breaking vote
fill: appoint
report: border encounter
replace: appoint
voter: proposition, ballot measure, amendment, referendum
give: speech, sotu response, state of the union, joint session, inaugural address, farewell address, commencement address
deliver: speech, sotu response, state of the union, joint session, inaugural address, farewell address, commencement address
found: contempt
government: take stake
cast: tie-breaking vote
over: emergency, sue, investigate, impeach
introduce: articles of impeachment
fiscal: ndaa
send: stimulus check, tariff dividend
`,
};
