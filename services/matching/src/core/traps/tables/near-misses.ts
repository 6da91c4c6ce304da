/**
 * Pairs that look alike and are not the same, one a line: `title ;; field=value … | title ;; field=value …`. Titles
 * after shapes that the venues really list, written to be one word, one number or one date away from each other.
 */
export const NEAR_MISSES = `
Italy holds a snap election by June 30, 2027? | Will Italy call a snap election before Jul 1, 2027? ;; ticker=KXIT-27JUL01
Will Democrats hold the Senate seat in Georgia? ;; close=2028-11-08 | Will Democrats gain the Senate seat in Georgia? ;; close=2028-11-08 ;; venue=limitless
Will Democrats hold 48 Senate seats in 2028? | Will Democrats win 48 Senate seats in 2028? ;; ticker=KXD-28-48
US-China trade deal by June 30, 2027? | US-China trade talks by June 30, 2027? ;; venue=limitless
Will Trump and Putin sign a peace deal by June 30, 2027? | Will Trump and Putin announce a peace deal by June 30, 2027? ;; venue=limitless
Trump x Putin meeting by March 31, 2027? | Will Trump and Zelenskyy meet before Apr 1, 2027? ;; ticker=KXA-27APR01
Trump x Putin meeting in Alaska by March 31, 2027? | Trump x Putin meeting by March 31, 2027? ;; venue=limitless
Will Apple release a foldable iPhone by September 30, 2027? | Will Apple announce a foldable iPhone before Oct 1, 2027? ;; ticker=KXFOLDIPH-27OCT01
Discord IPO before March 2027? | Discord files for IPO before March 2027? ;; venue=limitless
Discord IPO on Nasdaq before March 2027? | Discord IPO on NYSE before March 2027? ;; venue=limitless
Will Discord's IPO market cap be above $15B? ;; close=2027-12-31 | Will Discord IPO? ;; venue=limitless ;; close=2027-12-31
Will JetBlue file for bankruptcy by June 30, 2027? | Will JetBlue emerge from bankruptcy by June 30, 2027? ;; venue=limitless
Will JetBlue merge with United by June 30, 2027? | Will JetBlue merge with Frontier by June 30, 2027? ;; venue=limitless
SpaceX Starship reaches orbit by March 31, 2027? | SpaceX Starship launches by March 31, 2027? ;; venue=limitless
Grok 5 released by January 31, 2027? | Grok 5 announced by January 31, 2027? ;; venue=limitless
Will xAI release Grok 5 by January 31, 2027? | Will OpenAI release GPT-5 by January 31, 2027? ;; venue=limitless
Will Claude Opus 5 be released by March 31, 2027? | Will Claude Sonnet 5 be released by March 31, 2027? ;; venue=limitless
Will Gemini 4 be released by March 31, 2027? | Will Gemini 3.5 be released by March 31, 2027? ;; venue=limitless
Will Google have the best AI model end of March 2027? | Will Google have the best AI image model end of March 2027? ;; venue=limitless
US unemployment rate at least 4.6% in December 2026? | Will the unemployment rate be above 4.6% in December 2026? ;; ticker=KXU3-26DEC-T4.6
Will annual inflation be 2.8% in December 2026? | Will the rate of CPI inflation be above 2.7% for the year ending in December 2026? ;; ticker=KXCPIYOY-26DEC-T2.7
Will monthly inflation be 0.3% in December 2026? | Will CPI rise more than 0.2% in December 2026? ;; ticker=KXCPI-26DEC-T0.2
Will core CPI rise 0.3% or more in December 2026? | Will CPI rise more than 0.2% in December 2026? ;; ticker=KXCPI-26DEC-T0.2
Will UK inflation be above 3% in December 2026? | Will UK core inflation be above 3% in December 2026? ;; venue=limitless
Will GDP growth be above 2% in Q4 2026? | Will GDP growth be above 2% in 2026? ;; venue=limitless
Fed cuts rates by 50+ bps after March 2027 meeting? | Will the Federal Reserve Cut rates by 25bps at their March 2027 meeting? ;; ticker=KXFEDDECISION-27MAR-C25
Fed cuts rates by 25+ bps after March 2027 meeting? | Will the Federal Reserve Cut rates by 25bps at their March 2027 meeting? ;; ticker=KXFEDDECISION-27MAR-C25
Fed rate cut in 2027? | Fed rate cut in Q1 2027? ;; venue=limitless
Fed rate cut in 2027? | Fed rate hike in 2027? ;; venue=limitless
No Fed rate cuts in 2027? | Will the Fed cut rates 1 time in 2027? ;; venue=limitless
Fed changes rates after March 2027 meeting? | Fed cuts rates after March 2027 meeting? ;; venue=limitless
ECB deposit facility rate above 2.00% after March 2027 meeting? | ECB deposit facility rate at 2.00% after March 2027 meeting? ;; venue=limitless
ECB main refinancing rate unchanged after the March 2027 meeting? | ECB deposit facility rate above 2.00% after March 2027 meeting? ;; venue=limitless
Will Trump nominate Kevin Hassett as Fed Chair by March 31, 2027? | Will Kevin Hassett be confirmed as Fed Chair by March 31, 2027? ;; venue=limitless
Will Kash Patel be FBI Director on June 30, 2027? | Kash Patel out as FBI Director by June 30, 2027? ;; venue=limitless
Will Clarence Thomas leave the Supreme Court by end of 2027? | Will Clarence Thomas retire by end of 2027? ;; venue=limitless
Supreme Court rules in favor of Trump tariffs by June 30, 2027? | Supreme Court rules against Trump tariffs by June 30, 2027? ;; venue=limitless
Will Luigi Mangione be convicted of murder by December 31, 2027? | Will Luigi Mangione be convicted of terrorism by December 31, 2027? ;; venue=limitless
Will James Comey be convicted before July 2027? | Will James Comey be sentenced before July 2027? ;; venue=limitless
Will John Bolton plead guilty by March 31, 2027? | Will John Bolton plead not guilty by March 31, 2027? ;; venue=limitless
Government shutdown on January 31, 2027? | Government shutdown by January 31, 2027? ;; venue=limitless
Will Congress avert a shutdown by January 31, 2027? | Will a shutdown end by January 31, 2027? ;; venue=limitless
Will the SAVE Act pass the House by June 30, 2027? | Will the SAVE Act become law by June 30, 2027? ;; venue=limitless
Will the CLARITY Act become law before 2028? | Will the GENIUS Act become law before 2028? ;; venue=limitless
Will there be a recession in 2027? | Will there be a recession declared in 2027? ;; venue=limitless
Will the Chiefs win the AFC West in 2026-27? | Will the Chiefs win the AFC in 2026-27? ;; venue=limitless
Will the Chiefs win the AFC West in 2026-27? | Will the Broncos win the AFC West in 2026-27? ;; venue=limitless
Will the Yankees win the AL East in 2027? | Will the Yankees win the AL pennant in 2027? ;; venue=limitless
Will Aaron Judge win AL MVP in 2027? | Will Aaron Judge win World Series MVP in 2027? ;; venue=limitless
Will Aaron Judge win AL MVP in 2027? | Will Aaron Judge win NL MVP in 2027? ;; venue=limitless
Will the Lakers win the Western Conference in 2027? | Will the Lakers win the Pacific Division in 2027? ;; venue=limitless
Will the Lakers make the NBA playoffs in 2026-27? | Will the Lakers make the play-in in 2026-27? ;; venue=limitless
Will the Rangers win the Stanley Cup in 2027? | Will the Rangers win the World Series in 2027? ;; venue=limitless
Will New York win the 2027 Stanley Cup? ;; ticker=KXNHL-27-NYI ;; outcome=New York I | Will the New York Rangers win the 2027 Stanley Cup?
Will Los Angeles win the 2027 Super Bowl? ;; ticker=KXSB-27-LAC ;; outcome=Los Angeles C | Will the Los Angeles Rams win the 2027 Super Bowl?
Will Los Angeles win game 1? ;; ticker=KXNBAGAME-27JAN08LALLAC-LAL ;; event=Los Angeles L at Los Angeles C ;; outcome=Los Angeles L | Lakers vs. Clippers ;; outcome=Clippers ;; close=2027-01-09
Celtics vs. Heat ;; outcome=Heat ;; close=2027-01-09 | Miami at Boston Winner? ;; ticker=KXNBAGAME-27JAN08MIABOS-MIA ;; outcome=Miami
Celtics vs. Heat: 1H O/U 110.5 ;; outcome=Over ;; close=2027-01-08 | Miami at Boston: Total Points ;; ticker=KXNBATOTAL-27JAN08MIABOS-110 ;; outcome=Over 110.5 points scored
Spread: Celtics (-7.5) ;; outcome=Celtics ;; event=Heat vs. Celtics ;; close=2027-01-08 | Boston wins by over 6.5 Points? ;; ticker=KXNBASPREAD-27JAN08MIABOS-BOS6 ;; event=Miami at Boston: Spread
1H Spread: Celtics (-6.5) ;; outcome=Celtics ;; event=Heat vs. Celtics ;; close=2027-01-08 | Boston wins by over 6.5 Points? ;; ticker=KXNBASPREAD-27JAN08MIABOS-BOS6 ;; event=Miami at Boston: Spread
Jayson Tatum: Rebounds O/U 8.5 ;; outcome=Over ;; event=Heat vs. Celtics ;; close=2027-01-08 | Jayson Tatum: 9+ assists ;; ticker=KXNBAAST-27JAN08MIABOS-BOSJTATUM0-9 ;; event=Miami at Boston: Assists
Jayson Tatum: Points O/U 29.5 ;; outcome=Over ;; event=Heat vs. Celtics ;; close=2027-01-08 | Jaylen Brown: 30+ points ;; ticker=KXNBAPTS-27JAN08MIABOS-BOSJBROWN7-30 ;; event=Miami at Boston: Points
Celtics Team Total: O/U 110.5 ;; outcome=Over ;; event=Heat vs. Celtics ;; close=2027-01-08 | Miami at Boston: Total Points ;; ticker=KXNBATOTAL-27JAN08MIABOS-110 ;; outcome=Over 110.5 points scored
Will Liverpool FC win on 2027-01-09? ;; event=Liverpool FC vs. Everton FC | Will Liverpool win the 1st Half? ;; ticker=KXEPL1H-27JAN09LFCEVE-LFC ;; event=Liverpool vs Everton: First Half Winner
Liverpool FC vs. Everton FC: Both Teams to Score ;; close=2027-01-09 | Will over 2.5 goals be scored? ;; ticker=KXEPLTOTAL-27JAN09LFCEVE-3 ;; event=Liverpool vs Everton: Totals
Liverpool FC vs. Everton FC: O/U 2.5 Corners ;; outcome=Over ;; close=2027-01-09 | Will over 2.5 goals be scored? ;; ticker=KXEPLTOTAL-27JAN09LFCEVE-3 ;; event=Liverpool vs Everton: Totals
Exact Score: Liverpool FC 2 - 1 Everton FC? ;; event=Liverpool FC vs. Everton FC - Exact Score ;; close=2027-01-09 | Liverpool vs Everton Winner? ;; ticker=KXEPLGAME-27JAN09LFCEVE-LFC ;; outcome=Liverpool
Liverpool FC leading at halftime? ;; event=Liverpool FC vs. Everton FC ;; close=2027-01-09 | Liverpool vs Everton Winner? ;; ticker=KXEPLGAME-27JAN09LFCEVE-LFC ;; outcome=Liverpool
Counter-Strike: Vitality vs Spirit - Map 1 Winner ;; outcome=Vitality ;; close=2027-02-01 | Will Vitality win the Vitality vs. Spirit CS2 match? ;; ticker=KXCS2GAME-27FEB01VITSPI-VIT ;; outcome=Vitality
Counter-Strike: Vitality vs Spirit - Map 2 Winner ;; outcome=Vitality ;; close=2027-02-01 | Will Vitality win map 1 in the Vitality vs. Spirit match? ;; ticker=KXCS2MAP-27FEB01VITSPI-1-VIT ;; outcome=Vitality
Valorant: Vitality vs Spirit (BO3) ;; outcome=Vitality ;; close=2027-02-01 | Will Vitality win the Vitality vs. Spirit CS2 match? ;; ticker=KXCS2GAME-27FEB01VITSPI-VIT ;; outcome=Vitality
Will Jon Jones beat Tom Aspinall by KO? ;; close=2027-03-07 | Will Jon Jones beat Tom Aspinall? ;; ticker=KXUFCFIGHT-27MAR07JONASP-JON ;; outcome=Jon Jones
Set 1 Winner: Djokovic vs Alcaraz ;; outcome=Carlos Alcaraz ;; close=2027-01-24 | Will Carlos Alcaraz win the Djokovic vs Alcaraz match? ;; ticker=KXATPMATCH-27JAN24DJOALC-ALC ;; outcome=Carlos Alcaraz
Will Liverpool win the 2027 Premier League? | Will Liverpool win on 2027-05-23? ;; venue=limitless
Will Arsenal win the 2027 Women's Champions League? | Will Arsenal win the 2027 Champions League? ;; venue=limitless
Will Ordinary be the #1 song on the Billboard Hot 100 dated January 9, 2027? | Will Ordinary be the #1 song on Spotify on January 9, 2027? ;; venue=limitless
Will Bad Bunny be the #1 artist on Spotify in 2026? | Will Bad Bunny be the #2 artist on Spotify in 2026? ;; venue=limitless
Will Drake release an album by March 31, 2027? | Will Drake release a song by March 31, 2027? ;; venue=limitless
Taylor Swift engaged by June 30, 2027? | Taylor Swift married by June 30, 2027? ;; venue=limitless
Taylor Swift pregnant by June 30, 2027? | Taylor Swift gives birth by June 30, 2027? ;; venue=limitless
Will Hamnet win Best Picture at the 99th Academy Awards? | Will Hamnet win Best Picture at the 2026 Oscars? ;; venue=limitless
Will Hamnet win the most Oscars in 2027? | Will Hamnet win Best Picture at the 2027 Oscars? ;; venue=limitless
Will Hamnet get the most nominations at the 2027 Oscars? | Will Hamnet win the most Oscars in 2027? ;; venue=limitless
US strikes Venezuela by January 31, 2027? | US invades Venezuela by January 31, 2027? ;; venue=limitless
Israel x Hamas ceasefire by March 31, 2027? | Israel x Hezbollah ceasefire by March 31, 2027? ;; venue=limitless
Israel x Iran ceasefire broken by March 31, 2027? | Israel x Iran ceasefire by March 31, 2027? ;; venue=limitless
Will Russia enter Kramatorsk by December 31, 2027? | Will Russia capture Kramatorsk by December 31, 2027? ;; venue=limitless
Will Netanyahu be charged by June 30, 2027? | Will Netanyahu be pardoned by June 30, 2027? ;; venue=limitless
Will Jordan Bardella be elected President of France in 2027? | Will Jordan Bardella qualify for the second round of the 2027 French presidential election? ;; venue=limitless
Will Jordan Bardella win the first round of the 2027 French presidential election? | Will Jordan Bardella win the second round of the 2027 French presidential election? ;; venue=limitless
Will Bardella be the next Prime Minister of France? | Will Bardella be the next President of France? ;; venue=limitless
Will SDP win the most seats in the 2027 Finnish parliamentary election? | Will SDP win the most votes in the 2027 Finnish parliamentary election? ;; venue=limitless
Will Andy Burnham be the next leader of the Labour Party? | Will Andy Burnham be the next Prime Minister of the UK? ;; venue=limitless
Will Hugo Motta be elected President of the Chamber of Deputies of Brazil in 2027? | Will Hugo Motta be elected President of Brazil in 2027? ;; venue=limitless
Will Koizumi win the 2027 LDP leadership election? | Will Koizumi be Prime Minister of Japan in 2027? ;; venue=limitless
Will Republicans win the 2027 Virginia governor election? | Will Republicans win the 2027 Virginia lieutenant governor election? ;; venue=limitless
Will the Democrat win the 2027 Georgia runoff for Senate? | Will the Republican win the 2027 Georgia election for Senate? ;; venue=limitless
Will Brandon Johnson make the runoff in the 2027 Chicago mayoral election? | Will Brandon Johnson win the runoff in the 2027 Chicago mayoral election? ;; venue=limitless
How many House seats will Democrats win in 2028?: 220-224 ;; outcome=220-224 ;; venue=predictit | Will Democrats win at least 220 House seats in 2028? ;; venue=limitless
How many Senate seats will Democrats hold after 2028?: 52 ;; outcome=52 ;; venue=predictit | Will Democrats win 52% of the vote in the 2028 Senate elections? ;; venue=limitless
Tesla (TSLA) closes above $500 on December 31, 2026? | Will Tesla hit $500 on Dec 31, 2026? ;; ticker=KXTSLA-26DEC31-500
Tesla (TSLA) closes above $500 on December 31, 2026? | Tesla (TSLA) closes above $500 in December 2026? ;; venue=limitless
S&P 500 closes above 8,000 on December 31, 2026? | S&P 500 closes up on December 31, 2026? ;; venue=limitless
Will Nvidia be the largest company by market cap on December 31, 2026? | Will Nvidia be the largest company by revenue on December 31, 2026? ;; venue=limitless
Will Nvidia be the largest company by market cap on December 31, 2026? | Will Nvidia be the largest AI company by market cap on December 31, 2026? ;; venue=limitless
US average gas price above $3.10 on December 31, 2026? | California average gas price above $3.10 on December 31, 2026? ;; venue=limitless
30-year mortgage rate above 6.25% on December 24, 2026? | 15-year mortgage rate above 6.25% on December 24, 2026? ;; venue=limitless
Will it snow in NYC on December 25, 2026? | Will it rain in NYC on December 25, 2026? ;; venue=limitless
Highest temperature in NYC on January 5? ;; outcome=40-41°F ;; close=2027-01-05 | Will the high temp in NYC be 42-43° on Jan 5, 2027? ;; ticker=KXHIGHNY-27JAN05-B42.5
Measles cases in U.S. in 2027: 3,000 or more | Measles deaths in U.S. in 2027: 3,000 or more ;; venue=limitless
Will MrBeast hit 500 million subscribers by March 31, 2027? | Will MrBeast hit 500 million TikTok followers by March 31, 2027? ;; venue=limitless
Elon Musk # of tweets January 5 - January 12, 2027?: 240-259 ;; outcome=240-259 | Will Elon Musk post 240-259 tweets from January 12 to January 19, 2027? ;; ticker=KXTWEETS-27JAN19-240
Will Elon Musk tweet 240-259 times from January 5 to January 12, 2027? | Will Donald Trump post 240-259 times on Truth Social from January 5 to January 12, 2027? ;; venue=limitless
Will Trump say "Crypto" during the State of the Union? ;; close=2027-02-10 | What will Trump say during the State of the Union? ;; ticker=KXSOTU-27FEB10-CHI ;; outcome=China ;; close=2027-02-10
MetaMask token launch by June 30, 2027? | MetaMask airdrop by June 30, 2027? ;; venue=limitless
Cardano ETF approved by June 30, 2027? | Cardano spot ETF approved by June 30, 2027? ;; venue=limitless
Will OpenSea launch a token by June 30, 2027? | Will OpenSea launch a token by July 31, 2027? ;; venue=limitless
Will Artemis III land on the Moon by 2028? | Will Artemis II land on the Moon by 2028? ;; venue=limitless
Will Starship reach orbit before April 2027? | Will New Glenn reach orbit before April 2027? ;; venue=limitless
Will Pete Hegseth be the next Cabinet member to leave? | Will Pete Hegseth leave the Cabinet? ;; venue=limitless
Will the next Fed chair be a woman? ;; close=2028-01-01 | Will the next Fed chair be Kevin Hassett? ;; venue=limitless ;; close=2028-01-01
Will Thunder win the 2027 NBA Finals? | Will Thunder win the 2027 NBA Finals 4-0? ;; venue=limitless
Will Oklahoma win the 2027 national championship? | Will Oklahoma State win the 2027 national championship? ;; venue=limitless
Will Miami win the 2027 College Football Playoff? | Will Miami (OH) win the 2027 College Football Playoff? ;; venue=limitless
Will Tennessee win Super Bowl 2027? | Will Tennessee win the 2027 SEC Championship? ;; venue=limitless
Will Hamnet win the most Oscars in 2027? | Will Hamnet win an Oscar in 2027? ;; venue=limitless
Will Hamnet win the most Oscars in 2027? | Will Hamnet win more Oscars than Sinners in 2027? ;; venue=limitless
Will Haaland win Premier League Player of the Month in 2027? | Will Haaland win Premier League Player of the Year in 2027? ;; venue=limitless
Will Vera Lux win Artist of the Year at the 2027 Grammys? | Will Vera Lux win Artist of the Decade at the 2027 Grammys? ;; venue=limitless
Israel x Hamas ceasefire by March 31, 2027? | Israel x Hamas ceasefire ends by March 31, 2027? ;; venue=limitless
Will the war in Ukraine end by March 31, 2027? | Will the war in Ukraine start by March 31, 2027? ;; venue=limitless
Government shutdown by January 31, 2027? | Government shutdown ends by January 31, 2027? ;; venue=limitless
Will Trump attend the NATO summit in 2027? | Will Trump leave the NATO summit in 2027? ;; venue=limitless
Will Trump attend the G7 summit in 2027? | Will Trump attend the G20 summit in 2027? ;; venue=limitless
Will Trump visit Israel in 2027? | Will Trump visit Israel again in 2027? ;; venue=limitless
Will Trump visit China in 2027? | Will Xi visit the US in 2027? ;; venue=limitless
Will Trump meet Xi in China in 2027? | Will Trump meet Xi in 2027? ;; venue=limitless
Will Trump sign an executive order on AI by March 31, 2027? | Will Trump revoke an executive order on AI by March 31, 2027? ;; venue=limitless
Will Trump lower tariffs on China by March 31, 2027? | Will Trump raise tariffs on China by March 31, 2027? ;; venue=limitless
Will Trump lower tariffs on China by March 31, 2027? | Will China lower tariffs on the US by March 31, 2027? ;; venue=limitless
Will tariffs on China be 50% on March 31, 2027? | Will tariffs on China be above 50% on March 31, 2027? ;; venue=limitless
Will the US impose a 25% tariff on Canada by March 31, 2027? | Will the US impose a 25% tariff on Canada on March 31, 2027? ;; venue=limitless
Will the US impose tariffs of at least 25% on Canada by March 31, 2027? | Will the US impose a 25% tariff on Canada by March 31, 2027? ;; venue=limitless
Will the Senate confirm Ken Griffin by March 31, 2027? | Will the Senate vote on Ken Griffin by March 31, 2027? ;; venue=limitless
Will Ken Griffin be nominated for Treasury Secretary by March 31, 2027? | Will Ken Griffin be confirmed as Treasury Secretary by March 31, 2027? ;; venue=limitless
Will Ken Griffin be acting Treasury Secretary by March 31, 2027? | Will Ken Griffin be Treasury Secretary by March 31, 2027? ;; venue=limitless
Will Kash Patel be fired by June 30, 2027? | Kash Patel out by June 30, 2027? ;; venue=limitless
Will Pam Bondi be impeached by June 30, 2027? | Will Pam Bondi be impeached and convicted by June 30, 2027? ;; venue=limitless
Will Trump be impeached by the House by June 30, 2027? | Will Trump be convicted by the Senate by June 30, 2027? ;; venue=limitless
Will Trump be impeached twice by 2029? | Will Trump be impeached by 2029? ;; venue=limitless
Will Bolsonaro be released from prison by June 30, 2027? | Will Bolsonaro go to prison by June 30, 2027? ;; venue=limitless
Will Ghislaine Maxwell be pardoned by June 30, 2027? | Will Ghislaine Maxwell be released by June 30, 2027? ;; venue=limitless
Epstein files released by March 31, 2027? | Epstein client list released by March 31, 2027? ;; venue=limitless
Will the US default by June 30, 2027? | Will the US raise the debt ceiling by June 30, 2027? ;; venue=limitless
Will Puerto Rico become a state by 2029? | Will Washington DC become a state by 2029? ;; venue=limitless
Will Texas secede by 2029? | Will Texas redistrict by 2029? ;; venue=limitless
Will JD Vance be president before 2029? | Will JD Vance be acting president before 2029? ;; venue=limitless
Will JD Vance win the 2028 Republican nomination? | Will JD Vance run in the 2028 Republican primary? ;; venue=limitless
Will Democrats win Texas in the 2028 presidential election? | Will Democrats win the Texas Senate race in 2028? ;; venue=limitless
Will Democrats win Nebraska's 2nd district in the 2028 presidential election? | Will Democrats win NE-02 in 2028? ;; venue=limitless
Will Republicans win the Senate by more than 3 seats in 2028? | Will Republicans win more than 3 seats in the Senate in 2028? ;; venue=limitless
Will Democrats win Virginia by 5 points or more in 2028? | Will Democrats win Virginia by less than 5 points in 2028? ;; venue=limitless
Will any third party candidate win a state in 2028? | Will any third party candidate win a state legislature seat in 2028? ;; venue=limitless
Will Labour win the 2029 UK general election? | Will Labour win the most seats in the 2029 UK local elections? ;; venue=limitless
Will Keir Starmer face a leadership challenge by June 30, 2027? | Will Keir Starmer lose a leadership challenge by June 30, 2027? ;; venue=limitless
Will Germany hold an early election in 2027? | Will Germany's coalition collapse in 2027? ;; venue=limitless
Will Le Pen be allowed to run in the 2027 French presidential election? | Will Le Pen run in the 2027 French presidential election? ;; venue=limitless
Will Ukraine recognize Crimea as Russian by 2028? | Will the US recognize Crimea as Russian by 2028? ;; venue=limitless
Will Iran test a nuclear weapon by 2028? | Will Iran test a missile by 2028? ;; venue=limitless
Will Iran close the Strait of Hormuz by March 31, 2027? | Will Iran reopen the Strait of Hormuz by March 31, 2027? ;; venue=limitless
Will Israel annex the West Bank by 2028? | Will Israel annex Gaza by 2028? ;; venue=limitless
Will NATO invoke Article 5 by 2028? | Will NATO invoke Article 4 by 2028? ;; venue=limitless
Will Bitcoin hit $150k by March 31, 2027? ;; rules=Binance | Will Bitcoin hit $150k on March 31, 2027? ;; venue=limitless ;; rules=Binance
Will Bitcoin be above $150k at the end of March 2027? ;; rules=Binance | Will Bitcoin hit $150k by the end of March 2027? ;; venue=limitless ;; rules=Binance
Will Ethereum flip Bitcoin by 2030? | Will Solana flip Ethereum by 2030? ;; venue=limitless
Will gold hit $6,000 by June 30, 2027? ;; rules=Bloomberg | Will silver hit $6,000 by June 30, 2027? ;; venue=limitless ;; rules=Bloomberg
Will OpenAI release GPT-6 by March 31, 2027? | Will OpenAI release GPT-6 mini by March 31, 2027? ;; venue=limitless
Will OpenAI be valued above $1T by 2028? | Will OpenAI raise $1T by 2028? ;; venue=limitless
Will OpenAI announce a new device by March 31, 2027? | Will OpenAI release a new device by March 31, 2027? ;; venue=limitless
Will Apple's CEO be replaced by June 30, 2027? | Will Apple's CFO be replaced by June 30, 2027? ;; venue=limitless
Will Elon Musk leave as CEO of Tesla by June 30, 2027? | Will Elon Musk leave as CEO of SpaceX by June 30, 2027? ;; venue=limitless
Will Tesla acquire xAI by June 30, 2027? | Will xAI acquire Tesla by June 30, 2027? ;; venue=limitless
Will Netflix buy Warner Bros by June 30, 2027? | Will Paramount buy Warner Bros by June 30, 2027? ;; venue=limitless
Will SpaceX launch Starship 5 times in 2027? | Will SpaceX launch Starship at least 5 times in 2027? ;; venue=limitless
Will SpaceX launch 150 rockets in 2027? | Will SpaceX land 150 rockets in 2027? ;; venue=limitless
Will NASA land on the Moon by 2028? | Will China land on the Moon by 2028? ;; venue=limitless
Will a Category 5 hurricane form in the Atlantic in 2027? | Will a Category 5 hurricane make landfall in 2027? ;; venue=limitless
Will there be 5 major hurricanes in 2027? | Will there be 5 hurricanes in 2027? ;; venue=limitless
Will there be a magnitude 7 earthquake in Japan in 2027? | Will there be a magnitude 8 earthquake in Japan in 2027? ;; venue=limitless
Will 2026 be the hottest year on record? | Will 2026 be among the three hottest years on record? ;; venue=limitless
Will December 2026 be the hottest December on record? | Will November 2026 be the hottest November on record? ;; venue=limitless
Will Chalamet win Best Actor at the 2027 Oscars? | Will Chalamet win Best Actor at the 2027 BAFTAs? ;; venue=limitless
Will Zendaya be nominated for Best Actress at the 2027 Oscars? | Will Zendaya win Best Actress at the 2027 Oscars? ;; venue=limitless
Will Wicked win Best Original Song at the 2027 Oscars? | Will Wicked win Best Original Score at the 2027 Oscars? ;; venue=limitless
Will Taylor Swift have the #1 album of 2027? | Will Taylor Swift have the #1 song of 2027? ;; venue=limitless
Will Avengers gross more than $1b worldwide? ;; close=2027-06-30 | Will Avengers gross more than $1b domestically? ;; venue=limitless ;; close=2027-06-30
Will Avengers open above $300m? ;; close=2027-06-30 | Will Avengers gross above $300m? ;; venue=limitless ;; close=2027-06-30
Will GTA VI be released in 2027? | Will GTA VI be delayed in 2027? ;; venue=limitless
Will Real Madrid win La Liga in 2026-27? | Will Real Madrid win the Copa del Rey in 2026-27? ;; venue=limitless
Will Real Madrid finish in the top 4 of La Liga in 2026-27? | Will Real Madrid finish in the top 2 of La Liga in 2026-27? ;; venue=limitless
Will Mbappe win the Golden Boot at the 2030 World Cup? | Will Mbappe win the Golden Ball at the 2030 World Cup? ;; venue=limitless
Will Mbappe be the top goalscorer in La Liga 2026-27? | Will Mbappe be the top assister in La Liga 2026-27? ;; venue=limitless
Will Lando Norris win the 2027 Monaco Grand Prix? | Will Lando Norris win the 2027 Miami Grand Prix? ;; venue=limitless
Will Lando Norris win the sprint at the 2027 Miami Grand Prix? | Will Lando Norris win the 2027 Miami Grand Prix? ;; venue=limitless
Will Scheffler win the 2027 Masters? | Will Scheffler win the 2027 US Open? ;; venue=limitless
Will Alcaraz win Wimbledon 2027? | Will Alcaraz reach the Wimbledon 2027 final? ;; venue=limitless
Will the Celtics have the best record in the NBA in 2026-27? | Will the Celtics win the NBA in 2026-27? ;; venue=limitless
Will the Celtics be the #1 seed in the East in 2026-27? | Will the Celtics win the East in 2026-27? ;; venue=limitless
Will Cooper Flagg win NBA Rookie of the Year in 2027? | Will Cooper Flagg be NBA All-Rookie in 2027? ;; venue=limitless
Will LeBron James retire in 2027? | Will LeBron James be traded in 2027? ;; venue=limitless
Will LeBron James play for the Cavaliers in 2027? | Will LeBron James play for the Lakers in 2027? ;; venue=limitless
Will Giannis be traded to the Knicks by February 2027? | Will Giannis be traded by February 2027? ;; venue=limitless
Will Arch Manning be drafted first in the 2027 NFL Draft? | Will Arch Manning be the first quarterback drafted in the 2027 NFL Draft? ;; venue=limitless
Will Ohio State win the Big Ten in 2027? | Will Ohio State win the national championship in 2027? ;; venue=limitless
Will Argentina win the 2030 World Cup? | Will Argentina win the 2027 Copa America? ;; venue=limitless
Will Argentina be eliminated in the semifinals of the 2030 World Cup? | Will Argentina be eliminated in the quarterfinals of the 2030 World Cup? ;; venue=limitless
Will Brazil and Argentina meet in the 2030 World Cup final? | Will Brazil reach the 2030 World Cup final? ;; venue=limitless
Team Liquid vs Fnatic ;; outcome=Fnatic ;; close=2027-02-01 | Will Team Liquid win the Team Liquid vs. Fnatic match? ;; ticker=KXLOLGAME-27FEB01TLFNC-TL ;; outcome=Team Liquid
Will India win the Cricket World Cup 2027? | Will India win the T20 World Cup 2027? ;; venue=limitless
Will India beat Pakistan in the 2027 Asia Cup? | Will India win the 2027 Asia Cup? ;; venue=limitless
Will Trump post 100+ times on Truth Social this week? ;; close=2027-01-10 | Will Trump post 150+ times on Truth Social this week? ;; venue=limitless ;; close=2027-01-10
Will Powell say "recession" during the press conference? ;; close=2027-01-28 | Will Powell say "inflation" during the press conference? ;; venue=limitless ;; close=2027-01-28
Will the Pope visit the US in 2027? | Will the Pope visit Argentina in 2027? ;; venue=limitless
Will Pope Leo resign in 2027? | Will Pope Leo die in 2027? ;; venue=limitless
Will Elon Musk's net worth be above $600b on March 31, 2027? ;; rules=Forbes | Will Elon Musk's net worth be above $600b by March 31, 2027? ;; venue=limitless ;; rules=Forbes
Will Jeff Bezos be the richest person on March 31, 2027? ;; rules=Forbes | Will Jeff Bezos be the second richest person on March 31, 2027? ;; venue=limitless ;; rules=Forbes
Will Trump visit China? ;; close=2027-12-31 | Will Trump visit China on December 31, 2027? ;; venue=limitless ;; close=2027-12-31
Will Trump visit China? ;; close=2027-12-31 | Will Trump visit China in December 2027? ;; venue=limitless ;; close=2027-12-31
Will the Celtics beat the Heat? ;; close=2027-05-16 | Will the Celtics win the NBA Finals? ;; venue=limitless ;; close=2027-05-16
Will ByteDance have the best AI model at the end of May 2027? ;; event=Best Chinese AI company end of May? | Will ByteDance have the best AI model at the end of May 2027? ;; venue=limitless ;; event=Which company has the best AI model end of May?
Will Omar Diaz leave Secretary of Commerce before 2028? ;; ticker=KXLEAVE-27DEC31-ODIA ;; rules=If Omar Diaz leaves or announces they will leave before Jan 1, 2028, the market resolves to Yes. | Omar Diaz out as Secretary of Commerce by December 31, 2027?
Will the budget deficit be above $1.9 trillion in FY2027? | Will the budget deficit be above $1.9 trillion in 2027? ;; venue=limitless
Will the budget deficit be above $1.9 trillion in FY2027? | Will the budget deficit be above $1.9 trillion in FY2026? ;; venue=limitless
Will the Bank of England cut rates by a quarter point in February 2027? | Will the Bank of England cut rates by half a point in February 2027? ;; venue=limitless
Will Apple outperform Microsoft in Dec 2026? ;; ticker=KXAAPLBEST-26 | Will Microsoft outperform Apple in December 2026?
Will Ilse Aigner be the next President of Germany? ;; close=2027-04-01 | Will Ilse Aigner be the next President of Germany? ;; close=2028-04-01 ;; venue=limitless
Will Walmart say "Tariff" during earnings call? ;; close=2027-02-18 | Will Walmart say "Tariff" during its next earnings call? ;; close=2027-05-18 ;; venue=limitless
Will Walmart acquire Vizio by June 30, 2027? | Will Vizio acquire Walmart by June 30, 2027? ;; venue=limitless
Will a Republican win the Kentucky Secretary of State race? ;; close=2027-11-02 | Will a Republican win the Kentucky Attorney General race? ;; close=2027-11-02 ;; venue=limitless
Will the BJP win the most seats in the 2027 Goa election? | Will the BJP win the 2027 Goa election? ;; venue=limitless
Will the FTC approve the merger of Kroger and Albertsons by June 30, 2027? | Will the FTC reject the merger of Kroger and Albertsons by June 30, 2027? ;; venue=limitless
New York Y vs Los Angeles A Winner? ;; ticker=KXMLBGAME-26SEP021300NYYLAA-LAA ;; outcome=Los Angeles A | New York Yankees vs. Los Angeles Angels ;; yes=Los Angeles Angels ;; start=2026-09-02 23:10:00+00
New York Y vs Los Angeles A Winner? ;; ticker=KXMLBGAME-26SEP021840NYYLAA-LAA ;; outcome=Los Angeles A | New York Yankees vs. Los Angeles Angels ;; yes=Los Angeles Angels ;; start=2026-09-03 22:40:00+00
New York Y vs Los Angeles A Winner? ;; ticker=KXMLBGAME-26SEP02NYYLAA-LAA ;; outcome=Los Angeles A | New York Yankees vs. Los Angeles Angels ;; yes=Los Angeles Angels ;; close=2026-09-03
Tampa Bay wins ;; ticker=KXNFLGAME-26OCT08TBDAL-TB ;; outcome=Tampa Bay | Buccaneers vs. Cowboys ;; yes=Buccaneers ;; close=2026-12-20
BAL Ravens wins by over 7.5 points ;; ticker=KXNFLSPREAD-26OCT11BALATL-BAL8 | Spread: Falcons (-7.5) ;; event=Ravens vs. Falcons ;; yes=Falcons ;; close=2026-10-12
Rhamondre Stevenson: 100+ rushing yards ;; ticker=KXNFLRSHYDS-26SEP10NESEA-NERSTEVENSON38-100 | Rhamondre Stevenson: Rushing Yards O/U 100.5 ;; event=Patriots vs. Seahawks ;; yes=Over ;; start=2026-09-11 00:20:00+00
Bad Bunny ;; event=Top 5 Most Searched People on Google 2026 ;; outcome=Bad Bunny | Bad Bunny ;; event=Most Searched Person on Google 2026 ;; outcome=Bad Bunny ;; venue=limitless
Rome Seymour ;; event=Big Brother Season 28: 2nd Place ;; outcome=Rome Seymour | Rome Seymour ;; event=Big Brother Season 28: 3rd Place ;; outcome=Rome Seymour ;; venue=limitless
Will 2027 be the hottest year on record? ;; rules=By GISTEMP. | Will 2027 be the hottest year on record? ;; rules=By Copernicus. ;; venue=limitless
US sanctions China by June 30, 2027? | China sanctions the US by June 30, 2027? ;; venue=limitless
Will Canada impose tariffs on China by June 30, 2027? | Will China impose tariffs on Canada before Jul 1, 2027? ;; ticker=KXTARIFF-27JUL01
Will India declare war on Pakistan by June 30, 2027? | Will Pakistan declare war on India before Jul 1, 2027? ;; ticker=KXWAR-27JUL01
Will Poland expel the Russian ambassador by June 30, 2027? | Will Russia expel the Polish ambassador before Jul 1, 2027? ;; ticker=KXEXPEL-27JUL01
DOJ sues Maine by June 30, 2027? | Maine sues DOJ by June 30, 2027? ;; venue=limitless
Will Justin file for divorce from Hailey by June 30, 2027? | Will Hailey file for divorce from Justin by June 30, 2027? ;; venue=limitless
Ethereum flips Solana in daily fees by June 30, 2027? | Solana flips Ethereum in daily fees by June 30, 2027? ;; venue=limitless
Will Republicans flip a Democratic Senate seat in 2028? | Will Democrats flip a Republican Senate seat in 2028? ;; venue=limitless
Will GameStop acquire eBay by June 30, 2027? | eBay buys GameStop by June 30, 2027? ;; venue=limitless
Will there be a by-election in Wales by June 30, 2027? | Will there be an election in Wales by June 30, 2027? ;; venue=limitless
`;
