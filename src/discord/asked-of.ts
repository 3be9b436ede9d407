import type { Turn } from '../answering/question.ts';
import { askedBefore } from '../editing/asked-before.ts';
import type { PressedMessage } from './controls/control.ts';
import { conversationOf, type Desk } from './desk.ts';

/** Before an answer to a question that was picked from a button. */
const PICKED = /^> (.+)$/m;
/** What `plainText` puts before marks, so that they show. */
const ESCAPED = /\\(?=[\\*_~`|<>[\]#+.-])/g;
const MENTIONS = /<@[!&]?\d+>/g;

/**
 * The question that an answer was given to, as far as it can be had: from the conversation of who looks at it, from
 * above the answer, or from the message that it replies to.
 */
export async function askedOf(
  { content, repliesTo }: PressedMessage,
  { conversations, place, platform }: Pick<Desk, 'conversations' | 'place' | 'platform'>,
): Promise<{ readonly text: string; readonly history: readonly Turn[] } | undefined> {
  const turns = await conversations.turns(conversationOf(place.channelId, place.userId));
  const remembered = askedBefore(turns, content);
  if (remembered !== undefined) return remembered;
  const [, picked] = PICKED.exec(content.startsWith('> ') ? content : '') ?? [];
  const written =
    picked?.replaceAll(ESCAPED, '') ??
    (repliesTo === undefined ? undefined : await platform.read(place.channelId, repliesTo));
  const text = (written ?? '').replaceAll(MENTIONS, ' ').replaceAll(/\s+/g, ' ').trim();
  return text === '' ? undefined : { text, history: [] };
}
