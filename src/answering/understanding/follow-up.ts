import { LIGHT_WORDS } from '../../knowledge/light/light-words.ts';
import { makePhraseFinder, type Hit } from '../../knowledge/phrases.ts';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { termOf } from '../../knowledge/term.ts';
import { MOST_CHARACTERS } from '../limits.ts';
import type { Turn } from '../question.ts';
import { FOLLOW_UP_WORDS, type FollowUpWords } from './follow-up-words.ts';
import type { Message } from './message.ts';
import { covered, namesActivity } from './questions/said.ts';
import { asksWhatIf } from './weeks/what-if.ts';
import { PLAN_TABLES } from './words/plan-tables.ts';
import { phrases } from './words/plan-words.ts';

/** A message with more words of its own than this stands alone. */
const MOST_WORDS = 11;
/** One that takes something back, or points at what was said, may have more. */
const MOST_WORDS_POINTING = 18;
/** A message with more words of weight than this stands alone; one that goes on or points back ("and …", "it", "those") may have more. */
const MOST_SUBJECTS = 1;
const MOST_SUBJECTS_LINKED = 3;
/** A message as short as this may lean on what was said before without a word that links. */
const SHORT_WORDS = 4;
/** A statement as short as this, about the member or the plan, answers what was asked before. */
const MOST_WORDS_OF_REPLY = 8;
/** The same where the bot has just asked something. */
const MOST_WORDS_OF_ASKED_REPLY = 16;
/** How many of the member's earlier messages a follow-up may lean on. */
const MOST_TURNS_BACK = 3;
/** Activities that make what the bot said a list. */
const LEAST_LISTED = 2;

const finder = (words: string) =>
  makePhraseFinder(() => phrases(words).map((phrase) => [phrase, true] as const));

const readerOf = (words: FollowUpWords) => ({
  continues: new Set(phrases(words.continues)),
  links: new Set(phrases(words.links)),
  pointers: new Set(phrases(words.pointers)),
  closers: new Set(phrases(words.closers)),
  likewise: new Set(phrases(words.likewise)),
  fillers: new Set(phrases(words.fillers)),
  corrects: finder(words.corrects),
  turns: finder(words.turns),
  recalls: finder(words.recalls),
  all: finder(words.all),
});
const READERS = {
  en: readerOf(FOLLOW_UP_WORDS.en),
  es: readerOf(FOLLOW_UP_WORDS.es),
  de: readerOf(FOLLOW_UP_WORDS.de),
  fr: readerOf(FOLLOW_UP_WORDS.fr),
};

const lightIn = (language: SpokenLanguage): ReadonlySet<string> =>
  new Set([...LIGHT_WORDS[language], ...phrases(PLAN_TABLES[language].grammar)]);
const LIGHT = { en: LIGHT_WORDS.en, es: lightIn('es'), de: lightIn('de'), fr: lightIn('fr') };

/** What only a plan is asked: "which day tho?", "how often?". */
const ASKED_OF_PLANS = ['another-day', 'how-often', 'which-first', 'how-far-apart'] as const;

/** "What about", "what if". */
const GOES_ON: ReadonlySet<string> = new Set(['about', 'if', 'bout']);

/** "Which strength exercises are best?", "what supplements should I take?": whole questions. */
function asksWhichOf({ words, plan, language }: Message): boolean {
  const [first = '', second = ''] = words;
  if (!WHICH.test(first)) return false;
  const named = plan.mentions.some((mention) => mention.start === 1 && namesActivity(mention));
  return named || (words.length > SHORT_WORDS && !LIGHT[language].has(second));
}

const WHICH = /^(?:which|what|welche[rns]?|que|cual|cuales|quels?|quelles?)$/;

/** What a follow-up leans on. */
export interface Leaning {
  /** The member's earlier messages, newest first: back to the last one that stands alone. Empty where this one does. */
  readonly earlier: readonly Message[];
  /** The bot's last words: to look with where the message says too little, and nothing more. */
  readonly said: readonly Message[];
  /** What the message asks in full, where it only points at it: "what was it about the rower". */
  readonly meant?: Message;
}

/** A message that leans on nothing. */
export const ALONE: Leaning = { earlier: [], said: [] };

