import type { Letter, Mailroom, NotPosted, Posted } from './letter.ts';
import { LATE_WITHIN_MS, MOST_TRIES, nextStep, pauseAfter } from './next-step.ts';
import type { LetterName, LetterRecord, LetterRecords, NotSent } from './records.ts';

/** A message to be posted once. */
export interface Order {
  readonly club: string;
  readonly name: LetterName;
  /** When it is due, in milliseconds since 1970. */
  readonly due: number;
  /** Makes the message, or says why there is none; the same each time. */
  readonly compose: () => Promise<Composed>;
}

export type Composed =
  | {
      readonly letter: Letter;
      /** What is noted of it once it is posted. */
      readonly noted?: { readonly piece?: string; readonly poll?: true; readonly late?: true };
    }
  | { readonly nothing: NotSent; readonly line?: string };

/** How a message stands: what is kept of it, and when it is to be looked at again, if so. */
export interface Delivery {
  readonly record: LetterRecord | undefined;
  readonly again?: number;
  /** This call has written what became of it. */
  readonly wrote?: true;
}

export interface DeliverPorts {
  readonly records: LetterRecords;
  readonly mailroom: Pick<Mailroom, 'post' | 'find'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Names this process, or whatever posts beside others. */
  readonly self: string;
  /** Takes what failed where nothing may. */
  readonly report: (error: unknown) => void;
}

type Claimed = Extract<LetterRecord, { readonly state: 'claimed' }>;

/** Others that write the same record meanwhile: each try fails only where another has just succeeded. */
const MOST_WRITES = 20;

/** Soon, in milliseconds: another was quicker. */
const SOON_MS = 1_000;

/**
 * Takes a message one step on: claims it, looks for it where a try before may have posted it, posts it, and writes down
 * what came of it. Whoever else does the same at the same moment, and wherever this is cut short, it is posted once.
 */
export async function deliver(order: Order, ports: DeliverPorts): Promise<Delivery> {
  const { records, now } = ports;
  const { club, name, due } = order;
  const before = await records.read(club, name);
  const step = nextStep(before, before?.due ?? due, now());
  switch (step.kind) {
    case 'done':
      return { record: before };
    case 'wait':
      return { record: before, again: step.until };
    case 'missed': {
      const missed = { state: 'not-sent', at: now(), due, why: 'missed' } as const;
      return write(order, before, missed, ports);
    }
    case 'claim': {
      const { tries, unsure } = step;
      const first = before?.due ?? due;
      const claimed: Claimed = { state: 'claimed', by: ports.self, at: now(), due: first, tries, unsure };
      if (!(await records.put(club, name, before, claimed))) return quicker(order, ports);
      return post(order, claimed, { tooLate: step.tooLate, before }, ports);
    }
  }
}

/** Goes on with a message that is claimed. */
async function post(
  order: Order,
  claimed: Claimed,
  { tooLate, before }: { readonly tooLate: boolean; readonly before: LetterRecord | undefined },
  ports: DeliverPorts,
): Promise<Delivery> {
  const { mailroom, records, now } = ports;
  const { tries, due } = claimed;
  const composed = await order.compose();
  if ('nothing' in composed) {
    const { nothing: why, line } = composed;
    const next = { state: 'not-sent', at: now(), due, why, ...(line !== undefined && { line }) } as const;
    return write(order, claimed, next, ports);
  }
  const { letter, noted } = composed;
  const after = before?.state === 'waiting' ? { after: before.why } : {};
  const sent = { state: 'sent', due, channel: letter.channel, tries, ...noted, ...after } as const;

  if (claimed.unsure) {
    const found = await guarded(() => mailroom.find(letter), ports);
    if (found.kind === 'found')
      return write(order, claimed, { ...sent, at: now(), message: found.message, found: true }, ports);
    if (found.kind !== 'absent') return notPosted(order, claimed, letter, found, ports);
  }
  if (tooLate) {
    const next: LetterRecord =
      before?.state === 'waiting'
        ? { state: 'failed', at: now(), due, channel: letter.channel, tries, why: 'gave-up' }
        : { state: 'not-sent', at: now(), due, why: 'missed' };
    return write(order, claimed, next, ports);
  }

  // What was done since may have taken long: only who still holds the claim may post.
  const renewed: Claimed = { ...claimed, at: now() };
  if (!(await records.put(order.club, order.name, claimed, renewed))) return quicker(order, ports);
  const posted = await guarded<Posted>(() => mailroom.post(letter), ports);
  if (posted.kind !== 'posted') return notPosted(order, renewed, letter, posted, ports);
  const { message, roleGone } = posted;
  return writeSent(
    order,
    renewed,
    { ...sent, at: now(), message, ...(roleGone === true && { roleGone }) },
    ports,
  );
}

async function notPosted(
  order: Order,
  claimed: Claimed,
  { channel }: Letter,
  outcome: NotPosted,
  ports: DeliverPorts,
): Promise<Delivery> {
  const at = ports.now();
  const { due, tries } = claimed;
  if (outcome.kind === 'never')
    return write(order, claimed, { state: 'failed', at, due, channel, tries, why: outcome.why }, ports);
  const isLate = at > due + LATE_WITHIN_MS;
  if (isLate && tries >= MOST_TRIES)
    return write(order, claimed, { state: 'failed', at, due, channel, tries, why: 'gave-up' }, ports);
  const pause = at + pauseAfter(tries, outcome.afterMs);
  // Once it is too late to post it, it is only looked for: where it may stand in the channel, that is to be known.
  const until = isLate ? pause : Math.min(pause, due + LATE_WITHIN_MS + 1);
  return write(order, claimed, { state: 'waiting', at, until, due, tries, why: outcome.why }, ports);
}

/** An exception may have come after the message was on its way: it counts as a temporary failure. */
async function guarded<T>(
  work: () => Promise<T | NotPosted>,
  { report }: DeliverPorts,
): Promise<T | NotPosted> {
  try {
    return await work();
  } catch (error) {
    report(error);
    return { kind: 'not-now', why: 'unreachable' };
  }
}

/**
 * Writes down that a message stands in its channel, whatever others have written meanwhile: who took the claim over, and
 * is about to post, must not any more.
 */
async function writeSent(
  order: Order,
  before: LetterRecord,
  sent: Extract<LetterRecord, { readonly state: 'sent' }>,
  { records }: DeliverPorts,
): Promise<Delivery> {
  const { club, name } = order;
  let held: LetterRecord | undefined = before;
  for (let tries = 0; tries < MOST_WRITES; tries++) {
    if (await records.put(club, name, held, sent)) return { record: sent, wrote: true };
    held = await records.read(club, name);
    if (held?.state === 'sent') return { record: held };
  }
  throw new Error('The record of a message that was posted was changed again and again by others.');
}

async function write(
  order: Order,
  before: LetterRecord | undefined,
  next: LetterRecord,
  ports: DeliverPorts,
): Promise<Delivery> {
  if (!(await ports.records.put(order.club, order.name, before, next))) return quicker(order, ports);
  return next.state === 'waiting' ? { record: next, again: next.until } : { record: next, wrote: true };
}

/** Another has written meanwhile: what it wrote holds. */
async function quicker({ club, name }: Order, { records, now }: DeliverPorts): Promise<Delivery> {
  const record = await records.read(club, name);
  return { record, again: now() + SOON_MS };
}
