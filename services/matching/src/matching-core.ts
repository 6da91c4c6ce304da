import {
  keyOfMarket,
  type Candidate,
  type Market,
  type MarketKey,
  type Millis,
  type Trust,
} from '@arbytron/domain';
import {
  CANDIDATES,
  type AssignmentInput,
  type CandidateRecord,
  type Core,
  type MessageInput,
  type Output,
  type TimerInput,
} from '@arbytron/runtime';
import { buildCandidate, candidateIdOf, pairOf, type MarketPair } from './candidate-builder.js';
import {
  couldMatch,
  fingerprintOf,
  judge,
  MarketIndex,
  specify,
  type ContractSpecification,
  type MatchDecision,
} from './core/index.js';

export type MatchingInput = MessageInput<'markets'> | AssignmentInput | TimerInput;

type Outputs = Output<never>[];

/** Why a candidate is suspended, kept with its evidence. */
type Suspension = 'rules_changed' | 'not_open';

interface Evidence {
  readonly decision: MatchDecision;
  readonly markets: readonly [MarketKey, MarketKey];
  readonly suspension: Suspension | null;
  /** What the candidate was before it was suspended for its status. */
  readonly trustBefore: Trust | null;
}

interface Known {
  readonly market: Market;
  readonly specification: ContractSpecification;
  readonly partition: number;
}

/**
 * Finds the markets that are the same contract and keeps watch over them. Every instance knows all markets; the pairs
 * are shared out by the partition of the pair's first market.
 *
 * A change of anything a match was judged on suspends it at once; only a person lifts that.
 */
export class MatchingCore implements Core<MatchingInput, never> {
  readonly #markets = new Map<MarketKey, Known>();
  readonly #records = new Map<string, CandidateRecord>();
  readonly #recordsOfMarket = new Map<MarketKey, Set<string>>();
  readonly #index = new MarketIndex();
  #owned: ReadonlySet<number> = new Set();

  /** @param records candidates of earlier runs */
  constructor(records: readonly CandidateRecord[]) {
    for (const record of records) this.#put(record);
  }

  step(input: MatchingInput, at: Millis): readonly Output<never>[] {
    switch (input.kind) {
      case 'message':
        return this.#onMarket(input.message, input.partition, at);
      case 'assignment':
        return this.#onAssignment(input.partitions, at);
      case 'timer':
        return [];
    }
  }

  #onMarket(market: Market, partition: number, at: Millis): Outputs {
    const key = keyOfMarket(market);
    const before = this.#markets.get(key);
    // Each market arrives twice: once for every instance to know it, once for the one that owns its partition.
    if (before && JSON.stringify(before.market) === JSON.stringify(market)) return [];
    const specification = specify(market);
    const known = { market, specification, partition };
    this.#markets.set(key, known);
    if (market.status === 'closed' || market.status === 'settled') this.#index.remove(key);
    else this.#index.add(specification);
    const outputs = this.#idsOf(key).flatMap((id) => this.#revise(id, at));
    return market.status === 'open' ? [...outputs, ...this.#search(known, at)] : outputs;
  }

