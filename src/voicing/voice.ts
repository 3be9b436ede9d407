import type { Answer, Ask, NotWorded } from '../answering/answer.ts';
import type { Question } from '../answering/question.ts';
import { makePlainWords } from '../answering/understanding/personal/plain-words.ts';
import type { Book } from '../knowledge/book.ts';
import { onceFor } from '../knowledge/once-for.ts';
import type { ModelUse } from '../variables.ts';
import type { Budgets, Spender } from './budgets.ts';
import { keepLast } from './kept.ts';
import type { LanguageModel } from './model.ts';
import type { Nearness } from './nearness.ts';
import { makeOffer } from './offer.ts';
import { outgoing } from './outgoing.ts';
import { voiceable } from './passages.ts';
import type { Prompts } from './prompts.ts';
import { putTogether, type SaidSentence } from './sentences.ts';
import { listenFor } from './shown.ts';
import { wordAnswer, type ReportRefused } from './word-answer.ts';

/** Who asks, as far as the model's use depends on it; nothing of it goes out. */
export interface Asker extends Spender {
  /** Whether the club does without a model. */
  readonly isOff: boolean;
  /** Takes an answer whose text is as much of the wording as has come and may be shown. */
  readonly show?: (begun: Answer) => void;
}

/** What answers from a book. */
interface Opened {
  readonly book: Book;
  readonly ask: Ask;
}

/** Makes the handler of who runs the bot, in the terminal; `isOff` where the club that is named does without a model. */
export type OperatorVoice = (opened: Opened, asker?: Pick<Asker, 'isOff'>) => Ask;

export const forOperator =
  (voice: Voice): OperatorVoice =>
  (opened, { isOff } = { isOff: false }) =>
    voice(opened, { isOff });

/** Makes a handler that has a model word what another one has decided. */
export type Voice = (opened: Opened, asker: Asker) => Ask;

export interface VoicePorts {
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  readonly budgets: Budgets;
  readonly uses: ReadonlySet<ModelUse>;
  /** Absent where no model of embeddings is set up. */
  readonly nearness?: Nearness;
  readonly refused?: ReportRefused;
}

/** Wordings that are kept for the next who asks the same. */
const MOST_KEPT = 300;

const plainOf = onceFor((book: Book) => makePlainWords(book));

/**
 * Makes the voice. What is decided is decided first, without a model, and goes out as it is on any doubt. Only answers
 * and plans are worded; questions to choose from are offered where the tables understood too little.
 */
export function makeVoice({ model, prompts, budgets, uses, nearness, refused }: VoicePorts): Voice {
  const kept = keepLast<readonly SaidSentence[]>(MOST_KEPT);
  const offer = makeOffer({ model, prompts });

  async function worded(question: Question, answer: Answer, { book }: Opened, asker: Asker): Promise<Answer> {
    const without = (notWorded: NotWorded): Answer => ({ ...answer, why: { ...answer.why, notWorded } });
    const parts = voiceable(answer);
    if (parts === undefined) return without('brief');
    if (asker.isOff) return without('off');
    const { language } = answer;
    const sent = outgoing(question, language, plainOf(book), answer.text);
    if (sent === undefined) return without('personal');
    const { show } = asker;
    const found = await wordAnswer({ ...sent, language }, parts, {
      model,
      prompts,
      kept,
      take: () => budgets.take(asker),
      ...(refused && { refused }),
      ...(show && { listen: listenFor((text) => show({ ...answer, text })) }),
    });
    if ('without' in found) return without(found.without);
    return {
      ...answer,
      text: putTogether(found.sentences, parts),
      decidedText: answer.text,
      why: { ...answer.why, model: model.name },
    };
  }

  /** The answer with its entries in the order of their nearness, where there are several. */
  async function ranked(question: Question, answer: Answer, opened: Opened, asker: Asker): Promise<Answer> {
    const { book, ask } = opened;
    const entries = answer.why.entries.flatMap(({ section }) => book.entry(section) ?? []);
    const isOpen = answer.outcome === 'answer' && entries.length > 1 && !asker.isOff;
    if (!isOpen || nearness === undefined || !uses.has('ranking')) return answer;
    const sent = outgoing(question, answer.language, plainOf(book), answer.text);
    const near = sent && (await nearness(sent.question, entries, () => budgets.take(asker)));
    return near === undefined ? answer : ask({ ...question, near });
  }

  return (opened, asker) => async (question) => {
    const answer = await ranked(question, await opened.ask(question), opened, asker);
    switch (answer.outcome) {
      case 'answer':
      case 'plan':
        return uses.has('wording') ? worded(question, answer, opened, asker) : answer;
      case 'clarify':
      case 'abstain':
        return uses.has('understanding') && !asker.isOff
          ? offer(question, answer, opened, {
              plain: plainOf(opened.book),
              take: () => budgets.take(asker),
            })
          : answer;
      case 'safety':
      case 'smalltalk':
        return answer;
    }
  };
}
