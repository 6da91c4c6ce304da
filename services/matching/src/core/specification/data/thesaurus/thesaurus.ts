/** The words of one broad topic, in which venues word one thing differently. */
export interface Thesaurus {
  /**
   * `kind canonical: form, form`, as in `words.ts`: every form is read as the canonical word. A form stands in one
   * line of the whole vocabulary; a line never joins two things that can differ in a contract.
   */
  readonly words: string;
  /** `word: noun, noun`: a canonical word that says nothing more where both titles have one of the nouns. */
  readonly light: string;
}
