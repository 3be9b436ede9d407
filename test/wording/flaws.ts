/** Names of races, and the member's own long way to a race or large number; all other numbers are in words. */
const ALLOWED_DIGITS =
  /\b(?:10k|5k)\b|\b(?:1[5-9]|[2-9]\d|\d{3,})(?= (?:to \d+ weeks|weeks|sessions|runs|swims|rides)\b)/g;

/** What is wrong with sentences that a member reads; undefined where nothing is. */
export function flawOf(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    if (!/^[A-Z].*\.$/.test(text)) return `no whole sentence: ${text}`;
    if (/\d/.test(text.replaceAll(ALLOWED_DIGITS, ''))) return `a number in digits: ${text}`;
    if (/undefined|null|NaN|\[object|\s{2}|\.\.|\s[,.;:?]|, \.|: \.|\bon [.,]/.test(text))
      return `broken: ${text}`;
    if (/\ba [aeio]|\ban [^aeiouA-Z]|\bthe the\b/.test(text)) return `wrong article: ${text}`;
    if (/: [^.]*: /.test(text.replace(/^(?:I understood|No|Careful|Yes|What does fit): /, '')))
      return `two colons: ${text}`;
  }
  return undefined;
}
