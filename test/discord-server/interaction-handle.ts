import type { Begun } from './interaction-json.ts';
import type { Acknowledgement, TestChoice, TestInteraction, TestModal } from './interaction-types.ts';
import type { JsonObject } from './json.ts';
import type { TestMessage } from './message-types.ts';
import type { Waits } from './waits.ts';

/** An interaction as the server keeps it. */
export type Open = {
  id: string;
  token: string;
  bornAt: number;
  expired: boolean;
  begun: Begun;
  /** Of the option typed into; 0 for other interactions. */
  optionType: number;
  acknowledgement: Acknowledgement | null;
  /** What '@original' means: the reply, or the message under the component. */
  original: TestMessage | null;
  /** The new message that answered it. */
  reply: TestMessage | null;
  /** How often it changed the message under the component. */
  updates: number;
  modal: TestModal | null;
  choices: TestChoice[] | null;
  followUps: TestMessage[];
  /** What each answer carries about the interaction. */
  metadata: JsonObject;
};

/** What a test holds of an interaction; `what` names it where a wait fails. */
export function handleOf(one: Open, json: JsonObject, what: string, waits: Waits): TestInteraction {
  return {
    id: one.id,
    token: one.token,
    user: one.begun.user,
    json,
    followUps: one.followUps,
    acknowledged: (timeoutMs) =>
      waits.until(`the acknowledgement of ${what}`, () => one.acknowledgement ?? undefined, timeoutMs),
    reply: (timeoutMs) =>
      waits.until(
        `the reply to ${what}`,
        () => (one.reply && !one.reply.loading && !one.reply.deleted ? one.reply : undefined),
        timeoutMs,
      ),
    updated: (timeoutMs) =>
      waits.until(
        `the change of the message under ${what}`,
        () => (one.updates > 0 ? (one.begun.source ?? undefined) : undefined),
        timeoutMs,
      ),
    modal: (timeoutMs) => waits.until(`the form after ${what}`, () => one.modal ?? undefined, timeoutMs),
    choices: (timeoutMs) =>
      waits.until(
        `the choices for ${what}`,
        () => (one.acknowledgement && one.choices) ?? undefined,
        timeoutMs,
      ),
    waitForFollowUps: (count, timeoutMs) =>
      waits.until(
        `${count} follow-ups to ${what} (${one.followUps.length} at first)`,
        () => (one.followUps.length >= count ? one.followUps : undefined),
        timeoutMs,
      ),
    expire: () => {
      one.expired = true;
    },
  };
}
