/** What comes from a venue or a file is data: control characters in it would move the cursor of a terminal, or worse. */
export const plainText = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
