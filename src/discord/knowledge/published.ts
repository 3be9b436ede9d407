import { ButtonStyle } from 'discord.js';
import type { Approved, Published } from '../../editing/editor.ts';
import type { Awaiting } from '../../editing/drafts.ts';
import { tellPublished } from '../../editing/telling/tell-published.ts';
import type { Publication } from '../../knowledge/publication.ts';
import { CATALOGUES, type MemberCatalogue } from '../../wording/catalogue.ts';
import { ANSWER_CONTROLS, button, rowsOf } from '../answer-buttons.ts';
import type { Desk } from '../desk.ts';
import { failureOf, newReference } from '../failure.ts';
import type { Row, Said } from '../said.ts';
import { fitted } from './fitted.ts';
import { fillGaps } from './filled.ts';
import { KNOWLEDGE_CONTROLS as ID } from './ids.ts';
import { MESSAGE_INK, partLines } from './ink.ts';
import { reviewed, type OfDraft } from './review-said.ts';
import { tellKnowledge } from './telling.ts';
import { namedTitles, titlesOf } from './titles.ts';

/** What is said of a publication, with its first question to try; it is told in the log channel. */
export async function publishedSaid(desk: Desk, publication: Publication, gap?: string): Promise<Said> {
  const { catalogue } = desk;
  const { knowledgeDesk } = catalogue;
  const titles = await titlesFor(desk, publication.changes);
  const { number, act } = publication;
  const who = `<@${desk.place.userId}>`;
  const untold = await tellKnowledge(desk, (words) =>
    [
      words.knowledgeDesk.told.published({
        who,
        number,
        act: words.editing.acts[act],
        titles: namedTitles(titles, words, MESSAGE_INK),
      }),
      ...because(publication.why, words),
    ].join('\n'),
  );
  const club = desk.club ?? '';
  desk.figures.count(club, desk.asker.today, 'edits');
  const entries = publication.changes.flatMap(({ id, becomes }) => (becomes.kind === 'hidden' ? [] : [id]));
  await fillGaps(desk, club, entries, gap);
  const [question] = publication.changes.flatMap(({ becomes }) =>
    becomes.kind === 'text' ? becomes.entry.questions.slice(0, 1) : [],
  );
  const told = { number, titles: namedTitles(titles, catalogue, MESSAGE_INK) };
  const tried = question === undefined ? [] : rowsOf([tryButton(question)]);
  const text = [
    question === undefined ? knowledgeDesk.publishedOut(told) : knowledgeDesk.published(told),
    ...(tried.length > 0 ? [knowledgeDesk.tryIt] : []),
    ...(untold === undefined ? [] : [untold]),
  ].join('\n');
  return { text, rows: tried };
}

const tryButton = (question: string) =>
  button(question, ANSWER_CONTROLS.pick, [question], ButtonStyle.Primary);

const because = (why: string, { editing }: MemberCatalogue): readonly string[] =>
  why === '' ? [] : [editing.why({ why: MESSAGE_INK.quote(why) })];

/** The titles of what is published; of what goes, those that it had. */
export async function titlesFor(
  { editor, club = '' }: Desk,
  changes: Publication['changes'],
): Promise<readonly string[]> {
  const gone = await editor.removed(club);
  const titles = new Map(gone.map(({ id, title }) => [id, title]));
  for (const { id, becomes } of changes) {
    if (becomes.kind === 'text') continue;
    const shown = await editor.show(club, id);
    if (shown !== undefined) titles.set(id, shown.entry.title);
  }
  return titlesOf(changes, (id) => titles.get(id));
}

/** What came of publishing a draft, where it is not in force. */
export async function unpublishedSaid(
  desk: Desk,
  club: string,
  of: OfDraft,
  result: Exclude<Published, { kind: 'published' | 'awaits' }>,
): Promise<Said> {
  const { editing } = desk.catalogue;
  if (result.kind === 'gone') return { text: editing.gone };
  // All that stands against it is looked at anew: it may be more than what came first.
  const above = result.kind === 'same' ? () => [editing.same, ''] : undefined;
  return reviewed(desk, club, of, above);
}

/** Asks the other moderators: in their channel where there is one, else where it was asked. */
export async function askForApproval(desk: Desk, awaiting: Awaiting): Promise<string> {
  const { settings, place, platform, catalogue, log } = desk;
  const channel = settings.moderatorChannel ?? place.channelId;
  const titles = await titlesFor(desk, awaiting.changes);
  const who = `<@${place.userId}>`;
  const untold = await tellKnowledge(desk, (words) =>
    words.knowledgeDesk.told.awaits({ who, titles: namedTitles(titles, words, MESSAGE_INK) }),
  );
  const more = untold === undefined ? '' : `\n${untold}`;
  const words = CATALOGUES[settings.language ?? 'en'];
  const wants = words.knowledgeDesk.wantsApproval({ who, titles: namedTitles(titles, words, MESSAGE_INK) });
  try {
    await platform.post(channel, {
      text: [wants, ...because(awaiting.why, words)].join('\n'),
      rows: approvalRows(awaiting.key, words),
    });
    return catalogue.knowledgeDesk.awaits({ place: `<#${channel}>` }) + more;
  } catch (error) {
    const reference = newReference();
    log.warn({ reference, channel, failure: failureOf(error) }, 'an approval was not asked for');
    return catalogue.knowledgeDesk.awaitsUntold({ reference }) + more;
  }
}

/** The buttons below what waits for an approval. */
export const approvalRows = (key: string, { knowledgeDesk: { buttons } }: MemberCatalogue): readonly Row[] =>
  rowsOf([
    button(buttons.look, ID.look, [key]),
    button(buttons.approve, ID.approve, [key], ButtonStyle.Success),
    button(buttons.decline, ID.decline, [key], ButtonStyle.Danger),
  ]);

/** Why what waits was not published by an approval. */
export function unapprovedSaid(
  result: Exclude<Approved, { kind: 'published' }>,
  words: MemberCatalogue,
): Said {
  const { knowledgeDesk } = words;
  if (result.kind === 'gone') return { text: knowledgeDesk.nothingAwaits };
  return fitted((ink) => partLines(tellPublished(result, words, ink)).slice(1), {
    cutLine: knowledgeDesk.cutToFile,
    file: 'review.txt',
  });
}
