import { readTable } from '../tables/read-table.js';
import type { TopicPairs } from './topic-pairs.js';

const TWINS = `
Will the upper bound of the federal funds rate be above 3.00% following the Fed's Jun 16, 2027 meeting? ;; ticker=KXFED-27JUN-T3.00 | Fed upper bound above 3% after the June 2027 meeting?
Will the Fed cut rates exactly 3 times in 2027? ;; ticker=KXRATECUTCOUNT-27-3 | Will 3 Fed rate cuts happen in 2027?
Will the Fed make an emergency rate cut before Jan 1, 2028? ;; ticker=KXEMERCUTS-28JAN01 | Fed emergency rate cut by December 31, 2027?
Will there be at least 2 dissents at the June 2027 FOMC meeting? ;; ticker=KXFOMCDISSENT-27JUN-2 | 2 or more dissents at the June 2027 Fed meeting?
Will Stephen Miran dissent at the Fed's June 2027 meeting? ;; ticker=KXDISSENT-27JUN-SMIR | Stephen Miran dissents at the June 2027 FOMC meeting?
Will the Swiss National Bank cut rates at their June 2027 meeting? ;; ticker=KXCBDECISIONSNB-27JUN-C | SNB rate cut in June 2027?
Will the Bank of Canada hike rates at their July 2027 meeting? ;; ticker=KXCBDECISIONCANADA-27JUL-H | BoC raises interest rates in July 2027?
Will the Riksbank hold rates at their June 2027 meeting? ;; ticker=KXCBRIKS-27JUN-H0 | No change in Swedish Riksbank policy rate after June 2027 meeting?
Will Norges Bank cut rates at their June 2027 meeting? ;; ticker=KXCBNORGES-27JUN-C | Norges Bank lowers its policy rate in June 2027?
Will the Reserve Bank of Australia hike rates at their August 2027 meeting? ;; ticker=KXCBRBA-27AUG-H | RBA raises cash rate in August 2027?
Will the Central Bank of Brazil cut the Selic rate at their June 2027 meeting? ;; ticker=KXCBDECISIONBRAZIL-27JUN-C | Copom lowers Selic in June 2027?
Will the Central Bank of Turkey cut rates at their July 2027 meeting? ;; ticker=KXCBTURKEY-27JUL-C | Turkish central bank (CBRT) rate cut in July 2027?
Will the Bank of Mexico hold rates at their June 2027 meeting? ;; ticker=KXCBMEX-27JUN-H0 | Banxico keeps rates unchanged in June 2027?
Will the Bank of Korea cut rates at their July 2027 meeting? ;; ticker=KXCBKOREA-27JUL-C | BOK base rate cut in July 2027?
Will the Bank of Russia cut its key rate at the June 2027 meeting? ;; ticker=KXCBRUSSIA-27JUN-C | Russia's central bank lowers key rate in June 2027?
Will the Fed announce quantitative easing before Jan 1, 2028? ;; ticker=KXQE-28JAN01 | Fed announces QE by December 31, 2027?
Will the Fed's balance sheet be above $7 trillion on Jun 30, 2027? ;; ticker=KXFEDBS-27JUN30-T7 | Fed balance sheet over $7T on June 30, 2027?
Will Michelle Bowman leave the Federal Reserve Board of Governors before Jul 1, 2027? ;; ticker=KXFEDGOVOUT-27JUL01-MBOW | Michelle Bowman out as Fed Governor by June 30, 2027?
Will Lisa Cook be removed from the Federal Reserve Board before Jul 1, 2027? ;; ticker=KXCOOKOUT-27JUL01 | Lisa Cook ousted from Fed Board by June 30, 2027?
Who will be the next President of the European Central Bank? ;; ticker=KXECBPRES-28-JNAG ;; outcome=Joachim Nagel ;; close=2027-12-31 | Will Joachim Nagel be the next ECB president? ;; close=2027-12-31
Will Andrew Bailey leave Governor of the Bank of England before Jan 1, 2028? ;; ticker=KXBOEGOV-28JAN01 | Andrew Bailey out as BoE Governor by December 31, 2027?
Will Kazuo Ueda leave Governor of the Bank of Japan before Jan 1, 2028? ;; ticker=KXBOJGOV-28JAN01 | Kazuo Ueda out as BOJ governor by December 31, 2027?
Will the CPI rise more than 0.3% in June 2027? ;; ticker=KXCPI-27JUN-T0.3 | Will monthly US inflation be above 0.3% in June 2027?
Will core CPI inflation be above 2.9% for the year ending in June 2027? ;; ticker=KXCPICOREYOY-27JUN-T2.9 | US core CPI YoY over 2.9% in June 2027?
Will UK CPI inflation be above 2.5% for the year ending in June 2027? ;; ticker=KXUKCPIYOY-27JUN-T2.5 | UK annual inflation above 2.5% in June 2027?
Will Euro Area inflation be above 2.1% for the year ending in June 2027? ;; ticker=KXEUROCPI-27JUN-T2.1 | Eurozone annual HICP inflation above 2.1% in June 2027?
Will Japan's core CPI be above 2.0% for the year ending in June 2027? ;; ticker=KXJPCPI-27JUN-T2.0 | Japanese core inflation YoY above 2% in June 2027?
Will Argentina's monthly inflation be above 2.0% in June 2027? ;; ticker=KXARMOMINF-27JUN-T2.0 | Argentina CPI MoM over 2% in June 2027?
Will PPI rise more than 0.2% in June 2027? ;; ticker=KXPPI-27JUN-T0.2 | Producer prices up more than 0.2% month-over-month in June 2027?
Will annual CPI inflation reach 4% before Jan 1, 2028? ;; ticker=KXCPIHIGH-28JAN01-4 | US inflation hits 4% by December 31, 2027?
Will average US gas prices be above $3.50 on Jun 30, 2027? ;; ticker=KXAAAGASM-27JUN30-3.50 | US gas prices over $3.50 per gallon on June 30, 2027?
Will shelter inflation be above 3.5% for the year ending in June 2027? ;; ticker=KXCPISHELTER-27JUN-T3.5 | CPI shelter YoY above 3.5% in June 2027?
Will the University of Michigan's Consumer Sentiment Index be above 60 in June 2027? ;; ticker=KXUMICH-27JUN-T60 | UMich consumer sentiment over 60 in June 2027?
Will the Conference Board's Consumer Confidence Index be above 95 in June 2027? ;; ticker=KXCONFBOARD-27JUN-T95 | US consumer confidence (Conference Board) over 95 in June 2027?
Will the ISM Manufacturing PMI be above 50 in June 2027? ;; ticker=KXISMPMI-27JUN-T50 | ISM manufacturing index over 50 in June 2027?
Will the ISM Services PMI be above 52 in June 2027? ;; ticker=KXISMSERV-27JUN-T52 | ISM non-manufacturing PMI over 52 in June 2027?
Will the unemployment rate be above 4.5% in June 2027? ;; ticker=KXU3-27JUN-T4.5 | US jobless rate over 4.5% in June 2027?
Will U.S. unemployment reach 5% before Jan 1, 2028? ;; ticker=KXU3HIT-28JAN01-5 | US unemployment rate hits 5% by December 31, 2027?
Will JOLTS job openings be above 7 million in June 2027? ;; ticker=KXJOLTS-27JUN-T7 | US job openings over 7.0M in June 2027?
Will the labor force participation rate be above 62.4% in June 2027? ;; ticker=KXLFPR-27JUN-T62.4 | US labour force participation over 62.4% in June 2027?
Will Canada's unemployment rate be above 7.0% in June 2027? ;; ticker=KXCANU-27JUN-T7.0 | Canadian unemployment over 7% in June 2027?
Will there be more than 200000 tech layoffs in 2027? ;; ticker=KXTECHLAYOFF-27-200000 | Over 200k tech workers laid off in 2027?
Will Erika Holt be confirmed as Commissioner of the Bureau of Labor Statistics before Jul 1, 2027? ;; ticker=KXBLS-27JUL01-EHOL | Erika Holt confirmed as BLS commissioner by June 30, 2027?
Will GDP growth be negative in Q2 2027? ;; ticker=KXGDPNEG-27Q2 | Negative US GDP growth in Q2 2027?
Will China's GDP grow at least 5% in Q2 2027? ;; ticker=KXCHGDP-27Q2-5 | China GDP growth of 5% or more in Q2 2027?
Will the Atlanta Fed's GDPNow estimate be above 3% on Jun 30, 2027? ;; ticker=KXGDPNOW-27JUN30-T3 | GDPNow forecast over 3% on June 30, 2027?
Will the 30-year fixed mortgage rate be below 6.00% on Jun 24, 2027? ;; ticker=KXMORTGAGE-27JUN24-B6 | 30-yr mortgage rate under 6% on June 24, 2027?
Will housing starts be above 1.4 million in June 2027? ;; ticker=KXHOUSESTART-27JUN-1.4 | US housing starts over 1.40M in June 2027?
Will existing home sales be above 4.2 million in June 2027? ;; ticker=KXEHSALES-27JUN-4.2 | US existing-home sales over 4.20M in June 2027?
Will new home sales be above 700000 in June 2027? ;; ticker=KXNHSALES-27JUN-700000 | New single-family home sales over 700k in June 2027?
Will retail sales increase by more than 0.4% in June 2027? ;; ticker=KXRETAIL-27JUN-T0.4 | US retail sales up more than 0.4% MoM in June 2027?
Will Black Friday online sales be above $12 billion in 2027? ;; ticker=KXBLACKFRI-27-12 | Black Friday 2027 e-commerce sales over $12B?
Will the US national debt be above $40 trillion on Dec 31, 2027? ;; ticker=KXDEBT-27DEC31-T40 | US debt over $40T on December 31, 2027?
Will the national debt hit $42 trillion before Jul 1, 2028? ;; ticker=KXDEBTHIT-28JUL01-42 | US government debt reaches $42T by June 30, 2028?
Will the US trade deficit be above $70 billion in June 2027? ;; ticker=KXTRADEDEF-27JUN-70 | US trade gap over $70B in June 2027?
Will the debt ceiling be raised before Jul 1, 2027? ;; ticker=KXDEBTCEIL-27JUL01 | US debt limit increased by June 30, 2027?
Will the US default on its debt before Jan 1, 2028? ;; ticker=KXUSDEFAULT-28JAN01 | US debt default by December 31, 2027?
Will tariff stimulus checks be issued before Jan 1, 2028? ;; ticker=KXTARIFFCHECK-28JAN01 | Tariff dividend checks sent out by December 31, 2027?
Will the 10-year Treasury yield be above 4.50% on Jun 30, 2027? ;; ticker=KXTNOTE-27JUN30-T4.50 | 10Y yield over 4.5% on June 30, 2027?
Will the 10-year Treasury yield hit 5% before Jul 1, 2027? ;; ticker=KX10YHIT-27JUL01-5 | US 10-year reaches 5% by June 30, 2027?
Will the 30-year Treasury yield be above 5.00% on Jun 30, 2027? ;; ticker=KX30Y-27JUN30-T5 | US 30Y bond yield over 5% on June 30, 2027?
Will the S&P 500 close above 7500 on Jun 30, 2027? ;; ticker=KXINX-27JUN30-T7500 | SPX closes above 7,500 on June 30, 2027?
Will the Nasdaq-100 close above 27000 on Jun 30, 2027? ;; ticker=KXNASDAQ100-27JUN30-T27000 | NDX above 27,000 at close on June 30, 2027?
Will the Dow Jones Industrial Average close above 50000 on Jun 30, 2027? ;; ticker=KXDJI-27JUN30-T50000 | Dow (DJIA) closes over 50k on June 30, 2027?
Will the Russell 2000 close above 2800 on Jun 30, 2027? ;; ticker=KXRUT-27JUN30-2800 | RUT closes above 2,800 on June 30, 2027?
Will the VIX hit 40 before Jul 1, 2027? ;; ticker=KXVIXHIT-27JUL01-40 ;; rules=Source: Yahoo Finance | CBOE Volatility Index reaches 40 by June 30, 2027? ;; rules=Source: Yahoo Finance
Will the S&P 500 enter a bear market before Jan 1, 2028? ;; ticker=KXBEAR-28JAN01 | S&P 500 bear market by December 31, 2027?
Will Robinhood be added to the S&P 500 before Jan 1, 2028? ;; ticker=KXSPADD-28JAN01-HOOD | Robinhood joins S&P 500 by December 31, 2027?
Will Microsoft announce a stock split before Jan 1, 2028? ;; ticker=KXSPLIT-28JAN01-MSFT | Microsoft stock split announcement by December 31, 2027?
Will Apple's market cap be above $5 trillion on Dec 31, 2027? ;; ticker=KXAPPLECAP-27DEC31-5 ;; rules=Source: Bloomberg | Apple market capitalization over $5T on December 31, 2027? ;; rules=Source: Bloomberg
Will Apple be the second largest company by market cap on Jun 30, 2027? ;; ticker=KX2NDLARGEST-27JUN30-AAPL | Will Apple be the 2nd most valuable company on June 30, 2027?
Will Beyond Meat be delisted from Nasdaq before Jan 1, 2028? ;; ticker=KXDELIST-28JAN01-BYND | Beyond Meat delisted from the Nasdaq by December 31, 2027?
Will Brent crude hit $100 before Jul 1, 2027? ;; ticker=KXBRENT-27JUL01-100 ;; rules=Source: Yahoo Finance | Brent oil price reaches $100 a barrel by June 30, 2027? ;; rules=Source: Yahoo Finance
Will gold close above $5000 on Jun 30, 2027? ;; ticker=KXGOLD-27JUN30-5000 ;; rules=Source: Yahoo Finance | Gold (XAUUSD) over $5,000/oz at close on June 30, 2027? ;; rules=Source: Yahoo Finance
Will silver hit $100 before Jul 1, 2027? ;; ticker=KXSILVER-27JUL01-100 ;; rules=Source: Yahoo Finance | Silver (SI) reaches $100 per ounce by June 30, 2027? ;; rules=Source: Yahoo Finance
Will copper close above $6.00 on Jun 30, 2027? ;; ticker=KXCOPPER-27JUN30-6 ;; rules=Source: Yahoo Finance | Copper (HG) closes above $6/lb on June 30, 2027? ;; rules=Source: Yahoo Finance
Will natural gas close above $4.00 on Jun 30, 2027? ;; ticker=KXNATGAS-27JUN30-4 ;; rules=Source: Yahoo Finance | Natural Gas (NG) closes over $4 on June 30, 2027? ;; rules=Source: Yahoo Finance
Will the Strategic Petroleum Reserve be above 420 million barrels on Jun 30, 2027? ;; ticker=KXSPR-27JUN30-420 | SPR level over 420M barrels on June 30, 2027?
Will the USD/JPY be above 160 on Jun 30, 2027? ;; ticker=KXUSDJPY-27JUN30-160 ;; rules=Source: Yahoo Finance | Dollar-yen above 160 on June 30, 2027? ;; rules=Source: Yahoo Finance
Will Argentina dollarize before Jan 1, 2028? ;; ticker=KXARGDOLLAR-28JAN01 | Argentina adopts the US dollar by December 31, 2027?
Will Sweden adopt the euro before 2030? ;; ticker=KXEURO-30-SWE | Sweden joins the eurozone by December 31, 2029?
Will Japan intervene in the currency market before Jul 1, 2027? ;; ticker=KXJPFX-27JUL01 | Japan FX intervention by June 30, 2027?
Will Bitcoin set a new all-time high before Jul 1, 2027? ;; ticker=KXBTCATH-27JUL01 | Bitcoin hits new ATH by June 30, 2027?
Will the total crypto market cap be above $4 trillion on Jun 30, 2027? ;; ticker=KXCRYPTOCAP-27JUN30-4 ;; rules=Source: CoinGecko | Crypto total market capitalization over $4T on June 30, 2027? ;; rules=Source: CoinGecko
Will the SEC approve a Dogecoin ETF before Jul 1, 2027? ;; ticker=KXDOGEETF-27JUL01 | DOGE ETF approved by the SEC by June 30, 2027?
Will Litecoin hit $200 before Jul 1, 2027? ;; ticker=KXLTC-27JUL01-200 ;; rules=Source: Coinbase | LTC reaches $200 by June 30, 2027? ;; rules=Source: Coinbase
Will the US government purchase Bitcoin for a strategic reserve before Jan 1, 2028? ;; ticker=KXUSBTC-28JAN01 | US buys Bitcoin for strategic reserve by December 31, 2027?
Will Satoshi Nakamoto move any Bitcoin before Jan 1, 2028? ;; ticker=KXSATOSHI-28JAN01 | Satoshi moves Bitcoin by December 31, 2027?
Will MetaMask launch a token before Jul 1, 2027? ;; ticker=KXTOKEN-27JUL01-META | MetaMask token launched by June 30, 2027?
Will Zora Chain airdrop tokens before Jul 1, 2027? ;; ticker=KXAIRDROP-27JUL01-ZORA | Zora Chain airdrop by June 30, 2027?
Will USDC's market cap be above $100 billion on Jun 30, 2027? ;; ticker=KXUSDC-27JUN30-100 ;; rules=Source: CoinGecko | USD Coin market cap over $100B on June 30, 2027? ;; rules=Source: CoinGecko
Will the Glamsterdam upgrade be activated on Ethereum mainnet before Jan 1, 2028? ;; ticker=KXGLAM-28JAN01 | Glamsterdam hard fork live on Ethereum mainnet by December 31, 2027?
Will Binance be hacked before Jan 1, 2028? ;; ticker=KXHACK-28JAN01-BIN | Binance hack by December 31, 2027?
Will Canva IPO before Jan 1, 2028? ;; ticker=KXIPO-28JAN01-CAN | Canva goes public by December 31, 2027?
Will Canva confidentially file for an IPO before Jul 1, 2027? ;; ticker=KXIPOFILE-27JUL01-CAN | Canva files confidentially to go public by June 30, 2027?
Will Deel publicly file an S-1 before Jul 1, 2027? ;; ticker=KXS1-27JUL01-DEEL | Deel S-1 filed publicly by June 30, 2027?
Will Frontier Airlines file for Chapter 11 bankruptcy before Jan 1, 2028? ;; ticker=KXBANKRUPT-28JAN01-ULCC | Frontier Airlines Chapter 11 by December 31, 2027?
Will Tesla deliver more than 450000 vehicles in Q2 2027? ;; ticker=KXTESLADEL-27Q2-450000 | Tesla Q2 2027 deliveries above 450k?
Will Tesla's revenue be above $25 billion in Q2 2027? ;; ticker=KXTESLAREV-27Q2-25 ;; rules=Source: Bloomberg | Tesla Q2 2027 sales revenue over $25B? ;; rules=Source: Bloomberg
Will Spotify report more than 720 million monthly active users in Q2 2027? ;; ticker=KXSPOTMAU-27Q2-720 | Spotify MAUs over 720M in Q2 2027?
Will Andy Jassy leave CEO of Amazon before Jan 1, 2028? ;; ticker=KXAMZNCEO-28JAN01 | Andy Jassy out as Amazon CEO by December 31, 2027?
Who will be the next CEO of Disney? ;; ticker=KXDISCEO-28-DWAL ;; outcome=Dana Walden | Will Dana Walden be Disney's next chief executive?
Will Zachary Kirkhorn be named CFO of Rivian before Jul 1, 2027? ;; ticker=KXCFO-27JUL01-ZKIR | Zachary Kirkhorn appointed Rivian chief financial officer by June 30, 2027?
Will Elon Musk become a trillionaire before Jan 1, 2028? ;; ticker=KXTRILLION-28JAN01-EMUS | Elon Musk trillionaire by December 31, 2027?
Will Larry Ellison be the richest person in the world on Dec 31, 2027? ;; ticker=KXRICHEST-27DEC31-LELL ;; rules=Source: Bloomberg Billionaires Index | World's wealthiest person on December 31, 2027? ;; outcome=Larry Ellison ;; rules=Source: Bloomberg Billionaires Index
Will Netflix raise prices before Jan 1, 2028? ;; ticker=KXNFLXPRICE-28JAN01 | Netflix price hike by December 31, 2027?
Will Spotify increase the price of Premium in the US before Jan 1, 2028? ;; ticker=KXSPOTPRICE-28JAN01 | Spotify raises US Premium price by December 31, 2027?
Will no tax on overtime be extended before Jan 1, 2028? ;; ticker=KXOVERTIME-28JAN01 | No tax on overtime extension by December 31, 2027?
Will the federal minimum wage be increased before Jan 1, 2028? ;; ticker=KXMINWAGE-28JAN01 | Federal minimum wage raised by December 31, 2027?
Will Fannie Mae be released from conservatorship before Jan 1, 2028? ;; ticker=KXFANNIE-28JAN01 | Fannie Mae exits conservatorship by December 31, 2027?
Will the US government take an equity stake in Boeing before Jan 1, 2028? ;; ticker=KXSTAKE-28JAN01-BA | US takes a stake in Boeing by December 31, 2027?
Will the UAW go on strike before Jan 1, 2028? ;; ticker=KXUAWSTRIKE-28JAN01 | United Auto Workers strike by December 31, 2027?
Will a US bank fail before Jul 1, 2027? ;; ticker=KXBANKFAIL-27JUL01 | US bank failure by June 30, 2027?
Will Raj Chetty win the 2027 Nobel Prize in Economics? ;; ticker=KXNOBELECON-27-RCHE | Nobel Memorial Prize in Economic Sciences 2027 winner? ;; outcome=Raj Chetty
Will the US establish a sovereign wealth fund before Jan 1, 2028? ;; ticker=KXSWF-28JAN01 | US creates sovereign wealth fund by December 31, 2027?
Will the 2028 Social Security COLA be above 2.8%? ;; ticker=KXCOLA-28-T2.8 | Social Security cost-of-living adjustment for 2028 over 2.8%?
Will Berkshire Hathaway's cash pile be above $400 billion on Jun 30, 2027? ;; ticker=KXBRKCASH-27Q2-400 | Berkshire Hathaway cash holdings over $400B on June 30, 2027?
Will Paul Atkins leave Chair of the SEC before Jan 1, 2028? ;; ticker=KXSECCHAIR-28JAN01 | Paul Atkins out as SEC chairman by December 31, 2027?
`;

