import type { DayKind } from '../../planner/plan.ts';
import type { RuleId } from '../../planner/rules/rules.ts';
import type { Day, Week } from '../../planner/session.ts';
import { isDemandingRun } from '../../planner/session-load.ts';
import { isHard, sessionsOn } from '../plan-weeks.ts';
import type { FindingFacts, Sentence } from '../plan-words.ts';
import { agreeing, capital, oneOf, the, type Named, type Noun } from './grammar.ts';
import { besideRuns, crossOn, ofDays, onDays, runOn } from './plan-day-names.ts';
import { GENTLE, LIGHT, run, session, theActivity } from './plan-names.ts';
import { EXAMPLE, rules, TOO_MANY } from './plan-rules.ts';

type Clauses = { readonly [R in RuleId]?: Sentence };

const theOne = (noun: Noun): string => the(oneOf(noun));

/** `la séance de vélo soit plus légère`; `ofWhen` tells its days. */
const lighter = (named: Named, ofWhen = ''): string =>
  `${the(named)}${ofWhen} ${named.isPlural ? 'soient' : 'soit'} plus ${agreeing(LIGHT, named)}`;

const DO_NOT_SUFFER = "ta course à pied et tes jours de repos n'en souffrent pas";

/**
 * Clauses of "Oui, à condition que …", in the subjunctive. Conditions without one are told by their own sentence alone.
 */
export const conditions: Clauses = {
  'one-hard-session-a-day': ({ facts }) => {
    if (facts.run !== undefined) return `${lighter(oneOf(session(facts)))} que ${theOne(run(facts))}`;
    return isHard(facts)
      ? 'la sortie de course à pied soit facile'
      : 'une seule des deux séances soit intense';
  },
  'running-first-before-event': () => 'la course à pied reste la priorité',
  'swim-off-hard-days': () => 'la séance de natation soit facile et vienne après la sortie de course à pied',
  'swim-as-cool-down': () => 'la séance de natation soit facile',
  'yoga-after-run': ({ facts }) =>
    `${theOne(session(facts))} soit ${agreeing(GENTLE, oneOf(session(facts)))}`,
  'space-sessions': ({ result }) =>
    result === 'caution' ? 'tu laisses du temps entre les deux' : 'tu espaces les deux séances',
  'days-by-level': ({ facts }) => {
    if (facts.count === undefined) return 'tu ne dépasses pas le nombre pour ton niveau';
    return facts.level === undefined ? 'tu ne débutes plus en course à pied' : 'tu le prennes comme un début';
  },
  'strength-couple-a-week': () => 'tu le prennes comme un début',
  'swim-once-or-twice': () => DO_NOT_SUFFER,
  'yoga-pilates-once-or-twice': () => DO_NOT_SUFFER,
  'one-new-thing-at-a-time': ({ facts }) =>
    facts.intent === 'frequency'
      ? 'ce que tu fais déjà fasse partie de ta routine'
      : "tu ne commences qu'une activité à la fois, la suivante quand la première fait partie de ta routine",
  'support-running-near-race': ({ facts }) =>
    facts.intent === 'season'
      ? "tu n'en aies pas besoin pour ta récupération"
      : `${theOne(session(facts))} ne gêne pas ta course à pied`,
  'train-around-an-injury': () => "cela n'aggrave pas la blessure",
  'club-most-sessions': () => 'tu respectes la limite propre à ton club',
};

/** What is not to suffer from a session on a kind of day beside a hard run. */
const SPARED: { readonly [K in DayKind]?: string } = {
  'before-hard-run': 'ne te fatigue pas pour la sortie exigeante',
  'before-long-run': 'ne te fatigue pas pour la sortie longue',
  'before-race': 'ne te fatigue pas pour la compétition',
  'after-hard-run': 'ne gêne pas la récupération après la sortie exigeante',
  'after-long-run': 'ne gêne pas la récupération après la sortie longue',
  'after-race': 'ne gêne pas la récupération après la compétition',
};

/** Clauses for a session that seeks its day. */
export const conditionsOfPlacement: Clauses = {
  ...conditions,
  'one-hard-session-a-day': ({ facts }) =>
    isHard(facts)
      ? 'la sortie de course à pied de ce jour-là soit facile'
      : `${lighter(oneOf(session(facts)))} que la sortie de course à pied de ce jour-là`,
  'no-extra-stress': ({ facts, days, week }) => {
    const beside = besideRuns(week, days);
    return beside === ''
      ? `${theOne(session(facts))} ${SPARED[facts.onKind ?? 'run-day'] ?? 'ne te fatigue pas pour tes sorties exigeantes'}`
      : `${theOne(session(facts))}${ofDays(days)}${beside}, ne te fatigue pas pour tes sorties`;
  },
  'keep-rest-days': ({ facts }) =>
    facts.everyOne === true
      ? 'ce soit facile chacun de ces jours'
      : 'tes jours de repos ne soient pas tous remplis',
  'enough-rest-days': () => 'assez de jours de repos restent libres',
  'space-sessions': ({ facts }) => `tu espaces ${theOne(session(facts))} et la sortie de course à pied`,
  'days-by-level': () => 'tout ton entraînement croisé ne dépasse pas le nombre pour ton niveau',
};

