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
import { helpful, notHelpful } from './feedback.ts';
import { pick } from './pick.ts';
import { privacyForget } from './privacy-forget.ts';
import { report, sendReport } from './report.ts';
import { share } from './share.ts';
import { sources } from './sources.ts';
import { thread } from './thread.ts';
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
    whatIf,
    calendar,
    picture,
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
    privacyForget,
    report,
    sendReport,
  ],
  ({ id }) => id,
);
