import fc from 'fast-check';
import { makeCorrectIn } from '../../src/answering/understanding/correction.ts';
import { readMessage } from '../../src/answering/understanding/message.ts';
import type { PlanReading } from '../../src/answering/understanding/plan-reading.ts';
import type { AskedWeek } from '../../src/answering/understanding/weeks/week-question.ts';
import type { SpokenLanguage } from '../../src/knowledge/spoken-language.ts';
import type { Wish } from '../../src/planner/plan.ts';
import { DAYS, type CrossSession, type RunSession, type Week } from '../../src/planner/session.ts';
import { weekOf } from '../../src/planner/week.ts';

/** A Monday, so that "today" and "tomorrow" name Monday and Tuesday. */
export const TODAY = '2026-11-23';

const correct = makeCorrectIn();

/** Reads a message as the handler does. */
export const read = (text: string, locale?: string): PlanReading =>
  readMessage(text, correct, { today: TODAY, locale }).plan;

/** How one language writes a week. */
interface Writing {
  readonly locale: string;
  readonly long: readonly string[];
  readonly short: readonly string[];
  readonly rest: string;
  readonly on: string;
  readonly and: string;
  readonly sessions: readonly (readonly [text: string, session: RunSession | CrossSession])[];
}

const run = (kind: NonNullable<RunSession['run']>): RunSession => ({ kind: 'run', run: kind });
const cross = (
  activity: NonNullable<CrossSession['activity']>,
  intensity?: CrossSession['intensity'],
): CrossSession => ({ kind: 'cross', activity, ...(intensity && { intensity }) });

const WRITINGS: Readonly<Record<SpokenLanguage, Writing>> = {
  en: {
    locale: 'en-GB',
    long: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    rest: 'rest',
    on: 'on ',
    and: 'and',
    sessions: [
      ['easy run', run('easy')],
      ['long run', run('long')],
      ['intervals', run('intervals')],
      ['tempo run', run('tempo')],
      ['hill repeats', run('hills')],
      ['swim', cross('swimming')],
      ['easy bike ride', cross('cycling', 'easy')],
      ['gym', cross('strength')],
      ['heavy weights', cross('strength', 'hard')],
      ['yoga', cross('yoga')],
      ['rowing', cross('rowing')],
    ],
  },
  es: {
    locale: 'es-ES',
    long: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    short: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
    rest: 'descanso',
    on: 'el ',
    and: 'y',
    sessions: [
      ['rodaje suave', run('easy')],
      ['tirada larga', run('long')],
      ['series', run('intervals')],
      ['natación', cross('swimming')],
      ['bici suave', cross('cycling', 'easy')],
      ['gimnasio', cross('strength')],
      ['yoga', cross('yoga')],
      ['pilates', cross('pilates')],
    ],
  },
  de: {
    locale: 'de-DE',
    long: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    short: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
    rest: 'Ruhetag',
    on: 'am ',
    and: 'und',
    sessions: [
      ['lockerer Lauf', run('easy')],
      ['langer Lauf', run('long')],
      ['Intervalle', run('intervals')],
      ['Tempolauf', run('tempo')],
      ['Schwimmen', cross('swimming')],
      ['lockeres Radfahren', cross('cycling', 'easy')],
      ['Krafttraining', cross('strength')],
      ['Yoga', cross('yoga')],
    ],
  },
  fr: {
    locale: 'fr-FR',
    long: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    short: ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
    rest: 'repos',
    on: 'le ',
    and: 'et',
    sessions: [
      ['sortie longue', run('long')],
      ['fractionné', run('intervals')],
      ['séance au seuil', run('tempo')],
      ['natation', cross('swimming')],
      ['vélo tranquille', cross('cycling', 'easy')],
      ['musculation', cross('strength')],
      ['yoga', cross('yoga')],
      ['pilates', cross('pilates')],
    ],
  },
};

/** A week as a member might write it, and the week that is meant. */
export interface WrittenWeek {
  readonly text: string;
  readonly locale: string;
  readonly week: Week;
}

