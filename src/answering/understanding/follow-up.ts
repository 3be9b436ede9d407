import { LIGHT_WORDS } from '../../knowledge/light-words.ts';
import type { Turn } from '../question.ts';
import type { Message } from './message.ts';

/** A message with more words of its own than this stands alone. */
const MOST_WORDS = 11;
/** A message with more words of weight than this stands alone; one that goes on or points back ("and …", "it", "those") may have more. */
const MOST_SUBJECTS = 1;
const MOST_SUBJECTS_LINKED = 3;
/** A message as short as this may lean on what was said before without a word that links. */
const SHORT_WORDS = 4;
/** How many of the member's earlier messages a follow-up may lean on. */
const MOST_TURNS_BACK = 3;

/** A message that opens so goes on from what was said before, whatever it names. */
const CONTINUES: ReadonlySet<string> = new Set('and also but or then plus'.split(' '));
const LINKS: ReadonlySet<string> = new Set('so what how actually no ok why when which'.split(' '));
const POINTERS: ReadonlySet<string> = new Set(
  'it that this those these them they there one both either same'.split(' '),
);

/** True where a message is only understood with what was said before it: "and on the same day?", "why?", "can I do it daily?". */
function isFollowUp({ words, plan }: Message): boolean {
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const subjects = words.filter((word) => !LIGHT_WORDS.has(word)).length;
  if (subjects === 0) return true;
  const [first = '', second = ''] = words;
  if (CONTINUES.has(first) || (second === 'about' && LINKS.has(first)))
    return subjects <= MOST_SUBJECTS_LINKED;
  const namesNone = plan.mentions.every(({ value }) => value.kind === 'run');
  if (namesNone && words.some((word) => POINTERS.has(word))) return subjects <= MOST_SUBJECTS_LINKED;
  return subjects <= MOST_SUBJECTS && (LINKS.has(first) || words.length <= SHORT_WORDS);
}

/**
 * The member's earlier messages that a follow-up leans on, newest first: back to the last one that stands alone.
 * Empty where the message stands alone itself.
 */
export function leansOn(
  message: Message,
  history: readonly Turn[],
  read: (text: string) => Message,
): Message[] {
  const earlier: Message[] = [];
  if (history.length === 0 || !isFollowUp(message)) return earlier;
  for (const turn of history.toReversed()) {
    if (turn.role !== 'member') continue;
    const said = read(turn.text);
    earlier.push(said);
    if (!isFollowUp(said) || earlier.length === MOST_TURNS_BACK) break;
  }
  return earlier;
}
