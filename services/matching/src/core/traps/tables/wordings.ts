/**
 * One contract in the words of two venues, one pair a line, with the relation that must be verified: `same` or
 * `inverse`. Fields as in {@link readTable}.
 */
export const WORDINGS = `
Which party will win the 2028 New Hampshire Senate race?: Republican ;; venue=predictit ;; outcome=Republican | Will Republicans win the Senate race in New Hampshire? ;; ticker=SENATENH-28-R ;; outcome=Republican party | same
How many Senate seats will Republicans hold after the 2028 election?: 52 ;; venue=predictit ;; outcome=52 | Will Republicans hold exactly 52 Senate seats after the 2028 elections? ;; ticker=KXRSEN-28-52 | same
Will the GOP win 220 or more House seats in 2028? | Will Republicans win at least 220 House seats in the 2028 election? ;; ticker=KXRHOUSE-28-220 | same
Will Ken Griffin be confirmed as Treasury Secretary by March 31, 2027? | Will Ken Griffin be confirmed as Secretary of the Treasury before Apr 1, 2027? ;; ticker=KXTREAS-27APR01-KGRI | same
Kash Patel out as FBI Director by June 30, 2027? | Will Kash Patel leave FBI Director before Jul 1, 2027? ;; ticker=KXFBIOUT-27JUL01 | same
Will Samuel Alito announce his retirement before July 2027? | Will Samuel Alito announce his retirement before Jul 1, 2027? ;; ticker=KXALITO-27JUL01 | same
Supreme Court rules against Trump tariffs by June 30, 2027? | Will the Supreme Court rule against Trump's tariffs before Jul 1, 2027? ;; ticker=KXSCTARIFF-27JUL01 | same
Will Luigi Mangione be found guilty by December 31, 2027? | Will Luigi Mangione be convicted before Jan 1, 2028? ;; ticker=KXMANGIONE-28JAN01 | same
Will John Bolton plead guilty by March 31, 2027? | Will John Bolton plead guilty before Apr 1, 2027? ;; ticker=KXBOLTON-27APR01 | same
Government shutdown on January 31, 2027? | Will the government be shut down on Jan 31, 2027? ;; ticker=KXSHUT-27JAN31 | same
Will Congress pass a crypto market structure bill by March 31, 2027? | Will Congress pass a crypto market structure bill before Apr 1, 2027? ;; ticker=KXCRYPTOSTRUCT-27APR01 | same
Will the Fed cut rates in January 2027? | Will the Federal Reserve cut rates at their January 2027 meeting? ;; ticker=KXFEDCUT-27JAN | same
Fed rate hike by March 2027 meeting? | Will the Fed hike rates by the March 2027 meeting? ;; ticker=KXHIKEBY-27MAR | same
Bank of Japan raises rates by 25 bps after the January 2027 meeting? | Will the Bank of Japan hike 25bps at the January 2027 Monetary Policy Meeting? ;; ticker=KXCBDECISIONJAPAN-27JAN23-H25 | same
Bank of England Bank Rate decision in February 2027: 25 bps cut | Will the Bank of England cut rates by 25bps at the February 2027 meeting? ;; ticker=KXCBDECISIONENGLAND-27FEB05-C25 | same
Will the RBNZ leave the OCR unchanged in February 2027? | Will the Reserve Bank of New Zealand hold rates at their February 2027 meeting? ;; ticker=KXCBDECISIONNZ-27FEB-H0 | same
No change in ECB rates at the February 2027 meeting? | Will the European Central Bank hold rates steady at the February 2027 meeting? ;; ticker=KXCBDECISIONECB-27FEB04-H0 | same
Will US inflation be 2.8% or higher in December 2026? | Will the rate of CPI inflation be above 2.7% for the year ending in December 2026? ;; ticker=KXCPIYOY-26DEC-T2.7 | same
Will Core PCE year-over-year be above 2.8% in November 2026? | Will core PCE inflation be above 2.8% for the year ending in November 2026? ;; ticker=KXPCECORE-26NOV-T2.8 | same
Nonfarm payrolls over 100k in December 2026? | Will above 100000 jobs be added in December 2026? ;; ticker=KXPAYROLLS-26DEC-T100000 | same
Will Q4 2026 US GDP growth be 2.0% or more? | Will real GDP increase by more than 1.9% in Q4 2026? ;; ticker=KXGDP-27JAN29-T1.9 | same
Will initial jobless claims exceed 240k for the week ending January 9, 2027? | Will initial jobless claims be above 240000 for the week ending Jan 9, 2027? ;; ticker=KXJOBLESS-27JAN09-240000 | same
Tesla (TSLA) closes above $500 on December 31, 2026? | Will Tesla close above $500 on Dec 31, 2026? ;; ticker=KXTSLA-26DEC31-T500 | same
Will Nvidia be the most valuable company on December 31, 2026? | Will NVIDIA be the largest company in the world by market cap on Dec 31, 2026? ;; ticker=KXLARGEST-26DEC31-NVDA | same
Discord IPO before March 2027? | Will Discord IPO before Mar 1, 2027? ;; ticker=KXIPO-27MAR01-DIS | same
SpaceX IPO by June 30, 2027? | Will SpaceX go public before Jul 1, 2027? ;; ticker=KXIPOSPACEX-27JUL01 | same
Tim Cook out as Apple CEO by June 30, 2027? | Will Tim Cook leave CEO of Apple before Jul 1, 2027? ;; ticker=KXAPPLECEO-27JUL01 | same
Will Tim Cook step down as CEO of Apple before July 2027? | Will Tim Cook leave CEO of Apple before Jul 1, 2027? ;; ticker=KXAPPLECEO-27JUL01 | same
Will Paramount acquire Warner Bros. Discovery by June 30, 2027? | Will Paramount acquire Warner Bros. Discovery before Jul 1, 2027? ;; ticker=KXWBD-27JUL01-PARA | same
Will xAI release Grok 5 by January 31, 2027? | Will Grok 5 be released before Feb 1, 2027? ;; ticker=KXGROK5-27FEB01 | same
Gemini 4 released by March 31, 2027? | Will Google release Gemini 4 before Apr 1, 2027? ;; ticker=KXGEMINI4-27APR01 | same
Which company has the best AI model end of March 2027?: Anthropic ;; outcome=Anthropic | Will Anthropic have the top AI model at the end of March 2027? ;; ticker=KXTOPAI-27MAR31-ANTH | same
Will Apple announce a foldable iPhone by September 30, 2027? | Will Apple announce a foldable iPhone before Oct 1, 2027? ;; ticker=KXFOLDIPH-27OCT01 | same
Artemis II launches by April 30, 2027? | Will NASA launch Artemis II before May 1, 2027? ;; ticker=KXARTEMIS2-27MAY01 | same
Will SpaceX launch more than 170 Falcon 9 rockets in 2027? | Will SpaceX launch at least 171 Falcon 9 rockets in 2027? ;; ticker=KXF9-27-171 | same
Highest temperature in NYC on January 5? ;; outcome=40-41°F ;; close=2027-01-05 ;; rules=National Weather Service Central Park | Will the high temp in NYC be 40-41° on Jan 5, 2027? ;; ticker=KXHIGHNY-27JAN05-B40.5 ;; rules=National Weather Service degrees Fahrenheit | same
Will 2026 be the hottest year on record? ;; rules=By GISTEMP. | Will 2026 be the hottest year ever? ;; ticker=KXHOT-26 ;; rules=The source is NASA. | same
Will Timothée Chalamet win Best Actor at the 99th Academy Awards? | Will Timothee Chalamet win Best Actor at the 2027 Oscars? ;; ticker=KXOSCARACTO-27-TCHA | same
Golden Globes 2027: Best Motion Picture – Drama: Hamnet ;; outcome=Hamnet | Will Hamnet win Best Motion Picture Drama at the 2027 Golden Globes? ;; ticker=KXGGDRAMA-27-HAM | same
Will Bad Bunny win Album of the Year at the 69th Grammys? | Will Bad Bunny win Album of the Year? ;; ticker=KXGRAMAOTY-69-BBUN ;; event=Grammys 2027: Album of the Year | same
Will "Ordinary" be the #1 song on the Billboard Hot 100 dated January 9, 2027? | Will Ordinary be #1 on the Billboard Hot 100 for the week of Jan 9, 2027? ;; ticker=KXTOPSONG-27JAN09-ORD | same
Will Drake release ICEMAN by March 31, 2027? | Will Drake release Iceman before Apr 1, 2027? ;; ticker=KXICEMAN-27APR01 | same
Will Taylor Swift and Travis Kelce be married by June 30, 2027? | Will Taylor Swift and Travis Kelce get married before Jul 1, 2027? ;; ticker=KXSWIFTKELCE-27JUL01 | same
Elon Musk # of tweets January 5 - January 12, 2027?: 240-259 ;; outcome=240-259 | Will Elon Musk post 240-259 tweets from January 5 to January 12, 2027? ;; ticker=KXTWEETS-27JAN12-240 | same
Will the Chiefs win Super Bowl LXI? | Will Kansas City win the 2027 Pro Football Championship? ;; ticker=KXSB-27-KC | same
Will the Yankees win the AL East in 2027? | Will New York Y win the AL East? ;; ticker=KXMLBALEAST-27-NYY | same
Will Shohei Ohtani win NL MVP in 2027? | Will Shohei Ohtani win the 2027 NL MVP? ;; ticker=KXMLBNLMVP-27-SOHT | same
Will the Lakers make the NBA playoffs in 2026-27? | Will Los Angeles L make the playoffs? ;; ticker=KXNBAPLAYOFF-27-LAL | same
Will the Lakers miss the 2027 NBA playoffs? | Will Los Angeles L make the playoffs? ;; ticker=KXNBAPLAYOFF-27-LAL | inverse
Will AJ Dybantsa be picked first in the 2027 NBA Draft? | Will AJ Dybantsa be the first overall pick in the 2027 NBA Draft? ;; ticker=KXNBADRAFT1-27-ADYB | same
Will Max Verstappen win the 2027 Bahrain Grand Prix? | Will Max Verstappen win the Bahrain Grand Prix? ;; ticker=KXF1RACE-BAH27-MVER | same
Will Tottenham be relegated from the Premier League in 2026-27? | Will Tottenham be relegated from the English Premier League? ;; ticker=KXEPLRELEGATION-27-TOT | same
Celtics vs. Heat ;; outcome=Heat ;; close=2027-01-08 | Miami at Boston Winner? ;; ticker=KXNBAGAME-27JAN08MIABOS-MIA ;; outcome=Miami | same
Celtics vs. Heat ;; outcome=Celtics ;; close=2027-01-08 | Miami at Boston Winner? ;; ticker=KXNBAGAME-27JAN08MIABOS-MIA ;; outcome=Miami | inverse
Spread: Celtics (-6.5) ;; outcome=Celtics ;; event=Heat vs. Celtics ;; close=2027-01-08 | Boston wins by over 6.5 Points? ;; ticker=KXNBASPREAD-27JAN08MIABOS-BOS6 ;; event=Miami at Boston: Spread | same
Heat vs. Celtics: 1H O/U 110.5 ;; outcome=Over ;; event=Heat vs. Celtics ;; close=2027-01-08 | Miami at Boston: First Half Total ;; ticker=KXNBA1HTOTAL-27JAN08MIABOS-110 ;; outcome=Over 110.5 points scored | same
Jayson Tatum: Rebounds O/U 8.5 ;; outcome=Over ;; event=Heat vs. Celtics ;; close=2027-01-08 | Jayson Tatum: 9+ rebounds ;; ticker=KXNBAREB-27JAN08MIABOS-BOSJTATUM0-9 ;; event=Miami at Boston: Rebounds | same
Will Liverpool FC vs. Everton FC end in a draw? ;; close=2027-01-09 ;; event=Liverpool FC vs. Everton FC | Liverpool vs Everton Winner? ;; ticker=KXEPLGAME-27JAN09LFCEVE-TIE ;; outcome=Tie | same
Liverpool FC vs. Everton FC: O/U 2.5 ;; outcome=Under ;; close=2027-01-09 | Will over 2.5 goals be scored? ;; ticker=KXEPLTOTAL-27JAN09LFCEVE-3 ;; event=Liverpool vs Everton: Totals | inverse
Will Liverpool FC win on 2027-01-09? ;; event=Liverpool FC vs. Everton FC | Liverpool vs Everton Winner? ;; ticker=KXEPLGAME-27JAN09LFCEVE-LFC ;; outcome=Liverpool | same
Counter-Strike: Vitality vs Spirit (BO3) - IEM Krakow Playoffs ;; outcome=Vitality ;; close=2027-02-01 | Will Vitality win the Vitality vs. Spirit CS2 match? ;; ticker=KXCS2GAME-27FEB01VITSPI-VIT ;; outcome=Vitality | same
UFC 330: Jon Jones vs. Tom Aspinall ;; outcome=Jon Jones ;; close=2027-03-07 | Will Jon Jones beat Tom Aspinall? ;; ticker=KXUFCFIGHT-27MAR07JONASP-JON ;; outcome=Jon Jones | same
Novak Djokovic vs. Carlos Alcaraz ;; outcome=Carlos Alcaraz ;; close=2027-01-24 ;; event=Australian Open: Novak Djokovic vs. Carlos Alcaraz | Will Carlos Alcaraz win the Djokovic vs Alcaraz match? ;; ticker=KXATPMATCH-27JAN24DJOALC-ALC ;; outcome=Carlos Alcaraz | same
US strikes Venezuela by January 31, 2027? | Will the US strike Venezuela before Feb 1, 2027? ;; ticker=KXVENSTRIKE-27FEB01 | same
Israel x Hamas ceasefire cancelled by March 31, 2027? | Will the Israel-Hamas ceasefire be cancelled before Apr 1, 2027? ;; ticker=KXISRHAM-27APR01 | same
Will Trump and Xi meet in January 2027? | Will Trump meet Xi Jinping before Feb 1, 2027? ;; ticker=KXTRUMPXI-27FEB01 | same
Will Zelenskyy be out as President of Ukraine by June 30, 2027? | Will Volodymyr Zelenskyy leave President of Ukraine before Jul 1, 2027? ;; ticker=KXZELOUT-27JUL01 | same
Khamenei out as Supreme Leader of Iran by June 30, 2027? | Will Ali Khamenei cease to be Supreme Leader of Iran before Jul 1, 2027? ;; ticker=KXKHAM-27JUL01 | same
Will Russia capture Kramatorsk by December 31, 2027? | Will Russia capture Kramatorsk before Jan 1, 2028? ;; ticker=KXKRAM-28JAN01 | same
Trump x Putin meeting by March 31, 2027? | Will Trump and Putin meet before Apr 1, 2027? ;; ticker=KXTRPUT-27APR01 | same
Will Marine Le Pen win the 2027 French presidential election? | Will Marine Le Pen win the next French presidential election? ;; ticker=KXFRENCHPRES-27-MLEP | same
Who will win the 2027 French presidential election?: Jordan Bardella ;; venue=predictit ;; outcome=Jordan Bardella | Will Jordan Bardella be elected President of France in 2027? ;; ticker=KXFRPRES-27-JBAR | same
Keir Starmer out as UK PM by June 30, 2027? | Will Keir Starmer cease to be Prime Minister before Jul 1, 2027? ;; ticker=KXSTARMER-27JUL01 | same
Ethereum above $5,000 on January 31, 2027? ;; rules=Source: Coinbase | Will Ethereum be above $5,000 on Jan 31, 2027? ;; ticker=KXETH-27JAN31-T5000 ;; rules=Source: Coinbase | same
MicroStrategy sells Bitcoin by March 31, 2027? | Will MicroStrategy sell Bitcoin before Apr 1, 2027? ;; ticker=KXMSTR-27APR01 | same
Will bird flu vaccine be approved by the FDA by June 30, 2027? | Will the FDA approve a bird flu vaccine before Jul 1, 2027? ;; ticker=KXFLUVAX-27JUL01 | same
Measles cases in U.S. in 2027: 3,000 or more | Will there be at least 3000 measles cases in the US in 2027? ;; ticker=KXMEASLES-27-3000 | same
Trump approval at least 42% on January 31, 2027? ;; rules=Silver Bulletin | Will Trump's approval rating be above 41.9% on Jan 31, 2027? ;; ticker=KXAPPR-27JAN31-T41.9 ;; rules=Silver Bulletin | same
Will Trump say "Crypto" during the State of the Union? ;; close=2027-02-10 | What will Trump say during the State of the Union? ;; ticker=KXSOTU-27FEB10-CRY ;; outcome=Crypto ;; close=2027-02-10 | same
Will the Fed cut rates 2 times? ;; ticker=KXRATECUTCOUNT-27DEC31-T2 ;; outcome=2 cuts ;; close=2027-12-31 | Will 2 Fed rate cuts happen in 2027? ;; outcome=2 (50 bps) ;; close=2027-12-31 | same
Will Copom cut rates by a quarter point in December 2026? | Will the Central Bank of Brazil Cut 25bp at the December 2026 Monetary Policy Meeting? ;; ticker=KXCBDECISIONBRAZIL-26DEC09-C25 | same
Will the Bank of England raise rates by half a percentage point in February 2027? | Will the Bank of England Hike rates by 50bps at the February 2027 meeting? ;; ticker=KXCBDECISIONENGLAND-27FEB05-H50 | same
Will the federal budget deficit be above $1.9 trillion in fiscal year 2027? ;; ticker=KXDEFICIT-FY27-T1.9 | Will the US federal budget deficit be greater than $1.9T in FY2027? | same
Will Ilse Aigner be the next President of Germany? ;; ticker=KXGERPRES-27-IAIG ;; close=2027-04-01 | Will Ilse Aigner become the next President of Germany? ;; close=2027-03-31 | same
Will Walmart say Tariff during their next earnings call? ;; ticker=KXEARNINGSMENTIONWMT-27FEB18-TARI ;; close=2027-02-18 | Will Walmart say "Tariff" during earnings call? ;; close=2027-02-18 | same
Will any part of the United States federal government take a stake of above 0% in IonQ before Jan 1, 2028? ;; ticker=KXUSACOMPANYSTAKE-28JAN01-IONQ | Will the US federal government take a stake in IonQ Inc. before 2028? | same
Will the US acquire any part of Greenland before Jan 1, 2028? ;; ticker=KXGREENTERRITORY-29-28 | Will the US acquire part of Greenland before 2028? | same
Will Nov 2026 be the hottest November ever? ;; ticker=KXGTEMPM-26NOV-1 ;; rules=The source is NASA. | Will November 2026 be the hottest November on record? ;; rules=By GISTEMP. | same
Will a Republican win the Kentucky Secretary of State race? ;; ticker=KXSOSKY-27-R ;; event=Kentucky Secretary of State winner? (2027) | Will a Republican win the 2027 Kentucky Secretary of State election? | same
Will there be more than 200 tornadoes in Apr 2027? ;; ticker=KXTORNADO-27APR-T200 ;; outcome=Above 200 | Will there be more than 200 tornadoes in the US in April 2027? ;; outcome=>200 | same
Will there be more than 9 executive orders in January 2027? ;; ticker=KXEO-27JAN-9 | Will there be 9 or fewer executive orders in January 2027? | inverse
BAL Ravens wins by over 7.5 points ;; ticker=KXNFLSPREAD-26OCT11BALATL-BAL8 | Spread: Ravens (-7.5) ;; event=Ravens vs. Falcons ;; outcome=Spread -7.5 ;; close=2026-10-12 | same
Over 43.5 points scored ;; ticker=KXNFLTOTAL-26OCT11BALATL-44 ;; event=Baltimore at Atlanta: Total Points ;; outcome=Over 43.5 points | Ravens vs. Falcons: O/U 43.5 ;; outcome=O/U 43.5 ;; yes=Over ;; close=2026-10-12 | same
Tampa Bay wins ;; ticker=KXNFLGAME-26OCT08TBDAL-TB ;; outcome=Tampa Bay | Buccaneers vs. Cowboys ;; yes=Buccaneers ;; close=2026-10-09 | same
New York Y vs Los Angeles A Winner? ;; ticker=KXMLBGAME-26SEP021840NYYLAA-LAA ;; outcome=Los Angeles A | New York Yankees vs. Los Angeles Angels ;; yes=New York Yankees ;; start=2026-09-02 22:40:00+00 | inverse
New York at Houston Winner? ;; ticker=KXNBAGAME-26MAR31NYKHOU-NYK ;; outcome=New York | Knicks vs. Rockets ;; yes=Knicks ;; start=2026-04-01 00:00:00+00 | same
Liverpool vs Leeds United Winner? ;; ticker=KXEPLGAME-26JAN01LFCLEE-LFC ;; outcome=Liverpool | Will Liverpool FC win on 2026-01-01? | same
Rhamondre Stevenson: 100+ rushing yards ;; ticker=KXNFLRSHYDS-26SEP10NESEA-NERSTEVENSON38-100 | Rhamondre Stevenson: Rushing Yards O/U 99.5 ;; event=Patriots vs. Seahawks ;; yes=Over ;; start=2026-09-11 00:20:00+00 | same
Fulham vs Crystal Palace ;; ticker=KXEPLGAME-26SEP05FULCRY-TIE ;; outcome=Tie | Will Fulham FC vs. Crystal Palace FC end in a draw? ;; close=2026-09-05 | same
Alexandre Pantoja wins ;; ticker=KXUFCFIGHT-26SEP19VANPAN-PAN ;; event=331: Van vs Pantoja ;; outcome=Alexandre Pantoja | UFC 331: Alexandre Pantoja vs. Joshua Van (Flyweight, Main Card) ;; yes=Alexandre Pantoja ;; close=2026-09-20 | same
Bad Bunny ;; event=Top 5 Most Searched People on Google 2026 ;; outcome=Bad Bunny ;; close=2026-12-31 | Top 5 Most Searched People on Google 2026: Bad Bunny ;; venue=predictit ;; outcome=Bad Bunny ;; close=2026-12-31 | same
Will Rome Seymour finish in 2 place in Big Brother Season 28? ;; ticker=KXBIGBROTHERRANK-26DEC31R2-ROM | Rome Seymour ;; event=Big Brother Season 28: 2nd Place ;; outcome=Rome Seymour | same
Will O'Neil Cruz win NL CPOTY? ;; ticker=KXMLBNLCPOTY-26-OCRU | MLB: NL Comeback Player of the Year ;; outcome=O'Neil Cruz ;; close=2026-12-19 | same
Will the Bank of Japan Hike 25bps? ;; ticker=KXCBDECISIONJAPAN-26JUN16-H25 ;; event=Bank of Japan decision in June 2026? ;; outcome=Hike 25bps | Bank of Japan increases interest rates by 25 bps after the June 2026 meeting? | same
Will the Federal Reserve Cut rates by 25bps at their September 2026 meeting? ;; ticker=KXFEDDECISION-26SEP-C25 ;; outcome=Cut 25bps | Fed Decision in September ;; outcome=25 bps Decrease ;; close=2026-09-16 | same
Over 43.5 points scored ;; ticker=KXNFLTOTAL-26OCT11BALATL-44 ;; event=Baltimore at Atlanta: Total Points ;; outcome=Over 43.5 points | Ravens vs. Falcons: O/U 43.5 ;; outcome=O/U 43.5 ;; yes=Under ;; close=2026-10-12 | inverse
Will Adobe acquire Figma before Jul 1, 2027? ;; ticker=KXADBE-27JUL01 | Figma acquired by Adobe by June 30, 2027? | same
Will Australia ban TikTok before Jul 1, 2027? ;; ticker=KXTIKTOKAU-27JUL01 | Will TikTok be banned in Australia by June 30, 2027? | same
`;
