import type { Entry } from '../../knowledge/entry.ts';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { CATALOGUES } from '../../wording/catalogue.ts';
import { ANSWER_CONTROLS } from '../answer-buttons.ts';
import { citedSentences, markOf, type CitedSentence } from '../answer-code.ts';
import type { Desk } from '../desk.ts';
import { plainText, withoutMentions } from '../escape.ts';
import { MESSAGE_INK } from '../knowledge/ink.ts';
import { say } from '../said.ts';
import { byCode } from '../section-code.ts';
import type { Control } from './control.ts';

/** Shows the sentences that an answer cites, numbered as in its text: as they were where they have changed since. */
export const sources: Control = {
  id: ANSWER_CONTROLS.sources,
  showing: 'apart',
  run: async ({ args }, desk) => {
    const { opened, catalogue, editor, club } = desk;
    const read = citedSentences(args);
    if (read === undefined) return say(catalogue.discord.unknownControl);
    const { book } = await opened();
    const { language } = read;
    const { answerButtons: words } = CATALOGUES[language];
    const ids = book.entries.map(({ id }) => id);
    const idOf = byCode(club === undefined ? ids : new Set([...ids, ...(await editor.everyId(club))]));
    const lines = await Promise.all(
      read.cited.map(async (cited, at) => {
        const number = at + 1;
        const id = idOf(cited.code) ?? '';
        const told = book.translation(id, language) ?? book.entry(id);
        // Another text may have another sentence in its place.
        const quote = book.entry(id)?.revision === cited.revision ? quoteOf(told, cited) : undefined;
        if (told === undefined || quote === undefined) return oldLines(desk, number, { id, cited, language });
        return lineOf(told, quote, number, language);
      }),
    );
    return say(withoutMentions([words.sourcesHeading, ...lines, `-# ${words.disclaimer}`].join('\n')));
  },
};

type Told = Pick<Entry, 'title' | 'sentences' | 'link'>;

/** The sentence that was cited; undefined where another one stands in its place. */
function quoteOf(told: Pick<Told, 'sentences'> | undefined, cited: CitedSentence): string | undefined {
  const quote = told?.sentences[cited.sentence];
  if (quote === undefined || cited.mark === undefined) return quote;
  return markOf(quote) === cited.mark ? quote : undefined;
}

function lineOf(told: Told, quote: string, number: number, language: SpokenLanguage): string {
  const { answerButtons: words } = CATALOGUES[language];
  const line = words.source({ number, title: plainText(told.title), quote: plainText(quote) });
  // A web address that was looked at before it was published; in marks, so that it shows no preview.
  return told.link === undefined ? line : `${line} <${told.link}>`;
}

/** A sentence of an entry that was changed since, as it was, and what has become of it; as far as it is known. */
async function oldLines(
  { editor, club }: Desk,
  number: number,
  {
    id,
    cited,
    language,
  }: { readonly id: string; readonly cited: CitedSentence; readonly language: SpokenLanguage },
): Promise<string> {
  const { answerButtons: words } = CATALOGUES[language];
  const past = club === undefined ? undefined : await editor.revision(club, id, cited.revision, language);
  const quote = quoteOf(past, cited);
  if (past?.changed === undefined || quote === undefined) return words.sourceGone({ number });
  const { at, revision, isOut } = past.changed;
  const when = MESSAGE_INK.when(at);
  const since = isOut ? words.sourceOut({ when }) : words.sourceChanged({ when, revision });
  return [lineOf(past, quote, number, language), `-# ${since}`].join('\n');
}
