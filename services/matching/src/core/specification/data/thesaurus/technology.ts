import type { Thesaurus } from './thesaurus.js';

export const TECHNOLOGY: Thesaurus = {
  words: `
`,
  light: `
`,
};
