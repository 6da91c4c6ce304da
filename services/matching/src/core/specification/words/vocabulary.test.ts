import { describe, expect, it } from '@jest/globals';

import { CLUBS } from '../data/clubs.js';
import { COMPETITIONS } from '../data/competitions.js';
import { GRANDS_PRIX } from '../data/grands-prix.js';
import { ALIASES } from '../data/names.js';
import { PARTIES } from '../data/parties.js';
import { PLACES } from '../data/places.js';
import { SPORTS_WORDS } from '../data/sports-words.js';
import { THESAURI } from '../data/thesaurus/index.js';
import { WORDS } from '../data/words.js';

/** By form, the canonical words of the lines that it stands in. */
function readings(sources: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [kind, lines] of sources) {
    for (const line of lines.split('\n')) {
      const colon = line.indexOf(':');
      if (colon < 0) continue;
      const head = line.slice(0, colon).trim();
      const canonical = kind === '' ? head : `${kind} ${head}`;
      const own = canonical.slice(canonical.indexOf(' ') + 1);
      for (const form of [own, ...line.slice(colon + 1).split(',')].map((f) => f.trim()))
        if (form !== '') found.set(form, (found.get(form) ?? new Set()).add(canonical));
    }
  }
  return found;
}

describe('the vocabulary', () => {
  it('reads every form as one thing', () => {
    const all = readings([
      ['', WORDS],
      ['', SPORTS_WORDS],
      ['', ALIASES],
      ...THESAURI.map(({ words }): [string, string] => ['', words]),
      ['place', PLACES],
      ['proper', PARTIES],
      ['competition', COMPETITIONS],
      ['competition', GRANDS_PRIX],
      ['proper', CLUBS],
    ]);
    const twofold = [...all].filter(([, canonical]) => canonical.size > 1);
    expect(twofold.map(([form, canonical]) => `${form}: ${[...canonical].join(' / ')}`)).toEqual([]);
  });

  it('has a word and its nouns in every line of light words', () => {
    const broken = THESAURI.flatMap(({ light }) => light.split('\n'))
      .filter((line) => line.trim() !== '')
      .filter((line) => !/^[^:,]+: [^:]+$/.test(line));
    expect(broken).toEqual([]);
  });
});
