import { phaseOf } from '../../planner/phase.ts';
import type { Missing, RemedyId } from '../../planner/plan.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import type { Day } from '../../planner/session.ts';
import { dayNeeded, needsFreeDay, numberToKeep, toCutBack, toLeaveOut } from '../plan-offers.ts';
import { inOrder } from '../plan-weeks.ts';
import type { PlanFacts, RemedyFacts } from '../plan-words.ts';
import {
  a,
  capital,
  counted,
  either,
  it,
  list,
  number,
  ofThe,
  oneOf,
  the,
  theCounted,
  type Case,
  type Noun,
} from './grammar.ts';
import { countedName, movesText, namesOf, nounOf, onDays, onEither, theSession } from './plan-day-names.ts';
import { DAY, levelNumbers, run, session, soMany, stayAt } from './plan-names.ts';

const theOne = (facts: PlanFacts, inCase: Case): string => the(oneOf(session(facts)), inCase);

/** What would make it a yes. */
export const remedies: Readonly<Record<RemedyId, (p: RemedyFacts) => string>> = {
  'make-cross-easy': ({ facts, eased }) => {
    if (eased.length > 0) return `Mach ${list(eased.map((one) => theSession(one, 'acc')))} locker.`;
    const easy = `Mach ${theOne(facts, 'acc')} locker`;
    const named = oneOf(session(facts));
    if (facts.intent === 'placement') return `${easy}, oder leg ${it(named, 'acc')} auf einen anderen Tag.`;
    return facts.run === 'hard' || facts.run === 'long'
      ? `${easy}, oder gib ${it(named, 'dat')} einen eigenen Tag.`
      : `${easy}.`;
  },
  'move-cross-day': ({ facts }) =>
    `Gib ${theOne(facts, 'dat')} einen eigenen Tag, getrennt von ${the(oneOf(run(facts)), 'dat')}.`.replace(
      'von dem ',
      'vom ',
    ),
  'running-first': () => 'Gib dem Laufen Vorrang, und wähl daneben etwas Leichteres.',
  'fewer-days': fewerDays,
  'other-days': otherDays,
  'make-moves': ({ moves }) =>
    moves.length === 0 ? 'Ändere die oben genannten Tage.' : `${capital(movesText(moves))}.`,
  'leave-out': leaveOut,
  'one-at-a-time': () =>
    'Fang mit dem an, was an deiner größten Schwäche arbeitet, und nimm das Nächste dazu, wenn es zur Gewohnheit geworden ist.',
  'fit-the-season': fitTheSeason,
  'rest-first': restFirst,
};

function fitTheSeason({ facts }: RemedyFacts): string {
  const phase = phaseOf(facts);
  if (facts.changes?.includes('no-running') === true) {
    return phase === undefined || phase === 'off-season'
      ? 'Lauf stattdessen weniger, aber hör nicht auf zu laufen.'
      : 'Lauf weiter, und lass dein Laufen vom Crosstraining unterstützen.';
  }
  const rests = facts.changes?.some((one) => one === 'full-rest' || one === 'no-cross') === true;
  if (phase === 'off-season') {
    const time = facts.season === 'off-season' ? 'die Off-Season' : 'die Zeit bis dahin';
    return rests
      ? 'Bleib stattdessen aktiv: Erhalte deine Fitness mit Crosstraining, oder probier etwas Neues aus.'
      : `Nutze ${time} für mehr Crosstraining, oder probier etwas Neues aus.`;
  }
  return rests
    ? 'Verlagere den Schwerpunkt Schritt für Schritt zurück aufs Laufen, und behalte das Crosstraining, das es unterstützt.'
    : 'Verlagere den Schwerpunkt Schritt für Schritt zurück aufs Laufen, und heb dir das für die Off-Season auf.';
}

const FREE_A_DAY = 'Halte zuerst mindestens einen Tag vom Laufen frei.';

