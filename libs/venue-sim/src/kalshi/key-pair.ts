import { generateKeyPairSync, randomUUID } from 'node:crypto';

/** An API key with both its halves: the private one for a client, the public one for the simulator. */
export interface KalshiKeyPair {
  readonly keyId: string;
  readonly privateKeyPem: string;
  readonly publicKeyPem: string;
}

/** Makes an API key for a simulated account. It opens nothing anywhere else. */
export function createKalshiKeyPair(algorithm: 'ed25519' | 'rsa' = 'ed25519'): KalshiKeyPair {
  const { privateKey, publicKey } =
    algorithm === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    keyId: randomUUID(),
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}