/** What a message leans on of what was said before it. */
export function leansOn(
  message: Message,
  history: readonly Turn[],
  read: (text: string) => Message,
): Leaning {
  const last = history.at(-1);
  if (last === undefined) return ALONE;
  const answered = last.role === 'paceline' ? last.text.slice(0, MOST_CHARACTERS) : '';
  const { askingForAll } = FOLLOW_UP_WORDS[message.language];
  const meant = asksForAll(message, answered, read) ? read(askingForAll) : pointedAt(message, history, read);
  if (meant) return { ...ALONE, meant };
  if (!isFollowUp(message, asksBack(answered))) return ALONE;
  const earlier: Message[] = [];
  for (const [at, turn] of [...history.entries()].toReversed()) {
    if (turn.role !== 'member') continue;
    const said = read(turn.text);
    earlier.push(said);
    const before = history[at - 1];
    const asked = before?.role === 'paceline' && asksBack(before.text);
    if (!isFollowUp(said, asked) || earlier.length === MOST_TURNS_BACK) break;
  }
  return { earlier, said: answeredFirst(answered, read) };
}

/** Earlier messages as context for looking something up: the activity that they name gives way to one named now. */
export function asContext(message: Message, earlier: readonly Message[]): readonly Message[] {
  if (!message.plan.mentions.some(namesActivity)) return earlier;
  return earlier.map((said) => {
    const activities = said.plan.mentions.filter(namesActivity);
    const kept = [...said.words.keys()].filter((at) => !covered({ start: at, end: at + 1 }, activities));
    return {
      ...said,
      spelled: kept.map((at) => said.spelled[at] ?? ''),
      words: kept.map((at) => said.words[at] ?? ''),
      asking: new Set(kept.flatMap((at, place) => (said.asking.has(at) ? [place] : []))),
    };
  });
}

/** True where a message has a subject of its own beside what a plan goes by: then it asks more than "and for beginners?". */
export function addsSubject({ words, language, plan }: Message): boolean {
  const { mentions, levels, goals, seasons, days, numbers, times, intensities } = plan;
  const read = [mentions, levels, goals, seasons, days, numbers, times, intensities].flat();
  return words.some((word, at) => !LIGHT[language].has(word) && !covered({ start: at, end: at + 1 }, read));
}

/** True where a message is long enough, or has a subject, to be a whole question. */
export const namesSubject = (message: Message): boolean =>
  message.words.length > SHORT_WORDS || addsSubject(message);

/** True where a message is only understood with what was said before it: "and on the same day?", "why?", "can I do it daily?". */
function isFollowUp(message: Message, asked: boolean): boolean {
  const { words, plan, language } = message;
  const { continues, links, pointers, closers, likewise, corrects, recalls } = READERS[language];
  const turn = openingTurn(message);
  if (words.length === 0 || (turn && turnsAway(message, turn))) return false;
  if (asksWhatIf(plan) || isReply(message, asked)) return true;
  if (words.length <= MOST_WORDS_POINTING && corrects(words).length + recalls(words).length > 0) return true;
  if (words.length > MOST_WORDS) return false;
  const subjects = subjectsOf(message);
  if (subjects === 0 || asksOfDaysAlone(message)) return true;
  const [first = '', second = ''] = words.slice(turn?.end ?? 0);
  if (continues.has(first) || (GOES_ON.has(second) && links.has(first)) || closesWith(message, likewise))
    return subjects <= MOST_SUBJECTS_LINKED;
  const namesNone = plan.mentions.every(({ value }) => value.kind === 'run');
  const asksOfPlan = ASKED_OF_PLANS.some((mark) => plan.marks[mark].length > 0);
  const points = words.some((word) => pointers.has(word)) || closesWith(message, closers);
  if (namesNone && (points || (asksOfPlan && links.has(first)))) return subjects <= MOST_SUBJECTS_LINKED;
  if (asksWhichOf(message)) return false;
  return subjects <= MOST_SUBJECTS && (links.has(first) || words.length <= SHORT_WORDS);
}

/** The words of a message that carry a subject. */
function subjectsOf({ words, language }: Message, from = 0): number {
  return words.slice(from).filter((word) => !LIGHT[language].has(word)).length;
}

/** The words by which a message opens to leave what was said before: "right, something else". */
function openingTurn({ words, language, plan }: Message): Hit<true> | undefined {
  const { turns, fillers } = READERS[language];
  const [turn] = turns(words);
  if (turn === undefined || !words.slice(0, turn.start).every((word) => fillers.has(word))) return undefined;
  const closed = [0, 1, 2].some((more) => plan.breaks.has(turn.end + more));
  return closed || turn.start === 0 || plan.breaks.has(turn.start) ? turn : undefined;
}

