/**
 * Bodies, armed groups, people of one surname and the places of wars, by the names that titles use: lines as in `words.ts`.
 * A surname stands for a person only where no second person of that name is in the news.
 */
export const WORLD_NAMES = `
proper world health organization: the world health organization, world health organisation
proper world trade organization: wto, world trade organisation
proper international criminal court: icc, the international criminal court
proper international court of justice: icj, the international court of justice, the icj, world court
proper iaea: international atomic energy agency, the international atomic energy agency, un nuclear watchdog, un atomic watchdog
proper imf: the international monetary fund
proper echr: european convention on human rights, the european convention on human rights
proper european court of human rights: ecthr
proper un security council: unsc, united nations security council, the un security council
proper un general assembly: unga, united nations general assembly
proper un human rights council: unhrc, united nations human rights council
proper unrwa: un relief and works agency
proper unhcr: un refugee agency
proper unesco: united nations educational scientific and cultural organization
proper united nations: the united nations
proper npt: nuclear non-proliferation treaty, nuclear nonproliferation treaty, non-proliferation treaty, nonproliferation treaty, treaty on the non-proliferation of nuclear weapons, non-proliferation of nuclear weapons treaty
proper jcpoa: joint comprehensive plan of action
proper new start treaty: new start agreement, new start nuclear treaty, new start arms control treaty, new start nuclear arms treaty
proper paris agreement: paris climate agreement, paris accord, paris accords, paris climate accord, paris climate accords, paris climate deal, paris climate pact, paris agreement on climate change
proper belt and road initiative: belt and road, belt & road initiative, belt & road, bri
proper board of peace:
proper international stabilization force: isf, the international stabilization force, international stabilisation force, the international stabilisation force
proper abraham accords: abraham accord, the abraham accords
proper good friday agreement: belfast agreement
proper usmca: united states-mexico-canada agreement, us-mexico-canada agreement, us mexico canada agreement, u.s.-mexico-canada agreement, cusma, us-mexico-canada trade agreement
proper cptpp: trans-pacific partnership, comprehensive and progressive agreement for trans-pacific partnership
proper mercosur: southern common market
proper osce: organization for security and co-operation in europe, organization for security and cooperation in europe
proper csto: collective security treaty organization, collective security treaty organisation
proper sco: shanghai cooperation organization, shanghai cooperation organisation
proper asean: association of southeast asian nations
proper apec: asia-pacific economic cooperation
proper oecd: organisation for economic co-operation and development, organization for economic cooperation and development
proper ecowas: economic community of west african states
proper african union: the african union
proper arab league: league of arab states
proper gcc: gulf cooperation council
proper g7: g-7, group of seven
proper g20: g-20, group of twenty, group of 20
proper brics: brics bloc, brics group
proper schengen area: schengen zone, schengen
proper interpol:
proper aukus: aukus pact, aukus deal, aukus agreement, aukus alliance
proper european commission: eu commission
proper european parliament: eu parliament
proper council of europe:
proper european council:
proper nato: the north atlantic treaty organization, north atlantic treaty organisation, nato alliance
proper article 5: article five, nato article 5, nato's article 5, nato article five, article 5 of the nato treaty, article 5 of the north atlantic treaty
proper article 4: nato article 4, nato's article 4, article 4 of the nato treaty, article 4 of the north atlantic treaty
proper idf: israel defense forces, israel defence forces, israeli defense forces, israeli defence forces
proper irgc: islamic revolutionary guard corps, iranian revolutionary guard corps, islamic revolutionary guards corps, revolutionary guards, revolutionary guard, iranian revolutionary guards
proper ice: immigration and customs enforcement, us immigration and customs enforcement, u.s. immigration and customs enforcement
proper cbp: customs and border protection, us customs and border protection, u.s. customs and border protection
proper uscis: citizenship and immigration services, us citizenship and immigration services, u.s. citizenship and immigration services
proper tps: temporary protected status
proper daca: deferred action for childhood arrivals
proper hamas movement: hamas
proper hezbollah movement: hezbollah, hizbollah, hizbullah
proper houthi movement: houthi, houthis, the houthis, ansar allah, houthi rebels, houthi forces
proper taliban movement: taliban, the taliban
proper islamic state group: isis, isil, islamic state, daesh
proper al qaeda: al-qaeda, al qaida
proper al shabaab: al-shabaab, al shabab, al-shabab
proper boko haram:
proper hayat tahrir al-sham: hts
proper syrian democratic forces: sdf
proper kurdistan workers' party: pkk, kurdistan workers party
proper rapid support forces: rsf, the rapid support forces
proper sudanese armed forces: saf
proper m23 rebels: m23, m23 movement, m23 group
proper muslim brotherhood: the muslim brotherhood
proper tren de aragua:
proper cartel de los soles: cartel of the suns
proper wagner group: wagner mercenaries
proper chinese communist party: ccp, communist party of china, cpc
proper tomahawk missile: tomahawk, tomahawks, tomahawk missiles, tomahawk cruise missile, tomahawk cruise missiles
proper taurus missile: taurus missiles, taurus cruise missile, taurus cruise missiles
proper king charles iii: king charles, charles iii, king charles the third
proper pope leo xiv: pope leo, leo xiv, pope leo the fourteenth
proper prince andrew: andrew mountbatten windsor, andrew mountbatten-windsor
proper prince william: prince of wales
proper kate middleton: princess of wales, princess kate
proper prince harry: duke of sussex
proper meghan markle: duchess of sussex
proper dalai lama: the dalai lama
proper kim jong un: kim jong-un
proper mohammed bin salman: mohammad bin salman, muhammad bin salman, crown prince mohammed bin salman, crown prince mohammad bin salman
proper mohamed bin zayed: mohammed bin zayed
proper ursula von der leyen: von der leyen
proper marine le pen: le pen
proper jordan bardella: bardella
proper jean-luc melenchon: melenchon
proper raphael glucksmann: glucksmann
proper gabriel attal: attal
proper bruno retailleau: retailleau
proper francois bayrou: bayrou
proper geert wilders: wilders
proper rob jetten: jetten
proper bart de wever: de wever
proper mark rutte: rutte
proper kaja kallas: kallas
proper donald tusk: tusk
proper karol nawrocki: nawrocki
proper andrej babis: babis
proper nikol pashinyan: pashinyan
proper jens stoltenberg: stoltenberg
proper ulf kristersson: kristersson
proper alexander stubb: stubb
proper alberto nunez feijoo: feijoo
proper santiago abascal: abascal
proper carles puigdemont: puigdemont
proper matteo salvini: salvini
proper elly schlein: schlein
proper kyriakos mitsotakis: mitsotakis
proper alexis tsipras: tsipras
proper ahmed al-sharaa: ahmad al-sharaa, ahmed al sharaa, ahmed sharaa, al-jolani, jolani
proper masoud pezeshkian: pezeshkian
proper abbas araghchi: araghchi
proper reza pahlavi: crown prince reza pahlavi
proper yair lapid: lapid
proper benny gantz: gantz
proper itamar ben-gvir: ben-gvir, ben gvir, itamar ben gvir
proper bezalel smotrich: smotrich
proper thaksin shinawatra: thaksin
proper paetongtarn shinawatra: paetongtarn
proper anutin charnvirakul: anutin
proper prabowo subianto: prabowo
proper aung san suu kyi: suu kyi
proper valery zaluzhny: zaluzhny, valerii zaluzhnyi, zaluzhnyi, valerii zaluzhny
proper kyrylo budanov: budanov
proper yulia tymoshenko: tymoshenko, yuliia tymoshenko
proper andriy yermak: yermak
proper sergei lavrov: lavrov, sergey lavrov
proper gabriel boric: boric
proper miguel diaz-canel: diaz-canel, diaz canel
proper maria corina machado: corina machado
proper axel kicillof: kicillof
proper cristina kirchner: cristina fernandez de kirchner, cristina fernandez
proper alexandre de moraes: de moraes
proper cyril ramaphosa: ramaphosa
proper julius malema: malema
proper yoweri museveni: museveni
proper felix tshisekedi: tshisekedi
proper emmerson mnangagwa: mnangagwa
proper kemi badenoch: badenoch
proper wes streeting: streeting
proper angela rayner: rayner
proper david lammy: lammy
proper richard grenell: grenell, ric grenell
proper john swinney: swinney
office prime minister: premiership, prime ministership
office deputy prime minister: vice premier, vice prime minister
office foreign minister: external affairs minister, minister of external affairs
office defense minister: minister for defence, minister for defense
office finance minister: minister for finance
office interior minister: minister for the interior
office parliament: verkhovna rada, rada, folketing, eduskunta, seimas, riigikogu, saeima, majlis
office foreign secretary: uk foreign secretary, british foreign secretary
office home secretary: uk home secretary, british home secretary
office chancellor of the exchequer: exchequer
office european commission president: president of the european commission, eu commission president, european commission presidency
office european council president: president of the european council
office ecb president: president of the ecb, president of the european central bank, head of the ecb, european central bank president
office iaea director general: director general of the iaea, director-general of the iaea, iaea chief, head of the iaea
office who director general: director general of the who, director-general of the who, director-general of the world health organization, director general of the world health organization
office archbishop of canterbury:
place russia: russian federation, russians
place ukraine: ukrainians
place israel: israelis, state of israel
place palestine: palestinians
place iran: iranians
place syria: syrians, syrian arab republic
place venezuela: venezuelans
place haiti: haitians
place afghanistan: afghans
place mexico: mexicans
place cuba: cubans
place us: united states of america, the united states of america
place saudi arabia: ksa, kingdom of saudi arabia, saudis
place south korea: rok
place china: people's republic of china, peoples republic of china
place turkey: republic of turkiye
place kyiv: kiev
place kharkiv: kharkov
place kharkiv oblast: kharkiv region
place kherson:
place kherson oblast: kherson region
place donetsk:
place donetsk oblast: donetsk region
place luhansk: lugansk
place luhansk oblast: luhansk region, lugansk oblast
place zaporizhzhia: zaporizhia, zaporozhye, zaporizhzhya
place zaporizhzhia oblast: zaporizhzhia region, zaporizhia oblast
place zaporizhzhia nuclear power plant: znpp, zaporizhzhia nuclear plant, zaporizhzhia npp, zaporizhzhia plant
place dnipropetrovsk oblast: dnipropetrovsk region
place sumy:
place sumy oblast: sumy region
place odesa: odessa ukraine
place pokrovsk:
place myrnohrad: mirnograd
place bakhmut: artemivsk
place kramatorsk:
place sloviansk: slavyansk, slovyansk
place kostiantynivka: kostyantynivka, konstantinovka, kostyantinivka
place kupiansk: kupyansk
place siversk:
place toretsk:
place chasiv yar: chasov yar
place huliaipole: hulyaipole, gulyaypole
place vovchansk: volchansk
place dobropillia: dobropillya
place orikhiv:
place donbas: donbass
place kursk:
place belgorod:
place kaliningrad:
place transnistria: transdniestria
place nagorno-karabakh: nagorno karabakh, karabakh
place abkhazia:
place south ossetia:
place republika srpska:
place kashmir:
place tibet: tibetan
place gaza city:
place rafah:
place rafah crossing: rafah border crossing
place khan younis: khan yunis
place east jerusalem:
place golan heights: the golan, golan
place tehran:
place kabul:
place damascus:
place aleppo:
place beirut:
place baghdad:
place sanaa: sana'a
place hodeidah: hudaydah, al hudaydah
place caracas:
place pyongyang:
place taipei:
place beijing:
place khartoum:
place el fasher: al-fashir, al fashir, el-fasher
place el obeid: al-obeid, el-obeid, al ubayyid
place darfur:
place goma:
place bukavu:
place uvira:
place bamako:
place western sahara:
place taiwan strait: strait of taiwan
place south china sea:
place red sea:
place black sea:
place baltic sea:
place persian gulf: arabian gulf
place panama canal: the panama canal
place suez canal:
place bab el-mandeb: bab-el-mandeb, bab al-mandab, bab al-mandeb, bab el mandeb strait, bab-el-mandeb strait, bab al-mandab strait
place chagos islands: chagos, chagos archipelago
place port-au-prince: port au prince
place yasukuni shrine: yasukuni
place guantanamo bay: guantanamo, gitmo
`;
