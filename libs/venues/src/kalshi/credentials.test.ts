import { constants, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { KalshiSigner, signedText } from './credentials.js';

/** Key of RFC 8032, test 1: published together with its private half. */
const ED25519_PEM = [
  '-----BEGIN PRIVATE KEY-----',
  'MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g',
  '-----END PRIVATE KEY-----',
].join('\n');
const AT = 1_703_123_456_789;

describe('KalshiSigner', () => {
  it.each([
    [
      'GET',
      '/trade-api/v2/portfolio/balance',
      'caolQIFa1fF7caKRpD82JbF1w9tsbGMzaRudHdnCIwVEkhfFIlzIy4HeCQTeFteU9o8UTOmEvwbutRb9MEJbAA==',
    ],
    [
      'POST',
      '/trade-api/v2/portfolio/events/orders',
      '0QpWibMOICW7GcsR2QVXSLi+4s2EwyYdYP2ypIV/6vEqQPr5hKsX+kHaxO6SOVuIR60F5Lms8Ds0mnn63IMMBA==',
    ],
    [
      'GET',
      '/trade-api/ws/v2',
      'UxSfhWWEyZ1QqfOB6kwZsQObor0jGMZVIh+hDqydvkYD4gYeWXPuOB2+jmtHhWtK00AKZNNunN+JcxddbXtNDA==',
    ],
  ])('signs %s %s as the published vector', (method, path, signature) => {
    const signer = new KalshiSigner({ keyId: 'key', privateKeyPem: ED25519_PEM });
    expect(signer.headers(AT, method, path)).toEqual({
      'KALSHI-ACCESS-KEY': 'key',
      'KALSHI-ACCESS-TIMESTAMP': '1703123456789',
      'KALSHI-ACCESS-SIGNATURE': signature,
    });
  });

  it('leaves the query out of what it signs', () => {
    expect(signedText('1', 'get', '/trade-api/v2/markets?limit=5')).toBe('1GET/trade-api/v2/markets');
  });

  it('signs with RSA-PSS, SHA-256 and a salt of 32 bytes when the key is RSA', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const headers = new KalshiSigner({ keyId: 'key', privateKeyPem: pem }).headers(
      AT,
      'GET',
      '/trade-api/v2/x',
    );
    const signature = Buffer.from(headers['KALSHI-ACCESS-SIGNATURE']!, 'base64');
    const key = createPublicKey(privateKey);
    const text = Buffer.from('1703123456789GET/trade-api/v2/x');
    expect(signature).toHaveLength(256);
    expect(
      verify('sha256', text, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }, signature),
    ).toBe(true);
  });

  it('refuses another kind of key without quoting it', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(() => new KalshiSigner({ keyId: 'key', privateKeyPem: pem })).toThrow(
      'must be RSA or Ed25519, was ec',
    );
    expect(() => new KalshiSigner({ keyId: 'key', privateKeyPem: 'hunter2' })).toThrow(/^((?!hunter2).)*$/);
  });
});
