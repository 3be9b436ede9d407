import { createHash } from 'node:crypto';
import { Routes, SnowflakeUtil, type APIMessage, type REST } from 'discord.js';
import {
  POST_WITHIN_MS,
  type Found,
  type Letter,
  type Mailroom,
  type NotPosted,
} from '../../digest/letter.ts';
import type { Drawings } from '../drawings.ts';
import { messageRequest, type MessageRequest } from '../outgoing.ts';
import { letterSaid, pollOf } from './letter-said.ts';
import { isMarked, markOf } from './mark.ts';
import { notPosted } from './not-posted.ts';
import type { Pace } from './pace.ts';

/** A message may be older than its moment by the difference between two clocks. */
const CLOCKS_APART_MS = 600_000;
/** Messages that Discord lists at once, and how often it is asked for more: a channel may be a busy one. */
const LISTED = 100;
const MOST_LISTS = 20;
/** Messages that are made beforehand and not yet posted. */
const MOST_AHEAD = 5_000;

/** What messages are posted with. */
export interface MailroomPorts {
  /** Requests of its own, so that nothing that can wait stands before an answer. */
  readonly rest: Pick<REST, 'get' | 'post'>;
  readonly pace: Pace;
  readonly drawings: Drawings;
  /** The id of the bot's own user. */
  readonly self: () => string | undefined;
  /** Whether a club's server has a role. */
  readonly hasRole: (club: string, role: string) => boolean;
}

/** Posts messages to Discord, at the pace that leaves room for answers. */
export function makeMailroom({ rest, pace, drawings, self, hasRole }: MailroomPorts): Mailroom {
  /** Does one request when it is its turn; what Discord asks for holds for all that follow. */
  async function inTurn<T>(request: (signal: AbortSignal) => Promise<T>): Promise<T | NotPosted> {
    const signal = AbortSignal.timeout(POST_WITHIN_MS);
    try {
      return await pace.turn(() => request(signal), signal);
    } catch (error) {
      const known = notPosted(error);
      if (known === undefined) throw error;
      if (known.kind === 'not-now' && known.afterMs !== undefined) pace.rest(known.afterMs);
      return known;
    }
  }

  /** Messages that are made beforehand, by their nonces, as long as nothing of them changes. */
  const ahead = new Map<string, { readonly basis: string; readonly request: MessageRequest }>();

  /** What was made beforehand, once; else it is made now. */
  async function requestFor(letter: Letter): Promise<MessageRequest> {
    const made = ahead.get(letter.nonce);
    ahead.delete(letter.nonce);
    return made?.basis === basisOf(letter) ? made.request : makeRequest(letter);
  }

  async function makeRequest(letter: Letter): Promise<MessageRequest> {
    const { nonce } = letter;
    if (letter.kind === 'poll') {
      const poll = pollOf(letter.poll);
      return { body: { poll, nonce, enforce_nonce: true, allowed_mentions: { parse: [] } } };
    }
    const role = letter.kind === 'digest' ? letter.role : undefined;
    const { text: content, ...said } = await letterSaid(letter, drawings);
    return messageRequest({ content, ...said }, { nonce, ...(role !== undefined && { role }) });
  }

  /** The first of the bot's own messages after another id that fits, the oldest first. */
  async function firstAfter(
    channel: string,
    after: string,
    fits: (message: APIMessage) => boolean,
  ): Promise<Found> {
    let from = after;
    for (let times = 0; times < MOST_LISTS; times += 1) {
      const query = new URLSearchParams({ after: from, limit: String(LISTED) });
      const listed = await inTurn((signal) => rest.get(Routes.channelMessages(channel), { query, signal }));
      if (!Array.isArray(listed)) return listed as NotPosted;
      const messages = (listed as readonly APIMessage[]).toSorted((a, b) =>
        BigInt(a.id) < BigInt(b.id) ? -1 : 1,
      );
      const found = messages.find((message) => message.author.id === self() && fits(message));
      if (found !== undefined) return { kind: 'found', message: found.id };
      const last = messages.at(-1);
      if (last === undefined || messages.length < LISTED) break;
      from = last.id;
    }
    return { kind: 'absent' };
  }

  return {
    async post(letter) {
      const role = letter.kind === 'digest' ? letter.role : undefined;
      const isGone = role !== undefined && !hasRole(letter.club, role);
      const request = await requestFor(isGone ? withoutRole(letter) : letter);
      const posted = await inTurn((signal) =>
        rest.post(Routes.channelMessages(letter.channel), { ...request, signal }),
      );
      if (isNotPosted(posted)) return posted;
      const { id } = posted as APIMessage;
      return { kind: 'posted', message: id, ...(isGone && { roleGone: true }) };
    },
    async find(letter) {
      if (letter.kind === 'poll')
        return firstAfter(letter.channel, letter.below, ({ poll }) => poll !== undefined);
      const timestamp = letter.due - CLOCKS_APART_MS;
      const after = String(SnowflakeUtil.generate({ timestamp, increment: 0n, workerId: 0n, processId: 0n }));
      const mark = markOf(letter);
      return firstAfter(letter.channel, after, ({ components = [] }) => isMarked(components, mark));
    },
    async prepare(letter) {
      const made = { basis: basisOf(letter), request: await makeRequest(letter) };
      ahead.delete(letter.nonce);
      ahead.set(letter.nonce, made);
      for (const oldest of ahead.keys()) {
        if (ahead.size <= MOST_AHEAD) break;
        ahead.delete(oldest);
      }
    },
  };
}

/** What a message is made of. */
const basisOf = (letter: Letter): string =>
  createHash('sha256').update(JSON.stringify(letter)).digest('base64');

function withoutRole(letter: Letter): Letter {
  if (letter.kind !== 'digest') return letter;
  const { role: _, ...rest } = letter;
  return rest;
}

const isNotPosted = (outcome: unknown): outcome is NotPosted =>
  typeof outcome === 'object' &&
  outcome !== null &&
  'kind' in outcome &&
  (outcome.kind === 'not-now' || outcome.kind === 'never');
