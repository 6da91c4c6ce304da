import type { Market, MarketKey, Millis, VenueId } from '@arbytron/domain';

import type { Game } from './game/game.js';

/**
 * What a word of a title stands for. `proper` names somebody or something; `stage`, `party`, `place`, `office`,
 * `metric`, `predicate`, `order` and `competition` come from curated word lists; `word` is any other content word.
 */
export type TokenKind =
  | 'proper'
  | 'word'
  | 'number'
  | 'stage'
  | 'party'
  | 'place'
  | 'office'
  | 'metric'
  | 'predicate'
  | 'order'
  | 'competition'
  | 'asset'
  | 'district';

/** A canonical content word: synonyms, inflections and spellings of one thing have the same text. */
export interface Token {
  readonly text: string;
  readonly kind: TokenKind;
}

/** The values for which the contract pays, in units of `unit`. An open end is ±Infinity. */
export interface ValueRange {
  readonly low: number;
  readonly lowClosed: boolean;
  readonly high: number;
  readonly highClosed: boolean;
  /** `usd`, `percent`, `bps`, `rank`, `rate_change`, `seats` … or empty when the text names none. */
  readonly unit: string;
  /** False when only a number is known and not on which side of it the contract pays. */
  readonly sideKnown: boolean;
  /** Counts things that come in whole numbers only. */
  readonly isWhole?: boolean;
}

/**
 * When the value is looked at: at one moment (`point`), or whether it is ever reached from below (`touch_high`) or
 * from above (`touch_low`) during the window.
 */
export type Aspect = 'point' | 'touch_high' | 'touch_low';

/**
 * A stretch of calendar days in the contract's own zone, as UTC midnights; `endAt` is exclusive.
 * - `deadline`: anything up to the end counts ("before Jan 1, 2027", "by Dec 31, 2026")
 * - `period`: the whole stretch ("in April 2026", "Q1 2026")
 * - `day`: one date ("on April 30")
 */
export interface Window {
  readonly kind: 'deadline' | 'period' | 'day';
  readonly startAt: Millis | null;
  readonly endAt: Millis;
  readonly precision: 'day' | 'month' | 'quarter' | 'year';
  /** The text gave no year and it was inferred from when the market was listed or closes. */
  readonly yearInferred: boolean;
  /** "by June" may end with May or with June. */
  readonly ambiguous: boolean;
  /** No text gives it: it is the date of the ticker, which may be that of a fallback. */
  readonly isOfTicker?: boolean;
}

/** A name that a title gives in full with its letters behind. */
export interface Alias {
  /** Folded. */
  readonly letters: string;
  readonly tokens: readonly Token[];
}

/** One market, or one event, as a contract: everything that decides whether two of them are the same. */
export interface ContractSpecification {
  readonly key: MarketKey;
  readonly venue: VenueId;
  readonly marketId: string;
  readonly eventId: string;
  readonly seriesId: string | null;
  readonly grain: 'market' | 'event';
  /** What the event asks for, when it says so: a party or a person. */
  readonly asks: 'party' | 'person' | null;
  /** The text that was read, cleaned and bounded. */
  readonly title: string;
  /** Content words in order of appearance, without repeats. */
  readonly tokens: readonly Token[];
  readonly aliases: readonly Alias[];
  /** Content words that only the event's title has; they fill gaps and never contradict. */
  readonly context: readonly Token[];
  readonly range: ValueRange | null;
  readonly aspect: Aspect;
  readonly window: Window | null;
  /** Minutes after midnight, start and (for candles) end, with the zone as written. */
  readonly hour: { readonly from: number; readonly to: number | null; readonly zone: string } | null;
  /** Election year, or the year in which a season ends. */
  readonly cycle: number | null;
  readonly cycleSource: 'title' | 'event' | 'ticker' | 'close' | null;
  /** A wait relative to another event, such as `1 day after launch`, or a year that is not the calendar's. */
  readonly relativePeriod: string | null;
  readonly oracle: string | null;
  /** −1 when the title negates what its words say. */
  readonly polarity: 1 | -1;
  /** Pays only when several things happen together (a ticket, a matchup). */
  readonly conjunction: boolean;
  /** Asks which of two things comes before the other, so that the order of the names decides. */
  readonly sequence: boolean;
  /** The title speaks of winning: of a contest, an election, an award. */
  readonly winning: boolean;
  /** The two sides of a market whose outcomes are not Yes and No. */
  readonly sides: readonly [readonly Token[], readonly Token[]] | null;
  /** The names that the outcome carries, when the market is one outcome of several. */
  readonly outcome: readonly Token[];
  /** Names behind the outcome's own, such as the artist of a song. */
  readonly credit: readonly Token[];
  /** The words that somebody must say; null where the contract is about something else. */
  readonly spoken: string | null;
  /** The code of the outcome in the ticker, when no text says who or what it stands for. */
  readonly outcomeCode: string | null;
  /** The game between two sides that the contract is about. */
  readonly game: Game | null;
  /** What is wrong with the venue's data, as reason codes. Any of them forbids automatic verification. */
  readonly defects: readonly string[];
  /** When the market was listed or seen; dates without a year are read against it. */
  readonly listedAt: Millis | null;
  /** When the market closes, where the venue says so; often long after the question is answered. */
  readonly closeAt: Millis | null;
  /** The rules, cleaned and bounded; empty when the venue gave none. */
  readonly rules: string;
}

/** What {@link Market} and catalog lines have in common. */
export type SpecificationInput = Pick<
  Market,
  | 'venue'
  | 'marketId'
  | 'eventId'
  | 'seriesId'
  | 'title'
  | 'eventTitle'
  | 'outcomeTitle'
  | 'rules'
  | 'category'
  | 'outcomes'
  | 'openAt'
  | 'closeAt'
  | 'attributes'
> & {
  /** `event` when the line describes a whole event. */
  readonly grain?: 'market' | 'event';
  /** When the listing was read, if it is known. */
  readonly listedAt?: Millis | null;
};
