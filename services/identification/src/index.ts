export * from './core/identification-core.js';
export * from './service.js';
