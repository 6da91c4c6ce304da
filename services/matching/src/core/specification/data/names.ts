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
  rfk: 'robert kennedy',
  sbf: 'sam bankman fried',
  alito: 'samuel alito',
  sotomayor: 'sonia sotomayor',
  kagan: 'elena kagan',
  gorsuch: 'neil gorsuch',
  kavanaugh: 'brett kavanaugh',
  leavitt: 'karoline leavitt',
  lutnick: 'howard lutnick',
  fetterman: 'john fetterman',
  ossoff: 'jon ossoff',
  talarico: 'james talarico',
  platner: 'graham platner',
  massie: 'thomas massie',
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
  xi: 'xi jinping',
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
asset treasury 2y: 2y treasury, 2y us treasury, 2y u.s. treasury, 2y treasury note, 2y us treasury note, 2y treasury bond, 2-year treasury, 2-year us treasury, 2-year u.s. treasury, 2-year treasury note, 2-year us treasury note, 2-year treasury bond, 2 yr treasury, 2 yr us treasury, 2 yr u.s. treasury, 2 yr treasury note, 2 yr us treasury note, 2 yr treasury bond, two-year treasury, two-year us treasury, two-year u.s. treasury, two-year treasury note, two-year us treasury note, two-year treasury bond, us2y, us 2-year treasury, u.s. 2-year treasury, us 2y
asset treasury 5y: 5y treasury, 5y us treasury, 5y u.s. treasury, 5y treasury note, 5y us treasury note, 5y treasury bond, 5-year treasury, 5-year us treasury, 5-year u.s. treasury, 5-year treasury note, 5-year us treasury note, 5-year treasury bond, 5 yr treasury, 5 yr us treasury, 5 yr u.s. treasury, 5 yr treasury note, 5 yr us treasury note, 5 yr treasury bond, five-year treasury, five-year us treasury, five-year u.s. treasury, five-year treasury note, five-year us treasury note, five-year treasury bond, us5y, us 5-year treasury, u.s. 5-year treasury, us 5y
asset treasury 7y: 7y treasury, 7y us treasury, 7y u.s. treasury, 7y treasury note, 7y us treasury note, 7y treasury bond, 7-year treasury, 7-year us treasury, 7-year u.s. treasury, 7-year treasury note, 7-year us treasury note, 7-year treasury bond, 7 yr treasury, 7 yr us treasury, 7 yr u.s. treasury, 7 yr treasury note, 7 yr us treasury note, 7 yr treasury bond, seven-year treasury, seven-year us treasury, seven-year u.s. treasury, seven-year treasury note, seven-year us treasury note, seven-year treasury bond, us7y, us 7-year treasury, u.s. 7-year treasury, us 7y
asset treasury 10y: 10y treasury, 10y us treasury, 10y u.s. treasury, 10y treasury note, 10y us treasury note, 10y treasury bond, 10-year treasury, 10-year us treasury, 10-year u.s. treasury, 10-year treasury note, 10-year us treasury note, 10-year treasury bond, 10 yr treasury, 10 yr us treasury, 10 yr u.s. treasury, 10 yr treasury note, 10 yr us treasury note, 10 yr treasury bond, ten-year treasury, ten-year us treasury, ten-year u.s. treasury, ten-year treasury note, ten-year us treasury note, ten-year treasury bond, us10y, us 10-year treasury, u.s. 10-year treasury, us 10y
asset treasury 20y: 20y treasury, 20y us treasury, 20y u.s. treasury, 20y treasury note, 20y us treasury note, 20y treasury bond, 20-year treasury, 20-year us treasury, 20-year u.s. treasury, 20-year treasury note, 20-year us treasury note, 20-year treasury bond, 20 yr treasury, 20 yr us treasury, 20 yr u.s. treasury, 20 yr treasury note, 20 yr us treasury note, 20 yr treasury bond, twenty-year treasury, twenty-year us treasury, twenty-year u.s. treasury, twenty-year treasury note, twenty-year us treasury note, twenty-year treasury bond, us20y, us 20-year treasury, u.s. 20-year treasury, us 20y
asset treasury 30y: 30y treasury, 30y us treasury, 30y u.s. treasury, 30y treasury note, 30y us treasury note, 30y treasury bond, 30-year treasury, 30-year us treasury, 30-year u.s. treasury, 30-year treasury note, 30-year us treasury note, 30-year treasury bond, 30 yr treasury, 30 yr us treasury, 30 yr u.s. treasury, 30 yr treasury note, 30 yr us treasury note, 30 yr treasury bond, thirty-year treasury, thirty-year us treasury, thirty-year u.s. treasury, thirty-year treasury note, thirty-year us treasury note, thirty-year treasury bond, us30y, us 30-year treasury, u.s. 30-year treasury, us 30y
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
