import type { Book } from '../knowledge/book.ts';
import type { EntryText } from '../knowledge/publication.ts';
import { fold } from '../knowledge/tokens.ts';
import type { RuleId } from '../planner/rules/rules.ts';
import { restedOn } from '../planner/rules/section-rules.ts';

/** A sentence that rules of the planner rest on, as it is shipped in one language. */
export interface RuleSentence {
  readonly sentence: string;
  readonly rules: readonly RuleId[];
}

/**
 * The sentences of a shipped entry that the planner's rules rest on, in a language where the entry is told in it, else
 * in its own; empty where no rule names it.
 */
export function ruleSentences(shipped: Book, id: string, language: string): readonly RuleSentence[] {
  const entry = shipped.entry(id);
  if (entry === undefined) return [];
  const told = shipped.translation(id, language) ?? entry;
  const found = restedOn(id).flatMap(({ statement, rules }) => {
    const at = entry.sentences.findIndex((sentence) => sentence.toLowerCase().includes(statement));
    const sentence = told.sentences[at];
    return sentence === undefined ? [] : [{ sentence, rules }];
  });
  return [...Map.groupBy(found, ({ sentence }) => sentence)].map(([sentence, all]) => ({
    sentence,
    rules: all.flatMap(({ rules }) => rules),
  }));
}

/**
 * Those of the sentences that rules rest on which a text no longer holds, word for word: the planner would go by what
 * the book no longer says.
 */
export function droppedSentences(shipped: Book, text: EntryText): readonly RuleSentence[] {
  const held = new Set(text.sentences.map(fold));
  return ruleSentences(shipped, text.id, text.language).filter(({ sentence }) => !held.has(fold(sentence)));
}
