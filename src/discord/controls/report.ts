import { CATALOGUES } from '../../wording/catalogue.ts';
import type { Desk } from '../desk.ts';
import { plainText } from '../escape.ts';
import { isClosedToBot } from '../failure.ts';
import { quotedReport, REPORT_CONTROLS, REPORT_FIELD, reportForm } from '../report.ts';
import { say } from '../said.ts';
import type { Control } from './control.ts';

/** Opens the form for a report, where somebody can be told; else says whom to turn to. */
export const report: Control = {
  id: REPORT_CONTROLS.open,
  showing: 'apart',
  run: async (_pressed, desk) =>
    desk.settings.coachChannel === undefined
      ? say(lines(desk, [noCoaches(desk)]))
      : { kind: 'form', form: reportForm(desk.catalogue) },
};

/** Tells the coaches of a problem. The report is kept nowhere else. */
export const sendReport: Control = {
  id: REPORT_CONTROLS.send,
  showing: 'apart',
  asks: true,
  run: async ({ fields }, desk) => {
    const { catalogue, settings, place, platform } = desk;
    const words = catalogue.report;
    const text = fields[REPORT_FIELD]?.[0]?.trim() ?? '';
    // A report that speaks of a danger gets what every such message gets, beside being passed on.
    const answer = await desk.decided({ text });
    const danger = answer.outcome === 'safety' ? [answer.text] : [];
    const yours = words.yourText({ text: quotedReport(text) });
    if (settings.coachChannel === undefined) return say(lines(desk, [...danger, noCoaches(desk), yours]));
    const told = CATALOGUES[settings.language ?? 'en'].report;
    const posted = told.posted({
      member: `<@${place.userId}>`,
      where: place.guildId === undefined ? told.inDirect : `<#${place.channelId}>`,
      text: quotedReport(text),
    });
    try {
      await platform.post(settings.coachChannel, { text: posted });
    } catch (error) {
      if (!isClosedToBot(error)) throw error;
      return say(lines(desk, [...danger, words.closed, yours]));
    }
    return say(lines(desk, [...danger, words.sent]));
  },
};

const noCoaches = ({ club, catalogue: { report: words } }: Desk): string =>
  club === undefined ? words.noClub : words.noCoaches;

/** With the address of those who run the bot, where they have said how to reach them. */
function lines({ operatorContact, catalogue }: Desk, said: readonly string[]): string {
  const operator =
    operatorContact === undefined ? [] : [catalogue.report.operator({ contact: plainText(operatorContact) })];
  return [...said, ...operator].join('\n\n');
}
