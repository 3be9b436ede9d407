import { z } from 'zod';
import { attach, embedMediaIssues, namesOf } from './attachments.ts';
import type { Attached } from './attachments.ts';
import { componentIssues } from './component-form.ts';
import type { Upload } from './files.ts';
import { checkForm } from './form.ts';
import { poll } from './polls.ts';
import type { Checked } from './form.ts';
import type { TestMessage } from './message-types.ts';
import type { Issue } from './reply.ts';

/** Lengths are counted in UTF-16 units, which is never laxer than Discord. */
const CONTENT_AT_MOST = 2_000;
const EMBEDS_AT_MOST = 10;
const EMBEDS_TOGETHER_AT_MOST = 6_000;
const EMBED_TITLE_AT_MOST = 256;
const EMBED_DESCRIPTION_AT_MOST = 4_096;
const EMBED_FIELDS_AT_MOST = 25;
const EMBED_FIELD_VALUE_AT_MOST = 1_024;
const EMBED_FOOTER_AT_MOST = 2_048;
const NONCE_AT_MOST = 25;
const MENTION_IDS_AT_MOST = 100;
const FILENAME_AT_MOST = 1_024;
const ALT_TEXT_AT_MOST = 1_024;
const COMPONENTS_V2_FLAG = 1 << 15;

const text = (max: number) => z.string().max(max).nullish();

const embed = z.looseObject({
  title: text(EMBED_TITLE_AT_MOST),
  description: text(EMBED_DESCRIPTION_AT_MOST),
  fields: z
    .array(
      z.looseObject({
        name: z.string().min(1).max(EMBED_TITLE_AT_MOST),
        value: z.string().min(1).max(EMBED_FIELD_VALUE_AT_MOST),
      }),
    )
    .max(EMBED_FIELDS_AT_MOST)
    .nullish(),
  footer: z.looseObject({ text: z.string().max(EMBED_FOOTER_AT_MOST) }).nullish(),
  author: z.looseObject({ name: z.string().max(EMBED_TITLE_AT_MOST) }).nullish(),
});

const allowedMentions = z.looseObject({
  parse: z.array(z.enum(['roles', 'users', 'everyone'])).nullish(),
  roles: z.array(z.string()).max(MENTION_IDS_AT_MOST).nullish(),
  users: z.array(z.string()).max(MENTION_IDS_AT_MOST).nullish(),
  replied_user: z.boolean().nullish(),
});

const form = z.looseObject({
  content: text(CONTENT_AT_MOST),
  embeds: z.array(embed).max(EMBEDS_AT_MOST).nullish(),
  components: z.array(z.unknown()).nullish(),
  allowed_mentions: allowedMentions.nullish(),
  flags: z.int().nullish(),
  nonce: z.union([z.string().max(NONCE_AT_MOST), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  message_reference: z
    .looseObject({ message_id: z.string().nullish(), fail_if_not_exists: z.boolean().nullish() })
    .nullish(),
  sticker_ids: z.array(z.string()).nullish(),
  attachments: z
    .array(
      z.looseObject({
        id: z.union([z.string(), z.int()]),
        filename: text(FILENAME_AT_MOST),
        description: text(ALT_TEXT_AT_MOST),
      }),
    )
    .nullish(),
  poll: poll.nullish(),
});

export type MessageForm = z.infer<typeof form>;
export type AllowedMentions = z.infer<typeof allowedMentions>;
type Embed = z.infer<typeof embed>;

/** What a body gives: its form, and the attachments that the message then has. */
export type Taken = { form: MessageForm; attached: Attached[] };

/**
 * Checks the body of a new message or an edit by Discord's limits; `before` is the message that is edited. Emptiness
 * is judged by `isEmpty`, since an edit keeps what it does not name.
 */
export function checkMessage(
  body: unknown,
  uploads: Upload[] = [],
  before: TestMessage | null = null,
): Checked<Taken> {
  const checked = checkForm(form, body);
  if ('issues' in checked) return checked;
  const attached = attach(checked.value.attachments, uploads, before?.files ?? []);
  if ('issues' in attached) return attached;
  const issues = crossIssues(checked.value, before, namesOf(attached.value));
  return issues.length > 0 ? { issues } : { value: { form: checked.value, attached: attached.value } };
}

/** Whether nothing of it would be seen: white space alone counts as nothing. */
export function isEmpty(message: MessageForm, files: number): boolean {
  const lists = [message.embeds, message.components, message.sticker_ids];
  const listed = lists.some((list) => (list?.length ?? 0) > 0);
  return !listed && files === 0 && !message.poll && (message.content ?? '').trim() === '';
}

function crossIssues(message: MessageForm, before: TestMessage | null, files: string[]): Issue[] {
  const v2 = (((message.flags ?? 0) | (before?.flags ?? 0)) & COMPONENTS_V2_FLAG) !== 0;
  const embeds = message.embeds ?? [];
  const issues = [
    ...componentIssues(message.components ?? [], v2, files),
    ...embedMediaIssues(embeds, files),
  ];
  if (embeds.reduce((sum, one) => sum + embedLength(one), 0) > EMBEDS_TOGETHER_AT_MOST) {
    issues.push({
      path: ['embeds'],
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: `Embed size exceeds maximum size of ${EMBEDS_TOGETHER_AT_MOST}`,
    });
  }
  if (v2) {
    for (const field of ['content', 'embeds', 'poll', 'sticker_ids'] as const) {
      // What the edited message had is to be taken back when Components V2 come in.
      const kept = field === 'content' || field === 'embeds' ? before?.[field] : undefined;
      const value = message[field] === undefined ? kept : message[field];
      if (
        value === undefined ||
        value === null ||
        value === '' ||
        (Array.isArray(value) && value.length === 0)
      )
        continue;
      issues.push({
        path: [field],
        code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      });
    }
  }
  for (const kind of ['users', 'roles'] as const) {
    const { parse, [kind]: ids } = message.allowed_mentions ?? {};
    if (!parse?.includes(kind) || (ids?.length ?? 0) === 0) continue;
    issues.push({
      path: ['allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    });
  }
  if (message.enforce_nonce === true && (message.nonce ?? '') === '') {
    issues.push({ path: ['nonce'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  }
  return issues;
}

function embedLength(one: Embed): number {
  const fields = (one.fields ?? []).flatMap((field) => [field.name, field.value]);
  return [one.title, one.description, one.footer?.text, one.author?.name, ...fields].join('').length;
}
