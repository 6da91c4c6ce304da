import { MARKETS_AND_COMPANIES } from './markets.js';
import type { Thesaurus } from './thesaurus.js';

/** Central banks, statistics, housing, budgets and bonds. */
const STATISTICS = `
asset fed: us fed, us central bank, federal reserve system
asset ecb: european central bank ecb
asset boe: uk central bank, british central bank
asset boj: japan central bank, japanese central bank
asset boc: canada central bank, canadian central bank
asset rba: australia central bank, australian central bank
asset rbnz: new zealand central bank
asset bcb: brazil central bank, brazilian central bank
asset banxico: mexico central bank, mexican central bank, banco de mexico
asset bok: south korea central bank, south korean central bank, korean central bank
asset boi: israel central bank, israeli central bank
asset snb: switzerland central bank, swiss central bank
asset rbi: india central bank, indian central bank
asset norges bank: norway central bank, norwegian central bank
asset riksbank: sweden central bank, swedish central bank
asset cbr: russia central bank, russian central bank
asset tcmb: turkey central bank, turkish central bank cbrt
asset pboc: china central bank, chinese central bank
asset nbp: poland central bank, polish central bank, narodowy bank polski
asset sarb: south africa central bank
asset cnb: czech central bank
asset bcch: chile central bank, chilean central bank
asset bcra: argentina central bank, argentine central bank, central bank of argentina
asset banrep: colombia central bank, colombian central bank, banco de la republica, bank of the republic of colombia
asset bcrp: peru central bank, central reserve bank of peru
asset bank indonesia: indonesia central bank, indonesian central bank
asset bank of thailand: thailand central bank, thai central bank
asset bangko sentral: bangko sentral ng pilipinas, philippine central bank, philippines central bank, central bank of the philippines
asset bank negara malaysia: bank negara, malaysia central bank, malaysian central bank
asset monetary authority of singapore: singapore central bank
asset hkma: hong kong monetary authority
asset magyar nemzeti bank: hungarian national bank, hungary central bank, hungarian central bank, national bank of hungary
asset national bank of romania: romania central bank, romanian central bank
asset national bank of ukraine: ukraine central bank, ukrainian central bank
asset central bank of egypt: egypt central bank, egyptian central bank
asset central bank of nigeria: nigeria central bank, nigerian central bank
asset state bank of pakistan: pakistan central bank
asset danmarks nationalbank: denmark central bank, danish central bank
asset central bank of iceland: iceland central bank, icelandic central bank, sedlabanki
predicate hold: keep rates unchanged, leave rates unchanged, keep rates steady, leave rates steady, hold rates steady, hold steady, stand pat, keep rates on hold, leave rates on hold, keep interest rates unchanged, leave interest rates unchanged, keep rate unchanged, leave rate unchanged, keep interest rates steady, keep rates the same, leave rates the same
predicate increase: increasing, raising, hiking
predicate decrease: decreasing, lowering, declining, declined, reducing
metric loan prime rate: lpr, loan prime rates
metric deposit facility rate: deposit facility interest rate, deposit rates
proper secured overnight financing rate: sofr
word quantitative easing: qe
word quantitative tightening: qt
word dissent: dissents, dissented, dissenting, dissenting vote, dissenting votes, dissenter, dissenters, vote against the majority
word press conference: presser, press conferences, news conference, news conferences
word dot plot: dotplot, dot-plots
office fed governor: federal reserve board, fed board of governors, federal reserve governor, federal reserve governors, board of governors of the federal reserve, board of governors of the federal reserve system, governor of the federal reserve, federal reserve board governor, fed board member, member of the federal reserve board, member of the board of governors of the federal reserve, member of the fed board of governors, federal reserve board member
office fed vice chair for supervision: vice chair for supervision, vice chair of supervision, federal reserve vice chair for supervision, vice chair for supervision of the federal reserve, fed vice chair of supervision
office fed chair: chairman of the federal reserve board, federal reserve board chair, federal reserve board chairman, chair of the us federal reserve, chairman of the us federal reserve, head of the federal reserve, head of the fed
office imf managing director: managing director of the imf, managing director of the international monetary fund, head of the imf, imf chief
office nec director: director of the national economic council, national economic council director
office cea chair: chair of the council of economic advisers, council of economic advisers chair, chairman of the council of economic advisers, cea chairman
office coo: chief operating officer
office cto: chief technology officer
office executive chair: executive chairman, executive chairwoman
office board chair: chairman of the board, chair of the board, chairwoman of the board, board chairman
word chair: chairman, chairwoman, chairperson
proper new york fed: ny fed, federal reserve bank of new york, new york federal reserve
proper atlanta fed: federal reserve bank of atlanta, atlanta federal reserve
proper chicago fed: federal reserve bank of chicago, chicago federal reserve
proper cleveland fed: federal reserve bank of cleveland, cleveland federal reserve
proper dallas fed: federal reserve bank of dallas, dallas federal reserve
proper philadelphia fed: philly fed, federal reserve bank of philadelphia, philadelphia federal reserve
proper st louis fed: federal reserve bank of st louis, saint louis fed
proper atlanta fed gdpnow: gdpnow, atlanta fed's gdpnow, atlanta fed gdpnow estimate, atlanta fed's gdpnow estimate, gdpnow estimate, gdpnow forecast, gdpnow model, atlanta fed gdpnow forecast, atlanta fed gdpnow model
proper bls: bls, labor statistics bureau, bureau of labor statistics
proper nber: national bureau of economic research
proper cftc: commodity futures trading commission
proper fdic: federal deposit insurance corporation
proper cfpb: consumer financial protection bureau
proper fhfa: federal housing finance agency
proper cbo: congressional budget office
proper nlrb: national labor relations board
proper finra: financial industry regulatory authority
proper eia: energy information administration
proper world trade organization: world trade organization, world trade organisation, wto
proper usps: us postal service, united states postal service
proper united auto workers: uaw, united automobile workers, united auto workers union
proper teamsters: international brotherhood of teamsters, teamsters union
proper international longshoremen's association: ila, longshoremen's association
metric cpi: consumer price index for all urban consumers, cpi-u, consumer prices
metric inflation: headline inflation, headline inflation rate, headline cpi inflation, consumer price inflation, consumer inflation, inflation rates
metric core cpi: core consumer price index, core consumer prices, core consumer price inflation, core cpi-u
metric pce: headline pce, headline pce inflation, pce prices, personal consumption expenditures price index, pce price inflation, pce inflation rate, personal consumption expenditures inflation
metric core pce: core pce prices, core personal consumption expenditures, core personal consumption expenditures price index, core pce inflation rate, core pce price inflation
metric ppi: rate of ppi inflation, ppi inflation rate, ppi final demand, ppi inflation, producer price inflation rate, producer inflation
metric core ppi: core producer price index, core producer inflation, core ppi inflation
word first release: first print, initial release, initial print, advance estimate, advance reading, first estimate, initial estimate
word annualized: annualised, annual rate, seasonally adjusted annual rate, saar
metric yoy: y/y, y-o-y, year to year, on a yearly basis, on an annual basis, from a year earlier, from a year ago, twelve months ending
metric mom: m/m, m-o-m, month to month, on a monthly basis, from the previous month, from the prior month
metric qoq: q/q, q-o-q, quarter to quarter, on a quarterly basis
word productivity: nonfarm productivity, non-farm productivity, nonfarm business productivity, nonfarm business sector productivity
word supercore: super core
predicate default: sovereign default, default on its debt, defaulted on its debt, default on debt, debt default, default on its sovereign debt, default on sovereign debt, sovereign debt default, defaulted, default on national debt, default on the national debt
word hicp: harmonised index of consumer prices, harmonized index of consumer prices
word inflation expectations: inflation expectation, expected inflation
metric unemployment: headline unemployment rate, unemployment rates, jobless rates, joblessness, joblessness rate, u3 unemployment, u-3 rate
metric payrolls: nonfarm payroll, non-farm payrolls, non-farm payroll, nonfarm payroll employment, non-farm payroll employment, nonfarm jobs, non-farm jobs, nonfarm payrolls growth, nfp, job gains, jobs gained, payroll gains, payroll growth, net jobs added, net new jobs, jobs created, jobs be created, nonfarm jobs added
metric jobless claims: weekly jobless claims, initial unemployment claims, new jobless claims, first-time jobless claims, initial jobless claim, weekly initial jobless claims, initial unemployment insurance claims, new unemployment claims, weekly unemployment claims, initial weekly jobless claims
metric continuing claims: continuing jobless claims, continued claims, continued jobless claims, continuing unemployment claims, ongoing claims
metric jolts: jolts openings, us job openings, jolts report job openings, job openings and labor turnover survey, jolts job openings report
metric average hourly earnings: average hourly wages, average hourly wage, hourly wages, average hourly pay, hourly wage growth, average hourly earnings growth
metric labor force participation: labour force participation, labour force participation rate, lfpr, labour participation rate, labor participation rate, workforce participation rate
proper employment cost index: eci
metric adp: adp report, adp employment report, adp national employment report, adp jobs report, adp private jobs, adp private employment, adp private payroll, adp payrolls, adp private sector jobs, adp private sector payrolls
word layoff: laid off, lay off, lays off, laying off, lay-offs
word job cut: job cuts, cut jobs, cuts jobs, cutting jobs, challenger job cuts report
metric gdp: economy grow, economy grows, economy to grow, economy expands, economy expand, economic growth, growth of the economy, real gross domestic product, us real gdp
metric nominal gdp: nominal gross domestic product
metric recession: economic recession, enter recession, enters recession, enter a recession, enters a recession, fall into recession, falls into recession, fall into a recession, falls into a recession, go into recession, goes into recession, go into a recession, slip into recession, slips into recession, slide into recession
word bear market: bear-market territory, bear markets
word bull market: bull-market territory, bull markets
word soft landing:
word hard landing:
metric retail sales: us retail sales, retail and food services sales, advance retail sales, monthly retail sales
metric industrial production: industrial output
metric durable goods: orders for durable goods, new orders for durable goods
metric deficit: trade gap, trade deficits, international trade deficit
metric budget deficit: federal deficit, federal budget deficit, government budget deficit, fiscal deficit, budget gap, federal budget gap, government deficit, budget deficits, us budget deficit
metric debt: federal debt, government debt, us government debt, gross national debt, total public debt outstanding, total national debt, gross federal debt, national debts, federal government debt
word debt ceiling: federal debt ceiling, federal debt limit, statutory debt limit, national debt ceiling, national debt limit, nation's debt limit
word conference board:
metric consumer confidence: conference board consumer confidence, conference board consumer confidence index
metric consumer sentiment: michigan sentiment, umich sentiment, uom consumer sentiment, u of m consumer sentiment, university of michigan sentiment, umich consumer sentiment index, university of michigan sentiment index, index of consumer sentiment
metric manufacturing pmi: ism factory index, ism manufacturing purchasing managers index, ism factory pmi
metric services pmi: ism non-manufacturing index, ism non-manufacturing, ism services purchasing managers index
proper nfib small business optimism: nfib small business optimism index, nfib optimism index, small business optimism index
proper empire state index: empire state manufacturing index, empire state manufacturing survey, ny empire state manufacturing index, new york empire state manufacturing index
proper philly fed index: philly fed manufacturing index, philadelphia fed manufacturing index, philadelphia fed index
proper chicago pmi: chicago purchasing managers index, chicago business barometer, mni chicago pmi, mni chicago business barometer
proper homebuilder sentiment: nahb housing market index, homebuilder confidence, builder confidence, homebuilder sentiment index, nahb homebuilder sentiment, nahb/wells fargo housing market index
metric housing starts: home starts, new housing starts, residential housing starts, us housing starts
metric building permits: residential building permits, housing permits, new building permits, us building permits
metric existing home sales: sales of existing homes, us existing home sales, sales of previously owned homes, previously owned home sales
metric new home sales: sales of new homes, new home sale, us new home sales, new single-family home sales, new single-family houses sold, sales of new single-family homes, sales of new single-family houses
proper case-shiller: case-shiller index, case-shiller home price index, s&p case-shiller, s&p case-shiller index, s&p case-shiller home price index, s&p cotality case-shiller, s&p corelogic case-shiller, s&p corelogic case-shiller index, s&p corelogic case-shiller home price index, s&p cotality case-shiller index, case-shiller house price index
metric mortgage rate: mortgage interest rate, mortgage interest rates, fixed mortgage rate, fixed mortgage rates, fixed-rate mortgage, fixed-rate mortgage rate, fixed-rate mortgages, fixed rate mortgage average
word single-family home: single-family homes, single-family house, single-family houses
number 30: 30-yr, 30yr, 30y
number 20: 20-yr, 20yr, 20y
number 15: 15-yr, 15yr, 15y
number 10: 10-yr, 10yr, 10y, ten-year
number 5: 5-yr, 5yr, 5y
number 3: 3-yr, 3yr, 3y
number 2: 2-yr, 2yr, 2y
asset treasury 2y: us 2-year, us 2-year note, 2-year t-note, us 2-yr, 2-year yield, 2y yield, 2-yr yield, us 2-year yield, us 2-year bond, us 2y bond, us 2-year government bond, us 2y yield
asset treasury 5y: us 5-year, us 5-year note, 5-year t-note, us 5-yr, 5-year yield, 5y yield, us 5-year yield, us 5-year bond, us 5y bond
asset treasury 10y: us 10-year, us 10-year note, 10-year t-note, us 10-yr, 10-year yield, 10y yield, 10-yr yield, us 10-year yield, us 10-year bond, us 10y bond, us 10-year government bond, us 10y yield, 10-year note yield, ten-year yield, us ten-year
asset treasury 20y: us 20-year, us 20-year bond, us 20-yr, 20-year yield, 20y yield, us 20-year yield
asset treasury 30y: us 30-year bond, us 30-yr bond, 30-year t-bond, us 30y bond, 30-year yield, 30y yield, 30-yr yield, us 30-year yield, us 30-year government bond, 30-year bond yield, us 30y yield, 30-year long bond, 30y bond yield
proper 2s10s spread: 2s10s, 10y-2y spread, 10-2 spread, 10y-2y yield spread, 10-2 treasury yield spread, 10y-2y treasury spread, 10-2 yield spread, 10y2y, 10y2y spread, 10-year minus 2-year spread, 10-year minus 2-year, 10-year 2-year spread, 10y minus 2y, 2s10s curve, 2s10s yield curve, 2s/10s, 2s/10s spread, 10-year/2-year spread, 10-year minus 2-year treasury spread, 10-year minus 2-year treasury yield spread
proper 3m10y spread: 3m10y, 10y-3m spread, 10-year minus 3-month spread, 10-year minus 3-month, 10-year minus 3-month treasury spread, 10-year minus 3-month yield spread, 10y minus 3m
word invert: inverts, inverted, inversion
proper jgb: jgbs, japanese government bond, japanese government bonds, japan government bond
word gilt: gilts, gilt yield, gilts yield, gilt yields
word bund: bunds, german bund, german bunds, german government bond
`;

