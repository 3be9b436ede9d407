import { LIGHT_WORDS } from '../../knowledge/light/light-words.ts';
import type { Turn } from '../question.ts';
import type { Message } from './message.ts';
import { asksWhatIf } from './weeks/what-if.ts';
import { PLAN_TABLES } from './words/plan-tables.ts';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { phrases } from './words/plan-words.ts';

/** A message with more words of its own than this stands alone. */
const MOST_WORDS = 11;
/** A message with more words of weight than this stands alone; one that goes on or points back ("and …", "it", "those") may have more. */
const MOST_SUBJECTS = 1;
const MOST_SUBJECTS_LINKED = 3;
/** A message as short as this may lean on what was said before without a word that links. */
const SHORT_WORDS = 4;
/** A statement as short as this, about the member or the plan, answers what was asked before. */
const MOST_WORDS_OF_REPLY = 8;
/** How many of the member's earlier messages a follow-up may lean on. */
const MOST_TURNS_BACK = 3;

/** The small words by which a language goes on from what was said. */
interface Linking {
  /** A message that opens so goes on from what was said before, whatever it names. */
  readonly continues: string;
  readonly links: string;
  readonly pointers: string;
}

const LINKING: Readonly<Record<SpokenLanguage, Linking>> = {
  en: {
    continues: 'and, also, but, or, then, plus',
    links: 'so, what, how, actually, no, ok, why, when, which',
    pointers: 'it, that, this, those, these, them, they, there, one, both, either, same',
  },
  es: {
    continues: 'y, pero, tambien, o, entonces, ademas',
    links: 'que, como, no, ok, vale, por, cuando, cual, cuanto, bueno, mejor',
    pointers: 'eso, esto, ese, esa, esos, esas, ello, ahi, ambos, ambas, mismo, misma',
  },
  de: {
    continues: 'und, aber, auch, oder, dann, ausserdem',
    links: 'was, wie, nein, ok, also, warum, wann, welche, welcher, welches, eigentlich, doch',
    pointers: 'das, es, dies, diese, dieses, dabei, damit, davon, beides, beide, selben',
  },
  fr: {
    continues: 'et, mais, ou, alors, aussi',
    links: 'quoi, comment, non, ok, pourquoi, quand, quel, quelle, quels, quelles, bon, enfin',
    pointers: 'ca, cela, ce, ceux, celles, meme, deux',
  },
};

const setsOf = ({ continues, links, pointers }: Linking) => ({
  continues: new Set(phrases(continues)),
  links: new Set(phrases(links)),
  pointers: new Set(phrases(pointers)),
});
const LINKS = {
  en: setsOf(LINKING.en),
  es: setsOf(LINKING.es),
  de: setsOf(LINKING.de),
  fr: setsOf(LINKING.fr),
};

const lightIn = (language: SpokenLanguage): ReadonlySet<string> =>
  new Set([...LIGHT_WORDS[language], ...phrases(PLAN_TABLES[language].grammar)]);
const LIGHT = { en: LIGHT_WORDS.en, es: lightIn('es'), de: lightIn('de'), fr: lightIn('fr') };

/** What only a plan is asked: "which day tho?", "how often?". */
const ASKED_OF_PLANS = ['another-day', 'how-often', 'which-first', 'how-far-apart'] as const;

/** "What about", "what if". */
const GOES_ON: ReadonlySet<string> = new Set(['about', 'if', 'bout']);

/** True where a message is only understood with what was said before it: "and on the same day?", "why?", "can I do it daily?". */
function isFollowUp(message: Message): boolean {
  const { words, plan, language } = message;
  if (asksWhatIf(plan)) return true;
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const { continues, links, pointers } = LINKS[language];
  const subjects = words.filter((word) => !LIGHT[language].has(word)).length;
  if (subjects === 0 || isReply(message)) return true;
  const [first = '', second = ''] = words;
  if (continues.has(first) || (GOES_ON.has(second) && links.has(first)))
    return subjects <= MOST_SUBJECTS_LINKED;
  const namesNone = plan.mentions.every(({ value }) => value.kind === 'run');
  const asksOfPlan = ASKED_OF_PLANS.some((mark) => plan.marks[mark].length > 0);
  if (namesNone && (words.some((word) => pointers.has(word)) || (asksOfPlan && links.has(first)))) {
    return subjects <= MOST_SUBJECTS_LINKED;
  }
  return subjects <= MOST_SUBJECTS && (links.has(first) || words.length <= SHORT_WORDS);
}

/** A short statement that tells what a plan goes by: "intermediate", "my core is weak", "marathon in May", "Tuesday and Friday". */
function isReply({ words, asks, plan }: Message): boolean {
  if (asks || words.length > MOST_WORDS_OF_REPLY) return false;
  const { levels, goals, seasons, weaknesses, days, numbers, ahead, months, dates, mentions, marks } = plan;
  // "It's a tempo run", "I hate swimming".
  const runs = mentions.filter(({ value }) => value.kind === 'run' && value.load !== undefined);
  const refused = mentions.length > 0 ? marks.refused : [];
  return [levels, goals, seasons, weaknesses, days, numbers, ahead, months, dates, runs, refused].some(
    (hits) => hits.length > 0,
  );
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
