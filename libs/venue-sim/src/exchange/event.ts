import type {
  BookSide,
  MarketStatus,
  Millis,
  Money,
  OrderSide,
  Price,
  Quantity,
  TimeInForce,
} from '@arbytron/domain';
import type { BinaryOutcome } from './command.js';

/** `resting` orders may still fill; the others are done. */
export type ExchangeOrderStatus = 'resting' | 'filled' | 'canceled' | 'expired';

/** Why an order ended without being filled. */
export type OrderEndReason =
  | 'requested'
  | 'immediate_remainder'
  | 'fok_not_filled'
  | 'post_only_cross'
  | 'self_trade'
  | 'expired'
  | 'market_closed';

/** An order as the exchange reports it. Prices are in the terms of its outcome. */
export interface ExchangeOrder {
  readonly orderId: string;
  readonly account: string;
  readonly clientOrderId: string | null;
  readonly marketId: string;
  readonly outcome: BinaryOutcome;
  readonly side: OrderSide;
  readonly limitPrice: Price;
  readonly quantity: Quantity;
  readonly timeInForce: TimeInForce;
  readonly expiresAt: Millis | null;
  readonly postOnly: boolean;
  readonly filledQuantity: Quantity;
  /** Σ price × quantity of the fills. */
  readonly filledNotional: Money;
  readonly fees: Money;
  readonly status: ExchangeOrderStatus;
  readonly reason: OrderEndReason | null;
  readonly createdAt: Millis;
  readonly updatedAt: Millis;
}

/** One account's side of a trade, in the terms of its order's outcome. */
export interface ExchangeFill {
  readonly tradeId: string;
  readonly account: string;
  readonly orderId: string;
  readonly clientOrderId: string | null;
  readonly marketId: string;
  readonly outcome: BinaryOutcome;
  readonly side: OrderSide;
  readonly price: Price;
  readonly quantity: Quantity;
  readonly fee: Money;
  readonly liquidity: 'maker' | 'taker';
  readonly at: Millis;
}

/** What an account was paid for one outcome when a market settled. */
export interface ExchangeSettlement {
  readonly settlementId: string;
  readonly account: string;
  readonly marketId: string;
  readonly outcome: BinaryOutcome;
  readonly quantity: Quantity;
  /** What the quantity had cost, fees included. */
  readonly cost: Money;
  /** Per contract of the outcome. */
  readonly payoff: Price;
  readonly amount: Money;
  readonly at: Millis;
}

/** One party of a trade. The house trades without an order: its `orderId` names the price level. */
export interface TradeParty {
  readonly account: string;
  readonly orderId: string;
  readonly outcome: BinaryOutcome;
  readonly side: OrderSide;
}

export type ExchangeEvent =
  | {
      readonly kind: 'market';
      readonly marketId: string;
      readonly status: MarketStatus;
      readonly payoff: Price | null;
      readonly at: Millis;
    }
  /** A market is gone from all listings. */
  | { readonly kind: 'archived'; readonly marketId: string; readonly at: Millis }
  | {
      readonly kind: 'level';
      readonly marketId: string;
      readonly side: BookSide;
      /** YES price. */
      readonly price: Price;
      /** Total resting there now; 0: the level is gone. */
      readonly quantity: Quantity;
      readonly change: Quantity;
      readonly at: Millis;
    }
  | {
      readonly kind: 'trade';
      readonly tradeId: string;
      readonly marketId: string;
      /** YES price. */
      readonly price: Price;
      readonly quantity: Quantity;
      /** Which side of the YES book the taker was on: `bid` bought Yes or sold No. */
      readonly takerBookSide: BookSide;
      readonly taker: TradeParty;
      readonly maker: TradeParty;
      readonly at: Millis;
    }
  | { readonly kind: 'order'; readonly order: ExchangeOrder; readonly at: Millis }
  | { readonly kind: 'fill'; readonly fill: ExchangeFill; readonly at: Millis }
  | { readonly kind: 'settlement'; readonly settlement: ExchangeSettlement; readonly at: Millis }
  | {
      readonly kind: 'balance';
      readonly account: string;
      readonly cash: Money;
      /** Part of the cash that resting orders have set aside. */
      readonly reserved: Money;
      readonly at: Millis;
    };
