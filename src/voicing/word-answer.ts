import { z } from 'zod';
import type { NotWorded } from '../answering/answer.ts';
import type { SpokenLanguage } from '../knowledge/spoken-language.ts';
import type { TakeBack } from './budgets.ts';
import { addableWords } from './content.ts';
import { judge, keptWords, type Fault, type FaultId, type Material } from './gate.ts';
import type { Kept } from './kept.ts';
import type { LanguageModel, ModelMessage, ModelRequest } from './model.ts';
import type { Outgoing } from './outgoing.ts';
import type { Voiceable } from './passages.ts';
import type { Prompts } from './prompts.ts';
import { SAID, type SaidSentence } from './sentences.ts';

const SHAPE: ModelRequest['shape'] = { name: 'sentences', schema: z.toJSONSchema(SAID) };

/** What the wording of an answer works with. */
export interface WordingPorts {
  readonly model: LanguageModel;
  readonly prompts: Prompts;
  readonly kept: Kept<readonly SaidSentence[]>;
  /** Counts a request, and gives what takes that back; undefined where there is no room for it. */
  readonly take: () => TakeBack | undefined;
  /** Makes, for each reply, what takes as much of it as has come by then. */
  readonly listen?: (material: Material) => (soFar: string) => void;
  readonly refused?: ReportRefused;
}

/** Takes the kinds of faults for which a wording was not sent; never its words. */
export type ReportRefused = (faults: readonly FaultId[]) => void;

/** Sentences for an answer that have passed the gate, or why there are none. */
export type Worded = { readonly sentences: readonly SaidSentence[] } | { readonly without: NotWorded };

/** The messages by which a model is asked to word an answer. */
function wordingMessages(
  { language, turns, question }: Outgoing & { readonly language: SpokenLanguage },
  { lead, passages }: Voiceable,
  prompts: Prompts,
): readonly ModelMessage[] {
  const numbered = passages.map(
    ({ text }, at) => `${at + 1}. ${text}\n   keep in this order: ${keptWords(text, language).join(', ')}`,
  );
  return prompts.fill('word-answer', {
    language,
    question,
    turns,
    lead,
    ...addableWords(language),
    passages: numbered.join('\n'),
  });
}

/** Has an answer worded: asked for once, and once more where the gate finds faults. What has passed is kept. */
export async function wordAnswer(
  sent: Outgoing & { readonly language: SpokenLanguage },
  answer: Voiceable,
  { model, prompts, kept, take, listen, refused }: WordingPorts,
): Promise<Worded> {
  const material: Material = { language: sent.language, answer };
  const messages = wordingMessages(sent, answer, prompts);
  // All that an answer depends on stands in the messages: the question, the texts of the book, the prompt.
  const key = JSON.stringify([model.name, prompts.versions('word-answer', 'repair-answer'), messages]);
  const known = kept.get(key);
  if (known) return { sentences: known };
  const exchange = model.begin();
  let asked = messages;
  for (;;) {
    const takeBack = take();
    if (takeBack === undefined) return { without: 'budget' };
    const heard = listen?.(material);
    let isOver = false;
    const reply = await exchange.reply({ messages: asked, shape: SHAPE }, (soFar) => {
      if (!isOver) heard?.(soFar);
    });
    // A request that nobody waits for any more may go on beyond that.
    isOver = true;
    if ('failed' in reply) {
      if (reply.failed === 'paused') takeBack();
      return { without: reply.failed };
    }
    const judged = judge(reply.text, material);
    if ('sentences' in judged) {
      kept.set(key, judged.sentences);
      return judged;
    }
    if (asked !== messages) {
      refused?.([...new Set(judged.faults.map(({ id }) => id))]);
      return { without: judged.faults.every(isUnread) ? 'unsaid' : 'gate' };
    }
    const faults = judged.faults.map(faultLine).join('\n');
    asked = [
      ...messages,
      { role: 'assistant', content: reply.text.slice(0, MOST_REPEATED) },
      ...prompts.fill('repair-answer', { faults }),
    ];
  }
}

/** True where nothing at all could be read, so that nothing can be said of it. */
const isUnread = ({ id, sentence }: Fault): boolean => id === 'shape' && sentence === undefined;

/** Characters of a faulty reply that are sent back with its faults. */
const MOST_REPEATED = 4_000;

/** A fault as the model is told it. */
const faultLine = ({ id, sentence, detail }: Fault): string =>
  [
    `- ${id}`,
    ...(sentence === undefined ? [] : [`sentence ${sentence}`]),
    ...(detail === undefined ? [] : [detail]),
  ].join(': ');
