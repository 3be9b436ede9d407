import { createHash, randomInt } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Ask } from './answering/answer.ts';
import { makeConversations, makeConverse } from './answering/conversation.ts';
import { DEFAULT_SETTINGS } from './club/settings.ts';
import { makeDepartures, type ClubData } from './club/departed.ts';
import { rememberMemberships } from './club/memberships.ts';
import { heldDirectClub, heldMeetings, heldProfile, type Held } from './club/privacy.ts';
import { EDGE, isConversationOf } from './discord/desk.ts';
import { failureOf } from './discord/failure.ts';
import { makeGaps } from './editing/gaps.ts';
import { makeReadGap } from './editing/read-gap.ts';
import { makeTestQuestions } from './editing/test-questions.ts';
import type { WeeklyFigures } from './editing/weekly-figures.ts';
import type { DiscordPorts } from './discord/start.ts';
import { makeEditor } from './editing/make-editor.ts';
import type { Shelf } from './editing/shelf.ts';
import type { Book } from './knowledge/book.ts';
import { CHOSEN_CLUBS, choicesOfClubs, keepChosenClubs } from './stores/chosen-clubs.ts';
import { clubDataIn } from './stores/club-data.ts';
import { CLUB_IMPORTS, keepClubImports } from './stores/club-imports.ts';
import { CLUBS, keepClubs } from './stores/clubs.ts';
import { DEPARTED, keepDeparted } from './stores/departed.ts';
import { FEEDBACK, heldVotes, keepFeedback } from './stores/feedback.ts';
import { GAPS, heldAwaited, keepGaps } from './stores/gaps.ts';
import { heldChanges } from './stores/held-changes.ts';
import { heldDrafts, heldPublications } from './stores/held-knowledge.ts';
import { keepOnce, ONCE } from './stores/once.ts';
import { keepProfiles, PROFILES } from './stores/profiles.ts';
import { keepDrafts } from './stores/drafts.ts';
import { keepPublications, KNOWLEDGE } from './stores/publications.ts';
import type { Stores } from './stores/store.ts';
import { keepTestQuestions, TEST_QUESTIONS } from './stores/test-questions.ts';
import { keepTurns } from './stores/turns.ts';
import { keepWeeklyFigures, WEEKLY_FIGURES } from './stores/weekly-figures.ts';
import { makeDrawings } from './week-drawings.ts';

/** What the edge of Discord works with, apart from how Discord is reached. */
type DiscordCore = Pick<
  DiscordPorts,
  | 'converse'
  | 'conversations'
  | 'shelf'
  | 'editor'
  | 'profiles'
  | 'clubs'
  | 'imports'
  | 'drawings'
  | 'feedback'
  | 'chosenClubs'
  | 'memberships'
  | 'held'
  | 'departures'
  | 'once'
  | 'today'
  | 'now'
  | 'gaps'
  | 'testQuestions'
> & {
  readonly figures: WeeklyFigures;
  /** Begins to build, in small steps, what is needed beside answers, so that none waits for it. */
  readonly prepare: () => void;
};

/** Characters of a short name: enough that no two of a club's questions share one. */
const NAME_CHARACTERS = 12;

const nameOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, NAME_CHARACTERS);

/** Letters and digits that look like no other. */
const KEY_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const KEY_CHARACTERS = 8;

const newKey = (): string =>
  Array.from({ length: KEY_CHARACTERS }, () => KEY_LETTERS[randomInt(KEY_LETTERS.length)]).join('');

