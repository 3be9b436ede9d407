import type { Book } from '../knowledge/book.ts';
import { compareDecisions } from '../planner/compare.ts';
import type { Finding } from '../planner/plan.ts';
import { RULES, type RuleId } from '../planner/rules/rules.ts';
import type { Catalogue, Language } from '../wording/catalogue.ts';
import { planChoices } from '../wording/plan-choices.ts';
import { planProblemText } from '../wording/plan-problem.ts';
import { wordPlan } from '../wording/plan-text.ts';
import type { Answer, Citation, Why } from './answer.ts';
import { cite } from './compose.ts';
import type { LeftOut } from './defaults.ts';
import { MOST_CHARACTERS } from './limits.ts';
import type { Reply } from './reply.ts';

/** Puts what was decided into words; it decides nothing. */
export type Word = (reply: Reply, language: Language, catalogue: Catalogue) => Answer;

function leftOutText(one: LeftOut, words: Catalogue['plan']['leftOut']): string {
  switch (one.id) {
    case 'impossible-days':
      return words[one.id](one);
    case 'race-over':
      return words[one.id](one);
    case 'club-days':
      return words[one.id](one);
  }
}

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
        const { question, decision, fromProfile, fromClub, leftOut, against } = reply;
        const { lines, findings, remedy, week } = wordPlan(question, decision, plan, fromProfile);
        const citations: Citation[] = [];
        const sentences = [
          ...(against === undefined
            ? []
            : plan.changes(compareDecisions(against, decision), decision.verdict)),
          ...lines.map(({ text, rules }) => `${text}${marks(rules, citations)}`),
          plan.fromProfile(fromProfile),
          ...(fromClub ? [plan.fromClub] : []),
          ...leftOut.map((one) => leftOutText(one, plan.leftOut)),
        ].filter((sentence) => sentence !== '');
        const { remedy: _, ...decided } = decision;
        const worded = {
          ...said,
          text: [sentences.join(' '), ...(week === undefined ? [] : [week])].join('\n\n'),
          citations,
          plan: { ...decided, findings, ...(remedy !== undefined && { remedy }) },
          why: { entries: entriesOf(findings), model: null },
        };
        return decision.verdict === 'ask'
          ? { ...worded, outcome: 'clarify', choices: planChoices(question, decision, plan) }
          : { ...worded, outcome: 'plan' };
      }
      case 'clarify':
        return { ...said, outcome: 'clarify', text: planProblemText(reply.problem, plan), choices: [] };
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

  function entriesOf(findings: readonly Finding[]): Why['entries'] {
    const sections = new Set(findings.map(({ section }) => section));
    return [...sections].flatMap((section) => {
      const entry = book.entry(section);
      return entry === undefined ? [] : [{ section, revision: entry.revision, evidence: 1 }];
    });
  }

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
