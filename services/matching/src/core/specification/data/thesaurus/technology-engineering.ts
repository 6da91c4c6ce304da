/** Rockets, aircraft, cars, energy, agencies, drugs and diseases. */
export const ENGINEERING = `
proper international space station: iss, the iss, the international space station
proper starliner spacecraft: starliner, starliner capsule, cst-100 starliner
proper dream chaser: sierra space dream chaser, dreamchaser
proper new glenn: new glenn rocket
proper new shepard: new shepard rocket
proper blue moon lander: blue origin blue moon
proper rocket lab: rocketlab
proper relativity space:
proper falcon 9: falcon 9 rocket, falcon9, falcon nine
proper falcon heavy: falcon heavy rocket
proper super heavy: super heavy booster, superheavy, superheavy booster
proper vulcan centaur: vulcan centaur rocket
proper ariane 6: ariane 6 rocket
proper long march 10:
proper space launch system: sls rocket, nasa sls, nasa sls rocket
proper james webb space telescope: jwst, webb space telescope, james webb telescope, james webb
proper hubble space telescope: hubble telescope
proper roman space telescope: nancy grace roman space telescope, nancy grace roman telescope, roman telescope
proper vera rubin observatory: rubin observatory, vera c. rubin observatory
proper europa clipper:
proper mars sample return: mars sample return mission
proper voyager 1:
proper voyager 2:
proper crew dragon: crew dragon capsule, crew dragon spacecraft
proper air force one: air force 1
proper space force: us space force
proper space command: us space command
proper golden dome: golden dome missile defense, golden dome missile defense system
proper project kuiper: kuiper
proper comet 3i/atlas: 3i/atlas, 3i atlas, comet 3i atlas, interstellar comet 3i/atlas, interstellar object 3i/atlas
proper asteroid 2024 yr4: 2024 yr4
proper apophis asteroid: apophis, asteroid apophis, 99942 apophis
proper t coronae borealis: t crb, t cor bor, tcrb, blaze star
proper planet nine: planet 9, ninth planet
proper bruno mars:
proper 737 max:
proper boom overture: overture jet, boom supersonic overture
proper spirit airlines: spirit airline
proper malaysia airlines flight 370: mh370, mh 370, flight mh370, malaysia airlines mh370, malaysia flight 370, malaysian airlines flight 370
proper three mile island: crane clean energy center, three mile island unit 1
proper palisades nuclear plant: palisades nuclear power plant, palisades plant, palisades nuclear generating station, palisades reactor, palisades nuclear reactor, palisades nuclear
proper diablo canyon: diablo canyon power plant, diablo canyon nuclear plant, diablo canyon nuclear power plant
proper vogtle plant: vogtle, plant vogtle
place zaporizhzhia nuclear power plant: zaporizhzhia nuclear power plant, znpp, zaporizhzhya nuclear power plant, zaporizhia nuclear power plant, zaporizhzhia nuclear plant
proper commonwealth fusion systems: commonwealth fusion
proper sparc reactor: sparc, commonwealth fusion's sparc, commonwealth fusion systems sparc, sparc fusion reactor, sparc tokamak, sparc fusion device
proper helion energy: helion
proper general fusion:
proper strategic petroleum reserve: spr, us strategic petroleum reserve
proper keystone xl: keystone xl pipeline
proper joby aviation: joby
proper archer aviation:
proper eli lilly: eli lilly & co, eli lilly and company
proper novo nordisk:
proper johnson & johnson: johnson and johnson, j&j, jnj
proper bristol myers squibb: bristol-myers
asset pfizer: pfe
asset moderna:
asset astrazeneca: astra zeneca
asset gsk: glaxosmithkline
asset novavax:
asset biontech:
asset oklo: oklo inc
asset nuscale: nuscale power
asset terrapower:
asset ercot: electric reliability council of texas
asset airbus:
asset boeing:
asset blue origin:
asset jetblue: jetblue airways
asset lufthansa:
asset ryanair:
asset easyjet:
asset polestar:
asset stellantis:
asset volkswagen: vw
proper faa: faa, us federal aviation administration, federal aviation administration
proper nhtsa: nhtsa, national highway traffic safety administration
proper ntsb: ntsb, national transportation safety board
proper tsa: tsa, transportation security administration
proper nuclear regulatory commission: nrc, us nuclear regulatory commission
proper ferc: ferc, federal energy regulatory commission
proper fcc: fcc, federal communications commission
proper epa: epa, us environmental protection agency, environmental protection agency
proper cdc: cdc, centers for disease control and prevention, center for disease control, us cdc, centers for disease control
proper nih: nih, national institutes of health
proper advisory committee on immunization practices: acip, cdc vaccine panel, cdc vaccine advisory panel
proper fema: fema, federal emergency management agency
proper noaa: noaa, national oceanic and atmospheric administration
proper national hurricane center: nhc
proper national weather service: nws
proper us geological survey: usgs, united states geological survey
proper cybersecurity and infrastructure security agency: cisa
proper defense advanced research projects agency: darpa
proper iaea: iaea, international atomic energy agency
proper european space agency: esa
proper japan aerospace exploration agency: jaxa, japanese space agency
proper indian space research organisation: isro, indian space research organization
proper china national space administration: cnsa
proper roscosmos: russian space agency
proper european medicines agency: ema
proper nasa: national aeronautics and space administration
proper european union aviation safety agency: easa, european aviation safety agency
proper cms: cms, centers for medicare & medicaid services, centers for medicare and medicaid services
proper world health organization: world health organisation
office nasa administrator: administrator of nasa, head of nasa, nasa chief, nasa head, chief of nasa
office faa administrator: administrator of the faa, faa chief, head of the faa
office epa administrator: administrator of the epa, epa chief, head of the epa
office fda commissioner: commissioner of the fda, fda chief, head of the fda, commissioner of food and drugs
office cdc director: director of the cdc, cdc chief, head of the cdc, director of the centers for disease control and prevention
office nih director: director of the nih, head of the nih, director of the national institutes of health
office fcc chair: chair of the fcc, fcc chairman, chairman of the fcc
office ftc chair: chair of the ftc, ftc chairman, chairman of the ftc
office surgeon general: us surgeon general
office fema administrator: administrator of fema, head of fema, fema chief, fema head
word crew: crewed, manned
word uncrewed: unmanned
word moon: lunar, lunar surface, moon's surface, surface of the moon
word spacecraft: space craft, spaceship, spaceships
word space station: space stations
word satellite: satellites
word rocket:
word booster: boosters
word upper stage: upper stages
word flight: flights, flight test, integrated flight test, ift
word crew flight test: crewed flight test, crewed test flight, crew test flight
word first flight: maiden flight, inaugural flight, debut flight, first ever flight
word first launch: maiden launch, inaugural launch, debut launch, first ever launch
word ship-to-ship propellant transfer: ship-to-ship refueling, ship-to-ship fuel transfer, ship to ship transfer of propellant, ship-to-ship transfer
word orbital refueling: in-orbit refueling, on-orbit refueling, in-space refueling, refueling in orbit, orbital refuelling, in-orbit refuelling, on-orbit refuelling
word demonstration: demo
word spacewalk: spacewalks, space walk
word static fire: static fire test
word deorbit: deorbits, deorbited, de-orbit, de-orbited, deorbiting
word alien: aliens, extraterrestrial, extraterrestrials, extraterrestrial beings
word alien life: extraterrestrial life, alien lifeform, alien lifeforms
word exist: exists, existed, existence, existence of
word ufo: ufos, uap, uaps, unidentified anomalous phenomena, unidentified aerial phenomena, unidentified flying object, unidentified flying objects
word biosignature: biosignatures
word exoplanet: exoplanets
word asteroid: asteroids
word comet: comets
word meteor: meteors
word near-earth object: near-earth objects
word supernova: supernovae, supernovas
word nova: go nova, goes nova, went nova
word aircraft: planes, airplane, airplanes, aeroplane, aeroplanes, plane
word airliner: airliners, commercial airliner, commercial airliners, passenger plane, passenger jet, passenger airliner, passenger planes, jetliner, jetliners
word helicopter: helicopters
word drone: drones
word passenger: passengers
word traveler: travelers, traveller, travellers
word air traffic controller: air traffic controllers
word air taxi: air taxis, flying taxi, flying taxis
word evtol: evtols
word type certificate: type certification, type certified
word supersonic: super-sonic
word vehicle: vehicles
word production: produce, produces, produced, producing
predicate deliver: delivers, delivered, delivering, delivery, deliveries
word gigafactory: giga factory, gigafactories
word solid-state battery: solid-state batteries
word ev tax credit: ev tax credits, electric vehicle tax credit, electric vehicle tax credits
word nuclear plant: nuclear power plant, nuclear power plants, nuclear power station, nuclear power stations, nuclear plants
word reactor: reactors
word small modular reactor: small modular reactors, smr, smrs
word nuclear fusion: fusion energy, fusion power
word net energy gain: net energy
word criticality: first criticality, initial criticality
word construction permit: construction permits
word operating license: operating licence, operating licenses
word power grid: electric grid, electrical grid, electricity grid
word blackout: blackouts
word rolling blackout: rolling blackouts
word energy emergency: energy emergency alert
word offshore wind: off-shore wind
word pipeline: pipelines
word barrel: barrels
word power plant: power plants, power station, power stations
word coal plant: coal plants, coal-fired plant, coal-fired power plant, coal power plant
word superconductor: superconductors
word room-temperature superconductor: room-temperature superconductors, room temperature superconductivity
word clinical trial: clinical trials
number phase 1: phase i, phase one
number phase 2: phase ii, phase two
number phase 3: phase iii, phase three
word emergency use authorization: eua, emergency use authorisation
word advisory committee: advisory committees, advisory panel, advisory panels, adcomm
word complete response letter: crl
word black box warning: boxed warning
word over-the-counter: otc
word covid: covid-19, covid19
word vaccine: vaccines
word variant: variants
word hepatitis b: hep b, hepb
word polio: poliomyelitis
word mpox: monkeypox, monkey pox
word measles:
word mumps:
word whooping cough: pertussis
word ebola: ebola virus, ebola virus disease
word marburg virus: marburg, marburg virus disease, marburg disease
word nipah: nipah virus
word zika: zika virus
word dengue: dengue fever
word west nile: west nile virus
word hantavirus: hanta virus
word chikungunya: chikungunya virus
word new world screwworm: screwworm, new world screw worm, screw worm
word chronic wasting disease: cwd
word mad cow disease: bovine spongiform encephalopathy
word outbreak: outbreaks
word epidemic: epidemics
word pandemic: pandemics
word fatality: fatalities
predicate hospitalize: hospitalizations, hospitalisation, hospitalisations, hospitalized, hospitalization
word measles elimination status: measles-free status, measles elimination, measles free designation, measles eliminated status
word human-to-human transmission: person-to-person transmission, human-to-human spread, person-to-person spread
word newborn: newborns
word glp-1: glp1, glp-1s, glp1s, glp-1 drug, glp-1 drugs
word weight loss:
word gene therapy: gene therapies
word transplant: transplants, transplanted
word recipient: recipients
word patient: patients
word implant: implants, implanted, implanting
word fluoride: fluoridation
word psilocybin: magic mushrooms
word food dye: food dyes, food coloring
word mdma: mdma-assisted
word birth rate: birthrate, birth rates
word fda approval: fda approve, fda approves, fda approved, fda grants approval, fda grant approval, approved by the fda, approved by fda, approval by the fda, approval by fda, approval from the fda, approval from fda, get fda approval, gets fda approval, receive fda approval, receives fda approval, received fda approval, win fda approval, wins fda approval, secure fda approval, secures fda approval, obtain fda approval, obtains fda approval, granted fda approval, fda approval of, fda approval for, food and drug administration approve, food and drug administration approves, food and drug administration approval, approved by the food and drug administration, approved by food and drug administration
word authorize: authorizes, authorized, authorizing, authorization, authorise, authorises, authorised, authorisation
predicate certify: certifies, certified, certifying, certification
word ground: grounded, grounds, grounding
word dock: docks, docked, docking
word undock: undocks, undocked, undocking
word splash down: splashdown, splashes down, splashed down
word catch: catches, caught, catching
word fly: flies, flew, flown, flying
word explode: explodes, exploded, exploding, explosion
word resume: restarts, restarted, restarting, come back online, comes back online, back online, brought back online, restart
word resume: resumes, resumed, resuming, resumption
word decommission: decommissions, decommissioned, decommissioning
predicate cease operations: ceases operations, ceased operations, cease operating, ceases operating, ceased operating, stop operations, stops operations
word recommend: recommends, recommended, recommending, recommendation, recommendations
predicate repeal: revokes, revoked, revoking, revocation, revoke
word eradicate: eradicates, eradicated, eradicating, eradication
word cure: cures, cured, curing
predicate legalize: legalizes, legalized, legalise, legalised, legalization, legalisation, legalizing
word prescribe: prescribes, prescribed, prescribing
word clone: clones, cloned, cloning
proper medicare program: medicare
proper medicaid program: medicaid
proper medicare for all:
word wreckage:
word return to earth: returned to earth, return back to earth, come back to earth, comes back to earth, came back to earth, returns to earth, returns back to earth
predicate land: touch down, touched down, touching down
word scrub: scrubs, scrubbed, scrubbing
word offline: go offline, goes offline, went offline
word mission: missions
word rover: rovers
word lander: landers
word capsule: capsules
word rendezvous: rendezvouses
word kilometer: kilometers, kilometre, kilometres, km
word mile: miles
word megawatt: megawatts, mw
word gigawatt: gigawatts, gw
word lightning port:
proper f-150 lightning:
word childhood schedule: childhood immunization schedule, childhood vaccine schedule, childhood vaccination schedule
word state of emergency: states of emergency
word public health emergency:
word immunization: immunisation, immunizations, immunisations
word vaccination: vaccinations
word red dye 40: red dye no. 40, red 40, allura red
word red dye 3: red dye no. 3, red 3
word cattle: cows
word battery: batteries
`;