function otherDays(p: RemedyFacts): string {
  const { facts, days = [] } = p;
  switch (dayNeeded(p)) {
    case 'rest-day-first':
      return FREE_A_DAY;
    case 'free-day-first':
      return `Halte für ${theOne(facts, 'acc')} einen Tag vom Laufen frei.`;
    case 'new-plan':
      return 'Plane die oben genannten Tage neu, oder lass eine Einheit weg.';
    case 'named':
      return `Besser ${onEither(days)}.`;
    case 'without-hard-run':
      return `Gib ${theOne(facts, 'dat')} einen Tag ohne harten Lauf.`;
    case 'away-from-race':
      return `Gib ${theOne(facts, 'dat')} einen Tag mit Abstand zum Wettkampf.`;
    case 'another':
      return `Gib ${theOne(facts, 'dat')} einen anderen Tag.`;
  }
}

function leaveOut(p: RemedyFacts): string {
  if (p.leftOut.length === 0) return 'Lass etwas weg, und frag noch einmal mit weniger Einheiten.';
  const { sessions, hasOthers } = toLeaveOut(p, countedName);
  const names = sessions.map(({ session: one, count, all }) => someOfAll(nounOf(one), count, all));
  return `Lass ${list(names)} weg${hasOthers ? ', oder verzichte stattdessen auf eine andere Einheit' : ''}.`;
}

/** `die Schwimmeinheit`, `die zwei Schwimmeinheiten`, `zwei der drei Schwimmeinheiten`, as the object. */
function someOfAll(noun: Noun, count: number, all: number): string {
  if (all !== count) {
    const some = count === 1 && noun.gender === 'm' ? 'einen' : soMany(count, noun);
    return `${some} ${ofThe(all, noun)}`;
  }
  return count === 1 ? the(oneOf(noun), 'acc') : theCounted(count, noun);
}

function fewerDays(p: RemedyFacts): string {
  const { facts, max, days = [] } = p;
  if (max === 0) return 'Lass es weg, solange die Vorgabe deines Clubs gilt.';
  const keep = numberToKeep(p);
  const noun = keep.unit === 'day' ? DAY : session(keep);
  const where = facts.intent === 'placement' && keep.isOwn ? whichOf(inOrder(days), keep.max) : '';
  return `${capital(stayAt(keep, noun))} pro Woche${where}.`;
}

/** The days found for more sessions than there should be: so many of them. */
function whichOf(days: readonly Day[], most: number | undefined): string {
  if (days.length === 0 || most === undefined) return '';
  return days.length <= most
    ? `, und zwar${onDays(days)}`
    : `, und zwar an ${most === 1 ? 'einem' : number(most)} dieser Tage: ${namesOf(days)}`;
}

function restFirst(p: RemedyFacts): string {
  if (p.facts.wornOut !== true) {
    return needsFreeDay(p.facts) ? FREE_A_DAY : 'Mach einen Tag zum Ruhetag.';
  }
  const { crosses, hardRun } = toCutBack(p);
  const oneLess = session({});
  const ways = [
    ...(crosses === 0 ? [] : [`lass ${crosses === 1 ? the(oneOf(oneLess), 'acc') : a(oneLess, 'acc')} weg`]),
    ...(hardRun === undefined ? [] : [`lauf ${theSession(hardRun, 'acc')} weniger intensiv`]),
  ];
  return ways.length === 0
    ? 'Nimm erst wieder etwas dazu, wenn du dich nicht mehr ausgelaugt fühlst.'
    : `${capital(either(ways))}, bis du dich nicht mehr ausgelaugt fühlst.`;
}

