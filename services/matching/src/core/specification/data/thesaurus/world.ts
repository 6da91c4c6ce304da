import type { Thesaurus } from './thesaurus.js';
import { WORLD_NAMES } from './world-names.js';

/** Wars, treaties, governments and the bodies between them. Who is who and where stands in `world-names.ts`. */
export const WORLD: Thesaurus = {
  words: `${WORLD_NAMES}
predicate leave: stand down as, stood down as, stepped down, stepped down as, leave power, left power, out of power, no longer in power, no longer serve as, no longer serving as, no longer in office, no longer hold office, cease to hold office, cease to hold office as, cease to hold the office of, cease to serve as, cease to serve, stop being, leave the position of, leave the post of, leave his position as, leave her position as, leave their position as, leave his post as, leave her post as, leave the role of, leave as, left office, left office as, leaving office, leaves office as, vacate the office of, vacates, vacated, vacate office, exit office, exit office as, exit as, exiting, depart office, depart as, departed, departing, secede from, secession from, seceded from
predicate resign: resigning, quit, quits, quitting, tender his resignation, tender her resignation, submit his resignation, submit her resignation, hand in his resignation, hand in her resignation, give up the premiership
predicate remain: remain in power, stay in power, still in power, still be in power, remain in office, still in office, still be in office, continue in office, continues as, cling to power
predicate fire: sacked, dismissal of, dismissal
predicate overthrow: overthrows, overthrown, overthrew, overthrowing, topple, topples, toppled, toppling
predicate dissolve: dissolves, dissolved, dissolving, dissolution, dissolution of
predicate call snap election: call a snap election, called a snap election, call snap elections, called snap elections, call snap election, snap election called, snap elections called, snap election be called, snap elections be called, call an early election, called an early election, call early elections, call early election, early election called, early elections called, early election be called, early elections be called, call a snap general election, snap general election called, snap general election be called
word no-confidence vote: vote of no confidence, votes of no confidence, no-confidence motion, motion of no confidence, no confidence vote, no-confidence votes, no confidence motion, vote of no-confidence, motion of no-confidence, no-confidence motions
word confidence vote: vote of confidence, confidence motion, motion of confidence, confidence votes
word censure motion: motion of censure, motions of censure, censure vote, vote of censure, censure motions
predicate government collapse: government collapses, government collapsed, government falls, government fall, government fell, government has fallen, collapse of the government, fall of the government, coalition government collapses, coalition government collapse
predicate coalition collapse: coalition collapses, coalition collapsed, coalition falls apart, coalition fall apart, coalition breaks up, coalition break up, coalition breaks down, coalition break down, collapse of the coalition
predicate regime fall: regime falls, regime fell, regime has fallen, regime collapse, regime collapses, regime collapsed, fall of the regime, collapse of the regime, regime's collapse, regime's fall
word coalition: coalitions, governing coalition, ruling coalition, government coalition, coalition of parties, coalition government, coalition governments
word minority government: minority governments
word government: governments, govt, gov't
word form a government: forms a government, forms government, form government, formed a government, government formed, government be formed, form the government, formation of a government
word form the next government: forms the next government, form the new government, forms the new government, form a new government, forms a new government, forms new government, form new government, new government formed, new government be formed
word majority: absolute majority, outright majority, overall majority, parliamentary majority
stage most seats: most knesset seats, the most knesset seats, most seats in the knesset, the most seats in the knesset, most bundestag seats, most seats in the bundestag, the most seats in the bundestag, most parliamentary seats, the most parliamentary seats, the most seats in parliament, most seats in the house of commons, the most seats in the house of commons, most commons seats, most seats in the sejm, the most seats in the sejm, most seats in the duma, the most seats in the duma, most seats in the national assembly, the most seats in the national assembly, largest number of seats, the largest number of seats, highest number of seats, the highest number of seats, greatest number of seats, biggest party, single largest party, largest party in parliament, largest party in the knesset, largest party in the bundestag
stage runoff: runoffs, run-offs, run off election, runoff election, runoff vote, run-off vote, runoff round, require a second round, need a second round, held a runoff, second round runoff, second-round runoff, second round of voting, second round be held
stage advance to runoff: advances to the second round, advances to second round, advance to second round, advances to the 2nd round, advances to runoff, advance to the run-off, makes the second round, makes it to the second round, makes it to the runoff, makes the run-off, make the run-off, make it into the runoff, makes it into the runoff, make it to the run-off, qualifies for the second round, qualify for the run-off, qualify for second round, qualifies for runoff, qualify for a runoff, reaches the second round, reaches the runoff, reach the run-off, reach second round, proceeds to the runoff, proceed to the second round, proceed to the run-off, go through to the second round, progress to the second round, progress to the runoff, move on to the runoff, get to the second round, get into the second round, get to the runoff
word referendum: referendums, referenda, plebiscite, plebiscites
word postpone: postpones, postponed, postponing, postponement, delay, delays, delayed, delaying, pushed back, push back, put off
word cancel: cancels, cancelled, canceled, cancelling, canceling, cancellation, call off, called off
predicate sworn in: swear in, swears in, sworn in as, inaugurated, inaugurated as, take office, takes office, took office, take office as, takes office as, assume office, assume office as, take the oath of office
predicate come to power: comes to power, came to power, take power, takes power, took power, assume power
predicate barred from running: banned from running, bar from running, barred from standing, banned from standing, barred from running for office, banned from running for office
predicate lead in polls: lead the polls, leads the polls, leading the polls, leading in the polls, lead in the polls, top the polls
predicate ceasefire: ceasefires, truces, ceasefire agreed, ceasefire be agreed, ceasefire reached, ceasefire be reached, reach a ceasefire, reached a ceasefire, reach ceasefire, reach a truce, agree on a ceasefire, agreed to a ceasefire, agree to a truce, agree a ceasefire, ceasefire pact, ceasefire declared, ceasefire be declared, ceasefire accord, ceasefire deal reached, ceasefire agreement reached, sign a ceasefire, sign a ceasefire agreement, truce agreement, truce agreed, cease fire
predicate violate: violates, violated, violating, violation, violations, breach, breaches, breached, breaching
predicate collapse: collapses, collapsed, collapsing, fall apart, fell apart, falling apart
word extend: extends, extended, extending, extension, extensions, prolong, prolongs, prolonged, prolonging, prolongation
word renew: renews, renewed, renewing, renewal
word resume: resumes, resumed, resuming, resumption, resumption of, restart, restarts, restarted, restarting
predicate suspend: suspends, suspended, suspending, suspension, suspension of
word negotiation: negotiations, talks
predicate negotiate: negotiates, negotiated, negotiating
predicate deal: agreed, agreed to, agreeing, pact, pacts, accord, accords, come to an agreement, comes to an agreement, reached an agreement, reached a deal, reach agreement, reaches agreement, reach deal, reaches deal, conclude an agreement, conclude a deal, concludes a deal, agree on a deal, agree a deal, strikes deal, strike deal, deal reached, deal be reached, agreement reached, agreement be reached, signs deal, ink a deal, inks deal
word defense pact: defence pact, mutual defense treaty, mutual defence treaty, mutual defense pact, mutual defence pact, mutual defense agreement, mutual defence agreement, defense agreement, defence agreement, defense treaty, defence treaty
word free trade agreement: fta, ftas, free-trade agreement, free trade deal, free-trade deal, free trade agreements, free trade pact
word tariff truce: trade truce, tariff truces
predicate take effect: takes effect, took effect, taking effect, in effect, into effect, go into effect, went into effect, come into effect, came into effect, put into effect, enter into force, entered into force, entry into force, come into force, came into force, enter force
predicate ratify: ratifies, ratified, ratifying, ratification, ratification of
word adopt: adopts, adopted, adopting, adoption of
predicate withdraw: withdrawing, withdrew, pull out of, pulled out of, pulling out of, pull out from, pull out, pulled out, pulling out, pullout from, pull-out from, withdrawal from
predicate rejoin: rejoins, rejoined, rejoining, re-join, re-joins, return to membership of
word join: joins, joined, joining, accede to, accedes to, acceded to, accession to, become a member of, becomes a member of, become a member state of, becomes a member state of, become a full member of, become member of, becomes member of, become the newest member of, become part of, becomes part of, become an official member of
word apply: applies, applied, applying, application
word return: returns, returned, returning, come back to, comes back to, came back to, go back to, goes back to, went back to
predicate visit: visiting, visit to, traveled to, travelled to, traveling to, travelling to, make a trip to, made a trip to, take a trip to, make a visit to, made a visit to, pay a visit to, pays visit to, travel to visit, take a visit to, make an in-country visit to
predicate enter: entered, entering, set foot in, sets foot in, set foot on, sets foot on, setting foot in, cross into, crossed into, step foot in, step foot on
predicate meet: met with, meeting between, meet up with, have a meeting with, hold a meeting with, held a meeting with, come face to face with
predicate call: speak to, spoke to, spoke with, talk with, talked with, talked to, phone call with, phone call between, hold a phone call with, hold a call with, have a phone call with, have a call with, speak by phone with, speak on the phone with, speak over the phone with, talk on the phone with, telephone, phone call to, call with
word trilateral meeting: trilateral meetings, trilateral summit, trilateral summits, three-way meeting, three-way summit
word bilateral meeting: bilateral meetings, bilateral talks
word summit: summits, summit meeting
predicate attend: attends, attended, attending, attendance at, in attendance at, be in attendance at, show up at, shows up at, appear in person at
predicate skip: skips, skipped, skipping
predicate boycott: boycotts, boycotted, boycotting
word participate: participates, participated, participating, participation in, participate in, participates in, take part in, takes part in, took part in
predicate strike: airstrikes, air strike, air strikes, air-strike, bombs, bombed, bombing, attacked, attacking, striking, launch an attack on, launch an attack against, launch attack on, launch attacks on, launch airstrikes on, launch airstrikes against, launch airstrikes in, launch an airstrike on, launch air strikes on, launch strikes on, launch strikes against, launch strikes in, launch a strike on, launch a strike against, launch a military strike on, launch military strikes on, carry out an airstrike on, carry out an airstrike in, carry out airstrikes on, carry out airstrikes in, carry out airstrikes against, carry out air strikes on, carry out air strikes in, carry out strikes on, carry out strikes in, carry out strikes against, carry out a strike on, carry out a strike in, carry out a military strike on, carry out an attack on, carried out a strike on, conduct airstrikes on, conduct airstrikes in, conduct airstrikes against, conduct an airstrike on, conduct an airstrike in, conduct air strikes on, conduct air strikes in, conduct a strike on, conduct a strike in, conduct strikes on, conduct strikes in, conduct strikes against, conduct a military strike on, conduct military strikes on, military strike on, military strikes on, military strike against, military strikes against, military attack on, perform a strike on, drop bombs on, drop a bomb on
word drone strike: drone strikes, drone attack, drone attacks, uav strike, uav attack, drone strike on
word missile strike: missile strikes, missile attack, missile attacks
word ground offensive: ground offensives, ground operation, ground operations
word ground invasion: land invasion
word full-scale invasion: full scale invasion, full invasion, full-blown invasion
word military operation: military operations
word military action: military actions, take military action, takes military action
word military clash: military clashes, armed clash, armed clashes, armed confrontation, military confrontation
word military exercise: military exercises, military drill, military drills, war games, joint exercises, joint drills
predicate invade: invading, launch an invasion of, launched an invasion of, launch invasion of, mount an invasion of, carry out an invasion of, stage an invasion of, begin an invasion of, start an invasion of
word war: go to war, goes to war, went to war, go to war with, at war, at war with
predicate declare war: declares war, declared war, declare war on, declares war on, declared war on, declare war against, declaration of war, declaration of war against, declaration of war on, war declared, make a declaration of war on
word troop: troops, soldier, soldiers
word ground troops: ground troop, ground forces, ground force, boots on the ground, troops on the ground
predicate deploy: deploys, deployed, deploying, deployment, deployment of, deployments
predicate deploy troops: troops deployed, troops be deployed, deployment of troops, troop deployment, troop deployments, send troops, sent troops, sending troops, troops sent, troops be sent, deploying troops, deployed troops, deploy soldiers, send soldiers, send its troops, send in troops, deploy its troops
word peacekeeper: peacekeepers, peacekeeping troops, peacekeeping forces, peacekeeping force, peacekeeping soldiers
word conscription: military conscription, mandatory military service, compulsory military service, obligatory military service, mandatory conscription, compulsory conscription, military draft
predicate reinstate: reinstates, reinstated, reinstating, reinstatement, reintroduce, reintroduces, reintroduced, reintroducing, reintroduction, bring back, brings back, brought back, bringing back
predicate capture: captures, captured, capturing, capture of, take control of, takes control of, took control of, taking control of, gain control of, gains control of, gained control of, seize control of, seizes control of, seized control of, assume control of
predicate recapture: recaptures, recaptured, recapturing, retake, retakes, retook, retaken, retaking, regain control of, regains control of, regained control of, take back control of, takes back control of, re-take, re-takes
predicate lose control of: lost control of, losing control of
predicate encircle: encircles, encircled, encircling, encirclement, encirclement of
predicate occupy: occupies, occupied, occupying
predicate blockade: blockades, blockaded, blockading, blockade of, impose a blockade on, imposed a blockade on, impose blockade on, impose a blockade of, impose a blockade against, blockade against, blockade on, place a blockade on, institute a blockade of
predicate naval blockade: naval blockades, naval blockade of, naval blockade on, impose a naval blockade on, impose a naval blockade of, impose naval blockade on
predicate cede: cedes, ceded, ceding, cession, cession of
predicate annex: annexed, annexing, annexation of
predicate shoot down: shot down, shooting down, shootdown, shoot-down, shootdown of
word warplane: warplanes, fighter jet, fighter jets, fighter plane, fighter planes, fighter aircraft, war plane
word aircraft: planes, airplane, airplanes, aeroplane, plane
word ship: ships, vessel, vessels
word warship: warships, naval vessel, naval vessels, navy ship, navy ships, naval ship, naval ships, navy vessel, navy vessels, navy warship
word aircraft carrier: aircraft carriers, carrier strike group
word oil tanker: oil tankers
word no-fly zone: no fly zone, no-fly-zone
word nuclear weapon: nuclear weapons, nuke, nukes, nuclear bomb, nuclear bombs, atomic bomb, atomic bombs, atomic weapon, atomic weapons, nuclear device, nuclear arms
word nuclear test: nuclear tests, nuclear weapon test, nuclear weapons test, nuclear weapons tests, nuclear bomb test, test a nuclear weapon, tests a nuclear weapon, tested a nuclear weapon, test nuclear weapon, tests nuclear weapon, test nuclear weapons, tests nuclear weapons, testing a nuclear weapon, testing nuclear weapons, test a nuclear bomb, tests a nuclear bomb, test a nuclear device, nuclear weapons testing, nuclear weapon testing, nuclear testing, nuclear explosive test, nuclear test explosion, atomic test
word nuclear facility: nuclear facilities, nuclear site, nuclear sites, nuclear installation, nuclear installations
word nuclear program: nuclear programme, nuclear programs, nuclear programmes
predicate end uranium enrichment: stop enriching uranium, end enrichment of uranium, stop uranium enrichment, cease uranium enrichment, cease enriching uranium, end uranium enriching, ending uranium enrichment, stopping uranium enrichment, end all uranium enrichment, stop all uranium enrichment, end its uranium enrichment, end enriching uranium
word uranium enrichment: enrichment of uranium, enrich uranium, enriches uranium, enriching uranium, uranium enriching
word icbm: icbms, intercontinental ballistic missile, intercontinental ballistic missiles
word hostage: hostages, captive, captives
word prisoner swap: prisoner swaps, prisoner exchange, prisoner exchanges, prisoners swap, exchange prisoners, exchanges prisoners, exchanged prisoners, swap prisoners, swaps prisoners, swap of prisoners, exchange of prisoners, prisoner swap deal, prisoner exchange deal
word prisoner of war: prisoners of war, pow, pows
predicate release: freed, frees, set free, sets free
predicate disarm: disarms, disarmed, disarming, disarmament, disarmament of, lay down its arms, lay down arms, lay down their arms, lay down its weapons, lay down weapons, laid down its arms, give up its weapons, give up its arms, give up their weapons, surrender its weapons, surrender its arms, hand over its weapons, hand over its arms, relinquish its weapons
word hand over: hands over, handed over, handing over, handover, handover of, turn over, turns over, turned over
predicate extradite: extradites, extradited, extraditing, extradition, extradition of
predicate flee: flees, fled, fleeing
predicate expel: expels, expelled, expelling, expulsion, expulsion of, kick out, kicked out, kicking out
predicate detain: detains, detained, detaining
predicate evacuate: evacuates, evacuated, evacuating, evacuation, evacuation of
word seek asylum: seeks asylum, sought asylum, claim asylum, claims asylum, apply for asylum, applies for asylum, request asylum, requests asylum, ask for asylum
word granted asylum: grant asylum, grants asylum, grant asylum to, grants asylum to, given asylum, receive asylum, granted political asylum, receive political asylum
predicate assassinate: assassinates, assassinated, assassinating, assassination, assassination of
word assassination attempt: attempted assassination, assassination attempts, attempt to assassinate, assassination attempt on, attempted assassination of, attempt on the life of
predicate die: dying, passed away, passing away, demise
predicate abdicate: abdicates, abdicated, abdicating, abdication, abdication of, give up the throne, gives up the throne, step down from the throne, relinquish the throne, renounce the throne, abdicate the throne, abdicate the throne of
predicate jail: go to prison, goes to prison, go to jail, goes to jail, sent to prison, sent to jail, be sent to prison, put in prison, put behind bars, behind bars, incarcerated, imprison, imprisons, imprisonment
word arrest warrant: arrest warrants, warrant for the arrest of, warrant for arrest, warrant of arrest, warrants for the arrest of
word sanction: sanctions, sanctioned, sanctioning, impose sanctions on, imposes sanctions on, imposed sanctions on, impose sanctions against, imposes sanctions against, place sanctions on, places sanctions on, put sanctions on, slap sanctions on, slaps sanctions on, levy sanctions on, levy sanctions against, sanctions against, sanctions on
predicate lift: lifts, lifted, lifting
predicate ease: eases, eased, easing
word snapback: snap-back, snapbacks
word sanctions package: package of sanctions, sanctions packages
word secondary sanctions: secondary sanction
word price cap: price caps, oil price cap, cap on the price of
word export controls: export control, export restrictions, export restriction, export curbs
word rare earth: rare earths, rare-earth, rare earth elements, rare earth minerals, rare earth metals, rare-earth minerals, rare earth magnets and minerals
predicate seize: seizes, seized, seizing, seizure of, confiscate, confiscates, confiscated, confiscating, confiscation, confiscation of
word frozen: immobilized, immobilised
word foreign terrorist organization: foreign terrorist organisation, foreign terrorist organizations, fto, ftos, designated foreign terrorist organization
word terrorist organization: terrorist organisation, terrorist organizations, terrorist organisations, terrorist group, terrorist groups, terror group, terror organization, terror organisation, terror groups
predicate designate: designates, designated, designating, designation, designation of, designation as
word state sponsors of terrorism: state sponsor of terrorism, state sponsor of terror, state sponsors of terror, state sponsors of terrorism list, state sponsor of terrorism list, list of state sponsors of terrorism, state-sponsors-of-terrorism list, state sponsor of terrorism designation
predicate cut diplomatic ties: cuts diplomatic ties, sever diplomatic ties, sever diplomatic relations, cut diplomatic relations, cut off diplomatic relations, cut off diplomatic ties, break off diplomatic relations, break off diplomatic ties, break diplomatic relations, break diplomatic ties, end diplomatic relations, end diplomatic ties, severed diplomatic ties, severed diplomatic relations, severing diplomatic ties, broke off diplomatic relations
predicate cut ties: cut ties with, sever ties, sever ties with, cut off ties with, break ties with
predicate establish diplomatic relations: establish diplomatic ties, establish formal diplomatic relations, establish formal diplomatic ties, establish full diplomatic relations, open diplomatic relations
predicate restore diplomatic relations: restore diplomatic ties, re-establish diplomatic relations, reestablish diplomatic relations, re-establish diplomatic ties, reestablish diplomatic ties, resume diplomatic relations, resume diplomatic ties
predicate normalize: normalizes, normalized, normalised, normalises, normalizing, normalisation, normalize relations, normalise relations, normalize ties, normalise ties, normalize diplomatic relations, normalize diplomatic ties, normalizing relations, normalization of relations, normalization of ties, diplomatic normalization
predicate recognize: recognized, recognised, recognises, recognizing, recognising, recognition, recognition of, grant recognition to, extend recognition to
predicate reopen: reopening, re-open, re-opens, re-opened, re-opening, open back up
word embassy: embassies
word ambassador recall: recall its ambassador, recalls its ambassador, recall ambassador, recalls ambassador, recalled its ambassador, ambassador recalled, withdraw its ambassador, withdraws its ambassador, recall its ambassador to, recalls ambassador to
word persona non grata: pnged, declared persona non grata, declare persona non grata
word close border: closes border, close its border, closes its border, closed its border, close the border, closes the border, shut its border, shuts its border, shut the border, shuts the border, shut border, shuts border, seal its border, seals its border, border closure, border closed, close its border with, closes its border with, close border with, closes border with, close the border with, closes the border with, shut its border with, shuts its border with, shut border with, shuts border with
word travel ban: travel bans, trump travel ban, us travel ban, travel ban list
word illegal immigrant: illegal immigrants, undocumented immigrant, undocumented immigrants, illegal alien, illegal aliens, undocumented migrant, undocumented migrants, illegal migrant, illegal migrants, unauthorized immigrant, unauthorized immigrants
word migrant: migrants
word asylum seeker: asylum seekers, asylum-seeker, asylum-seekers, asylum applicant, asylum applicants
word refugee: refugees
word refugee cap: refugee ceiling, refugee limit, refugee admissions cap, refugee admissions ceiling, refugee admission ceiling, refugee admissions limit, cap on refugees, cap on refugee admissions, ceiling on refugee admissions, ceiling for refugee admissions, limit on refugees
word small boat: small boats
word border encounter: border encounters, border apprehension, border apprehensions
word detainee: detainees, people detained, people in detention
predicate deport: deporting, deportee, deportees
word h-1b: h-1b visas, h1b visa, h1b visas, h-1b, h1b, h1-b visa, h-1b visa
word green card: green cards
word coup: coups, coup d'etat, coups d'etat, coup d etat
word coup attempt: coup attempts, attempted coup, attempted coups, attempted coup d'etat, coup d'etat attempt, attempt a coup, attempts a coup, try to stage a coup
word martial law: martial-law, declare martial law, declares martial law, declared martial law, impose martial law, imposes martial law, imposed martial law, martial law declared, martial law be declared, martial law imposed, martial law be imposed
word state of emergency: states of emergency, declare a state of emergency, declares a state of emergency, declared a state of emergency, declare state of emergency, declares state of emergency, state of emergency declared, state of emergency be declared, proclaim a state of emergency
word general strike: general strikes
word hunger strike: hunger strikes, go on hunger strike, goes on hunger strike, go on a hunger strike
word protest: protests, protesters, protestors
word death penalty: capital punishment
word constitutional amendment: constitutional amendments, amendment to the constitution, amend the constitution, amends the constitution, amend its constitution, amends its constitution, amend constitution
word arrive: arrives, arrived, arriving, arrival
predicate invoke: invokes, invoked, invoking, invocation of
word aid flotilla: humanitarian flotilla, aid flotillas
word clash: clashes, clashed
word conduct: conducts, conducted, conducting, carry out, carries out, carried out, carrying out
word impose: imposes, imposed, imposing, imposition, imposition of
word attempt: attempts, attempted, attempting
word release of hostages: hostage release, hostages release
predicate ban: banning, barred, outlaw, outlaws, outlawed, outlawing, prohibit, prohibits, prohibited
predicate end: ceases, ceased
word defense: defence
word program: programme, programmes, programs
word annul: annuls, annulled, annulling, annulment, annulment of
word eliminated: eliminate, eliminates, eliminating, elimination of, abolishes, abolished, abolishing, abolition, abolition of, abolish
word strip: strips, stripped, stripping
predicate repeal: repeals, repealed, repealing
word appeal: appeals, appealed, appealing
word unveil: reveals, revealed, revealing, reveal
word raid: raids, raided, raiding
word obtain: obtains, obtained, obtaining
word gain: gains, gained, gaining
word abandon: abandons, abandoned, abandoning
word succeed: succeeds, succeeded, succeeding
word appear: appears, appeared, appearing, appearance
word deny: denies, denied, denying
word nullify: nullifies, nullified, nullification
word transfer: transfers, transferred, transferring
word admit: admits, admitted, admitting
word sever: severs, severed, severing
predicate repeal: revokes, revoked, revoking, revocation, revocation of, revoke
word terminate: terminates, terminated, terminating, termination, termination of
word summon: summons, summoned, summoning
predicate appoint: appoints, appointed, appointing, appointment, appointment of
word special envoy: special envoys
word address: addresses, addressed, addressing
word invite: invites, invited, inviting, invitation, invitation to
word airspace: air space
word close airspace: closes airspace, close its airspace, closes its airspace, closed its airspace, close its airspace to, closes its airspace to, closes airspace to, close airspace to, shut airspace, shuts airspace, shut its airspace, shuts its airspace, shut its airspace to, shuts airspace to, shuts its airspace to, airspace closure, airspace closed, airspace closed to
word undersea cable: undersea cables, subsea cable, subsea cables, submarine cable, submarine cables
word military intervention: military interventions, intervene militarily, intervenes militarily, intervened militarily, launch a military intervention, launches a military intervention
word minerals deal: mineral deal, minerals agreement, mineral agreement, minerals pact
predicate adopt the euro: adopts euro, adopt euro, adopts the euro, adopted the euro, join the eurozone, joins the eurozone, join eurozone, joins eurozone, join the euro, joins the euro, join the euro area, joins the euro area, euro adoption, adoption of the euro, become a member of the eurozone, becomes a member of the eurozone
word drone: drones, uav, uavs, unmanned aerial vehicle, unmanned aerial vehicles
word f-16 jet: f-16, f-16s, f16, f16s, f-16 jets, f-16 fighter jet, f-16 fighter jets, f-16 fighters
word f-35 jet: f-35, f-35s, f35, f35s, f-35 jets, f-35 fighter jet, f-35 fighter jets, f-35 fighters
word patriot system: patriot missile system, patriot missile systems, patriot air defense system, patriot air defense systems, patriot systems, patriot battery, patriot batteries
word air defense: air defence, air defenses, air defences
word humanitarian aid: humanitarian assistance
word military aid: military assistance
word foreign aid: foreign assistance
word security guarantee: security guarantees, security assurances
word dmz: demilitarized zone, demilitarised zone
word war crime: war crimes
word crime against humanity: crimes against humanity
word chemical weapon: chemical weapons
word highly enriched uranium: highly-enriched uranium, heu
word exit poll: exit polls
word state visit: state visits, pay a state visit to, make a state visit to
word consulate: consulates
word visa-free: visa free, visa-free travel, visa free travel
word repatriate: repatriates, repatriated, repatriating, repatriation, repatriation of
word arms embargo: weapons embargo, embargo on arms, embargo on weapons, arms embargoes
word embargo: embargoes
word retaliate: retaliates, retaliated, retaliating, retaliation, retaliation against
word intercept: intercepts, intercepted, intercepting
predicate sink: sinks, sank, sunk, sinking
word sabotage: sabotages, sabotaged
predicate apologize: apologise, apologizes, apologises, apologized, apologised, apology, issue an apology, issues an apology
word nationalize: nationalise, nationalizes, nationalises, nationalized, nationalised, nationalization, nationalisation
predicate legalize: legalise, legalizes, legalises, legalized, legalised, legalization, legalisation, make legal
predicate decriminalize: decriminalise, decriminalizes, decriminalises, decriminalized, decriminalised, decriminalization, decriminalisation
predicate concede: concedes, conceded, conceding
word mobilization: mobilisation, mobilize, mobilise, mobilizes, mobilises, mobilized, mobilised
word denuclearize: denuclearise, denuclearization, denuclearisation
word freeze: freezes, froze, freezing
word unfreeze: unfreezes, unfroze, unfrozen, unfreezing
predicate declare independence: declares independence, declared independence, declaration of independence, independence declared, unilaterally declare independence
word reunification: reunify, reunifies, reunified, re-unification
word regime change: change of regime, change in regime
word civil war: civil wars
word exile: exiled, in exile, go into exile, goes into exile
word canonize: canonise, canonized, canonised, canonization, canonisation, declared a saint, made a saint
word beatify: beatifies, beatified, beatification
word encyclical: encyclicals
office pope: pontiff, supreme pontiff
metric tariff: import duty, import duties, customs duty, customs duties, import tariff, import tariffs
word most favored nation: most-favored-nation, most favoured nation, mfn, most-favored-nation status, mfn status
word organization: organisation, organizations, organisations
word license: licence, licenses, licences
word spying: espionage
word head of state: heads of state
word head of government: heads of government
`,
  light: `
between: ceasefire, deal, treaty, war, meet, summit, trilateral meeting, bilateral meeting, prisoner swap, normalize, negotiation, military clash, free trade agreement, tariff truce, defense pact
hold: trilateral meeting, bilateral meeting, negotiation, military exercise, general strike, no-confidence vote, confidence vote, censure motion, call
conduct: nuclear test, prisoner swap, drone strike, missile strike, military exercise, ground offensive, military operation
phone: call
impose: sanction, travel ban, martial law, naval blockade, price cap, export controls
declare: martial law, state of emergency
issue: arrest warrant
engage: military clash
force: military clash
against: no-confidence vote, strike, war, military action, arrest warrant
obtain: nuclear weapon
acquire: nuclear weapon
possess: nuclear weapon
relation: normalize
tie: normalize
country: recognize, brics, sco, asean, oecd
independent: recognize
sovereign: recognize
nation: recognize
state: recognize
statehood: recognize
join: eu, nato, brics, sco, asean, oecd, schengen area, apec, mercosur
membership: eu, nato, brics, sco, asean, oecd, schengen area, apec, mercosur
part: coalition, government
government: coalition
adopt: un security council
pass: un security council
deploy: peacekeeper
launch: invade, ground offensive, ground invasion, full-scale invasion, drone strike, missile strike
stage: coup
border: rafah crossing
accession: eu, nato
appoint: special envoy
level: troop
aircraft: close airspace
summit: g20, g7, apec
`,
};
