import type { JsonObject } from './json.ts';
import type { NewFile, TestMessage } from './message-types.ts';
import type { TestChannel, TestRole, TestUser } from './world-types.ts';

/** Who does something with the bot, and how Discord tells it. */
export type Actor = {
  /** The member of `TestDiscord` by default. */
  user?: TestUser;
  /** en-US by default. */
  locale?: string;
  /** Dispatched twice with the same id. */
  twice?: boolean;
};

/** Where a command is run; without both, in the first channel of the first guild. */
type Place = { channel?: TestChannel; dm?: boolean };

export type OptionValue = string | number | boolean | TestUser | TestRole | TestChannel | NewFile;

/** A slash command that a member runs. It is checked against what the bot registered, as Discord's client does. */
export type Running = Actor &
  Place & {
    name: string;
    group?: string;
    subcommand?: string;
    options?: Record<string, OptionValue>;
    /** True: the command need not be registered; types of options follow from the values. */
    unregistered?: boolean;
    /** True: the server's own settings let the member run it, whatever `default_member_permissions` says. */
    letBySettings?: boolean;
  };

/** What a member has typed into an option with autocomplete so far; `options` are those filled in before. */
export type Typing = Running & { focused: string; typed: string };

/** A menu of a message or of a member ("Apps"), by the name under which the bot registered it. */
export type UsingMenu = Actor & {
  name: string;
  message?: TestMessage;
  /** A user menu's target. */
  member?: TestUser;
  channel?: TestChannel;
  letBySettings?: boolean;
};

/** Names a button or select: its custom_id, a pattern of it, or what stands on it. */
export type ComponentName = string | RegExp | { label: string };

export type SelectValue = string | TestUser | TestRole | TestChannel;
/** A text, what is chosen in a select or among boxes, a box that is ticked, or files. */
export type FieldValue = string | boolean | SelectValue[] | NewFile[];

export type Acknowledgement = {
  kind: 'reply' | 'deferred' | 'update' | 'deferred-update' | 'modal' | 'choices';
  ephemeral: boolean;
  afterMs: number;
};

export type TestChoice = { name: string; value: string | number };

/** One field of a modal. */
export type TestField = {
  customId: string;
  /** Discord's component type: 4 text, 3 and 5 to 8 selects, 19 files, 21 to 23 boxes. */
  type: number;
  label: string;
  required: boolean;
  /** The component as sent, with its limits and its options. */
  json: JsonObject;
};

/** A form that the bot has shown to one user. */
export type TestModal = {
  customId: string;
  title: string;
  fields: TestField[];
  /** As sent. */
  json: JsonObject;
  /** The only one who may submit it. */
  user: TestUser;
  /** The interaction that it answered. */
  interactionId: string;
};

/** A button or select as it stands on a message. */
export type TestComponent = {
  /** Undefined for link buttons. */
  customId: string | undefined;
  type: number;
  /** A button's label, a select's placeholder. */
  label: string;
  disabled: boolean;
  options: TestChoice[];
  json: JsonObject;
};

export type TestInteraction = {
  id: string;
  token: string;
  user: TestUser;
  /** The interaction as dispatched. */
  json: JsonObject;
  /** Waits for the first answer to the interaction. */
  acknowledged: (timeoutMs?: number) => Promise<Acknowledgement>;
  /** Waits for the new message the member reads in the end: the reply, or what replaced "thinking". */
  reply: (timeoutMs?: number) => Promise<TestMessage>;
  /** Waits until the message under the button, select or modal is changed by this interaction, and gives it. */
  updated: (timeoutMs?: number) => Promise<TestMessage>;
  /** Waits for the form that the bot shows. */
  modal: (timeoutMs?: number) => Promise<TestModal>;
  /** Waits for the choices of an autocomplete. */
  choices: (timeoutMs?: number) => Promise<TestChoice[]>;
  /** The follow-ups so far, in order (deleted ones too). */
  followUps: TestMessage[];
  /** Waits until there are `count` follow-ups and gives them. */
  waitForFollowUps: (count: number, timeoutMs?: number) => Promise<TestMessage[]>;
  /** From now on the token is as old as one of more than 15 minutes. */
  expire: () => void;
};
