import { isDemanding, isDemandingRun } from '../../planner/session-load.ts';
import type { Day, Week } from '../../planner/session.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import { crossCount, freeDays, sessionsOn } from '../plan-weeks.ts';
import type { FindingFacts, Sentence } from '../plan-words.ts';
import { be, capital, counted, list, number, the, verb, type Case, type Noun } from './grammar.ts';
import { besideRuns, crossOn, dayAfterRuns, namesOf, onDays, runOn, theSession } from './plan-day-names.ts';
import { activities, levelNumbers, session } from './plan-names.ts';
import { BY_THE_CLUB, EXAMPLE, LADDER, TOO_MANY, rules } from './plan-rules.ts';

/** Days named one by one, at most. */
const MOST_NAMED_DAYS = 3;

/** Sentences of rules for a whole week, with its days; the others are told as for one day. */
export const rulesOfWeek: { readonly [R in RuleId]?: Sentence } = {
  'one-hard-session-a-day': oneHardSession,
  'days-by-level': daysByLevel,
  'club-free-days': (p) => {
    if (p.days.length === 0) return rules['club-free-days'](p);
    const named = crossOn(p.week, p.days);
    return `${BY_THE_CLUB} ${verb(named, 'geht', 'gehen')} ${the(named)}${onDays(p.days)} nicht.`;
  },
  'club-no-doubles': (p) =>
    p.days.length === 0
      ? rules['club-no-doubles'](p)
      : `${BY_THE_CLUB} kommen ein Lauf und Crosstraining nicht auf denselben Tag, anders als hier${onDays(p.days)}.`,
  'swim-once-or-twice': (p) =>
    p.result === 'ok'
      ? 'Ein bis zwei Schwimmeinheiten pro Woche sind ein guter Anfang.'
      : moreThan(crossCount(p, 'swimming'), activities.swimming.noun, 'die ein bis zwei für den Anfang'),
  'strength-couple-a-week': (p) => {
    if (p.result !== 'ok') {
      return moreThan(
        crossCount(p, 'strength'),
        activities.strength.noun,
        'die paar, die vorgeschlagen werden',
      );
    }
    return p.open
      ? 'Ein paar Krafteinheiten pro Woche sind das Ziel, und eine ist ein Anfang.'
      : 'Vorgeschlagen werden ein paar Krafteinheiten pro Woche.';
  },
  'yoga-pilates-once-or-twice': ({ result }) =>
    result === 'ok'
      ? 'Ein- bis zweimal pro Woche Yoga oder Pilates ist eine gute Zahl.'
      : 'Yoga oder Pilates wird ein- bis zweimal pro Woche vorgeschlagen, und das hier ist mehr.',
  'support-running-near-race': ({ result, days, week }) =>
    result === 'ok'
      ? 'Kurz vor einem Wettkampf verlagert sich der Schwerpunkt zurück aufs Laufen: Crosstraining unterstützt die Erholung und darf nicht in die Quere kommen.'
      : `Kurz vor einem Wettkampf liegt der Schwerpunkt auf dem Laufen, und ${placed(days, week)} ${verb(crossOn(week, days), 'kann', 'können')} ihm in die Quere kommen.`,
  'after-hard-runs': ({ days, week }) =>
    days.length === 0
      ? 'Die Tage nach deinen harten Läufen sind besonders gute Tage für Crosstraining.'
      : `${capital(placed(days, week))} ${verb(crossOn(week, days), 'kommt', 'kommen')} ${inTheDays(week, days)}, und das ist ein besonders guter Zeitpunkt dafür.`,
  'no-extra-stress': ({ days, week, open, result }) =>
    days.length > 0 && (open || result !== 'ok')
      ? `Achte auf ${placed(days, week, 'acc')}${besideRuns(week, days)}: Crosstraining soll keinen zusätzlichen Stress bringen.`
      : 'Crosstraining soll dein Laufen ergänzen und keinen zusätzlichen Stress bringen.',
  'swim-off-hard-days': swimOffHardDays,
  'swim-as-cool-down': ({ days }) =>
    `Lockeres Schwimmen nach dem Lauf${onDays(days)} ist ein gutes Cool-down.`,
  'yoga-after-run': ({ days }) =>
    days.length === 0
      ? 'Ruhetage und die Zeit nach einem Lauf eignen sich für Yoga und Pilates.'
      : `${namesOf(days)} ${days.length > 1 ? 'eignen' : 'eignet'} sich für Yoga oder Pilates, so wie Ruhetage und die Zeit nach einem Lauf.`,
  'space-sessions': ({ days, result, open }) => {
    if (result === 'caution') {
      return `Lass${onDays(days)} Zeit zwischen den beiden Einheiten: zum Beispiel ${EXAMPLE}.`;
    }
    if (open) {
      return `Lass${onDays(days)} Abstand zwischen dem Lauf und dem Crosstraining: zum Beispiel ${EXAMPLE}.`;
    }
    return days.length === 0
      ? 'Die Einheiten liegen auseinander, und das lässt dir Zeit zur Erholung.'
      : `${capital(onDays(days).trim())} liegen die Einheiten auseinander, und das lässt dir Zeit zur Erholung.`;
  },
  'plan-recovery': ({ days }) =>
    `Plane nach ${days.length > 1 ? 'den Doppeltagen' : 'einem Doppeltag'}${onDays(days)} deine Erholung ein: Ruhe, gute Ernährung, genug zu trinken und Schlaf.`,
  'enough-rest-days': ({ result, week }) => {
    if (result !== 'ok') return 'In dieser Woche gibt es keinen Ruhetag, und du brauchst genug davon.';
    const free = freeDays(week);
    if (free.length > MOST_NAMED_DAYS) return `${capital(number(free.length))} Tage bleiben Ruhetage.`;
    return free.length === 0
      ? 'An einem Tag steht nur Sanftes an, sodass du trotzdem einen Ruhetag hast.'
      : `${namesOf(free)} ${free.length > 1 ? 'bleiben Ruhetage' : 'bleibt ein Ruhetag'}.`;
  },
  'keep-rest-days': ({ result }) =>
    result === 'ok'
      ? 'Behalte Ruhetage, und füll sie nicht alle mit intensiven Einheiten.'
      : 'An jedem Tag ohne Lauf steht eine intensive Einheit an, und so dürfen nicht alle Ruhetage gefüllt sein.',
  'mix-kinds': () => 'Dein Crosstraining mischt verschiedene Arten, und das macht dich rundum fit.',
};

