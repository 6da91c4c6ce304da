import { KALSHI_CENT, KALSHI_DIRECT } from '@arbytron/domain';
import { z } from 'zod';

import { defineVenue } from '../venue-definition.js';
import { createKalshiConnector } from './connector.js';
import { isPrivateKey } from './credentials.js';

const settings = z
  .strictObject({
    base_url: z.url().default('https://external-api.kalshi.com/trade-api/v2'),
    ws_url: z.url().default('wss://external-api-ws.kalshi.com/trade-api/ws/v2'),
    key_id: z.string().min(1).optional(),
    /** PEM of the private key (RSA or Ed25519), with the key id. Line breaks may be written as `\n`. */
    private_key: z
      .string()
      .transform((text) => text.replaceAll('\\n', '\n'))
      .refine(isPrivateKey, 'expected the PEM of an RSA or Ed25519 private key')
      .optional(),
    /** What direct accounts are charged is finer than the published schedule. */
    fee_rounding: z.enum(['cent', '0.0001']).default('cent'),
    ping_every_ms: z.number().int().positive().optional(),
  })
  .refine(({ key_id, private_key }) => (key_id === undefined) === (private_key === undefined), {
    path: ['key_id'],
    error: 'key_id and private_key belong together',
  });

export const kalshi = defineVenue({
  venue: 'kalshi',
  settings,
  create: ({ base_url, ws_url, key_id, private_key, fee_rounding, ping_every_ms }, ports) =>
    createKalshiConnector({
      ...ports,
      baseUrl: base_url,
      wsUrl: ws_url,
      feeRounding: fee_rounding === 'cent' ? KALSHI_CENT : KALSHI_DIRECT,
      ...(key_id !== undefined && private_key !== undefined
        ? { credentials: { keyId: key_id, privateKeyPem: private_key } }
        : {}),
      ...(ping_every_ms === undefined ? {} : { pingEveryMs: ping_every_ms }),
    }),
});
