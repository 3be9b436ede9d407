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
  /** What of the terms it says no to; empty where it says no to nothing. */
  readonly denied: ReadonlySet<string>;
  readonly isNegative: boolean;
  /** True where it calls something good or bad, allowed or forbidden. */
  readonly isJudging: boolean;
  readonly poles: ReadonlyMap<Axis, 'one' | 'other'>;
}

/** How much the words of a subject tell: runners are in every entry, cross-training in nearly every one. */
const RUNNERS_WEIGHT = 0.6;

/** How many words behind an "and" a "not" may stand so that another claim begins there. */
const NEW_CLAIM_REACH = 2;

/** Reads a sentence of a knowledge entry. */
export function readStatement(sentence: string, language: SpokenLanguage): Statement {
  const words = WORDS[language];
  const folded = fold(sentence);
  const subject = subjectOf(sentence, language);
  const { amounts, spans, used } = readAmounts(partsOf(folded), language);
  const terms = new Map(subject.terms);
  const denied = new Set<string>();
  let isNegative = false;
  let isJudging = false;
  const seen = { before: false, after: false, more: false, less: false };
  for (const clause of clausesOf(folded, words)) {
    let turns = 0;
    const about: string[] = [];
    for (const part of clause) {
      const isNot = words.not.has(part);
      const isBad = hasWord(words.bad, part) || words.forbidden.has(part);
      if (isNot || isBad) turns++;
      if (isBad || words.good.has(part)) isJudging = true;
      seen.before ||= words.before.has(part);
      seen.after ||= words.after.has(part);
      seen.more ||= hasWord(words.more, part);
      seen.less ||= hasWord(words.less, part);
      const named = subject.named.get(part);
      if (named !== undefined) about.push(...named);
      else if (words.runners.has(part)) {
        terms.set('runners', RUNNERS_WEIGHT);
        about.push('runners');
      } else if (!isNot && !isBad && !used.has(part) && isSubject(part, words, language)) {
        const stem = stemOf(part, language);
        terms.set(stem, 1);
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
  return { sentence, terms, activities, scope, amounts, spans, denied, isNegative, isJudging, poles };
}

/** The words of what a sentence claims, by claim: the reason is left out. */
function clausesOf(folded: string, words: Words): readonly (readonly string[])[] {
  const parts = partsOf(folded).map((part) => withoutElision(part).replace("'", ''));
  const clauses: string[][] = [[]];
  for (const [at, part] of parts.entries()) {
    if (at > 1 && words.because.has(part)) break;
    const next = parts.slice(at + 1, at + 1 + NEW_CLAIM_REACH);
    if (words.and.has(part) && next.some((one) => words.not.has(one))) clauses.push([]);
    clauses.at(-1)?.push(part);
  }
  return clauses;
}

function isSubject(part: string, words: Words, language: SpokenLanguage): boolean {
  if (words.telling.has(part)) return true;
  if (!/^\p{L}/u.test(part) || LIGHT_WORDS[language].has(part)) return false;
  return ![
    words.good,
    words.forbidden,
    words.before,
    words.after,
    words.clock,
    words.begin,
    words.because,
    words.spans,
    words.often,
    words.most,
    words.least,
  ].some((list) => list.has(part)) && !hasWord(words.more, part) && !hasWord(words.less, part);
}
