export * from './connector.js';
export * from './kalshi/index.js';
export * from './paper/index.js';
export * from './polymarket/index.js';
export * from './registry.js';
export * from './venue-definition.js';
