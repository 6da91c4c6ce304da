import type { Thesaurus } from './thesaurus.js';

export const POLITICS: Thesaurus = {
  words: `
`,
  light: `
`,
};
