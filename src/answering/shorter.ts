import { cutTo } from './fit-answer.ts';
import type { OneReply, Reply } from './reply.ts';

/** Sentences of an answer where a club wants them short, in all its parts together. */
const SHORT_SENTENCES = 3;

/** A reply in few sentences from the knowledge. A plan is told whole, without what else the knowledge says beside it. */
export function shortened(reply: Reply): Reply {
  if (reply.outcome !== 'several') return shortenedTo(reply, SHORT_SENTENCES);
  const each = Math.max(1, Math.floor(SHORT_SENTENCES / reply.parts.length));
  return {
    ...reply,
    parts: reply.parts.map((part) => ({ ...part, reply: shortenedTo(part.reply, each) })),
  };
}

function shortenedTo(reply: OneReply, sentences: number): OneReply {
  if (reply.outcome === 'plan') return { ...reply, beside: undefined };
  if (reply.outcome !== 'answer') return reply;
  const own = reply.undecided === true ? 1 : 0;
  return cutTo(reply, reply.chosen.slice(0, Math.max(1, sentences - own)));
}
