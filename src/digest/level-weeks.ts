import type { Ask, WordedFinding } from '../answering/answer.ts';
import type { ClubSession } from '../answering/question.ts';
import { withRace } from '../answering/race-week.ts';
import type { ClubSettings } from '../club/settings.ts';
import type { Book } from '../knowledge/book.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import { decide } from '../planner/decide.ts';
import type { WeekBuildQuestion, Wish } from '../planner/plan.ts';
import { LEVELS, type Activity, type CrossSession, type Level } from '../planner/session.ts';
import { weekOf } from '../planner/week.ts';
import { CATALOGUES } from '../wording/catalogue.ts';
import type { LevelWeek, PlanAnswer, WeekPhase } from './digest.ts';
import { whenOf } from './week-phase.ts';

/** Reasons that are told of a week. */
const MOST_REASONS = 3;

/** Activities that weeks are built with, in turn; those for the goal go first. */
const IN_TURN: readonly Activity[] = ['strength', 'swimming', 'yoga', 'cycling', 'pilates'];
/** Near a race: what the body takes beside it. */
const NEAR_A_RACE: readonly Activity[] = ['swimming', 'yoga', 'cycling'];

const ISO_WEEK_DIGITS = 2;

/** What weeks are built from. */
export interface Building {
  readonly book: Book;
  readonly ask: Ask;
  /** The ISO week, such as `2026-W49`, and its Monday as an ISO day. */
  readonly week: string;
  readonly monday: string;
  readonly phase: WeekPhase;
  readonly sessions: readonly ClubSession[];
  readonly clubSettings: Pick<ClubSettings, 'limits' | 'weekStart'>;
  readonly language: SpokenLanguage;
}

/**
 * A week for each level, easiest first, built by the planner around the club's runs with as much cross-training as fits
 * the level and the phase; none for a level at which nothing fits. The activities take turns from week to week.
 */
export async function levelWeeks(
  building: Building,
  levels: readonly Level[],
): Promise<readonly LevelWeek[]> {
  const weeks: LevelWeek[] = [];
  for (const level of LEVELS.filter((one) => levels.includes(one))) {
    const week = await levelWeek(building, level);
    if (week !== undefined) weeks.push(week);
  }
  return weeks;
}

async function levelWeek(building: Building, level: Level): Promise<LevelWeek | undefined> {
  const { ask, monday, language, clubSettings } = building;
  const { limits, weekStart } = clubSettings;
  for (const question of questions(building, level)) {
    const decision = decide({ ...question, ...(limits !== undefined && { limits }) });
    const fits = decision.verdict === 'yes' || decision.verdict === 'yes-if';
    if (!fits && question.wishes.length > 0) continue;
    const answer = await ask({
      text: CATALOGUES[language].plan.asked(question),
      plan: question,
      locale: language,
      today: monday,
      history: [],
      club: {
        sessions: [],
        ...(limits !== undefined && { limits }),
        ...(weekStart !== undefined && { weekStart }),
      },
    });
    if (answer.outcome === 'plan' && answer.plan.week !== undefined)
      return { level, week: answer.plan.week, answer, ...reasonsOf(answer, building) };
  }
  return undefined;
}

/** The weeks to try, the one with the most in it first. */
function questions(building: Building, level: Level): readonly WeekBuildQuestion[] {
  const { phase, sessions, monday } = building;
  const week = weekOf(
    sessions.map(({ day, run, time }) => ({
      day,
      session: { kind: 'run', run, club: true, ...(time !== undefined && { time }) },
    })),
  );
  const wishes = wishesOf(building, level);
  return wishes.map((_, left) => {
    const question: WeekBuildQuestion = {
      intent: 'week-build',
      week,
      level,
      ...whenOf(phase),
      wishes: wishes.slice(0, wishes.length - left),
    };
    return phase.race === undefined ? question : withRace(question, phase.race, monday);
  });
}

/** As many sessions as the planner gives the level: the most of them in the off-season, else the fewest. */
function wishesOf({ phase, week, clubSettings }: Building, level: Level): readonly Wish<CrossSession>[] {
  const { limits } = clubSettings;
  const when = whenOf(phase);
  const { min, max } = decide({
    intent: 'frequency',
    level,
    ...when,
    ...(limits !== undefined && { limits }),
  });
  const count = (phase.phase === 'off-season' ? max : (min ?? max)) ?? 1;
  const { activities = [] } = decide({ intent: 'goal', ...when });
  const pool = phase.phase === 'race-season' ? NEAR_A_RACE : [...new Set([...activities, ...IN_TURN])];
  const isEasy = level === 'beginner' || phase.phase === 'race-season';
  // Each level begins elsewhere, so that a club sees more than one way.
  const turn = Number(week.slice(-ISO_WEEK_DIGITS)) + LEVELS.indexOf(level);
  return Array.from({ length: count }, (_, at) => ({
    kind: 'cross',
    activity: pool[(turn + at) % pool.length] ?? 'swimming',
    ...(isEasy && { intensity: 'easy' }),
  }));
}

/** What speaks of days goes first: it says why the week is as it is. */
function reasonsOf(
  { plan }: PlanAnswer,
  { book, language }: Building,
): Pick<LevelWeek, 'reasons' | 'sources'> {
  const speaksOfDays = ({ days = [] }: WordedFinding): number => (days.length > 0 ? 0 : 1);
  const reasons = plan.findings.toSorted((a, b) => speaksOfDays(a) - speaksOfDays(b)).slice(0, MOST_REASONS);
  const sources = [...new Set(reasons.map(({ section }) => section))].flatMap((section) => {
    // A limit of the club's own rests on no entry.
    const entry = book.translation(section, language) ?? book.entry(section);
    return entry === undefined ? [] : [{ section, title: entry.title }];
  });
  return { reasons, sources };
}
