import { CATALOGUES } from '../../wording/catalogue.ts';
import { ANSWER_CONTROLS } from '../answer-buttons.ts';
import { citedSentences } from '../answer-code.ts';
import { plainText, withoutMentions } from '../escape.ts';
import { say } from '../said.ts';
import { byCode } from '../section-code.ts';
import type { Control } from './control.ts';

/** Shows the sentences that an answer cites, numbered as in its text. */
export const sources: Control = {
  id: ANSWER_CONTROLS.sources,
  showing: 'apart',
  run: async ({ args }, { book, catalogue }) => {
    const read = citedSentences(args);
    if (read === undefined) return say(catalogue.discord.unknownControl);
    const { answerButtons: words } = CATALOGUES[read.language];
    const idOf = byCode(book.entries.map(({ id }) => id));
    const lines = read.cited.map(({ code, sentence }, at) => {
      const id = idOf(code) ?? '';
      const entry = book.translation(id, read.language) ?? book.entry(id);
      const quote = entry?.sentences[sentence];
      const number = at + 1;
      if (entry === undefined || quote === undefined) return words.sourceGone({ number });
      return words.source({ number, title: plainText(entry.title), quote: plainText(quote) });
    });
    return say(withoutMentions([words.sourcesHeading, ...lines, `-# ${words.disclaimer}`].join('\n')));
  },
};