/** Asks for what would change the verdict. */
export const missing: Readonly<Record<Missing, (p: { readonly facts: PlanFacts }) => string>> = {
  level: () =>
    'Sag mir, ob du neu im Laufen, auf mittlerem Niveau oder fortgeschritten bist, dann kann ich es genau sagen.',
  run: () => 'Sag mir, wie hart der Lauf ist, dann kann ich es genau sagen.',
  'activity-intensity': ({ facts }) =>
    `Sag mir, wie hart ${theOne(facts, 'nom')} ist, dann kann ich es genau sagen.`,
  'run-days': () =>
    'Sag mir, an welchen Tagen du läufst und welche Läufe hart sind, dann kann ich die Tage nennen.',
  goal: () =>
    'Sag mir, wofür du trainierst, zum Beispiel für einen Marathon oder für Sprints, dann kann ich es genau sagen.',
  weakness: () =>
    'Sag mir, was dich am meisten stört: Muskelkater in den Beinen, kein Krafttraining, eine schwache Rumpfmuskulatur, Steifheit oder eine Verletzung.',
  season: () =>
    'Sag mir, wann dein nächster Wettkampf ist oder dass gerade Off-Season ist, dann kann ich es genau sagen.',
};

/** Why a week is changed, or why wishes cannot be had together: a clause behind "denn", with the verb second. */
export const reasons: { readonly [R in RuleId]?: (p: RemedyFacts) => string } = {
  'one-hard-session-a-day': () => 'zwei harte Einheiten am selben Tag sind eine zu viel',
  'cut-back-when-worn-out': () => 'wenn du dich ausgelaugt fühlst, ist es Zeit, dein Training zurückzufahren',
  'strength-couple-a-week': () => 'Krafttraining wird ein paar Mal pro Woche vorgeschlagen',
  'swim-once-or-twice': () => 'ein bis zwei Schwimmeinheiten pro Woche sind für den Anfang gedacht',
  'yoga-pilates-once-or-twice': () => 'Yoga oder Pilates wird ein- bis zweimal pro Woche vorgeschlagen',
  'cycling-replaces-one-or-two-runs': () => 'vorgeschlagen werden ein bis zwei Radeinheiten pro Woche',
  'days-by-level': ({ facts }) => levelNumbers[facts.level ?? 'unknown'],
  'support-running-near-race': () =>
    'kurz vor einem Wettkampf darf Crosstraining deinem Laufen nicht in die Quere kommen',
  'running-first-before-event': () => 'vor einer Laufveranstaltung hat das Laufen Vorrang',
  'after-hard-runs': () => 'die Tage nach harten Läufen sind besonders gut für Crosstraining',
  'no-extra-stress': () => 'Crosstraining soll keinen zusätzlichen Stress bringen',
  'swim-off-hard-days': () => 'Schwimmeinheiten gehören auf Tage ohne harten Lauf',
  'space-sessions': () => 'ein Lauf und Crosstraining an einem Tag brauchen Zeit dazwischen',
  'plan-recovery': () => 'du brauchst Zeit zur Erholung',
  'one-new-thing-at-a-time': () => 'eine neue Sache auf einmal ist genug',
  'keep-rest-days': () => 'aus Ruhetagen dürfen nicht lauter intensive Einheiten werden',
  'enough-rest-days': () => 'du brauchst genug Ruhetage',
  'club-no-doubles': () => 'die Vorgabe deines Clubs lässt Laufen und Crosstraining an einem Tag nicht zu',
  'club-free-days': () => 'die Vorgabe deines Clubs hält den Tag frei von Crosstraining',
  'club-most-sessions': ({ facts }) => {
    const most = facts.limits?.mostSessions;
    if (most === 0) return 'die Vorgabe deines Clubs lässt kein Crosstraining zu';
    return most === undefined
      ? 'die Vorgabe deines Clubs lässt weniger Einheiten zu'
      : `die Vorgabe deines Clubs lässt ${counted(most, session({}), 'acc')} pro Woche zu`;
  },
};

/** Why wishes cannot be had where no rule stands against them: clauses behind "denn". */
export const ownReasons = {
  refused: 'du schließt das selbst aus',
  noDay: 'an den Tagen, die du offen lässt, ist kein Platz',
};
