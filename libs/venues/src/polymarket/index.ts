export { createPolymarketConnector, type PolymarketConnector } from './connector.js';
export type { PolymarketAccount, PolymarketConnectorOptions } from './connector-options.js';
export {
  POLYMARKET_CONTRACTS,
  POLYMARKET_ENDPOINTS,
  type PolymarketContracts,
  type PolymarketEndpoints,
} from './endpoints.js';
export { MarketFeed as PolymarketFeed, type FeedOutput as PolymarketFeedOutput } from './market-feed.js';
export { normalizeMarket as normalizePolymarketMarket, POLYMARKET } from './normalize.js';
export type { PolymarketOrderReport } from './order-lookup.js';
/** What is signed, for whoever verifies it. */
export * as polymarketSigning from './signing.js';
