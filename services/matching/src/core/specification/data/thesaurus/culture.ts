import type { Thesaurus } from './thesaurus.js';

export const CULTURE: Thesaurus = {
  words: `
`,
  light: `
`,
};
