import type { League } from './teams.js';
import type { Token, ValueRange } from '../specification.js';

const SEASON_WINS: Token = { text: 'season wins', kind: 'metric' };
const WINS =
  /\bwins? (?:(?:at least|more than|fewer than|less than|over|under|above|below|exactly|between|no fewer than) )?[\d. +to-]* *(?:or (?:more|fewer|less) )?(?:regular[- ]season )?games\b|\bgames? will\b.*\bwin\b|\bregular[- ]season wins\b|\bwin totals?\b|\bwins in the (?:[\d-]+ )?(?:regular )?season\b|\bwins? (?:at least|more than|fewer than|over|under) [\d.]+ games?\b/;
const WORDS_OF_WINS = new Set([
  'game',
  'season',
  'regular season',
  'total',
  'win',
  'record',
  'professional',
  'team',
]);
const LATER_ROUNDS = new Set(['playoff', 'final', 'series', 'semifinal', 'quarterfinal', 'knockout stage']);

const GROSS = new Set(['box office', 'domestic', 'debut', 'total', 'gross']);
const RANKED = new Set(['finish', 'rank', 'ranked', 'ranking', 'place', 'spot', 'secure']);
const PASSING = new Set(['qualify', 'advance', 'reach final']);

/** Words of contests that say one thing in several ways, once the values are read. */
export function withContestWords(
  tokens: readonly Token[],
  folded: string,
  range: ValueRange | null,
  league: League | null,
): Token[] {
  const has = (text: string): boolean => tokens.some((t) => t.text === text);
  // "Win more than 10.5 games" and "11 wins in the regular season": leagues count wins over no other stretch.
  const counts = range !== null && range.unit !== 'rank';
  if (counts && (has('season wins') || (league !== null && WINS.test(folded) && !tokens.some(isLaterRound))))
    return [...tokens.filter((t) => !WORDS_OF_WINS.has(t.text) && t.text !== 'season wins'), SEASON_WINS];
  // "Finish in the top 4" and "Top 4 Finishers": the rank says it.
  if (range?.unit === 'rank') return tokens.filter((t) => !RANKED.has(t.text));
  // The weekend says what is counted, and where it is not said otherwise.
  if (counts && has('opening weekend')) return tokens.filter((t) => !GROSS.has(t.text));
  // A country sings in one semi-final: to get through it is to be in the final.
  if (
    has('eurovision') &&
    tokens.some((t) => PASSING.has(t.text)) &&
    (has('semifinal') || has('final') || has('reach final'))
  )
    return [
      ...tokens.filter(
        (t) =>
          !PASSING.has(t.text) && t.kind !== 'order' && !['semifinal', 'final', 'grand'].includes(t.text),
      ),
      { text: 'reach final', kind: 'stage' },
    ];
  const round = ROUNDS.find(has);
  if (round !== undefined && !has('group stage') && tokens.some((t) => REACHING.has(t.text)))
    return [
      ...tokens.filter((t) => t.text !== round && !REACHING.has(t.text)),
      { text: `reach ${round}`, kind: 'stage' },
    ];
  // "Sign 10 or more bills into law" has the deed's words apart.
  if (has('sign') && has('law') && /\bsigns?\b.*\binto law\b/.test(folded))
    return [
      ...tokens.filter((t) => t.text !== 'sign' && t.text !== 'law'),
      { text: 'sign into law', kind: 'predicate' },
    ];
  if (has('runoff') && tokens.some((t) => PASSING.has(t.text) && t.text !== 'reach final'))
    return [
      ...tokens.filter((t) => t.text !== 'runoff' && !PASSING.has(t.text)),
      { text: 'advance to runoff', kind: 'stage' },
    ];
  // Who has the most of a figure leads in it.
  if (league !== null && range === null && tokens.some((t) => t.kind === 'metric') && LEADING.some(has))
    return [...tokens.filter((t) => !LEADING.includes(t.text)), { text: 'lead', kind: 'predicate' }];
  if (has('decided by runoff')) return tokens.filter((t) => t.text !== 'runoff');
  // The trophy goes by the points of the regular season.
  if (has('nhl presidents trophy')) return tokens.filter((t) => t.text !== 'regular season');
  return [...tokens];
}

/** Rounds that one gets to, whatever the verb. */
const ROUNDS = ['quarterfinal', 'semifinal', 'round of 16'];
const REACHING = new Set(['advance', 'qualify', 'reach', 'make']);
const LEADING = ['lead', 'most', 'leader'];
const isLaterRound = (t: Token): boolean => t.kind === 'stage' && LATER_ROUNDS.has(t.text);
