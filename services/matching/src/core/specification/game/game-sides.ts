import { tokenize } from '../words/lexicon.js';
import { teamOfLeagueCode } from '../words/series-map.js';
import type { Token } from '../specification.js';
import type { League } from '../words/teams.js';
import type { TickerHints } from '../ticker.js';

/** "v." with a dot stands between the parties of a lawsuit. */
export const VERSUS = /\s(?:vs\.?|v|versus|@)\s/i;
const AT = /^[A-Z][\p{L}.'-]*(?: [A-Z][\p{L}.'-]*)* at [A-Z]/u;
const LEFT_END = /(?:.*[:,(]|.*\s-|.*\b(?:the|Will|(?:winner|match|game|half|\d) (?:of|in)))\s+/u;
const RIGHT_END =
  /\s*(?:[:,(?]|\s-\s|\s(?:Winner|winner|end|ends|match|game|series|fight|bout|professional|UFC|MMA|Total|Totals|First|Spread|Runs|Points|Goals|NLDS|ALDS|NLCS|ALCS|World Series|Wild Card|on \d)\b|\s(?:CS2|LoL|League of Legends|Dota 2|Valorant|Counter-Strike)\b)/;

/** "Both Tottenham and Newcastle score": a figure of the game of the two. */
export const BOTH_SCORE = /^(?:Will )?both (.+?) and (.+?) (?:to )?score\b/i;

/** The words that name each side. */
export type Sides = readonly [Token[], Token[]];

const BEAT = /^(?:Will )?(?:the )?(.+?) (?:beats?|defeats?) (?:the )?(.+?)(?: (?:in|on|at)\b.*|\?.*|)$/i;

/** "Will Jake Paul win his boxing match against Anthony Joshua?" */
const AGAINST =
  /^Will (?:the )?(.+?) wins? (?:his |her |their |the )?(?:[a-z-]+ ){0,3}(?:match|fight|bout|game) against (?:the )?(.+?)(?: (?:in|on|at)\b.*|\?.*|)$/i;

export function sidesOfText(text: string, league: League | null, dated = false): Sides | null {
  const beaten = AGAINST.exec(text) ?? (dated ? BEAT.exec(text) : null);
  if (beaten !== null) return bounded([tokenize(beaten[1]!, league), tokenize(beaten[2]!, league)]);
  if (text === '') return null;
  const both = BOTH_SCORE.exec(text);
  if (both !== null) return bounded([tokenize(both[1]!, league), tokenize(both[2]!, league)]);
  const match = VERSUS.exec(text) ?? (AT.test(text) ? /\sat\s/.exec(text) : null);
  if (match === null) return null;
  // "MLB Playoffs: Who Will Win Series? - Brewers" has two things before its side.
  const left = text.slice(0, match.index).replace(LEFT_END, '').replace(LEFT_END, '');
  const after = text.slice(match.index + match[0].length);
  const end = RIGHT_END.exec(after);
  const right = end === null ? after : after.slice(0, end.index);
  return bounded([tokenize(left, league), tokenize(right, league)]);
}

const bounded = (sides: Sides): Sides | null =>
  sides.every((side) => side.length > 0 && side.length <= 4) ? sides : null;

/**
 * `KXNFLGAME-26OCT08TBDAL`: the codes of both teams stand one behind the other. Null where they are no codes of the
 * league, or can be cut in two ways.
 */
export function sidesOfTicker(ticker: TickerHints | null, league: League | null): Sides | null {
  const codes = ticker?.codes ?? null;
  if (codes === null || league === null) return null;
  const cuts = Array.from({ length: codes.length }, (_, i) => i).flatMap((i): Sides[] => {
    const away = teamOfLeagueCode(league, codes.slice(0, i));
    const home = teamOfLeagueCode(league, codes.slice(i));
    return away !== null && home !== null ? [[[...away], [...home]]] : [];
  });
  return cuts.length === 1 ? cuts[0]! : null;
}
