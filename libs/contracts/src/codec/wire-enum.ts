import { MalformedMessage } from './malformed-message.js';

/** Translates between the domain's words and a generated Protobuf enum. */
export interface WireEnum<Word extends string, Wire extends string> {
  toWire(word: Word): Wire;
  /** @throws MalformedMessage for the unspecified value */
  toWord(wire: Wire, field: string): Word;
}

/** Pairs every word with the enum member of the same name. Fails at start-up when one has none. */
export function wireEnum<Word extends string, Wire extends string>(
  members: Readonly<Record<string, Wire>>,
  words: readonly Word[],
): WireEnum<Word, Wire> {
  const toWire = new Map<Word, Wire>();
  const toWord = new Map<Wire, Word>();
  for (const word of words) {
    const wire = members[word.toUpperCase()];
    if (wire === undefined) throw new RangeError(`no enum member for ${word}`);
    toWire.set(word, wire);
    toWord.set(wire, word);
  }
  return {
    toWire: (word) => toWire.get(word)!,
    toWord: (wire, field) => {
      const word = toWord.get(wire);
      if (word === undefined) throw new MalformedMessage(field, `one of ${words.join(', ')}`, wire);
      return word;
    },
  };
}
