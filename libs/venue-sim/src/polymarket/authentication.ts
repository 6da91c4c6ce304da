import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import { polymarketSigning } from '@arbytron/venues';
import { isAddress, recoverTypedDataAddress, type Address, type Hex } from 'viem';

import { ApiError } from './api-error.js';

/** A key that may trade, the wallet it trades for and the account of the exchange behind it. */
export interface RegisteredWallet {
  /** Address of the key. */
  readonly signer: Address;
  /** Proxy or Safe that holds the money; the signer itself when absent. */
  readonly maker?: Address;
  readonly account: string;
}

/** Who a private request acts for. */
export interface Caller {
  readonly account: string;
  readonly signer: Address;
  readonly maker: Address;
  readonly apiKey: string;
}

export interface Credentials {
  readonly apiKey: string;
  readonly secret: string;
  readonly passphrase: string;
}

/** How far the time of a signature may lie from the venue's clock. */
const TOLERANCE_S = 60;

/** Issues and checks API credentials: they derive from the address, so that they outlive a restart of the venue. */
export class Authentication {
  readonly #wallets = new Map<string, RegisteredWallet>();
  readonly #callers = new Map<string, Caller>();

  /** @param openAccount the account of every address that is not registered */
  constructor(
    readonly chainId: number,
    wallets: readonly RegisteredWallet[],
    readonly openAccount: string,
  ) {
    for (const wallet of wallets) this.#wallets.set(wallet.signer.toLowerCase(), wallet);
    for (const wallet of wallets) this.#caller(wallet.signer);
  }

  /** The wallet address of an account, as its trades and positions show it. */
  makerOf(account: string): Address {
    const known = [...this.#callers.values()].find((caller) => caller.account === account);
    return known?.maker ?? addressOf(account);
  }

  apiKeyOf(account: string): string {
    const known = [...this.#callers.values()].find((caller) => caller.account === account);
    return known?.apiKey ?? uuidOf(account);
  }

  accountOfMaker(maker: string): string | null {
    const known = [...this.#callers.values()].find((caller) => same(caller.maker, maker));
    return known?.account ?? null;
  }

  /** Credentials for whoever proves to control an address ("L1"). @throws ApiError 401 */
  async issue(headers: IncomingHttpHeaders, now: number): Promise<Credentials> {
    const {
      poly_address: address,
      poly_signature: signature,
      poly_timestamp: timestamp,
      poly_nonce: nonce,
    } = headers;
    const invalid = new ApiError(401, 'Invalid L1 Request headers');
    if (typeof address !== 'string' || !isAddress(address) || typeof signature !== 'string') throw invalid;
    const seconds = Number(timestamp);
    if (!/^\d+$/.test(String(nonce ?? '')) || !isRecent(seconds, now)) throw invalid;
    const typed = polymarketSigning.authenticationTypedData(address, this.chainId, seconds, Number(nonce));
    const recovered = await recoverTypedDataAddress({ ...typed, signature: signature as Hex }).catch(
      () => null,
    );
    if (recovered === null || !same(recovered, address)) throw invalid;
    this.#caller(address);
    return credentialsOf(address);
  }

  /**
   * Who a signed request ("L2") acts for.
   * @param path without the query
   * @param body as received
   * @throws ApiError 401
   */
  callerOf(headers: IncomingHttpHeaders, method: string, path: string, body: string, now: number): Caller {
    const unauthorized = new ApiError(401, 'Unauthorized/Invalid api key');
    const address = headers['poly_address'];
    if (typeof address !== 'string' || !isAddress(address, { strict: false })) throw unauthorized;
    const expected = credentialsOf(address);
    const seconds = Number(headers['poly_timestamp']);
    if (headers['poly_api_key'] !== expected.apiKey || headers['poly_passphrase'] !== expected.passphrase) {
      throw unauthorized;
    }
    const signature = polymarketSigning.requestSignature(expected.secret, seconds, method, path, body);
    if (!isRecent(seconds, now) || !equal(signature, String(headers['poly_signature']))) throw unauthorized;
    return this.#caller(address);
  }

  /** Who the first frame of the user channel speaks for; null when its credentials are wrong. */
  callerOfChannel(auth: Partial<Credentials> | undefined): Caller | null {
    const caller = [...this.#callers.values()].find((one) => one.apiKey === auth?.apiKey);
    if (caller === undefined) return null;
    const expected = credentialsOf(caller.signer);
    return auth?.secret === expected.secret && auth.passphrase === expected.passphrase ? caller : null;
  }

  #caller(signer: Address): Caller {
    const key = signer.toLowerCase();
    let caller = this.#callers.get(key);
    if (caller === undefined) {
      const wallet = this.#wallets.get(key);
      const maker = wallet?.maker ?? signer;
      const { apiKey } = credentialsOf(signer);
      this.#callers.set(
        key,
        (caller = { account: wallet?.account ?? this.openAccount, signer, maker, apiKey }),
      );
    }
    return caller;
  }
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const equal = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
const isRecent = (seconds: number, now: number): boolean => Math.abs(now / 1000 - seconds) <= TOLERANCE_S;

const digest = (...parts: readonly string[]): Buffer => createHash('sha256').update(parts.join(':')).digest();

function credentialsOf(address: string): Credentials {
  const name = address.toLowerCase();
  return {
    apiKey: uuidOf(name),
    secret: digest('secret', name).toString('base64'),
    passphrase: digest('passphrase', name).toString('hex'),
  };
}

/** A text of the shape of a UUID, derived from a name. */
export function uuidOf(name: string): string {
  const hex = digest('uuid', name).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/** An address for a participant that has none. */
export const addressOf = (name: string): Address =>
  `0x${digest('address', name).toString('hex').slice(0, 40)}`;
/** An order id for liquidity that is no order. */
export const orderIdFor = (name: string): Hex => `0x${digest('order', name).toString('hex')}`;
