import type { Logger } from 'pino';
import type { Telling } from '../../editing/gap.ts';
import type { OpenBook } from '../../editing/shelf.ts';
import { CATALOGUES } from '../../wording/catalogue.ts';
import type { Desk } from '../desk.ts';
import { plainText, withoutMentions } from '../escape.ts';
import { failureOf } from '../failure.ts';
import type { Platform } from '../platform.ts';
import { renderAnswer } from '../render.ts';
import type { Said } from '../said.ts';
import { splitText } from '../split.ts';
import { MESSAGE_INK } from './ink.ts';

/** Characters of an entry that are shown to who has waited for it, where it is no answer by itself. */
const SHOWN_CHARACTERS = 800;

/**
 * Settles the gaps that a publication fills: the one that it was written for, and those that its entries now answer.
 * Who wanted to know is told where they asked. What fails is logged: the publication holds.
 */
export async function fillGaps(
  { gaps, asker, platform, log, newest }: Desk,
  club: string,
  entries: readonly string[],
  gap: string | undefined,
): Promise<void> {
  const [entry] = entries;
  if (entry === undefined) return;
  const { today } = asker;
  try {
    const written =
      gap === undefined ? [] : ((await gaps.settle(club, gap, { kind: 'written', entry }, today)) ?? []);
    const tellings = [...written, ...(await gaps.filled(club, entries, today))];
    await tellWaiting(tellings, { platform, log, today, opened: () => newest(club) });
  } catch (error) {
    log.error({ failure: failureOf(error) }, 'the gaps that a publication fills were not settled');
  }
}

/** What members are told with that they have waited for. */
export interface TellingPorts {
  readonly platform: Pick<Platform, 'call'>;
  readonly log: Logger;
  /** The club's ISO day. */
  readonly today: string;
  /** The club's book. */
  readonly opened: () => Promise<OpenBook>;
}

/** Tells members what they have waited for, once, in the channel where they asked; the log has who was not told. */
export async function tellWaiting(
  tellings: readonly Telling[],
  { platform, log, today, opened }: TellingPorts,
): Promise<void> {
  for (const telling of tellings) {
    const [first, ...others] = telling.members.map(idOf);
    if (first === undefined) continue;
    const channel = idOf(telling.channel);
    try {
      const below = await answerSaid(telling, await opened(), today);
      const { told } = CATALOGUES[telling.language].gaps;
      await platform.call(channel, [first, ...others], (members) => {
        const line = told({ members, question: MESSAGE_INK.plain(telling.question) });
        return { ...below, text: `${line}\n\n${below.text}` };
      });
    } catch (error) {
      log.warn({ channel, failure: failureOf(error) }, 'members who waited for an answer were not told');
    }
  }
}

/** The id of a member or a channel in Discord. */
const idOf = (name: string): string => name.replace(/^\w+:/, '');

/** What the book answers now where that rests on the entry; else the entry itself. */
async function answerSaid(
  { question, language, entry: id }: Telling,
  { ask, book }: OpenBook,
  today: string,
): Promise<Said> {
  const { discord, answerButtons } = CATALOGUES[language];
  const answer = await ask({ text: question, locale: language, today, history: [] });
  if (answer.outcome === 'answer' && answer.citations.some(({ section }) => section === id))
    return renderAnswer(answer, discord, {
      book,
      words: answerButtons,
      hidden: false,
      feedback: false,
      coaches: false,
      plan: [],
      next: [],
    });
  const entry = book.translation(id, language) ?? book.entry(id);
  if (entry === undefined) return { text: '' };
  const [shown = ''] = splitText(withoutMentions(entry.sentences.map(plainText).join(' ')), SHOWN_CHARACTERS);
  const link = entry.link === undefined ? [] : [`<${entry.link}>`];
  return { text: [MESSAGE_INK.strong(MESSAGE_INK.plain(entry.title)), shown, ...link].join('\n') };
}
