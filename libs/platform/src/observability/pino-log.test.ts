import { describe, expect, it } from '@jest/globals';
import { Secret } from '@arbytron/runtime';
import { createLog, type LogOptions } from './pino-log.js';

function capture(options: LogOptions = {}) {
  const lines: string[] = [];
  const log = createLog({
    format: 'json',
    destination: { write: (line) => void lines.push(line) },
    ...options,
  });
  return { log, lines, last: () => JSON.parse(lines.at(-1)!) as Record<string, unknown> };
}

describe('createLog', () => {
  it('writes one JSON line with the fields of the log and of the call', () => {
    const { log, lines, last } = capture();
    log.child({ service: 'matching' }).child({ instance: 'a' }).warn('a match is doubtful', { score: 0.5 });
    expect(lines).toHaveLength(1);
    expect(last()).toMatchObject({
      ...{ level: 'warn', message: 'a match is doubtful', service: 'matching', instance: 'a', score: 0.5 },
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
  });

  it('keeps to its level', () => {
    const { log, lines } = capture({ level: 'warn' });
    log.debug('d');
    log.info('i');
    log.warn('w');
    log.error('e');
    expect(lines.map((line) => (JSON.parse(line) as { message: string }).message)).toEqual(['w', 'e']);
  });

  it.each([
    ['a Secret', { key: new Secret('hunter2') }],
    ['a Secret deep inside', { a: [{ b: new Map([['c', new Secret('hunter2')]]) }] }],
    [
      'a field by its name',
      { apiKey: 'hunter2', POLY_PASSPHRASE: 'hunter2', 'KALSHI-ACCESS-SIGNATURE': 'hunter2' },
    ],
    [
      'a field by its name deep inside',
      { config: { venues: [{ private_key: 'hunter2', password: ['hunter2'] }] } },
    ],
    ['a URL', { text: 'connecting to postgresql://user:hunter2@127.0.0.1:5432/db failed' }],
    ['a header in a text', { text: 'authorization: Bearer hunter2hunter2' }],
    ['a private key', { pem: '-----BEGIN RSA PRIVATE KEY-----\nhunter2\n-----END RSA PRIVATE KEY-----' }],
    ['an error', { error: new Error('redis://:hunter2@host', { cause: new Error('wss://a:hunter2@host') }) }],
    [
      'fields of an error',
      { error: Object.assign(new Error('x'), { config: { authorization: 'hunter2' } }) },
    ],
  ])('hides %s', (_what, fields) => {
    const { log, lines } = capture();
    log.error('failed', fields);
    log.child(fields).error('failed');
    const pretty = capture({ format: 'pretty' });
    pretty.log.error('failed', fields);
    const all = [...lines, ...pretty.lines].join('\n');
    expect(all).not.toContain('hunter2');
    expect(all).toContain('[secret]');
  });

  it('shows what is no secret, although its name is close to one', () => {
    const { log, last } = capture();
    const fields = {
      tokenId: '7131',
      key: 'event',
      eventKey: 'e',
      idempotencyKey: 'i',
      signatureType: 2,
      password: null,
    };
    log.info('shown', fields);
    expect(last()).toMatchObject(fields);
  });

  it('writes errors with their stack, code and cause', () => {
    const { log, last } = capture();
    const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    log.error('failed', { error: new TypeError('outer', { cause }) });
    expect(last()['error']).toMatchObject({
      ...{ name: 'TypeError', message: 'outer', stack: expect.stringContaining('pino-log.test') },
      cause: { name: 'Error', message: 'refused', code: 'ECONNREFUSED' },
    });
  });

  it('writes anything without failing or growing without bound', () => {
    const { log, last } = capture();
    const circular: Record<string, unknown> = {
      big: 10n ** 30n,
      none: undefined,
      when: new Date(0),
      bytes: new Uint8Array(9),
    };
    circular['self'] = circular;
    const deep = Array.from({ length: 99 }).reduce<object>((inner) => ({ inner }), {});
    log.info('odd', {
      circular,
      deep,
      long: 'x'.repeat(100_000),
      many: Array.from({ length: 1_000 }, (_, i) => i),
    });
    expect(last()['circular']).toEqual({
      ...{
        big: '1000000000000000000000000000000',
        when: '1970-01-01T00:00:00.000Z',
        bytes: '[9 bytes]',
        self: '[circular]',
      },
    });
    expect(JSON.stringify(last()).length).toBeLessThan(6_000);
  });

  it('does not let fields take the place of the line’s own', () => {
    const { log, last } = capture();
    log.info('real', { message: 'other', level: 9, time: 0 });
    expect(last()).toMatchObject({
      message: 'real',
      level: 'info',
      field_message: 'other',
      field_level: 9,
      field_time: 0,
    });
  });

  it('writes a line for people', () => {
    const { log, lines } = capture({ format: 'pretty' });
    log.child({ service: 'execution' }).info('order sent', { venue: 'kalshi', note: 'two words', count: 3 });
    expect(lines[0]).toMatch(
      /^\d\d:\d\d:\d\d\.\d{3} INFO {2}execution order sent venue=kalshi note="two words" count=3\n$/,
    );
  });
});
