import { contentId, type Millis, type Scope } from '@arbytron/domain';
import { HALTS, type Output } from '@arbytron/runtime';
import type { RiskBook } from './risk-book.js';

/** Stops new orders in a scope, here at once and everywhere through the control topic. */
export function halt(risk: RiskBook, scope: Scope, reason: string, at: Millis): Output<never>[] {
  risk.setHalt(scope, reason);
  const row = HALTS.encode({
    haltId: contentId(scope, reason, at),
    scope,
    reason,
    since: at,
    liftedAt: null,
  });
  return [
    { kind: 'write', write: { kind: 'insert', table: HALTS.table, row } },
    { kind: 'emit', topic: 'control', message: { scope, action: 'halt', reason, at } },
    { kind: 'log', level: 'error', message: 'trading was halted', fields: { scope, reason } },
  ];
}

/** Lifts a halt of our own making; one that has another reason by now stays. */
export function resume(risk: RiskBook, scope: Scope, reason: string, at: Millis): Output<never>[] {
  if (risk.haltReason(scope) !== reason) return [];
  risk.setHalt(scope, null);
  return [{ kind: 'emit', topic: 'control', message: { scope, action: 'resume', reason, at } }];
}
