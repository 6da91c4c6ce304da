/** People whom titles call by one name: the name alone means the full name unless another name stands beside it. */
export const MONONYMS: Readonly<Record<string, string>> = {
  trump: 'donald trump',
  musk: 'elon musk',
  biden: 'joe biden',
  putin: 'vladimir putin',
  zelensky: 'volodymyr zelenskyy',
  zelenskyy: 'volodymyr zelenskyy',
  netanyahu: 'benjamin netanyahu',
  mamdani: 'zohran mamdani',
  aoc: 'alexandria ocasio cortez',
  rfk: 'robert f kennedy',
  desantis: 'ron desantis',
  starmer: 'keir starmer',
  macron: 'emmanuel macron',
  meloni: 'giorgia meloni',
  milei: 'javier milei',
  erdogan: 'recep tayyip erdogan',
  maduro: 'nicolas maduro',
  lula: 'luiz inacio lula da silva',
  bolsonaro: 'jair bolsonaro',
  zuckerberg: 'mark zuckerberg',
  bezos: 'jeff bezos',
  khamenei: 'ali khamenei',
  orban: 'viktor orban',
  carney: 'mark carney',
  sheinbaum: 'claudia sheinbaum',
  obama: 'barack obama',
  vance: 'jd vance',
  rubio: 'marco rubio',
  hegseth: 'pete hegseth',
  newsom: 'gavin newsom',
  buttigieg: 'pete buttigieg',
  pritzker: 'jb pritzker',
  bessent: 'scott bessent',
  powell: 'jerome powell',
  warsh: 'kevin warsh',
  hassett: 'kevin hassett',
  noem: 'kristi noem',
  bondi: 'pam bondi',
  gabbard: 'tulsi gabbard',
  kushner: 'jared kushner',
  witkoff: 'steve witkoff',
  schumer: 'chuck schumer',
  thune: 'john thune',
  mcconnell: 'mitch mcconnell',
  jeffries: 'hakeem jeffries',
  pelosi: 'nancy pelosi',
  modi: 'narendra modi',
  merz: 'friedrich merz',
  lecornu: 'sebastien lecornu',
  takaichi: 'sanae takaichi',
  ishiba: 'shigeru ishiba',
  albanese: 'anthony albanese',
  poilievre: 'pierre poilievre',
  burnham: 'andy burnham',
  farage: 'nigel farage',
  lukashenko: 'alexander lukashenko',
  ghislaine: 'ghislaine maxwell',
  altman: 'sam altman',
  nadella: 'satya nadella',
  pichai: 'sundar pichai',
  elon: 'elon musk',
  kamala: 'kamala harris',
  bernie: 'bernie sanders',
  lebron: 'lebron james',
  ronaldo: 'cristiano ronaldo',
  messi: 'lionel messi',
  mbappe: 'kylian mbappe',
  haaland: 'erling haaland',
  verstappen: 'max verstappen',
  norris: 'lando norris',
  leclerc: 'charles leclerc',
  alcaraz: 'carlos alcaraz',
  sinner: 'jannik sinner',
  djokovic: 'novak djokovic',
  scheffler: 'scottie scheffler',
  mcilroy: 'rory mcilroy',
  wembanyama: 'victor wembanyama',
  ohtani: 'shohei ohtani',
  mahomes: 'patrick mahomes',
};

