export * from './core/acquisition-core.js';
export * from './service.js';
