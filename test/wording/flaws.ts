/** What tells a flawed sentence in a language. */
interface Marks {
  /** A whole sentence, from its first letter to its full stop. */
  readonly whole: RegExp;
  /** Names of races, and the member's own long way to a race or large number; all other numbers are in words. */
  readonly digits: RegExp;
  /** An article or a little word that does not go with the word behind it. */
  readonly article: RegExp;
  /** Words that stand before a colon and leave room for a second one. */
  readonly leads: RegExp;
  /** Marks that come in twos. */
  readonly pairs: readonly (readonly [open: string, close: string])[];
  /** What must never occur, besides what no language has. */
  readonly broken?: RegExp;
}

/** Any of the patterns as whole words; `\b` knows no letter with an accent. */
const anyOf = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'iu');

const BRACKETS: Marks['pairs'] = [
  ['(', ')'],
  ['“', '”'],
];

/** German nouns of sessions and days, and adjectives before them. */
const FEMININE = '[\\p{L}-]*(?:einheit|tanzstunde|wanderung)';
const MASCULINE = '[\\p{L}-]*(?:lauf|tag|spaziergang|wettkampf)';
const ADJECTIVE = '(?:hart|locker|moderat|lang|sanft)\\p{L}+';

const MARKS: Readonly<Record<'de' | 'en' | 'es', Marks>> = {
  de: {
    whole: /^[A-ZÄÖÜ].*[.?!]$/,
    digits:
      /\b(?:10|5)-km-Lauf\b|\b(?:1[5-9]|[2-9]\d|\d{3,})(?= (?:bis \d+ Wochen|Wochen|Läufe|Spaziergänge|\p{L}[\p{L}-]*(?:inheit|tunde|rung)en)(?!\p{L}))/gu,
    article: anyOf([
      `(?:ein|einem|einen|das|dem|den|dein|deinem) (?:${ADJECTIVE} )?${FEMININE}`,
      `(?:eine|einer|das|die|deine|deiner) (?:${ADJECTIVE} )?${MASCULINE}`,
      'ein (?:hart|locker|moderat|lang|sanft)(?:e|en|em|es)',
      'eine (?:hart|locker|moderat|lang|sanft)(?:er|en|em|es)',
      '(?:einen|einem|einer|dem|den|deinem|deinen|deiner) (?:hart|locker|moderat|lang|sanft)(?:e|er|em|es)',
      `(?:zwei|drei|vier|fünf|sechs) (?:${ADJECTIVE} )?(?:${FEMININE}|${MASCULINE})`,
      'von dem',
    ]),
    leads: /^(?:Verstanden|Nein|Vorsicht|Ja|Das passt hinein): /,
    pairs: [
      ['(', ')'],
      ['„', '“'],
    ],
    broken:
      /(?<!\p{L})(?:läufe|tage?|tagen|wochen?|einheit(?:en)?|ruhetage?n?|crosstraining|wettkampf|krafttraining|yoga|[Ff]uer|[Uu]eber|[Kk]oennen|[Ll]aeufe)(?!\p{L})/u,
  },
  en: {
    whole: /^[A-Z].*\.$/,
    digits:
      /\b(?:10k|5k)\b|\b(?:1[5-9]|[2-9]\d|\d{3,})(?= (?:to \d+ weeks|weeks|sessions|runs|swims|rides)\b)/g,
    article: /\ba [aeio]|\ban [^aeiouA-Z]|\bthe the\b/,
    leads: /^(?:I understood|No|Careful|Yes|What does fit): /,
    pairs: BRACKETS,
    broken: /\bon [.,]/,
  },
  es: {
    whole: /^[¿¡]?[A-ZÁÉÍÓÚÑ].*[.?!]$/,
    digits:
      /\b(?:10K|5K)\b|\b(?:1[5-9]|[2-9]\d|\d{3,})(?= (?:[ou] \d+ semanas|semanas|sesiones|caminatas)\b)/g,
    article: anyOf([
      '(?:a|de) el',
      'y (?:i|hi[^aei])\\p{L}*',
      'o h?o\\p{L}*',
      '(?:el|un|los|unos|del|al) (?:sesi|tirada|nataci|escalada|caminata|competici|pliometr|elíptica|series|cuestas|semana|temporada)\\p{L}*',
      '(?:la|una|las|unas) (?:rodaje|día|ciclismo|yoga|remo|baile|entrenamiento|maratón)\\p{L}*',
      '(?:sesi|tirada|caminata|competici)\\p{L}* (?:duro|moderado|colocado)s?',
      '(?:rodaje|día|entrenamiento)s? (?:dura|moderada|larga)s?',
      '(?:dos|tres|cuatro|cinco|seis) (?:sesión|día|rodaje|tirada|caminata)',
    ]),
    leads: /^(?:Entendido|No|Cuidado|Sí|Lo que sí encaja): /,
    pairs: [...BRACKETS, ['¿', '?'], ['¡', '!']],
    broken: anyOf([
      '\\p{L}*(?:cion|sion)',
      '(?:dias?|miercoles|sabado|despues|tambien|ademas|asi|ningun|mas|maraton|futbol|esqui|fisica|proxima)',
    ]),
  },
};

/** What is wrong with sentences that a member reads; undefined where nothing is. */
export function flawOf(texts: readonly string[], language: keyof typeof MARKS = 'en'): string | undefined {
  const { whole, digits, article, leads, pairs, broken } = MARKS[language];
  for (const text of texts) {
    if (!whole.test(text)) return `no whole sentence: ${text}`;
    if (/\d/.test(text.replaceAll(digits, ''))) return `a number in digits: ${text}`;
    if (/undefined|null|NaN|\[object|\s{2}|\.\.|\s[,.;:?]|, \.|: \./.test(text)) return `broken: ${text}`;
    if (broken?.test(text) === true) return `broken: ${text}`;
    if (!isBalanced(text, pairs)) return `unbalanced: ${text}`;
    if (article.test(text)) return `wrong article: ${text}`;
    if (/: [^.]*: /.test(text.replace(leads, ''))) return `two colons: ${text}`;
  }
  return undefined;
}

/** True where every mark that opens something is closed again. */
const isBalanced = (text: string, pairs: Marks['pairs']): boolean =>
  pairs.every(([open, close]) => text.split(open).length === text.split(close).length);
