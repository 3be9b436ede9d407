import { ANSWER_CONTROLS } from '../answer-buttons.ts';
import { parseCustomId } from '../custom-id.ts';
import { say, type Row } from '../said.ts';
import type { Control } from './control.ts';

/** Shows an answer to all that only its asker has seen, with its buttons but this one. */
export const share: Control = {
  id: ANSWER_CONTROLS.share,
  showing: ({ message }) => (message?.content === undefined || message.content === '' ? 'apart' : 'open'),
  run: async ({ message }, { catalogue, place }) => {
    const words = catalogue.answerButtons;
    if (message === undefined || message.content === '') return say(words.nothingToShare);
    const by = words.sharedBy({ member: `<@${place.userId}>` });
    const rows = message.rows.map(withoutShare).filter(({ components }) => components.length > 0);
    return { kind: 'say', said: { text: `${message.content}\n${by}`, rows } };
  },
};

const withoutShare = (row: Row): Row => ({
  ...row,
  components: row.components.filter(
    (one) => !('custom_id' in one) || parseCustomId(one.custom_id).control !== ANSWER_CONTROLS.share,
  ),
});
