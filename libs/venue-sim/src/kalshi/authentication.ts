import { constants, createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import { ApiError } from './api-error.js';

/** An API key that the simulator knows, and whose account it opens. */
export interface RegisteredKey {
  readonly keyId: string;
  readonly publicKeyPem: string;
  readonly account: string;
}

interface KnownKey {
  readonly account: string;
  readonly key: KeyObject;
}

/** How far the time of a signature may lie from the venue's clock. */
const TOLERANCE_MS = 30_000;

/** Checks signatures as the venue does: over timestamp, method and path, without the query. */
export class Authentication {
  readonly #keys: ReadonlyMap<string, KnownKey>;

  /** @param openAccount the account of every caller while no key is registered */
  constructor(
    keys: readonly RegisteredKey[],
    readonly openAccount: string,
  ) {
    this.#keys = new Map(
      keys.map(({ keyId, publicKeyPem, account }) => [
        keyId,
        { account, key: createPublicKey(publicKeyPem) },
      ]),
    );
  }

  /**
   * The account that a request acts for.
   * @throws ApiError 401
   */
  accountOf(headers: IncomingHttpHeaders, method: string, path: string, now: number): string {
    if (this.#keys.size === 0) return this.openAccount;
    const header = (name: string): string => String(headers[name] ?? '');
    const known = this.#keys.get(header('kalshi-access-key'));
    if (!known) throw unauthorized('INCORRECT_API_KEY');
    const timestamp = header('kalshi-access-timestamp');
    if (!/^\d{13}$/.test(timestamp) || Math.abs(now - Number(timestamp)) > TOLERANCE_MS) {
      throw unauthorized('EXPIRED_TIMESTAMP');
    }
    const signed = Buffer.from(`${timestamp}${method}${path.split('?')[0]}`);
    const signature = Buffer.from(header('kalshi-access-signature'), 'base64');
    if (!isValid(known.key, signed, signature)) throw unauthorized('INCORRECT_API_KEY_SIGNATURE');
    return known.account;
  }
}

const unauthorized = (details: string): ApiError =>
  new ApiError(401, 'authentication_error', 'authentication error', details);

/** Ed25519 over the text itself; RSA with PSS, SHA-256 and a salt of 32 bytes. */
function isValid(key: KeyObject, signed: Buffer, signature: Buffer): boolean {
  if (key.asymmetricKeyType === 'ed25519') return verify(null, signed, key, signature);
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  return verify('sha256', signed, { key, padding, saltLength: 32 }, signature);
}
