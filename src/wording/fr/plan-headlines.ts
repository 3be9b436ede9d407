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
  agreeing,
  alone,
  capital,
  counted,
  list,
  lowerFirst,
  number,
  oneOf,
  that,
  the,
  type Noun,
} from './grammar.ts';
import { dayAfterRuns, namesOf, nounOf, tally, theSession } from './plan-day-names.ts';
import {
  allOf,
  amount,
  cross,
  described,
  eitherOf,
  GENTLE,
  run,
  RUN,
  session,
  SESSION,
} from './plan-names.ts';
import { putText, whyThere, type Put } from './plan-put.ts';
import { where } from './plan-rules-placement.ts';

/** The first sentence of an answer: it answers the question in its first words. */
export const headlines = {
  sameDayYes: ({ facts }: { readonly facts: PlanFacts }): string =>
    `Oui : tu peux combiner ${a(run(facts))} et ${a(cross(facts))} le même jour.`,
  frequencyYes: ({ facts, count }: Counted): string => `Oui : ${named(facts, count)}, c'est bien.`,
  yesIf: ({ clauses }: Conditions): string => `Oui, à condition ${that(clauses)}.`,
  /** `sentence` says why; it is the first finding's own. */
  yes: ({ sentence }: Behind): string => `Oui : ${lowerFirst(sentence)}`,
  /** `sentence` says what is wrong; it is the gravest finding's own. */
  caution: ({ sentence }: Behind): string => `Prudence : ${lowerFirst(sentence)}`,
  no: ({ sentence }: Behind): string => `Non : ${lowerFirst(sentence)}`,
  moreThanSuggested: ({ facts, count }: Counted): string =>
    `${named(facts, count)}, c'est plus que ce qui est suggéré.`,
  tooMany: ({ facts, count }: Counted): string => `${named(facts, count)}, c'est trop.`,
  /** For who would swim before a hard run. */
  notBefore: ({ facts }: { readonly facts: PlanFacts }): string =>
    `Plutôt pas avant : fais ${a(described(session(facts), 'easy'))} après la sortie, en retour au calme.`,
  /** For who asks which comes first, where the article places the activity after a run. */
  afterTheRun: ({ facts }: { readonly facts: PlanFacts }): string =>
    facts.activity === 'swimming'
      ? 'Après la sortie de course à pied : une séance de natation facile est alors un bon retour au calme.'
      : `Après la sortie de course à pied : c'est le bon moment pour ${gentle(session(facts))} quand tu fais les deux le même jour.`,

  /** The day that the member named will do; `isAfterHard` where it follows a hard or long run. */
  placementYes: ({
    facts,
    isAfterHard,
    afterHard,
    week,
  }: Omit<Placing, 'days'> & { readonly facts: PlanFacts; readonly isAfterHard: boolean }): string => {
    const good = inOrder(facts.on ?? []).filter((day) => afterHard.includes(day));
    const why = good.length > 0 && facts.onKind === undefined ? `, ${dayAfterRuns(week, good)}` : '';
    return `Oui : ${a(cross(facts))} ${isAfterHard ? 'va particulièrement bien' : 'trouve sa place'} ${where(facts)}${why}.`;
  },
  /** The best days, where none was named. */
  placementDays: ({ days, afterHard, week }: Placing): string => {
    const all = inOrder(days);
    const good = all.filter((day) => afterHard.includes(day));
    const names = capital(namesOf(all));
    if (good.length === 0) return `${names}${whyThere(all, week)}.`;
    const why = dayAfterRuns(week, good);
    if (good.length === all.length) return `${names}, ${why}.`;
    return `${names} : ${namesOf(good)} ${good.length > 1 ? 'sont' : 'est'} ${why}.`;
  },
  /** No day is known: the general rule. */
  placementAnyDay: (): string =>
    "De préférence les lendemains de tes sorties exigeantes, qui sont des jours particulièrement bons pour l'entraînement croisé.",

  /** Where the conditions of the days named are told along with them. */
  placedIf: ({ sentence, clauses }: Behind & Conditions): string =>
    `${sentence.replace(/\.$/, '')}, à condition ${that(clauses)}.`,

  /** Where each session goes. */
  built: ({ placed, afterHard, week }: { readonly placed: readonly Put[] } & Omit<Placing, 'days'>): string =>
    `${capital(putText(placed, afterHard, week))}.`,
  /** Of all that was asked for so many find a day, because of what `because` says. */
  clash: ({ asked, fitting, because }: Clashing): string => {
    const noun = nounOfAll(asked);
    const why = `, car ${because}.`;
    if (asked.length === 1) return `${the(oneOf(noun))} ne trouve pas de place${why}`;
    const ofThem = `des ${counted(asked.length, noun)}`;
    if (fitting === 0)
      return `${noun.gender === 'm' ? 'aucun' : 'aucune'} ${ofThem} ne trouve de place${why}`;
    const isMany = fitting > 1;
    return isMany
      ? `${noun.gender === 'm' ? 'seuls' : 'seules'} ${number(fitting)} ${ofThem} trouvent leur place${why}`
      : `${alone(1, noun.gender)} ${noun.gender === 'm' ? 'seul' : 'seule'} ${ofThem} trouve sa place${why}`;
  },
  /** Wishes that would fit as easy ones, but not as they are. */
  clashEased: ({
    eased,
    because,
  }: {
    readonly eased: readonly Session[];
    readonly because: string;
  }): string =>
    `${list(eased.map(theSession))} ne ${eased.length > 1 ? 'trouvent' : 'trouve'} pas de place comme souhaité, car ${because}.`,
  /** Behind that: the week with them made easy. */
  easedFits: ({ sentence }: Behind): string =>
    `En version facile, tout trouve sa place : ${lowerFirst(sentence)}`,
  /** What of the wishes does fit, behind a clash. */
  whatFits: ({ sentence }: Behind): string => `Ce qui trouve sa place : ${lowerFirst(sentence)}`,

  /** The same for who should rather cut back: no praise for adding. */
  ifAnyway: ({ sentence }: Behind): string =>
    `Si tu veux quand même ajouter quelque chose : ${lowerFirst(sentence)}`,

  /** What is still to be seen to in a week that was changed. */
  thatWorksIf: ({ clauses }: Conditions): string => `Cela fonctionne à condition ${that(clauses)}.`,
  /** A week without any session. */
  weekEmpty: (): string =>
    "Il n'y a encore rien à vérifier, car je n'ai trouvé aucune séance dans cette semaine.",
  /** `sentence` says what is especially good about the week, where something is. */
  weekYes: ({ sentence }: Partial<Behind>): string =>
    sentence === undefined
      ? 'Oui, cette semaine fonctionne.'
      : `Oui, cette semaine fonctionne : ${lowerFirst(sentence)}`,
  weekYesIf: ({ clauses }: Conditions): string =>
    `Oui, cette semaine fonctionne, à condition ${that(clauses)}.`,

  /** For who asks openly what changes: the answer's first words, by the rule that it rests on. */
  season: {
    'more-in-the-off-season': 'Plus, si tu veux :',
    'shift-back-to-running': 'De nouveau davantage de course à pied :',
    'support-running-near-race': 'Moins maintenant :',
  } satisfies { readonly [R in RuleId]?: string },
  /** The same for who names activities. */
  seasonOf: {
    'more-in-the-off-season': ({ named: what }) => `Il y a de la place pour ${allOf(what)} :`,
    'shift-back-to-running': withRunningFirst,
    'support-running-near-race': withRunningFirst,
  } satisfies { readonly [R in RuleId]?: (p: { readonly named: readonly Activity[] }) => string },
  /** It may be done, and need not be. */
  noMust: ({ sentence }: Behind): string => `Oui, si tu veux : ${lowerFirst(sentence)}`,
  openly: ({ first, sentence }: Behind & { readonly first: string }): string =>
    `${first} ${lowerFirst(sentence)}`,
  seasonOpen: (): string =>
    "Cela dépend du moment de ton année : plus d'entraînement croisé à l'intersaison, et retour à la course à pied à mesure qu'une compétition approche.",

  /** The activities for a marathon or for sprints; the others are not ranked. */
  goal: ({ facts, fitting }: ForGoal): string => {
    if (facts.goal === 'sprint') {
      return `Pour les sprints, ${eitherOf(fitting)} : il s'agit de faire plus de travail de force et de vitesse, et le fractionné en fait aussi partie.`;
    }
    return (facts.activities ?? []).length === 0
      ? `Pour un marathon, ${eitherOf(fitting)} : ce qu'il demande, c'est de l'endurance.`
      : `${capital(eitherOf(fitting))} : c'est cité pour un marathon, qui demande de l'endurance.`;
  },
  goalOpen: (): string =>
    'Cela dépend de ton objectif : un marathon et des sprints ne demandent pas le même travail.',

  /** The one thing to start with, by the rule that it rests on: the activities first, then a comma and what speaks for them. */
  focus: {
    'sore-swim-or-cycle': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, ce qui peut t'aider à récupérer plus vite quand tes sorties te laissent de fortes courbatures.`,
    'strength-after-a-break': () =>
      "Le renforcement musculaire, une ou deux séances par semaine : après plus d'un an sans en faire, cela va probablement beaucoup t'aider.",
    'yoga-for-core-and-flexibility': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, pour des muscles du tronc plus forts et plus de souplesse.`,
    'train-around-an-injury': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, qui ${fitting.length > 1 ? 'restent peut-être possibles' : 'reste peut-être possible'} tant que cela n'aggrave pas la blessure.`,
    'marathon-endurance': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, pour l'endurance que demande un marathon.`,
    'sprint-power': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, pour la force et la vitesse que demandent les sprints.`,
  } satisfies { readonly [R in RuleId]?: (p: Fitting) => string },
  /** For who names something else: what is named for it. */
  focusInstead: ({ sentence }: Behind): string =>
    `La base de connaissances cite pour cela ${lowerFirst(sentence)}`,
  /** Several weaknesses that call for different kinds. */
  focusOneOf: ({ fitting }: Fitting): string => `D'abord ${eitherOf(fitting)}.`,
  focusOpen: (): string =>
    "Cela dépend de ton plus grand point faible : choisis l'entraînement croisé qui le travaille.",
};

/** The same where a bare yes or no would answer wrongly: for who asks whether something is bad, or which of two. */
export const plainHeadlines = {
  sameDayYes: (p) => withoutYes(headlines.sameDayYes(p)),
  frequencyYes: (p) => withoutYes(headlines.frequencyYes(p)),
  yesIf: headlines.thatWorksIf,
  yes: (p) => withoutYes(headlines.yes(p)),
  no: ({ sentence }) => `Mieux vaut éviter : ${lowerFirst(sentence)}`,
  placementYes: (p) => withoutYes(headlines.placementYes(p)),
  weekYes: (p) => withoutYes(headlines.weekYes(p)),
  weekYesIf: (p) => withoutYes(headlines.weekYesIf(p)),
  noMust: (p) => withoutYes(headlines.noMust(p)),
} satisfies Partial<typeof headlines>;

const withoutYes = (sentence: string): string => capital(sentence.replace(/^Oui(?: :|,) /, ''));

/** Room for activities, near a race or towards one. */
function withRunningFirst({ named: what }: { readonly named: readonly Activity[] }): string {
  return `Il reste de la place pour ${allOf(what)} tant que la course à pied reste la priorité :`;
}

/** What all sessions are called that were asked for. */
function nounOfAll(asked: readonly Session[]): Noun {
  const [kind, ...others] = tally(asked);
  return kind === undefined || others.length > 0 ? SESSION : nounOf(kind.session);
}

/** `une séance de yoga douce`. */
const gentle = (noun: Noun): string => `${a(noun)} ${agreeing(GENTLE, oneOf(noun))}`;

function named(facts: PlanFacts, count: number): string {
  if (facts.replacesRuns === true) return `remplacer ${counted(count, RUN)} par semaine`;
  return `${amount(facts, count)} par semaine${facts.onTop === true ? ' en tout' : ''}`;
}
