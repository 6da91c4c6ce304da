import { createHash, createHmac } from 'node:crypto';

import type { Order } from '@arbytron/domain';
import { hashTypedData, type Address, type Hex } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';

import type { OrderAmounts } from './amounts.js';

/**
 * How the account holds its money: 0 a plain key (EOA), 1 a Magic proxy, 2 a Safe. For 1 and 2 the wallet makes the
 * order and the key only signs it. Deposit wallets (3) sign through ERC-1271 and are not supported.
 */
export type SignatureType = 0 | 1 | 2;

/** Signs with one private key, which it never shows: not as a field, not in JSON, not in a log. */
export class Signer {
  readonly address: Address;
  readonly #account: ReturnType<typeof privateKeyToAccount>;

  constructor(privateKey: Hex) {
    this.#account = privateKeyToAccount(privateKey);
    this.address = this.#account.address;
  }

  /** Proves control of the address to get API credentials ("L1"). `timestamp` is in seconds. */
  signAuthentication(chainId: number, timestamp: number, nonce: number): Promise<Hex> {
    return this.#account.signTypedData(authenticationTypedData(this.address, chainId, timestamp, nonce));
  }

  signOrder(order: UnsignedOrder, verifyingContract: Address, chainId: number): Promise<Hex> {
    return this.#account.signTypedData(orderTypedData(order, verifyingContract, chainId));
  }
}

/** Credentials of the private CLOB routes. Holds its secrets in private fields, so that it prints without them. */
export class ApiCredentials {
  readonly #secret: string;
  readonly #passphrase: string;

  constructor(
    readonly apiKey: string,
    secret: string,
    passphrase: string,
  ) {
    this.#secret = secret;
    this.#passphrase = passphrase;
  }

  /**
   * Headers of one private request ("L2").
   * @param path without host and query
   * @param body the exact text sent, empty when there is none
   * @param timestamp seconds
   */
  headers(
    address: Address,
    timestamp: number,
    method: string,
    path: string,
    body: string,
  ): Record<string, string> {
    return {
      POLY_ADDRESS: address,
      POLY_SIGNATURE: requestSignature(this.#secret, timestamp, method, path, body),
      POLY_TIMESTAMP: String(timestamp),
      POLY_API_KEY: this.apiKey,
      POLY_PASSPHRASE: this.#passphrase,
    };
  }

  /** The authentication of the user channel travels inside its first frame: never log that frame. */
  channelAuthentication(): { apiKey: string; secret: string; passphrase: string } {
    return { apiKey: this.apiKey, secret: this.#secret, passphrase: this.#passphrase };
  }
}

/** `base64url(HMAC-SHA256(base64 secret, timestamp + method + path + body))`, padding kept. */
export function requestSignature(
  secret: string,
  timestamp: number,
  method: string,
  path: string,
  body: string,
): string {
  return createHmac('sha256', Buffer.from(secret, 'base64'))
    .update(`${timestamp}${method}${path}${body}`)
    .digest('base64')
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** The message of {@link Signer.signAuthentication}, for whoever verifies it. */
export const authenticationTypedData = (
  address: Address,
  chainId: number,
  timestamp: number,
  nonce: number,
) =>
  ({
    domain: { name: 'ClobAuthDomain', version: '1', chainId },
    types: {
      ClobAuth: [
        { name: 'address', type: 'address' },
        { name: 'timestamp', type: 'string' },
        { name: 'nonce', type: 'uint256' },
        { name: 'message', type: 'string' },
      ],
    },
    primaryType: 'ClobAuth',
    message: {
      address,
      timestamp: String(timestamp),
      nonce: BigInt(nonce),
      message: 'This message attests that I control the given wallet',
    },
  }) as const;

/** The order that the Exchange contract (V2) knows. Its expiration is sent beside it and is not signed. */
export interface UnsignedOrder extends OrderAmounts {
  readonly salt: bigint;
  readonly maker: Address;
  readonly signer: Address;
  readonly tokenId: bigint;
  /** 0 buy, 1 sell. */
  readonly side: 0 | 1;
  readonly signatureType: number;
  /** Milliseconds. */
  readonly timestamp: bigint;
  readonly metadata: Hex;
  readonly builder: Hex;
}

const ZERO_BYTES32: Hex = `0x${'0'.repeat(64)}`;

/** EIP-712 data of an order; domain version "2" of the exchange that the market settles on. */
export const orderTypedData = (order: UnsignedOrder, verifyingContract: Address, chainId: number) =>
  ({
    domain: { name: 'Polymarket CTF Exchange', version: '2', chainId, verifyingContract },
    types: {
      Order: [
        { name: 'salt', type: 'uint256' },
        { name: 'maker', type: 'address' },
        { name: 'signer', type: 'address' },
        { name: 'tokenId', type: 'uint256' },
        { name: 'makerAmount', type: 'uint256' },
        { name: 'takerAmount', type: 'uint256' },
        { name: 'side', type: 'uint8' },
        { name: 'signatureType', type: 'uint8' },
        { name: 'timestamp', type: 'uint256' },
        { name: 'metadata', type: 'bytes32' },
        { name: 'builder', type: 'bytes32' },
      ],
    },
    primaryType: 'Order',
    message: { ...order },
  }) as const;

/** The venue's order id: the EIP-712 hash of the order, known before the order is sent. */
export const orderIdOf = (order: UnsignedOrder, verifyingContract: Address, chainId: number): Hex =>
  hashTypedData(orderTypedData(order, verifyingContract, chainId));

/**
 * A salt below 2^53 (it travels as a JSON number) derived from our order id: with the creation time as timestamp,
 * the same intent always makes the same order and so the same venue order id, on any machine and after any restart.
 */
export const saltOf = (clientOrderId: string): bigint =>
  BigInt(`0x${createHash('sha256').update(clientOrderId).digest('hex').slice(0, 13)}`);

/** The order as the contract knows it, from our intent. */
export function unsignedOrder(
  order: Pick<Order, 'clientOrderId' | 'instrumentId' | 'side' | 'createdAt'>,
  amounts: OrderAmounts,
  wallet: { readonly maker: Address; readonly signer: Address; readonly signatureType: SignatureType },
): UnsignedOrder {
  return {
    salt: saltOf(order.clientOrderId),
    maker: wallet.maker,
    signer: wallet.signer,
    tokenId: BigInt(order.instrumentId),
    ...amounts,
    side: order.side === 'buy' ? 0 : 1,
    signatureType: wallet.signatureType,
    timestamp: BigInt(order.createdAt),
    metadata: ZERO_BYTES32,
    builder: ZERO_BYTES32,
  };
}

/** The body of `POST /order`, exactly as it is sent and signed for. */
export function postOrderBody(
  order: UnsignedOrder,
  signature: Hex,
  owner: string,
  orderType: 'GTC' | 'FAK' | 'FOK',
): string {
  return JSON.stringify({
    order: {
      salt: Number(order.salt),
      maker: order.maker,
      signer: order.signer,
      tokenId: order.tokenId.toString(),
      makerAmount: order.makerAmount.toString(),
      takerAmount: order.takerAmount.toString(),
      side: order.side === 0 ? 'BUY' : 'SELL',
      signatureType: order.signatureType,
      timestamp: order.timestamp.toString(),
      expiration: '0',
      metadata: order.metadata,
      builder: order.builder,
      signature,
    },
    owner,
    orderType,
    deferExec: false,
    postOnly: false,
  });
}