export const ECONOMY: Thesaurus = {
  words: `${STATISTICS}${MARKETS_AND_COMPANIES}`,
  light: `
policy: rate, rate decision
interest: rate, rate decision
benchmark: rate, rate decision
key: rate, rate decision
base: rate
overnight: rate
bank: boe
bond: treasury 2y, treasury 5y, treasury 10y, treasury 20y, treasury 30y
note: treasury 2y, treasury 5y, treasury 10y
yield: treasury 2y, treasury 5y, treasury 7y, treasury 10y, treasury 20y, treasury 30y, 2s10s spread, gilt
treasury: 2s10s spread, 3m10y spread
hicp: eurozone
fixed: mortgage rate
federal: budget deficit, debt ceiling, debt
national: gas price, mortgage rate
nationwide: gas price, mortgage rate
gallon: gas price, diesel
regular: gas price
kwh: electricity
dozen: egg
average: diesel, egg, beef, electricity, milk
ounce: gold, silver
barrel: wti, brent, strategic petroleum reserve
crude: wti, brent
pound: copper, beef, coffee
mmbtu: natural gas
index: sp 500, nasdaq 100, dow jones, russell 2000, vix, consumer sentiment, consumer confidence, manufacturing pmi, services pmi, kospi, nikkei
stock: tesla, apple, nvidia, microsoft, amazon, alphabet, meta, palantir, buyback
report: inflation, core cpi, payrolls, adp, jolts, gdp, unemployment, jobless claims, retail sales, pce, core pce, ppi, monthly active users, revenue
print: inflation, core cpi, payrolls, gdp, pce, core pce, ppi
reading: inflation, core cpi, pce, core pce, ppi, consumer sentiment, consumer confidence, manufacturing pmi, services pmi
survey: consumer sentiment
economy: recession
enter: bear market, bull market, recession
set: all-time high, all-time low
hit: all-time high, all-time low
reach: all-time high, all-time low
make: all-time high, all-time low, ipo
break: all-time high
government: stake, strategic petroleum reserve, default, reserve
equity: stake
ownership: stake
acquire: stake
go: strike
worker: strike
file: chapter 11, chapter 7, s-1, lawsuit
complete: ipo
company: ipo
conduct: ipo
appoint: ceo, cfo, coo, cto
quarterly: revenue, deliver, earnings call, net income
vehicle: deliver
car: deliver
worldwide: deliver
global: deliver
production: opec
first release: payrolls, gdp, cpi, ppi, retail sales, unemployment
oil production: opec
oil: opec
token: airdrop, tge
perform: tge
activate: mainnet
live: mainnet
launch: mainnet
currency: dollarize
credit rating: downgrade
issue: tariff check, stimulus check
send: tariff check, stimulus check
oz: gold, silver
go live: mainnet
conference board: consumer confidence
worker: layoff
employee: layoff
upgrade: glamsterdam, fusaka, pectra, hegota
hard fork: glamsterdam, fusaka, pectra, hegota
own: launch, token
grant: bank charter
obtain: bank charter
program: buyback
`,
};
