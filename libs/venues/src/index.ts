export * from './connector.js';
export * from './registry.js';
export * from './venue-definition.js';