const FOR_REVIEW = `
Will the ECB's deposit facility rate be 2.00% after the June 2027 meeting? ;; ticker=KXECBDFR-27JUN-2.00 | ECB deposit rate at 2% after June 2027 meeting?
Will the average price of a dozen eggs be above $4.00 in June 2027? ;; ticker=KXEGGS-27JUN-T4.00 ;; rules=Source: Bureau of Labor Statistics | Price of a dozen eggs over $4 in June 2027? ;; rules=Source: Bureau of Labor Statistics
Will the average US electricity price be above 18 cents per kWh in June 2027? ;; ticker=KXELEC-27JUN-18 ;; rules=Source: Bureau of Labor Statistics | US electricity prices over 18 cents per kilowatt-hour in June 2027? ;; rules=Source: Bureau of Labor Statistics
Will the average price of ground beef be above $6.50 per pound in June 2027? ;; ticker=KXBEEF-27JUN-6.50 ;; rules=Source: Bureau of Labor Statistics | Ground beef over $6.50/lb in June 2027? ;; rules=Source: Bureau of Labor Statistics
Will CPI inflation for used cars and trucks be above 2.0% in June 2027? ;; ticker=KXCPIUSED-27JUN-T2.0 | Used car and truck CPI above 2% in June 2027?
Will average hourly earnings rise more than 0.3% in June 2027? ;; ticker=KXEARN-27JUN-T0.3 | Average hourly wages up more than 0.3% MoM in June 2027?
Will the NBER declare a recession before Jan 1, 2028? ;; ticker=KXRECSSNBER-28JAN01 | NBER announces US recession by December 31, 2027?
Will the median existing home price be above $430000 in June 2027? ;; ticker=KXHOMEPRICE-27JUN-430000 ;; rules=Source: Yahoo Finance | Median US existing-home sale price over $430k in June 2027? ;; rules=Source: Yahoo Finance
Will the Case-Shiller home price index be above 3.0% year-over-year in June 2027? ;; ticker=KXCASESHILLER-27JUN-3 | S&P Case-Shiller index YoY over 3% in June 2027?
Will the federal budget deficit be above $2 trillion in FY2027? ;; ticker=KXDEFICIT-27-T2 | US federal deficit over $2T in fiscal year 2027?
Will US customs duty revenue be above $30 billion in June 2027? ;; ticker=KXCUSTOMS-27JUN-30 | US tariff revenue over $30B in June 2027?
Will the UK 10-year gilt yield be above 4.8% on Jun 30, 2027? ;; ticker=KXGILT-27JUN30-4.8 | 10Y gilts yield over 4.8% on June 30, 2027?
Will the Nikkei 225 close above 60000 on Jun 30, 2027? ;; ticker=KXNIKKEI-27JUN30-60000 | Nikkei finishes above 60,000 on June 30, 2027?
Will the KOSPI hit 6000 before Jul 1, 2027? ;; ticker=KXKOSPI-27JUL01-6000 | South Korea's KOSPI reaches 6,000 by June 30, 2027?
Will Palantir stock hit $250 before Jul 1, 2027? ;; ticker=KXPLTR-27JUL01-250 | PLTR reaches $250 by June 30, 2027?
Will Berkshire Hathaway declare a dividend before Jan 1, 2028? ;; ticker=KXBRKDIV-28JAN01 | Berkshire Hathaway announces a dividend by December 31, 2027?
Will WTI oil close above $70 on Jun 30, 2027? ;; ticker=KXWTI-27JUN30-T70 ;; rules=Source: Yahoo Finance | WTI crude (CL) settles over $70 on June 30, 2027? ;; rules=Source: Yahoo Finance
Will cocoa futures close above $8000 on Jun 30, 2027? ;; ticker=KXCOCOA-27JUN30-8000 | Cocoa closes over $8,000 per ton on June 30, 2027?
Will OPEC+ increase oil production at its June 2027 meeting? ;; ticker=KXOPEC-27JUN-UP | OPEC+ raises output at June 2027 meeting?
Will the US Dollar Index be below 95 on Jun 30, 2027? ;; ticker=KXDXY-27JUN30-95 | DXY under 95 on June 30, 2027?
Will Bitcoin outperform gold in 2027? ;; ticker=KXBTCVSGOLD-27 | Bitcoin beats gold in 2027?
Will Coinbase list Hyperliquid before Jul 1, 2027? ;; ticker=KXCBLIST-27JUL01-HYPE | HYPE listed on Coinbase by June 30, 2027?
Will the merger between Union Pacific and Norfolk Southern be completed before Jan 1, 2028? ;; ticker=KXUPNS-28JAN01 | Union Pacific-Norfolk Southern merger closes by December 31, 2027?
Will Adobe acquire Figma before Jan 1, 2028? ;; ticker=KXACQ-28JAN01-FIG | Figma acquired by Adobe by December 31, 2027?
Will the DOJ sue to block the Kroger-Albertsons merger before Jul 1, 2027? ;; ticker=KXDOJBLOCK-27JUL01 | Justice Department files lawsuit to block Kroger-Albertsons merger by June 30, 2027?
What will Tesla say during their next earnings call? ;; ticker=KXEARNINGSMENTIONTSLA-27JUL22-OPT ;; outcome=Optimus ;; close=2027-07-22 | Will Tesla say "Optimus" during the Q2 earnings call? ;; close=2027-07-22
Will Intel announce layoffs before Jul 1, 2027? ;; ticker=KXLAYOFF-27JUL01-INTC | Intel announces job cuts by June 30, 2027?
Will Elon Musk's net worth be above $600 billion on Jun 30, 2027? ;; ticker=KXMUSKNW-27JUN30-600 ;; rules=Source: Bloomberg Billionaires Index | Elon Musk worth more than $600B on June 30, 2027? ;; rules=Source: Bloomberg Billionaires Index
Will the starting price of the iPhone 19 Pro be above $1099? ;; ticker=KXIPHONEPRICE-27-1099 ;; close=2027-12-31 ;; rules=Source: Yahoo Finance | iPhone 19 Pro base price over $1,099? ;; close=2027-12-31 ;; rules=Source: Yahoo Finance
Will the federal gas tax be suspended before Oct 1, 2027? ;; ticker=KXGASTAX-27OCT01 | Federal gas tax holiday by September 30, 2027?
Will the ECB launch the digital euro before 2030? ;; ticker=KXDIGEURO-30 | Digital euro launched by December 31, 2029?
Will Kevin Warsh say "stagflation" during his June 2027 press conference? ;; ticker=KXFEDMENTION-27JUN-STAG | Will Warsh say "Stagflation" at the June 2027 Fed presser?
Will OpenAI raise money at a valuation of at least $1 trillion before Jan 1, 2028? ;; ticker=KXOAIVAL-28JAN01-1 ;; rules=Source: Bloomberg | OpenAI funding round at $1T+ valuation by December 31, 2027? ;; rules=Source: Bloomberg
Will Kalshi announce a funding round before Jul 1, 2027? ;; ticker=KXKALSHIFUND-27JUL01 | Kalshi fundraise announced by June 30, 2027?
Will the TikTok US joint venture go public before 2029? ;; ticker=KXTTIPO-29 | TikTok US IPO by December 31, 2028?
Will Spirit Airlines cease operations before Jul 1, 2027? ;; ticker=KXSPIRIT-27JUL01 | Spirit Airlines stops flying by June 30, 2027?
Will California enact a wealth tax before Jan 1, 2028? ;; ticker=KXCAWEALTH-28JAN01 | California billionaire tax becomes law by December 31, 2027?
`;

