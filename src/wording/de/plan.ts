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

/** German sentences about schedules: what the planner decided, and what it was asked. */
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
    `Die Wissenssammlung des Clubs sagt nichts über ${eitherOf(p.activities)}${p.isPlaced ? '; ich richte mich nach den allgemeinen Regeln' : ''}.`,
  /** Said to who trains around an injury: the bot judges none. */
  injury:
    'Ich kann keine Verletzung beurteilen, also frag die Person, die dich behandelt, welches Training sicher ist.',
  /** A clause as a sentence of its own. */
  sentence: (clause: string): string => `${capital(clause)}.`,
  /** Changes to a week that one rule asks for; `because` is its clause. */
  moves: (p: { readonly moves: readonly Move[]; readonly because?: string }): string =>
    `${capital(movesText(p.moves))}${p.because === undefined ? '' : `, denn ${p.because}`}.`,
  changes,
  fromProfile,
  leftOut,
  fromClub,
  understood,
  asked,
  week,
};
