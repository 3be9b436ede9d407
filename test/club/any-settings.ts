import fc from 'fast-check';
import { DETAILS, type ClubSession } from '../../src/answering/question.ts';
import type { ClubSettings } from '../../src/club/settings.ts';
import { KEEP_DAYS, MOST_WEEKLY_SESSIONS } from '../../src/club/settings-schema.ts';
import { SPOKEN_LANGUAGES } from '../../src/knowledge/spoken-language.ts';
import { DAYS, RUN_KINDS, TIMES } from '../../src/planner/session.ts';

const channels = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4'), { minLength: 1 });
const roles = fc.uniqueArray(fc.constantFrom('10', '20', '30'), { minLength: 1 });
const channel = fc.constantFrom('1', '2', '3', '4');

/** Sessions of a club, each once, Monday first. */
export const anyClubSessions: fc.Arbitrary<readonly ClubSession[]> = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...DAYS),
      fc.constantFrom(...RUN_KINDS),
      fc.option(fc.constantFrom(...TIMES), { nil: undefined }),
    ),
    // One a day: of two that differ in their time alone, the reading of weeks makes one.
    { minLength: 1, maxLength: DAYS.length, selector: ([day]) => day },
  )
  .map((told) =>
    told
      .map(([day, run, time]): ClubSession => ({
        day,
        kind: 'run',
        run,
        ...(time !== undefined && { time }),
      }))
      .toSorted((a, b) => DAYS.indexOf(a.day) - DAYS.indexOf(b.day)),
  );

/** Settings that a club may have, of channels and roles that the server of the tests has. */
export const anySettings: fc.Arbitrary<ClubSettings> = fc.record(
  {
    askChannels: channels,
    coachChannel: channel,
    moderatorChannel: channel,
    logChannel: channel,
    coachRoles: roles,
    moderatorRoles: roles,
    secondModerator: fc.constant(true as const),
    withoutModel: fc.constant(true as const),
    zone: fc.constantFrom('Europe/Madrid', 'UTC', 'America/New_York'),
    weekStart: fc.constantFrom(...DAYS),
    language: fc.constantFrom(...SPOKEN_LANGUAGES),
    detail: fc.constantFrom(...DETAILS),
    channelsWithoutFeedback: channels,
    sessions: anyClubSessions,
    limits: fc.record(
      {
        noDoubles: fc.constant(true as const),
        noCrossOn: fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 1 }),
        mostSessions: fc.integer({ min: 0, max: MOST_WEEKLY_SESSIONS }),
      },
      { requiredKeys: [] },
    ),
    keepDays: fc.integer(KEEP_DAYS),
  },
  { requiredKeys: [] },
);
