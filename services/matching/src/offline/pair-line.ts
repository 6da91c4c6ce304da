import { z } from 'zod';

import { parseLine, type ParsedLine } from './catalog-line.js';

const pairLine = z.object({
  a: z.string().min(3).max(500),
  b: z.string().min(3).max(500),
  label: z
    .enum(['same', 'inverse', 'subset', 'different'])
    .nullish()
    .transform((v) => v ?? null),
  gray: z
    .boolean()
    .nullish()
    .transform((v) => v ?? false),
  origin: z
    .string()
    .nullish()
    .transform((v) => v ?? ''),
  grain: z
    .enum(['market', 'event'])
    .nullish()
    .transform((v) => v ?? 'market'),
});

/** Two markets to judge, with what a person said of them where somebody did. */
export type LabelledPair = z.infer<typeof pairLine>;

/** Reads one line `{a, b, label?, gray?, origin?, grain?}`; `a` and `b` are ids of catalog lines. */
export const parsePairLine = (line: string, lineNumber: number): ParsedLine<LabelledPair> =>
  parseLine(pairLine, line, lineNumber);

const pairToJudge = z.object({
  a: z.string().max(500),
  b: z.string().max(500),
  grain: z.enum(['market', 'event']).nullish().catch(null),
});

/** Reads one line `{a, b}` of pairs to be judged; whatever else it holds is passed over. */
export function parsePairToJudge(
  line: string,
  lineNumber: number,
): ParsedLine<Pick<LabelledPair, 'a' | 'b' | 'grain'>> {
  const parsed = parseLine(pairToJudge, line, lineNumber);
  return parsed.ok ? { ok: true, value: { ...parsed.value, grain: parsed.value.grain ?? 'market' } } : parsed;
}
