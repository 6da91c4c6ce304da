import type { Thesaurus } from './thesaurus.js';

export const WORLD: Thesaurus = {
  words: `
`,
  light: `
`,
};
