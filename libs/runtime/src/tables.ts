/**
 * Every table of Arbytron, and how domain values become its rows. The migrations of `libs/platform` create the real
 * tables; a test there holds both together.
 */
import type {
  Candidate,
  Fill,
  LedgerTransaction,
  Millis,
  Money,
  Opportunity,
  Order,
  Position,
  Posting,
  Relation,
  Settlement,
  Trust,
} from '@arbytron/domain';
import type { JsonValue, Row, StoreWrite, Table } from './ports.js';
import { rowCodec, tableOf } from './row-codec.js';

/** The fate of an opportunity that was traded. `status` is execution's word for it. */
export interface TradeRecord {
  readonly tradeId: string;
  readonly opportunityId: string;
  readonly episodeId: string;
  readonly candidateId: string;
  readonly eventKey: string;
  readonly status: string;
  readonly openedAt: Millis;
  readonly closedAt: Millis | null;
  readonly expectedProfit: Money;
  /** Null until the trade is closed. */
  readonly realizedProfit: Money | null;
  readonly opportunity: Opportunity;
}

/** A candidate as matching keeps it. */
export interface CandidateRecord {
  readonly candidateId: string;
  readonly eventKey: string;
  readonly trust: Trust;
  readonly relation: Relation;
  readonly revision: number;
  /** Digest of everything the match was judged on; another one suspends it. */
  readonly fingerprint: string;
  readonly candidate: Candidate;
  readonly evidence: JsonValue;
  readonly updatedAt: Millis;
}

export type ReviewVerdict = 'approve' | 'reject' | 'suspend';

/** What a person says of a candidate. Written as `pending`; matching decides it in the commit that carries it out. */
export interface ReviewRecord {
  readonly reviewId: string;
  readonly candidateId: string;
  readonly verdict: ReviewVerdict;
  /** Of the texts the person saw: a verdict on other texts is refused. */
  readonly fingerprint: string;
  readonly reviewer: string;
  readonly reason: string;
  readonly requestedAt: Millis;
  readonly status: 'pending' | 'accepted' | 'refused';
  /** Why it was refused; null otherwise. */
  readonly refusal: string | null;
  readonly decidedAt: Millis | null;
}

/** A stop of new orders; in force while `liftedAt` is null. */
export interface HaltRecord {
  readonly haltId: string;
  readonly scope: string;
  readonly reason: string;
  readonly since: Millis;
  readonly liftedAt: Millis | null;
}

/** A ledger transaction without its postings, which are rows of their own. */
export type LedgerHeader = Omit<LedgerTransaction, 'postings'>;

export interface LedgerPostingRecord extends Posting {
  readonly transactionId: string;
}

export const ORDERS = rowCodec(
  tableOf<Order>()('orders', ['client_order_id'], {
    client_order_id: 'text',
    opportunity_id: 'text',
    event_key: 'text',
    leg_index: 'integer',
    attempt: 'integer',
    purpose: 'text',
    venue: 'text',
    market_id: 'text',
    outcome: 'text',
    instrument_id: 'text',
    side: 'text',
    time_in_force: 'text',
    limit_price: 'integer',
    quantity: 'integer',
    status: 'text',
    venue_order_id: 'text',
    filled_quantity: 'integer',
    filled_notional: 'integer',
    fees: 'integer',
    reason: 'text',
    created_at: 'integer',
    updated_at: 'integer',
  }),
);

export const FILLS = rowCodec(
  tableOf<Fill>()('fills', ['venue', 'trade_id'], {
    venue: 'text',
    trade_id: 'text',
    client_order_id: 'text',
    venue_order_id: 'text',
    opportunity_id: 'text',
    event_key: 'text',
    market_id: 'text',
    outcome: 'text',
    side: 'text',
    price: 'integer',
    quantity: 'integer',
    fee: 'integer',
    liquidity: 'text',
    venue_time: 'integer',
    received_at: 'integer',
  }),
);

