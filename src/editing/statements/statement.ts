import { LIGHT_WORDS } from '../../knowledge/light/light-words.ts';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import { stemOf } from '../../knowledge/stems.ts';
import { fold, withoutElision } from '../../knowledge/tokens.ts';
import { readAmounts, type Amount } from './amounts.ts';
import { subjectOf, type Scope } from './subject.ts';
import { hasWord, partsOf, WORDS, type Words } from './words.ts';

/** What two statements may say the other way round: which comes first, how much, how hard. */
export type Axis = 'order' | 'amount' | 'effort';

/** A sentence as far as it can contradict another one. */
export interface Statement {
  readonly sentence: string;
  /** What it speaks of, each with how much it tells: activities, and stems of words. */
  readonly terms: ReadonlyMap<string, number>;
  /** The activities among them that it names; `cross` for cross-training as such. */
  readonly activities: ReadonlySet<string>;
  /** Whom and when it is for. */
  readonly scope: Scope;
  /** Numbers by what they count. */
  readonly amounts: ReadonlyMap<string, Amount>;
  /** Spans of time that it counts by. */
  readonly spans: ReadonlySet<string>;
  /** What tells its subject from others like it: the first, the second. */
  readonly telling: ReadonlySet<string>;
  /** What of the terms it says no to; empty where it says no to nothing. */
  readonly denied: ReadonlySet<string>;
  readonly isNegative: boolean;
  /** True where it calls something good or bad, allowed or forbidden. */
  readonly isJudging: boolean;
  readonly poles: ReadonlyMap<Axis, 'one' | 'other'>;
}

/** How much the words of a subject tell: runners are in every entry, cross-training in nearly every one. */
const RUNNERS_WEIGHT = 0.6;

/** What is shorter is no claim: "Because …", "So, …". */
const FEWEST_LETTERS_OF_A_CLAIM = 8;

/** How many words behind an "and" a "not" may stand so that another claim begins there. */
const NEW_CLAIM_REACH = 2;

/** How many words behind "more" what there is to be more of may stand. */
const MUCH_REACH = 2;
/** What is done so often says less than what it is about: "session". */
const OFTEN_WEIGHT = 0.5;

/** Reads a sentence of a knowledge entry. */
export function readStatement(sentence: string, language: SpokenLanguage): Statement {
  const words = WORDS[language];
  const folded = claimOf(fold(sentence), words);
  const subject = subjectOf(folded, language);
  const { amounts, spans, used } = readAmounts(partsOf(folded), language);
  const terms = new Map(subject.terms);
  const telling = new Set<string>();
  const denied = new Set<string>();
  let isNegative = false;
  let isJudging = false;
  const seen = { before: false, after: false, more: false, less: false };
  for (const clause of clausesOf(folded, words)) {
    let turns = 0;
    const about: string[] = [];
    const isAgainstHarm = clause.some((part) => hasWord(words.harm, part));
    for (const [at, part] of clause.entries()) {
      const isNot = words.not.has(part);
      const isBad = hasWord(words.bad, part) || words.forbidden.has(part);
      if (isNot || (isBad && !isAgainstHarm)) turns++;
      if (isBad || words.good.has(part)) isJudging = true;
      seen.before ||= words.before.has(part);
      seen.after ||= words.after.has(part);
      const isOfActivity = clause
        .slice(at + 1, at + 1 + MUCH_REACH)
        .some((next) => subject.named.get(next)?.length);
      seen.more ||= hasWord(words.raises, part) || (isOfActivity && words.more.has(part));
      seen.less ||= hasWord(words.lowers, part) || (isOfActivity && words.less.has(part));
      if (words.telling.has(part)) telling.add(stemOf(part, language));
      const named = subject.named.get(part);
      if (named !== undefined) about.push(...named);
      else if (words.runners.has(part)) {
        terms.set('runners', RUNNERS_WEIGHT);
        about.push('runners');
      } else if (
        !isNot &&
        !isBad &&
        !used.has(part) &&
        isSubject(part, clause[at + 1] ?? '', words, language)
      ) {
        const stem = stemOf(part, language);
        terms.set(stem, words.often.has(part) ? OFTEN_WEIGHT : 1);
        about.push(stem);
      }
    }
    if (turns % 2 === 0) continue;
    isNegative = true;
    for (const term of about) denied.add(term);
  }
  const poles = new Map<Axis, 'one' | 'other'>();
  if (seen.before !== seen.after) poles.set('order', seen.before ? 'one' : 'other');
  if (seen.more !== seen.less) poles.set('amount', seen.more ? 'one' : 'other');
  if (subject.effort !== undefined) poles.set('effort', subject.effort === 'hard' ? 'one' : 'other');
  const { activities, scope } = subject;
  return {
    sentence,
    terms,
    activities,
    scope,
    amounts,
    spans,
    telling,
    denied,
    isNegative,
    isJudging,
    poles,
  };
}

/** What a folded sentence claims: the reason behind it is left out. */
function claimOf(folded: string, { because }: Words): string {
  for (const { 0: word, index } of folded.matchAll(/\p{L}+/gu))
    if (index > FEWEST_LETTERS_OF_A_CLAIM && because.has(word)) return folded.slice(0, index);
  return folded;
}

/** The words of a sentence, by claim. */
function clausesOf(folded: string, words: Words): readonly (readonly string[])[] {
  const parts = partsOf(folded).map((part) => withoutElision(part).replace("'", ''));
  const clauses: string[][] = [[]];
  for (const [at, part] of parts.entries()) {
    const next = parts.slice(at + 1, at + 1 + NEW_CLAIM_REACH);
    if (words.and.has(part) && next.some((one) => words.not.has(one))) clauses.push([]);
    clauses.at(-1)?.push(part);
  }
  return clauses;
}

function isSubject(part: string, next: string, words: Words, language: SpokenLanguage): boolean {
  if (words.same.has(part)) return words.often.has(next);
  if (words.kept.has(part)) return true;
  if (!/^\p{L}/u.test(part) || LIGHT_WORDS[language].has(part)) return false;
  return (
    ![
      words.good,
      words.forbidden,
      words.before,
      words.after,
      words.clock,
      words.begin,
      words.because,
      words.spans,
      words.may,
      words.plain,
      words.telling,
      words.more,
      words.less,
      words.most,
      words.least,
    ].some((list) => list.has(part)) &&
    !hasWord(words.raises, part) &&
    !hasWord(words.lowers, part)
  );
}
