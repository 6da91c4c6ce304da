export * from './bus-contract.js';
export * from './cache-contract.js';
export * from './eventually.js';
export * from './lease-contract.js';
export * from './stack-environment.js';
export * from './store-contract.js';
