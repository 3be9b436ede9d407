const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o' };

/** Text without what only looks different: case, accents, ligatures, typographic quotes, invisible characters. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ßœæø]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[‘’ʼ`´]/g, "'");
}

/**
 * The words of a text, folded, in order: runs of letters and digits. An apostrophe inside a word closes up
 * (`don't` → `dont`), a possessive or verb ending goes (`Tuesday's`, `what's` → `tuesday`, `what`).
 */
export function tokens(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
  return words.map((word) => word.replace(/'s$/, '').replace("'", ''));
}
