import type { Ask } from '../answering/answer.ts';
import type { Gaps } from '../editing/gaps.ts';
import type { WeekFigures, WeeklyFigures } from '../editing/weekly-figures.ts';
import type { Book } from '../knowledge/book.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import { DAYS } from '../planner/session.ts';
import type { AskedTopics } from './asked-topics.ts';
import type { Composing, Posting } from './composing.ts';
import type { Asked, Digest, NothingToSay } from './digest.ts';
import { levelWeeks } from './level-weeks.ts';
import { dayAt, mondayOf, weeksAfter } from './iso-week.ts';
import { pieceOf } from './pieces.ts';
import type { LetterRecords } from './records.ts';
import { before, scheduleOf } from './schedule.ts';
import { DIGEST_DEFAULTS } from './settings.ts';
import { DEFAULT_SETTINGS } from '../club/settings.ts';
import type { SharedWeeks } from './shared-weeks.ts';
import type { Summary } from './summary.ts';
import { weekPhase } from './week-phase.ts';

/** Subjects and questions that a digest lists. */
const MOST_TOPICS = 3;
const MOST_OPEN = 3;
/** A question is shown from so many times asked on: what one member alone asked stays between them and the bot. */
const SHOWN_FROM = 2;

export interface ComposePorts {
  /** The club's book, and what answers from it. */
  readonly openOf: (club: string) => Promise<{ readonly book: Book; readonly ask: Ask }>;
  readonly gaps: Pick<Gaps, 'open'>;
  readonly figures: Pick<WeeklyFigures, 'of'>;
  readonly topics: Pick<AskedTopics, 'of'>;
  readonly sharedWeeks: Pick<SharedWeeks, 'of'>;
  readonly records: Pick<LetterRecords, 'all'>;
}

/** The week that is counted for a post: the one that ends on its day, else the one before. */
function countedWeek(day: string): { readonly monday: string; readonly soFar: boolean } {
  const monday = mondayOf(day);
  const isLastDay = mondayOf(dayAt(day, 1)) !== monday;
  return { monday: isLastDay ? monday : weeksAfter(monday, -1), soFar: isLastDay };
}

/** Makes what digests and summaries say. */
export function makeComposing(ports: ComposePorts): Composing {
  const { openOf, gaps, figures, topics, sharedWeeks, records } = ports;

  async function figuresOf(club: string, monday: string): Promise<WeekFigures | undefined> {
    return (await figures.of(club)).find(({ week }) => week === monday);
  }

  async function askedOf(
    club: string,
    day: string,
    book: Book,
    language: SpokenLanguage,
  ): Promise<Asked | undefined> {
    const { monday } = countedWeek(day);
    const { answered = 0, declined = 0 } = (await figuresOf(club, monday)) ?? {};
    const open = await gaps.open(club);
    if (answered + declined === 0 && open.length === 0) return undefined;
    const asked = await topics.of(club, monday);
    return {
      answered,
      declined,
      topics: asked
        .flatMap(({ section, asked: times }) => {
          const title = (book.translation(section, language) ?? book.entry(section))?.title;
          return title === undefined ? [] : [{ section, title, asked: times }];
        })
        .slice(0, MOST_TOPICS),
      open: open
        .filter((one) => one.asked >= SHOWN_FROM)
        .slice(0, MOST_OPEN)
        .map(({ id, question, asked: times }) => ({ id, question, asked: times })),
      openCount: open.length,
    };
  }

  /** Who shared a week since the post before, and agreed to be listed. */
  async function sharersOf({
    club,
    occurrence,
    settings,
    clubSettings,
  }: Posting): Promise<readonly string[]> {
    const schedule = scheduleOf(settings, clubSettings.zone ?? DEFAULT_SETTINGS.zone);
    const since = before(schedule, occurrence).at;
    const shared = await sharedWeeks.of(club);
    return shared.filter(({ listed, at }) => listed && at >= since).map(({ member }) => member);
  }

  async function toldBefore(club: string, week: string): Promise<readonly string[]> {
    return (await records.all(club, 'digest')).flatMap((one) =>
      one.week !== week && one.record.state === 'sent' ? (one.record.piece ?? []) : [],
    );
  }

  return {
    async digest(posting): Promise<Digest | { readonly nothing: NothingToSay }> {
      const { club, occurrence, settings, clubSettings } = posting;
      const { week, monday, day } = occurrence;
      const { language = 'en', weekStart, sessions = [] } = clubSettings;
      const { book, ask } = await openOf(club);
      const phase = weekPhase(settings.phase, monday);
      const building = { book, ask, week, monday, phase, sessions, clubSettings, language };
      const levels = settings.levels ?? DIGEST_DEFAULTS.levels;
      const weeks = sessions.length === 0 ? [] : await levelWeeks(building, levels);
      const found = pieceOf(book, { phase: phase.phase, language, told: await toldBefore(club, week) });
      const asked = await askedOf(club, day, book, language);
      const sharers = await sharersOf(posting);
      const isWorthIt =
        sessions.length > 0 || found?.isNew === true || asked !== undefined || sharers.length > 0;
      if (!isWorthIt) return { nothing: 'nothing-new' };
      const { isNew: _, ...piece } = found ?? { isNew: false };
      return {
        club,
        week,
        monday,
        day,
        language,
        phase,
        sessions: sessions.toSorted((a, b) => DAYS.indexOf(a.day) - DAYS.indexOf(b.day)),
        weeks,
        sharers,
        ...(weekStart !== undefined && { weekStart }),
        ...('text' in piece && { piece }),
        ...(asked !== undefined && { asked }),
      };
    },
    async summary({ club, occurrence }): Promise<Summary | { readonly nothing: NothingToSay }> {
      const { monday, soFar } = countedWeek(occurrence.day);
      const counted = await figuresOf(club, monday);
      const open = (await gaps.open(club)).length;
      if (counted === undefined && open === 0) return { nothing: 'nothing-counted' };
      const { answered = 0, declined = 0, unhelpful = 0, opened = 0, filled = 0, edits = 0 } = counted ?? {};
      return { monday, soFar, answered, declined, unhelpful, opened, filled, edits, open };
    },
  };
}
