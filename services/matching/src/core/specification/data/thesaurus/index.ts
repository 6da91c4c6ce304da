import { CULTURE } from './culture.js';
import { ECONOMY } from './economy.js';
import { POLITICS } from './politics.js';
import { SPORTS } from './sports.js';
import { TECHNOLOGY } from './technology.js';
import type { Thesaurus } from './thesaurus.js';
import { WORLD } from './world.js';

export const THESAURI: readonly Thesaurus[] = [POLITICS, WORLD, ECONOMY, TECHNOLOGY, SPORTS, CULTURE];
