import type { Book } from '../knowledge/book.ts';
import { fold } from '../knowledge/tokens.ts';
import { compareDecisions } from '../planner/compare.ts';
import type { Finding } from '../planner/plan.ts';
import { RULES, type RuleId } from '../planner/rules/rules.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { planChoices } from '../wording/plan-choices.ts';
import { planProblemText } from '../wording/plan-problem.ts';
import { wordPlan } from '../wording/plan-text.ts';
import type { Answer, Citation, Why } from './answer.ts';
import { cite } from './compose.ts';
import type { LeftOut } from './defaults.ts';
import { cutTo, fitting, lengthWithTitles } from './fit-answer.ts';
import { MOST_ANSWER_CHARACTERS, MOST_CHARACTERS, MOST_TITLED_CHARACTERS } from './limits.ts';
import type { OneReply, Part, Reply } from './reply.ts';

/** Between the parts of an answer. */
const PARTING = '\n\n';
/** Characters that marks of citations may take. */
const LEFT_FOR_MARKS = 20;
/** Sentences that the answer to one of several questions is told in, at most: fewer where all are too long together. */
const LEAST_SENTENCES = 2;
const SENTENCES_OF_A_PART = [Number.POSITIVE_INFINITY, 4, 3, LEAST_SENTENCES];

/** Puts what was decided into words; it decides nothing. */
export type Word = (reply: Reply, language: SpokenLanguage, catalogue: MemberCatalogue) => Answer;

