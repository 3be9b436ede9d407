import { ComponentType, TextInputStyle } from 'discord.js';
import { ownWeek } from '../../digest/own-week.ts';
import { customId } from '../custom-id.ts';
import type { Desk } from '../desk.ts';
import { DIGEST_CONTROLS } from '../digest/ids.ts';
import { plainText } from '../escape.ts';
import { QUESTION_CHARACTERS } from '../limits.ts';
import { say, type Form } from '../said.ts';
import { byCode } from '../section-code.ts';
import type { Control } from './control.ts';

const QUESTION_FIELD = 'text';

/** The week of whoever pressed it, for them alone: around the club's runs, with their own profile. */
export const digestMine: Control = {
  id: DIGEST_CONTROLS.myWeek,
  asks: true,
  showing: 'apart',
  run: async (_, desk) => {
    const { profiles, member, settings, catalogue } = desk;
    const profile = await profiles.read(member);
    const { sessions = [], limits } = settings;
    const plan = ownWeek(profile, { sessions, ...(limits !== undefined && { limits }) });
    const said = await desk.askApart({ text: catalogue.plan.asked(plan), plan });
    const then = profile.level === undefined ? [{ text: catalogue.digestDiscord.noLevel }] : [];
    return { kind: 'say', said, then };
  },
};

/** Opens the form in which a member asks about the piece of knowledge, with a question that its entry answers. */
export const digestAsk: Control = {
  id: DIGEST_CONTROLS.ask,
  showing: 'apart',
  run: async ({ args: [code = ''] }, desk) => ({ kind: 'form', form: await askForm(code, desk) }),
};

/** Answers what was asked in the form, for whoever asked it alone. */
export const digestAsked: Control = {
  id: DIGEST_CONTROLS.asked,
  asks: true,
  showing: 'apart',
  run: async ({ fields }, desk) => {
    const question = fields[QUESTION_FIELD]?.[0]?.trim() ?? '';
    if (question === '') return say(desk.catalogue.discord.unknownControl);
    const said = await desk.ask({ text: question }, { hidden: true });
    const asked = desk.catalogue.answerButtons.picked({ question: plainText(question) });
    return { kind: 'say', said: { ...said, text: `${asked}\n${said.text}` } };
  },
};

async function askForm(code: string, { opened, catalogue }: Desk): Promise<Form> {
  const { title, label } = catalogue.digestDiscord.askForm;
  const { book } = await opened();
  const id = byCode(book.entries.map((entry) => entry.id))(code) ?? '';
  const [question = ''] = book.entry(id)?.questions ?? [];
  return {
    custom_id: customId(DIGEST_CONTROLS.asked) ?? DIGEST_CONTROLS.asked,
    title,
    components: [
      {
        type: ComponentType.Label,
        label,
        component: {
          type: ComponentType.TextInput,
          custom_id: QUESTION_FIELD,
          style: TextInputStyle.Paragraph,
          required: true,
          max_length: QUESTION_CHARACTERS,
          ...(question !== '' && { value: question.slice(0, QUESTION_CHARACTERS) }),
        },
      },
    ],
  };
}
