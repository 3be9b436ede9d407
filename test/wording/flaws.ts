/** What tells a flawed sentence in a language. */
export interface Marks {
  /** A whole sentence, from its first letter to its full stop. */
  readonly whole: RegExp;
  /** Names of races, and the member's own long way to a race or large number; all other numbers are in words. */
  readonly digits: RegExp;
  /** Words that stand before a colon and leave room for a second one. */
  readonly leads: RegExp;
  readonly twoColons: RegExp;
  /** Marks that come in twos. */
  readonly pairs: readonly (readonly [open: string, close: string])[];
  /** What must never occur, by what it is called. */
  readonly never: Readonly<Record<string, RegExp>>;
}

/** Any of the patterns as whole words; `\b` knows no letter with an accent. */
export const anyOf = (patterns: readonly string[], flags = 'iu'): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, flags);

/** What a sentence that was put together badly holds, where no blank stands before a mark. */
export const PUT_TOGETHER_BADLY = /undefined|null|NaN|\[object|\s{2}|\.\.|\s[,.;:?]|, \.|: \./;

export const BRACKETS: Marks['pairs'] = [
  ['(', ')'],
  ['“', '”'],
];

const ENGLISH: Marks = {
  whole: /^[A-Z].*\.$/,
  digits:
    /\b(?:10k|5k)\b|\b(?:1[5-9]|[2-9]\d|\d{3,})(?= (?:to \d+ weeks|weeks|sessions|runs|swims|rides)\b)/g,
  leads: /^(?:I understood|No|Careful|Yes|What does fit): /,
  twoColons: /: [^.]*: /,
  pairs: BRACKETS,
  never: {
    broken: PUT_TOGETHER_BADLY,
    'no day': /\bon [.,]/,
    'wrong article': /\ba [aeio]|\ban [^aeiouA-Z]|\bthe the\b/,
  },
};

/** What is wrong with sentences that a member reads; undefined where nothing is. */
export function flawOf(texts: readonly string[], marks: Marks = ENGLISH): string | undefined {
  const { whole, digits, leads, twoColons, pairs, never } = marks;
  for (const text of texts) {
    if (!whole.test(text)) return `no whole sentence: ${text}`;
    if (/\d/.test(text.replaceAll(digits, ''))) return `a number in digits: ${text}`;
    const broken = Object.entries(never).find(([, pattern]) => pattern.test(text));
    if (broken !== undefined) return `${broken[0]}: ${text}`;
    if (!isBalanced(text, pairs)) return `unbalanced: ${text}`;
    if (twoColons.test(text.replace(leads, ''))) return `two colons: ${text}`;
  }
  return undefined;
}

/** True where every mark that opens something is closed again. */
export const isBalanced = (text: string, pairs: Marks['pairs']): boolean =>
  pairs.every(([open, close]) => text.split(open).length === text.split(close).length);
