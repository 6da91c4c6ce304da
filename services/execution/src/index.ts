export * from './core/admission.js';
export * from './core/execution-core.js';
export * from './core/execution-input.js';
export * from './core/repair.js';
export * from './core/risk-book.js';
export * from './core/trade.js';
export * from './service.js';