const LOOK_ALIKES = `
Will the Fed make an emergency rate cut before Jan 1, 2028? ;; ticker=KXEMERCUTS-28JAN01 | Fed rate cut by December 31, 2027?
Will the Fed cut rates exactly 3 times in 2027? ;; ticker=KXRATECUTCOUNT-27-3 | Will the Fed cut rates at least 3 times in 2027?
Will the Fed cut rates exactly 3 times in 2027? ;; ticker=KXRATECUTCOUNT-27-3 | Will the Fed hike rates 3 times in 2027?
Will there be at least 2 dissents at the June 2027 FOMC meeting? ;; ticker=KXFOMCDISSENT-27JUN-2 | 2 dissents at the June 2027 Fed meeting?
Will the lower bound of the federal funds rate be above 3.00% following the Fed's Jun 16, 2027 meeting? ;; ticker=KXFEDLOW-27JUN-T3.00 | Fed upper bound above 3% after the June 2027 meeting?
Will the Swiss National Bank cut rates at their June 2027 meeting? ;; ticker=KXCBDECISIONSNB-27JUN-C | Norges Bank rate cut in June 2027?
Will the ECB's deposit facility rate be 2.00% after the June 2027 meeting? ;; ticker=KXECBDFR-27JUN-2.00 | ECB main refinancing rate at 2% after June 2027 meeting?
Will the People's Bank of China cut the 1-year Loan Prime Rate in June 2027? ;; ticker=KXLPR-27JUN-C | PBoC lowers 5-year LPR in June 2027?
Will the Fed announce quantitative easing before Jan 1, 2028? ;; ticker=KXQE-28JAN01 | Fed announces quantitative tightening by December 31, 2027?
Will the Fed announce quantitative easing before Jan 1, 2028? ;; ticker=KXQE-28JAN01 | Fed begins quantitative easing by December 31, 2027?
Will Lisa Cook be removed from the Federal Reserve Board before Jul 1, 2027? ;; ticker=KXCOOKOUT-27JUL01 | Lisa Cook resigns from Fed Board by June 30, 2027?
Will Michelle Bowman leave the Federal Reserve Board of Governors before Jul 1, 2027? ;; ticker=KXFEDGOVOUT-27JUL01-MBOW | Michelle Bowman out as Fed Vice Chair for Supervision by June 30, 2027?
Will core CPI inflation be above 2.9% for the year ending in June 2027? ;; ticker=KXCPICOREYOY-27JUN-T2.9 | US CPI YoY over 2.9% in June 2027?
Will core CPI inflation be above 2.9% for the year ending in June 2027? ;; ticker=KXCPICOREYOY-27JUN-T2.9 | US core PCE YoY over 2.9% in June 2027?
Will the CPI rise more than 0.3% in June 2027? ;; ticker=KXCPI-27JUN-T0.3 | Will annual US inflation be above 0.3% in June 2027?
Will the CPI rise more than 0.3% in June 2027? ;; ticker=KXCPI-27JUN-T0.3 | Will the US PPI rise more than 0.3% in June 2027?
Will UK CPI inflation be above 2.5% for the year ending in June 2027? ;; ticker=KXUKCPIYOY-27JUN-T2.5 | UK services inflation above 2.5% in June 2027?
Will Euro Area inflation be above 2.1% for the year ending in June 2027? ;; ticker=KXEUROCPI-27JUN-T2.1 | German inflation above 2.1% in June 2027?
Will Euro Area inflation be above 2.1% for the year ending in June 2027? ;; ticker=KXEUROCPI-27JUN-T2.1 | Eurozone flash inflation above 2.1% in June 2027?
Will Japan's core CPI be above 2.0% for the year ending in June 2027? ;; ticker=KXJPCPI-27JUN-T2.0 | Tokyo core CPI above 2.0% in June 2027?
Will the average price of a dozen eggs be above $4.00 in June 2027? ;; ticker=KXEGGS-27JUN-T4.00 | Will a gallon of milk be above $4.00 in June 2027?
Will average US gas prices be above $3.50 on Jun 30, 2027? ;; ticker=KXAAAGASM-27JUN30-3.50 | California gas prices over $3.50 on June 30, 2027?
Will average US gas prices be above $3.50 on Jun 30, 2027? ;; ticker=KXAAAGASM-27JUN30-3.50 | US diesel prices over $3.50 on June 30, 2027?
Will average US gas prices be above $3.50 on Jun 30, 2027? ;; ticker=KXAAAGASM-27JUN30-3.50 | Natural gas over $3.50 on June 30, 2027?
Will average US gas prices be above $3.50 on Jun 30, 2027? ;; ticker=KXAAAGASM-27JUN30-3.50 | Premium gas prices over $3.50 on June 30, 2027?
Will shelter inflation be above 3.5% for the year ending in June 2027? ;; ticker=KXCPISHELTER-27JUN-T3.5 | Food inflation YoY above 3.5% in June 2027?
Will the University of Michigan's Consumer Sentiment Index be above 60 in June 2027? ;; ticker=KXUMICH-27JUN-T60 | US Consumer Confidence Index over 60 in June 2027?
Will the University of Michigan's Consumer Sentiment Index be above 60 in June 2027? ;; ticker=KXUMICH-27JUN-T60 | UMich preliminary consumer sentiment over 60 in June 2027?
Will the ISM Manufacturing PMI be above 50 in June 2027? ;; ticker=KXISMPMI-27JUN-T50 | ISM Services PMI over 50 in June 2027?
Will the ISM Manufacturing PMI be above 50 in June 2027? ;; ticker=KXISMPMI-27JUN-T50 | S&P Global Manufacturing PMI over 50 in June 2027?
Will the unemployment rate be above 4.5% in June 2027? ;; ticker=KXU3-27JUN-T4.5 | US Black unemployment rate over 4.5% in June 2027?
Will the unemployment rate be above 4.5% in June 2027? ;; ticker=KXU3-27JUN-T4.5 | US U-6 unemployment rate over 4.5% in June 2027?
Will JOLTS job openings be above 7 million in June 2027? ;; ticker=KXJOLTS-27JUN-T7 | JOLTS hires over 7.0M in June 2027?
Will the ADP report show more than 50000 private jobs added in June 2027? ;; ticker=KXADP-27JUN-T50000 | Nonfarm payrolls over 50k in June 2027?
Will initial jobless claims be above 240000 for the week ending Jun 12, 2027? ;; ticker=KXJOBLESS-27JUN12-240000 | Continuing jobless claims above 240k for the week ending June 12, 2027?
Will U.S. employers announce more than 80000 job cuts in June 2027? ;; ticker=KXCHALLENGER-27JUN-80000 | US employers add more than 80k jobs in June 2027?
Will US real GDP growth be above 2.5% in 2027? ;; ticker=KXGDPYEAR-27-T2.5 | Will US nominal GDP growth be above 2.5% in 2027?
Will real GDP increase by more than 2.5% in Q2 2027? ;; ticker=KXGDP-27Q2-T2.5 | Will Q2 2027 GDP growth be above 2.5% (second estimate)?
Will GDP growth be negative in Q2 2027? ;; ticker=KXGDPNEG-27Q2 | Recession in Q2 2027?
Will the NBER declare a recession before Jan 1, 2028? ;; ticker=KXRECSSNBER-28JAN01 | US recession by December 31, 2027?
Will the 30-year fixed mortgage rate be below 6.00% on Jun 24, 2027? ;; ticker=KXMORTGAGE-27JUN24-B6 | 15-yr mortgage rate under 6% on June 24, 2027?
Will existing home sales be above 4.2 million in June 2027? ;; ticker=KXEHSALES-27JUN-4.2 | US pending home sales over 4.20M in June 2027?
Will existing home sales be above 4.2 million in June 2027? ;; ticker=KXEHSALES-27JUN-4.2 | New home sales over 4.2M in June 2027?
Will housing starts be above 1.4 million in June 2027? ;; ticker=KXHOUSESTART-27JUN-1.4 | US building permits over 1.40M in June 2027?
Will retail sales increase by more than 0.4% in June 2027? ;; ticker=KXRETAIL-27JUN-T0.4 | US core retail sales up more than 0.4% in June 2027?
Will Black Friday online sales be above $12 billion in 2027? ;; ticker=KXBLACKFRI-27-12 | Cyber Monday 2027 online sales over $12B?
Will the US national debt be above $40 trillion on Dec 31, 2027? ;; ticker=KXDEBT-27DEC31-T40 | US debt held by the public over $40T on December 31, 2027?
Will the federal budget deficit be above $2 trillion in FY2027? ;; ticker=KXDEFICIT-27-T2 | US trade deficit over $2T in 2027?
Will Moody's downgrade France before Jan 1, 2028? ;; ticker=KXDOWNGRADE-28JAN01-FRA | Fitch downgrades France by December 31, 2027?
Will Moody's downgrade France before Jan 1, 2028? ;; ticker=KXDOWNGRADE-28JAN01-FRA | Moody's changes France's outlook to negative by December 31, 2027?
Will the debt ceiling be raised before Jul 1, 2027? ;; ticker=KXDEBTCEIL-27JUL01 | Debt ceiling suspended by June 30, 2027?
Will the debt ceiling be raised before Jul 1, 2027? ;; ticker=KXDEBTCEIL-27JUL01 | Debt ceiling abolished by June 30, 2027?
Will tariff stimulus checks be issued before Jan 1, 2028? ;; ticker=KXTARIFFCHECK-28JAN01 | Congress passes tariff stimulus checks by December 31, 2027?
Will the 10-year Treasury yield be above 4.50% on Jun 30, 2027? ;; ticker=KXTNOTE-27JUN30-T4.50 | 2Y Treasury yield over 4.5% on June 30, 2027?
Will the 10-year Treasury yield be above 4.50% on Jun 30, 2027? ;; ticker=KXTNOTE-27JUN30-T4.50 | 20-year Treasury yield over 4.5% on June 30, 2027?
Will the 10-2 Treasury yield spread be above 0.75% on Jun 30, 2027? ;; ticker=KX10Y2Y-27JUN30-0.75 | 10-year minus 3-month yield spread above 75 bps on June 30, 2027?
Will the S&P 500 close above 7500 on Jun 30, 2027? ;; ticker=KXINX-27JUN30-T7500 | S&P 500 futures close above 7,500 on June 30, 2027?
Will the S&P 500 close above 7500 on Jun 30, 2027? ;; ticker=KXINX-27JUN30-T7500 | S&P 500 opens above 7,500 on June 30, 2027?
Will the S&P 500 close above 7500 on Jun 30, 2027? ;; ticker=KXINX-27JUN30-T7500 | S&P 500 hits 7,500 by June 30, 2027?
Will the Nasdaq-100 close above 27000 on Jun 30, 2027? ;; ticker=KXNASDAQ100-27JUN30-T27000 | Nasdaq Composite closes above 27,000 on June 30, 2027?
Will the S&P 500 enter a bear market before Jan 1, 2028? ;; ticker=KXBEAR-28JAN01 | S&P 500 correction by December 31, 2027?
Will the S&P 500 enter a bear market before Jan 1, 2028? ;; ticker=KXBEAR-28JAN01 | Nasdaq-100 bear market by December 31, 2027?
Will Robinhood be added to the S&P 500 before Jan 1, 2028? ;; ticker=KXSPADD-28JAN01-HOOD | Robinhood removed from S&P 500 by December 31, 2027?
Will Robinhood be added to the S&P 500 before Jan 1, 2028? ;; ticker=KXSPADD-28JAN01-HOOD | Robinhood joins Nasdaq-100 by December 31, 2027?
Will Microsoft announce a stock split before Jan 1, 2028? ;; ticker=KXSPLIT-28JAN01-MSFT | Microsoft stock split by December 31, 2027?
Will Microsoft announce a stock split before Jan 1, 2028? ;; ticker=KXSPLIT-28JAN01-MSFT | Microsoft announces reverse stock split by December 31, 2027?
Will Berkshire Hathaway declare a dividend before Jan 1, 2028? ;; ticker=KXBRKDIV-28JAN01 | Berkshire Hathaway announces buybacks by December 31, 2027?
Will Apple be the second largest company by market cap on Jun 30, 2027? ;; ticker=KX2NDLARGEST-27JUN30-AAPL | Will Apple be the largest company by market cap on June 30, 2027?
Will Apple be the largest company by market cap on Jun 30, 2027? ;; ticker=KXLARGEST-27JUN30-AAPL | Will Apple be the largest company by revenue on June 30, 2027?
Will Beyond Meat be delisted from Nasdaq before Jan 1, 2028? ;; ticker=KXDELIST-28JAN01-BYND | Beyond Meat bankruptcy by December 31, 2027?
Will WTI oil close above $70 on Jun 30, 2027? ;; ticker=KXWTI-27JUN30-T70 | Brent crude closes above $70 on June 30, 2027?
Will WTI oil close above $70 on Jun 30, 2027? ;; ticker=KXWTI-27JUN30-T70 | WTI crude hits $70 by June 30, 2027?
Will gold close above $5000 on Jun 30, 2027? ;; ticker=KXGOLD-27JUN30-5000 | Gold miners ETF (GDX) closes above $5,000 on June 30, 2027?
Will silver hit $100 before Jul 1, 2027? ;; ticker=KXSILVER-27JUL01-100 | Silver dips to $100 by June 30, 2027?
Will the USD/JPY be above 160 on Jun 30, 2027? ;; ticker=KXUSDJPY-27JUN30-160 | EUR/JPY above 160 on June 30, 2027?
Will the EUR/USD be above 1.20 on Jun 30, 2027? ;; ticker=KXEURUSD-27JUN30-1.20 | GBP/USD above 1.20 on June 30, 2027?
Will OPEC+ increase oil production at its June 2027 meeting? ;; ticker=KXOPEC-27JUN-UP | OPEC+ cuts output at June 2027 meeting?
Will Sweden adopt the euro before 2030? ;; ticker=KXEURO-30-SWE | Sweden holds euro referendum by December 31, 2029?
Will Bitcoin set a new all-time high before Jul 1, 2027? ;; ticker=KXBTCATH-27JUL01 | Ethereum hits new ATH by June 30, 2027?
Will Bitcoin outperform gold in 2027? ;; ticker=KXBTCVSGOLD-27 | Gold outperforms Bitcoin in 2027?
Will the SEC approve a Dogecoin ETF before Jul 1, 2027? ;; ticker=KXDOGEETF-27JUL01 | Dogecoin ETF launches by June 30, 2027?
Will the SEC approve a Dogecoin ETF before Jul 1, 2027? ;; ticker=KXDOGEETF-27JUL01 | Dogecoin ETF filed with the SEC by June 30, 2027?
Will MetaMask launch a token before Jul 1, 2027? ;; ticker=KXTOKEN-27JUL01-META | MetaMask announces a token by June 30, 2027?
Will MetaMask launch a token before Jul 1, 2027? ;; ticker=KXTOKEN-27JUL01-META | MetaMask airdrop by June 30, 2027?
Will USDC's market cap be above $100 billion on Jun 30, 2027? ;; ticker=KXUSDC-27JUN30-100 | USDT market cap over $100B on June 30, 2027?
Will Monad's FDV be above $2 billion one day after launch? ;; ticker=KXFDV-27-MON2 ;; close=2027-12-31 | Monad market cap above $2B one day after launch? ;; close=2027-12-31
Will Monad's FDV be above $2 billion one day after launch? ;; ticker=KXFDV-27-MON2 ;; close=2027-12-31 | Monad FDV above $2B one week after launch? ;; close=2027-12-31
Will Coinbase list Hyperliquid before Jul 1, 2027? ;; ticker=KXCBLIST-27JUL01-HYPE | HYPE listed on Binance by June 30, 2027?
Will the Glamsterdam upgrade be activated on Ethereum mainnet before Jan 1, 2028? ;; ticker=KXGLAM-28JAN01 | Glamsterdam hard fork live on Ethereum testnet by December 31, 2027?
Will Canva IPO before Jan 1, 2028? ;; ticker=KXIPO-28JAN01-CAN | Canva files confidentially to go public by December 31, 2027?
Will Canva IPO before Jan 1, 2028? ;; ticker=KXIPO-28JAN01-CAN | Canva announces IPO by December 31, 2027?
Will Canva confidentially file for an IPO before Jul 1, 2027? ;; ticker=KXIPOFILE-27JUL01-CAN | Canva publicly files for an IPO by June 30, 2027?
Will Canva IPO before Jan 1, 2028? ;; ticker=KXIPO-28JAN01-CAN | Canva direct listing by December 31, 2027?
Will the merger between Union Pacific and Norfolk Southern be completed before Jan 1, 2028? ;; ticker=KXUPNS-28JAN01 | Union Pacific-Norfolk Southern merger approved by December 31, 2027?
Will Adobe acquire Figma before Jan 1, 2028? ;; ticker=KXACQ-28JAN01-FIG | Adobe announces acquisition of Figma by December 31, 2027?
Will Adobe acquire Figma before Jan 1, 2028? ;; ticker=KXACQ-28JAN01-FIG | Adobe bids for Figma by December 31, 2027?
Will Frontier Airlines file for Chapter 11 bankruptcy before Jan 1, 2028? ;; ticker=KXBANKRUPT-28JAN01-ULCC | Frontier Airlines Chapter 7 by December 31, 2027?
Will Tesla deliver more than 450000 vehicles in Q2 2027? ;; ticker=KXTESLADEL-27Q2-450000 | Tesla Q2 2027 production above 450k?
Will Tesla's revenue be above $25 billion in Q2 2027? ;; ticker=KXTESLAREV-27Q2-25 | Tesla Q2 2027 operating income over $25B?
Will Tesla's revenue be above $25 billion in Q2 2027? ;; ticker=KXTESLAREV-27Q2-25 | Tesla Q2 2027 automotive revenue over $25B?
Will Spotify report more than 720 million monthly active users in Q2 2027? ;; ticker=KXSPOTMAU-27Q2-720 | Spotify premium subscribers over 720M in Q2 2027?
Will Andy Jassy leave CEO of Amazon before Jan 1, 2028? ;; ticker=KXAMZNCEO-28JAN01 | Andy Jassy announces departure as Amazon CEO by December 31, 2027?
Will Zachary Kirkhorn be named CFO of Rivian before Jul 1, 2027? ;; ticker=KXCFO-27JUL01-ZKIR | Zachary Kirkhorn appointed Rivian CEO by June 30, 2027?
Will Elon Musk's net worth be above $600 billion on Jun 30, 2027? ;; ticker=KXMUSKNW-27JUN30-600 | Elon Musk net worth hits $600B by June 30, 2027?
Will Netflix raise prices before Jan 1, 2028? ;; ticker=KXNFLXPRICE-28JAN01 | Netflix raises dividend by December 31, 2027?
Will the federal gas tax be suspended before Oct 1, 2027? ;; ticker=KXGASTAX-27OCT01 | Federal gas tax raised by September 30, 2027?
Will the federal minimum wage be increased before Jan 1, 2028? ;; ticker=KXMINWAGE-28JAN01 | California minimum wage raised by December 31, 2027?
Will Fannie Mae be released from conservatorship before Jan 1, 2028? ;; ticker=KXFANNIE-28JAN01 | Freddie Mac exits conservatorship by December 31, 2027?
Will the US government take an equity stake in Boeing before Jan 1, 2028? ;; ticker=KXSTAKE-28JAN01-BA | US sells its stake in Boeing by December 31, 2027?
Will the UAW go on strike before Jan 1, 2028? ;; ticker=KXUAWSTRIKE-28JAN01 | UAW votes to authorize a strike by December 31, 2027?
Will a US bank fail before Jul 1, 2027? ;; ticker=KXBANKFAIL-27JUL01 | Two US banks fail by June 30, 2027?
Will the ECB launch the digital euro before 2030? ;; ticker=KXDIGEURO-30 | ECB announces the digital euro by December 31, 2029?
Will OpenAI raise money at a valuation of at least $1 trillion before Jan 1, 2028? ;; ticker=KXOAIVAL-28JAN01-1 | OpenAI IPO at a valuation of at least $1T by December 31, 2027?
Will California enact a wealth tax before Jan 1, 2028? ;; ticker=KXCAWEALTH-28JAN01 | California billionaire tax qualifies for the ballot by December 31, 2027?
`;

const pairs = (table: string): TopicPairs['twins'] => readTable(table).map(({ a, b }) => [a, b] as const);

/** Central banks, statistics, markets, companies and coins in the words of two venues, one family of questions a line. Fields as in {@link readTable}. */
export const WORDINGS_OF_ECONOMY: TopicPairs = {
  topic: 'wordings of the economy',
  twins: pairs(TWINS),
  opposites: [],
  forReview: pairs(FOR_REVIEW),
  lookAlikes: pairs(LOOK_ALIKES),
};
