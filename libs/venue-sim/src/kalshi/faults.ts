/** Which misfortune the next order meets. */
export type OrderFault =
  /** Carried out, never answered. */
  | 'timeoutAfterAccept'
  /** Not carried out, never answered. */
  | 'timeoutBeforeAccept'
  /** Carried out, answered with 503. */
  | 'error5xxAfterAccept'
  /** Carried out, the answer breaks off in the middle. */
  | 'truncatedAnswer'
  /** Not carried out: 429. */
  | 'rateLimit';

/** Switches that make the simulated venue misbehave. Each acts once per unit it is given. */
export class KalshiFaults {
  readonly #orders: OrderFault[] = [];
  #readsLimited = 0;
  #dropped = 0;
  #skipped = 0;

  constructor(
    private readonly streams: {
      closeSockets(): void;
      silence(): void;
      sendText(text: string): void;
      terminateChannels(code: number): void;
    },
  ) {}

  /** The next `frames` book frames count in the sequence but reach nobody. */
  dropFrames(frames = 1): void {
    this.#dropped += frames;
  }

  /** The next `frames` book frames skip a number; nothing is lost but the number. */
  skipSeq(frames = 1): void {
    this.#skipped += frames;
  }

  /** Connections that are open now stay open and say nothing any more, not even a pong. */
  silence(): void {
    this.streams.silence();
  }

  /** Ends all connections without a closing handshake. */
  closeSockets(): void {
    this.streams.closeSockets();
  }

  /** Every connection gets this text as a frame. */
  malformedFrame(text = '{"type":"orderbook_delta","sid":'): void {
    this.streams.sendText(text);
  }

  /** Ends every book subscription with a terminal error: 10 channel error, 25 buffer overflow. */
  terminateChannels(code: 10 | 25): void {
    this.streams.terminateChannels(code);
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

  truncatedAnswer(orders = 1): void {
    this.#order('truncatedAnswer', orders);
  }

  /** The next `orders` orders are refused with 429. */
  rateLimit(orders = 1): void {
    this.#order('rateLimit', orders);
  }

  /** The next `reads` reading requests are refused with 429. */
  rateLimitReads(reads = 1): void {
    this.#readsLimited += reads;
  }

  takeOrderFault(): OrderFault | null {
    return this.#orders.shift() ?? null;
  }

  takeReadLimit(): boolean {
    if (this.#readsLimited === 0) return false;
    this.#readsLimited -= 1;
    return true;
  }

  takeDrop(): boolean {
    if (this.#dropped === 0) return false;
    this.#dropped -= 1;
    return true;
  }

  takeSkip(): boolean {
    if (this.#skipped === 0) return false;
    this.#skipped -= 1;
    return true;
  }

  #order(fault: OrderFault, times: number): void {
    for (let i = 0; i < times; i += 1) this.#orders.push(fault);
  }
}