/** Clauses for a whole week, with its days. */
export const conditionsOfWeek: Clauses = {
  'one-hard-session-a-day': ({ days, week }) =>
    days.length === 0
      ? 'une seule séance par jour soit intense'
      : sessionsOn(week, days).some(isDemandingRun)
        ? lighterThanRun(week, days)
        : `une seule des séances${ofDays(days)} soit intense`,
  'swim-off-hard-days': ({ days }) =>
    days.length > 1
      ? `les séances de natation${ofDays(days)} soient faciles et viennent après la sortie de course à pied`
      : `la séance de natation${ofDays(days)} soit facile et vienne après la sortie de course à pied`,
  'yoga-after-run': ({ days }) => `le yoga ou le Pilates${ofDays(days)} reste doux`,
  'swim-as-cool-down': ({ days }) =>
    days.length > 1
      ? `les séances de natation${ofDays(days)} soient faciles`
      : `la séance de natation${ofDays(days)} soit facile`,
  'space-sessions': ({ days }) => `tu espaces les deux séances${onDays(days)}`,
  'no-extra-stress': ({ days, week }) => {
    if (days.length === 0) return "l'entraînement croisé n'ajoute pas de stress en plus";
    const named = crossOn(week, days);
    const beside = besideRuns(week, days);
    return `${the(named)}${ofDays(days)}${beside === '' ? '' : `${beside},`} ne te ${named.isPlural ? 'fatiguent' : 'fatigue'} pas pour tes sorties`;
  },
  'running-first-before-event': () => 'la course à pied reste la priorité',
  'support-running-near-race': () => "l'entraînement croisé ne gêne pas ta course à pied",
  'days-by-level': ({ facts }) =>
    facts.level === undefined ? 'tu ne débutes plus en course à pied' : 'tu le prennes comme un début',
  'strength-couple-a-week': ({ result }) =>
    result === 'ok'
      ? 'tu prennes une seule séance de renforcement musculaire comme un début'
      : 'tes jours de repos ne souffrent pas du renforcement musculaire',
  'swim-once-or-twice': () => 'ta course à pied ne souffre pas de la natation',
  'yoga-pilates-once-or-twice': () => 'ta course à pied ne souffre pas du yoga ou du Pilates',
  'cycling-replaces-one-or-two-runs': () => "tu n'abuses pas du vélo",
  'keep-rest-days': () => 'tes jours de repos ne soient pas tous remplis',
  'enough-rest-days': () => 'assez de jours de repos restent libres',
  'one-new-thing-at-a-time': () => "tu ne commences qu'une nouveauté à la fois",
  'plan-recovery': () => 'tu prévoies ta récupération',
  'watch-the-whole': () => "tu surveilles de près l'intensité et le volume de l'ensemble",
};

const lighterThanRun = (week: Week | undefined, days: readonly Day[]): string =>
  `${lighter(crossOn(week, days), ofDays(days))} que ${the(runOn(week, days))}`;

/**
 * What still follows the first sentence of an open rule whose clause stands in it already: an example, or the reason.
 * Nothing follows where the clause says it all; rules that are not listed have their own sentence.
 */
export const behindIf: { readonly [R in RuleId]?: (p: FindingFacts) => string | undefined } = {
  'one-hard-session-a-day': ({ facts }) => {
    if (facts.intent !== 'same-day') return `${capital(TOO_MANY)}.`;
    if (facts.run !== undefined && facts.activity === undefined) {
      return 'Du yoga doux ou de la natation facile, par exemple.';
    }
    // That only one of the two is hard needs no reason more; that this one has to be lighter does.
    return facts.run !== undefined || isHard(facts) ? `${capital(TOO_MANY)}.` : undefined;
  },
  'space-sessions': () => `Par exemple, ${EXAMPLE}.`,
  'swim-off-hard-days': () =>
    'Les autres séances de natation ont leur place les jours sans sortie exigeante.',
  'yoga-after-run': ({ facts }) =>
    facts.activity === undefined
      ? 'Sa place est un jour de repos ou après une sortie de course à pied.'
      : `Un jour de repos ou après une sortie de course à pied, c'est le bon moment pour ${theActivity(facts.activity)}, pour te détendre et faire des étirements.`,
  'support-running-near-race': ({ facts }) =>
    facts.intent === 'season'
      ? "Près de la compétition, l'entraînement croisé est là pour soutenir ta récupération."
      : "Près d'une compétition, l'accent revient sur la course à pied, et l'entraînement croisé soutient la récupération.",
  'no-extra-stress': nothing,
  // The question for the level, which follows, names the levels.
  'days-by-level': (p) =>
    p.facts.intent === 'week-build' || p.facts.intent === 'week-check'
      ? undefined
      : rules['days-by-level'](p),
  'watch-the-whole': () => 'La plupart des jours de cette semaine sont intenses.',
  'keep-rest-days': nothing,
  'enough-rest-days': nothing,
  'one-new-thing-at-a-time': nothing,
};

function nothing(): undefined {
  return undefined;
}
