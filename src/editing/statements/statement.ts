import { LIGHT_WORDS } from '../../knowledge/light/light-words.ts';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { stemOf } from '../../knowledge/stems.ts';
import { fold, withoutElision } from '../../knowledge/tokens.ts';
import { STATEMENT_WORDS } from './statement-words.ts';

/** A sentence as far as it can contradict another one. */
export interface Statement {
  readonly sentence: string;
  /** Stems of what it speaks of. */
  readonly about: ReadonlySet<string>;
  /** Numbers by what they count: `day` → 2, 3. */
  readonly amounts: ReadonlyMap<string, ReadonlySet<string>>;
  /** True where it says that something is not so, or may not be. */
  readonly isNegative: boolean;
  /** Whether it speaks of what comes before something, or after it; undefined for neither and both. */
  readonly order: 'before' | 'after' | undefined;
}

const wordsOf = (language: SpokenLanguage) => {
  const { numbers, ...lists } = STATEMENT_WORDS[language];
  const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
  return {
    not: setOf(lists.not),
    allowed: setOf(lists.allowed),
    forbidden: setOf(lists.forbidden),
    before: setOf(lists.before),
    after: setOf(lists.after),
    to: setOf(lists.to),
    at: setOf(lists.at),
    clock: setOf(lists.clock),
    telling: setOf(lists.telling),
    numbers: new Map(
      numbers
        .split(' ')
        .flatMap((said, at) => said.split('/').map((one): [string, string] => [one, String(at + 1)])),
    ),
  };
};
type Words = ReturnType<typeof wordsOf>;

const WORDS: Readonly<Record<SpokenLanguage, Words>> = {
  en: wordsOf('en'),
  es: wordsOf('es'),
  de: wordsOf('de'),
  fr: wordsOf('fr'),
};

/** A number with its decimals, a time of the day, or a word. */
const PART = /\d+(?::\d{2})?(?:[.,]\d+)?|\p{L}+(?:'\p{L}+)?|%|€/gu;
/** What the numbers of times of the day count. */
const CLOCK = 'o’clock';
const TIME = /^\d{1,2}:\d{2}$/;

/** Reads a sentence of a knowledge entry. */
export function readStatement(sentence: string, language: SpokenLanguage): Statement {
  const words = WORDS[language];
  const parts = (fold(sentence).match(PART) ?? []).map((part) => withoutElision(part).replace("'", ''));
  const about = new Set<string>();
  const amounts = new Map<string, Set<string>>();
  let negations = 0;
  let before = false;
  let after = false;
  let pending: string[] = [];
  let isTime = false;
  for (const [at, part] of parts.entries()) {
    const number = numberIn(part, words);
    if (number !== undefined) {
      pending.push(number);
      isTime ||= TIME.test(part) || (/^\d/.test(part) && words.at.has(parts[at - 1] ?? ''));
      continue;
    }
    if (pending.length > 0 && words.to.has(part) && numberIn(parts[at + 1] ?? '', words) !== undefined)
      continue;
    if (pending.length > 0) {
      const unit = isTime || words.clock.has(part) ? CLOCK : stemOf(part, language);
      amounts.set(unit, new Set([...(amounts.get(unit) ?? []), ...pending]));
      const counts = !isTime && !words.clock.has(part);
      [pending, isTime] = [[], false];
      if (counts) continue;
    }
    if (words.not.has(part)) negations++;
    else if (words.forbidden.has(part)) negations++;
    else if (words.before.has(part)) before = true;
    else if (words.after.has(part)) after = true;
    else if (words.telling.has(part) || isSubject(part, words, language)) about.add(stemOf(part, language));
  }
  if (pending.length > 0) amounts.set(isTime ? CLOCK : '', new Set(pending));
  return {
    sentence,
    about,
    amounts,
    isNegative: negations % 2 === 1,
    order: before === after ? undefined : before ? 'before' : 'after',
  };
}

/** A number as it is compared: `09:00` and `9` are one, as are `two` and `2`. */
function numberIn(part: string, { numbers }: Words): string | undefined {
  if (!/^\d/.test(part)) return numbers.get(part);
  return part
    .replace(',', '.')
    .replace(/:00$/, '')
    .replace(/^0+(?=\d)/, '');
}

const isSubject = (part: string, { allowed, clock }: Words, language: SpokenLanguage): boolean =>
  !allowed.has(part) && !clock.has(part) && !LIGHT_WORDS[language].has(part);
