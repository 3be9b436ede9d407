import type { RuleId } from '../../planner/rules/rules.ts';
import type { Activity, Session } from '../../planner/session.ts';
import type {
  Behind,
  Clashing,
  Conditions,
  Counted,
  Fitting,
  ForGoal,
  Placing,
} from '../plan-headline-facts.ts';
import { inOrder } from '../plan-weeks.ts';
import type { PlanFacts } from '../plan-words.ts';
import {
  a,
  alone,
  capital,
  counted,
  described,
  list,
  lowerFirst,
  ofThe,
  oneOf,
  the,
  type Noun,
} from './grammar.ts';
import { dayAfterRuns, namesOf, nounOf, tally, theSession } from './plan-day-names.ts';
import { allOf, amount, cross, eitherOf, run, RUN, session, SESSION, soMany } from './plan-names.ts';
import { putText, whyThere, type Put } from './plan-put.ts';
import { where } from './plan-rules-placement.ts';

/** The first sentence of an answer: it answers the question in its first words. */
export const headlines = {
  sameDayYes: ({ facts }: { readonly facts: PlanFacts }): string =>
    `Ja: ${capital(a(run(facts)))} und ${a(cross(facts))} passen zusammen auf einen Tag.`,
  frequencyYes: ({ facts, count }: Counted): string =>
    `Ja: ${capital(named(facts, count))} ${areNamed(facts, count)} in Ordnung.`,
  yesIf: ({ clauses }: Conditions): string => `Ja, wenn ${list(clauses)}.`,
  /** `sentence` says why; it is the first finding's own. */
  yes: ({ sentence }: Behind): string => `Ja: ${capital(sentence)}`,
  /** `sentence` says what is wrong; it is the gravest finding's own. */
  caution: ({ sentence }: Behind): string => `Vorsicht: ${capital(sentence)}`,
  no: ({ sentence }: Behind): string => `Nein: ${capital(sentence)}`,
  moreThanSuggested: ({ facts, count }: Counted): string =>
    `${named(facts, count)} ${areNamed(facts, count)} mehr als vorgeschlagen.`,
  tooMany: ({ facts, count }: Counted): string => `${named(facts, count)} ${areNamed(facts, count)} zu viel.`,
  /** For who would swim before a hard run. */
  notBefore: ({ facts }: { readonly facts: PlanFacts }): string =>
    `Besser nicht davor: Mach ${the(oneOf(session(facts)), 'acc')} locker und nach dem Lauf, als Cool-down.`,
  /** For who asks which comes first, where the article places the activity after a run. */
  afterTheRun: ({ facts }: { readonly facts: PlanFacts }): string =>
    facts.activity === 'swimming'
      ? 'Nach dem Lauf, denn dort ist lockeres Schwimmen ein gutes Cool-down.'
      : `Nach dem Lauf, denn dort ist der richtige Platz für ${a(described(session(facts), 'sanft'), 'acc')}, wenn du beides an einem Tag machst.`,

  /** The day that the member named will do; `isAfterHard` where it follows a hard or long run. */
  placementYes: ({
    facts,
    isAfterHard,
    afterHard,
    week,
  }: Omit<Placing, 'days'> & { readonly facts: PlanFacts; readonly isAfterHard: boolean }): string => {
    const good = inOrder(facts.on ?? []).filter((day) => afterHard.includes(day));
    const why = good.length > 0 && facts.onKind === undefined ? `, ${dayAfterRuns(week, good, 'dat')}` : '';
    return `Ja: ${capital(a(cross(facts)))} passt ${isAfterHard ? 'besonders gut ' : ''}${where(facts)}${why}.`;
  },
  /** The best days, where none was named. */
  placementDays: ({ days, afterHard, week }: Placing): string => {
    const all = inOrder(days);
    const good = all.filter((day) => afterHard.includes(day));
    if (good.length === 0) return `${namesOf(all)}${whyThere(all, week)}.`;
    const why = dayAfterRuns(week, good);
    if (good.length === all.length) return `${namesOf(all)}, ${why}.`;
    return `${namesOf(all)}: ${namesOf(good)} ${good.length > 1 ? 'sind' : 'ist'} ${why}.`;
  },
  /** No day is known: the general rule. */
  placementAnyDay: (): string =>
    'Am besten an den Tagen nach deinen harten Läufen, denn das sind besonders gute Tage für Crosstraining.',

  /** Where the conditions of the days named are told along with them. */
  placedIf: ({ sentence, clauses }: Behind & Conditions): string =>
    `${sentence.replace(/\.$/, '')}, wenn ${list(clauses)}.`,

  /** Where each session goes. */
  built: ({ placed, afterHard, week }: { readonly placed: readonly Put[] } & Omit<Placing, 'days'>): string =>
    `${capital(putText(placed, afterHard, week))}.`,
  /** Of all that was asked for so many find a day, because of what `because` says. */
  clash: ({ asked, fitting, because }: Clashing): string => {
    const noun = nounOfAll(asked);
    if (asked.length === 1) return `${the(oneOf(noun))} passt nicht hinein, denn ${because}.`;
    const all = ofThe(asked.length, noun);
    return fitting === 0
      ? `${alone(noun, 'kein')} ${all} passt hinein, denn ${because}.`
      : `nur ${soMany(fitting, noun)} ${all} ${fitting === 1 ? 'passt' : 'passen'} hinein, denn ${because}.`;
  },
  /** Wishes that would fit as easy ones, but not as they are. */
  clashEased: ({
    eased,
    because,
  }: {
    readonly eased: readonly Session[];
    readonly because: string;
  }): string =>
    `${list(eased.map((one) => theSession(one)))} ${eased.length > 1 ? 'passen' : 'passt'} nicht wie gewünscht hinein, denn ${because}.`,
  /** Behind that: the week with them made easy. */
  easedFits: ({ sentence }: Behind): string => `Locker gemacht passt alles: ${lowerFirst(sentence)}`,
  /** What of the wishes does fit, behind a clash. */
  whatFits: ({ sentence }: Behind): string => `Das passt hinein: ${lowerFirst(sentence)}`,

  /** The same for who should rather cut back: no praise for adding. */
  ifAnyway: ({ sentence }: Behind): string =>
    `Wenn du trotzdem etwas dazunehmen willst: ${lowerFirst(sentence)}`,

  /** What is still to be seen to in a week that was changed. */
  thatWorksIf: ({ clauses }: Conditions): string => `So passt es, wenn ${list(clauses)}.`,
  /** A week without any session. */
  weekEmpty: (): string =>
    'Noch gibt es nichts zu prüfen, denn ich habe in dieser Woche keine Einheit gefunden.',
  /** `sentence` says what is especially good about the week, where something is. */
  weekYes: ({ sentence }: Partial<Behind>): string =>
    sentence === undefined ? 'Ja, diese Woche passt.' : `Ja, diese Woche passt: ${capital(sentence)}`,
  weekYesIf: ({ clauses }: Conditions): string => `Ja, diese Woche passt, wenn ${list(clauses)}.`,

  /** For who asks openly what changes: the answer's first words, by the rule that it rests on. */
  season: {
    'more-in-the-off-season': 'Mehr, wenn du magst:',
    'shift-back-to-running': 'Wieder mehr laufen:',
    'support-running-near-race': 'Jetzt weniger:',
  } satisfies { readonly [R in RuleId]?: string },
  /** The same for who names activities. */
  seasonOf: {
    'more-in-the-off-season': ({ named: what }) => `Für ${allOf(what)} ist Platz:`,
    'shift-back-to-running': withRunningFirst,
    'support-running-near-race': withRunningFirst,
  } satisfies { readonly [R in RuleId]?: (p: { readonly named: readonly Activity[] }) => string },
  /** It may be done, and need not be. */
  noMust: ({ sentence }: Behind): string => `Ja, wenn du magst: ${capital(sentence)}`,
  openly: ({ first, sentence }: Behind & { readonly first: string }): string =>
    `${first} ${capital(sentence)}`,
  seasonOpen: (): string =>
    'Das hängt von der Zeit im Jahr ab: mehr Crosstraining in der Off-Season und zurück zum Laufen, wenn ein Wettkampf näher rückt.',

  /** The activities for a marathon or for sprints; the others are not ranked. */
  goal: ({ facts, fitting }: ForGoal): string => {
    if (facts.goal === 'sprint') {
      return `Für Sprints ${eitherOf(fitting)}: Es geht um mehr Kraft- und Tempotraining, und auch Intervalle gehören dazu.`;
    }
    return (facts.activities ?? []).length === 0
      ? `Für einen Marathon ${eitherOf(fitting)}, denn er verlangt Ausdauer.`
      : `${eitherOf(fitting)}: ${fitting.length > 1 ? 'Beides' : 'Das'} wird für einen Marathon genannt, der Ausdauer verlangt.`;
  },
  goalOpen: (): string =>
    'Das hängt von deinem Ziel ab: Ein Marathon und Sprints verlangen unterschiedliches Training.',

  /** The one thing to start with, by the rule that it rests on: the activities first, then a comma and what speaks for them. */
  focus: {
    'sore-swim-or-cycle': ({ fitting }) =>
      `${eitherOf(fitting)}, denn damit erholst du dich vielleicht schneller, wenn du nach Läufen starken Muskelkater hast.`,
    'strength-after-a-break': () =>
      'Krafttraining, und zwar ein bis zwei Einheiten pro Woche: Nach mehr als einem Jahr ohne hilft dir das wahrscheinlich sehr.',
    'yoga-for-core-and-flexibility': ({ fitting }) =>
      `${eitherOf(fitting)}, für eine stärkere Rumpfmuskulatur und mehr Beweglichkeit.`,
    'train-around-an-injury': ({ fitting }) =>
      `${eitherOf(fitting)}, was noch möglich sein kann, solange es die Verletzung nicht verschlimmert.`,
    'marathon-endurance': ({ fitting }) =>
      `${eitherOf(fitting)}, für die Ausdauer, die ein Marathon verlangt.`,
    'sprint-power': ({ fitting }) =>
      `${eitherOf(fitting)}, für die Kraft und das Tempo, die Sprints verlangen.`,
  } satisfies { readonly [R in RuleId]?: (p: Fitting) => string },
  /** For who names something else: what is named for it. */
  focusInstead: ({ sentence }: Behind): string => `Genannt wird dafür ${sentence}`,
  /** Several weaknesses that call for different kinds. */
  focusOneOf: ({ fitting }: Fitting): string => `Zuerst eines davon: ${eitherOf(fitting)}.`,
  focusOpen: (): string =>
    'Das hängt von deiner größten Schwäche ab: Wähl das Crosstraining, das an ihr arbeitet.',
};

