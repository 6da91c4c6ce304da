/** A wording, and the plain one that says the same. */
type Rewording = readonly [RegExp, string | ((...found: string[]) => string)];

/** The congress that is elected in a year: the 120th in 2026. */
const electionOf = (congress: string): string => {
  const year = 1786 + 2 * Number(congress);
  return year % 4 === 0 ? `${year}` : `${year} midterm`;
};

const REWORDINGS: readonly Rewording[] = [
  // What a writer adds for other writers.
  [
    / ?\[[^\]\d]*(?:polymarket|kalshi|metaculus|manifold|liquidity|subsid|mirror|market|mana)[^\]\d]*\]/gi,
    '',
  ],
  [/\bEOY\b(?= 20\d\d)/g, 'the end of'],
  [/\bEOY\b/g, 'the end of the year'],
  [/\bby mid-? ?(?=20\d\d)/i, 'by June 30, '],
  [/\bbefore mid-? ?(?=20\d\d)/i, 'before July 1, '],
  [/(?<![\w.])@([A-Z][a-z]+)([A-Z][a-z]+)\b/g, '$1 $2'],
  [/\b(?:gets?|collects?|obtains?|gathers?|receives?|garners?) (?=\d[\d,]* signatures\b)/i, 'reaches '],
  [/\bcosts? (?=more|less|over|under|above|below|at least|at most)/i, 'price '],
  [/\bthe (?:greatest|highest|largest) number of\b/i, 'the most'],
  // Who controls the chambers early in the year after the midterms is what these have decided.
  [
    /(\bControl be .*) for (?:Jan|Feb|Mar)[a-z]* (20(?:27|31|35))\b/,
    (_, held, year) => `${held!} after the ${Number(year) - 1} midterms`,
  ],
  // Seats in a congress are those won in the election before it.
  [
    /(\bseats\b.*) in the (1[12]\d)th Congress\b/i,
    (_, seats, congress) => `${seats!} after the ${electionOf(congress!)} elections`,
  ],
  [/\b(20\d\d) Olympics\b/, (_, year) => `${year!} ${Number(year) % 4 === 0 ? 'Summer' : 'Winter'} Olympics`],
  [/\bCrude Oil \(CL\)/, 'WTI Crude Oil'],
  [/ at least once\b(?! (?:a|per|every)\b)/i, ''],
];

/** "The S&P 500 finishes 2026 at 7,400 or higher." */
const YEAR_END =
  /\b(finish(?:es)?|closes?|ends?) (20\d\d) (?=(?:at|above|below|over|under|between|higher|lower)\b)/i;
const TRADED = /\b(?:S&P|Nasdaq|Dow|Russell|Nikkei|DAX|FTSE|Gold|Silver)\b/i;

/** A cleaned title, case kept, in the wording that the rest of the reading knows. Time linear in the length. */
export function inPlainWords(title: string): string {
  let plain = title;
  for (const [wording, by] of REWORDINGS) plain = plain.replace(wording, by as string);
  return YEAR_END.test(plain) && TRADED.test(plain)
    ? plain.replace(YEAR_END, '$1 on the final trading day of $2 ')
    : plain;
}
