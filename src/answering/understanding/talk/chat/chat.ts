import { makePhraseFinder, type Hit } from '../../../../knowledge/phrases.ts';
import { SPOKEN_LANGUAGES } from '../../../../knowledge/spoken-language.ts';
import { saidPhrases } from '../near-phrases.ts';
import type { ChatWords, Said } from './chat-words.ts';
import { ENGLISH_CHAT } from './english.ts';
import { FRENCH_CHAT } from './french.ts';
import { GERMAN_CHAT } from './german.ts';
import { SPANISH_CHAT } from './spanish.ts';

/**
 * Short chat hardly tells its language, and clubs borrow each other's: all four are understood in every message.
 */
const CHAT = { en: ENGLISH_CHAT, es: SPANISH_CHAT, de: GERMAN_CHAT, fr: FRENCH_CHAT };

const said = (part: keyof ChatWords): string[] =>
  SPOKEN_LANGUAGES.flatMap((language) => saidPhrases(CHAT[language][part]));

/** Where one phrase means several things, the first of these is meant. */
const SAID: readonly Said[] = [
  'identity',
  'abilities',
  'joke',
  'company',
  'luck',
  'news',
  'best',
  'tired',
  'farewell',
  'thanks',
  'greeting',
  'assent',
];

/** What is said, with its place. */
export const findSaid: (words: readonly string[]) => Hit<Said>[] = makePhraseFinder(
  () => new Map(SAID.toReversed().flatMap((part) => said(part).map((phrase) => [phrase, part] as const))),
);

const phraseFinderOf = (part: keyof ChatWords) =>
  makePhraseFinder(() => said(part).map((phrase) => [phrase, true as const]));
const findAreYou = phraseFinderOf('areYou');

/** "A bot", "a real person". */
export const findBeing = phraseFinderOf('being');
const findOpeners = phraseFinderOf('openers');
const findCanYou = phraseFinderOf('canYou');
const findLimbs = phraseFinderOf('limbs');
const findGone = phraseFinderOf('gone');
/** Most words between "are you" and what, and between other phrases that mean something together. */
const BEING_REACH_WORDS = 3;
const REACH_WORDS = 2;

/** "Are you (really just) a bot or a human": the words from the first to the last, and each being. */
export function findAreYouBeing(words: readonly string[]): Hit<true>[] {
  const asked = findAreYou(words);
  if (asked.length === 0) return [];
  const beings = findBeing(words);
  return asked.flatMap((areYou) => {
    const being = beings.findLast(
      ({ start }) => start >= areYou.end && start - areYou.end <= BEING_REACH_WORDS,
    );
    return being ? [{ ...areYou, end: being.end }, ...beings] : [];
  });
}

/** "What (exactly) can you do", "tu sers à quoi": both parts. */
export const findWhatCanYou = (words: readonly string[]): Hit<true>[] =>
  pairs(findOpeners(words), () => findCanYou(words));

/** "Legs are jelly", "Pudding in den Beinen": both parts. */
export const findLimbsGone = (words: readonly string[]): Hit<true>[] =>
  pairs(findLimbs(words), () => findGone(words));

/** The hits of two lists that stand near each other, in whichever order. */
function pairs(ones: readonly Hit<true>[], find: () => readonly Hit<true>[]): Hit<true>[] {
  if (ones.length === 0) return [];
  const others = find();
  return ones.flatMap((one) => {
    const other = others.find(({ start, end }) =>
      start >= one.end ? start - one.end <= REACH_WORDS : one.start >= end && one.start - end <= REACH_WORDS,
    );
    return other ? [one, other] : [];
  });
}

const fillers = new Set(said('fillers').filter((word) => !word.endsWith('*')));
const openFillers = said('fillers').flatMap((word) => (word.endsWith('*') ? word.slice(0, -1) : []));

/** True for words that may stand beside chat and add nothing, and for times. */
export const isFiller = (word: string): boolean =>
  fillers.has(word) || /^\d+$/.test(word) || openFillers.some((beginning) => word.startsWith(beginning));

/** True for words by which a message goes on after a word of assent. */
const goesOn = new Set(said('goesOn'));
export const isGoingOn = (word: string): boolean => goesOn.has(word) || /^\d+$/.test(word);

/** Words that make training talk of tiredness or of news. */
export const findSerious = phraseFinderOf('serious');
