import type { Opportunity, OpportunityLeg } from './opportunity.js';

/** A claim of an opportunity that its own figures do not bear out. */
export type CertificateFault =
  | 'no_legs'
  | 'bad_number'
  | 'quantity_mismatch'
  | 'cost_mismatch'
  | 'fee_mismatch'
  | 'payoff_mismatch'
  | 'profit_mismatch'
  | 'loses_in_a_state';

/**
 * Checks an opportunity from first principles in big integers: what each leg costs, what its venue charges, what all
 * pay in every state. Shares no code with the finder, so one mistake cannot hide in both. Returns null when every
 * claim holds.
 *
 * Units here: money in 1e-16 $, so that nothing is ever rounded except a fee to its own unit.
 */
export function verifyCertificate(opportunity: Opportunity): CertificateFault | null {
  if (opportunity.legs.length === 0 || opportunity.payoffs.length === 0) return 'no_legs';
  let outlay = 0n;
  for (const leg of opportunity.legs) {
    if (![leg.quantity, leg.cost, leg.fee].every(Number.isSafeInteger) || leg.quantity <= 0)
      return 'bad_number';
    if (leg.quantity !== opportunity.quantity) return 'quantity_mismatch';
    const filled = leg.fills.reduce((sum, level) => sum + BigInt(level.quantity), 0n);
    if (filled !== BigInt(leg.quantity)) return 'quantity_mismatch';
    const cost = leg.fills.reduce((sum, level) => sum + BigInt(level.price) * BigInt(level.quantity), 0n);
    if (cost !== BigInt(leg.cost)) return 'cost_mismatch';
    const fee = feeFromFirstPrinciples(leg);
    if (fee !== BigInt(leg.fee)) return 'fee_mismatch';
    outlay += cost + fee;
  }
  let least: bigint | null = null;
  for (const [s, { amount }] of opportunity.payoffs.entries()) {
    let pays = 0n;
    for (const leg of opportunity.legs) {
      const payoff = leg.payoffs[s];
      if (payoff === undefined || !Number.isSafeInteger(payoff)) return 'bad_number';
      pays += BigInt(payoff) * BigInt(leg.quantity);
    }
    if (pays !== BigInt(amount)) return 'payoff_mismatch';
    if (least === null || pays < least) least = pays;
  }
  const profit = least! - outlay;
  if (profit <= 0n) return 'loses_in_a_state';
  return profit === BigInt(opportunity.profit) ? null : 'profit_mismatch';
}

/** Σ C·P·(1−P) × rate in 1e-16 $, rounded up to the schedule's unit, in micro-dollars. */
function feeFromFirstPrinciples(leg: OpportunityLeg): bigint {
  if (leg.feeSchedule.model === 'none') return 0n;
  const raw = leg.fills.reduce(
    (sum, level) => sum + BigInt(level.quantity) * BigInt(level.price) * (10_000n - BigInt(level.price)),
    0n,
  );
  const exact = raw * BigInt(leg.feeSchedule.rate);
  const unit = BigInt(leg.feeSchedule.rounding) * 10_000_000_000n;
  const units = exact / unit + (exact % unit === 0n ? 0n : 1n);
  return units * BigInt(leg.feeSchedule.rounding);
}
