import type { Logger } from 'pino';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { failureOf, isClosedToBot, isInteractionOver, newReference } from './failure.ts';
import { REMEMBERED_CHANNELS, type Timings } from './limits.ts';
import { messagesOf } from './outgoing.ts';
import { makeRemembered } from './remembered.ts';
import type { Reply } from './respond.ts';
import type { Outcome } from './said.ts';
import { makePace, makeShowing, type Show } from './showing.ts';
import { settledWithin } from './under-way.ts';

/** One thing said to the bot, and what comes of it. */
export interface Exchange {
  readonly reply: Reply;
  /** Gives what is to be said; `show` takes as much of it as may be shown by then. */
  readonly answer: (show: Show) => Promise<Outcome>;
  readonly channelId: string;
  /** How it came in, for the log: a command's name, a control's, or `message`. */
  readonly way: string;
}

/**
 * Carries out exchanges; the one funnel for errors. Whatever fails, the member reads one line with a reference (where
 * anything can still be said), the log has the reference with the rest, and the promise resolves.
 */
export function makeExchanger(p: {
  readonly words: Pick<MemberCatalogue['discord'], 'cut' | 'error'>;
  readonly log: Logger;
  readonly timings: Timings;
}): (exchange: Exchange) => Promise<void> {
  const isNewlyClosed = makeRemembered(REMEMBERED_CHANNELS);

  const pace = makePace(p.timings.showEveryMs, () => performance.now());

  async function answered(exchange: Exchange, show: Show): Promise<Outcome> {
    const answer = exchange.answer(show);
    if (!(await settledWithin(answer, p.timings.answerWithinMs))) {
      throw new Error(`no answer within ${p.timings.answerWithinMs} ms`);
    }
    return answer;
  }

  async function attempt(exchange: Exchange): Promise<void> {
    const showing = makeShowing(exchange.reply, { pace, cutLine: p.words.cut, log: p.log });
    const answer = answered(exchange, showing.show);
    try {
      await exchange.reply.waitFor(answer);
    } finally {
      await showing.end();
    }
    const outcome = await answer;
    if (outcome.kind === 'form' && (outcome.late === undefined || exchange.reply.mayOpen()))
      return exchange.reply.open(outcome.form);
    const said = outcome.kind === 'form' ? (outcome.late ?? { text: '' }) : outcome.said;
    const then = outcome.kind === 'say' ? (outcome.then ?? []) : [];
    const messages = [said, ...then].flatMap((one) => messagesOf(one, p.words.cut));
    const [first] = messages;
    if (outcome.kind === 'update') return first && exchange.reply.update(first);
    for (const [index, message] of messages.entries()) {
      await exchange.reply.send(message, String(index), outcome.kind === 'say' ? outcome.onlyAsker : true);
    }
    return undefined;
  }

  /** Logs a failure; gives the reference to tell the member, or undefined where nothing can be told. */
  function report(error: unknown, exchange: Exchange): string | undefined {
    const { channelId, way } = exchange;
    const failure = failureOf(error);
    if (isClosedToBot(error)) {
      if (isNewlyClosed(channelId)) p.log.warn({ channelId, way, failure }, 'may not write in this channel');
      return undefined;
    }
    const reference = newReference();
    p.log.error({ reference, channelId, way, failure }, 'an answer failed');
    return isInteractionOver(error) ? undefined : reference;
  }

  return async (exchange) => {
    try {
      await attempt(exchange);
    } catch (error) {
      const reference = report(error, exchange);
      if (reference === undefined) return;
      try {
        await exchange.reply.send({ content: p.words.error({ reference }) }, 'e');
      } catch (again) {
        report(again, exchange);
      }
    }
  };
}
