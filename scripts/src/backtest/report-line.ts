import {
  averagePriceUp,
  formatDecimal,
  formatMoney,
  formatQuantity,
  formatRate,
  type Opportunity,
} from '@arbytron/domain';

/** An opportunity as a line of the report: amounts as decimal strings, `apy` in percent. */
export function reportLine(opportunity: Opportunity): string {
  return JSON.stringify({
    at: opportunity.detectedAt,
    event_key: opportunity.eventKey,
    kind: opportunity.kind,
    legs: opportunity.legs.map((leg) => ({
      platform: leg.venue,
      market_id: leg.marketId,
      outcome: leg.outcome,
      side: leg.side,
      quantity: formatQuantity(leg.quantity),
      effective_price: formatMoney(averagePriceUp(leg.cost, leg.quantity)),
      fee: formatMoney(leg.fee),
    })),
    quantity: formatQuantity(opportunity.quantity),
    net_costs: formatRate(opportunity.netCosts),
    spread: formatRate(opportunity.spread),
    // Parts per million of 100 % are percent with four decimal places.
    apy: formatDecimal(opportunity.apy, 4),
    profit: formatMoney(opportunity.profit),
    payoffs: Object.fromEntries(opportunity.payoffs.map(({ state, amount }) => [state, formatMoney(amount)])),
  });
}
