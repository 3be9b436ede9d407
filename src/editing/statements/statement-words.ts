import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';

/** The words of one language by which two sentences are compared, folded and parted by blanks. */
interface StatementWords {
  /** Turn a statement round. */
  readonly not: string;
  /** Say that something may be, and that it may not. */
  readonly allowed: string;
  readonly forbidden: string;
  readonly before: string;
  readonly after: string;
  /** Stand between the numbers of a range. */
  readonly to: string;
  /** Stand before a time of the day. */
  readonly at: string;
  /** Stand behind one. */
  readonly clock: string;
  /** Tell one thing from another although they carry no subject elsewhere: a half marathon, the off-season. */
  readonly telling: string;
  /** From one on, in order; a number may have several words, joined by a slash. */
  readonly numbers: string;
}

export const STATEMENT_WORDS: Readonly<Record<SpokenLanguage, StatementWords>> = {
  en: {
    not: 'not no never none cannot cant dont doesnt didnt isnt arent wasnt wont shouldnt mustnt neither nor',
    allowed: 'allowed allow allows permitted permit permits welcome ok okay',
    forbidden: 'forbidden prohibited banned disallowed',
    before: 'before',
    after: 'after',
    to: 'or to and',
    at: 'at from until by',
    clock: 'am pm oclock',
    telling: 'half off first second third last next',
    numbers:
      'one/once two/twice three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  },
  es: {
    not: 'no nunca jamas tampoco ningun ninguna ninguno',
    allowed: 'permitido permitida permitidos permitidas permite permiten admite admiten admitidos admitidas',
    forbidden: 'prohibido prohibida prohibidos prohibidas prohibe prohiben',
    before: 'antes',
    after: 'despues tras',
    to: 'o u a y',
    at: 'las la',
    clock: 'h',
    telling: 'medio media fuera primer primera primero segundo segunda ultimo ultima',
    numbers:
      'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
  },
  de: {
    not: 'nicht nie niemals kein keine keinen keinem keiner keines',
    allowed: 'erlaubt gestattet zugelassen willkommen',
    forbidden: 'verboten untersagt unzulassig',
    before: 'vor',
    after: 'nach',
    to: 'bis oder und',
    at: 'um ab',
    clock: 'uhr',
    telling: 'halb halber halben erste ersten zweite zweiten letzte letzten nachste nachsten',
    numbers:
      'eins/einmal zwei/zweimal drei/dreimal vier/viermal funf/funfmal sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  },
  fr: {
    not: 'pas jamais aucun aucune',
    allowed:
      'autorise autorisee autorises autorisees permis permise admis admise admises bienvenus bienvenues',
    forbidden: 'interdit interdite interdits interdites defendu defendue',
    before: 'avant',
    after: 'apres',
    to: 'ou a et',
    at: 'a des',
    clock: 'heures heure h',
    telling: 'semi demi hors premier premiere second seconde deuxieme dernier derniere',
    numbers:
      '- deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf vingt',
  },
};
