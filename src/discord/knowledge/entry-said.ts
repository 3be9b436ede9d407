import { ButtonStyle } from 'discord.js';
import type { ShownEntry } from '../../editing/editor.ts';
import { fieldsOf } from '../../editing/draft.ts';
import type { Moment } from '../../editing/history.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { button, rowsOf } from '../answer-buttons.ts';
import { shownPerson } from '../person.ts';
import type { Said } from '../said.ts';
import { languageName } from './entry-form.ts';
import { fitted } from './fitted.ts';
import { KNOWLEDGE_CONTROLS as ID } from './ids.ts';
import { MESSAGE_INK, type Ink } from './ink.ts';

/** An entry as it is, or as it was; with what can be done with it. `current` is its revision in force, if it is there. */
export function entrySaid(
  shown: ShownEntry,
  p: { readonly moment: Moment | undefined; readonly current: number | undefined },
  words: MemberCatalogue,
): Said {
  const { buttons } = words.knowledgeDesk;
  const { id, revision } = shown.entry;
  const isNow = p.moment === undefined;
  const { cutToFile: cutLine } = words.knowledgeDesk;
  return {
    ...fitted((ink) => entryLines(shown, p.moment, words, ink), { cutLine, file: `${id}.txt` }),
    rows: rowsOf([
      isNow ? button(buttons.edit, ID.begin, [id], ButtonStyle.Primary) : undefined,
      button(buttons.history, ID.history, ['0', id]),
      isNow ? button(buttons.remove, ID.remove, [id], ButtonStyle.Danger) : undefined,
      !isNow && revision !== p.current
        ? button(buttons.restore({ revision }), ID.restore, [id, String(revision)])
        : undefined,
    ]),
  };
}

function entryLines(
  { entry, languages, since, isLeftOut }: ShownEntry,
  moment: Moment | undefined,
  words: MemberCatalogue,
  ink: Ink,
): readonly string[] {
  const { entry: told } = words.knowledgeDesk;
  const { title, id, revision, sentences, questions } = entry;
  const fields = fieldsOf(entry);
  return [
    told.head({ title: ink.plain(title), id, revision }),
    ...(moment === undefined ? [] : [asOf(moment, words)]),
    ...(isLeftOut ? [told.leftOut] : []),
    '',
    ...sentences.map((sentence) => ink.plain(sentence)),
    '',
    ink.strong(told.questions),
    ...questions.map((question) => `- ${ink.plain(question)}`),
    ...(fields.words === ''
      ? []
      : ['', ink.strong(told.words), ...fields.words.split('\n').map((line) => `- ${ink.plain(line)}`)]),
    '',
    // The address was looked at before it was published, and is told as it is.
    told.source({
      source: [ink.plain(entry.from), ...(entry.link === undefined ? [] : [`<${entry.link}>`])].join(' '),
    }),
    told.told({ languages: languages.map((language) => languageName(language, words)) }),
    since === undefined
      ? told.shipped
      : told.since({
          number: since.number,
          when: MESSAGE_INK.when(since.at),
          who: shownPerson(since.by, words),
        }),
  ];
}

const asOf = (moment: Moment, { knowledgeDesk: { entry } }: MemberCatalogue): string =>
  'number' in moment
    ? entry.asOfNumber({ number: moment.number })
    : entry.asOfTime({ time: MESSAGE_INK.when(moment.at) });
