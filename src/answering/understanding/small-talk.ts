import { ASKING_WORDS, LIGHT_WORDS } from '../../knowledge/light/light-words.ts';
import { onceFor } from '../../knowledge/once-for.ts';
import type { Hit } from '../../knowledge/phrases.ts';
import type { AbstainReason, SmalltalkKind } from '../answer.ts';
import { findBeyond } from '../beyond/find-beyond.ts';
import type { Message } from './message.ts';
import {
  findAreYouBeing,
  findBeing,
  findLimbsGone,
  findSaid,
  findSerious,
  findWhatCanYou,
  isFiller,
  isGoingOn,
} from './talk/chat/chat.ts';
import { KIND_OF, type Said } from './talk/chat/chat-words.ts';
import { asksForDiagnosis } from './talk/diagnosis/diagnosis.ts';
import { rowsOf } from './talk/rows.ts';
import { isSteering } from './talk/steering/steering.ts';

/** Statements longer than this tell more than how somebody feels, in words. */
const MOST_WORDS_OF_CHAT = 24;
/** What is a question itself. */
const QUESTIONS: readonly Said[] = ['abilities', 'identity', 'joke', 'greeting', 'company'];
/** What counts where a message says nothing else, in the order in which one outweighs another. */
const ALONE: readonly Said[] = [
  'identity',
  'abilities',
  'company',
  'tired',
  'news',
  'best',
  'luck',
  'joke',
  'thanks',
  'farewell',
  'greeting',
  'assent',
];
/** What counts beside words of weight, with how many of them that the bot does not know; the first may speak of runs. */
const BESIDE_RUNS: readonly (readonly [Said, number])[] = [
  ['company', 4],
  ['tired', 2],
  ['news', 4],
  ['luck', 4],
];
const BESIDE_OTHERS: readonly (readonly [Said, number])[] = [
  ['joke', 0],
  ['thanks', 3],
  ['farewell', 3],
  ['greeting', 1],
];

/** Words of weight beside "are you a bot". */
const MOST_BESIDE_BEING = 2;

/** What kind of small talk a message is, or undefined where it says more than that. */
export const smalltalk = onceFor((message: Message): SmalltalkKind | undefined => {
  if (message.written.length > MOST_WORDS_OF_CHAT) return undefined;
  for (const row of rowsOf(message)) {
    const said = saidIn(row, message);
    if (said) return KIND_OF[said];
  }
  return undefined;
});

/** What a row of a message's words says, where that is all. */
function saidIn(words: readonly string[], message: Message): Said | undefined {
  const { asks, language, plan } = message;
  const hits = findSaid(words);
  const beings = findAreYouBeing(words);
  const abilities = findWhatCanYou(words);
  const limbs = findLimbsGone(words);
  const parts = new Set<Said>(hits.map(({ value }) => value));
  if (beings.length > 0) parts.add('identity');
  if (abilities.length > 0) parts.add('abilities');
  if (limbs.length > 0) parts.add('tired');
  if (parts.size === 0) return undefined;
  const has = (part: Said): boolean => parts.has(part);
  const covered = [...hits, ...beings, ...abilities, ...limbs, ...(has('identity') ? findBeing(words) : [])];
  const beside = [...words.keys()].filter(
    (at) => !covered.some(({ start, end }) => at >= start && at < end) && !isFiller(words[at] ?? ''),
  );
  if (beside.length === 0) {
    if (asks && !QUESTIONS.some(has)) return undefined;
    const part = ALONE.find(has);
    return part === 'assent' && goes(words, covered) ? undefined : part;
  }
  if (plan.mentions.some(({ value }) => value.kind === 'cross')) return undefined;
  const isLight = (word: string): boolean =>
    LIGHT_WORDS[language].has(word) || ASKING_WORDS[language].has(word);
  const heavy = beside.filter((at) => !isLight(words[at] ?? ''));
  const unknown = heavy.filter(
    (at) => ![...plan.mentions, ...plan.goals].some(({ start, end }) => at >= start && at < end),
  );
  const isPlain = plan.mentions.length === 0 && !namesSubject(words, message);
  // "How often should I" behind it asks more, also in another language, whose words of weight are not read.
  const asksMore = findSerious(words).some(
    ({ start, end }) => end - start > 1 && !covered.some((hit) => hit.start < end && start < hit.end),
  );
  if (beings.length > 0 && isPlain && !asksMore && heavy.length <= MOST_BESIDE_BEING) return 'identity';
  if ((asks && !has('company')) || findSerious(words).length > 0) return undefined;
  const besideRuns = BESIDE_RUNS.find(([part, most]) => has(part) && unknown.length <= most);
  if (besideRuns) return besideRuns[0];
  if (!isPlain) return undefined;
  return BESIDE_OTHERS.find(([part, most]) => has(part) && heavy.length <= most)?.[0];
}

/** True where a word outside the given hits goes on: "ok and tomorrow". */
const goes = (words: readonly string[], covered: readonly Hit<unknown>[]): boolean =>
  words.some((word, at) => isGoingOn(word) && !covered.some(({ start, end }) => at >= start && at < end));

/** True where a message names what the planner goes by, or a subject that is known to be beyond the book. */
function namesSubject(words: readonly string[], { language, plan }: Message): boolean {
  const { goals, levels, seasons, weaknesses, changes } = plan;
  return [goals, levels, seasons, weaknesses, changes, findBeyond(words, language)].some(
    ({ length }) => length > 0,
  );
}

/** Why a message is declined whatever the book holds, or undefined. */
export function declined(message: Message): Extract<AbstainReason, 'steering' | 'diagnosis'> | undefined {
  if (asksForDiagnosis(message)) return 'diagnosis';
  return isSteering(message) ? 'steering' : undefined;
}
