/**
 * Indexes, commodities, currencies, companies, taxes and coins: a part of the words of the economy.
 *
 * Stocks, indexes and coins beyond those that `oracle.ts` prices are names of one word (`proper`) and no assets: an
 * asset is known without its source, and "hits 250" by two sources is two contracts.
 */
export const MARKETS_AND_COMPANIES = `
asset sp 500: s&p 500 index, s&p index, s&p 500 stock index, spx index
asset nasdaq 100: nasdaq 100 index
asset dow jones: dow jones industrial average, dow jones industrial, dow jones industrials, dow industrials, dow jones index, dow 30, dow jones average
asset russell 2000: russell 2000 index, russell 2k
asset vix: cboe volatility index, volatility index, vix index, cboe vix, volatility index vix, cboe volatility index vix, wall street fear gauge
proper ixic: nasdaq composite, nasdaq composite index
asset nikkei: nikkei 225, nikkei index, nikkei 225 index, nikkei stock average, n225
asset topix: topix index
asset kospi: kospi index, kospi composite, kospi composite index
asset dax: dax 40, dax index, german dax
asset ftse: ftse 100, ftse 100 index, footsie
asset cac: cac 40, cac 40 index
asset hsi: hang seng, hang seng index
asset ssec: shanghai composite, shanghai composite index, sse composite, sse composite index
asset csi: csi 300, csi 300 index
asset sensex: bse sensex, s&p bse sensex
asset nifty: nifty 50, nifty50, nifty 50 index
asset stoxx: euro stoxx 50, eurostoxx 50, euro stoxx 50 index
asset bovespa: ibovespa, bovespa index, ibovespa index
asset merval: s&p merval, merval index, s&p merval index
proper fear and greed index: fear & greed index, fear & greed
word all-time high: ath, all-time highs, all-time record high, new ath, aths
word all-time low: all-time lows, all-time record low
word stock split: stock splits, share split, split its stock, split its shares, forward stock split, forward split
word reverse stock split: reverse split, reverse splits, reverse stock splits, reverse share split
word stock dividend: stock dividends
word buyback: buybacks, share buyback, share buybacks, stock buyback, stock buybacks, share repurchase, share repurchases, stock repurchase, stock repurchases, share repurchase program, stock buyback program, share buyback program
metric market share:
metric market cap: market caps
metric valuation: valuations, valued at, post-money valuation
metric fdv: fully diluted value, fully diluted market cap, fully diluted market capitalization, fully-diluted market capitalisation, fully diluted valuations
metric tvl: total value locked, value locked
metric revenue: total revenue, sales revenue, total revenues, quarterly revenue
metric net income: net profit, net profits, net earnings
metric operating income: operating profit, operating profits
metric earnings per share: eps
metric free cash flow: fcf
metric capex: capital expenditure, capital expenditures, capital spending
word gross margin: gross margins
metric monthly active users: maus, mau, monthly active user, monthly users
metric daily active users: daus, dau, daily active user
word cash pile: cash holdings, cash holding, cash hoard, cash stockpile, pile of cash
word earnings call: earnings calls, earnings conference call, quarterly earnings call
word largest company: world's largest company, world's most valuable company, world's biggest company, biggest company in the world, most valuable company by market cap, largest company in the world by market value, most valuable public company, largest public company, largest publicly traded company, most valuable publicly traded company, world's largest company by market cap, world's most valuable public company, biggest company by market capitalization, most valuable company by market capitalization, most valuable company in the world by market cap, biggest company in the world by market cap
word richest: world's richest person, world's wealthiest person, richest in the world, wealthiest in the world, world's richest, world's wealthiest, richest person on earth, wealthiest person alive, richest person, wealthiest person
metric net worth: net worths, personal wealth
word billionaire: billionaires
predicate merge: merging, merged, mergers, merge with, merger with
predicate acquire: acquiring, bought, purchased, purchasing, buying, acquisitions, acquisition of, purchase of
predicate ipo: going public, went public, gone public, initial public offerings, hold an ipo, conduct an ipo, stock market debut, ipo'd, list via ipo
word s-1: form s-1
word spac: special purpose acquisition company, blank-check company, spacs
word direct listing: directly list, direct listings, list directly
word file: files, filed, filing, filings
word antitrust: anti-trust
predicate bankrupt: bankruptcies, bankruptcy protection, bankruptcy filing, go bankrupt, declare bankruptcy, file bankruptcy, filed for bankruptcy, file for bankruptcy, file for bankruptcy protection, filed for bankruptcy protection, seek bankruptcy protection, seek bankruptcy
word chapter 11: chapter 11 bankruptcy, chapter 11 bankruptcy protection, chapter eleven, chapter 11 protection, chapter 11 filing
word chapter 7: chapter 7 bankruptcy, chapter seven, chapter 7 liquidation
predicate emerge from bankruptcy: emerged from bankruptcy, exit bankruptcy, emerge from chapter 11, emerge from chapter 11 bankruptcy, exit chapter 11, emerge from bankruptcy protection
predicate cease operations: ceased operations, ceasing operations, cease all operations, stop operating, stopped operating, cease operating, ceased operating, shut down operations, cease operation
word insolvent: insolvency
word liquidate: liquidation, liquidates, liquidated, liquidating
predicate exit conservatorship: released from conservatorship, release from conservatorship, leave conservatorship, left conservatorship, emerge from conservatorship, out of conservatorship, removed from conservatorship, freed from conservatorship, end of conservatorship, conservatorship exit, exited conservatorship, conservatorship end, conservatorship ends, conservatorship ended, end conservatorship, end the conservatorship of
predicate go private: taken private, take private, going private, went private, take itself private
word spin off: spinoff, spin-offs, spinoffs, spun off, spins off, spinning off
word nationalize: nationalise, nationalises, nationalised, nationalizes, nationalized, nationalization, nationalisation
predicate privatize: privatise, privatises, privatised, privatizes, privatized, privatization, privatisation
word divest: divests, divested, divestment, divestiture
word bank charter: banking license, banking licence, bank license, bank licence, banking charter
word close all: closes all, shut all, shuts all, closing all, shutting all, shutter all, shutters all
word aircraft: airplane, airplanes
asset ebay:
proper robinhood: robinhood markets
word delist: delists, delisted, delisting, de-listed, de-list
word fail: fails, failed, failing, failure, failures
word bailout: bailouts, bail out, bails out, bailed out
word establish: establishes, established, establishing, create, creates, created, creating, creation of, establishment of, set up, sets up
word extend: extends, extended, extending, extension, extensions
predicate suspend: suspends, suspended, suspending, suspension, suspension of
word funding round: funding rounds, fundraise, fundraising round, financing round, round of funding, round of financing, fundraising rounds
word send: sends, sent, sent out, send out, sends out, sending
proper tariff check: tariff checks, tariff stimulus check, tariff stimulus checks, tariff dividend check, tariff dividend checks
word stimulus check: stimulus checks, stimulus payment, stimulus payments
predicate deliver: delivers, delivered, delivering, delivery, deliveries
word production: output
word oil production: oil output, crude production, crude output, crude oil production, crude oil output
word barrels per day: bpd, b/d, barrels a day, barrels/day
word barrel: barrels
word ounce: ounces, troy ounce
word pound: lb, lbs, pounds
word gallon: gallons
word kwh: kilowatt-hours, kilowatt hour, kilowatthour
word mmbtu: million british thermal units
asset wti: west texas intermediate, west texas intermediate crude, west texas intermediate crude oil, wti oil price, wti crude price, wti crude oil price, nymex wti
asset brent: brent oil, brent oil price, brent crude price, brent crude oil price, ice brent
asset natural gas: natgas, henry hub natural gas
asset gold: xauusd, xau/usd
asset silver: xagusd, xag/usd
asset eurusd: eur usd
asset usdjpy: dollar-yen, usd jpy, dollar/yen, usd/yen
asset gbpusd: gbp usd, pound/dollar
asset usdbrl: usd brl
proper dxy: us dollar index, dollar index, ice us dollar index, dxy index, dollar index dxy
proper usdars: usd/ars, usd ars
proper usdmxn: usd/mxn, usd mxn
proper usdcad: usd/cad, usd cad
proper usdcny: usd/cny, usd cny
proper usdinr: usd/inr, usd inr
proper usdtry: usd/try
proper usdrub: usd/rub, usd rub
proper usdkrw: usd/krw, usd krw
proper usdchf: usd/chf, usd chf
proper audusd: aud/usd, aud usd
proper eurjpy: eur/jpy, eur jpy
proper eurgbp: eur/gbp, eur gbp
predicate intervene: intervenes, intervened, intervening, intervention, interventions
word join: added to, inclusion in, included in
metric price: share price, share prices, stock price, stock prices
word complete: completes, completing, completion, consummated, completed
predicate launch: goes live, went live, going live, go live
word lawsuit: file a lawsuit, files a lawsuit, filed a lawsuit, file lawsuit, files lawsuit, file suit, files suit
predicate intervene in forex: fx intervention, currency intervention, forex intervention, foreign exchange intervention, intervene in the currency market, intervene in the currency markets, intervene in currency markets, intervene in the fx market, intervene in the foreign exchange market, intervene in foreign exchange markets, intervene in the forex market, intervene in fx markets
predicate devalue: devalues, devalued, devaluing, devaluation
predicate depeg: depegs, depegged, depegging, de-peg, de-pegs, lose its peg, lose peg, lose the peg, lose its dollar peg, lost its peg, break its peg, break peg
predicate dollarize: dollarizes, dollarized, dollarise, dollarises, dollarization, dollarisation, adopt the us dollar, adopt us dollar, adopt the dollar, adopted the us dollar, adoption of the us dollar
predicate adopt the euro: adopted the euro, adopt euro, join the eurozone, join eurozone, joined the eurozone, join the euro area, join euro area, euro adoption, adoption of the euro, enter the eurozone, enter eurozone
proper strategic petroleum reserve: spr, us strategic petroleum reserve, strategic oil reserve
word gas tax: gas taxes, gasoline tax, gasoline taxes
metric gas price: price of gas, price of gasoline, regular gas price, regular gas prices, gasoline prices, price of regular gas, price of regular gasoline, average gas price, average gas prices, price at the pump
word vat: value-added tax, value added taxes
word salt cap: salt deduction cap, cap on salt deduction, state and local tax deduction cap, salt deduction limit, state and local tax cap
word sovereign wealth fund: sovereign wealth funds, sovereign fund
proper digital euro: e-euro
word cbdc: cbdcs, central bank digital currency, central bank digital currencies
proper cost-of-living adjustment: cola, cost-of-living adjustments, cost-of-living increase
proper social security:
proper coca-cola: coca-cola company, coca-cola co, the coca-cola company
word credit rating: credit ratings, sovereign credit rating, sovereign rating, debt rating, sovereign debt rating
predicate downgrade: debt downgrade, debt downgraded, debt be downgraded, sovereign downgrade, downgrades, downgraded, downgrading, credit rating downgrade, credit downgrade, rating downgrade, credit rating cut, cut the credit rating of, lower the credit rating of, credit rating be downgraded
word online sale: online sales, e-commerce sales, ecommerce sales, e-commerce sale, online spending, online retail sales
word forever stamp: forever stamps
word etf: etfs, exchange-traded fund, exchange-traded funds
word crypto: cryptos, cryptocurrency, cryptocurrencies
word memecoin: memecoins, meme coin, meme coins
word stablecoin: stablecoins, stable coin, stable coins
word nft: nfts, non-fungible token, non-fungible tokens
word defi: decentralized finance
word hard fork: hardfork, hard forks, hardforks, hard-forked
word tge: token generation event, tges
word airdrop: airdrops, airdropped, airdropping, air drop, token airdrop, airdrop tokens, airdrop a token, airdrop its token
word mainnet: main net, mainnets
word halving: halvings, halvening
word activate: activates, activated, activation, activating
predicate approve: approving, greenlight, greenlights, greenlit
asset binance: binance exchange
asset upbit:
asset bithumb:
asset bybit:
asset okx: okex
asset kucoin:
word trading halt: halt trading, halts trading, trading halted, trading be halted, trading halts
word lng: liquefied natural gas, liquified natural gas
word crude inventories: crude stockpiles, crude oil inventories, crude oil stockpiles
word rare earth: rare earths, rare earth minerals, rare earth elements
word tokenized stock: tokenized stocks, tokenised stocks, tokenized equities
word prediction market: prediction markets
word series a funding: series a round, series a funding round
word series b funding: series b round, series b funding round
word series c funding: series c round, series c funding round
word series d funding: series d round, series d funding round
word series e funding: series e round, series e funding round
word series f funding: series f round, series f funding round
word tender offer: tender offers
word price target: price targets
predicate unionize: unionise, unionizes, unionises, unionized, unionization
asset bitcoin: bitcoins
asset dogecoin: doge coin
asset hyperliquid: hype token, hyperliquid hype
proper satoshi nakamoto: satoshi
proper usd coin: usdc
proper bch: bitcoin cash
proper shib: shiba inu, shiba inu coin
proper xmr: monero
proper zec: zcash
proper xlm: stellar lumens
proper hbar: hedera
proper wld: worldcoin
proper pumpfun: pump fun
proper avax: avalanche avax
proper microstrategy: strategy, mstr, micro strategy, strategy mstr, strategy inc, strategy formerly microstrategy
asset palantir: pltr, palantir technologies
proper gamestop: gme
proper intel: intc, intel corporation
proper amd: advanced micro devices
asset broadcom: avgo
asset qualcomm: qcom
asset tsmc: taiwan semiconductor, taiwan semiconductor manufacturing, taiwan semiconductor manufacturing company
proper supermicro: smci, super micro computer, super micro
proper jpmorgan: jpm, jp morgan, jpmorgan chase, jp morgan chase
proper paypal: pypl
asset rivian: rivn
proper exxon: xom, exxonmobil, exxon mobil
proper unitedhealth: unh, unitedhealth group, united health group
proper berkshire hathaway: berkshire
proper warner bros discovery: wbd, warner brothers discovery
`;
