import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord.js';

/** A row of buttons, or one select. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** The form that Discord shows over everything else. */
export type Form = APIModalInteractionResponseCallbackData;

export interface SaidFile {
  readonly name: string;
  readonly data: Uint8Array;
  /** The alt text of a picture. */
  readonly description?: string;
}

/** What the bot says: a text of any length with what stands below it, or a laid out message. */
export interface Said {
  /** Markdown. It is split where it is too long for one message. Empty where there is a `layout`. */
  readonly text: string;
  /** Below the last message of the text. */
  readonly rows?: readonly Row[];
  /** Components V2, which take the place of text and rows; texts in them are counted by whoever lays them out. */
  readonly layout?: readonly APIMessageTopLevelComponent[];
  readonly files?: readonly SaidFile[];
}

/** What comes of a command, of a pressed button, of a choice or of a form. */
export type Outcome =
  /** A new message; where `onlyAsker` is left out, as the command or the control says. */
  | {
      readonly kind: 'say';
      readonly said: Said;
      readonly onlyAsker?: boolean;
      /** Messages of their own, after it. */
      readonly then?: readonly Said[];
    }
  /** The message that was pressed becomes this. */
  | { readonly kind: 'update'; readonly said: Said }
  /** A form to fill in. Discord takes it as the first response only: where it comes too late, `late` is said instead. */
  | { readonly kind: 'form'; readonly form: Form; readonly late?: Said };

/** A text as an outcome. */
export const say = (text: string): Outcome => ({ kind: 'say', said: { text } });
