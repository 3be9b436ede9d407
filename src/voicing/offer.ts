import { z } from 'zod';
import type { Answer, Ask } from '../answering/answer.ts';
import type { Question } from '../answering/question.ts';
import type { PlainWords } from '../answering/understanding/personal/plain-words.ts';
import type { Book } from '../knowledge/book.ts';
import { fold } from '../knowledge/tokens.ts';
import { CATALOGUES } from '../wording/catalogue.ts';
import type { TakeBack } from './budgets.ts';
import { keepLast } from './kept.ts';
import type { LanguageModel, ModelRequest } from './model.ts';
import { outgoing } from './outgoing.ts';
import type { Prompts } from './prompts.ts';
import { planOf, READINGS, readingsIn, type Reading } from './readings.ts';

const SHAPE: ModelRequest['shape'] = { name: 'readings', schema: z.toJSONSchema(READINGS) };

/** Questions that a model may offer, and that are offered in all. */
const MOST_READINGS = 3;
const MOST_CHOICES = 4;
const MOST_KEPT = 300;
/** Listed questions of each entry that a model may name. */
const LISTED_OF_AN_ENTRY = 2;

/** What an offer depends on, beside the question. */
interface Offering {
  readonly plain: PlainWords;
  readonly take: () => TakeBack | undefined;
}

/** Adds questions to choose from to an answer that asks back, or that found nothing. */
export type Offer = (
  question: Question,
  answer: Extract<Answer, { readonly outcome: 'clarify' | 'abstain' }>,
  opened: { readonly book: Book; readonly ask: Ask },
  offering: Offering,
) => Promise<Answer>;

/**
 * Makes the offer of what a member may have meant, where the tables tell too little: a message that is too vague, or
 * whose subject nobody knows. What was decided stays; a model only adds questions, each in our own words and answered
 * by the book or the planner, which the member may choose or leave.
 */
export function makeOffer({
  model,
  prompts,
}: {
  readonly model: LanguageModel;
  readonly prompts: Prompts;
}): Offer {
  const kept = keepLast<readonly Reading[]>(MOST_KEPT);

  async function readings(request: ModelRequest, take: Offering['take']): Promise<readonly Reading[]> {
    const key = JSON.stringify([model.name, prompts.versions('understand-question'), request.messages]);
    const known = kept.get(key);
    if (known) return known;
    const takeBack = take();
    if (takeBack === undefined) return [];
    const reply = await model.begin().reply(request);
    if ('failed' in reply) {
      if (reply.failed === 'paused') takeBack();
      return [];
    }
    const read = readingsIn(reply.text).slice(0, MOST_READINGS);
    kept.set(key, read);
    return read;
  }

  return async (question, answer, { book, ask }, { plain, take }) => {
    const before = openChoices(answer);
    if (before === undefined || question.plan !== undefined) return answer;
    const { language } = answer;
    const sent = outgoing(question, language, plain);
    if (sent === undefined) return answer;
    const listed = book.entries.flatMap((entry) =>
      (book.translation(entry.id, language) ?? entry).questions.slice(0, LISTED_OF_AN_ENTRY),
    );
    const questions = listed.map((one, at) => `${at + 1}. ${one}`).join('\n');
    const messages = prompts.fill('understand-question', { ...sent, language, questions });
    const found = await readings({ messages, shape: SHAPE }, take);
    const { asked } = CATALOGUES[language].plan;
    const texts = found.flatMap((one) =>
      one.kind === 'plan' ? [asked(planOf(one))] : (listed[one.number - 1] ?? []),
    );
    const answered: string[] = [];
    for (const text of new Set(texts)) {
      if (fold(text) === fold(question.text)) continue;
      const { outcome } = await ask({ ...question, text, history: [] });
      if (outcome === 'answer' || outcome === 'plan') answered.push(text);
    }
    if (answered.length === 0) return answer;
    const choices = [...new Set([...answered, ...before])].slice(0, MOST_CHOICES);
    const why = { ...answer.why, offered: model.name };
    return answer.outcome === 'clarify'
      ? { ...answer, choices, why }
      : { ...answer, nearest: choices.slice(0, MOST_READINGS), why };
  };
}

/**
 * What may be picked now where a model may add to it. Undefined where the tables have decided: what was declined by
 * its subject, or is no question for the club, is no matter of understanding.
 */
function openChoices(
  answer: Extract<Answer, { outcome: 'clarify' | 'abstain' }>,
): readonly string[] | undefined {
  if (answer.outcome === 'clarify')
    return answer.plan === undefined && answer.choices.length > 0 ? answer.choices : undefined;
  return answer.reason === 'not-covered' && answer.topic === undefined ? answer.nearest : undefined;
}
