import type { RefusalCode } from '../exchange/index.js';

/** A refusal as the venue answers it: nested, with a code to branch on. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    readonly code: string,
    message = code.replaceAll('_', ' '),
    readonly details?: string,
  ) {
    super(message);
  }

  body(): unknown {
    const { code, message, details } = this;
    return { error: { code, message, ...(details === undefined ? {} : { details }) } };
  }
}

export const notFound = (): ApiError => new ApiError(404, 'not_found');
export const badRequest = (details: string): ApiError =>
  new ApiError(400, 'bad_request', 'bad request', details);

const OF_REFUSAL: Readonly<Partial<Record<RefusalCode, readonly [number, string]>>> = {
  unknown_market: [404, 'not_found'],
  unknown_account: [404, 'user_not_found'],
  unknown_order: [404, 'not_found'],
  order_not_open: [404, 'not_found'],
  duplicate_client_order_id: [409, 'order_already_exists'],
  insufficient_balance: [400, 'insufficient_balance'],
  insufficient_holdings: [400, 'insufficient_balance'],
  fok_not_filled: [409, 'fill_or_kill_insufficient_resting_volume'],
};

/** The venue's answer to what the exchange refused. Everything else is an order that is wrong in itself. */
export function errorOfRefusal(code: RefusalCode, message: string): ApiError {
  const [status, name] = OF_REFUSAL[code] ?? [400, 'invalid_order'];
  return new ApiError(status, name, status === 409 ? name.replaceAll('_', ' ') : message);
}
