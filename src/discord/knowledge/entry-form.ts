import { ComponentType, TextInputStyle, type APIModalInteractionResponseCallbackComponent } from 'discord.js';
import { DRAFT_FIELDS, type DraftField, type DraftFields } from '../../editing/draft.ts';
import { MOST_WHY, type TextDraft } from '../../editing/drafts.ts';
import { isSpoken } from '../../knowledge/spoken-language.ts';
import type { MemberCatalogue } from '../../wording/catalogue.ts';
import { customId } from '../custom-id.ts';
import type { Form } from '../said.ts';
import { KNOWLEDGE_CONTROLS } from './ids.ts';

/** Characters that one field of a form takes. */
const FIELD_CHARACTERS = 4_000;
/** The name of the only field of the form for a reason. */
export const WHY_FIELD = 'why';

const SHORT: readonly DraftField[] = ['title', 'source'];

/** A language as it is called in the reader's, or its two letters. */
export const languageName = (language: string, { knowledgeDesk }: MemberCatalogue): string =>
  isSpoken(language) ? knowledgeDesk.languages[language] : language;

/** The form in which a text is written, filled with what the draft holds; what is too long for it stays as it is. */
export function entryForm(draft: TextDraft, gap: string | undefined, words: MemberCatalogue): Form {
  const { form } = words.knowledgeDesk;
  const language = languageName(draft.language, words);
  const args = [draft.key, ...(gap === undefined ? [] : [gap])];
  return {
    custom_id: customId(KNOWLEDGE_CONTROLS.write, args) ?? KNOWLEDGE_CONTROLS.write,
    title: draft.entry === undefined ? form.newTitle({ language }) : form.editTitle({ language }),
    components: DRAFT_FIELDS.map((field) => fieldPart(field, draft.fields, words)),
  };
}

function fieldPart(
  field: DraftField,
  fields: DraftFields,
  { editing, knowledgeDesk: { form } }: MemberCatalogue,
): APIModalInteractionResponseCallbackComponent {
  const label = editing.fields[field];
  const help = form.help[field];
  const value = fields[field];
  if (value.length > FIELD_CHARACTERS) {
    return {
      type: ComponentType.TextDisplay,
      content: form.tooLong({ field: label, most: FIELD_CHARACTERS }),
    };
  }
  return {
    type: ComponentType.Label,
    label,
    description: help,
    component: {
      type: ComponentType.TextInput,
      custom_id: field,
      style: SHORT.includes(field) ? TextInputStyle.Short : TextInputStyle.Paragraph,
      max_length: FIELD_CHARACTERS,
      // What is missing is told with everything else that is to be put right.
      required: false,
      ...(value !== '' && { value }),
    },
  };
}

/** The fields that were filled in, without those that the form did not have. */
export function filledIn(fields: Readonly<Record<string, readonly string[]>>): Partial<DraftFields> {
  return Object.fromEntries(
    DRAFT_FIELDS.flatMap((field) => {
      const value = fields[field]?.[0];
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

/** The form that asks why something is published. */
export function whyForm(key: string, gap: string | undefined, { knowledgeDesk }: MemberCatalogue): Form {
  const { title, label, help } = knowledgeDesk.why;
  const args = [key, ...(gap === undefined ? [] : [gap])];
  return {
    custom_id: customId(KNOWLEDGE_CONTROLS.publish, args) ?? KNOWLEDGE_CONTROLS.publish,
    title,
    components: [
      {
        type: ComponentType.Label,
        label,
        description: help,
        component: {
          type: ComponentType.TextInput,
          custom_id: WHY_FIELD,
          style: TextInputStyle.Short,
          max_length: MOST_WHY,
          required: false,
        },
      },
    ],
  };
}
