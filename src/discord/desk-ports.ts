import type { Conversations, Converse } from '../answering/conversation.ts';
import type { Editor } from '../editing/editor.ts';
import type { Gaps } from '../editing/gaps.ts';
import type { TestQuestions } from '../editing/test-questions.ts';
import type { WeeklyFigures } from '../editing/weekly-figures.ts';
import type { OpenBook, Shelf } from '../editing/shelf.ts';
import type { Feedback } from '../club/feedback.ts';
import type { DigestDesk } from '../digest/desk.ts';
import type { SharedWeeks } from '../digest/shared-weeks.ts';
import type { Profiles } from '../answering/profiles.ts';
import type { Clubs } from '../club/clubs.ts';
import type { BotFacts } from '../club/doctor.ts';
import type { ImportDrafts } from '../club/imports.ts';
import type { Once } from '../club/once.ts';
import type { Held } from '../club/privacy.ts';
import type { Logger } from 'pino';
import type { ModelFacts } from '../voicing/model-facts.ts';
import type { Voice } from '../voicing/voice.ts';
import type { Drawings } from './drawings.ts';
import type { DirectClubPorts } from './direct-club.ts';
import type { CommandIds } from './command-naming.ts';

/** What desks are made with: the use cases, what is kept, and the clock. */
export interface DeskPorts extends DirectClubPorts {
  readonly converse: Converse;
  readonly conversations: Conversations;
  /** The books of the clubs, with what answers from them. */
  readonly shelf: Pick<Shelf, 'of'>;
  /** The book of a club with all that was published until now, however long it takes to open. */
  readonly newest: (club: string) => Promise<OpenBook>;
  readonly editor: Editor;
  /** What the clubs' books do not answer, and the questions that guard them. */
  readonly gaps: Gaps;
  readonly testQuestions: TestQuestions;
  readonly digests: DigestDesk;
  readonly sharedWeeks: SharedWeeks;
  /** What is counted of the clubs' weeks. */
  readonly figures: WeeklyFigures;
  readonly profiles: Profiles;
  readonly clubs: Clubs;
  readonly imports: ImportDrafts;
  readonly feedback: Feedback;
  readonly drawings: Drawings;
  /** Whether Discord shows the bot messages that do not mention it. */
  readonly messageContent: BotFacts['messageContent'];
  /** What is done once; forgotten after some days. */
  readonly once: Once;
  /** The ISO day now in a zone (this machine's where absent), such as `2026-11-23`. */
  readonly today: (zone?: string) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** All places in which something is held of members. */
  readonly held: readonly Held[];
  /** How to reach those who run the bot, where they have said so. */
  readonly operatorContact?: string;
  /** The ids of the commands, as far as they are known by now. */
  readonly commandIds: () => CommandIds;
  /** The language model that may word answers, where one is set up, and what people are told of it. */
  readonly model?: { readonly voice: Voice; readonly facts: ModelFacts };
  readonly log: Logger;
}
