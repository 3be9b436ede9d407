import { ComponentType, TextInputStyle } from 'discord.js';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { button, rowsOf } from './answer-buttons.ts';
import { customId } from './custom-id.ts';
import { plainText, withoutLinks, withoutMentions } from './escape.ts';
import type { Form, Row } from './said.ts';

/** The button below the help, and the form that it opens. */
export const REPORT_CONTROLS = { open: 'report', send: 'report-send' } as const;

/** The name of the form's only field. */
export const REPORT_FIELD = 'text';

const REPORT_CHARACTERS = 1_000;

export const reportRows = ({ report }: MemberCatalogue): readonly Row[] =>
  rowsOf([button(report.button, REPORT_CONTROLS.open)]);

export const reportForm = ({ report }: MemberCatalogue): Form => ({
  custom_id: customId(REPORT_CONTROLS.send) ?? REPORT_CONTROLS.send,
  title: report.title,
  components: [
    {
      type: ComponentType.Label,
      label: report.label,
      component: {
        type: ComponentType.TextInput,
        custom_id: REPORT_FIELD,
        style: TextInputStyle.Paragraph,
        placeholder: report.hint,
        max_length: REPORT_CHARACTERS,
        required: true,
      },
    },
  ],
});

/** What a member wrote, line for line, as a quote in which nothing works. */
export const quotedReport = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${withoutMentions(plainText(withoutLinks(line)))}`)
    .join('\n');
