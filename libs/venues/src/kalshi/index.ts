export { createKalshiConnector, type KalshiConnectorOptions } from './connector.js';
export type { KalshiCredentials } from './credentials.js';
export { KalshiBookFeed, type BookFeedEffects as KalshiBookFeedEffects } from './book-feed.js';
export { scheduleOf as kalshiFeeSchedule } from './fee-terms.js';
export { KALSHI, normalizeMarket as normalizeKalshiMarket } from './normalize-market.js';
/** The payloads as they lie on the wire. */
export * as kalshiWire from './wire.js';
