import type { MemberCatalogue } from '../catalogue.ts';
import { answerButtons } from './answer-buttons.ts';
import { answers } from './answers.ts';
import { cards } from './cards.ts';
import { club } from './club.ts';
import { clubPanel } from './club-panel.ts';
import { clubProblems } from './club-problems.ts';
import { clubSessions } from './club-sessions.ts';
import { clubStatus } from './club-status.ts';
import { commandNames } from './command-names.ts';
import { editing } from './editing.ts';
import { draftProblems } from './editing-problems.ts';
import { knowledgeProblems } from './knowledge-problems.ts';
import { digest } from './digest.ts';
import { digestDesk } from './digest-desk.ts';
import { digestDiscord } from './digest-discord.ts';
import { discord } from './discord.ts';
import { hearing } from './hearing.ts';
import { knowledgeDesk } from './knowledge-desk.ts';
import { knowledgeDisk } from './knowledge-disk.ts';
import { offers } from './offers.ts';
import { planButtons } from './plan-buttons.ts';
import { planCommands } from './plan-commands.ts';
import { plan } from './plan.ts';
import { fairness } from './fairness.ts';
import { privacy } from './privacy.ts';
import { report } from './report.ts';
import { profile } from './profile.ts';
import { receipt } from './receipt.ts';
import { gapSubjects } from './gap-subjects.ts';
import { gaps } from './gaps.ts';
import { testQuestions } from './test-questions.ts';

/** Everything that is said to members, in German. */
export const de: MemberCatalogue = {
  answers,
  answerButtons,
  plan,
  planButtons,
  planCommands,
  fairness,
  privacy,
  report,
  profile,
  cards,
  club,
  clubPanel,
  clubProblems,
  clubSessions,
  clubStatus,
  commandNames,
  digest,
  digestDesk,
  digestDiscord,
  discord,
  draftProblems,
  editing,
  knowledgeProblems,
  gapSubjects,
  gaps,
  testQuestions,
  hearing,
  knowledgeDesk,
  knowledgeDisk,
  offers,
  receipt,
};
