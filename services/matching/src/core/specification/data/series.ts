/**
 * What every market of a series is about: `TICKER: words`, in words that the lexicon knows. Fills what a title leaves
 * to its ticker ("MVP Winner?") and exposes a title that contradicts it. Only series whose markets all agree.
 */
export const SERIES = `
KXPRESNOMD: democratic president nominee
KXPRESNOMR: republican president nominee
KXVPRESNOMD: democratic vice president nominee
KXVPRESNOMR: republican vice president nominee
KXPRESPERSON: president
KXPRESPARTY: president
CONTROLH: house
CONTROLS: senate
KXNFLCOACHOUT: head coach
KXNBACOACHOUT: head coach
KXNBA: nba champion
KXNHL: nhl champion
KXSB: nfl champion
KXMLB: mlb champion
KXNBAEAST: nba eastern
KXNBAWEST: nba western
KXMLBAL: mlb american league
KXMLBNL: mlb national league
KXNBAMVP: nba mvp
KXNFLMVP: nfl mvp
KXNBAGAME: nba
KXNHLGAME: nhl
KXNFLGAME: nfl
KXMLBGAME: mlb
KXWNBAGAME: wnba
KXPREMIERLEAGUE: premier league
KXLALIGA: la liga
KXSERIEA: serie a
KXBUNDESLIGA: bundesliga
KXLIGUE1: ligue 1
KXUCL: champions league
KXUEL: europa league
KXFACUP: fa cup
KXMENWORLDCUP: world cup
KXF1: formula one
KXF1CONSTRUCTORS: constructors championship
KXIPL: ipl
KXHEISMAN: heisman trophy
KXEUROVISION: eurovision
KXFEDDECISION: fed
KXFED: fed
KXRATECUT: fed
KXRATECUTCOUNT: fed
KXCBDECISIONCANADA: boc
KXCBDECISIONBRAZIL: bcb
KXCBDECISIONJAPAN: boj
KXCBDECISIONENGLAND: boe
KXCBDECISIONEU: ecb
KXGDP: us gdp
KXCPI: us cpi
KXCPIYOY: us
KXCPICORE: us core cpi
KXU3: us unemployment
KXPAYROLLS: us
KXBTC: bitcoin
KXBTCD: bitcoin
KXBTCMAXY: bitcoin
KXBTCMINY: bitcoin
KXETH: ethereum
KXETHD: ethereum
KXSOLD: solana
KXXRPD: xrp
KXDOGED: dogecoin
KXBNBD: bnb
KXINX: sp 500
KXINXU: sp 500
KXNASDAQ100: nasdaq 100
KXNASDAQ100U: nasdaq 100
KXEURUSD: eurusd
KXUSDJPY: usdjpy
KXWTI: wti
`;

/** Leagues of the series whose tickers end in a team's code. */
export const LEAGUE_OF_SERIES: Readonly<Record<string, 'nba' | 'nhl' | 'nfl' | 'mlb'>> = {
  KXNBA: 'nba',
  KXNBAGAME: 'nba',
  KXNBAEAST: 'nba',
  KXNBAWEST: 'nba',
  KXNHL: 'nhl',
  KXNHLGAME: 'nhl',
  KXSB: 'nfl',
  KXNFLGAME: 'nfl',
  KXMLB: 'mlb',
  KXMLBGAME: 'mlb',
  KXMLBAL: 'mlb',
  KXMLBNL: 'mlb',
};
