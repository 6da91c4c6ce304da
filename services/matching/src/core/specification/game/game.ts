import type { Millis } from '@arbytron/domain';

import { isSpelledBy } from '../defects.js';
import { readParts, withParts } from './game-parts.js';
import { BOTH_SCORE, sidesOfText, sidesOfTicker, VERSUS } from './game-sides.js';
import { readGameTime, restDaysOf, type GameTime } from './game-time.js';
import { tokenize } from '../words/lexicon.js';
import type { Token, TokenKind, Window } from '../specification.js';
import type { League } from '../words/teams.js';
import { foldText } from '../words/text.js';
import type { TickerHints } from '../ticker.js';

/** One game between two sides, and what of it the contract pays on. */
export interface Game extends GameTime {
  /** The canonical words of each side, joined. */
  readonly teams: readonly [string, string];
  /** The side that must win, `draw`, or null when no text says it. */
  readonly pays: 0 | 1 | 'draw' | null;
  /** Words that say which part or figure of the game is meant. */
  readonly rest: readonly Token[];
  /** Which computer game is played. */
  readonly discipline: string | null;
  /** For so many days after a game the same two sides do not meet again. */
  readonly restDays: number;
  /** `none`: a side must win; `rare`: a tie is possible and rare; `common`: a draw is a usual result. */
  readonly draws: 'none' | 'rare' | 'common';
}

const DRAW = /\b(?:draw|tie)\b/;
const ESPORTS = /\bbo[1357]\b|\b(?:cs2|counter-strike|lol|league of legends|dota|valorant)\b/;
const DISCIPLINES: readonly (readonly [string, RegExp])[] = [
  ['cs2', /\b(?:cs2|cs:go|counter-strike)\b/],
  ['lol', /\b(?:lol|league of legends)\b/],
  ['dota', /\bdota\b/],
  ['valorant', /\bvalorant\b/],
  ['rocket league', /\brocket league\b/],
  ['overwatch', /\boverwatch\b/],
  ['r6', /\brainbow six\b|\br6\b/],
  ['cod', /\bcall of duty\b|\bcod\b/],
];
/** Best of three, five or seven, tennis and basketball. */
const NO_DRAWS =
  /\bbo[357]\b|\b(?:atp|wta|wimbledon|australian open|french open|roland garros|us open|basket|basketball|euroleague)\b|\bKX(?:ATP|WTA|BSL|EUROLEAGUE|ACB|KBL|NBL)/;
/** Contests that are hardly ever drawn: fights, and cricket and rugby of the leagues. */
const RARE_DRAWS =
  /\b(?:ufc|mma|boxing|fight|bout|ipl|t20|cricket|nrl|afl|super kings|indians|knight riders)\b/;
/** Sports of one college, by the beginning of the series. */
const COLLEGE_SPORTS: readonly (readonly [RegExp, string])[] = [
  [/^KX(?:NCAAF|CFB)/, 'college football'],
  [/^KX(?:NCAAWB|NCAAWBB|WCBB)/, "women's college basketball"],
  [/^KX(?:NCAAMB|NCAABB|CBB)/, "men's college basketball"],
];
/** Teams of computer games that share a nickname with another team. */
const COMPUTER_TEAMS: Readonly<Record<string, string>> = {
  'atlanta falcons': 'team falcons',
  falcons: 'team falcons',
};

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
  'counter-strike',
  'happen',
  'regulation',
  'take',
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
  'over',
  'under',
  'market',
  'played',
  'fight',
  'bout',
  'professional',
  'mma',
  'scheduled',
  'schedule',
  'play',
  'league of legends',
  'moneyline',
  'result',
  'match result',
  'against',
  'beat',
  'lead',
  'regular season',
  'playoff',
  'group stage',
  'final',
  'semifinal',
  'quarterfinal',
  'knockout stage',
  'third round',
  'fourth round',
  'round of 16',
  'round of 32',
  'round of 64',
  'second round',
  'first round',
  'day',
  'week',
]);
/** What is counted in most games, and goes without saying beside the number. */
const FIGURES = new Set(['total', 'points', 'goals', 'runs']);
const CONTEST_KINDS: ReadonlySet<TokenKind> = new Set(['competition', 'place']);

const SPREAD = /\bspread:? (.+?) \(([-+])(\d+\.5)\)/i;
const WINS_BY =
  /(?:^|^.*: )(?:Will )?(?:the )?([^:]+?) wins? (?:the )?(?:1H |1st half |first half )?by (?:over|more than) (\d+(?:\.5)?) (?:points?|goals?|runs?)\b/i;

/** "Spread: Packers (-3.5)" and "Green Bay wins by over 3.5 points": the side that wins, and by more than what. */
export function readSpread(title: string): { side: string; by: number; isGiven: boolean } | null {
  const spread = SPREAD.exec(title);
  if (spread !== null) return { side: spread[1]!, by: Number(spread[3]), isGiven: spread[2] === '+' };
  const match = WINS_BY.exec(title);
  return match === null ? null : { side: match[1]!, by: Number(match[2]), isGiven: false };
}

