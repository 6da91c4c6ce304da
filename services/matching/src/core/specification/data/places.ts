/** Countries, blocs and US states with the names and adjectives that titles use: `canonical: form, form`. */
export const PLACES = `
us: united states, america, american, americans, usa, u.s, u.s.a
uk: united kingdom, britain, great britain, british
mexico: mexican
canada: canadian
colombia: colombian
argentina: argentine, argentinian, argentinean
brazil: brazilian
chile: chilean
peru: peruvian
ecuador: ecuadorian
venezuela: venezuelan
bolivia: bolivian
uruguay: uruguayan
paraguay: paraguayan
cuba: cuban
honduras: honduran
guatemala: guatemalan
costa rica: costa rican
panama: panamanian
haiti: haitian
jamaica: jamaican
atlantic: atlantic ocean, atlantic basin, north atlantic
pacific: pacific ocean, eastern pacific, western pacific
gulf of mexico: gulf of america
greenland: greenlandic
iceland: icelandic
ireland: irish
france: french
germany: german
spain: spanish
portugal: portuguese
italy: italian
netherlands: dutch, holland
belgium: belgian
austria: austrian
switzerland: swiss
sweden: swedish
norway: norwegian
denmark: danish
finland: finnish
poland: polish
hungary: hungarian
czechia: czech, czech republic, the czech republic
slovakia: slovak, slovakian
slovenia: slovenian
croatia: croatian
serbia: serbian
bosnia: bosnian, bosnia and herzegovina, bosnia & herzegovina, bosnia-herzegovina
romania: romanian
bulgaria: bulgarian
greece: greek
turkey: turkish, turkiye
cyprus: cypriot
ukraine: ukrainian
russia: russian
belarus: belarusian, belarussian
moldova: moldovan
georgia: georgian
armenia: armenian
azerbaijan: azerbaijani
kazakhstan: kazakh
lithuania: lithuanian
latvia: latvian
estonia: estonian
albania: albanian
kosovo: kosovan
malta: maltese
luxembourg: luxembourgish
san marino: sammarinese
israel: israeli
palestine: palestinian, state of palestine, palestinian state
iran: iranian, ir iran, islamic republic of iran
iraq: iraqi
syria: syrian
lebanon: lebanese
jordan: jordanian
egypt: egyptian
saudi arabia: saudi, saudi arabian
yemen: yemeni
qatar: qatari
uae: united arab emirates, emirati
kuwait: kuwaiti
oman: omani
afghanistan: afghan
pakistan: pakistani
india: indian
bangladesh: bangladeshi
nepal: nepalese, nepali
sri lanka: sri lankan
china: chinese, prc
taiwan: taiwanese
hong kong: hongkong
japan: japanese
south korea: south korean, korea republic, republic of korea
north korea: north korean, dprk
vietnam: vietnamese
thailand: thai
malaysia: malaysian
indonesia: indonesian
philippines: philippine, filipino
singapore: singaporean
australia: australian
new zealand: new zealander
south africa: south african
nigeria: nigerian
kenya: kenyan
ghana: ghanaian, ghanian
ethiopia: ethiopian
uganda: ugandan
tanzania: tanzanian
zambia: zambian
senegal: senegalese
ivory coast: cote divoire, cote d'ivoire
morocco: moroccan
algeria: algerian
tunisia: tunisian
libya: libyan
sudan: sudanese
eurozone: euro area, euro zone
eu: european union, e.u
gambia: the gambia, gambian
guinea: guinean
guinea-bissau: guinea bissau, bissau-guinean
equatorial guinea: equatoguinean
sierra leone: sierra leonean
liberia: liberian
mali: malian
niger: nigerien
burkina faso: burkinabe
benin: beninese
togo: togolese
cameroon: cameroonian
gabon: gabonese
congo: republic of the congo, congolese
dr congo: democratic republic of the congo, democratic republic of congo, congo dr, drc
central african republic: central african
republic of chad: chadian
south sudan: south sudanese
somalia: somali
somaliland:
eritrea: eritrean
djibouti: djiboutian
rwanda: rwandan
burundi: burundian
malawi: malawian
mozambique: mozambican
zimbabwe: zimbabwean
botswana:
namibia: namibian
lesotho:
eswatini: swaziland
angola: angolan
madagascar: malagasy
mauritius: mauritian
seychelles: seychellois
comoros: comorian
cape verde: cabo verde, cape verdean, cape verde islands
sao tome: sao tome and principe
mauritania: mauritanian
bahrain: bahraini
mongolia: mongolian
kyrgyzstan: kyrgyz
tajikistan: tajik
turkmenistan: turkmen
uzbekistan: uzbek
bhutan: bhutanese
maldives: maldivian
myanmar: burma, burmese
cambodia: cambodian
laos: laotian, lao
brunei: bruneian
timor-leste: east timor, timorese
papua new guinea:
fiji: fijian
samoa: samoan
solomon islands:
vanuatu:
tonga: tongan
north macedonia: macedonia, macedonian
montenegro: montenegrin
andorra: andorran
liechtenstein:
monaco: monegasque
vatican: vatican city, holy see
faroe islands: faroese
scotland: scottish, scots
wales: welsh
england:
northern ireland: northern irish
catalonia: catalan
nicaragua: nicaraguan
el salvador: salvadoran
belize: belizean
dominican republic: dominican
puerto rico: puerto rican
bahamas: bahamian
barbados: barbadian
trinidad and tobago: trinidad, trinidad & tobago
guyana: guyanese
suriname: surinamese
curacao:
st lucia: saint lucia
grenada: grenadian
bavaria: bavarian
lower saxony:
saxony: saxon
saxony-anhalt: saxony anhalt
thuringia: thuringian
brandenburg:
hesse: hessian
north rhine-westphalia: nrw, north rhine westphalia
baden-wurttemberg: baden wurttemberg
rhineland-palatinate: rhineland palatinate
mecklenburg-vorpommern: mecklenburg vorpommern, mecklenburg-western pomerania, mecklenburg western pomerania
schleswig-holstein: schleswig holstein
saarland:
ontario:
quebec: quebecois
alberta: albertan
british columbia:
manitoba:
saskatchewan:
nova scotia:
new south wales: nsw
queensland:
west bengal:
tamil nadu:
kerala:
assam:
bihar:
uttar pradesh:
punjab:
crimea: crimean
donbas:
gaza: gaza strip, gazan
west bank:
golan heights:
svalbard:
falkland islands: falklands
alabama:
alaska:
arizona:
arkansas:
california: californian
colorado:
connecticut:
delaware:
florida:
hawaii:
idaho:
illinois:
indiana:
iowa:
kansas:
kentucky:
louisiana:
maine:
maryland:
massachusetts:
michigan:
minnesota:
mississippi:
missouri:
montana:
nebraska:
nevada:
new hampshire:
new jersey:
new mexico:
new york:
north carolina:
north dakota:
ohio:
oklahoma:
oregon:
pennsylvania:
rhode island:
south carolina:
south dakota:
tennessee:
texas:
utah:
vermont:
virginia:
washington state:
west virginia:
wisconsin:
wyoming:
puerto rico:
washington dc: washington d.c, district of columbia
england:
scotland: scottish
wales: welsh
northern ireland:
catalonia: catalan
nicaragua: nicaraguan
el salvador: salvadoran
dominican republic:
trinidad and tobago: trinidad & tobago
guyana: guyanese
suriname: surinamese
belize:
barbados:
bahamas:
curacao:
cape verde: cabo verde, cape verde islands
cameroon: cameroonian
dr congo: congo dr, democratic republic of the congo, drc
angola: angolan
mozambique: mozambican
zimbabwe: zimbabwean
botswana:
namibia: namibian
rwanda: rwandan
somalia: somali
somaliland:
south sudan: south sudanese
mali: malian
niger: nigerien
burkina faso:
guinea: guinean
gabon: gabonese
madagascar: malagasy
mauritius:
malawi:
liberia: liberian
sierra leone:
benin:
togo:
eritrea: eritrean
mauritania:
uzbekistan: uzbek
turkmenistan: turkmen
kyrgyzstan: kyrgyz
tajikistan: tajik
mongolia: mongolian
myanmar: burma, burmese
cambodia: cambodian
laos: laotian
bhutan:
maldives:
brunei:
papua new guinea:
fiji:
bahrain: bahraini
gaza: gaza strip
west bank:
north macedonia: macedonian
montenegro: montenegrin
liechtenstein:
andorra:
crimea: crimean
vatican: holy see, vatican city
new york city: nyc
`;
