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
  be,
  capital,
  counted,
  described,
  list,
  lowerFirst,
  number,
  type Noun,
} from './grammar.ts';
import { dayAfterRuns, namesOf, nounOf, tally, theSession } from './plan-day-names.ts';
import {
  allOf,
  amount,
  cross,
  eitherOf,
  isSeveral,
  run,
  RUN,
  session,
  SESSION,
  unitOf,
} from './plan-names.ts';
import { putText, whyThere, type Put } from './plan-put.ts';
import { where } from './plan-rules-placement.ts';

/** The first sentence of an answer: it answers the question in its first words. */
export const headlines = {
  sameDayYes: ({ facts }: { readonly facts: PlanFacts }): string =>
    `Sí: puedes combinar ${a(run(facts))} y ${a(cross(facts))} el mismo día.`,
  frequencyYes: ({ facts, count }: Counted): string =>
    `Sí: ${named(facts, count)} ${isOne(facts, count) ? 'está' : 'están'} bien.`,
  yesIf: ({ clauses }: Conditions): string => `Sí, siempre que ${list(clauses)}.`,
  /** `sentence` says why; it is the first finding's own. */
  yes: ({ sentence }: Behind): string => `Sí: ${lowerFirst(sentence)}`,
  /** `sentence` says what is wrong; it is the gravest finding's own. */
  caution: ({ sentence }: Behind): string => `Cuidado: ${lowerFirst(sentence)}`,
  no: ({ sentence }: Behind): string => `No: ${lowerFirst(sentence)}`,
  moreThanSuggested: ({ facts, count }: Counted): string =>
    `${named(facts, count)} ${isOne(facts, count) ? 'es' : 'son'} más de lo que se sugiere.`,
  tooMany: ({ facts, count }: Counted): string => {
    const noun = unitOf(facts, count);
    return isOne(facts, count)
      ? `${named(facts, count)} es demasiado.`
      : `${named(facts, count)} son ${agreeing('demasiado', { gender: noun.gender, isPlural: true })}.`;
  },
  /** For who would swim before a hard run. */
  notBefore: ({ facts }: { readonly facts: PlanFacts }): string =>
    `Mejor no antes: haz ${a(described(session(facts), 'suave'))} después de correr, como vuelta a la calma.`,
  /** For who asks which comes first, where the article places the activity after a run. */
  afterTheRun: ({ facts }: { readonly facts: PlanFacts }): string =>
    facts.activity === 'swimming'
      ? 'Después de correr, cuando una natación suave es una buena vuelta a la calma.'
      : `Después de correr, que es el momento para ${a(described(session(facts), 'tranquilo'))} cuando haces las dos cosas el mismo día.`,

  /** The day that the member named will do; `isAfterHard` where it follows a hard or long run. */
  placementYes: ({
    facts,
    isAfterHard,
    afterHard,
    week,
  }: Omit<Placing, 'days'> & { readonly facts: PlanFacts; readonly isAfterHard: boolean }): string => {
    const good = inOrder(facts.on ?? []).filter((day) => afterHard.includes(day));
    const why = good.length > 0 && facts.onKind === undefined ? `, ${dayAfterRuns(week, good)}` : '';
    return `Sí: ${a(cross(facts))} ${isAfterHard ? 'va especialmente bien' : 'encaja'} ${where(facts)}${why}.`;
  },
  /** The best days, where none was named. */
  placementDays: ({ days, afterHard, week }: Placing): string => {
    const all = inOrder(days);
    const good = all.filter((day) => afterHard.includes(day));
    const names = capital(namesOf(all));
    if (good.length === 0) return `${names}${whyThere(all, week)}.`;
    const why = dayAfterRuns(week, good);
    if (good.length === all.length) return `${names}, ${why}.`;
    return `${names}: ${namesOf(good)} ${be(good.length)} ${why}.`;
  },
  /** No day is known: the general rule. */
  placementAnyDay: (): string =>
    'Lo mejor son los días después de tus sesiones duras de carrera, especialmente buenos para el entrenamiento cruzado.',

  /** Where the conditions of the days named are told along with them. */
  placedIf: ({ sentence, clauses }: Behind & Conditions): string =>
    `${sentence.replace(/\.$/, '')}, siempre que ${list(clauses)}.`,

  /** Where each session goes. */
  built: ({ placed, afterHard, week }: { readonly placed: readonly Put[] } & Omit<Placing, 'days'>): string =>
    `${capital(putText(placed, afterHard, week))}.`,
  /** Of all that was asked for so many find a day, because of what `because` says. */
  clash: ({ asked, fitting, because }: Clashing): string => {
    const noun = nounOfAll(asked);
    if (asked.length === 1) return `${theOne(noun)} no encaja, porque ${because}.`;
    const all = `de ${noun.gender === 'm' ? 'los' : 'las'} ${counted(asked.length, noun)}`;
    if (fitting === 0) {
      return `${agreeing('ninguno', { gender: noun.gender, isPlural: false })} ${all} encaja, porque ${because}.`;
    }
    return fitting === 1
      ? `solo encaja ${alone(1, noun.gender)} ${all}, porque ${because}.`
      : `solo encajan ${number(fitting)} ${all}, porque ${because}.`;
  },
  /** Wishes that would fit as easy ones, but not as they are. */
  clashEased: ({
    eased,
    because,
  }: {
    readonly eased: readonly Session[];
    readonly because: string;
  }): string =>
    `${list(eased.map(theSession))} no ${eased.length > 1 ? 'encajan' : 'encaja'} tal cual, porque ${because}.`,
  /** Behind that: the week with them made easy. */
  easedFits: ({ sentence }: Behind): string => `En versión suave, todo encaja: ${lowerFirst(sentence)}`,
  /** What of the wishes does fit, behind a clash. */
  whatFits: ({ sentence }: Behind): string => `Lo que sí encaja: ${lowerFirst(sentence)}`,

  /** The same for who should rather cut back: no praise for adding. */
  ifAnyway: ({ sentence }: Behind): string => `Si aun así quieres añadir algo: ${lowerFirst(sentence)}`,

  /** What is still to be seen to in a week that was changed. */
  thatWorksIf: ({ clauses }: Conditions): string => `Así funciona, siempre que ${list(clauses)}.`,
  /** A week without any session. */
  weekEmpty: (): string =>
    'Todavía no hay nada que revisar, porque no encontré ninguna sesión en esta semana.',
  /** `sentence` says what is especially good about the week, where something is. */
  weekYes: ({ sentence }: Partial<Behind>): string =>
    sentence === undefined
      ? 'Sí, esta semana funciona.'
      : `Sí, esta semana funciona: ${lowerFirst(sentence)}`,
  weekYesIf: ({ clauses }: Conditions): string => `Sí, esta semana funciona, siempre que ${list(clauses)}.`,

  /** For who asks openly what changes: the answer's first words, by the rule that it rests on. */
  season: {
    'more-in-the-off-season': 'Más, si quieres:',
    'shift-back-to-running': 'Vuelve a correr más:',
    'support-running-near-race': 'Menos ahora:',
  } satisfies { readonly [R in RuleId]?: string },
  /** The same for who names activities. */
  seasonOf: {
    'more-in-the-off-season': ({ named: what }) => `Hay espacio para ${allOf(what)}:`,
    'shift-back-to-running': withRunningFirst,
    'support-running-near-race': withRunningFirst,
  } satisfies { readonly [R in RuleId]?: (p: { readonly named: readonly Activity[] }) => string },
  /** It may be done, and need not be. */
  noMust: ({ sentence }: Behind): string => `Sí, si quieres: ${lowerFirst(sentence)}`,
  openly: ({ first, sentence }: Behind & { readonly first: string }): string =>
    `${first} ${lowerFirst(sentence)}`,
  seasonOpen: (): string =>
    'Eso depende de tu momento del año: más entrenamiento cruzado en la temporada baja, y de vuelta a correr a medida que se acerca una competición.',

  /** The activities for a marathon or for sprints; the others are not ranked. */
  goal: ({ facts, fitting }: ForGoal): string => {
    if (facts.goal === 'sprint') {
      return `Para pruebas de velocidad, ${eitherOf(fitting)}: se trata de más trabajo de fuerza y de velocidad, y los intervalos también forman parte de él.`;
    }
    return (facts.activities ?? []).length === 0
      ? `Para un maratón, ${eitherOf(fitting)}: lo que exige es resistencia.`
      : `${capital(eitherOf(fitting))}: se ${isSeveral(fitting) ? 'nombran' : 'nombra'} para un maratón, que exige resistencia.`;
  },
  goalOpen: (): string =>
    'Eso depende de tu objetivo: un maratón y las pruebas de velocidad exigen un trabajo distinto.',

  /** The one thing to start with, by the rule that it rests on: the activities first, then a comma and what speaks for them. */
  focus: {
    'sore-swim-or-cycle': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, que ${can(fitting)} ayudarte a recuperarte más rápido cuando las sesiones de carrera te dejan mucho dolor muscular.`,
    'strength-after-a-break': () =>
      'El entrenamiento de fuerza, una o dos sesiones por semana: después de más de un año sin hacerlo, probablemente te ayudará mucho.',
    'yoga-for-core-and-flexibility': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, para un core más fuerte y más flexibilidad.`,
    'train-around-an-injury': ({ fitting }) =>
      isSeveral(fitting)
        ? `${capital(eitherOf(fitting))}, que quizá sean posibles siempre que no empeoren la lesión.`
        : `${capital(eitherOf(fitting))}, que quizá sea posible siempre que no empeore la lesión.`,
    'marathon-endurance': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, por la resistencia que exige un maratón.`,
    'sprint-power': ({ fitting }) =>
      `${capital(eitherOf(fitting))}, por la fuerza y la velocidad que exigen las pruebas de velocidad.`,
  } satisfies { readonly [R in RuleId]?: (p: Fitting) => string },
  /** For who names something else: what is named for it. */
  focusInstead: ({ sentence }: Behind): string => `Lo que se nombra para eso es ${lowerFirst(sentence)}`,
  /** Several weaknesses that call for different kinds. */
  focusOneOf: ({ fitting }: Fitting): string => `Primero una de estas opciones: ${eitherOf(fitting)}.`,
  focusOpen: (): string =>
    'Eso depende de tu mayor punto débil: elige el entrenamiento cruzado que lo trabaje.',
};

/** The same where a bare yes or no would answer wrongly: for who asks whether something is bad, or which of two. */
export const plainHeadlines = {
  sameDayYes: (p) => withoutYes(headlines.sameDayYes(p)),
  frequencyYes: (p) => withoutYes(headlines.frequencyYes(p)),
  yesIf: headlines.thatWorksIf,
  yes: (p) => withoutYes(headlines.yes(p)),
  no: ({ sentence }) => `Mejor no: ${lowerFirst(sentence)}`,
  placementYes: (p) => withoutYes(headlines.placementYes(p)),
  weekYes: (p) => withoutYes(headlines.weekYes(p)),
  weekYesIf: (p) => withoutYes(headlines.weekYesIf(p)),
  noMust: (p) => withoutYes(headlines.noMust(p)),
} satisfies Partial<typeof headlines>;

const withoutYes = (sentence: string): string => capital(sentence.replace(/^Sí[:,] /, ''));

/** Room for activities, near a race or towards one. */
function withRunningFirst({ named: what }: { readonly named: readonly Activity[] }): string {
  return `Sigue habiendo espacio para ${allOf(what)} siempre que correr sea lo primero:`;
}

/** What all sessions are called that were asked for. */
function nounOfAll(asked: readonly Session[]): Noun {
  const [kind, ...others] = tally(asked);
  return kind === undefined || others.length > 0 ? SESSION : nounOf(kind.session);
}

const theOne = ({ one, gender }: Noun): string => `${gender === 'm' ? 'el' : 'la'} ${one}`;

const can = (fitting: readonly Activity[]): string => (isSeveral(fitting) ? 'pueden' : 'puede');

function named(facts: PlanFacts, count: number): string {
  if (facts.replacesRuns === true) return `sustituir ${counted(count, RUN)} por semana`;
  return `${amount(facts, count)} por semana${facts.onTop === true ? ' en total' : ''}`;
}

const isOne = (facts: PlanFacts, count: number): boolean => facts.replacesRuns === true || count === 1;
