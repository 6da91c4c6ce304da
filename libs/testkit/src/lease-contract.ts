import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Lease } from '@arbytron/runtime';

/** A Lease under test. */
export interface LeaseHarness {
  readonly lease: Lease;
  /** Lets time pass for the lease. */
  elapse(ms: number): Promise<void>;
  dispose(): Promise<void>;
}

const LONG_MS = 60_000;

/** What every Lease must do. */
export function describeLeaseContract(name: string, open: () => Promise<LeaseHarness>): void {
  describe(`Lease contract: ${name}`, () => {
    let harness: LeaseHarness;
    let lease: Lease;
    let names = 0;
    const newName = (): string => `contract-${(names += 1)}`;

    beforeAll(async () => {
      harness = await open();
      lease = harness.lease;
    });
    afterAll(() => harness.dispose());

    it('belongs to one holder at a time', async () => {
      const [held, other] = [newName(), newName()];
      expect(await lease.acquire(held, 'a', LONG_MS)).not.toBeNull();
      expect(await lease.acquire(held, 'b', LONG_MS)).toBeNull();
      expect(await lease.acquire(other, 'b', LONG_MS)).not.toBeNull();
    });

    it('goes to exactly one of many who want it at the same time', async () => {
      const held = newName();
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, i) => lease.acquire(held, `holder-${i}`, LONG_MS)),
      );
      expect(results.filter((result) => result !== null)).toHaveLength(1);
    });

    it('gives its holder the same token again', async () => {
      const held = newName();
      const first = await lease.acquire(held, 'a', LONG_MS);
      expect(await lease.acquire(held, 'a', LONG_MS)).toEqual(first);
    });

    it('gives every new holder a greater token', async () => {
      const held = newName();
      const tokens: number[] = [];
      for (const holder of ['a', 'b', 'a', 'c']) {
        const taken = await lease.acquire(held, holder, LONG_MS);
        tokens.push(taken!.token);
        await lease.release(held, holder);
      }
      expect(tokens.every(Number.isSafeInteger)).toBe(true);
      expect(tokens.every((token, i) => i === 0 || token > tokens[i - 1]!)).toBe(true);
    });

    it('is lost to another when it expires, and cannot be renewed then', async () => {
      const held = newName();
      const before = await lease.acquire(held, 'zombie', 150);
      await harness.elapse(200);
      expect(await lease.renew(held, 'zombie', LONG_MS)).toBe(false);
      const after = await lease.acquire(held, 'successor', LONG_MS);
      expect(after!.token).toBeGreaterThan(before!.token);
      expect(await lease.renew(held, 'zombie', LONG_MS)).toBe(false);
      await lease.release(held, 'zombie');
      expect(await lease.acquire(held, 'third', LONG_MS)).toBeNull();
    });

    it('gets a greater token even for the same holder, once it was lost', async () => {
      const held = newName();
      const before = await lease.acquire(held, 'a', 150);
      await harness.elapse(200);
      const after = await lease.acquire(held, 'a', LONG_MS);
      expect(after!.token).toBeGreaterThan(before!.token);
    });

    it('lives on when it is renewed', async () => {
      const held = newName();
      await lease.acquire(held, 'a', 150);
      expect(await lease.renew(held, 'a', LONG_MS)).toBe(true);
      await harness.elapse(200);
      expect(await lease.acquire(held, 'b', LONG_MS)).toBeNull();
    });

    it('is free once released, and only its holder can release it', async () => {
      const held = newName();
      await lease.acquire(held, 'a', LONG_MS);
      await lease.release(held, 'b');
      expect(await lease.acquire(held, 'b', LONG_MS)).toBeNull();
      await lease.release(held, 'a');
      expect(await lease.renew(held, 'a', LONG_MS)).toBe(false);
      expect(await lease.acquire(held, 'b', LONG_MS)).not.toBeNull();
    });

    it('does not confuse holders and names that look alike', async () => {
      const held = newName();
      await lease.acquire(held, 'a:b', LONG_MS);
      expect(await lease.acquire(held, 'b', LONG_MS)).toBeNull();
      expect(await lease.renew(held, 'a', LONG_MS)).toBe(false);
      expect(await lease.acquire(`${held}:a`, 'b', LONG_MS)).not.toBeNull();
    });

    it('refuses a time that would never or at once run out', async () => {
      for (const ttlMs of [0, -1, 1.5, Number.NaN, Infinity])
        await expect(lease.acquire(newName(), 'a', ttlMs)).rejects.toBeInstanceOf(RangeError);
    });
  });
}
