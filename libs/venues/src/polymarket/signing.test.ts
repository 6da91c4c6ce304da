import { existsSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';

import { describe, expect, it } from '@jest/globals';
import { encodeAbiParameters, encodePacked, keccak256, recoverTypedDataAddress, stringToBytes } from 'viem';

import { POLYMARKET_CONTRACTS } from './endpoints.js';
import {
  ApiCredentials,
  orderIdOf,
  orderTypedData,
  postOrderBody,
  requestSignature,
  saltOf,
  Signer,
  unsignedOrder,
  type UnsignedOrder,
} from './signing.js';

/** The first account of the well-known development mnemonic. */
const DEVELOPMENT_KEY = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80';
const VECTORS = new URL('../../../../../shared/fixtures/polymarket/vectors__signing.json', import.meta.url);
const ZERO = `0x${'0'.repeat(64)}` as const;
const { chainId, exchange, negRiskExchange } = POLYMARKET_CONTRACTS;

const intent = {
  clientOrderId: 'opportunity-1:0:1',
  instrumentId: '71321045679252212594626385532706912750332728571942532289631379312455583992563',
  side: 'buy',
  createdAt: 1_760_000_000_000,
} as const;
const amounts = { makerAmount: 52_000_000n, takerAmount: 100_000_000n };

function order(signer: Signer): UnsignedOrder {
  return unsignedOrder(intent, amounts, { maker: signer.address, signer: signer.address, signatureType: 0 });
}

describe('order id', () => {
  it('is the EIP-712 hash, computed here step by step from the standard', () => {
    const signed = order(new Signer(DEVELOPMENT_KEY));
    const domainType = keccak256(
      stringToBytes('EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)'),
    );
    const separator = keccak256(
      encodeAbiParameters(
        [
          { type: 'bytes32' },
          { type: 'bytes32' },
          { type: 'bytes32' },
          { type: 'uint256' },
          { type: 'address' },
        ],
        [
          domainType,
          keccak256(stringToBytes('Polymarket CTF Exchange')),
          keccak256(stringToBytes('2')),
          137n,
          exchange,
        ],
      ),
    );
    const word = { type: 'uint256' } as const;
    const struct = keccak256(
      encodeAbiParameters(
        [
          { type: 'bytes32' },
          word,
          { type: 'address' },
          { type: 'address' },
          word,
          word,
          word,
          word,
          word,
          word,
          { type: 'bytes32' },
          { type: 'bytes32' },
        ],
        [
          '0xbb86318a2138f5fa8ae32fbe8e659f8fcf13cc6ae4014a707893055433818589',
          signed.salt,
          signed.maker,
          signed.signer,
          signed.tokenId,
          52_000_000n,
          100_000_000n,
          0n,
          0n,
          1_760_000_000_000n,
          ZERO,
          ZERO,
        ],
      ),
    );
    const expected = keccak256(encodePacked(['bytes2', 'bytes32', 'bytes32'], ['0x1901', separator, struct]));
    expect(orderIdOf(signed, exchange, chainId)).toBe(expected);
  });

  it('is the same for the same intent and another for any other intent or exchange', () => {
    const signer = new Signer(DEVELOPMENT_KEY);
    const id = orderIdOf(order(signer), exchange, chainId);
    expect(orderIdOf(order(new Signer(DEVELOPMENT_KEY)), exchange, chainId)).toBe(id);
    const wallet = { maker: signer.address, signer: signer.address, signatureType: 0 } as const;
    const others = [
      unsignedOrder({ ...intent, clientOrderId: 'opportunity-1:0:2' }, amounts, wallet),
      unsignedOrder({ ...intent, createdAt: intent.createdAt + 1 }, amounts, wallet),
      unsignedOrder({ ...intent, side: 'sell' }, amounts, wallet),
      unsignedOrder(intent, { ...amounts, makerAmount: 52_000_001n }, wallet),
      unsignedOrder(intent, amounts, { ...wallet, maker: negRiskExchange, signatureType: 2 }),
    ];
    for (const other of others) expect(orderIdOf(other, exchange, chainId)).not.toBe(id);
    expect(orderIdOf(order(signer), negRiskExchange, chainId)).not.toBe(id);
  });

  it('salts stay below 2^53, so that they survive as a JSON number', () => {
    for (let index = 0; index < 2_000; index += 1) {
      const salt = saltOf(`order-${index}`);
      expect(salt < 2n ** 53n).toBe(true);
      expect(BigInt(Number(salt))).toBe(salt);
    }
  });
});

describe('signatures', () => {
  it('recover to the signer, also when a wallet makes the order', async () => {
    const signer = new Signer(DEVELOPMENT_KEY);
    const proxied = unsignedOrder(intent, amounts, {
      maker: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
      signer: signer.address,
      signatureType: 2,
    });
    const signature = await signer.signOrder(proxied, negRiskExchange, chainId);
    const typed = orderTypedData(proxied, negRiskExchange, chainId);
    expect(await recoverTypedDataAddress({ ...typed, signature })).toBe(signer.address);
  });

  it('cover the exact request', () => {
    // Computed with openssl: printf '1760000000GET/data/orders' | openssl dgst -sha256 -mac HMAC -macopt hexkey:00…00 -binary | base64
    const secret = Buffer.alloc(32).toString('base64');
    expect(requestSignature(secret, 1_760_000_000, 'GET', '/data/orders', '')).toBe(
      'IE2YqZNJyUpBq3J0SgfzkbjViRvW0XoK-7hDbe-KsaI=',
    );
    const urlSafe = requestSignature('_-8=', 1, 'GET', '/', '');
    expect(urlSafe).toBe(requestSignature('/+8=', 1, 'GET', '/', ''));
    expect(urlSafe).toMatch(/^[A-Za-z0-9_-]+=*$/);
  });

  it('send the salt as a number and the rest as text', () => {
    const signer = new Signer(DEVELOPMENT_KEY);
    const body = JSON.parse(postOrderBody(order(signer), '0x01', 'owner-1', 'FAK'));
    expect(body).toMatchObject({ owner: 'owner-1', orderType: 'FAK', deferExec: false, postOnly: false });
    expect(body.order).toMatchObject({
      salt: Number(saltOf(intent.clientOrderId)),
      side: 'BUY',
      makerAmount: '52000000',
      timestamp: '1760000000000',
      expiration: '0',
      signatureType: 0,
    });
  });
});

describe('secrets', () => {
  it('do not print', () => {
    const holders = [new Signer(DEVELOPMENT_KEY), new ApiCredentials('key-1', 'c2VjcmV0', 'pass-phrase')];
    for (const holder of holders) {
      const printed = `${inspect(holder, { depth: 9, showHidden: true })}${JSON.stringify(holder)}`;
      expect(printed).not.toContain('ac0974be');
      expect(printed).not.toContain('c2VjcmV0');
      expect(printed).not.toContain('pass-phrase');
    }
  });
});

const recorded = existsSync(VECTORS) ? it : it.skip;
describe('vectors of the official client (skipped without the shared fixtures)', () => {
  recorded('L1, L2 and order signatures are the same to the byte', async () => {
    const vectors = JSON.parse(readFileSync(VECTORS, 'utf8'));
    const signer = new Signer(DEVELOPMENT_KEY);
    expect(signer.address).toBe(vectors.address);
    expect(await signer.signAuthentication(137, Number(vectors.l1.timestamp), vectors.l1.nonce)).toBe(
      vectors.l1.signature,
    );
    const [, withBody] = vectors.l2.vectors;
    expect(
      requestSignature(
        vectors.l2.secret_b64,
        vectors.l2.timestamp,
        'DELETE',
        '/order',
        '{"orderID":"0xabc"}',
      ),
    ).toBe(withBody.sig);
    const { message } = vectors.order;
    const fromVector: UnsignedOrder = {
      ...message,
      salt: BigInt(message.salt),
      tokenId: BigInt(message.tokenId),
      makerAmount: BigInt(message.makerAmount),
      takerAmount: BigInt(message.takerAmount),
      timestamp: BigInt(message.timestamp),
    };
    for (const result of vectors.order.results.filter((one: { version: string }) => one.version === '2')) {
      expect(orderIdOf(fromVector, result.verifyingContract, 137)).toBe(result.orderHash_eq_orderID);
      expect(await signer.signOrder(fromVector, result.verifyingContract, 137)).toBe(result.signature);
    }
  });
});
