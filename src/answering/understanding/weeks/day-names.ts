import type { Day } from '../../../planner/session.ts';
import type { SpokenLanguage } from '../../../knowledge/spoken-language.ts';

/**
 * How people write the days in one language, folded as in `tokens`. `sure` words are always days. `likely` words may
 * mean something else and are days beside another day, or after a word of `before` ("on sat"). `listed` words are
 * days only in a row of days, or where items of a list begin with days. After a word of `never` none of the latter
 * two is a day ("I sat", "the sun").
 */
export interface DayWords {
  readonly sure: Readonly<Record<Day, string>>;
  readonly likely: Readonly<Partial<Record<Day, string>>>;
  readonly listed: Readonly<Partial<Record<Day, string>>>;
  readonly before: string;
  readonly never: string;
  /** Several days in a word. */
  readonly weekend: string;
  readonly weekdays: string;
  readonly midweek: string;
  /** Alternate days. */
  readonly alternate: string;
  /** Days that depend on when it is said. */
  readonly yesterday: string;
  readonly today: string;
  readonly tomorrow: string;
  /** Between two days: all days from the one to the other. */
  readonly to: string;
  /** Between two days: both of them, and one of them. */
  readonly and: string;
  readonly or: string;
}

export const DAY_WORDS: Readonly<Record<SpokenLanguage, DayWords>> = {
  en: {
    sure: {
      monday: 'monday, mondays, mon, mons',
      tuesday: 'tuesday, tuesdays, tue, tues',
      wednesday: 'wednesday, wednesdays, wed, weds, wensday, wendsday',
      thursday: 'thursday, thursdays, thu, thur, thurs',
      friday: 'friday, fridays, fri, fris',
      saturday: 'saturday, saturdays, sats',
      sunday: 'sunday, sundays, suns',
    },
    likely: { saturday: 'sat', sunday: 'sun' },
    listed: {
      monday: 'm, mo',
      tuesday: 't, tu',
      wednesday: 'w, we',
      thursday: 'th',
      friday: 'f, fr',
      saturday: 'sa',
      sunday: 'su',
    },
    before: 'on, every, each, this, next, last, by, until, till, from, only',
    never: 'i, we, he, she, they, you, who, the, in, just',
    weekend: 'weekend, weekends, the weekend, wkend, wknd',
    weekdays: 'weekday, weekdays, week days, working days, workdays, work days',
    midweek: 'midweek, mid week, middle of the week',
    alternate:
      'every other day, every second day, alternate days, alternating days, every 2 days, every two days, every 2nd day, eod',
    yesterday: 'yesterday',
    today: 'today, tonight, this morning, this evening, this afternoon',
    tomorrow: 'tomorrow, tmrw, tmr, tomorow, tommorow',
    to: 'to, through, thru, till, until',
    and: 'and, n, plus, also, as well as, nor',
    or: 'or',
  },
  es: {
    sure: {
      monday: 'lunes, lun',
      tuesday: 'martes',
      wednesday: 'miercoles, mie',
      thursday: 'jueves, jue',
      friday: 'viernes',
      saturday: 'sabado, sabados, sab',
      sunday: 'domingo, domingos',
    },
    likely: { friday: 'vie', sunday: 'dom' },
    listed: {
      monday: 'l',
      tuesday: 'm, mar',
      wednesday: 'x',
      thursday: 'j',
      friday: 'v',
      saturday: 's',
      sunday: 'd',
    },
    before: 'el, los, cada, este, proximo',
    never: 'en el, al, la',
    weekend: 'fin de semana, fines de semana, finde, findes',
    weekdays: 'entre semana, dias laborables, dias de semana',
    midweek: 'mitad de semana, a mitad de semana',
    alternate:
      'dias alternos, cada dos dias, un dia si y otro no, un dia si un dia no, cada 2 dias, en dias alternos',
    yesterday: 'ayer',
    today: 'hoy, esta noche, esta manana, esta tarde',
    tomorrow: 'manana',
    to: 'a, al, hasta, hasta el',
    and: 'y, e, mas, tambien, y el, y los, y tambien, ni, ni el, ni los, ni en',
    or: 'o, u, o el, o los',
  },
  de: {
    sure: {
      monday: 'montag, montags, montagen',
      tuesday: 'dienstag, dienstags, dienstagen',
      wednesday: 'mittwoch, mittwochs, mittwoche',
      thursday: 'donnerstag, donnerstags, donnerstagen',
      friday: 'freitag, freitags, freitagen',
      saturday: 'samstag, samstags, samstagen, sonnabend, sonnabends',
      sunday: 'sonntag, sonntags, sonntagen',
    },
    likely: { monday: 'mo', tuesday: 'di', wednesday: 'mi', thursday: 'do', friday: 'fr', saturday: 'sa' },
    listed: { sunday: 'so' },
    before: 'am, jeden, immer, nur, bis, ab, diesen, nachsten',
    never: 'mit',
    weekend: 'wochenende, wochenenden, wochenends',
    weekdays: 'werktags, werktage, werktagen, wochentags, unter der woche',
    midweek: 'mitte der woche, wochenmitte',
    alternate: 'jeden zweiten tag, alle zwei tage, alle 2 tage, jeden 2 tag, jeden anderen tag',
    yesterday: 'gestern',
    today: 'heute',
    tomorrow: 'morgen',
    to: 'bis',
    and: 'und, sowie, plus, auch, und am, noch, noch am',
    or: 'oder, oder am',
  },
  fr: {
    sure: {
      monday: 'lundi, lundis, lun',
      tuesday: 'mardi, mardis',
      wednesday: 'mercredi, mercredis',
      thursday: 'jeudi, jeudis',
      friday: 'vendredi, vendredis',
      saturday: 'samedi, samedis',
      sunday: 'dimanche, dimanches',
    },
    likely: { tuesday: 'mar', friday: 'ven', sunday: 'dim', saturday: 'sam' },
    listed: { wednesday: 'mer', thursday: 'jeu' },
    before: 'le, les, chaque, tous les, ce',
    never: 'la, un, en, de',
    weekend: 'week end, weekend, week ends, weekends, we',
    weekdays: 'en semaine, jours de semaine, jours ouvres',
    midweek: 'milieu de semaine, milieu de la semaine',
    alternate: 'un jour sur deux, tous les deux jours, tous les 2 jours, 1 jour sur 2',
    yesterday: 'hier',
    today: 'aujourdhui, ce soir, ce matin, cet apres midi, ce midi',
    tomorrow: 'demain',
    to: 'a, au, jusquau, jusqua',
    and: 'et, plus, puis, aussi, et le, et les, ni, ni le, ni les',
    or: 'ou, ou le, ou les',
  },
};

/** Days written together, in any language. */
export const DAYS_IN_A_WORD: Readonly<Record<string, readonly Day[]>> = {
  mwf: ['monday', 'wednesday', 'friday'],
  mw: ['monday', 'wednesday'],
  tth: ['tuesday', 'thursday'],
  tuth: ['tuesday', 'thursday'],
  tuthsa: ['tuesday', 'thursday', 'saturday'],
  mtwtf: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
};

/** The days that "every other day" stands for where nothing says from which day on. */
export const ALTERNATE_DAYS: readonly Day[] = ['monday', 'wednesday', 'friday', 'sunday'];

/** Words that show a word such as "sat" or "sun" before them to be a day: what is done on it, or when. */
export const AFTER_A_DAY: ReadonlySet<string> = new Set(
  (
    'long easy run runs race rest off gym swim bike yoga tempo intervals track parkrun morning evening night pm ' +
    'larga descanso series rodaje lang locker lauf ruhetag frei longue repos footing'
  ).split(' '),
);
