import type { Thesaurus } from './thesaurus.js';

export const SPORTS: Thesaurus = {
  words: `
`,
  light: `
`,
};
