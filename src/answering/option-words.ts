/** The words by which options in a member's own words are read, in the languages that members write in; all folded. */

/** What parts the entries of a list: signs, and the little words between them. */
export const BETWEEN_ENTRIES = /[,;/+&\n]|\s(?:and|or|y|e|o|und|oder|et|ou)\s/iu;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that turn a list into its opposite. */
export const DENIALS = words(
  'not no never none nothing except excepting excluding excl without minus neither nor but besides dont cant cannot wont isnt arent ' +
    'nicht nie niemals kein keine keinen keiner keinem ohne ausser nichts ' +
    'ningun ninguno ninguna nunca jamas sin excepto salvo menos tampoco nada ' +
    'pas jamais sauf sans aucun aucune hors excepte rien',
);

/** Words that say no more than that a day is free of training. */
export const RESTING = words(
  'rest off free pause frei ruhe ruhetag descanso libre repos libre nothing nichts nada rien',
);

/** Whole texts that name all days. */
export const EVERY_DAY = words(
  'every-day everyday each-day all-days all-seven-days all-7-days all-week daily any-day ' +
    'jeden-tag alle-tage taglich die-ganze-woche ' +
    'todos-los-dias cada-dia a-diario diario diariamente toda-la-semana ' +
    'tous-les-jours chaque-jour quotidien quotidiennement toute-la-semaine',
);

/** Figures and what makes them a time of day. */
export const CLOCK_TIME = /\d[:.h]\d\d|\d\s*(?:am|pm|uhr|h)\b/iu;

/** A fraction that counts sessions: one before a unit is a distance or a time. */
export const FRACTION =
  /(?<![\d.,:])\d+[.,]\d(?!\d)(?!\s*(?:k|km|kms|mi|miles?|min|mins|minutes?|h|hrs?|hours?|std|stunden?|horas?|heures?|m|kg)\b)/iu;

/** A number of days. */
export const NUMBER_OF_DAYS = /(?<![\d.,])(\d{1,4})\s*(?:days?|tagen?|dias?|jours?)\b/u;

/** Names of the months, January first. */
export const MONTHS: readonly ReadonlySet<string>[] = [
  'january jan januar janner enero ene janvier janv',
  'february feb februar febrero fevrier fevr fev',
  'march mar marz maerz mrz marzo mars',
  'april apr abril abr avril avr',
  'may mai mayo',
  'june jun juni junio juin',
  'july jul juli julio juillet juil',
  'august aug agosto ago aout',
  'september sep sept septiembre setiembre set septembre',
  'october oct oktober okt octubre octobre',
  'november nov noviembre novembre',
  'december dec dezember dez diciembre dic decembre',
].map(words);

/** Numbers in words, one first. */
export const NUMBERS: readonly ReadonlySet<string>[] = [
  'one a an ein eine einem einer un una uno une',
  'two zwei dos deux',
  'three drei tres trois',
  'four vier cuatro quatre',
  'five funf fuenf cinco cinq',
  'six sechs seis',
  'seven sieben siete sept',
  'eight acht ocho huit',
  'nine neun nueve neuf',
  'ten zehn diez dix',
  'eleven elf once onze',
  'twelve zwolf zwoelf doce douze',
].map(words);

/** Lengths of time in days. */
export const UNIT_DAYS: readonly { readonly days: number; readonly names: ReadonlySet<string> }[] = [
  { days: 1, names: words('day days tag tage tagen dia dias jour jours') },
  { days: 7, names: words('week weeks woche wochen semana semanas semaine semaines') },
];
