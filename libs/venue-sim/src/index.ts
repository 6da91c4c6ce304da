export * from './exchange/index.js';
export * from './scenario/index.js';
export * from './world/index.js';
export * from './kalshi/index.js';
export * from './polymarket/index.js';