  #onAssignment(partitions: readonly number[], at: Millis): Outputs {
    this.#owned = new Set(partitions);
    const revised = [...this.#records.keys()].flatMap((id) => this.#revise(id, at));
    const open = [...this.#markets.values()].filter((known) => known.market.status === 'open');
    return [...revised, ...open.flatMap((known) => this.#search(known, at))];
  }

  #search(known: Known, at: Millis): Outputs {
    const outputs: Outputs = [];
    for (const other of this.#index.candidatesFor(known.specification)) {
      const partner = this.#markets.get(other.key);
      if (!partner || partner.market.venue === known.market.venue || partner.market.status !== 'open')
        continue;
      if (!couldMatch(known.specification, partner.specification)) continue;
      const pair = pairOf(known.market, partner.market);
      if (this.#records.has(candidateIdOf(pair)) || !this.#owns(pair)) continue;
      outputs.push(...this.#judge(pair, at));
    }
    return outputs;
  }

  #judge(pair: MarketPair, at: Millis): Outputs {
    const decision = this.#decide(pair);
    if (decision.status === 'rejected') return [];
    const trust: Trust = decision.status === 'verified' ? 'verified' : 'needs_review';
    return this.#save(pair, decision, trust, { suspension: null, trustBefore: null }, at);
  }

  /** Brings a known candidate in line with its markets as they are now. */
  #revise(id: string, at: Millis): Outputs {
    const record = this.#records.get(id)!;
    const evidence = record.evidence as unknown as Evidence;
    const [a, b] = evidence.markets.map((key) => this.#markets.get(key));
    if (!a || !b) return [];
    const pair = pairOf(a.market, b.market);
    if (!this.#owns(pair)) return [];
    if (fingerprintOf(...pair) !== record.fingerprint) {
      return this.#save(
        pair,
        this.#decide(pair),
        'suspended',
        { suspension: 'rules_changed', trustBefore: null },
        at,
      );
    }
    const open = pair.every((market) => market.status === 'open');
    const { decision, suspension, trustBefore } = evidence;
    if (!open && suspension === null) {
      return this.#save(
        pair,
        decision,
        'suspended',
        { suspension: 'not_open', trustBefore: record.trust },
        at,
      );
    }
    if (open && suspension === 'not_open') {
      return this.#save(
        pair,
        decision,
        trustBefore ?? 'needs_review',
        { suspension: null, trustBefore: null },
        at,
      );
    }
    return this.#save(pair, decision, record.trust, { suspension, trustBefore }, at);
  }

  /** Whether this instance answers for a pair: it holds the partition of the first market. */
  #owns([first]: MarketPair): boolean {
    return this.#owned.has(this.#markets.get(keyOfMarket(first))!.partition);
  }

  #idsOf(key: MarketKey): string[] {
    return [...(this.#recordsOfMarket.get(key) ?? [])];
  }

  #put(record: CandidateRecord): void {
    this.#records.set(record.candidateId, record);
    for (const key of (record.evidence as unknown as Evidence).markets) {
      const ids = this.#recordsOfMarket.get(key) ?? new Set();
      this.#recordsOfMarket.set(key, ids.add(record.candidateId));
    }
  }

  #decide([a, b]: MarketPair): MatchDecision {
    return judge(
      this.#markets.get(keyOfMarket(a))!.specification,
      this.#markets.get(keyOfMarket(b))!.specification,
    );
  }

  #save(
    pair: MarketPair,
    decision: MatchDecision,
    trust: Trust,
    suspended: Pick<Evidence, 'suspension' | 'trustBefore'>,
    at: Millis,
  ): Outputs {
    const id = candidateIdOf(pair);
    const existing = this.#records.get(id);
    const revision = (existing?.revision ?? 0) + 1;
    // Markets that no longer lock anything together still need their old candidate to be taken off the bus.
    const candidate =
      buildCandidate(pair, decision.relation, trust, revision) ??
      (existing ? { ...existing.candidate, trust, revision } : null);
    if (!candidate || (existing && isSame(existing.candidate, candidate))) return [];
    const evidence: Evidence = {
      decision,
      markets: [keyOfMarket(pair[0]), keyOfMarket(pair[1])],
      ...suspended,
    };
    const record: CandidateRecord = {
      candidateId: id,
      eventKey: candidate.eventKey,
      trust,
      relation: candidate.relation,
      revision: candidate.revision,
      fingerprint: fingerprintOf(...pair),
      candidate,
      evidence: evidence as unknown as CandidateRecord['evidence'],
      updatedAt: at,
    };
    this.#put(record);
    return [
      { kind: 'write', write: { kind: 'upsert', table: CANDIDATES.table, row: CANDIDATES.encode(record) } },
      { kind: 'emit', topic: 'candidates', message: candidate },
      { kind: 'count', name: 'candidates_total', labels: { trust } },
    ];
  }
}

const isSame = (a: Candidate, b: Candidate): boolean =>
  JSON.stringify({ ...a, revision: 0 }) === JSON.stringify({ ...b, revision: 0 });
