import type { DayKind } from '../../planner/plan.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import { isDemandingRun } from '../../planner/session-load.ts';
import type { Day, Week } from '../../planner/session.ts';
import { isHard, sessionsOn } from '../plan-weeks.ts';
import type { FindingFacts, Sentence } from '../plan-words.ts';
import { capital, oneOf, the, verb, type Noun } from './grammar.ts';
import { besideRuns, crossOn, onDays, runOn } from './plan-day-names.ts';
import { activities, run, session } from './plan-names.ts';
import { EXAMPLE, rules, TOO_MANY } from './plan-rules.ts';

type Clauses = { readonly [R in RuleId]?: Sentence };

const theOne = (noun: Noun): string => the(oneOf(noun));

const NO_LONGER_NEW = 'du nicht mehr neu im Laufen bist';
const AS_A_START = 'du es als Anfang siehst';
const DO_NOT_SUFFER = 'dein Laufen und deine Ruhetage nicht darunter leiden';

/** Clauses of "Ja, wenn …", with the verb at the end. Conditions without one are told by their own sentence alone. */
export const conditions: Clauses = {
  'one-hard-session-a-day': ({ facts }) => {
    if (facts.run !== undefined) return `${theOne(session(facts))} leichter ist als ${theOne(run(facts))}`;
    return isHard(facts) ? 'der Lauf locker ist' : 'nur eine der beiden Einheiten hart ist';
  },
  'running-first-before-event': () => 'das Laufen Vorrang hat',
  'swim-off-hard-days': () => 'die Schwimmeinheit als lockere Einheit nach dem Lauf kommt',
  'swim-as-cool-down': () => 'die Schwimmeinheit locker ist',
  'yoga-after-run': ({ facts }) => `${theOne(session(facts))} sanft ist`,
  'space-sessions': ({ result }) =>
    result === 'caution'
      ? 'du zwischen den beiden Einheiten Zeit lässt'
      : 'du zwischen den beiden Einheiten Abstand lässt',
  'days-by-level': ({ facts }) => {
    if (facts.count === undefined) return 'es bei der Zahl für dein Niveau bleibt';
    return facts.level === undefined ? NO_LONGER_NEW : AS_A_START;
  },
  'strength-couple-a-week': () => AS_A_START,
  'swim-once-or-twice': () => DO_NOT_SUFFER,
  'yoga-pilates-once-or-twice': () => DO_NOT_SUFFER,
  'one-new-thing-at-a-time': ({ facts }) =>
    facts.intent === 'frequency'
      ? 'dein bisheriges Training zur Gewohnheit geworden ist'
      : 'du immer nur eine Sache anfängst, die nächste erst, wenn die erste zur Gewohnheit geworden ist',
  'support-running-near-race': ({ facts }) =>
    facts.intent === 'season'
      ? 'du es nicht für deine Erholung brauchst'
      : `${theOne(session(facts))} deinem Laufen nicht in die Quere kommt`,
  'train-around-an-injury': () => 'es die Verletzung nicht verschlimmert',
  'club-most-sessions': () => 'es innerhalb der Vorgabe deines Clubs bleibt',
};

/** What is not to suffer from a session on a kind of day beside a hard run. */
const SPARED: { readonly [K in DayKind]?: string } = {
  'before-hard-run': 'dich für den harten Lauf nicht müde macht',
  'before-long-run': 'dich für den langen Lauf nicht müde macht',
  'before-race': 'dich für den Wettkampf nicht müde macht',
  'after-hard-run': 'der Erholung vom harten Lauf nicht in die Quere kommt',
  'after-long-run': 'der Erholung vom langen Lauf nicht in die Quere kommt',
  'after-race': 'der Erholung vom Wettkampf nicht in die Quere kommt',
};

/** Clauses for a session that seeks its day. */
export const conditionsOfPlacement: Clauses = {
  ...conditions,
  'one-hard-session-a-day': ({ facts }) =>
    isHard(facts)
      ? 'der Lauf an dem Tag locker ist'
      : `${theOne(session(facts))} leichter ist als der Lauf an dem Tag`,
  'no-extra-stress': ({ facts, days, week }) => {
    const beside = besideRuns(week, days);
    return beside === ''
      ? `${theOne(session(facts))} ${SPARED[facts.onKind ?? 'run-day'] ?? 'dich für deine harten Läufe nicht müde macht'}`
      : `${theOne(session(facts))}${onDays(days)}${beside}, dich für deine Läufe nicht müde macht`;
  },
  'keep-rest-days': ({ facts }) => {
    if (facts.everyOne === true) return 'es an allen locker bleibt';
    return facts.onKind === 'rest-day'
      ? 'nicht jeder Ruhetag gefüllt ist'
      : 'deine Ruhetage nicht alle gefüllt sind';
  },
  'enough-rest-days': () => 'genug Ruhetage frei bleiben',
  'space-sessions': () => 'du Abstand zum Lauf lässt',
  'days-by-level': () => 'dein Crosstraining insgesamt bei der Zahl für dein Niveau bleibt',
};

