import { plainText } from '../plain-text.js';
import type { MarkedWord } from './word-diff.js';

/** What is put around a stretch of words that differ. */
export interface Mark {
  readonly open: string;
  readonly close: string;
  /** Whether it takes room: colours do not. */
  readonly isSeen: boolean;
}

/** For a terminal: bold and yellow. */
export const COLOUR_MARK: Mark = { open: '\u001b[1;33m', close: '\u001b[0m', isSeen: false };
/** For files and pipes. */
export const BRACKET_MARK: Mark = { open: '[', close: ']', isSeen: true };

/** Two texts beside one another, wrapped into columns, with the words that differ marked. */
export function sideBySide(
  [left, right]: readonly [readonly MarkedWord[], readonly MarkedWord[]],
  width: number,
  mark: Mark,
): string[] {
  const column = Math.max(20, Math.floor((width - 3) / 2));
  const [a, b] = [wrap(left, column, mark), wrap(right, column, mark)];
  const lines: string[] = [];
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const from = a[i] ?? { text: '', length: 0 };
    lines.push(`${from.text}${' '.repeat(column - from.length)} │ ${b[i]?.text ?? ''}`.trimEnd());
  }
  return lines;
}

interface Line {
  readonly text: string;
  /** As it is seen. */
  readonly length: number;
}

/** Breaks between words; a word longer than a line is cut. A marked stretch is closed at the end of each line. */
function wrap(words: readonly MarkedWord[], width: number, mark: Mark): Line[] {
  const lines: Line[] = [];
  // Room for both marks is kept free in every line.
  const room = width - 2;
  let line: MarkedWord[] = [];
  let length = 0;
  const flush = (): void => {
    if (line.length > 0) lines.push(render(line, mark));
    [line, length] = [[], 0];
  };
  for (const { text, isDifferent } of words) {
    const clean = plainText(text);
    for (let at = 0; at < clean.length; at += room) {
      const piece = clean.slice(at, at + room);
      // A mark may open or close with each word.
      const need = piece.length + (isDifferent && mark.isSeen ? 2 : 0);
      if (length > 0 && length + 1 + need > width) flush();
      length += (length > 0 ? 1 : 0) + need;
      line.push({ text: piece, isDifferent });
    }
  }
  flush();
  return lines;
}

function render(words: readonly MarkedWord[], mark: Mark): Line {
  let text = '';
  let marks = 0;
  for (const [i, word] of words.entries()) {
    if (i > 0) text += ' ';
    const opens = word.isDifferent && words[i - 1]?.isDifferent !== true;
    const closes = word.isDifferent && words[i + 1]?.isDifferent !== true;
    if (opens) [text, marks] = [text + mark.open, marks + mark.open.length];
    text += word.text;
    if (closes) [text, marks] = [text + mark.close, marks + mark.close.length];
  }
  return { text, length: text.length - (mark.isSeen ? 0 : marks) };
}
