import type { RuleId } from '../../planner/rules/rules.ts';
import { isHard, runsEveryDay, withThoseAsked } from '../plan-weeks.ts';
import type { FindingFacts, PlanFacts, Sentence } from '../plan-words.ts';
import { a, capital, number, oneOf, the } from './grammar.ts';
import { dayKinds, onDays } from './plan-day-names.ts';
import { activities, cross, levelNumbers, session } from './plan-names.ts';
import { EXAMPLE, LADDER, TOO_MANY } from './plan-rules.ts';

/** Sentences of rules for a session that seeks its day; the others are told as for one day. */
export const rulesOfPlacement: { readonly [R in RuleId]?: Sentence } = {
  'one-hard-session-a-day': oneHardSession,
  'after-hard-runs': () => 'Die Tage nach deinen harten Läufen sind besonders gute Tage für Crosstraining.',
  'no-extra-stress': () =>
    'Crosstraining soll dein Laufen ergänzen und neben einem harten Lauf keinen zusätzlichen Stress bringen.',
  'swim-off-hard-days': ({ result }) =>
    result === 'ok'
      ? 'Wähl zum Schwimmen Tage ohne harten Lauf; die Ausnahme ist lockeres Schwimmen nach dem Lauf, als Cool-down.'
      : 'Schwimmeinheiten gehören auf Tage ohne harten Lauf, außer einer lockeren nach dem Lauf, als Cool-down.',
  'space-sessions': ({ result, open }) =>
    result === 'ok' && !open
      ? 'Mit Abstand lassen dir der Lauf und das Crosstraining Zeit, dich dazwischen zu erholen.'
      : `Lass an einem Tag mit Lauf Abstand zwischen den beiden Einheiten: zum Beispiel ${EXAMPLE}.`,
  'plan-recovery': () =>
    'Plane nach einem Tag mit beidem deine Erholung ein: Ruhe, gute Ernährung, genug zu trinken und Schlaf.',
  'same-day-allowed': () => 'Beides an einem Tag ist auch in Ordnung, wenn du es richtig angehst.',
  'keep-rest-days': ({ result }) =>
    result === 'ok'
      ? 'Aus deinen Ruhetagen dürfen nicht lauter intensive Einheiten werden.'
      : 'Das würde all deine Ruhetage mit intensiven Einheiten füllen, und Ruhetage müssen bleiben.',
  'enough-rest-days': ({ facts, result }) => {
    if (result === 'ok') return 'Behalte genug Ruhetage in deiner Woche.';
    return runsEveryDay(facts)
      ? 'Du läufst jeden Tag, und du brauchst genug Ruhetage.'
      : 'Damit bleibt kein Ruhetag in deiner Woche, und du brauchst genug davon.';
  },
  'days-by-level': ({ facts, result }) => {
    const suits = levelNumbers[facts.level ?? 'unknown'];
    if (result !== 'ok') return `Das ist zu viel Crosstraining; ${suits}.`;
    return facts.level === undefined
      ? `Die Zahl richtet sich nach dem Niveau: ${LADDER}.`
      : `${capital(suits)}.`;
  },
  'strength-couple-a-week': ({ facts, result }) => own(facts, result, 'ein paar Mal pro Woche'),
  'swim-once-or-twice': ({ facts, result }) =>
    own(facts, result, 'für den Anfang ein- bis zweimal pro Woche'),
  'yoga-pilates-once-or-twice': ({ facts, result }) => own(facts, result, 'ein- bis zweimal pro Woche'),
  'cycling-replaces-one-or-two-runs': () =>
    'Lass pro Woche ein bis zwei Radeinheiten an die Stelle von Läufen treten, und übertreib es nicht.',
};

function oneHardSession({ facts, result, open }: FindingFacts): string {
  const { onKind } = facts;
  const one = the(oneOf(session(facts)), 'acc');
  if (result === 'conflict') {
    return `Mit ${a(cross(facts), 'dat')} ${where(facts)} wären es zwei harte Einheiten am selben Tag, und das ist eine zu viel, egal wie weit sie auseinanderliegen.`;
  }
  if (result === 'caution') {
    return `Ein langer Lauf zählt auch als harte Einheit, also wären es mit ${a(cross(facts), 'dat')} ${where(facts)} zwei harte Einheiten am selben Tag.`;
  }
  if (!open) return 'Nur eine Einheit an dem Tag ist hart, und so soll es sein.';
  if (isHard(facts)) return `Lauf an dem Tag locker, denn ${TOO_MANY}.`;
  return onKind === undefined && facts.on === undefined
    ? `${capital(TOO_MANY)}, also mach ${one} leicht, wenn der Lauf hart ist.`
    : `Mach ${one} leichter als den Lauf an dem Tag, denn ${TOO_MANY}.`;
}

/** When the session is to be: the day that the member names. */
export function where({ on: days, onKind }: PlanFacts): string {
  if (days !== undefined && days.length > 0) return onDays(days).trim();
  return onKind === undefined ? 'dort' : dayKinds[onKind];
}

function own(facts: PlanFacts, result: FindingFacts['result'], howOften: string): string {
  const name = facts.activity === undefined ? 'Crosstraining' : activities[facts.activity].name;
  const told = `${name} wird ${howOften} vorgeschlagen`;
  if (result === 'ok') return `${told}.`;
  const all = withThoseAsked(facts);
  const each = all === 1 ? 'einmal' : `${number(all)} Mal`;
  return `${told}, und ${each} pro Woche ist mehr als das.`;
}
