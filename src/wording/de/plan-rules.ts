import type { RuleId } from '../../planner/rules/rules.ts';
import type { FindingFacts, PlanFacts, Sentence } from '../plan-words.ts';
import { a, be, capital, counted, oneOf, the } from './grammar.ts';
import { onEither } from './plan-day-names.ts';
import { activities, cross, goals, levelNumbers, run, session } from './plan-names.ts';
import { rulesOfThePhase } from './plan-rules-phase.ts';

export const EXAMPLE = 'morgens laufen, abends Crosstraining';
export const TOO_MANY = 'zwei harte Einheiten am selben Tag sind eine zu viel';
export const LADDER =
  'ein bis zwei Tage pro Woche für alle, die neu im Laufen sind, zwei bis drei auf mittlerem Niveau, bis zu drei für Fortgeschrittene';

/** Behind it stands the verb of what the club's limit says. */
export const BY_THE_CLUB = 'Nach der Vorgabe deines Clubs';

/** One sentence a rule, by what it found. Each stands on its own. */
export const rules: Readonly<Record<RuleId, Sentence>> = {
  ...rulesOfThePhase,
  'one-hard-session-a-day': oneHardSession,
  'strength-after-a-break': () =>
    'Nach mehr als einem Jahr ohne Krafttraining helfen dir ein bis zwei Einheiten pro Woche wahrscheinlich sehr.',
  'strength-couple-a-week': () =>
    'Nimm dir ein paar Mal pro Woche Krafttraining vor, und trainiere dabei den ganzen Körper.',
  'swim-once-or-twice': () =>
    'Fang mit ein bis zwei Schwimmeinheiten pro Woche an, und leg sie auf Tage ohne harten Lauf.',
  'cycling-replaces-one-or-two-runs': ({ facts }) =>
    facts.activity === undefined || facts.activity === 'cycling'
      ? 'Lass pro Woche ein bis zwei Radeinheiten an die Stelle von Läufen treten, und übertreib es nicht.'
      : 'Nur fürs Radfahren ist angegeben, wie viele Läufe es ersetzen kann: ein bis zwei pro Woche.',
  'yoga-pilates-once-or-twice': ({ facts }) =>
    `Ein- bis zweimal pro Woche ist eine gute Zahl für ${yoga(facts)}, an Ruhetagen oder nach einem Lauf.`,
  'days-by-level': daysByLevel,
  'running-first-before-event': runningFirst,
  'after-hard-runs': () => 'Die Tage nach deinen harten Läufen sind besonders gute Tage für Crosstraining.',
  'no-extra-stress': () => 'Crosstraining soll dein Laufen ergänzen und keinen zusätzlichen Stress bringen.',
  'swim-off-hard-days': ({ facts }) =>
    facts.run === undefined
      ? 'Wähl zum Schwimmen Tage ohne harten Lauf; die Ausnahme ist lockeres Schwimmen nach dem Lauf, als Cool-down.'
      : `Schwimm an einem Tag mit ${a(run(facts), 'dat')} locker und nach dem Lauf, als Cool-down; andere Schwimmeinheiten gehören auf Tage ohne harten Lauf.`,
  'swim-as-cool-down': () => 'Lockeres Schwimmen nach einem Lauf ist ein gutes Cool-down.',
  'yoga-after-run': ({ facts }) =>
    `Nach einem Lauf oder an einem Ruhetag ist der richtige Platz für ${yoga(facts)}: sanft, zum Entspannen und Dehnen.`,
  'order-left-open': () =>
    `Eine Reihenfolge ist nicht festgelegt, aber im einzigen Beispiel kommt der Lauf zuerst: ${EXAMPLE}.`,
  'space-sessions': spaceSessions,
  'plan-recovery': () =>
    'Plane auch deine Erholung ein: Zeit zum Ausruhen, gute Ernährung, genug zu trinken und Schlaf.',
  'same-day-allowed': () =>
    'Laufen und Crosstraining am selben Tag ist in Ordnung, wenn du es richtig angehst.',
  'one-new-thing-at-a-time': ({ result }) =>
    result === 'ok'
      ? 'Fang immer nur eine neue Sache an und die nächste erst, wenn die letzte zur Gewohnheit geworden ist.'
      : 'Fang immer nur eine neue Sache an, statt mehrere auf einmal.',
  'start-with-one-or-two': ({ facts }) =>
    facts.intent === 'placement'
      ? 'Fang mit ein bis zwei Einheiten pro Woche an.'
      : 'Fang mit ein bis zwei Einheiten pro Woche an, am besten an den Tagen nach harten Läufen.',
  'keep-rest-days': ({ result }) =>
    result === 'conflict'
      ? 'Crosstraining an jedem Tag lässt keinen Ruhetag übrig, und Ruhetage müssen bleiben.'
      : 'Behalte Ruhetage, und füll sie nicht alle mit intensiven Einheiten.',
  'enough-rest-days': () => 'Behalte genug Ruhetage in deiner Woche.',
  'watch-the-whole': () =>
    'Die meisten Tage dieser Woche sind hart, also behalte die gesamte Intensität und den gesamten Umfang genau im Auge.',
  'mix-kinds': () =>
    'Eine Mischung aus Herz-Kreislauf-Training, Krafttraining und Training für Beweglichkeit und Gleichgewicht macht dich rundum fit.',
  'trainer-for-new-exercise': () =>
    'Wenn eine Übung oder ein Gerät für dich neu ist, überleg dir, eine Trainerin oder einen Trainer zu nehmen; auch Videos oder Kurse helfen dir, es richtig zu machen.',
  'club-no-doubles': () => `${BY_THE_CLUB} kommen ein Lauf und Crosstraining nicht auf denselben Tag.`,
  'club-free-days': ({ facts }) => {
    const free = facts.limits?.noCrossOn ?? [];
    return `${BY_THE_CLUB} gibt es ${free.length === 0 ? 'an diesem Tag' : onEither(free)} kein Crosstraining.`;
  },
  'club-most-sessions': ({ facts }) => {
    const most = facts.limits?.mostSessions;
    if (most === 0) return `${BY_THE_CLUB} gibt es in der Woche kein Crosstraining.`;
    if (most === undefined) {
      return `${BY_THE_CLUB} ist die Zahl der Crosstraining-Einheiten pro Woche begrenzt.`;
    }
    return `${BY_THE_CLUB} ${be(most)} ${counted(most, session({}))} pro Woche die Obergrenze.`;
  },
  'number-varies': () =>
    'Erfahrung, Fitness und Ziele spielen alle eine Rolle, und eine Lauftrainerin oder ein Lauftrainer kann dir helfen, deine Zahl zu finden.',
};

