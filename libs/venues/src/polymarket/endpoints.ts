import type { Address } from 'viem';

/** Where the venue listens. Paths are appended; a trailing slash is ignored. */
export interface PolymarketEndpoints {
  readonly gammaUrl: string;
  readonly clobUrl: string;
  readonly dataUrl: string;
  readonly marketWsUrl: string;
  readonly userWsUrl: string;
  /** Says whether the caller's address may trade at all. */
  readonly geoblockUrl: string;
}

export const POLYMARKET_ENDPOINTS: PolymarketEndpoints = {
  gammaUrl: 'https://gamma-api.polymarket.com',
  clobUrl: 'https://clob.polymarket.com',
  dataUrl: 'https://data-api.polymarket.com',
  marketWsUrl: 'wss://ws-subscriptions-clob.polymarket.com/ws/market',
  userWsUrl: 'wss://ws-subscriptions-clob.polymarket.com/ws/user',
  geoblockUrl: 'https://polymarket.com/api/geoblock',
};

/** Where orders settle. The contract is part of what an order signs. */
export interface PolymarketContracts {
  readonly chainId: number;
  /** CTF Exchange V2: markets on their own. */
  readonly exchange: Address;
  /** Neg Risk CTF Exchange V2: markets of a mutually exclusive event. */
  readonly negRiskExchange: Address;
}

/** Polygon, since CLOB V2 (2026-04-28). */
export const POLYMARKET_CONTRACTS: PolymarketContracts = {
  chainId: 137,
  exchange: '0xE111180000d2663C0091e4f400237545B87B996B',
  negRiskExchange: '0xe2222d279d744050d28e00520010520000310F59',
};
