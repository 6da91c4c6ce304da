import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DEFAULT_TRADING_CONFIG } from '@arbytron/runtime';
import { EnvironmentError, readEnvironment } from './environment.js';

describe('readEnvironment', () => {
  let folder: string;
  let complete: Record<string, string>;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'arbytron-environment-'));
    complete = {
      ARBYTRON_KAFKA_BROKERS: 'one:9092,two:9093',
      ARBYTRON_REDIS_URL: 'redis://cache:6379',
      ARBYTRON_POSTGRES_URL: 'postgresql://user:secret-word@store:5432/trading',
      ARBYTRON_VENUES: file('venues.yaml', 'kalshi: {key_id: abc}\n'),
    };
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const without = (...names: string[]): Record<string, string> =>
    Object.fromEntries(Object.entries(complete).filter(([name]) => !names.includes(name)));

  /** The problems, each as its variable and the rest. */
  function problemsOf(variables: Readonly<Record<string, string | undefined>>): Record<string, string> {
    try {
      readEnvironment(variables);
    } catch (error) {
      if (!(error instanceof EnvironmentError)) throw error;
      for (const problem of error.problems) expect(error.message).toContain(problem);
      return Object.fromEntries(
        error.problems.map((problem) => [problem.split(':')[0]!, problem.split(': ').slice(1).join(': ')]),
      );
    }
    return {};
  }

  it('reads what is given and takes the safe choice for the rest', () => {
    expect(readEnvironment({ ...complete, PATH: '/bin', HOME: undefined })).toMatchObject({
      bus: 'kafka',
      kafkaBrokers: ['one:9092', 'two:9093'],
      redisUrl: 'redis://cache:6379',
      postgresUrl: 'postgresql://user:secret-word@store:5432/trading',
      namespace: 'arbytron',
      httpHost: '127.0.0.1',
      httpPort: 0,
      trading: 'paper',
      pace: 'live',
      logLevel: 'info',
      config: DEFAULT_TRADING_CONFIG,
      venues: { kalshi: { key_id: 'abc' } },
    });
  });

  it('names two processes of one machine apart', () => {
    expect(readEnvironment(complete).instance).toContain(String(process.pid));
    expect(readEnvironment({ ...complete, ARBYTRON_INSTANCE: 'execution-2' }).instance).toBe('execution-2');
  });

  it('lists everything that is missing', () => {
    expect(problemsOf({})).toEqual({
      ARBYTRON_REDIS_URL: 'missing: expected a redis:// address',
      ARBYTRON_POSTGRES_URL: 'missing: expected a postgresql:// address',
      ARBYTRON_VENUES: expect.stringMatching(/^missing: /),
    });
    expect(problemsOf(without('ARBYTRON_KAFKA_BROKERS'))).toEqual({
      ARBYTRON_KAFKA_BROKERS: 'missing: expected host:port of at least one broker',
    });
  });

  it('needs no Kafka where Redis carries the topics', () => {
    const environment = readEnvironment({ ...without('ARBYTRON_KAFKA_BROKERS'), ARBYTRON_BUS: 'redis' });
    expect(environment).toMatchObject({ bus: 'redis', kafkaBrokers: [] });
  });

  it('names a misspelt variable, also beside wrong ones', () => {
    const problems = problemsOf({ ...complete, ARBYTRON_HTPP_PORT: '8080', ARBYTRON_HTTP_PORT: '80800' });
    expect(problems['ARBYTRON_HTPP_PORT']).toMatch(/^unknown; known are .*ARBYTRON_HTTP_PORT/);
    expect(problems['ARBYTRON_HTTP_PORT']).toBeDefined();
    expect(Object.keys(problems)).toHaveLength(2);
  });

  it('lets the variable of the tests be', () => {
    expect(problemsOf({ ...complete, ARBYTRON_REQUIRE_STACK: '1' })).toEqual({});
  });

  it.each([
    ['ARBYTRON_KAFKA_BROKERS', ['', 'host', 'host:', ':9092', 'host:9092,', 'host:9092, other:9092']],
    ['ARBYTRON_REDIS_URL', ['', 'cache:6379', 'http://cache', 'redis']],
    ['ARBYTRON_POSTGRES_URL', ['', 'mysql://store/trading', 'store:5432']],
    ['ARBYTRON_NAMESPACE', ['', 'Upper', 'with space', '-begins', 'a'.repeat(42)]],
    ['ARBYTRON_HTTP_PORT', ['-1', '65536', '80.5', 'http']],
    ['ARBYTRON_TRADING', ['', 'Live', 'real', 'true']],
    ['ARBYTRON_PACE', ['fast']],
    ['ARBYTRON_BUS', ['nats']],
    ['ARBYTRON_LOG_LEVEL', ['verbose']],
    ['ARBYTRON_INSTANCE', ['']],
    ['ARBYTRON_VENUES', ['', '/nowhere/venues.yaml']],
    ['ARBYTRON_CONFIG', ['', '/nowhere/trading.yaml']],
  ])('refuses a wrong %s', (name, values) => {
    for (const value of values)
      expect(Object.keys(problemsOf({ ...complete, [name]: value }))).toEqual([name]);
  });

  it('quotes no value: any of them may be, or hold, a secret', () => {
    const secret = 'hunter2';
    const venues = file('secret.yaml', `kalshi:\n  private_key: "${secret}\n bad: [`);
    const list = file('list.yaml', `- ${secret}\n`);
    for (const [name, value] of [
      ['ARBYTRON_KAFKA_BROKERS', secret],
      ['ARBYTRON_REDIS_URL', `redis//:${secret}@cache`],
      ['ARBYTRON_REDIS_URL', `http://:${secret}@cache`],
      ['ARBYTRON_POSTGRES_URL', `postgres//user:${secret}@store`],
      ['ARBYTRON_NAMESPACE', `NS ${secret}`],
      ['ARBYTRON_HTTP_PORT', secret],
      ['ARBYTRON_TRADING', secret],
      ['ARBYTRON_TYPO', secret],
      ['ARBYTRON_VENUES', venues],
      ['ARBYTRON_VENUES', list],
    ] as const) {
      const problems = problemsOf({ ...complete, [name]: value });
      expect(Object.keys(problems)).toEqual([name]);
      expect(JSON.stringify(problems)).not.toContain(secret);
    }
    expect(JSON.stringify(problemsOf({ ...complete, ARBYTRON_HTTP_PORT: 'x' }))).not.toContain('secret-word');
  });

  describe('of a process that trades with real money', () => {
    const live = () => ({ ...complete, ARBYTRON_TRADING: 'live' });
    const limits = 'min_spread: "0.02"\nmin_apy: 10\nmax_capital_per_trade: 25\nplatforms: {}\n';

    it('demands limits that somebody wrote down', () => {
      expect(Object.keys(problemsOf(live()))).toEqual(['ARBYTRON_CONFIG']);
      const environment = readEnvironment({ ...live(), ARBYTRON_CONFIG: file('limits.yaml', limits) });
      expect(environment).toMatchObject({ trading: 'live', config: { maxCapitalPerTrade: 25_000_000 } });
    });

    it('does without where the money is that of a simulation', () => {
      expect(problemsOf({ ...live(), ARBYTRON_PACE: 'simulation' })).toEqual({});
    });

    it('tells everything that is wrong in the limits', () => {
      const wrong = file('limits.yaml', 'min_sprad: 0.02\nmin_apy: -10\nplatforms: {}\n');
      const { ARBYTRON_CONFIG } = problemsOf({ ...live(), ARBYTRON_CONFIG: wrong });
      for (const part of [
        'min_spread: missing',
        'did you mean min_spread',
        'min_apy',
        'max_capital_per_trade',
      ])
        expect(ARBYTRON_CONFIG).toContain(part);
    });
  });

  it('tells of wrong files and wrong variables together', () => {
    const problems = problemsOf({
      ...without('ARBYTRON_KAFKA_BROKERS'),
      ARBYTRON_CONFIG: file('trading.yaml', 'min_spread: much\n'),
      ARBYTRON_VENUES: '/nowhere/venues.yaml',
      ARBYTRON_TYPO: 'x',
    });
    expect(Object.keys(problems).sort()).toEqual([
      'ARBYTRON_CONFIG',
      'ARBYTRON_KAFKA_BROKERS',
      'ARBYTRON_TYPO',
      'ARBYTRON_VENUES',
    ]);
  });
});
