import type { Answer } from '../../src/answering/answer.ts';
import type { Turn } from '../../src/answering/question.ts';
import { asks } from './shipped.ts';

/** What opens a turn of the bot that is given, and not asked for. */
const BOT = 'paceline: ';

/**
 * Asks the messages of one member in turn, each with what was said before, and gives the last answer. A turn that
 * opens with "paceline: " stands in place of what the bot said before it.
 */
export async function talks(...turns: readonly string[]): Promise<Answer> {
  const history: Turn[] = [];
  let last: Answer | undefined;
  for (const turn of turns) {
    if (turn.startsWith(BOT)) {
      history[history.length - 1] = { role: 'paceline', text: turn.slice(BOT.length) };
      continue;
    }
    last = await asks(turn, { history: [...history] });
    history.push({ role: 'member', text: turn }, { role: 'paceline', text: last.text });
  }
  if (last === undefined) throw new Error('a talk without a message');
  return last;
}

/** The plan that a talk is to end in. */
export interface DuePlan {
  readonly intent: string;
  readonly understood: object;
  /** A verdict such as these, where the rules tell. */
  readonly verdict?: unknown;
}

/** The plan that a talk ends in, or in what is still to be said for it. */
export async function planOf(turns: readonly string[]): Promise<object> {
  const answer = await talks(...turns);
  const plan = answer.outcome === 'plan' || answer.outcome === 'clarify' ? answer.plan : undefined;
  if (plan === undefined) throw new Error(`no plan: ${answer.outcome}`);
  return plan;
}