function oneHardSession({ facts, result, open }: FindingFacts): string {
  const demanding = facts.run === 'hard' || facts.run === 'long';
  if (result === 'conflict') {
    return `${capital(a(run(facts)))} und ${a(cross(facts))} sind zwei harte Einheiten am selben Tag, und das ist eine zu viel, egal wie weit sie auseinanderliegen.`;
  }
  if (result === 'caution') {
    return `Ein langer Lauf zählt auch als harte Einheit, also wären es mit ${a(cross(facts), 'dat')} zwei harte Einheiten am selben Tag.`;
  }
  if (!open) {
    return demanding
      ? `${capital(a(cross(facts)))} neben ${a(run(facts), 'dat')} ist eine gute Mischung, weil nur eine der beiden Einheiten hart ist.`
      : `Neben ${a(run(facts), 'dat')} ist ${a(cross(facts))} die einzige harte Einheit am Tag, und so soll es sein.`;
  }
  if (demanding) {
    return facts.activity === undefined
      ? `Mach neben ${a(run(facts), 'dat')} nur leichtes Crosstraining: zum Beispiel sanftes Yoga oder lockeres Schwimmen.`
      : `Mach ${the(oneOf(session(facts)), 'acc')} leichter als den Lauf, denn ${TOO_MANY}.`;
  }
  if (facts.run === undefined && (facts.activityIntensity === 'hard' || facts.activity === 'hiit')) {
    return `Lauf dann locker, denn ${TOO_MANY}.`;
  }
  const lighter =
    facts.activity === undefined
      ? 'mach nur leichtes Crosstraining'
      : `mach ${the(oneOf(session(facts)), 'acc')} locker`;
  return `${capital(TOO_MANY)}, also ${lighter}, wenn der Lauf hart ist.`;
}

function runningFirst({ facts }: FindingFacts): string {
  const { goal, season, weeksToRace, intent } = facts;
  const other = intent === 'same-day' ? the(oneOf(session(facts))) : 'das Crosstraining';
  const what = `hat das Laufen Vorrang: ${capital(other)} unterstützt es und darf dich nicht zu müde zum Laufen machen`;
  if (goal !== undefined && goal !== 'general' && season !== 'off-season') {
    return `Solange du für ${goals[goal]} trainierst, ${what}.`;
  }
  return season === 'race-season' || weeksToRace !== undefined
    ? `Wenn ein Wettkampf vor dir liegt, ${what}.`
    : 'Wenn du für einen Wettkampf oder eine andere Laufveranstaltung trainierst, hat das Laufen Vorrang.';
}

function spaceSessions({ facts, result, open }: FindingFacts): string {
  if (facts.gapAsked === true) {
    return `Lass Abstand zwischen den beiden Einheiten, zum Beispiel: ${EXAMPLE}; eine Zahl von Stunden ist nicht festgelegt.`;
  }
  if (result === 'caution') {
    return `Direkt nacheinander bleibt keine Zeit zur Erholung, also lass besser Abstand: zum Beispiel ${EXAMPLE}.`;
  }
  if (!open) return 'Mit Abstand lassen dir die beiden Einheiten Zeit, dich dazwischen zu erholen.';
  return facts.orderAsked === true
    ? 'Lass Abstand zwischen den beiden Einheiten, damit du dich dazwischen erholen kannst.'
    : `Lass Abstand zwischen den beiden Einheiten, damit du dich dazwischen erholen kannst, zum Beispiel: ${EXAMPLE}.`;
}

function daysByLevel({ facts }: FindingFacts): string {
  const all = facts.activity === undefined ? '' : ', alle Einheiten zusammengenommen';
  if (facts.level === undefined) {
    return `${facts.count === undefined ? 'Das hängt von deinem Niveau ab' : 'Die Zahl richtet sich nach dem Niveau'}: ${LADDER}.`;
  }
  const suits = `${capital(levelNumbers[facts.level])}${all}`;
  return facts.level === 'advanced'
    ? `${suits}, so ausgewählt, dass sie die Laufbelastung ausgleichen.`
    : `${suits}.`;
}

const yoga = ({ activity }: PlanFacts): string => activities[activity ?? 'yoga'].name;
