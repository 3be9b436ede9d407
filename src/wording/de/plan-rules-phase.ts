import type { SeasonChange } from '../../planner/plan.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import type { FindingFacts, PlanFacts, Sentence } from '../plan-words.ts';
import { a, list } from './grammar.ts';
import { allOf, cross, goals } from './plan-names.ts';

/** What a member would change, as it stands inside a sentence. */
const CHANGES: Readonly<Record<SeasonChange, string>> = {
  'more-cross': 'mehr Crosstraining',
  'less-cross': 'weniger Crosstraining',
  'no-cross': 'gar kein Crosstraining',
  'more-running': 'mehr Laufen',
  'less-running': 'weniger Laufen',
  'no-running': 'gar kein Laufen',
  'new-activities': 'etwas Neues',
  'full-rest': 'eine komplette Pause',
};

/** Sentences of the rules about the time of the year, the goal, the choice and the state of the member. */
export const rulesOfThePhase = {
  'cut-back-when-worn-out': () =>
    'Wenn du dich ausgelaugt fühlst, musst du dein Crosstraining vielleicht zurückfahren oder weniger intensiv laufen.',
  'sore-swim-or-cycle': ({ open }) =>
    open
      ? 'Bei starkem Muskelkater werden nur Schwimmen und Radfahren genannt, und du schließt beides aus.'
      : 'Wenn du nach Läufen starken Muskelkater hast, erholst du dich mit Schwimmen oder Radfahren vielleicht schneller und verbesserst dabei weiter deine Fitness.',
  'yoga-for-core-and-flexibility': ({ open }) =>
    open
      ? 'Für eine stärkere Rumpfmuskulatur oder mehr Beweglichkeit werden nur Yoga und Pilates genannt, und du schließt beides aus.'
      : 'Besuch für eine stärkere Rumpfmuskulatur oder mehr Beweglichkeit Yoga-Kurse, oder bleib regelmäßig bei Pilates dran; die Off-Season ist die ideale Zeit dafür.',
  'train-around-an-injury': () =>
    'Mit einer Verletzung kann anderes Training wie Schwimmen trotzdem noch möglich sein, solange es die Verletzung nicht verschlimmert.',
  'marathon-endurance': ({ open }) =>
    open
      ? 'Ein Marathon verlangt Ausdauer; dafür werden nur Radfahren und Schwimmen genannt, und du schließt beides aus.'
      : 'Ein Marathon verlangt Ausdauer, und die baust du mit Radfahren oder Schwimmen auf.',
  'sprint-power': ({ open }) =>
    open
      ? 'Sprints verlangen Kraft- und Tempotraining; die Beispiele dafür sind Plyometrie und Intervalltraining.'
      : 'Sprints verlangen Kraft- und Tempotraining, zum Beispiel Plyometrie oder Intervalltraining.',
  'match-your-goal': ({ facts }) =>
    facts.goal === undefined || facts.goal === 'marathon' || facts.goal === 'sprint'
      ? 'Wähl, was zu deinem Laufziel passt: Ein Marathon und Sprints verlangen unterschiedliches Training.'
      : `Wähl, was zu deinem Laufziel passt: Für ${goals[facts.goal]} ist nichts genannt, aber Radfahren oder Schwimmen für einen Marathon sowie Kraft- und Tempotraining für Sprints.`,
  'weakness-first': () =>
    'Finde zuerst deine größte Schwäche heraus, und wähl das Crosstraining, das an ihr arbeitet.',
  'shift-back-to-running': shiftBack,
  'support-running-near-race': supportNearRace,
  'more-in-the-off-season': ({ facts }) => {
    const when = whenFree(facts);
    if (facts.intent === 'frequency') {
      return `${when('ist')} Platz für mehr Crosstraining und weniger Laufen, auch wenn dafür keine Zahl angegeben ist.`;
    }
    return isOther(facts)
      ? `${when('ist')} Platz für mehr Crosstraining und weniger Laufen, aber beides ist kein Muss.`
      : `${when('kannst du')} mehr Crosstraining machen, um deine Fitness zu erhalten, und dafür weniger laufen.`;
  },
  'no-replacement-for-running': () => 'Crosstraining ergänzt das Laufen und ersetzt es nicht.',
  'off-season-is-no-break': () =>
    'Die Off-Season ist keine Pause von der Fitness, sondern eine Chance, Neues zu entdecken, stärker zu werden und dein Training vielseitiger zu machen.',
  'new-in-the-off-season': ({ facts }) => {
    const named = facts.activities ?? [];
    const what =
      named.length === 0 ? 'neue Sportarten zu entdecken' : `etwas Neues wie ${allOf(named)} auszuprobieren`;
    return saysOffSeason(facts)
      ? `Die Off-Season ist die perfekte Zeit, um ${what}, denn dich setzt kein Wettkampf unter Druck.`
      : `${whenFree(facts)('ist')} Zeit, ${what}.`;
  },
  'base-in-the-off-season': ({ facts }) =>
    saysOffSeason(facts)
      ? 'Crosstraining erhält deine Fitness in der Off-Season, während deine Laufmuskeln eine Pause bekommen.'
      : 'Crosstraining erhält deine Fitness, während deine Laufmuskeln eine Pause bekommen.',
} satisfies { readonly [R in RuleId]?: Sentence };

