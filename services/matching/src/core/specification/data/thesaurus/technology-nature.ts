/** Weather, climate, the earth, science and its prizes. */
export const NATURE = `
number category 5: cat 5, category five, cat five
number category 4: cat 4, category four, cat four
number category 3: cat 3, category three, cat three
number category 2: cat 2, category two, cat two
number category 1: cat 1, category one, cat one
number ef5: ef-5
number ef4: ef-4
number ef3: ef-3
number vei 4: vei4, vei of 4
number vei 5: vei5, vei of 5
number vei 6: vei6, vei of 6
number vei 7: vei7, vei of 7
proper g3 geomagnetic storm: g3 solar storm, g3-class geomagnetic storm, g3 level geomagnetic storm
proper g4 geomagnetic storm: g4 solar storm, g4-class geomagnetic storm, g4 level geomagnetic storm
proper g5 geomagnetic storm: g5 solar storm, g5-class geomagnetic storm, g5 level geomagnetic storm
proper x1 solar flare: x1-class solar flare, x1 class flare, x1 flare
proper x5 solar flare: x5-class solar flare, x5 class flare, x5 flare
proper x10 solar flare: x10-class solar flare, x10 class flare, x10 flare
proper x20 solar flare: x20-class solar flare, x20 class flare, x20 flare
word x-class solar flare: x-class flare, x-class solar flares, x-class flares
proper mount fuji: mt. fuji
proper mount etna: mt. etna, etna
proper mount rainier: mt. rainier
proper mount st helens: mt. st. helens, mount saint helens
proper mount vesuvius: mt. vesuvius, vesuvius
proper mount everest: mt. everest, everest
proper mount hood: mt. hood
proper mount spurr: mt. spurr
proper mount merapi: mt. merapi, merapi
proper mount whitney: mt. whitney
proper mount washington: mt. washington
proper campi flegrei: phlegraean fields
proper kilauea volcano: kilauea, mount kilauea
proper yellowstone volcano: yellowstone supervolcano, yellowstone caldera
proper krakatoa volcano: krakatoa, anak krakatau, anak krakatoa
proper axial seamount: axial seamount volcano
proper death valley:
proper lake mead:
proper lake powell:
proper great salt lake:
proper great barrier reef:
proper doomsday glacier: thwaites glacier, thwaites
proper san andreas fault: san andreas
proper cascadia subduction zone: cascadia
proper doomsday clock: the doomsday clock
proper punxsutawney phil: groundhog day, groundhog, groundhog phil
proper riemann hypothesis: the riemann hypothesis
proper navier stokes: navier stokes problem, navier-stokes equations, navier-stokes millennium problem, navier-stokes millennium prize problem, navier-stokes existence and smoothness, navier-stokes existence and smoothness problem
proper hodge conjecture:
proper collatz conjecture: collatz
proper goldbach conjecture:
proper twin prime conjecture: twin primes conjecture
proper birch and swinnerton-dyer: birch and swinnerton-dyer conjecture, birch swinnerton-dyer conjecture
proper yang mills: yang mills mass gap, yang-mills existence and mass gap
proper millennium prize: millennium prize problem, millennium prize problems
proper paris agreement: paris climate agreement, paris climate accord, paris climate accords, paris accord, paris accords, paris climate deal, paris climate pact
proper endangerment finding: ghg endangerment finding, greenhouse gas endangerment finding
proper woolly mammoth: wooly mammoth, woolly mammoths
proper dire wolf: dire wolves, direwolf
word tasmanian tiger: thylacine, tasmanian tigers, thylacines
proper colossal biosciences: colossal
competition international mathematical olympiad: imo, international math olympiad, international maths olympiad
competition breakthrough prize:
word grand prize: grand prizes
word hottest month: warmest month, hottest month ever
word hottest day: warmest day, hottest day ever
word hottest summer: warmest summer, hottest summer ever
word hottest: warmest
word second hottest: second warmest, 2nd hottest, 2nd warmest
word coldest month:
word coldest day:
word wettest month:
word driest month:
word snowiest month:
metric high temperature: daily high temperature, daily high temp, max temp, daily max temperature, daily maximum temperature, maximum daily temperature
metric low temperature: daily low temperature, daily low temp, min temp, daily min temperature, daily minimum temperature, minimum daily temperature
metric rainfall: rains, rainfall total, total rainfall, total precipitation, precip, rain total
metric snow: snows, snowfall total, total snowfall, snow total, snowfall accumulation, snow accumulation
word inch: inches
word acre: acres
word square kilometer: square km, sq km, square kilometers, square kilometres, square kilometre, sq km, sq kilometers
word square mile: square miles, sq mi, sq miles
word celsius: degrees celsius, oc, degrees c
word ppm: parts per million
word mph: miles per hour
word major hurricane: major hurricanes
word tropical storm: tropical storms
word tropical depression: tropical depressions
word typhoon: typhoons
word super typhoon: super typhoons, supertyphoon
word tornado: tornadoes, tornados
word tornado warning: tornado warnings
word blizzard: blizzards
word nor'easter: noreaster, nor'easters
word heat wave: heatwave, heatwaves, heat waves
word flood: floods, flooding, flooded
word drought: droughts
word landfall: landfalls, landfalling
word thunderstorm: thunderstorms
word sea ice:
word air quality index: aqi
word co2: carbon dioxide, atmospheric co2, atmospheric carbon dioxide, co2 level, co2 levels, co2 concentration, atmospheric co2 concentration, carbon dioxide level, carbon dioxide levels, carbon dioxide concentration
word greenhouse gas: greenhouse gases, ghg
word sea level: sea levels
word magnitude:
word earthquake: quake, quakes, temblor, seism
word megaquake: megaquakes, mega-quake, megathrust earthquake
word tsunami: tsunamis
word volcano: volcanoes, volcanos
word volcanic:
word supervolcano: supervolcanoes, supervolcanic
word wildfire: wildfires, wild fire, wild fires
word glacier: glaciers
word sinkhole: sinkholes
word shark attack: shark attacks
word oldest living person: oldest person, oldest person alive, oldest person in the world, oldest living person in the world, world's oldest person, world's oldest living person, world's oldest person alive
word oldest living man: oldest man, oldest man alive, world's oldest man, world's oldest living man, oldest living man in the world
word endangered species:
word dinosaur: dinosaurs
word gravitational wave: gravitational waves
word black hole: black holes
word cherry blossom: cherry blossoms, cherry tree, cherry trees
word peak bloom: reach peak bloom, reaches peak bloom, hit peak bloom, hits peak bloom, be in peak bloom
word world record: world records
word erupt: erupts, erupted, erupting, eruption, eruptions
word discover: discovers, discovered, discovering, discovery, discoveries
word find: finds, found, locate, locates, located, locating
word detect: detects, detected, detecting, detection
word prove: proves, proved, proven, proving, proof
word disprove: disproves, disproved, disproven
word solve: solves, solved, solving
word revive: revives, revived, reviving, revival, resurrect, resurrects, resurrected
predicate repeal: repeals, repealed, repealing
predicate overturn: overturns, overturned, overturning
predicate strike down: strikes down, struck down, striking down
predicate extradite: extradites, extradited, extraditing, extradition
word cancel: cancels, cancelled, canceled, cancelling, canceling, cancellation, cancelation
word postpone: delays, delayed, delaying, delay
word postpone: postpones, postponed, postponing, postponement
predicate suspend: suspends, suspended, suspending, suspension
word replace: replaces, replaced, replacing, replacement
predicate rejoin: rejoins, rejoined, rejoining, re-join, re-joins
word go extinct: goes extinct, went extinct, extinction
predicate evacuate: evacuates, evacuated, evacuation, evacuations, evacuating
word submit: submits, submitted, submitting
word disclose: discloses, disclosed, disclosing, disclosure
proper el nino: el nino conditions
proper la nina: la nina conditions
word cyclone: cyclones
word tropical cyclone: tropical cyclones
word feet: ft
word influenza: flu
proper arctic sea ice: arctic sea ice extent, arctic sea ice coverage
proper antarctic sea ice: antarctic sea ice extent, antarctic sea ice coverage
word warning: warnings
word evacuation order: evacuation orders
predicate collapse: collapses, collapsed, collapsing
word amoc: atlantic meridional overturning circulation
word solar eclipse: solar eclipses
word lunar eclipse: lunar eclipses
word northern lights: aurora borealis
word meteor shower: meteor showers
word iceberg: icebergs
word snowstorm: snow storm, snowstorms
word ice storm: ice storms
word dust storm: dust storms
word lightning strike: lightning strikes
word wind gust: wind gusts, gusts
word wind speed: wind speeds
`;
