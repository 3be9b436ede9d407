import { RULES } from '../../planner/rules/rules.ts';
import { CATALOGUES } from '../../wording/catalogue.ts';
import { receiptLines } from '../../wording/receipt.ts';
import { ANSWER_CONTROLS } from '../answer-buttons.ts';
import { receiptOf } from '../answer-code.ts';
import { plainText } from '../escape.ts';
import { say } from '../said.ts';
import { byCode } from '../section-code.ts';
import type { Control } from './control.ts';

/** Shows how an answer came about. */
export const why: Control = {
  id: ANSWER_CONTROLS.why,
  showing: 'apart',
  run: async ({ args }, { book, catalogue }) => {
    const read = receiptOf(args);
    if (read === undefined) return say(catalogue.discord.unknownControl);
    const { outcome, language, model } = read;
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
    const [heading = '', ...lines] = receiptLines({ outcome, why: { entries, rules, model } }, words.receipt);
    return say(
      [
        `**${heading}**`,
        ...lines.map((line) => (line.startsWith('- ') ? `- ${plainText(line.slice(2))}` : plainText(line))),
        ...changed.map(({ section }) => words.answerButtons.changedSince({ section: plainText(section) })),
        `-# ${words.answerButtons.disclaimer}`,
      ].join('\n'),
    );
  },
};