/** The same where a bare yes or no would answer wrongly: for who asks whether something is bad, or which of two. */
export const plainHeadlines = {
  sameDayYes: (p) => withoutYes(headlines.sameDayYes(p)),
  frequencyYes: (p) => withoutYes(headlines.frequencyYes(p)),
  yesIf: headlines.thatWorksIf,
  yes: (p) => withoutYes(headlines.yes(p)),
  no: ({ sentence }) => `Lieber nicht: ${capital(sentence)}`,
  placementYes: (p) => withoutYes(headlines.placementYes(p)),
  weekYes: (p) => withoutYes(headlines.weekYes(p)),
  weekYesIf: (p) => withoutYes(headlines.weekYesIf(p)),
  noMust: (p) => withoutYes(headlines.noMust(p)),
} satisfies Partial<typeof headlines>;

const withoutYes = (sentence: string): string => capital(sentence.replace(/^Ja[:,] /, ''));

/** Room for activities, near a race or towards one. */
function withRunningFirst({ named: what }: { readonly named: readonly Activity[] }): string {
  return `Für ${allOf(what)} ist noch Platz, solange das Laufen Vorrang hat:`;
}

/** What all sessions are called that were asked for. */
function nounOfAll(asked: readonly Session[]): Noun {
  const [kind, ...others] = tally(asked);
  return kind === undefined || others.length > 0 ? SESSION : nounOf(kind.session);
}

function named(facts: PlanFacts, count: number): string {
  if (facts.replacesRuns === true) return `${counted(count, RUN, 'acc')} pro Woche zu ersetzen`;
  return `${amount(facts, count)} pro Woche${facts.onTop === true ? ' insgesamt' : ''}`;
}

const areNamed = (facts: PlanFacts, count: number): string =>
  facts.replacesRuns === true || count === 1 ? 'ist' : 'sind';
