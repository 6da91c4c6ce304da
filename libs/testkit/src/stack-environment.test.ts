import { describe, expect, it } from '@jest/globals';
import { requireStackEnvironment } from './stack-environment.js';

const NAMES = ['ARBYTRON_KAFKA_BROKERS', 'ARBYTRON_REDIS_URL'];

describe('requireStackEnvironment', () => {
  it('gives the values when all are set', () => {
    const environment = { ARBYTRON_KAFKA_BROKERS: 'b:1', ARBYTRON_REDIS_URL: 'redis://r', OTHER: 'x' };
    expect(requireStackEnvironment(NAMES, environment)).toEqual({
      available: true,
      environment: { ARBYTRON_KAFKA_BROKERS: 'b:1', ARBYTRON_REDIS_URL: 'redis://r' },
    });
  });

  it('says in one line what is missing and how to get it', () => {
    const lines: string[] = [];
    const gate = requireStackEnvironment(NAMES, { ARBYTRON_REDIS_URL: 'redis://r' }, (line) =>
      lines.push(line),
    );
    expect(gate.available).toBe(false);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('ARBYTRON_KAFKA_BROKERS');
    expect(lines[0]).toContain('npx arbytron stack up');
    expect(lines[0]).not.toContain('ARBYTRON_REDIS_URL');
  });

  it('fails instead when the stack is required, and never takes an empty value for one', () => {
    const environment = {
      ARBYTRON_REQUIRE_STACK: '1',
      ARBYTRON_KAFKA_BROKERS: 'b:1',
      ARBYTRON_REDIS_URL: '',
    };
    expect(() => requireStackEnvironment(NAMES, environment)).toThrow('ARBYTRON_REDIS_URL');
  });
});