function shiftBack({ facts, result }: FindingFacts): string {
  const { changes = [] } = facts;
  if (result === 'ok' || changes.length === 0) {
    return 'Wenn die Wettkampfsaison näher rückt, verlagere deinen Schwerpunkt nach und nach zurück aufs Laufen.';
  }
  return changes.includes('no-cross') || changes.includes('full-rest')
    ? `Wenn die Wettkampfsaison näher rückt, verlagert sich der Schwerpunkt nach und nach zurück aufs Laufen, und ${asked(changes)} ist ein plötzlicher Schritt.`
    : `Wenn die Wettkampfsaison näher rückt, verlagert sich der Schwerpunkt zurück aufs Laufen, und ${asked(changes)} geht in die andere Richtung.`;
}

function supportNearRace({ facts, result }: FindingFacts): string {
  const { intent, changes = [] } = facts;
  if (result === 'ok' && intent === 'season') {
    return 'Kurz vor dem Wettkampf unterstützt Crosstraining deine Erholung und darf deinem Laufen nicht in die Quere kommen.';
  }
  if (result === 'ok') {
    return 'Kurz vor einem Wettkampf verlagert sich der Schwerpunkt zurück aufs Laufen: Crosstraining unterstützt die Erholung und darf nicht in die Quere kommen.';
  }
  if (intent === 'season') {
    return changes.length === 0
      ? 'Kurz vor dem Wettkampf darf Crosstraining deinem Laufen nicht in die Quere kommen.'
      : `Kurz vor dem Wettkampf darf Crosstraining deinem Laufen nicht in die Quere kommen, und ${asked(changes)} würde das tun.`;
  }
  return intent === 'same-day' || intent === 'placement'
    ? `Kurz vor einem Wettkampf liegt der Schwerpunkt auf dem Laufen, und ${a(cross(facts))} kann ihm in die Quere kommen.`
    : 'Kurz vor einem Wettkampf liegt der Schwerpunkt auf dem Laufen, und hartes Crosstraining kann ihm in die Quere kommen.';
}

/** True where it is the off-season by the member's own words, or nothing is known of a race. */
const saysOffSeason = ({ season, weeksToRace }: PlanFacts): boolean =>
  season === 'off-season' || weeksToRace === undefined;

/**
 * The time of less pressure, as it begins a sentence, with the verb behind it: the article's own where the member says
 * so, else told by the race that is far off.
 */
const whenFree =
  (facts: PlanFacts) =>
  (verb: string): string =>
    saysOffSeason(facts)
      ? `In der Off-Season ${verb}`
      : `Solange dein Wettkampf noch Monate entfernt ist, ${verb} wie in der Off-Season`;

const isOther = ({ changes }: PlanFacts): boolean =>
  changes?.some((change) => change === 'less-cross' || change === 'more-running') === true;

const asked = (changes: readonly SeasonChange[]): string => list(changes.map((change) => CHANGES[change]));