export const TRADES = rowCodec(
  tableOf<TradeRecord>()('trades', ['trade_id'], {
    trade_id: 'text',
    opportunity_id: 'text',
    episode_id: 'text',
    candidate_id: 'text',
    event_key: 'text',
    status: 'text',
    opened_at: 'integer',
    closed_at: 'integer',
    expected_profit: 'integer',
    realized_profit: 'integer',
    opportunity: 'json',
  }),
);

export const CANDIDATES = rowCodec(
  tableOf<CandidateRecord>()('candidates', ['candidate_id'], {
    candidate_id: 'text',
    event_key: 'text',
    trust: 'text',
    relation: 'text',
    revision: 'integer',
    fingerprint: 'text',
    candidate: 'json',
    evidence: 'json',
    updated_at: 'integer',
  }),
);

export const REVIEWS = rowCodec(
  tableOf<ReviewRecord>()('reviews', ['review_id'], {
    review_id: 'text',
    candidate_id: 'text',
    verdict: 'text',
    fingerprint: 'text',
    reviewer: 'text',
    reason: 'text',
    requested_at: 'integer',
    status: 'text',
    refusal: 'text',
    decided_at: 'integer',
  }),
);

export const POSITIONS = rowCodec(
  tableOf<Position>()('positions', ['venue', 'market_id', 'outcome'], {
    venue: 'text',
    market_id: 'text',
    outcome: 'text',
    event_key: 'text',
    quantity: 'integer',
    cost: 'integer',
    realized_pnl: 'integer',
    fees: 'integer',
  }),
);

export const SETTLEMENTS = rowCodec(
  tableOf<Settlement>()('settlements', ['settlement_id'], {
    settlement_id: 'text',
    venue: 'text',
    market_id: 'text',
    outcome: 'text',
    payoff: 'integer',
    fee: 'integer',
    settled_at: 'integer',
  }),
);

export const LEDGER_TRANSACTIONS = rowCodec(
  tableOf<LedgerHeader>()('ledger_transactions', ['transaction_id'], {
    transaction_id: 'text',
    at: 'integer',
    memo: 'text',
  }),
);

export const LEDGER_POSTINGS = rowCodec(
  tableOf<LedgerPostingRecord>()('ledger_postings', ['transaction_id', 'account'], {
    transaction_id: 'text',
    account: 'text',
    amount: 'integer',
  }),
);

export const HALTS = rowCodec(
  tableOf<HaltRecord>()('halts', ['halt_id'], {
    halt_id: 'text',
    scope: 'text',
    reason: 'text',
    since: 'integer',
    lifted_at: 'integer',
  }),
);

export const TABLES: readonly Table[] = [
  ORDERS,
  FILLS,
  TRADES,
  CANDIDATES,
  REVIEWS,
  POSITIONS,
  SETTLEMENTS,
  LEDGER_TRANSACTIONS,
  LEDGER_POSTINGS,
  HALTS,
].map((codec) => codec.table);

/** Books a ledger transaction once, with all its postings. */
export function ledgerWrites({ postings, ...header }: LedgerTransaction): StoreWrite[] {
  const { transactionId } = header;
  return [
    { kind: 'insert', table: LEDGER_TRANSACTIONS.table, row: LEDGER_TRANSACTIONS.encode(header) },
    ...postings.map(({ account, amount }): StoreWrite => {
      const row = LEDGER_POSTINGS.encode({ transactionId, account, amount });
      return { kind: 'insert', table: LEDGER_POSTINGS.table, row };
    }),
  ];
}

/** Puts ledger transactions together again: in the order of the headers, postings in the order of their accounts. */
export function ledgerTransactions(headers: readonly Row[], postings: readonly Row[]): LedgerTransaction[] {
  const byTransaction = new Map<string, Posting[]>();
  for (const { transactionId, account, amount } of postings.map(LEDGER_POSTINGS.decode)) {
    const lines = byTransaction.get(transactionId) ?? [];
    lines.push({ account, amount });
    byTransaction.set(transactionId, lines);
  }
  return headers
    .map(LEDGER_TRANSACTIONS.decode)
    .map((header) => ({ ...header, postings: byTransaction.get(header.transactionId) ?? [] }));
}
