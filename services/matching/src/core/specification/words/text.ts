/** Titles longer than this are cut: a real title has a tenth of it. */
export const MAX_TITLE_LENGTH = 400;
/** Rules longer than this are cut for parsing. Fingerprints cover the whole text. */
export const MAX_RULES_LENGTH = 8_000;

// Control characters, zero-width characters, bidirectional marks and overrides, variation selectors, soft hyphen.
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u0060\u00b4]/g;
const QUOTES = /[\u201c\u201d\u201e\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
// OPEC+ is more countries than OPEC, and Disney+ not the whole of Disney.
const PLUS = /\b(OPEC|Disney|TV|Paramount|AMC|ESPN)\+/gi;
// The sign of ordinals, which looks like that of degrees.
const DEGREE = /(?<=\d ?)\u00ba(?= ?[CF]\b)/g;
const SPACES = /\s+/g;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * Bounds a text and makes its characters plain: NFKC, no invisible or direction-changing characters, straight
 * quotes, plain hyphens, single spaces. What is left may still hold anything a person can type.
 */
export function cleanText(raw: string, maxLength: number): string {
  const cut = raw.length > maxLength ? raw.slice(0, maxLength) : raw;
  if (PLAIN.test(cut)) return /  |\*\*|\+/.test(cut) ? tidy(cut) : cut.trim();
  const plain = cut
    .replace(DEGREE, '\u00b0')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-');
  return tidy(plain.slice(0, maxLength));
}

const tidy = (text: string): string =>
  text.replaceAll('**', ' ').replace(PLUS, '$1 Plus').replace(SPACES, ' ').trim();

// NFKC can lengthen and a few letters have no decomposition.
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};
const SPECIAL_LETTERS = /[ıłøßæœđðþ]/g;
const MARKS = /\p{M}+/gu;

/** Lower case without diacritics: `Erdoğan` and `Erdogan` become one. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL_LETTERS, (letter) => LETTERS[letter] ?? letter);
}
