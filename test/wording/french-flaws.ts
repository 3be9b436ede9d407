/** Any of the patterns as whole words; `\b` knows no letter with an accent. */
const anyOf = (patterns: readonly string[], flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}'])(?:${patterns.join('|')})(?!\\p{L})`, flags);

/** A whole sentence, from its first letter to its full stop. */
const WHOLE = /^[A-ZÀÂÉÊÎÔÇ].*(?:\.| [?!])$/u;

/** Names of races, and the member's own long way to a race or large number; all other numbers are in words. */
const DIGITS =
  /\b(?:10|5) km\b|\b(?:1[5-9]|[2-9]\d|\d{3,})(?= (?:à \d+ semaines|semaines|séances|sorties|randonnées)\b)/gu;

const BROKEN = /undefined|null|NaN|\[object|\s{2}|\.\.|\s[,.)]|\(\s/;

/** Marks that stand behind a blank, without one; and what opens and closes a quotation without its blank. */
const SPACING = /[^\s][:;?!»]|[:;»](?![\s,.]|$)|«(?!\s)/;

/** What needs an elision or a contraction, and what must not have one. */
const JOINED = anyOf([
  '(?:le|la|de|que|ne|se|me|te|je) (?!onze)[aeiouàâéèêîôœ]\\p{L}*',
  "(?:l|d|qu|n)'(?:HIIT|yoga|onze)",
  '(?:de|à) (?:le|les) \\p{L}+',
]);

const FEMININE = 'séances?|sorties?|natation|danse|marche|randonnées?|compétitions?|pliométrie|escalade';
const MASCULINE =
  'footings?|fractionné|vélo|yoga|aviron|renforcement|Pilates|HIIT|jours?|lendemains?|marathon';

/** Words that do not agree with the one beside them. */
const AGREEMENT = anyOf([
  `(?:le|un|du|au|aucun|seul) (?:${FEMININE})`,
  `ton (?:séance|sortie|compétition|randonnée)`,
  `(?:la|une|ta|aucune|seule) (?:${MASCULINE})`,
  '(?:séance|sortie|randonnée)s? (?:léger|placé|doux|exigeant|long)s?',
  '(?:footing|fractionné|jour)s? (?:légère|placée|douce|modérée|exigeante)s?',
  '(?:deux|trois|quatre|cinq|six|les|des|tes) (?:séance|sortie|footing|randonnée|compétition|jour|semaine)',
  '(?:une?|la|le) (?:séances|sorties|footings|randonnées|compétitions|jours|semaines)',
]);

const ACCENTS = anyOf([
  'seances?|entrainements?|competitions?|velo|recuperation|meme|apres|deja|tres|facon|pliometrie|randonnees?|fractionne',
]);

/** Words that stand before a colon and leave room for a second one. */
const LEADS = /^(?:J'ai compris|Non|Prudence|Oui|Ce qui trouve sa place|En version facile) ?[^:]*? : /u;

const PAIRS = [
  ['(', ')'],
  ['«', '»'],
] as const;

/** What is wrong with French sentences that a member reads; undefined where nothing is. */
export function flawOf(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    if (!WHOLE.test(text)) return `no whole sentence: ${text}`;
    if (/\d/.test(text.replaceAll(DIGITS, ''))) return `a number in digits: ${text}`;
    if (BROKEN.test(text)) return `broken: ${text}`;
    if (SPACING.test(text)) return `wrong blanks: ${text}`;
    if (JOINED.test(text)) return `wrong elision: ${text}`;
    if (AGREEMENT.test(text)) return `no agreement: ${text}`;
    if (ACCENTS.test(text)) return `no accent: ${text}`;
    if (PAIRS.some(([open, close]) => text.split(open).length !== text.split(close).length)) {
      return `unbalanced: ${text}`;
    }
    if (/ : [^.]* : /.test(text.replace(LEADS, ''))) return `two colons: ${text}`;
  }
  return undefined;
}