type Chosen = readonly number[];

/** Random weeks of at least three days with something to do, in many writings. */
export function writtenWeeks(language: SpokenLanguage): fc.Arbitrary<WrittenWeek> {
  const { locale, long, short, rest, on, and, sessions } = WRITINGS[language];
  const days = fc
    .array(fc.uniqueArray(fc.nat(sessions.length - 1), { maxLength: 2 }), { minLength: 7, maxLength: 7 })
    .filter((chosen) => chosen.filter((one) => one.length > 0).length > 2);
  const style = fc.record({
    names: fc.constantFrom(long, short),
    separator: fc.constantFrom(', ', '; ', '\n', '. ', ' / '),
    dayMark: fc.constantFrom(' ', ': ', ' - '),
    sessionsFirst: fc.boolean(),
    withOn: fc.boolean(),
    restSaid: fc.boolean(),
    upper: fc.boolean(),
  });
  return fc
    .tuple(days, style)
    .map(([chosen, { names, separator, dayMark, sessionsFirst, withOn, restSaid, upper }]) => {
      const entries = chosen.flatMap((picked: Chosen, at) => {
        const day = names[at] ?? '';
        if (picked.length === 0) return restSaid && !sessionsFirst ? [`${day}${dayMark}${rest}`] : [];
        const what = picked.map((one) => sessions[one]?.[0] ?? '').join(` ${and} `);
        return [sessionsFirst ? `${what} ${withOn ? on : ''}${day}` : `${day}${dayMark}${what}`];
      });
      const text = entries.join(separator);
      return {
        text: upper ? text.toUpperCase() : text,
        locale,
        week: weekOf(
          DAYS.flatMap((day, at) =>
            (chosen[at] ?? []).flatMap((one) => {
              const session = sessions[one]?.[1];
              return session ? [{ day, session }] : [];
            }),
          ),
        ),
      };
    });
}

/** A week with the sessions of each day in an order of their own, so that two can be compared. */
export const sorted = (week: Week): Record<string, string[]> =>
  Object.fromEntries(
    DAYS.map((day) => [day, week[day].map((session) => JSON.stringify(session)).toSorted()]),
  );

const shortDay = (day: string): string => day.slice(0, 3);

function shortSession({ on, ...session }: Wish): string {
  const name = session.kind === 'run' ? (session.run ?? 'run') : (session.activity ?? 'cross');
  const intensity = session.intensity ? ` (${session.intensity})` : '';
  return `${name}${intensity}${session.time ? ` @${session.time}` : ''}${on ? ` on ${on.map(shortDay).join('/')}` : ''}`;
}

const shortWeek = (week: Week): string =>
  DAYS.flatMap((day) =>
    week[day].length > 0 ? [`${shortDay(day)} ${week[day].map(shortSession).join(' + ')}`] : [],
  ).join(', ');

/** What was asked, on one line: "placement of yoga x2 on mon/tue; not fri | tue intervals, sun long". */
export function inShort(asked: AskedWeek | undefined): string {
  if (!asked) return '-';
  if ('problem' in asked) return `problem ${Object.values(asked.problem).join(' ')}`;
  const parts: string[] = [asked.intent];
  if (asked.intent === 'placement') {
    const { activity, activityIntensity, count, on, onKind } = asked;
    parts[0] += ` of ${activity ?? 'cross'}${activityIntensity ? ` (${activityIntensity})` : ''}${count ? ` x${count}` : ''}`;
    if (on) parts[0] += ` on ${on.map(shortDay).join('/')}`;
    if (onKind) parts[0] += ` on ${onKind}`;
  }
  if (asked.intent === 'week-build') {
    parts[0] += ` of ${[...(asked.runs ?? []), ...asked.wishes].map(shortSession).join(', ')}`;
    if (asked.refuses) parts.push(`no ${asked.refuses.join(', ')}`);
  }
  if (asked.impossible) parts.push(`not ${asked.impossible.map(shortDay).join('/')}`);
  return `${parts.join('; ')} | ${shortWeek(asked.week)}`.trim();
}
