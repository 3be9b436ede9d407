import type { Move } from '../../planner/plan.ts';
import type { Activity } from '../../planner/session.ts';
import { capital, list } from './grammar.ts';
import { asked } from './plan-asked.ts';
import { changes } from './plan-changes.ts';
import { behindIf, conditions, conditionsOfPlacement, conditionsOfWeek } from './plan-conditions.ts';
import { dayNames, movesText } from './plan-day-names.ts';
import { headlines, plainHeadlines } from './plan-headlines.ts';
import { leftOut } from './plan-left-out.ts';
import { activities, eitherOf, goals, intensities, levels, runs, seasons } from './plan-names.ts';
import { problems } from './plan-problems.ts';
import { missing, ownReasons, reasons, remedies } from './plan-remedies.ts';
import { rulesOfPlacement } from './plan-rules-placement.ts';
import { rulesOfWeek } from './plan-rules-week.ts';
import { rules } from './plan-rules.ts';
import { fromClub, fromProfile } from './plan-sources.ts';
import { understood } from './plan-understood.ts';
import { week } from './plan-week.ts';

/** Spanish sentences about schedules: what the planner decided, and what it was asked. */
export const plan = {
  activities,
  runs,
  intensities,
  levels,
  goals,
  seasons,
  days: dayNames,
  list,
  headlines,
  plainHeadlines,
  conditions,
  conditionsOfPlacement,
  conditionsOfWeek,
  behindIf,
  rules,
  rulesOfPlacement,
  rulesOfWeek,
  remedies,
  reasons,
  ownReasons,
  missing,
  problems,
  /** Said of activities that the article does not name. */
  notNamed: (p: { readonly activities: readonly Activity[]; readonly isPlaced: boolean }): string =>
    `La base de conocimiento del club no dice nada sobre ${eitherOf(p.activities)}${p.isPlaced ? '; me guío por las reglas generales' : ''}.`,
  /** Said to who trains around an injury: the bot judges none. */
  injury: 'No puedo valorar una lesión, así que pregunta a quien te trata qué ejercicio es seguro.',
  /** A clause as a sentence of its own. */
  sentence: (clause: string): string => `${capital(clause)}.`,
  /** Changes to a week that one rule asks for; `because` is its clause. */
  moves: (p: { readonly moves: readonly Move[]; readonly because?: string }): string =>
    `${capital(movesText(p.moves))}${p.because === undefined ? '' : `, porque ${p.because}`}.`,
  changes,
  fromProfile,
  leftOut,
  fromClub,
  understood,
  asked,
  week,
};
