import type { Market } from '@arbytron/domain';
import { evidenceOf, type CandidateEvidence } from '@arbytron/matching';
import type { CandidateRecord, ReviewRecord } from '@arbytron/runtime';
import { plainText } from '../plain-text.js';
import { textTable } from '../table.js';
import { sideBySide, type Mark } from './columns.js';
import { diffWords, unmarked } from './word-diff.js';

export interface PageStyle {
  readonly width: number;
  readonly mark: Mark;
}

/** Letters of a fingerprint that are enough to tell texts apart when a person gives them back. */
export const SEEN_LENGTH = 8;

const MOST_RULES = 20_000;

/**
 * Everything a person needs to say whether two markets are one contract, and nothing of prices or profit: a large gap
 * makes a wrong match look right.
 */
export function candidatePage(
  record: CandidateRecord,
  reviews: readonly ReviewRecord[],
  { width, mark }: PageStyle,
): string {
  const evidence = evidenceOf(record);
  const { decision, markets } = evidence;
  const [a, b] = markets;
  const beside = (title: string, left: string, right: string): string[] => [
    '',
    ...(title === '' ? [] : [`── ${title}`]),
    // What only one side tells is no difference.
    ...sideBySide(
      left === '' || right === '' ? [unmarked(left || '-'), unmarked(right || '-')] : diffWords(left, right),
      width,
      mark,
    ),
  ];
  const rule = '─'.repeat(Math.min(width, 100));
  return [
    `${record.candidateId}  ${record.trust}${suspensionOf(evidence)}, ${describeRelation(record.relation)}, score ${decision.score.toFixed(2)}`,
    ...gapOf(evidence),
    rule,
    ...sideBySide([unmarked(`${a.venue} ${a.marketId}`), unmarked(`${b.venue} ${b.marketId}`)], width, mark),
    ...beside('title', a.title, b.title),
    ...FIELDS.flatMap(([name, of]) => (of(a) + of(b) === '' ? [] : beside(name, of(a), of(b)))),
    ...beside('rules', rulesOf(a), rulesOf(b)),
    '',
    '── read as (left | right)',
    ...factLines(decision.evidence.facts),
    '',
    textTable(
      ['gate', 'passed', 'why'],
      decision.gates.map(({ gate, passed, reason }) => [gate, VERDICTS[String(passed)]!, reason]),
    ),
    ...changesOf(evidence, width, mark),
    ...historyOf(reviews),
    '',
    `To decide: arbytron review approve|reject|suspend ${record.candidateId} --seen ${record.fingerprint.slice(0, SEEN_LENGTH)}`,
  ].join('\n');
}

const VERDICTS: Readonly<Record<string, string>> = { true: 'yes', false: 'NO', null: 'open' };

const timeOf = (at: number | null): string =>
  at === null ? '' : new Date(at).toISOString().replace('.000Z', 'Z').replace('T', ' ');

const FIELDS: readonly (readonly [string, (market: Market) => string])[] = [
  ['event', (market) => market.eventTitle],
  ['outcome', (market) => market.outcomeTitle],
  ['category', (market) => market.category ?? ''],
  ['status', (market) => market.status],
  ['closes', (market) => timeOf(market.closeAt)],
  ['expected to be known', (market) => timeOf(market.resolvesAt)],
  [
    'fields of the venue',
    (market) =>
      Object.entries(market.attributes)
        .filter(([name]) => !IDENTIFIER.test(name))
        .sort(([x], [y]) => (x < y ? -1 : 1))
        .map(([name, value]) => `${name}=${value}`)
        .join(' '),
  ],
];

/** Attributes that only name things. */
const IDENTIFIER = /id$|slug$/i;

function rulesOf({ rules }: Market): string {
  return rules.length <= MOST_RULES ? rules : `${rules.slice(0, MOST_RULES)} … (cut here)`;
}

/** What a relation of the first market's Yes to the second's means, in words. */
function describeRelation(relation: string): string {
  switch (relation) {
    case 'same':
      return 'same: Yes here is Yes there';
    case 'inverse':
      return 'inverse: Yes here is No there';
    case 'subset':
      return 'subset: Yes on the left implies Yes on the right';
    case 'superset':
      return 'superset: Yes on the right implies Yes on the left';
    default:
      return relation;
  }
}

const suspensionOf = ({ state }: CandidateEvidence): string =>
  state.suspension === null ? '' : ` (${state.suspension})`;

/** That there was a gap must be said, how large it was must not: it would be a profit. */
const gapOf = ({ gap, state }: CandidateEvidence): string[] =>
  gap === null || state.suspension !== 'one_sided_gap'
    ? []
    : [
        `the prices stayed apart on one side for ${Math.round(gap.heldMs / 3_600_000)} hours, as those of different contracts do`,
      ];

const factLines = (facts: Readonly<Record<string, string>>): string[] =>
  Object.entries(facts).map(([name, value]) => `  ${plainText(`${name.padEnd(10)}  ${value}`)}`);

/** What is not as it was when the match was last trusted. */
function changesOf({ formerMarkets, markets }: CandidateEvidence, width: number, mark: Mark): string[] {
  if (formerMarkets === null) return [];
  const lines: string[] = ['', '── changed since it was judged before (before │ now)'];
  for (const [i, now] of markets.entries()) {
    const before = formerMarkets[i]!;
    const of: (readonly [string, (market: Market) => string])[] = [
      ['title', (market) => market.title],
      ...FIELDS,
      ['outcomes', (market) => market.outcomes.map(({ name }) => name).join(', ')],
      ['rules', rulesOf],
    ];
    for (const [name, text] of of) {
      if (text(before) === text(now)) continue;
      lines.push(`  ${now.venue}: ${name}`, ...sideBySide(diffWords(text(before), text(now)), width, mark));
    }
  }
  return lines;
}

function historyOf(reviews: readonly ReviewRecord[]): string[] {
  if (reviews.length === 0) return [];
  const rows = reviews.map(({ requestedAt, verdict, reviewer, reason, status, refusal }) => [
    timeOf(requestedAt),
    verdict,
    reviewer,
    refusal === null ? status : `${status}: ${refusal}`,
    reason,
  ]);
  return ['', textTable(['at', 'said', 'by', 'became', 'because'], rows)];
}
