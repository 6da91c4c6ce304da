import type { Hex } from 'viem';
import { z } from 'zod';
import { defineVenue } from '../venue-definition.js';
import { createPolymarketConnector } from './connector.js';
import type { PolymarketAccount } from './connector-options.js';
import { POLYMARKET_ENDPOINTS } from './endpoints.js';
import { POLYMARKET } from './normalize.js';

const hex = (bytes: number) =>
  z
    .string()
    .regex(new RegExp(`^0x[0-9a-fA-F]{${bytes * 2}}$`), `must be 0x and ${bytes * 2} hexadecimal digits`)
    .transform((text) => text as Hex);

const settings = z
  .strictObject({
    gamma_url: z.url().default(POLYMARKET_ENDPOINTS.gammaUrl),
    clob_url: z.url().default(POLYMARKET_ENDPOINTS.clobUrl),
    data_url: z.url().default(POLYMARKET_ENDPOINTS.dataUrl),
    market_ws_url: z.url().default(POLYMARKET_ENDPOINTS.marketWsUrl),
    user_ws_url: z.url().default(POLYMARKET_ENDPOINTS.userWsUrl),
    geoblock_url: z.url().default(POLYMARKET_ENDPOINTS.geoblockUrl),
    /** Key that signs the orders. Without it only public data is read. */
    private_key: hex(32).optional(),
    /** 0: the key holds the money; 1 Magic proxy, 2 Safe: `wallet` does. */
    signature_type: z.union([z.literal(0), z.literal(1), z.literal(2)]).default(0),
    wallet: hex(20).optional(),
    /** Derived from the key when absent. */
    api_key: z.string().min(1).optional(),
    api_secret: z.string().min(1).optional(),
    api_passphrase: z.string().min(1).optional(),
    immediate_buys: z.enum(['exact', 'fill_and_kill']).default('exact'),
    ping_every_ms: z.number().int().positive().optional(),
  })
  .refine((one) => one.signature_type === 0 || one.wallet !== undefined, {
    message: 'is needed with signature_type 1 and 2',
    path: ['wallet'],
  })
  .refine(
    (one) =>
      new Set([one.api_key, one.api_secret, one.api_passphrase].map((text) => text === undefined)).size === 1,
    {
      message: 'is needed together with api_secret and api_passphrase, or none of them',
      path: ['api_key'],
    },
  );

type Settings = z.infer<typeof settings>;

export const polymarket = defineVenue({
  venue: POLYMARKET,
  settings,
  create: (given, ports) => {
    const account = accountOf(given);
    return createPolymarketConnector({
      ...ports,
      endpoints: {
        gammaUrl: given.gamma_url,
        clobUrl: given.clob_url,
        dataUrl: given.data_url,
        marketWsUrl: given.market_ws_url,
        userWsUrl: given.user_ws_url,
        geoblockUrl: given.geoblock_url,
      },
      immediateBuys: given.immediate_buys,
      ...(account === null ? {} : { account }),
      ...(given.ping_every_ms === undefined ? {} : { pingEveryMs: given.ping_every_ms }),
    });
  },
});

function accountOf({
  private_key,
  signature_type,
  wallet,
  api_key,
  api_secret,
  api_passphrase,
}: Settings): PolymarketAccount | null {
  if (private_key === undefined) return null;
  const credentials =
    api_key === undefined || api_secret === undefined || api_passphrase === undefined
      ? {}
      : { apiCredentials: { apiKey: api_key, secret: api_secret, passphrase: api_passphrase } };
  return {
    privateKey: private_key,
    signatureType: signature_type,
    ...(wallet === undefined ? {} : { wallet }),
    ...credentials,
  };
}