/** Builds it around the books of the clubs and the stores. `now` is the clock, in milliseconds since 1970. */
export function discordCore({
  book,
  shelf,
  stores,
  log,
  today,
  now,
}: {
  /** As it is shipped. */
  readonly book: Book;
  readonly shelf: Shelf;
  readonly stores: Pick<Stores, 'namespace'>;
  readonly log: Logger;
  readonly today: DiscordPorts['today'];
  readonly now: () => number;
}): DiscordCore {
  const ofProfiles = stores.namespace(PROFILES);
  const ofClubs = stores.namespace(CLUBS);
  const ofImports = stores.namespace(CLUB_IMPORTS);
  const ofFeedback = stores.namespace(FEEDBACK);
  const ofChoices = stores.namespace(CHOSEN_CLUBS);

  const ofGaps = stores.namespace(GAPS);
  const ofTests = stores.namespace(TEST_QUESTIONS);
  const ofFigures = stores.namespace(WEEKLY_FIGURES);
  const ofKnowledge = stores.namespace(KNOWLEDGE);

  const ask: Ask = async (question) => (await shelf.of(undefined)).ask(question);
  const clubs = keepClubs(ofClubs, now);

  const turns = keepTurns();
  const profiles = keepProfiles(ofProfiles);
  const chosenClubs = keepChosenClubs(ofChoices);
  const memberships = rememberMemberships(now);

  /** All places in which something is held of members; a further one joins with a line. */
  const held: readonly Held[] = [
    heldProfile(profiles),
    heldDirectClub(chosenClubs),
    heldVotes(ofFeedback),
    heldChanges(ofClubs, EDGE),
    heldAwaited(ofGaps),
    heldPublications(ofKnowledge, EDGE),
    heldDrafts(ofKnowledge, EDGE),
    turns.heldBy(isConversationOf),
    heldMeetings(memberships),
  ];

  /** All places in which something is held of clubs; a further one joins with a line. */
  const clubData: readonly ClubData[] = [
    clubDataIn(ofClubs, EDGE),
    clubDataIn(ofImports, EDGE),
    clubDataIn(ofFeedback, EDGE),
    clubDataIn(ofGaps, EDGE),
    clubDataIn(ofTests, EDGE),
    clubDataIn(ofFigures, EDGE),
    clubDataIn(ofKnowledge, EDGE),
    choicesOfClubs(ofChoices),
  ];

  const report = (what: string) => (error: unknown) => log.error({ failure: failureOf(error) }, what);
  const breathe = (): Promise<void> => setImmediate();
  const figures = keepWeeklyFigures(ofFigures, report('the figures of a week were not kept'));
  const readGap = makeReadGap(book);
  const gaps = makeGaps({
    held: keepGaps(ofGaps),
    read: readGap,
    figures,
    keepDays: async (club) => (await clubs.read(club)).keepDays ?? DEFAULT_SETTINGS.keepDays,
    askOf: async (club) => (await shelf.of(club)).ask,
    nameOf,
    breathe,
    report: report('a gap in the knowledge was not counted'),
  });
  const testQuestions = makeTestQuestions({
    held: keepTestQuestions(ofTests),
    openOf: (club) => shelf.of(club),
    nameOf,
    breathe,
  });

  const editor = makeEditor({
    shelf,
    publications: keepPublications(ofKnowledge),
    drafts: keepDrafts(ofKnowledge),
    tests: testQuestions,
    gaps,
    needsSecond: async (club) => (await clubs.read(club)).secondModerator === true,
    newKey,
    pause: breathe,
    now,
  });

  return {
    gaps,
    testQuestions,
    figures,
    prepare: () => {
      readGap.prepare(breathe).catch(report('what is needed beside answers was not built'));
    },
    converse: makeConverse(ask, turns, (error) =>
      log.error({ failure: failureOf(error) }, 'the turns of a conversation were not kept'),
    ),
    conversations: makeConversations(turns),
    shelf,
    editor,
    profiles,
    clubs,
    imports: keepClubImports(ofImports),
    drawings: makeDrawings(() => new Date(now())),
    feedback: keepFeedback(ofFeedback),
    chosenClubs,
    memberships,
    held,
    departures: makeDepartures({
      data: clubData,
      departed: keepDeparted(stores.namespace(DEPARTED)),
      now,
    }),
    once: keepOnce(stores.namespace(ONCE)),
    today,
    now,
  };
}
