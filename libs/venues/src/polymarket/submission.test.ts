import { describe, expect, it } from '@jest/globals';

import type { HttpOutcome } from '../session/http-client.js';
import { interpretCancel, interpretSubmission, orderUnits } from './submission.js';

const answer = (status: number, json: unknown): HttpOutcome => ({
  kind: 'response',
  status,
  json,
  excerpt: '',
});
const ID = '0xabc';

describe('the answer to a posted order', () => {
  it.each(['live', 'matched', 'delayed', 'unmatched'])('200 %s is accepted', (status) => {
    const said = { success: true, orderID: ID, status, makingAmount: '1', takingAmount: '2', errorMsg: '' };
    expect(interpretSubmission(answer(200, said))).toMatchObject({
      kind: 'accepted',
      answer: { orderID: ID, status },
    });
    expect(interpretSubmission(answer(200, { ...said, errorMsg: null }))).toMatchObject({ kind: 'accepted' });
  });

  it.each([
    ["order couldn't be fully filled. FOK orders are fully filled or killed."],
    [
      'no orders found to match with FAK order. FAK orders are partially filled or killed if no match is found.',
    ],
  ])('400 «%s» is an accepted order without fills', (error) => {
    expect(interpretSubmission(answer(400, { error }))).toEqual({ kind: 'unmatched' });
  });

  it.each([
    [
      200,
      {
        success: true,
        orderID: '',
        status: '',
        errorMsg: 'post-only mode: only post-only orders and cancels are allowed',
      },
      'post_only_mode',
    ],
    [200, { success: true, orderID: '', status: '', errorMsg: '' }, 'rejected'],
    [200, { success: false, orderID: null, errorMsg: 'Insufficient balance' }, 'rejected'],
    [400, { error: 'not enough balance / allowance' }, 'insufficient_balance'],
    [400, { error: 'order 0x1 is invalid. Price (0.123) breaks minimum tick size rule: 0.01' }, 'off_grid'],
    [400, { error: 'order 0x1 is invalid. Size (3) lower than the minimum: 5' }, 'below_minimum'],
    [400, { error: "'0x1' address in closed only mode" }, 'closed_only'],
    [404, { error: 'No orderbook exists for the requested token id' }, 'unknown_market'],
    [401, { error: 'Unauthorized/Invalid api key' }, 'unauthorized'],
    [425, undefined, 'engine_restarting'],
    [429, undefined, 'rate_limited'],
    [503, { error: 'Trading is currently disabled. Please try again later.' }, 'trading_disabled'],
    [
      503,
      { error: 'post-only mode: only post-only orders and cancels are allowed', code: 'post_only_mode' },
      'post_only_mode',
    ],
    [500, { error: 'order timed out' }, 'order_timed_out'],
    [403, undefined, 'http_403'],
  ])('%i %j is a rejection', (status, json, code) => {
    expect(interpretSubmission(answer(status, json))).toMatchObject({ kind: 'rejected', code });
  });

  it.each([
    [200, undefined],
    [200, ['what']],
    [200, { success: false, orderID: ID, errorMsg: 'strange' }],
    [200, {}],
    [302, undefined],
    [408, undefined],
    [500, { error: 'Internal server error' }],
    [500, { error: 'the trade contains rounding issues' }],
    [502, undefined],
    [503, undefined],
    [400, { error: 'order match delayed due to market conditions' }],
  ])('%i %j leaves the outcome unknown', (status, json) => {
    expect(interpretSubmission(answer(status, json)).kind).toBe('unknown');
  });

  it('knows what did not leave, what may have, and what was there before', () => {
    expect(interpretSubmission({ kind: 'not_sent', reason: 'x' })).toMatchObject({
      kind: 'rejected',
      code: 'not_sent',
    });
    expect(interpretSubmission({ kind: 'unknown', reason: 'x' }).kind).toBe('unknown');
    expect(interpretSubmission(answer(400, { error: 'order 0x1 is invalid. Duplicated.' })).kind).toBe(
      'duplicate',
    );
  });
});

describe('the answer to a cancel', () => {
  it.each([
    [answer(200, { canceled: ['0xABC'], not_canceled: {} }), 'canceled'],
    [answer(200, { canceled: [], not_canceled: { [ID]: 'already canceled or matched' } }), 'gone'],
    [
      answer(200, { canceled: [], not_canceled: { [ID]: 'order is being matched with a delay' } }),
      'rejected',
    ],
    [answer(200, { canceled: [], not_canceled: { [ID]: 'delayed' } }), 'rejected'],
    [answer(200, { canceled: ['0xdef'] }), 'unknown'],
    [answer(200, undefined), 'unknown'],
    [answer(404, { error: 'order not found' }), 'gone'],
    [answer(425, undefined), 'rejected'],
    [answer(429, undefined), 'rejected'],
    [answer(500, undefined), 'unknown'],
    [answer(503, { error: 'Trading is currently disabled' }), 'unknown'],
  ])('%j', (outcome, kind) => {
    expect(interpretCancel(outcome, ID).kind).toBe(kind);
  });
});

describe('shares of an order', () => {
  it('are read in shares or in token units', () => {
    expect(orderUnits('25.0000', 10_000)).toBe(25_000_000);
    expect(orderUnits('100', 10_000)).toBe(100_000_000);
    expect(orderUnits('100000000', 10_000)).toBe(100_000_000);
    expect(orderUnits('50000000', 10_000)).toBe(50_000_000);
    expect(orderUnits('', 10_000)).toBe(0);
    expect(orderUnits(null, 10_000)).toBe(0);
  });
});
