import { makeFairness, QUESTIONS_PER_MINUTE, type Admission, type QuestionLimits } from '../club/fairness.ts';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { clubOf, memberOf, type Place } from './desk.ts';
import type { DeskPorts } from './desk-ports.ts';

/** A question that is not answered now. */
export type HeldBack = Extract<Admission, { readonly isAdmitted: false }>;

/** Says whether a question is held back; undefined where it is to be answered. `text` is what the member wrote. */
export type Fair = (place: Place, text: string) => Promise<HeldBack | undefined>;

export interface FairPorts extends Pick<DeskPorts, 'shelf' | 'today' | 'now'> {
  /** Other limits than the usual. */
  readonly questionsPerMinute?: Partial<QuestionLimits>;
}

const MS_PER_SECOND = 1_000;

/**
 * Keeps the limits of members and clubs. Only where one is reached is it looked whether the text speaks of danger: that
 * is answered whatever the limits say.
 */
export function makeFair({ shelf, today, now, questionsPerMinute }: FairPorts): Fair {
  const admit = makeFairness({ ...QUESTIONS_PER_MINUTE, ...questionsPerMinute }, now);
  return async ({ userId, guildId, channelId, locale }, text) => {
    const club = guildId === undefined ? {} : { club: clubOf(guildId) };
    const admission = admit({ member: memberOf(userId), ...club, place: channelId });
    if (admission.isAdmitted) return undefined;
    const question = { text, today: today(), history: [], ...(locale !== undefined && { locale }) };
    const { ask } = await shelf.of(undefined);
    return (await ask(question)).outcome === 'safety' ? undefined : admission;
  };
}

/** What is said to somebody whose question is held back: kindly, and when they can go on. */
export function heldBackText({ limit, until }: HeldBack, { fairness }: MemberCatalogue): string {
  return fairness[limit]({ until: `<t:${Math.ceil(until / MS_PER_SECOND)}:R>` });
}
