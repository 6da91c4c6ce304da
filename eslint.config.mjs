import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** What each layer may import. A layer is a tag of the project; see ARCHITECTURE.md. */
const LAYERS = {
  domain: [],
  contracts: ['domain'],
  runtime: ['domain', 'contracts'],
  testkit: ['domain', 'contracts', 'runtime'],
  platform: ['domain', 'contracts', 'runtime'],
  venues: ['domain', 'contracts', 'runtime'],
  'venue-sim': ['domain', 'runtime', 'venues'],
  service: ['domain', 'contracts', 'runtime', 'venues'],
  fleet: ['domain', 'contracts', 'runtime', 'platform', 'venues', 'venue-sim', 'service'],
  scripts: ['domain', 'contracts', 'runtime', 'platform', 'venues', 'venue-sim', 'service', 'fleet'],
};

const boundaries = (extra) => [
  'error',
  {
    banTransitiveDependencies: false,
    depConstraints: Object.entries(LAYERS).map(([layer, may]) => ({
      sourceTag: `layer:${layer}`,
      onlyDependOnLibsWithTags: [layer === 'service' ? 'layer:none' : `layer:${layer}`, ...may, ...extra].map(
        (tag) => (tag.startsWith('layer:') ? tag : `layer:${tag}`),
      ),
    })),
  },
];

/** What would make a decision depend on the moment or the machine it is made on. */
const IMPURE_GLOBALS = [
  'Date.now',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'process',
  'fetch',
  'performance',
  'crypto',
];

export default tseslint.config(
  { ignores: ['**/dist', '**/generated', '**/node_modules', '.nx', '.arbytron'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@nx/enforce-module-boundaries': boundaries([]),
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'error',
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    files: ['libs/domain/src/**/*.ts', 'services/*/src/core/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.bench.ts'],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS.filter((name) => !name.includes('.'))],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'time is an argument' },
        { object: 'Math', property: 'random', message: 'randomness is an argument' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: ':function[async=true]', message: 'decisions are synchronous' },
        { selector: 'AwaitExpression', message: 'decisions are synchronous' },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'time is an argument' },
      ],
    },
  },
  {
    // Only what starts a process, and tests, may reach the platform, the simulators and the test kit.
    files: [
      '**/*.test.ts',
      '**/*-contract.ts',
      '**/*-harness.ts',
      '**/*-fixture.ts',
      'services/*/src/main.ts',
    ],
    rules: {
      '@nx/enforce-module-boundaries': boundaries(['platform', 'testkit', 'venue-sim']),
      'max-lines': 'off',
    },
  },
);
