import { byName } from '../by-name.ts';
import { clubForm } from './club-form.ts';
import { clubLog } from './club-log.ts';
import { clubNotice } from './club-notice.ts';
import { clubPage } from './club-page.ts';
import { clubPublish } from './club-publish.ts';
import { clubSet } from './club-set.ts';
import { clubAgain, clubTidy } from './club-status.ts';
import { clubTyped, clubZone } from './club-typed.ts';
import { coach } from './coach.ts';
import type { Control } from './control.ts';
import { digestPause, digestPoll, digestSet, digestType, digestTyped } from './digest-setup.ts';
import { digestAsk, digestAsked, digestMine } from './digest-week.ts';
import { helpful, notHelpful } from './feedback.ts';
import { knowledgeApprove, knowledgeDecline, knowledgeLook } from './knowledge-approve.ts';
import {
  knowledgeBegin,
  knowledgeEntry,
  knowledgeEvent,
  knowledgeHistory,
  knowledgeLimits,
  knowledgeRemove,
  knowledgeRestore,
} from './knowledge-entry.ts';
import { knowledgeFill, knowledgeGaps, knowledgeJudge } from './knowledge-gaps.ts';
import { knowledgeDrop, knowledgePublish, knowledgeWhy } from './knowledge-publish.ts';
import {
  knowledgeDropTest,
  knowledgeKeepTest,
  knowledgeKeptTest,
  knowledgeRunTests,
  knowledgeTests,
} from './knowledge-tests.ts';
import { knowledgeEdit, knowledgeTakeUp, knowledgeTheirs, knowledgeWrite } from './knowledge-write.ts';
import { pick } from './pick.ts';
import { privacyForget } from './privacy-forget.ts';
import { report, sendReport } from './report.ts';
import { share } from './share.ts';
import { sources } from './sources.ts';
import { tellMe } from './tell-me.ts';
import { thread } from './thread.ts';
import { weekPut, weekShare, weekWithdraw } from './week-share.ts';
import { calendar, picture } from './week.ts';
import { whatIf } from './what-if.ts';
import { why } from './why.ts';

/** The controls that messages of the bot carry. */
export const CONTROLS: ReadonlyMap<string, Control> = byName<Control>(
  [
    sources,
    why,
    helpful,
    notHelpful,
    coach,
    pick,
    share,
    thread,
    tellMe,
    whatIf,
    calendar,
    picture,
    weekShare,
    weekPut,
    weekWithdraw,
    digestMine,
    digestAsk,
    digestAsked,
    digestSet,
    digestType,
    digestTyped,
    digestPoll,
    digestPause,
    clubPage,
    clubSet,
    clubForm,
    clubTyped,
    clubZone,
    clubNotice,
    clubLog,
    clubPublish,
    clubAgain,
    clubTidy,
    knowledgeWrite,
    knowledgeEdit,
    knowledgeTakeUp,
    knowledgeTheirs,
    knowledgeWhy,
    knowledgePublish,
    knowledgeDrop,
    knowledgeEntry,
    knowledgeBegin,
    knowledgeRemove,
    knowledgeRestore,
    knowledgeHistory,
    knowledgeEvent,
    knowledgeLimits,
    knowledgeLook,
    knowledgeApprove,
    knowledgeDecline,
    knowledgeGaps,
    knowledgeFill,
    knowledgeJudge,
    knowledgeTests,
    knowledgeRunTests,
    knowledgeDropTest,
    knowledgeKeepTest,
    knowledgeKeptTest,
    privacyForget,
    report,
    sendReport,
  ],
  ({ id }) => id,
);
