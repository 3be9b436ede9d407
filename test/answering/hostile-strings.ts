import fc, { type Arbitrary } from 'fast-check';
import {
  BOMB_UNITS,
  INJECTIONS,
  INVISIBLE,
  LOOK_ALIKES,
  MARKUP,
  MENTIONS,
  NUMBERS,
  SCRIPTS,
  WORDS,
} from './hostile-material.ts';

/** Discord's longest message, and what only another edge lets through. */
const LONGEST_MESSAGE = 4_000;
const BEYOND_LONGEST = 6_000;
/** A word that no table and no book holds: it must not come back. */
export const CANARY = 'qzvyxwkjq';

/** What a member might write to break something, and how it was made. */
export interface HostileString {
  readonly kind: string;
  readonly text: string;
}

const among = (...lists: readonly (readonly string[])[]): Arbitrary<string> =>
  fc.oneof(...lists.map((list) => fc.constantFrom(...list)));

const word = among(WORDS.training, WORDS.light, WORDS.beyond, WORDS.danger, WORDS.steering, NUMBERS);
const oddment = among(MENTIONS, MARKUP, INVISIBLE, SCRIPTS, NUMBERS, [CANARY, CANARY.toUpperCase()]);
const joint = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. ', '? ', '\n', '', '-', ' + ', ' and ', '\u00a0');

const joined = (part: Arbitrary<string>, most: number): Arbitrary<string> =>
  fc
    .array(fc.tuple(part, joint), { minLength: 1, maxLength: most })
    .map((parts) => parts.map(([text, after]) => text + after).join(''));

/** Up to a number of characters, often as many as there may be. */
const lengthUpTo = (most: number): Arbitrary<number> =>
  fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: most }), fc.constant(most));

const filled = (unit: Arbitrary<string>, most: number): Arbitrary<string> =>
  fc
    .tuple(unit, lengthUpTo(most))
    .map(([one, length]) => one.repeat(Math.ceil(length / Math.max(1, one.length))).slice(0, length));

/** A text with one change at some of its places. */
function spoiled(text: Arbitrary<string>): Arbitrary<string> {
  const change = fc.oneof(
    fc.constantFrom(...INVISIBLE).map((sign) => (letter: string) => letter + sign),
    fc.constant((letter: string) => LOOK_ALIKES.get(letter) ?? letter),
    fc.constant((letter: string) => letter.toUpperCase()),
    fc.constant((letter: string) => letter.repeat(4)),
    fc.constant((letter: string) => `${letter} `),
    fc.constant(() => ''),
    oddment.map((odd) => (letter: string) => `${letter}${odd}`),
  );
  return fc
    .tuple(text, change, fc.integer({ min: 1, max: 7 }))
    .map(([whole, changed, every]) =>
      Array.from(whole, (letter, at) => (at % every === 0 ? changed(letter) : letter)).join(''),
    );
}

/**
 * Makes hostile strings out of the project's own words and the questions given: noise, other scripts, spoiled
 * questions, what Discord, Markdown or programs read as something else, attempts to steer, and repeats up to and
 * beyond the longest message.
 */
export function hostileStrings(questions: readonly string[]): Arbitrary<HostileString> {
  const question = fc.constantFrom(...questions);
  const kinds: Readonly<Record<string, Arbitrary<string>>> = {
    'random characters': fc.string({ unit: 'binary', maxLength: 300 }),
    'random letters of all scripts': fc.string({ unit: 'grapheme', maxLength: 200 }),
    'random ASCII': fc.string({ unit: 'binary-ascii', maxLength: 400 }),
    'words of the tables': joined(word, 25),
    'many words of the tables': joined(word, 700).map((text) => text.slice(0, LONGEST_MESSAGE)),
    'words and oddments': joined(fc.oneof(word, oddment), 25),
    'a question': question,
    'a spoiled question': spoiled(question),
    'several questions': joined(question, 5),
    'questions up to the longest message': joined(question, 120).map((text) =>
      text.slice(0, LONGEST_MESSAGE),
    ),
    'a question between oddments': fc
      .tuple(joined(oddment, 6), question, joined(oddment, 6))
      .map((parts) => parts.join('')),
    'spoiled danger': spoiled(joined(among(WORDS.danger), 5)),
    'other scripts': joined(among(SCRIPTS, INVISIBLE), 20),
    'mentions and links': joined(among(MENTIONS, WORDS.training), 12),
    'Markdown and code': joined(among(MARKUP, WORDS.training), 15),
    'an injection': fc
      .tuple(fc.constantFrom(...INJECTIONS), fc.oneof(question, joined(oddment, 5)))
      .map(([order, rest]) => `${order} ${rest}`),
    'one unit repeated': filled(fc.constantFrom(...BOMB_UNITS), LONGEST_MESSAGE),
    'a repeated unit and an end': fc
      .tuple(filled(fc.constantFrom(...BOMB_UNITS), LONGEST_MESSAGE - 100), fc.oneof(word, oddment))
      .map((parts) => parts.join('')),
    'units repeated in turns': filled(
      fc
        .array(fc.oneof(fc.constantFrom(...BOMB_UNITS), word), { minLength: 2, maxLength: 4 })
        .map((units) => units.join('')),
      LONGEST_MESSAGE,
    ),
    'random characters repeated': filled(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
      LONGEST_MESSAGE,
    ),
    'longer than a message': filled(fc.oneof(fc.constantFrom(...BOMB_UNITS), question), BEYOND_LONGEST),
  };
  const bits = Object.entries(kinds).map(([kind, text]) =>
    text.map((made): HostileString => ({ kind, text: made })),
  );
  return fc.oneof(...bits);
}
