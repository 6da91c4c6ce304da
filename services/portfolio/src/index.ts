export * from './core/holdings.js';
export * from './core/portfolio-core.js';
export * from './service.js';
