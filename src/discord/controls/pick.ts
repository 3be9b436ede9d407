import { ANSWER_CONTROLS } from '../answer-buttons.ts';
import { plainText } from '../escape.ts';
import { say } from '../said.ts';
import type { Control } from './control.ts';

/** Asks the question that stands on a button, for whoever pressed it. */
export const pick: Control = {
  id: ANSWER_CONTROLS.pick,
  asks: true,
  showing: ({ message }) => (message?.hidden === true ? 'apart' : 'open'),
  run: async ({ args: [question], message }, desk) => {
    if (question === undefined) return say(desk.catalogue.discord.unknownControl);
    const hidden = message?.hidden === true;
    const said = await desk.ask({ text: question }, { hidden });
    const picked = desk.catalogue.answerButtons.picked({ question: plainText(question) });
    return { kind: 'say', said: { ...said, text: `${picked}\n${said.text}` } };
  },
};