/** True where what follows such an opening is a question of its own, and not "why?" or "and yoga?". */
function turnsAway(message: Message, turn: Hit<true>): boolean {
  const rest = message.words.slice(turn.end);
  if (READERS[message.language].continues.has(rest[0] ?? '')) return false;
  return subjectsOf(message, turn.end) > 0 || rest.length > SHORT_WORDS;
}

/** "Don't own any. Useless without?": a word that stands for something said before ends a sentence. */
function closesWith({ words, plan }: Message, ends: ReadonlySet<string>): boolean {
  return words.some((word, at) => ends.has(word) && (at === words.length - 1 || plan.breaks.has(at + 1)));
}

/** "Wednesday clashes with choir. Friday maybe?": the question names nothing but a day. */
function asksOfDaysAlone({ words, asking, asks, plan, language }: Message): boolean {
  const asked = plan.days.filter(({ start }) => asking.has(start));
  if (!asks || asked.length === 0 || plan.mentions.length > 0) return false;
  const others = [...asking].filter(
    (at) => !covered({ start: at, end: at + 1 }, asked) && !LIGHT[language].has(words[at] ?? ''),
  );
  return others.length <= (asking.size <= SHORT_WORDS ? MOST_SUBJECTS : 0);
}

/** A short statement that tells what a plan goes by: "intermediate", "my core is weak", "marathon in May", "Tuesday and Friday". */
function isReply({ words, asks, plan }: Message, asked: boolean): boolean {
  if (asks || words.length > (asked ? MOST_WORDS_OF_ASKED_REPLY : MOST_WORDS_OF_REPLY)) return false;
  const { levels, goals, seasons, weaknesses, days, numbers, ahead, months, dates, mentions, marks } = plan;
  // "It's a tempo run", "I hate swimming".
  const runs = mentions.filter(({ value }) => value.kind === 'run' && value.load !== undefined);
  const refused = mentions.length > 0 ? marks.refused : [];
  return [levels, goals, seasons, weaknesses, days, numbers, ahead, months, dates, runs, refused].some(
    (hits) => hits.length > 0,
  );
}

/** True where the bot's last words ask the member something. */
const asksBack = (text: string): boolean => /\?\s*(?:$|\n|\[)/u.test(text);

/** "All of them??", of the activities that the bot has just listed. */
function asksForAll(message: Message, answered: string, read: (text: string) => Message): boolean {
  const { words, language, asks, plan } = message;
  if (!asks || words.length > MOST_WORDS || plan.mentions.some(namesActivity)) return false;
  if (!READERS[language].all(words).some((hit) => isWhole(message, hit))) return false;
  const listed = read(answered).plan.mentions.filter(namesActivity);
  return new Set(listed.map(({ value }) => value.activity)).size >= LEAST_LISTED;
}

/** True for "all" that stands for what was said, and not for "all week". */
const isWhole = ({ words, plan }: Message, { start, end }: Hit<true>): boolean =>
  end - start > 1 || end === words.length || plan.breaks.has(end);

/** What the bot said that a message asks about again: the last part of a sentence that names what it names. */
function pointedAt(
  message: Message,
  history: readonly Turn[],
  read: (text: string) => Message,
): Message | undefined {
  if (READERS[message.language].recalls(message.words).length === 0) return undefined;
  const named = namesOf(message);
  return history
    .filter(({ role }) => role === 'paceline')
    .flatMap(({ text }) => text.split(/[.;:!?\n]+/u))
    .map(read)
    .findLast((said) => [...namesOf(said)].some((name) => named.has(name)));
}

const answeredFirst = (answered: string, read: (text: string) => Message): Message[] => {
  const first = answered.split(/(?<=[.;:!?])\s|\n+/u)[0] ?? '';
  return first === '' ? [] : [read(first)];
};

/** What a message names: its activities, and the stems of its other words of weight. */
function namesOf({ words, plan, language }: Message): ReadonlySet<string> {
  const activities = plan.mentions.filter(namesActivity).map(({ value }) => value.activity);
  const stems = words.filter((word) => !LIGHT[language].has(word)).map((word) => termOf(word, language));
  return new Set([...activities, ...stems]);
}