/** Spellings of one name: transliterations and nicknames. Applied word by word inside names. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  zelensky: 'zelenskyy',
  zelenskiy: 'zelenskyy',
  volodimir: 'volodymyr',
  chris: 'christopher',
  mike: 'michael',
  joe: 'joseph',
  rob: 'robert',
  bob: 'robert',
  bobby: 'robert',
  bill: 'william',
  jim: 'james',
  tom: 'thomas',
  tim: 'timothy',
  dan: 'daniel',
  dave: 'david',
  steve: 'steven',
  stephen: 'steven',
  matt: 'matthew',
  ben: 'benjamin',
  ken: 'kenneth',
  nick: 'nicholas',
  andy: 'andrew',
  tony: 'anthony',
  ron: 'ronald',
  don: 'donald',
  pete: 'peter',
  rick: 'richard',
  greg: 'gregory',
  jon: 'jonathan',
  josh: 'joshua',
  alex: 'alexander',
  sam: 'samuel',
  wes: 'wesley',
  ted: 'theodore',
  liz: 'elizabeth',
  kate: 'katherine',
  jeff: 'jeffrey',
  ed: 'edward',
  ray: 'raymond',
  jr: 'junior',
  sr: 'senior',
  saint: 'st',
};

/** Who holds an office that titles name instead of the person; `until` is a UTC date, exclusive. */
export const OFFICE_HOLDERS: readonly {
  office: string;
  place: string;
  name: string;
  from: string;
  until: string;
}[] = [{ office: 'president', place: 'us', name: 'donald trump', from: '2025-01-20', until: '2029-01-20' }];

/** Several names of one thing: `canonical (kind): form, form`. */
export const ALIASES = `
asset bitcoin: btc, xbt, bitcoin (btc)
asset ethereum: eth, ether
asset solana: sol
asset xrp: ripple
asset dogecoin: doge
asset bnb: binance coin
asset cardano: ada
asset litecoin: ltc
asset chainlink: link token
asset hyperliquid:
asset sp 500: s&p 500, s&p500, spx, s and p 500, inx
asset nasdaq 100: nasdaq-100, ndx, nasdaq100
asset dow jones: djia, dow
asset russell 2000: rut
asset vix:
asset gold: xau, comex gold
asset silver: xag
asset wti: wti crude oil, wti crude, crude oil wti, wti oil, wti front month, wti front-month
asset brent: brent crude, brent crude oil
asset natural gas: nat gas, henry hub
asset copper:
asset eurusd: eur/usd, euro dollar
asset usdjpy: usd/jpy
asset gbpusd: gbp/usd
asset usdbrl: usd/brl
asset tesla: tsla
asset apple: aapl
asset nvidia: nvda
asset microsoft: msft
asset amazon: amzn
asset alphabet: google, googl, goog
asset meta: meta platforms, meta platforms inc, facebook
asset openai: open ai
asset anthropic:
asset spacex: space x
asset xai: x ai
asset fed: federal reserve, us federal reserve, fomc, federal open market committee, federal funds rate, fed funds rate, fed funds
asset ecb: european central bank
asset boe: bank of england
asset boj: bank of japan
asset boc: bank of canada
asset rba: reserve bank of australia
asset rbnz: reserve bank of new zealand
asset bcb: central bank of brazil, bank of brazil, banco central do brasil, selic, selic rate, copom
asset banxico: bank of mexico
asset bok: bank of korea
asset boi: bank of israel
asset snb: swiss national bank
asset rbi: reserve bank of india
asset norges bank: bank of norway
asset riksbank: swedish riksbank, sveriges riksbank
asset cbr: bank of russia, central bank of russia
asset tcmb: central bank of turkey, central bank of the republic of turkey, turkish central bank, cbrt
asset pboc: peoples bank of china, people's bank of china
asset nbp: national bank of poland
asset sarb: south african reserve bank
asset cnb: czech national bank
asset bcch: central bank of chile
asset nyse: new york stock exchange
proper nato: north atlantic treaty organization
proper united nations: u.n
proper imf: international monetary fund
proper world bank:
proper dhs: department of homeland security
proper doj: department of justice, justice department
proper sec: securities and exchange commission
proper ftc: federal trade commission
proper fda: food and drug administration
proper nasa:
proper irs: internal revenue service
proper gta: grand theft auto
proper iphone: iphones
proper tiktok: tik tok
proper mrbeast: mr beast, mr. beast
proper strait of hormuz: hormuz, straits of hormuz, hormuz strait
`;
