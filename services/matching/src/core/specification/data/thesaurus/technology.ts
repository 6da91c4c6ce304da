import { COMPUTING } from './technology-computing.js';
import { ENGINEERING } from './technology-engineering.js';
import { NATURE } from './technology-nature.js';
import { VERBS } from './technology-verbs.js';
import type { Thesaurus } from './thesaurus.js';

export const TECHNOLOGY: Thesaurus = {
  words: `${COMPUTING}${ENGINEERING}${NATURE}${VERBS}`,
  light: `
model: frontier math, humanity's last exam, arc agi, swe bench, gpqa diamond, gpt, claude, gemini, llama, lm arena
benchmark: frontier math, humanity's last exam, arc agi, swe bench, gpqa diamond
leaderboard: lm arena, app store
chart: app store
active: weekly, daily, mom
consumer: hardware device
against: antitrust, fine
lawsuit: antitrust, sue
case: antitrust
vehicle: deliver, production, tesla
car: tesla
service: robotaxi, starlink internet, air taxi
claim: grand prize, millennium prize
suffer: outage, data breach, cyberattack, ransomware attack, ddos attack
experience: outage, data breach, cyberattack, ransomware attack, ddos attack
hit: meteoroid, asteroid, earthquake, hurricane, major hurricane, tornado, typhoon, tsunami, tropical storm, category 5, fine, meteor
strike: meteoroid, asteroid, meteor, earthquake, hurricane, major hurricane, tornado, typhoon, tropical storm
magnitude: earthquake
anywhere: earthquake, tornado, hurricane
scale: earthquake
richter: earthquake
occur: tornado, erupt, tsunami, outage, blackout, crash, landfall, data breach, cyberattack, megaquake, magnitude, g5 geomagnetic storm, g4 geomagnetic storm, x10 solar flare, wildfire, flood
happen: earthquake, tornado, erupt, tsunami, outage, crash, hurricane
form: hurricane, major hurricane, named storm, tropical storm, typhoon, tropical depression, cyclone
develop: hurricane, major hurricane, named storm, tropical storm, typhoon, tropical depression, cyclone
reach: pole position, season wins, top seed, deal, ceasefire, category 5, category 4, category 3, peak bloom
land: tornado
volcano: erupt, kilauea volcano, mount etna, mount fuji
volcanic: erupt
burn: acre, wildfire
extent: sea ice, arctic sea ice, antarctic sea ice
global: temperature
celsius: temperature, high temperature, low temperature
fahrenheit: temperature, high temperature, low temperature
degree: temperature, high temperature, low temperature, death valley
world health organization: pandemic, pheic, declare
approve: permit, construction permit, operating license, patent, type certificate
grant: permit, construction permit, operating license, patent, type certificate, approve, fda approval, emergency use authorization
issue: warning, permit, construction permit, operating license, type certificate, tornado warning, emergency use authorization
government: alien, ufo
exist: alien
bring: restart
screen: transportation security administration
make: first flight, first launch, spacewalk
perform: spacewalk, static fire
conduct: spacewalk, static fire, clinical trial
undergo: transplant
world: trillionaire, first trillionaire, richest
set: doomsday clock
report: case
rocket: falcon 9, starship, new glenn, booster
spacecraft: crew dragon, dream chaser
capsule: crew dragon
telescope: james webb space telescope, hubble space telescope
problem: navier stokes, millennium prize
nuclear: reactor
disease: ebola, marburg virus, measles
virus: ebola, nipah, zika, west nile, hantavirus
medal: gold
business: spin off, divest, sell
unit: spin off, divest, sell
chip: tsmc
complete: launch, spacewalk, ship-to-ship propellant transfer, orbital refueling, transplant, dock
wreckage: malaysia airlines flight 370
drug: glp-1, fda approval
release: open weights, gpt, grok, llama, gemini, claude
go: bankrupt, offline
employee: layoff
mission: nasa
over: state of emergency, emergency
name: hurricane
screen: passenger
`,
};
