import { AWARDS } from './culture-awards.js';
import { CULTURE, NATURE } from './culture.js';
import { ECONOMY } from './economy.js';
import { FOREIGN_ELECTIONS, US_ELECTIONS } from './elections.js';
import { GAMES_OF_LEAGUES } from './games-leagues.js';
import { GEOPOLITICS, GOVERNMENT } from './government.js';
import { MARKETS } from './markets.js';
import { LEAGUES_AND_AWARDS } from './sports-leagues.js';
import { GAMES, SEASONS } from './sports.js';
import { CRYPTO, TECHNOLOGY } from './technology.js';
import type { TopicPairs } from './topic-pairs.js';
import { MORE_WORDINGS_OF_ECONOMY } from './wordings-economy-2.js';
import { WORDINGS_OF_ECONOMY } from './wordings-economy.js';
import { WORDINGS_OF_POLITICS } from './wordings-politics.js';
import { WORDINGS_OF_CULTURE } from './wordings-culture.js';
import { WORDINGS_OF_LISTINGS } from './wordings-listings.js';
import { WORDINGS_OF_SPORTS } from './wordings-sports.js';
import { TECHNOLOGY_WORDINGS } from './wordings-technology.js';
import { WORLD_WORDINGS } from './wordings-world.js';

export const TOPICS: readonly TopicPairs[] = [
  US_ELECTIONS,
  FOREIGN_ELECTIONS,
  GOVERNMENT,
  GEOPOLITICS,
  ECONOMY,
  MARKETS,
  CRYPTO,
  TECHNOLOGY,
  CULTURE,
  NATURE,
  SEASONS,
  GAMES,
  LEAGUES_AND_AWARDS,
  GAMES_OF_LEAGUES,
  AWARDS,
  WORLD_WORDINGS,
  WORDINGS_OF_POLITICS,
  WORDINGS_OF_ECONOMY,
  MORE_WORDINGS_OF_ECONOMY,
  WORDINGS_OF_SPORTS,
  WORDINGS_OF_CULTURE,
  TECHNOLOGY_WORDINGS,
  WORDINGS_OF_LISTINGS,
];
