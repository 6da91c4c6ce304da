import { constants, createPrivateKey, sign, type KeyObject } from 'node:crypto';

import type { Millis } from '@arbytron/domain';

/** An API key as the venue hands it out: its id and the private key in PEM (RSA 2048 or Ed25519). */
export interface KalshiCredentials {
  readonly keyId: string;
  readonly privateKeyPem: string;
}

/** Path of the WebSocket handshake as it is signed, whatever host or proxy serves it. */
export const WS_PATH = '/trade-api/ws/v2';

/** `timestamp + METHOD + path`: path from the API root, without host and query; the body is not signed. */
export const signedText = (timestamp: string, method: string, path: string): string =>
  `${timestamp}${method.toUpperCase()}${path.split('?')[0]}`;

/**
 * Signs requests and WebSocket handshakes. The algorithm follows the parsed key: Ed25519 signs the text itself,
 * RSA uses PSS with SHA-256 and a salt as long as the digest. (Kalshi documentation, "API keys".)
 */
export class KalshiSigner {
  readonly #keyId: string;
  readonly #key: KeyObject;

  /** @throws Error when the PEM is no RSA or Ed25519 private key; the message does not quote it */
  constructor(credentials: KalshiCredentials) {
    this.#keyId = credentials.keyId;
    this.#key = parseKey(credentials.privateKeyPem);
  }

  headers(at: Millis, method: string, path: string): Record<string, string> {
    const timestamp = String(at);
    return {
      'KALSHI-ACCESS-KEY': this.#keyId,
      'KALSHI-ACCESS-TIMESTAMP': timestamp,
      'KALSHI-ACCESS-SIGNATURE': this.#sign(signedText(timestamp, method, path)).toString('base64'),
    };
  }

  #sign(text: string): Buffer {
    const data = Buffer.from(text);
    if (this.#key.asymmetricKeyType === 'ed25519') return sign(null, data, this.#key);
    return sign('sha256', data, { key: this.#key, ...PSS });
  }
}

const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };

/** Whether a text is the PEM of a key that can sign. */
export function isPrivateKey(pem: string): boolean {
  try {
    parseKey(pem);
    return true;
  } catch {
    return false;
  }
}

function parseKey(pem: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw new Error('the Kalshi private key is not a readable PEM');
  }
  if (key.asymmetricKeyType !== 'ed25519' && key.asymmetricKeyType !== 'rsa') {
    throw new Error(`the Kalshi private key must be RSA or Ed25519, was ${key.asymmetricKeyType}`);
  }
  return key;
}
