import type { FileToKeep, Upload } from './files.ts';
import type { Checked } from './form.ts';
import type { JsonObject } from './json.ts';
import { isObject } from './json.ts';
import type { TestFile } from './message-types.ts';
import type { Issue } from './reply.ts';

const FILES_AT_MOST = 10;
const REFERENCE = 'attachment://';
/** Where an embed may show an attachment. */
const EMBED_MEDIA = [
  ['image', 'url'],
  ['thumbnail', 'url'],
  ['footer', 'icon_url'],
  ['author', 'icon_url'],
] as const;

/** One attachment that a message will have: one that it has, or one that comes with the request. */
export type Attached = { kept: TestFile; description: string | null } | { added: FileToKeep };

type Listed = {
  id?: string | number | null;
  filename?: string | null | undefined;
  description?: string | null | undefined;
};

/**
 * The attachments of a message after a body was taken: those that its list names, or where it has no list those that
 * were there and everything uploaded.
 */
export function attach(
  list: Listed[] | null | undefined,
  uploads: Upload[],
  before: TestFile[],
): Checked<Attached[]> {
  if (list === undefined || list === null) {
    const kept = before.map((file): Attached => ({ kept: file, description: file.description }));
    return limited([...kept, ...uploads.map((upload): Attached => ({ added: added(upload, {}) }))]);
  }
  const issues: Issue[] = [];
  const attached = list.flatMap((item, index): Attached[] => {
    const kept = before.find(({ id }) => id === String(item.id));
    if (kept) return [{ kept, description: item.description ?? kept.description }];
    const upload = uploads.find((one) => String(one.index) === String(item.id));
    if (upload) return [{ added: added(upload, item) }];
    issues.push({
      path: ['attachments', index],
      code: 'ATTACHMENT_NOT_FOUND',
      message: 'Attachment data not found.',
    });
    return [];
  });
  return issues.length > 0 ? { issues } : limited(attached);
}

function added(upload: Upload, { filename, description }: Listed): FileToKeep {
  const { name, contentType, bytes } = upload;
  return { name: filename ?? name, contentType, bytes, description: description ?? null };
}

function limited(attached: Attached[]): Checked<Attached[]> {
  if (attached.length <= FILES_AT_MOST) return { value: attached };
  const message = `Must be ${FILES_AT_MOST} or fewer in length.`;
  return { issues: [{ path: ['attachments'], code: 'BASE_TYPE_MAX_LENGTH', message }] };
}

/** The names by which components and embeds may refer to attachments. */
export function namesOf(attached: Attached[]): string[] {
  return attached.map((one) => ('kept' in one ? one.kept.name : one.added.name));
}

/** The name in `attachment://name`; null for other addresses. */
export function referenced(url: unknown): string | null {
  return typeof url === 'string' && url.startsWith(REFERENCE) ? url.slice(REFERENCE.length) : null;
}

/** The fault of an `attachment://` address that leads to no attachment of the message. */
export function unresolved(path: (string | number)[], url: unknown, names: string[]): Issue[] {
  const name = referenced(url);
  if (name === null || names.includes(name)) return [];
  const message = 'The referenced attachment was not found in the request';
  return [{ path, code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message }];
}

/** The faults of embeds that show attachments which are not there. */
export function embedMediaIssues(embeds: JsonObject[], names: string[]): Issue[] {
  return embeds.flatMap((embed, index) =>
    EMBED_MEDIA.flatMap(([part, key]) => {
      const holder = embed[part];
      return isObject(holder) ? unresolved(['embeds', index, part, key], holder[key], names) : [];
    }),
  );
}

/** An embed as Discord keeps it: attachments by their address. */
export function embedJson(embed: JsonObject, files: TestFile[]): JsonObject {
  const shown: JsonObject = { type: 'rich', ...embed };
  for (const [part, key] of EMBED_MEDIA) {
    const holder = embed[part];
    const name = isObject(holder) ? referenced(holder[key]) : null;
    const file = files.find((one) => one.name === name);
    if (isObject(holder) && file) shown[part] = { ...holder, [key]: file.url };
  }
  return shown;
}
