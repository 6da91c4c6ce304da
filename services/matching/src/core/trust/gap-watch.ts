import { DAY_MS, type Millis } from '@arbytron/domain';

/** When a gap between the prices of one contract is suspicious. */
export interface GapPolicy {
  /** Ten-thousandths of a dollar per contract beyond what waiting for the payout costs. */
  readonly suspiciousGap: number;
  readonly suspiciousGapMs: Millis;
}

/** What capital earns elsewhere in a year, in ten-thousandths of a dollar per dollar: prices of a far payout differ by it. */
const CAPITAL_PER_YEAR = 1_000;
const YEAR_MS = 365 * DAY_MS;
/** Time without a sight of both books proves nothing: of a longer pause only this much is counted. */
const LONGEST_STEP_MS = 60_000;

/**
 * Watches the gaps of one match. A set of trades that would pay more than it costs is taken by somebody when both legs
 * are one contract; a gap that stays on one side, hour after hour, and does not shrink is the mark of two contracts.
 */
export class GapWatch {
  readonly #sides: (GapSide | null)[];

  /** @param sides what an earlier watch of the same match had seen */
  constructor(
    readonly policy: GapPolicy,
    sides: readonly (GapSide | null)[] = [],
  ) {
    this.#sides = [...sides];
  }

  /** The gaps that stand now, by cover, for the watch that goes on after this one; empty when there is none. */
  sides(): readonly (GapSide | null)[] {
    return this.#sides.some((side) => side !== null) ? [...this.#sides] : [];
  }

  /**
   * Takes in one sight of both books.
   * @param gaps by cover: what one dollar of payout costs less than a dollar, in ten-thousandths; null without two asks
   * @returns the gap that has stayed for too long; null while there is none
   */
  observe(gaps: readonly (number | null)[], resolvesAt: Millis | null, at: Millis): GapSighting | null {
    const limit = this.policy.suspiciousGap + costOfWaiting(resolvesAt, at);
    let stayed: GapSighting | null = null;
    for (const [i, gap] of gaps.entries()) {
      const side = this.#sides[i] ?? null;
      if (gap === null || gap < limit) {
        this.#sides[i] = null;
        continue;
      }
      // Half of it gone is convergence: what is left is watched anew.
      if (side === null || gap * 2 <= side.first) {
        this.#sides[i] = { first: gap, heldMs: 0, lastAt: at };
        continue;
      }
      const heldMs = side.heldMs + Math.min(Math.max(0, at - side.lastAt), LONGEST_STEP_MS);
      this.#sides[i] = { first: side.first, heldMs, lastAt: at };
      if (heldMs >= this.policy.suspiciousGapMs && stayed === null) stayed = { gap, heldMs, at };
    }
    return stayed;
  }
}

/** A gap that stands: what it was at first, how long it has been seen, and when last. */
export interface GapSide {
  readonly first: number;
  readonly heldMs: Millis;
  readonly lastAt: Millis;
}

/** A gap that stayed. `gap` in ten-thousandths of a dollar per contract, fees not taken off. */
export interface GapSighting {
  readonly gap: number;
  readonly heldMs: number;
  readonly at: Millis;
}

/** An unknown resolution counts as a year away. */
function costOfWaiting(resolvesAt: Millis | null, at: Millis): number {
  const waitMs = resolvesAt === null ? YEAR_MS : Math.max(0, resolvesAt - at);
  return Math.ceil((CAPITAL_PER_YEAR * waitMs) / YEAR_MS);
}