function oneHardSession({ days, week, result, open }: FindingFacts): string {
  if (days.length === 0) {
    return open
      ? `${capital(TOO_MANY)}, also mach eine davon leicht.`
      : 'An keinem Tag stehen zwei harte Einheiten an.';
  }
  const hard = sessionsOn(week, days).filter(isDemanding);
  if (result !== 'ok') {
    const why =
      result === 'caution'
        ? 'ein langer Lauf zählt auch als harte Einheit'
        : 'zwei an einem Tag sind eine zu viel';
    return days.length === 1 && hard.length === 2
      ? `${capital(list(hard.map((one) => theSession(one))))}${onDays(days)} sind zwei harte Einheiten an einem Tag, und ${why}.`
      : `${capital(onDays(days).trim())} steht ${days.length > 1 ? 'jeweils ' : ''}mehr als eine harte Einheit an, und ${why}.`;
  }
  if (!open) return `${capital(onDays(days).trim())} ist nur eine der Einheiten hart, und so soll es sein.`;
  return hard.some(isDemandingRun)
    ? `Mach${onDays(days)} ${the(crossOn(week, days), 'acc')} leichter als ${the(runOn(week, days), 'acc')}, denn ${TOO_MANY}.`
    : `Mach${onDays(days)} nur eine der Einheiten hart, denn ${TOO_MANY}.`;
}

function swimOffHardDays({ days, week, result, open }: FindingFacts): string {
  if (days.length === 0) return 'Schwimmeinheiten gehören auf Tage ohne harten Lauf.';
  const named = crossOn(week, days, 'swimming');
  const swims = capital(placed(days, week, 'nom', 'swimming'));
  if (result !== 'ok') {
    return `${swims} ${verb(named, 'wäre', 'wären')} an einem Tag ohne harten Lauf besser aufgehoben, außer als lockeres Cool-down danach.`;
  }
  return open
    ? `Schwimm${onDays(days)} locker und nach dem Lauf, als Cool-down, denn andere Schwimmeinheiten gehören auf Tage ohne harten Lauf.`
    : `${swims} ${verb(named, 'liegt', 'liegen')} gut, abseits von harten Läufen oder als lockeres Cool-down.`;
}

function daysByLevel(p: FindingFacts): string {
  const { facts, result } = p;
  const suits = levelNumbers[facts.level ?? 'unknown'];
  if (result === 'ok') {
    return facts.level === undefined
      ? `Die Zahl richtet sich nach dem Niveau: ${LADDER}.`
      : `${capital(suits)}.`;
  }
  const count = crossCount(p);
  return `${capital(counted(count, session({})))} ${be(count)} zu viel; ${suits}.`;
}

const moreThan = (count: number, noun: Noun, suggested: string): string =>
  `${capital(counted(count, noun))} pro Woche ${be(count)} mehr als ${suggested}.`;

/** The cross-training of some days with their names: `die Schwimmeinheit am Dienstag`. */
const placed = (
  days: readonly Day[],
  week: Week | undefined,
  inCase: Case = 'nom',
  activity?: 'swimming',
): string => `${the(crossOn(week, days, activity), inCase)}${onDays(days)}`;

/** `am Tag nach deinen Intervallen`, `an den Tagen nach …`. */
const inTheDays = (week: Week | undefined, days: readonly Day[]): string =>
  `an ${dayAfterRuns(week, days, 'dat')}`.replace(/^an dem /, 'am ');
