/** Codes of teams in tickers, by league: `CODE name; …`. */
export const TEAM_CODES: Readonly<Record<'nba' | 'nhl' | 'nfl' | 'mlb' | 'wnba', string>> = {
  nba: `ATL Atlanta Hawks; BOS Boston Celtics; BKN Brooklyn Nets; CHA Charlotte Hornets; CHI Chicago Bulls; CLE Cleveland Cavaliers;
    DAL Dallas Mavericks; DEN Denver Nuggets; DET Detroit Pistons; GSW Golden State Warriors; HOU Houston Rockets; IND Indiana Pacers;
    LAC Los Angeles Clippers; LAL Los Angeles Lakers; MEM Memphis Grizzlies; MIA Miami Heat; MIL Milwaukee Bucks; MIN Minnesota Timberwolves;
    NOP New Orleans Pelicans; NYK New York Knicks; OKC Oklahoma City Thunder; ORL Orlando Magic; PHI Philadelphia 76ers; PHX Phoenix Suns;
    POR Portland Trail Blazers; SAC Sacramento Kings; SAS San Antonio Spurs; TOR Toronto Raptors; UTA Utah Jazz; WAS Washington Wizards`,
  nhl: `ANA Anaheim Ducks; BOS Boston Bruins; BUF Buffalo Sabres; CGY Calgary Flames; CAR Carolina Hurricanes; CHI Chicago Blackhawks;
    COL Colorado Avalanche; CBJ Columbus Blue Jackets; DAL Dallas Stars; DET Detroit Red Wings; EDM Edmonton Oilers; FLA Florida Panthers;
    LA Los Angeles Kings; LAK Los Angeles Kings; MIN Minnesota Wild; MTL Montreal Canadiens; NSH Nashville Predators; NJ New Jersey Devils;
    NJD New Jersey Devils; NYI New York Islanders; NYR New York Rangers; OTT Ottawa Senators; PHI Philadelphia Flyers; PIT Pittsburgh Penguins;
    SJ San Jose Sharks; SJS San Jose Sharks; SEA Seattle Kraken; STL St. Louis Blues; TB Tampa Bay Lightning; TBL Tampa Bay Lightning;
    TOR Toronto Maple Leafs; UTA Utah Mammoth; VAN Vancouver Canucks; VGK Vegas Golden Knights; WSH Washington Capitals; WPG Winnipeg Jets`,
  nfl: `ARI Arizona Cardinals; ATL Atlanta Falcons; BAL Baltimore Ravens; BUF Buffalo Bills; CAR Carolina Panthers; CHI Chicago Bears;
    CIN Cincinnati Bengals; CLE Cleveland Browns; DAL Dallas Cowboys; DEN Denver Broncos; DET Detroit Lions; GB Green Bay Packers;
    HOU Houston Texans; IND Indianapolis Colts; JAC Jacksonville Jaguars; JAX Jacksonville Jaguars; KC Kansas City Chiefs; LV Las Vegas Raiders;
    LAC Los Angeles Chargers; LA Los Angeles Rams; LAR Los Angeles Rams; MIA Miami Dolphins; MIN Minnesota Vikings; NE New England Patriots;
    NO New Orleans Saints; NYG New York Giants; NYJ New York Jets; PHI Philadelphia Eagles; PIT Pittsburgh Steelers; SEA Seattle Seahawks;
    SF San Francisco 49ers; TB Tampa Bay Buccaneers; TEN Tennessee Titans; WAS Washington Commanders`,
  mlb: `ARI Arizona Diamondbacks; AZ Arizona Diamondbacks; ATH Athletics; ATL Atlanta Braves; BAL Baltimore Orioles; BOS Boston Red Sox;
    CHC Chicago Cubs; CWS Chicago White Sox; CIN Cincinnati Reds; CLE Cleveland Guardians; COL Colorado Rockies; DET Detroit Tigers;
    HOU Houston Astros; KC Kansas City Royals; LAA Los Angeles Angels; LAD Los Angeles Dodgers; MIA Miami Marlins; MIL Milwaukee Brewers;
    MIN Minnesota Twins; NYM New York Mets; NYY New York Yankees; PHI Philadelphia Phillies; PIT Pittsburgh Pirates; SD San Diego Padres;
    SEA Seattle Mariners; SF San Francisco Giants; STL St. Louis Cardinals; TB Tampa Bay Rays; TEX Texas Rangers; TOR Toronto Blue Jays;
    WSH Washington Nationals`,
  wnba: `ATL Atlanta Dream; CHI Chicago Sky; CON Connecticut Sun; CONN Connecticut Sun; DAL Dallas Wings; GS Golden State Valkyries;
    GSV Golden State Valkyries; IND Indiana Fever; LV Las Vegas Aces; LVA Las Vegas Aces; LA Los Angeles Sparks; LAS Los Angeles Sparks;
    MIN Minnesota Lynx; NY New York Liberty; NYL New York Liberty; PHX Phoenix Mercury; POR Portland Fire; SEA Seattle Storm;
    TOR Toronto Tempo; WAS Washington Mystics; WSH Washington Mystics`,
};
