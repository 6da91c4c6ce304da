import type { Price } from '@arbytron/domain';

/** Which misfortune the next order meets. */
export type OrderFault =
  /** Carried out, never answered. */
  | 'timeoutAfterAccept'
  /** Not carried out, never answered. */
  | 'timeoutBeforeAccept'
  /** Carried out, answered with 502. */
  | 'error5xxAfterAccept'
  /** Not carried out: 425, the engine restarts. */
  | 'engineRestarting425'
  /** Not carried out: 429. */
  | 'rateLimit'
  /** Not carried out: 500 with the text that means so. */
  | 'orderTimedOut'
  /** Not carried out: success without an order id. */
  | 'rejectedAsSuccess'
  /** Held for a moment, then carried out. */
  | 'delayed';

/** Switches that make the simulated venue misbehave. Each acts once per unit it is given. */
export class PolymarketFaults {
  readonly #orders: OrderFault[] = [];
  #dropped = 0;
  #failing = 0;
  #readsFailing = 0;
  #blockedCountry: string | null = null;
  #closedOnly = false;

  constructor(
    private readonly channels: {
      closeSockets(): void;
      silence(): void;
      sendText(text: string): void;
      changeTick(marketId: string, step: Price): void;
    },
  ) {}

  /** The next `frames` frames of book changes reach nobody. */
  dropFrames(frames = 1): void {
    this.#dropped += frames;
  }

  /** Connections that are open now stay open and say nothing any more, not even PONG. */
  silence(): void {
    this.channels.silence();
  }

  /** Ends all connections without a closing handshake. */
  closeSockets(): void {
    this.channels.closeSockets();
  }

  /** Every connection of both channels gets this text as a frame. */
  malformedFrame(text = '{"event_type":"price_change","market":'): void {
    this.channels.sendText(text);
  }

  /** Announces another tick size on the market channel, then a book. The market itself keeps its grid. */
  changeTick(marketId: string, step: Price): void {
    this.channels.changeTick(marketId, step);
  }

  /** The next `trades` trades are matched and then fail on chain. */
  failTrade(trades = 1): void {
    this.#failing += trades;
  }

  timeoutAfterAccept(orders = 1): void {
    this.#order('timeoutAfterAccept', orders);
  }

  timeoutBeforeAccept(orders = 1): void {
    this.#order('timeoutBeforeAccept', orders);
  }

  error5xxAfterAccept(orders = 1): void {
    this.#order('error5xxAfterAccept', orders);
  }

  engineRestarting425(orders = 1): void {
    this.#order('engineRestarting425', orders);
  }

  rateLimit(orders = 1): void {
    this.#order('rateLimit', orders);
  }

  orderTimedOut(orders = 1): void {
    this.#order('orderTimedOut', orders);
  }

  rejectedAsSuccess(orders = 1): void {
    this.#order('rejectedAsSuccess', orders);
  }

  /** The next `orders` orders are held before they are matched and cannot be cancelled meanwhile. */
  delay(orders = 1): void {
    this.#order('delayed', orders);
  }

  /** The next `reads` private reads are answered with 503. */
  failReads(reads = 1): void {
    this.#readsFailing += reads;
  }

  /** Says that the caller's country may not trade; null lifts it. */
  block(country: string | null): void {
    this.#blockedCountry = country;
  }

  /** Puts all accounts into close-only mode, or back. */
  closeOnly(isClosedOnly: boolean): void {
    this.#closedOnly = isClosedOnly;
  }

  get blockedCountry(): string | null {
    return this.#blockedCountry;
  }

  get isClosedOnly(): boolean {
    return this.#closedOnly;
  }

  takeOrderFault(): OrderFault | null {
    return this.#orders.shift() ?? null;
  }

  takeDrop(): boolean {
    if (this.#dropped === 0) return false;
    this.#dropped -= 1;
    return true;
  }

  takeFailingTrade(): boolean {
    if (this.#failing === 0) return false;
    this.#failing -= 1;
    return true;
  }

  takeFailingRead(): boolean {
    if (this.#readsFailing === 0) return false;
    this.#readsFailing -= 1;
    return true;
  }

  #order(fault: OrderFault, times: number): void {
    for (let i = 0; i < times; i += 1) this.#orders.push(fault);
  }
}
