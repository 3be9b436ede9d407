import type { Book } from '../knowledge/book.ts';
import { RULES, type RuleId } from '../planner/rules.ts';
import type { Catalogue, Language } from '../wording/catalogue.ts';
import { wordPlan } from '../wording/plan-text.ts';
import type { Answer, Citation } from './answer.ts';
import { cite } from './compose.ts';
import { MOST_CHARACTERS } from './limits.ts';
import type { Reply } from './reply.ts';

/** Puts what was decided into words; it decides nothing. */
export type Word = (reply: Reply, language: Language, catalogue: Catalogue) => Answer;

/** Makes the wording for a book, whose entries are quoted. */
export function makeWord(book: Book): Word {
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
        const text = lines.map(({ text: line, rules }) => `${line}${marks(rules, citations)}`).join(' ');
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
              revision: book.entry(section)?.revision ?? 1,
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

  /** Citation marks for the rules that a line rests on; new citations join the list. */
  function marks(rules: readonly RuleId[], citations: Citation[]): string {
    const numbers = rules.map((id) => {
      const { section, quote, title } = source(id);
      const known = citations.findIndex(
        (citation) => citation.section === section && citation.quote === quote,
      );
      return known >= 0 ? known + 1 : citations.push({ section, title, quote });
    });
    return [...new Set(numbers)].map((number) => ` [${number}]`).join('');
  }

  /** The sentence that a rule rests on. A club may have reworded it: then the entry's first one stands for it. */
  function source(id: RuleId): Citation {
    const rule = RULES.find((one) => one.id === id);
    const entry = rule && book.entry(rule.section);
    if (!entry) throw new Error(`The rule ${id} names a section that the book does not hold.`);
    const quote = entry.sentences.find((sentence) => sentence.toLowerCase().includes(rule.statement));
    return { section: entry.id, title: entry.title, quote: quote ?? entry.sentences[0] ?? '' };
  }
}
