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
  run: async ({ args }, { opened, catalogue }) => {
    const read = citedSentences(args);
    if (read === undefined) return say(catalogue.discord.unknownControl);
    const { book } = await opened();
    const { answerButtons: words } = CATALOGUES[read.language];
    const idOf = byCode(book.entries.map(({ id }) => id));
    const lines = read.cited.map(({ code, sentence, revision }, at) => {
      const id = idOf(code) ?? '';
      const entry = book.translation(id, read.language) ?? book.entry(id);
      // Another text may have another sentence in its place.
      const isSame = book.entry(id)?.revision === revision;
      const quote = isSame ? entry?.sentences[sentence] : undefined;
      const number = at + 1;
      if (entry === undefined || quote === undefined) return words.sourceGone({ number });
      const line = words.source({ number, title: plainText(entry.title), quote: plainText(quote) });
      // A web address that was looked at before it was published; in marks, so that it shows no preview.
      return entry.link === undefined ? line : `${line} <${entry.link}>`;
    });
    return say(withoutMentions([words.sourcesHeading, ...lines, `-# ${words.disclaimer}`].join('\n')));
  },
};