const BOTH_TEAMS: Token = { text: 'both teams score', kind: 'metric' };
const asRuns = (t: Token): Token => (t.text === 'run' ? { text: 'runs', kind: 'metric' } : t);

function framingOf(title: string): string[] {
  const at = VERSUS.exec(title)?.index;
  if (at === undefined) return [];
  const before = /^(.*)[:,]\s/.exec(title.slice(0, at))?.[1];
  const after = /\s-\s(.*)$/.exec(title.slice(at))?.[1];
  return [before, after].filter((part) => part !== undefined);
}

/** "Lakers (+4.5)" is about what the other side wins by. */
export const asGiven = (isGiven: boolean, game: Game | null): Game | null =>
  !isGiven || game === null || typeof game.pays !== 'number'
    ? game
    : { ...game, pays: game.pays === 0 ? 1 : 0 };

/** What the reader of a listing knows when it looks for a game. */
interface GameText {
  readonly title: string;
  readonly eventTitle: string;
  readonly outcome: string;
  readonly tokens: readonly Token[];
  /** The title or the ticker names one day, so that who beats whom is a game. */
  readonly dated: boolean;
  readonly window: Window | null;
  readonly ticker: TickerHints | null;
  readonly closeAt: Millis | null;
  /** The start that the venue's fields give. */
  readonly startTime: string | undefined;
  readonly league: League | null;
  readonly isNumeric: boolean;
}

/** Reads the game that a listing is about; null when it names no two sides. Cased and cleaned texts. */
export function readGame(text: GameText): Game | null {
  const { title, eventTitle, league, ticker, closeAt, window } = text;
  const sides =
    sidesOfText(title, league, text.dated) ??
    sidesOfText(eventTitle, league) ??
    sidesOfTicker(ticker, league);
  if (sides === null) return null;
  const folded = foldText(`${title} | ${eventTitle}`);
  const discipline = disciplineOf(folded, ticker);
  const isComputerGame = league === null && (discipline !== null || ESPORTS.test(folded));
  const names = sides
    .map((side) => side.map((t) => t.text).join(' '))
    .map((name) => (isComputerGame ? (COMPUTER_TEAMS[name] ?? name) : name)) as [string, string];
  if (names[0] === names[1]) return null;
  const paid = paysOf(text, sides);
  // "Taylor Fritz" of "Sinner vs Fritz": the full name of a side is no further word.
  const own = new Set([
    ...sides.flat().map((t) => t.text),
    ...(typeof paid === 'number' ? nameOfSide(text, sides[paid]) : []),
  ]);
  const aside = new Set(
    (title.match(/\([^)]*\)/g) ?? []).flatMap((part) =>
      tokenize(part.slice(1, -1), league).map((t) => t.text),
    ),
  );
  // What stands before the sides ("LaLiga, …", "UFC 338: …") or after a dash names the contest.
  const framing = new Set(framingOf(title).flatMap((part) => tokenize(part, league).map((t) => t.text)));
  const inTitle = new Set(tokenize(title, league).map((t) => t.text));
  const both = BOTH_SCORE.test(title);
  const afterDash = new Set(tokenize(afterDashOf(title), league).map((t) => t.text));
  // "Game 5" of a series is one game: its day says which.
  const number = isComputerGame || league === null ? null : (/\bgame (\d)\b/.exec(folded)?.[1] ?? null);
  const isNumberOfGame = (t: Token): boolean => t.kind === 'number' && t.text === number;
  const rest = (both ? [BOTH_TEAMS] : text.tokens.map(asRuns)).filter(
    (t) =>
      !own.has(t.text) &&
      !aside.has(t.text) &&
      // The number of a gala is no part of a fight; that of a map, a set or a game is.
      !(t.kind === 'number' && !/^\d$/.test(t.text)) &&
      !(t.kind === 'proper' && !inTitle.has(t.text)) &&
      !FILLERS.has(t.text) &&
      !(t.kind === 'word' && afterDash.has(t.text) && !PART_WORDS.has(t.text)) &&
      !isNumberOfGame(t) &&
      !(FIGURES.has(t.text) && text.isNumeric) &&
      !(CONTEST_KINDS.has(t.kind) && !text.isNumeric) &&
      t.kind !== 'competition' &&
      !((t.kind === 'proper' || (t.kind === 'word' && !PART_WORDS.has(t.text))) && framing.has(t.text)) &&
      !(t.kind === 'stage' && (t.text.startsWith('group ') || t.text === 'draw')),
  );
  const sport = `${folded} ${ticker?.series ?? ''}`;
  const time = readGameTime(window, ticker, closeAt, text.startTime);
  const draws = drawsOf(sport, league, isComputerGame, time.day ?? closeAt);
  return {
    teams: names,
    discipline,
    pays: paid ?? teamOfFigure(text, sides) ?? paysOfTicker(ticker, names, text.isNumeric),
    ...time,
    restDays: restDaysOf(folded, league, draws === 'common'),
    draws,
    rest: withParts(
      league === 'mlb' && number !== null ? [...rest, { text: `game ${number}`, kind: 'order' }] : rest,
      readParts(folded, isComputerGame),
    ),
  };
}

