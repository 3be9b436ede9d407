import { AMOUNT_WORDS } from '../knowledge/light-words.ts';
import type { IndexedBook } from '../knowledge/search.ts';
import { tokens } from '../knowledge/tokens.ts';
import type { Catalogue, Language } from '../wording/catalogue.ts';
import { wordPlan } from '../wording/plan-text.ts';
import type { Answer, Citation } from './answer.ts';
import { cite } from './compose.ts';
import { MOST_CHARACTERS } from './limits.ts';
import type { Reply } from './reply.ts';

/** What an amount weighs when a quote is looked for. */
const AMOUNT_WEIGHT = 1.5;

/** Puts what was decided into words; it decides nothing. */
export type Word = (reply: Reply, language: Language, catalogue: Catalogue) => Answer;

/** Makes the wording for a book, whose entries are quoted. */
export function makeWord(indexed: IndexedBook): Word {
  return (reply, language, { answers, plan }) => {
    const said = { language, citations: [], why: { entries: [], model: null } };
    switch (reply.outcome) {
      case 'answer': {
        const { text, citations } = cite(reply.chosen);
        return { ...said, outcome: 'answer', text, citations, why: { entries: reply.entries, model: null } };
      }
      case 'plan': {
        const { lines, findings, remedy } = wordPlan(reply.question, reply.decision, plan);
        const citations: Citation[] = [];
        const text = lines
          .map(({ text: line, sections }) => `${line}${marks(line, sections, citations)}`)
          .join(' ');
        const { remedy: _, ...decision } = reply.decision;
        return {
          ...said,
          outcome: 'plan',
          text,
          citations,
          plan: { ...decision, findings, ...(remedy !== undefined && { remedy }) },
          why: {
            entries: [...new Set(findings.map(({ section }) => section))].map((section) => ({
              section,
              revision: indexed.book.entry(section)?.revision ?? 1,
              evidence: 1,
            })),
            model: null,
          },
        };
      }
      case 'abstain': {
        const { reason, nearest } = reply;
        const text =
          reason === 'too-long'
            ? answers.abstain[reason]({ most: MOST_CHARACTERS })
            : answers.abstain[reason];
        return { ...said, outcome: 'abstain', text, reason, nearest };
      }
      case 'safety':
        return { ...said, outcome: 'safety', text: answers.safety[reply.urgency] };
      case 'smalltalk':
        return { ...said, outcome: 'smalltalk', text: answers.smalltalk[reply.kind], kind: reply.kind };
    }
  };

  /** Citation marks for the sections that a line rests on; new citations join the list. */
  function marks(line: string, sections: readonly string[], citations: Citation[]): string {
    return sections
      .map((section) => {
        const entry = indexed.book.entry(section);
        if (!entry) throw new Error(`A rule names the section ${section}, which the book does not hold.`);
        const quote = nearestSentence(line, entry.sentences);
        const known = citations.findIndex(
          (citation) => citation.section === section && citation.quote === quote,
        );
        const number = known >= 0 ? known + 1 : citations.push({ section, title: entry.title, quote });
        return ` [${number}]`;
      })
      .join('');
  }

  /** The sentence that says most of what a line says; amounts ("once or twice") count like telling words. */
  function nearestSentence(line: string, sentences: readonly string[]): string {
    const wanted = weights(line);
    let nearest = { sentence: sentences[0] ?? '', shared: 0 };
    for (const sentence of sentences) {
      let shared = 0;
      for (const term of weights(sentence).keys()) shared += wanted.get(term) ?? 0;
      if (shared > nearest.shared) nearest = { sentence, shared };
    }
    return nearest.sentence;
  }

  function weights(text: string): ReadonlyMap<string, number> {
    const words = tokens(text);
    const amounts = words.filter((word) => AMOUNT_WORDS.has(word)).map((word) => [word, AMOUNT_WEIGHT] as const);
    const terms = indexed.vocabulary.terms(words).map(({ term }) => [term, indexed.search.weight(term)] as const);
    return new Map([...terms, ...amounts]);
  }
}
