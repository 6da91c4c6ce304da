import type { Trust } from '@arbytron/domain';

import type { MatchStatus } from '../gates/gate.js';

/** Why a match lost its trust. */
export type SuspensionReason =
  'rules_changed' | 'fields_changed' | 'not_open' | 'one_sided_gap' | 'by_person';

/**
 * What happens to a match:
 * - `judged`: the gates have spoken
 * - `changed`: a rules text, deadline, outcome or field differs from what was judged
 * - `closed`, `reopened`: a market stopped or resumed trading
 * - `gap_stayed`: the price gap stays on one side and does not converge, as it does between different contracts
 * - `approved`, `rejected`, `suspended`: a person decided, having seen the texts with `fingerprint`
 */
export type TrustEvent =
  | { readonly kind: 'judged'; readonly status: MatchStatus; readonly fingerprint: string }
  | {
      readonly kind: 'changed';
      readonly fingerprint: string;
      readonly reason: 'rules_changed' | 'fields_changed';
    }
  | { readonly kind: 'closed' }
  | { readonly kind: 'reopened'; readonly fingerprint: string }
  | { readonly kind: 'gap_stayed' }
  | { readonly kind: 'approved'; readonly fingerprint: string }
  | { readonly kind: 'rejected'; readonly fingerprint: string }
  | { readonly kind: 'suspended' };

/** The trust in one match, bound to the texts and fields it was judged on. */
export interface TrustState {
  readonly trust: Trust;
  readonly fingerprint: string;
  readonly suspension: SuspensionReason | null;
  /** What it was before it was suspended for a pause in trading; nothing else is ever restored. */
  readonly before: Trust | null;
  /** A person approved these texts knowing that the prices stay apart. */
  readonly isGapAccepted: boolean;
}

export const proposed = (fingerprint: string): TrustState => ({
  trust: 'proposed',
  fingerprint,
  suspension: null,
  before: null,
  isGapAccepted: false,
});

/** Why an event has no effect. */
export type TrustRefusal = 'other_fingerprint' | 'decided_by_person' | 'not_possible';

export type TrustStep =
  { readonly ok: true; readonly state: TrustState } | { readonly ok: false; readonly refusal: TrustRefusal };

/**
 * Moves the trust on. Losing trust is always possible; gaining it takes a judgement or a person who saw the very texts
 * that are valid now. Only a person lifts a suspension for a change or a gap, and a rejection by a person stands
 * until the texts change.
 */
export function stepTrust(state: TrustState, event: TrustEvent): TrustStep {
  switch (event.kind) {
    case 'judged':
      return judged(state, event.status, event.fingerprint);
    case 'changed':
      if (event.fingerprint === state.fingerprint) return moved(state);
      return moved({
        trust: 'suspended',
        fingerprint: event.fingerprint,
        suspension: event.reason,
        before: null,
        isGapAccepted: false,
      });
    case 'closed':
      if (state.trust === 'suspended' || state.trust === 'rejected') return moved(state);
      return moved({ ...state, trust: 'suspended', suspension: 'not_open', before: state.trust });
    case 'reopened':
      if (event.fingerprint !== state.fingerprint) return refused('other_fingerprint');
      if (state.suspension !== 'not_open') return moved(state);
      return moved({ ...state, trust: state.before ?? 'needs_review', suspension: null, before: null });
    case 'gap_stayed':
      if (state.trust === 'rejected' || (state.trust === 'suspended' && state.suspension !== 'not_open'))
        return moved(state);
      if (state.isGapAccepted) return refused('decided_by_person');
      return moved({ ...state, trust: 'suspended', suspension: 'one_sided_gap', before: null });
    case 'suspended':
      return moved({ ...state, trust: 'suspended', suspension: 'by_person', before: null });
    case 'approved':
    case 'rejected':
      if (event.fingerprint !== state.fingerprint) return refused('other_fingerprint');
      return event.kind === 'approved' ? approved(state) : moved(settled(state, 'rejected'));
  }
}

function judged(state: TrustState, status: MatchStatus, fingerprint: string): TrustStep {
  if (fingerprint !== state.fingerprint) return refused('other_fingerprint');
  if (state.trust === 'approved' || (state.trust === 'rejected' && status !== 'rejected'))
    return refused('decided_by_person');
  if (state.trust === 'suspended') return refused('not_possible');
  return moved(settled(state, status));
}

function approved(state: TrustState): TrustStep {
  if (state.suspension === 'not_open') return moved({ ...state, before: 'approved' });
  const isGapAccepted = state.isGapAccepted || state.suspension === 'one_sided_gap';
  return moved({ ...settled(state, 'approved'), isGapAccepted });
}

const settled = (state: TrustState, trust: Trust): TrustState => ({
  ...state,
  trust,
  suspension: null,
  before: null,
});

const moved = (state: TrustState): TrustStep => ({ ok: true, state });
const refused = (refusal: TrustRefusal): TrustStep => ({ ok: false, refusal });
