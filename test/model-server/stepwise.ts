import type { ServerResponse } from 'node:http';
import { echoed } from './hostile.ts';
import { chunk, type Asked, type Behaviour } from './server.ts';

/** A sentence of a reply. */
type Sentence = ReturnType<typeof echoed>[number];

/** A reply that comes sentence by sentence, each when the test says so. */
export interface Stepwise {
  readonly reply: (asked: Asked) => Behaviour;
  /** Lets so many further sentences go out, of all replies; the end of a reply counts as one. */
  allow(count: number): void;
}

/** Makes one of the sentences that `wording` makes of the passages, which it gets a sentence each. */
export function stepwise(wording: (sentences: Sentence[]) => readonly Sentence[] = (all) => all): Stepwise {
  let allowed = 0;
  const waiting: (() => void)[] = [];

  /** Resolves when the next sentence may go out. */
  function step(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (allowed > 0) resolve();
    else waiting.push(resolve);
    allowed = Math.max(0, allowed - 1);
    return promise;
  }

  async function send(response: ServerResponse, sentences: readonly Sentence[]): Promise<void> {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk({ role: 'assistant', content: '{"sentences": [' }));
    for (const [at, sentence] of sentences.entries()) {
      await step();
      response.write(chunk({ content: `${at === 0 ? '' : ','}${JSON.stringify(sentence)}` }));
    }
    await step();
    response.end(`${chunk({ content: ']}' })}${chunk({}, 'stop')}data: [DONE]\n\n`);
  }

  return {
    reply: (asked) => (response) => void send(response, wording(echoed(asked))),
    allow(count) {
      const freed = waiting.splice(0, count);
      allowed += count - freed.length;
      for (const free of freed) free();
    },
  };
}
