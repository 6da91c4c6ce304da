import type { Thesaurus } from './thesaurus.js';

export const ECONOMY: Thesaurus = {
  words: `
`,
  light: `
`,
};
