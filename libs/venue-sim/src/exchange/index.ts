export * from './account.js';
export * from './command.js';
export * from './event.js';
export * from './exchange.js';
export { HOUSE, RIVAL, type ExchangeSnapshot } from './exchange-state.js';
export type { MarketView } from './market-state.js';
export * from './file-journal.js';
export * from './journal.js';
export * from './journaled-exchange.js';
