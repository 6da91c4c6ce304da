import { TOPICS, type MessageOf, type TopicName } from '@arbytron/contracts';
import {
  isTradable,
  type Candidate,
  type Control,
  type Fill,
  type Market,
  type Money,
  type Opportunity,
  type Order,
  type Position,
  type Settlement,
} from '@arbytron/domain';
import type { Bus, Subscription } from '@arbytron/runtime';
import { InvariantChecker, type Violation } from './invariant-checker.js';

/** What has happened, seen from the topics alone: the same for one process and for many. */
export interface FleetFigures {
  readonly quotes: number;
  readonly markets: number;
  /** Matches that could be traded at some time. */
  readonly candidates: number;
  readonly opportunities: readonly Opportunity[];
  readonly orders: readonly Order[];
  readonly fills: readonly Fill[];
  readonly settlements: readonly Settlement[];
  readonly positions: readonly Position[];
  readonly halts: readonly Control[];
  readonly realizedProfit: Money;
  readonly expectedProfit: Money;
  readonly quoteToOrderMs: readonly number[];
  readonly violations: readonly Violation[];
}

const WATCHED = [
  'markets',
  'candidates',
  'opportunities',
  'orders',
  'fills',
  'settlements',
  'positions',
  'control',
] as const;

/** Follows all topics and keeps the figures of a fleet, whatever processes it runs in. */
export class FleetMonitor {
  readonly #checker: InvariantChecker;
  readonly #markets = new Map<string, Market>();
  readonly #candidates = new Map<string, Candidate>();
  /** Candidates that could be traded at some time. */
  readonly #tradable = new Set<string>();
  readonly #opportunities = new Map<string, Opportunity>();
  readonly #orders = new Map<string, Order>();
  readonly #fills = new Map<string, Fill>();
  readonly #settlements = new Map<string, Settlement>();
  readonly #positions = new Map<string, Position>();
  readonly #halts = new Map<string, Control>();
  readonly #subscriptions: Subscription[] = [];
  #quotes = 0;
  #activeAt = 0;

  /**
   * @param instance tells this reader's groups apart from others'
   * @param staleAfterMs the limit that orders must have kept
   */
  constructor(
    readonly bus: Bus,
    readonly instance: string,
    staleAfterMs: number,
  ) {
    this.#checker = new InvariantChecker(staleAfterMs);
  }

  /** Reads all that the topics still hold, then goes on with what arrives. */
  async start(): Promise<void> {
    const group = `monitor-${this.instance}`;
    const handler = (record: {
      topic: string;
      value: Uint8Array | null;
      timestamp: number;
    }): Promise<void> => {
      if (record.value !== null) this.#take(record.topic as TopicName, record.value, record.timestamp);
      return Promise.resolve();
    };
    this.#subscriptions.push(
      await this.bus.subscribe({ group, topics: WATCHED, from: 'beginning', handler }),
    );
    this.#subscriptions.push(
      await this.bus.subscribe({ group: `${group}-quotes`, topics: ['quotes'], from: 'end', handler }),
    );
    await Promise.all(this.#subscriptions.map((subscription) => subscription.caughtUp));
  }

  async close(): Promise<void> {
    await Promise.all(this.#subscriptions.map((subscription) => subscription.close()));
  }

  /** When the last order, fill, position or settlement was seen, by the clock of the log. */
  get activeAt(): number {
    return this.#activeAt;
  }

  candidates(): Candidate[] {
    return [...this.#candidates.values()];
  }

  figures(): FleetFigures {
    const orders = [...this.#orders.values()];
    const positions = [...this.#positions.values()];
    return {
      quotes: this.#quotes,
      markets: this.#markets.size,
      candidates: this.#tradable.size,
      opportunities: [...this.#opportunities.values()],
      orders,
      fills: [...this.#fills.values()],
      settlements: [...this.#settlements.values()],
      positions,
      halts: [...this.#halts.values()].filter((control) => control.action === 'halt'),
      realizedProfit: positions.reduce((sum, position) => sum + position.realizedPnl, 0),
      expectedProfit: this.#expectedProfit(orders),
      quoteToOrderMs: this.#quoteToOrder(orders),
      violations: this.#checker.violations,
    };
  }

  /** Locked profit of the opportunities that became orders. */
  #expectedProfit(orders: readonly Order[]): Money {
    const traded = new Set(orders.map((order) => order.opportunityId));
    let sum = 0;
    for (const id of traded) sum += this.#opportunities.get(id)?.profit ?? 0;
    return sum;
  }

  /** From the frame that completed an opportunity to the intent of its orders, one figure per trade. */
  #quoteToOrder(orders: readonly Order[]): number[] {
    const latencies = new Map<string, number>();
    for (const order of orders) {
      const opportunity = this.#opportunities.get(order.opportunityId);
      if (!opportunity || order.attempt > 0) continue;
      latencies.set(
        order.opportunityId,
        order.createdAt - Math.max(...opportunity.legs.map((leg) => leg.receivedAt)),
      );
    }
    return [...latencies.values()].sort((a, b) => a - b);
  }

  #take(topic: TopicName, value: Uint8Array, timestamp: number): void {
    if (topic === 'quotes') {
      this.#quotes += 1;
      return;
    }
    const message = TOPICS[topic].decode(value);
    if (topic !== 'markets' && topic !== 'candidates') this.#activeAt = Math.max(this.#activeAt, timestamp);
    switch (topic) {
      case 'markets': {
        const market = message as MessageOf<'markets'>;
        this.#markets.set(`${market.venue}:${market.marketId}`, market);
        break;
      }
      case 'candidates': {
        const candidate = message as MessageOf<'candidates'>;
        this.#candidates.set(candidate.candidateId, candidate);
        if (isTradable(candidate.trust)) this.#tradable.add(candidate.candidateId);
        break;
      }
      case 'opportunities': {
        const event = message as MessageOf<'opportunities'>;
        if (event.kind !== 'opportunity') break;
        this.#opportunities.set(event.opportunity.opportunityId, event.opportunity);
        this.#checker.onOpportunity(event.opportunity);
        break;
      }
      case 'orders': {
        const order = message as MessageOf<'orders'>;
        this.#orders.set(order.clientOrderId, order);
        this.#checker.onOrder(order);
        break;
      }
      case 'fills': {
        const fill = message as MessageOf<'fills'>;
        this.#fills.set(`${fill.venue}:${fill.tradeId}`, fill);
        this.#checker.onFill(fill);
        break;
      }
      case 'settlements': {
        const settlement = message as MessageOf<'settlements'>;
        this.#settlements.set(settlement.settlementId, settlement);
        break;
      }
      case 'positions': {
        const position = message as MessageOf<'positions'>;
        this.#positions.set(`${position.venue}:${position.marketId}:${position.outcome}`, position);
        break;
      }
      case 'control': {
        const control = message as MessageOf<'control'>;
        this.#halts.set(control.scope, control);
        break;
      }
      case 'exposure':
        break;
    }
  }
}
