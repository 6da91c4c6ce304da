import type { Millis } from '@arbytron/domain';

import { tokenize } from './lexicon.js';
import type { Token, TokenKind, Window } from './specification.js';
import type { League } from './teams.js';
import { foldText } from './text.js';
import type { TickerHints } from './ticker.js';

/** One game between two sides, and what of it the contract pays on. */
export interface Game {
  /** The canonical words of each side, joined. */
  readonly teams: readonly [string, string];
  /** The side that must win, `draw`, or null when no text says it. */
  readonly pays: 0 | 1 | 'draw' | null;
  readonly day: Millis | null;
  /** The day on which the market closes, which is the game's on some venues. */
  readonly closeDay: Millis | null;
  /** Words that say which part or figure of the game is meant. */
  readonly rest: readonly Token[];
  /** `none`: a side must win; `rare`: a tie is possible and rare; `common`: a draw is a usual result. */
  readonly draws: 'none' | 'rare' | 'common';
}

const VERSUS = /\s(?:vs?\.?|versus|@)\s/i;
const AT = /^[A-Z][\p{L}.'-]*(?: [A-Z][\p{L}.'-]*)* at [A-Z]/u;
const LEFT_END = /(?:.*[:,(]|.*\s-|.*\b(?:the|Will|in|of))\s+/u;
const RIGHT_END =
  /\s*(?:[:,(?]|\s-\s|\s(?:Winner|winner|end|ends|match|game|series|on \d)\b|\s(?:CS2|LoL|League of Legends|Dota 2|Valorant|Counter-Strike)\b)/;
const DRAW = /\b(?:draw|tie)\b/;
const ESPORTS = /\bbo[1357]\b|\b(?:cs2|counter-strike|lol|league of legends|dota|valorant)\b/;
const DAY = 86_400_000;

/** Words of a game's title that do not change what is paid on: the contest it belongs to, and its form. */
const FILLERS = new Set([
  'match',
  'game',
  'map',
  'bo1',
  'bo3',
  'bo5',
  'bo7',
  'counter',
  'strike',
  'cs2',
  'lol',
  'league',
  'legend',
  'legends',
  'dota',
  'valorant',
  'cup',
  'major',
  'scored',
  'score',
  'total',
  'points',
  'goals',
  'runs',
  'over',
  'under',
  'market',
  'moneyline',
  'beat',
  'regular season',
  'playoff',
  'group stage',
  'final',
  'semifinal',
  'quarterfinal',
  'knockout stage',
  'second round',
  'first round',
  'day',
  'week',
]);
const CONTEST_KINDS: ReadonlySet<TokenKind> = new Set(['competition', 'place']);

/** What the reader of a listing knows when it looks for a game. */
interface GameText {
  readonly title: string;
  readonly eventTitle: string;
  readonly outcome: string;
  readonly tokens: readonly Token[];
  readonly window: Window | null;
  readonly ticker: TickerHints | null;
  readonly closeAt: Millis | null;
  readonly league: League | null;
  readonly isNumeric: boolean;
}

/** Reads the game that a listing is about; null when it names no two sides. Cased and cleaned texts. */
export function readGame(text: GameText): Game | null {
  const { title, eventTitle, league, ticker, closeAt, window } = text;
  const sides = sidesOfText(title, league, window?.kind === 'day') ?? sidesOfText(eventTitle, league);
  if (sides === null) return null;
  const names = sides.map((side) => side.map((t) => t.text).join(' ')) as [string, string];
  if (names[0] === names[1]) return null;
  const folded = foldText(`${title} | ${eventTitle}`);
  const ofTicker = ticker?.day == null ? null : ticker.dateAt;
  const own = new Set(sides.flat().map((t) => t.text));
  const rest = text.tokens.filter(
    (t) =>
      !own.has(t.text) &&
      !FILLERS.has(t.text) &&
      !(CONTEST_KINDS.has(t.kind) && !text.isNumeric) &&
      t.kind !== 'competition' &&
      !(t.kind === 'proper' && !text.isNumeric) &&
      !(t.kind === 'stage' && (t.text.startsWith('group ') || t.text === 'draw')),
  );
  return {
    teams: names,
    pays: paysOf(text, sides),
    day: window?.kind === 'day' ? window.startAt : ofTicker,
    closeDay: closeAt === null ? null : Math.floor(closeAt / DAY) * DAY,
    rest,
    draws:
      league === 'nfl' || (league === null && ESPORTS.test(folded)) ? 'rare' : league === null ? 'common' : 'none',
  };
}

const BEAT = /^(?:Will )?(?:the )?(.+?) (?:beats?|defeats?) (?:the )?(.+?)(?: (?:in|on|at)\b.*|\?.*|)$/i;

function sidesOfText(text: string, league: League | null, dated = false): [Token[], Token[]] | null {
  const beaten = dated ? BEAT.exec(text) : null;
  if (beaten !== null) return bounded([tokenize(beaten[1]!, league), tokenize(beaten[2]!, league)]);
  const match = VERSUS.exec(text) ?? (AT.test(text) ? /\sat\s/.exec(text) : null);
  if (match === null) return null;
  const left = text.slice(0, match.index).replace(LEFT_END, '');
  const after = text.slice(match.index + match[0].length);
  const end = RIGHT_END.exec(after);
  const right = end === null ? after : after.slice(0, end.index);
  return bounded([tokenize(left, league), tokenize(right, league)]);
}

const bounded = (sides: [Token[], Token[]]): [Token[], Token[]] | null =>
  sides.every((side) => side.length > 0 && side.length <= 4) ? sides : null;

function paysOf(text: GameText, sides: readonly [Token[], Token[]]): Game['pays'] {
  const { title, outcome, league } = text;
  const own = /^(?:yes|no|over|under)\b/i.test(outcome) ? '' : outcome;
  if (DRAW.test(foldText(own)) || (own === '' && DRAW.test(foldText(title)))) return 'draw';
  const named =
    own !== ''
      ? own
      : (/^(?:Will )?(?:the )?(.+?) (?:wins?|beats?|to win|leading)\b/i.exec(title)?.[1] ??
        /: ([^:]+)$/.exec(title)?.[1] ??
        '');
  const words = tokenize(named, league).map((t) => t.text);
  if (words.length === 0) return null;
  const fits = ([0, 1] as const).filter((i) => isOneOf(words, sides[i].map((t) => t.text)));
  return fits.length === 1 ? fits[0]! : null;
}

const isOneOf = (words: readonly string[], team: readonly string[]): boolean =>
  words.every((word) => team.includes(word)) || team.every((word) => words.includes(word));

/** The words without those of the side that need not win. */
export function withoutRival(tokens: readonly Token[], game: Game): Token[] {
  if (game.pays !== 0 && game.pays !== 1) return [...tokens];
  const paid = game.teams[game.pays];
  const rival = game.teams[1 - game.pays]!;
  const isPart = (word: string, name: string): boolean => ` ${name} `.includes(` ${word} `);
  return tokens.filter((t) => isPart(t.text, paid) || !isPart(t.text, rival));
}
