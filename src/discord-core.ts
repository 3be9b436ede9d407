import type { Logger } from 'pino';
import type { Ask } from './answering/answer.ts';
import { makeConversations, makeConverse } from './answering/conversation.ts';
import { makeDepartures, type ClubData } from './club/departed.ts';
import { rememberMemberships } from './club/memberships.ts';
import { heldDirectClub, heldMeetings, heldProfile, type Held } from './club/privacy.ts';
import { EDGE, isConversationOf } from './discord/desk.ts';
import { failureOf } from './discord/failure.ts';
import { makeClubDigest } from './club-digest.ts';
import { makeClubKnowledge } from './club-knowledge.ts';
import { digestDataOf, digestHeldOf } from './digest-core.ts';
import { countingTopics } from './digest/counting-topics.ts';
import type { Unhurried } from './discord/client.ts';
import { takeBack } from './discord/platform.ts';
import type { DiscordPorts } from './discord/start.ts';
import type { Shelf } from './editing/shelf.ts';
import type { Book } from './knowledge/book.ts';
import type { OpenedModel } from './language-model.ts';
import { CHOSEN_CLUBS, choicesOfClubs, keepChosenClubs } from './stores/chosen-clubs.ts';
import { clubDataIn } from './stores/club-data.ts';
import { CLUB_IMPORTS, keepClubImports } from './stores/club-imports.ts';
import { CLUBS, keepClubs } from './stores/clubs.ts';
import { DEPARTED, keepDeparted } from './stores/departed.ts';
import { FEEDBACK, heldVotes, keepFeedback } from './stores/feedback.ts';
import { GAPS, heldAwaited } from './stores/gaps.ts';
import { heldChanges } from './stores/held-changes.ts';
import { heldDrafts, heldPublications } from './stores/held-knowledge.ts';
import { keepOnce, ONCE } from './stores/once.ts';
import { keepProfiles, PROFILES } from './stores/profiles.ts';
import { KNOWLEDGE } from './stores/publications.ts';
import type { Stores } from './stores/store.ts';
import { TEST_QUESTIONS } from './stores/test-questions.ts';
import { keepTurns } from './stores/turns.ts';
import { WEEKLY_FIGURES } from './stores/weekly-figures.ts';
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
  | 'model'
  | 'digests'
  | 'sharedWeeks'
  | 'requests'
  | 'startDigests'
  | 'figures'
  | 'newest'
> & {
  /** Writes what is counted and not written yet. */
  readonly flush: () => Promise<void>;
  /** Begins to build, in small steps, what is needed beside answers, so that none waits for it. */
  readonly prepare: () => void;
  /** Puts another shipped book below those of all clubs, in small steps. */
  readonly reship: (book: Book) => Promise<void>;
};

/** Builds it around the books of the clubs and the stores. `now` is the clock, in milliseconds since 1970. */
export function discordCore({
  book,
  shelf,
  stores,
  model,
  log,
  today,
  now,
  rest,
}: {
  /** As it is shipped. */
  readonly book: Book;
  readonly shelf: Shelf;
  readonly stores: Pick<Stores, 'namespace'>;
  /** The language model, where one is set up. */
  readonly model?: OpenedModel | undefined;
  readonly log: Logger;
  readonly today: DiscordPorts['today'];
  readonly now: () => number;
  /** Requests to Discord for what can wait. */
  readonly rest: Unhurried;
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

  const report = (what: string) => (error: unknown) => log.error({ failure: failureOf(error) }, what);
  const { editor, gaps, testQuestions, figures, newest, prepare, reship } = makeClubKnowledge({
    book,
    shelf,
    stores,
    clubs,
    now,
    report,
  });

  const digest = makeClubDigest({ stores, shelf, clubs, gaps, figures, rest, now, report });

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
    ...digestHeldOf(stores, (shared) => takeBack(rest, shared)),
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
    // What is open of it holds what it was opened from.
    { clubs: async () => [], forget: async (club) => shelf.forget(club) },
    ...digestDataOf(stores, EDGE),
    choicesOfClubs(ofChoices),
  ];

  return {
    ...(model && { model }),
    gaps: countingTopics(gaps, digest.topics),
    testQuestions,
    digests: digest.desk,
    sharedWeeks: digest.sharedWeeks,
    requests: digest.requests,
    startDigests: (bot) => digest.start(bot),
    async flush() {
      await Promise.all([figures.flush(), digest.topics.flush()]);
    },
    figures,
    newest,
    prepare,
    reship,
    converse: makeConverse(ask, turns, report('the turns of a conversation were not kept')),
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
