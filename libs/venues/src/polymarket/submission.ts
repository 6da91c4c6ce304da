import type { Quantity } from '@arbytron/domain';

import type { CancelResult } from '../connector.js';
import type { HttpOutcome } from '../session/http-client.js';
import { sameId } from './fills.js';
import { parseUnits } from './normalize.js';
import { cancelWire, errorWire, postOrderWire, type PostOrderWire } from './wire.js';

/** What the venue's answer to a posted order means. */
export type Submission =
  | { readonly kind: 'accepted'; readonly answer: PostOrderWire & { readonly orderID: string } }
  /** An immediate order that found nothing: the venue says it with an error status. It is done and has no fills. */
  | { readonly kind: 'unmatched' }
  /** The venue has this very order already: nothing new was placed. */
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'rejected'; readonly code: string; readonly message: string }
  | { readonly kind: 'unknown'; readonly message: string };

const UNMATCHED = /no orders found to match with FAK order|couldn't be fully filled. FOK orders/i;

/** Texts of the venue's refusals, by the code that we give them. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/not enough balance/i, 'insufficient_balance'],
  [/minimum tick size/i, 'off_grid'],
  [/lower than the minimum/i, 'below_minimum'],
  [/min size: \$/i, 'below_minimum_notional'],
  [/closed only mode|address banned/i, 'closed_only'],
  [/order_version_mismatch/i, 'order_version_mismatch'],
  [/no orderbook exists|market not found/i, 'unknown_market'],
  [/not yet ready/i, 'market_not_open'],
  [/post-only mode/i, 'post_only_mode'],
  [/cancel-only/i, 'cancel_only'],
  [/trading is currently disabled/i, 'trading_disabled'],
  [/crosses/i, 'post_only_cross'],
  [/unauthorized|invalid api key/i, 'unauthorized'],
  [/invalid amounts|max accuracy/i, 'bad_amount'],
];

/**
 * Reads the answer to `POST /order`. Only what the venue says with certainty is a rejection; everything else is
 * unknown and must be looked up by the order's id.
 *
 * Source: CLOB error reference. "order timed out" (500) is documented as not placed. 425 (engine restarting), 429
 * and 503 come before the order reaches the engine; a 503 without the venue's own words may come from anything in
 * between. A rejected order can say `success: true` with an empty `orderID`.
 */
export function interpretSubmission(outcome: HttpOutcome): Submission {
  if (outcome.kind === 'not_sent') return { kind: 'rejected', code: 'not_sent', message: outcome.reason };
  if (outcome.kind === 'unknown') return { kind: 'unknown', message: outcome.reason };
  const { status, json } = outcome;
  if (status >= 200 && status < 300) return interpretAnswer(json);
  const said = errorWire.safeParse(json).data;
  const message = said?.error ?? `HTTP ${status}`;
  if (UNMATCHED.test(message)) return { kind: 'unmatched' };
  if (/is invalid\. Duplicated/i.test(message)) return { kind: 'duplicate' };
  // The text reads like a refusal, but speaks of an order that waits.
  if (/match delayed/i.test(message)) return { kind: 'unknown', message };
  if (status === 429) return { kind: 'rejected', code: 'rate_limited', message };
  if (status === 425) return { kind: 'rejected', code: 'engine_restarting', message };
  if (status === 503 && said !== undefined) return refusal(message, 'trading_disabled');
  if (status === 500 && /^order timed out/i.test(message)) {
    return { kind: 'rejected', code: 'order_timed_out', message };
  }
  if (status === 408 || status < 400 || status >= 500) return { kind: 'unknown', message };
  return refusal(message, `http_${status}`);
}

function interpretAnswer(json: unknown): Submission {
  const parsed = postOrderWire.safeParse(json);
  if (!parsed.success) return { kind: 'unknown', message: 'the answer cannot be read' };
  const answer = parsed.data;
  const { orderID, errorMsg } = answer;
  const isFine = errorMsg === null || errorMsg === undefined || errorMsg === '';
  const hasId = orderID !== null && orderID !== undefined && orderID !== '';
  if (answer.success === true && isFine && hasId) return { kind: 'accepted', answer: { ...answer, orderID } };
  const message = isFine ? 'rejected without a reason' : errorMsg;
  if (UNMATCHED.test(message)) return { kind: 'unmatched' };
  if (/is invalid\. Duplicated/i.test(message)) return { kind: 'duplicate' };
  // An id beside an error, or success left unsaid: the order may be there.
  if (hasId || (isFine && answer.success !== true && answer.success !== false && orderID !== '')) {
    return { kind: 'unknown', message };
  }
  return refusal(message, 'rejected');
}

function refusal(message: string, otherwise: string): Submission {
  const code = CODES.find(([text]) => text.test(message))?.[1] ?? otherwise;
  return { kind: 'rejected', code, message };
}

/** Reads the answer to `DELETE /order`. */
export function interpretCancel(outcome: HttpOutcome, orderId: string): CancelResult {
  if (outcome.kind === 'not_sent') return { kind: 'rejected', code: 'not_sent', message: outcome.reason };
  if (outcome.kind === 'unknown') return { kind: 'unknown', message: outcome.reason };
  const { status, json } = outcome;
  if (status === 404) return { kind: 'gone' };
  if (status >= 200 && status < 300) {
    const answer = cancelWire.safeParse(json).data;
    if (answer?.canceled?.some((id) => sameId(id, orderId)) === true) return { kind: 'canceled' };
    const refused = Object.entries(answer?.not_canceled ?? {}).find(([id]) => sameId(id, orderId))?.[1];
    if (refused === undefined) return { kind: 'unknown', message: 'the answer does not name the order' };
    if (/already canceled or matched|already matched|not found/i.test(refused)) return { kind: 'gone' };
    return { kind: 'rejected', code: 'not_canceled', message: refused };
  }
  const message = errorWire.safeParse(json).data?.error ?? `HTTP ${status}`;
  if (status === 429) return { kind: 'rejected', code: 'rate_limited', message };
  if (status === 425) return { kind: 'rejected', code: 'engine_restarting', message };
  if (status >= 500 || status < 400 || status === 408) return { kind: 'unknown', message };
  return { kind: 'rejected', code: `http_${status}`, message };
}

/**
 * Shares in token units, from a field that some answers write in shares ("100.0000") and others in units
 * ("100000000"): a whole number that would be more shares than were ordered is taken as units.
 * @throws DecimalError when it is not a number
 */
export function orderUnits(value: string | number | null | undefined, ordered: Quantity): number {
  if (value === null || value === undefined || value === '') return 0;
  const text = String(value);
  const asShares = parseUnits(text);
  return !text.includes('.') && asShares > ordered * 10_000 ? Number(text) : asShares;
}
