import { z } from 'zod';
import { defineVenue } from '../venue-definition.js';
import { createKalshiConnector } from './connector.js';

const settings = z.strictObject({
  base_url: z.url().default('https://external-api.kalshi.com/trade-api/v2'),
  ws_url: z.url().default('wss://external-api-ws.kalshi.com/trade-api/ws/v2'),
  key_id: z.string().min(1).optional(),
  /** PEM of the private key (RSA or Ed25519), with the key id. */
  private_key: z.string().min(1).optional(),
  /** What direct accounts are charged is finer than the published schedule. */
  fee_rounding: z.enum(['cent', '0.0001']).default('cent'),
  ping_every_ms: z.number().int().positive().optional(),
});

export const kalshi = defineVenue({
  venue: 'kalshi',
  settings,
  create: ({ base_url, ws_url, key_id, private_key, fee_rounding, ping_every_ms }, ports) =>
    createKalshiConnector({
      ...ports,
      baseUrl: base_url,
      wsUrl: ws_url,
      feeRounding: fee_rounding === 'cent' ? 10_000 : 100,
      ...(key_id !== undefined && private_key !== undefined
        ? { credentials: { keyId: key_id, privateKeyPem: private_key } }
        : {}),
      ...(ping_every_ms === undefined ? {} : { pingEveryMs: ping_every_ms }),
    }),
});