/** Clauses for a whole week, with its days. */
export const conditionsOfWeek: Clauses = {
  'one-hard-session-a-day': ({ days, week }) => {
    if (days.length === 0) return 'an jedem Tag nur eine Einheit hart ist';
    return sessionsOn(week, days).some(isDemandingRun)
      ? lighterThanRun(week, days)
      : `${onDays(days).trim()} nur eine der Einheiten hart ist`;
  },
  'swim-off-hard-days': ({ days }) =>
    days.length > 1
      ? `die Schwimmeinheiten${onDays(days)} als lockere Einheiten nach dem Lauf kommen`
      : `die Schwimmeinheit${onDays(days)} als lockere Einheit nach dem Lauf kommt`,
  'yoga-after-run': ({ days }) => `Yoga oder Pilates${onDays(days)} sanft bleibt`,
  'swim-as-cool-down': ({ days }) =>
    days.length > 1
      ? `die Schwimmeinheiten${onDays(days)} locker sind`
      : `die Schwimmeinheit${onDays(days)} locker ist`,
  'space-sessions': ({ days }) => `du${onDays(days)} zwischen den beiden Einheiten Abstand lässt`,
  'no-extra-stress': ({ days, week }) => {
    if (days.length === 0) return 'das Crosstraining keinen zusätzlichen Stress bringt';
    const named = crossOn(week, days);
    const beside = besideRuns(week, days);
    return `${the(named)}${onDays(days)}${beside === '' ? '' : `${beside},`} dich für deine Läufe nicht müde ${verb(named, 'macht', 'machen')}`;
  },
  'running-first-before-event': () => 'das Laufen Vorrang hat',
  'support-running-near-race': () => 'das Crosstraining deinem Laufen nicht in die Quere kommt',
  'days-by-level': ({ facts }) => (facts.level === undefined ? NO_LONGER_NEW : AS_A_START),
  'strength-couple-a-week': ({ result }) =>
    result === 'ok'
      ? 'du eine einzige Krafteinheit als Anfang siehst'
      : 'deine Ruhetage nicht unter dem Krafttraining leiden',
  'swim-once-or-twice': () => 'dein Laufen nicht unter den Schwimmeinheiten leidet',
  'yoga-pilates-once-or-twice': () => 'dein Laufen nicht unter Yoga oder Pilates leidet',
  'cycling-replaces-one-or-two-runs': () => 'du es mit den Radeinheiten nicht übertreibst',
  'keep-rest-days': () => 'deine Ruhetage nicht alle gefüllt sind',
  'enough-rest-days': () => 'genug Ruhetage frei bleiben',
  'one-new-thing-at-a-time': () => 'du immer nur eine neue Sache anfängst',
  'plan-recovery': () => 'du deine Erholung einplanst',
  'watch-the-whole': () => 'du die gesamte Intensität und den gesamten Umfang genau im Auge behältst',
};

function lighterThanRun(week: Week | undefined, days: readonly Day[]): string {
  const named = crossOn(week, days);
  return `${the(named)}${onDays(days)} leichter ${verb(named, 'ist', 'sind')} als ${the(runOn(week, days))}`;
}

/**
 * What still follows the first sentence of an open rule whose clause stands in it already: an example, or the reason.
 * Nothing follows where the clause says it all; rules that are not listed have their own sentence.
 */
export const behindIf: { readonly [R in RuleId]?: (p: FindingFacts) => string | undefined } = {
  'one-hard-session-a-day': ({ facts }) => {
    if (facts.intent !== 'same-day') return `${capital(TOO_MANY)}.`;
    if (facts.run !== undefined && facts.activity === undefined) {
      return 'Zum Beispiel sanftes Yoga oder lockeres Schwimmen.';
    }
    // That only one of the two is hard needs no reason more; that this one has to be lighter does.
    return facts.run !== undefined || isHard(facts) ? `${capital(TOO_MANY)}.` : undefined;
  },
  'space-sessions': () => `Zum Beispiel: ${EXAMPLE}.`,
  'swim-off-hard-days': () => 'Andere Schwimmeinheiten gehören auf Tage ohne harten Lauf.',
  'yoga-after-run': ({ facts }) =>
    facts.activity === undefined
      ? 'Nach einem Lauf oder an einem Ruhetag ist der richtige Platz dafür.'
      : `Nach einem Lauf oder an einem Ruhetag ist der richtige Platz für ${activities[facts.activity].name}, zum Entspannen und Dehnen.`,
  'support-running-near-race': ({ facts }) =>
    facts.intent === 'season'
      ? 'Kurz vor dem Wettkampf ist Crosstraining dazu da, deine Erholung zu unterstützen.'
      : 'Kurz vor einem Wettkampf verlagert sich der Schwerpunkt zurück aufs Laufen, und Crosstraining unterstützt die Erholung.',
  'no-extra-stress': nothing,
  // The question for the level, which follows, names the levels.
  'days-by-level': (p) =>
    p.facts.intent === 'week-build' || p.facts.intent === 'week-check'
      ? undefined
      : rules['days-by-level'](p),
  'watch-the-whole': () => 'Die meisten Tage dieser Woche sind hart.',
  'keep-rest-days': nothing,
  'enough-rest-days': nothing,
  'one-new-thing-at-a-time': nothing,
};

function nothing(): undefined {
  return undefined;
}
