import type { Millis } from '@arbytron/domain';
import { z } from 'zod';

import type { SpecificationInput } from '../core/specification/specification.js';

/** Longest line that is parsed: a real one has a hundredth of it. */
export const MAX_LINE_LENGTH = 1_000_000;

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

/** One line of a catalog file. Missing facts are null. */
const catalogLine = z.object({
  id: z
    .string()
    .min(3)
    .max(500)
    .regex(/^[a-z0-9_-]+:/, 'must start with a venue and a colon'),
  venue: z.string().min(1).max(60),
  event_id: text,
  market_id: z.string().min(1).max(500),
  title: z.string(),
  event_title: text,
  outcome: text,
  rules: text,
  close_time: text,
  category: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  grain: z
    .enum(['market', 'event'])
    .nullish()
    .transform((value) => value ?? 'market'),
  source: text,
});

/** Venues whose listings name an event by the title of its first market, which says nothing of the others. */
const TITLED_BY_FIRST_MARKET = new Set(['predictfun', 'limitless']);

/** A market of a catalog file, ready to be specified. */
export interface CatalogEntry extends SpecificationInput {
  readonly id: string;
  readonly grain: 'market' | 'event';
}

/** A line that could not be read, with its place. Set aside and counted; reading goes on. */
export interface QuarantinedLine {
  readonly line: number;
  readonly reason: string;
}

export type ParsedLine<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly quarantined: QuarantinedLine };

/** Parses one line as JSON against a schema; the reasons name every field that is wrong. */
export function parseLine<T>(schema: z.ZodType<T>, line: string, lineNumber: number): ParsedLine<T> {
  const refuse = (reason: string): ParsedLine<T> => ({
    ok: false,
    quarantined: { line: lineNumber, reason },
  });
  if (line.length > MAX_LINE_LENGTH) return refuse(`longer than ${MAX_LINE_LENGTH} characters`);
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return refuse('not JSON');
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return refuse(
    parsed.error.issues
      .slice(0, 5)
      .map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`)
      .join('; '),
  );
}

/** Reads one line of a catalog: `{id, venue, event_id, market_id, title, event_title, outcome, rules, close_time, category, grain, source}`. */
export function parseCatalogLine(line: string, lineNumber: number): ParsedLine<CatalogEntry> {
  const parsed = parseLine(catalogLine, line, lineNumber);
  if (!parsed.ok) return parsed;
  const row = parsed.value;
  return {
    ok: true,
    value: {
      id: row.id,
      venue: row.venue,
      marketId: row.market_id,
      eventId: row.event_id,
      seriesId: null,
      title: row.title,
      eventTitle: row.grain === 'market' && TITLED_BY_FIRST_MARKET.has(row.venue) ? '' : row.event_title,
      outcomeTitle: row.outcome,
      rules: row.rules,
      category: row.category,
      outcomes: [],
      openAt: null,
      closeAt: parseTime(row.close_time),
      attributes: {},
      grain: row.grain,
      listedAt: monthOf(row.source),
    },
  };
}

function parseTime(time: string): Millis | null {
  const american = /^(\d{2})\/(\d{2})\/(\d{4})/.exec(time);
  if (american !== null) return Date.UTC(Number(american[3]), Number(american[1]) - 1, Number(american[2]));
  if (!/^\d{4}-\d{2}/.test(time)) return null;
  const at = Date.parse(time);
  return Number.isNaN(at) ? null : at;
}

/** A source such as `listing 2026-04` tells in which month the listing was read. */
function monthOf(source: string): Millis | null {
  const match = /(20\d{2})-(\d{2})(?:-(\d{2}))?/.exec(source);
  return match === null ? null : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? 1));
}