/** What comes behind the last dash names a tournament more often than a part of the game. */
const afterDashOf = (title: string): string => {
  const at = title.lastIndexOf(' - ');
  return at < 0 ? '' : title.slice(at + 3);
};
const PART_WORDS = new Set([
  'exact',
  'correct',
  'handicap',
  'player',
  'prop',
  'kill',
  'first',
  'corner',
  'card',
  'toss',
  'distance',
]);

const disciplineOf = (folded: string, ticker: TickerHints | null): string | null =>
  DISCIPLINES.find(([, pattern]) => pattern.test(folded))?.[0] ??
  COLLEGE_SPORTS.find(([pattern]) => pattern.test(ticker?.series ?? ''))?.[1] ??
  null;

function drawsOf(
  text: string,
  league: League | null,
  isComputerGame: boolean,
  at: Millis | null,
): Game['draws'] {
  if (NO_DRAWS.test(text)) return 'none';
  // In the playoffs they play until one has won.
  if (league === 'nfl') return at !== null && isPlayoffs(new Date(at)) ? 'none' : 'rare';
  if (league === 'mls') return 'common';
  if (league !== null) return 'none';
  return isComputerGame || RARE_DRAWS.test(text) ? 'rare' : 'common';
}

const isPlayoffs = (date: Date): boolean =>
  (date.getUTCMonth() === 0 && date.getUTCDate() >= 12) ||
  (date.getUTCMonth() === 1 && date.getUTCDate() <= 20);

const ownOutcome = ({ outcome }: GameText): string =>
  /^(?:yes|no|over|under)\b/i.test(outcome) ? '' : outcome;

/** The words of the side that the outcome or the question names. */
function namedIn(text: GameText): string[] {
  const { title, league } = text;
  const own = ownOutcome(text);
  const named =
    own !== ''
      ? own
      : (/^(?:Will )?(?:the )?(.+?) (?:wins?|beats?|to win|leading)\b/i.exec(title)?.[1] ??
        /: ([^:]+)$/.exec(title)?.[1] ??
        '');
  return tokenize(named, league).map((t) => t.text);
}

/** The words that name a side up to its last: in "Islam Makhachev by Submission" the first two. */
function nameOfSide(text: GameText, side: readonly Token[]): string[] {
  const words = namedIn(text);
  const last = words.findLastIndex((word) => side.some((t) => t.text === word));
  return words.slice(0, last + 1);
}

function paysOf(text: GameText, sides: readonly [Token[], Token[]]): Game['pays'] {
  const { title } = text;
  const own = ownOutcome(text);
  if (DRAW.test(foldText(own)) || (own === '' && DRAW.test(foldText(title)))) return 'draw';
  const words = namedIn(text);
  if (words.length === 0) return null;
  const fits = ([0, 1] as const).filter((i) =>
    isOneOf(
      words,
      sides[i].map((t) => t.text),
    ),
  );
  return fits.length === 1 ? fits[0]! : null;
}

/** "Celtics Team Total": the title names one side of the event's game, whose figure it is. */
function teamOfFigure(text: GameText, sides: readonly [Token[], Token[]]): Game['pays'] {
  if (!text.isNumeric || sidesOfText(text.title, text.league) !== null) return null;
  const named = new Set(tokenize(text.title, text.league).map((t) => t.text));
  const fits = ([0, 1] as const).filter((i) => sides[i].every((t) => named.has(t.text)));
  return fits.length === 1 ? fits[0]! : null;
}

/**
 * `…-27MAY14GIRRSO-GIR`: the event's codes stand in the order of the title, and the outcome is one of them. Where the
 * code is spelled by the other side's name the two contradict each other and nothing is known.
 */
function paysOfTicker(
  ticker: TickerHints | null,
  names: readonly [string, string],
  isNumeric: boolean,
): Game['pays'] {
  const code = ticker?.outcomeCode ?? null;
  if (code === null || ticker?.codes == null || isNumeric) return null;
  if (code === 'TIE' || code === 'DRAW') return 'draw';
  const side = placeOfCode(code, ticker.codes);
  if (side === null) return null;
  return isSpelledBy(code, names[1 - side]!) && !isSpelledBy(code, names[side]!) ? null : side;
}

/** Which of the two codes of an event is that of the outcome; null when it could be either or is neither. */
function placeOfCode(code: string, codes: string): 0 | 1 | null {
  const starts = codes.startsWith(code);
  return starts === codes.endsWith(code) ? null : starts ? 0 : 1;
}

/**
 * Whether the ticker's code for what pays is borne out: by the name of the side, or by its place. Of 180 listed games
 * whose codes could be checked against the names every one has its codes in the order of its title.
 */
export function isPaidByTicker(game: Game, ticker: TickerHints | null): boolean {
  const code = ticker?.outcomeCode;
  if (code == null) return false;
  return game.pays === 'draw'
    ? code === 'TIE' || code === 'DRAW'
    : game.pays !== null &&
        (isSpelledBy(code, game.teams[game.pays]) ||
          (ticker?.codes != null && placeOfCode(code, ticker.codes) === game.pays));
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
