import { RULES } from '../../planner/rules/rules.ts';
import { CATALOGUES } from '../../wording/catalogue.ts';
import { receiptLines } from '../../wording/receipt.ts';
import { ANSWER_CONTROLS, button, rowsOf } from '../answer-buttons.ts';
import { receiptOf } from '../answer-code.ts';
import { askedOf } from '../asked-of.ts';
import type { Desk } from '../desk.ts';
import { plainText } from '../escape.ts';
import { KNOWLEDGE_CONTROLS } from '../knowledge/ids.ts';
import { say, type Row } from '../said.ts';
import { byCode } from '../section-code.ts';
import type { Control, PressedMessage } from './control.ts';

/** A button for moderators: the question of the answer as a test, as far as it can be had. */
async function keepRows(
  desk: Desk,
  code: string,
  message: PressedMessage | undefined,
): Promise<readonly Row[]> {
  const { catalogue } = desk;
  const question = message === undefined ? '' : ((await askedOf(message, desk))?.text ?? '');
  const label = catalogue.testQuestions.buttons.add;
  // A long question does not fit: the moderator types it.
  return rowsOf([
    button(label, KNOWLEDGE_CONTROLS.keepTest, [code, question]) ??
      button(label, KNOWLEDGE_CONTROLS.keepTest, [code]),
  ]);
}

/** Shows how an answer came about. */
export const why: Control = {
  id: ANSWER_CONTROLS.why,
  showing: 'apart',
  run: async ({ args, message }, desk) => {
    const { opened, catalogue } = desk;
    const read = receiptOf(args);
    if (read === undefined) return say(catalogue.discord.unknownControl);
    const { outcome, language, model, notWorded, offered } = read;
    const { book } = await opened();
    const words = CATALOGUES[language];
    const sectionOf = byCode(book.entries.map(({ id }) => id));
    const ruleOf = byCode(RULES.map(({ id }) => id));
    const entries = read.entries.map(({ code, evidence, revision }) => ({
      section: sectionOf(code) ?? '?',
      evidence,
      revision,
      covered: [],
      missing: [],
    }));
    const changed = entries.filter(({ section, revision }) => book.entry(section)?.revision !== revision);
    const rules = read.rules.map((code) => ruleOf(code) ?? '?');
    const [heading = '', ...lines] = receiptLines(
      {
        outcome,
        why: { entries, rules, model, ...(notWorded && { notWorded }), ...(offered && { offered }) },
      },
      words.receipt,
    );
    const text = [
      `**${heading}**`,
      ...lines.map((line) => (line.startsWith('- ') ? `- ${plainText(line.slice(2))}` : plainText(line))),
      ...changed.map(({ section }) => words.answerButtons.changedSince({ section: plainText(section) })),
      `-# ${words.answerButtons.disclaimer}`,
    ].join('\n');
    const [first] = read.entries;
    const keeps = desk.moderates && desk.club !== undefined && first !== undefined && sectionOf(first.code);
    return { kind: 'say', said: { text, ...(keeps && { rows: await keepRows(desk, first.code, message) }) } };
  },
};
