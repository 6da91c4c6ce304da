export * from './catalog-line.js';
export * from './evaluate.js';
export * from './judge-pairs.js';
export * from './pair-line.js';
export * from './match-catalogs.js';