function leftOutText(one: LeftOut, words: MemberCatalogue['plan']['leftOut']): string {
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
  const shipped = book.shipped ?? book;
  return (reply, language, catalogue) =>
    reply.outcome === 'several'
      ? wordSeveral(reply.parts, language, catalogue)
      : wordOne(reply, language, catalogue, []);

  /**
   * Words the replies to several questions. Where they are too long together, those from the knowledge tell less, so
   * that one message shows them with the titles of their sources, or at least without; what finds no room even so is
   * left out and named, the first one never.
   */
  function wordSeveral(parts: readonly Part[], language: SpokenLanguage, catalogue: MemberCatalogue): Answer {
    const further = parts.slice(1);
    const word = (leftOut: readonly Part[], sentences: number): Answer =>
      wordParts(
        parts.filter((part) => !leftOut.includes(part)),
        leftOut,
        sentences,
        language,
        catalogue,
      );
    for (const leftOut of [[], ...further.toReversed().map((part) => [part]), further]) {
      const answers = SENTENCES_OF_A_PART.map((sentences) => word(leftOut, sentences)).filter(
        ({ text }) => text.length <= MOST_ANSWER_CHARACTERS,
      );
      const whole =
        answers.find((answer) => lengthWithTitles(answer) <= MOST_TITLED_CHARACTERS) ?? answers[0];
      if (whole !== undefined) return whole;
    }
    return word(further, LEAST_SENTENCES);
  }

  /** Words some of the replies to several questions, each from the knowledge in so many sentences at most. */
  function wordParts(
    told: readonly Part[],
    leftOut: readonly Part[],
    sentences: number,
    language: SpokenLanguage,
    catalogue: MemberCatalogue,
  ): Answer {
    const citations: Citation[] = [];
    const answers = told.map(({ reply }) => {
      const shorter = reply.outcome === 'answer' ? cutTo(reply, reply.chosen.slice(0, sentences)) : reply;
      return wordOne(shorter, language, catalogue, citations);
    });
    const [first, ...others] = answers;
    if (!first) throw new Error('A message that asks several things has no reply.');
    const further = told
      .slice(1)
      .map(({ reply }, at) =>
        reply.outcome === 'abstain'
          ? catalogue.answers.partNotCovered(topicOf(reply))
          : (others[at]?.text ?? ''),
      );
    const places = leftOut.map(({ place }) => place);
    const note = places.length === 0 ? [] : [catalogue.answers.partsLeftOut({ places })];
    return {
      ...first,
      text: [first.text, ...further, ...note].join(PARTING),
      citations,
      why: {
        entries: answers.flatMap(({ why }) => why.entries),
        rules: [...new Set(answers.flatMap(({ why }) => why.rules))],
        model: null,
      },
    };
  }

  /** Words one reply; the citations of its marks join the list. */
  function wordOne(
    reply: OneReply,
    language: SpokenLanguage,
    catalogue: MemberCatalogue,
    citations: Citation[],
  ): Answer {
    const { answers, plan } = catalogue;
    const said = { language, citations, why: { entries: [], rules: [], model: null } };
    switch (reply.outcome) {
      case 'answer': {
        const note = reply.undecided ? ` ${answers.undecided}` : '';
        const { chosen, entries } = cutTo(reply, fitting(reply.chosen, MOST_ANSWER_CHARACTERS - note.length));
        return {
          ...said,
          outcome: 'answer',
          text: cite(chosen, citations) + note,
          why: { ...said.why, entries },
        };
      }
      case 'plan':
        return planned(reply, language, catalogue, citations);
      case 'vague':
        return { ...said, outcome: 'clarify', text: answers.vague, choices: reply.choices };
      case 'clarify':
        return { ...said, outcome: 'clarify', text: planProblemText(reply.problem, plan), choices: [] };
      case 'abstain': {
        const { reason, nearest } = reply;
        const text = decliningText(reply, answers);
        return { ...said, outcome: 'abstain', text, reason, ...topicOf(reply), nearest };
      }
      case 'meeting': {
        const { sessions, without } = reply;
        const { meeting, meetingNotOn } = catalogue.clubSessions;
        const text = without.length > 0 ? meetingNotOn({ days: without, sessions }) : meeting({ sessions });
        return { ...said, outcome: 'answer', text };
      }
      case 'safety':
        return { ...said, outcome: 'safety', text: answers.safety[reply.urgency] };
      case 'smalltalk':
        return { ...said, outcome: 'smalltalk', text: answers.smalltalk[reply.kind], kind: reply.kind };
    }
  }

  function planned(
    {
      asked,
      question,
      decision,
      fromProfile,
      fromClub,
      leftOut,
      against,
      beside,
    }: Extract<Reply, { outcome: 'plan' }>,
    language: SpokenLanguage,
    { plan }: MemberCatalogue,
    citations: Citation[],
  ): Answer {
    const { lines, findings, remedy, week } = wordPlan(question, decision, plan, fromProfile);
    const sentences = [
      ...(against === undefined ? [] : plan.changes(compareDecisions(against, decision), decision.verdict)),
      ...lines.map(({ text, rules }) => `${text}${marks(rules, citations, language)}`),
      plan.fromProfile(fromProfile),
      ...(fromClub ? [plan.fromClub] : []),
      ...leftOut.map((one) => leftOutText(one, plan.leftOut)),
    ].filter((sentence) => sentence !== '');
    const more = beside?.chosen.map(({ sentence }) => sentence).join(' ') ?? '';
    const told = sentences.join(' ');
    const fits = beside && told.length + more.length <= MOST_ANSWER_CHARACTERS - LEFT_FOR_MARKS;
    const whole = fits ? `${told} ${cite(beside.chosen, citations)}` : told;
    const { remedy: _, ...decided } = decision;
    const worded = {
      language,
      text: [whole, ...(week === undefined ? [] : [week])].join(PARTING),
      citations,
      plan: { ...decided, findings, ...(remedy !== undefined && { remedy }) },
      why: {
        entries: [...entriesOf(findings), ...(fits ? [beside.entry] : [])],
        rules: [...new Set(findings.map(({ rule }) => rule))],
        model: null,
      },
    };
    return decision.verdict === 'ask'
      ? { ...worded, outcome: 'clarify', choices: planChoices(question, decision, plan) }
      : { ...worded, outcome: 'plan', asked };
  }

  function entriesOf(findings: readonly Finding[]): Why['entries'] {
    const sections = new Set(findings.map(({ section }) => section));
    return [...sections].flatMap((section) => {
      const entry = book.entry(section);
      return entry ? [{ section, revision: entry.revision, evidence: 1, covered: [], missing: [] }] : [];
    });
  }

  /** Citation marks for the rules that a line rests on; new citations join the list. */
  function marks(rules: readonly RuleId[], citations: Citation[], language: SpokenLanguage): string {
    const numbers = rules.map((id) => {
      const { section, quote, title } = source(id, language);
      const known = citations.findIndex(
        (citation) => citation.section === section && citation.quote === quote,
      );
      return known >= 0 ? known + 1 : citations.push({ section, title, quote });
    });
    return [...new Set(numbers)].map((number) => ` [${number}]`).join('');
  }

  /**
   * The sentence that a rule rests on, in a language where the entry is told in it. A club that has reworded the entry
   * has kept its words.
   */
  function source(id: RuleId, language: SpokenLanguage): Citation {
    const rule = RULES.find((one) => one.id === id);
    const entry = rule && book.entry(rule.section);
    const original = rule && shipped.entry(rule.section);
    if (!entry || !original) throw new Error(`The rule ${id} names a section that the book does not hold.`);
    const at = original.sentences.findIndex((sentence) => sentence.toLowerCase().includes(rule.statement));
    const told = book.translation(entry.id, language) ?? entry;
    const kept = (shipped.translation(entry.id, told.language) ?? original).sentences[Math.max(0, at)] ?? '';
    const words = fold(kept);
    const quote = told.sentences.find((sentence) => fold(sentence) === words) ?? kept;
    return { section: entry.id, title: told.title, quote };
  }
}

function decliningText(
  reply: Extract<Reply, { outcome: 'abstain' }>,
  { abstain }: MemberCatalogue['answers'],
): string {
  const { reason } = reply;
  if (reason === 'not-covered') return abstain[reason](topicOf(reply));
  return reason === 'too-long' ? abstain[reason]({ most: MOST_CHARACTERS }) : abstain[reason];
}

const topicOf = ({ topic }: Extract<Reply, { outcome: 'abstain' }>) => (topic === undefined ? {} : { topic });
