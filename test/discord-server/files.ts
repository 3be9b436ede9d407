import type { JsonObject } from './json.ts';
import type { NewFile, TestFile } from './message-types.ts';

const BASE = '/attachments/';

/** A file within a request: `files[n]` of its form, or of another name (`index` null). */
export type Upload = { index: number | null; name: string; contentType: string; bytes: Uint8Array };
export type FileToKeep = Pick<TestFile, 'name' | 'contentType' | 'bytes' | 'description'>;

export type Files = {
  /** Keeps a file under an address of its own. */
  keep: (channelId: string, file: FileToKeep) => TestFile;
  /** The file behind a path of this server. */
  find: (path: string) => TestFile | undefined;
};

/** The attachments of all messages and interactions, as Discord's content network keeps them. */
export function createFiles(newId: () => string, origin: () => string): Files {
  const byPath = new Map<string, TestFile>();
  return {
    keep: (channelId, file) => {
      const id = newId();
      const path = `${BASE}${channelId}/${id}/${encodeURIComponent(file.name)}`;
      const kept: TestFile = { ...file, id, url: `${origin()}${path}` };
      byPath.set(path, kept);
      return kept;
    },
    find: (path) => byPath.get(path),
  };
}

/** What a member attaches, as bytes. */
export function fileToKeep({ name, content, contentType, description }: NewFile): FileToKeep {
  return {
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    contentType: contentType ?? 'application/octet-stream',
    description: description ?? null,
  };
}

/** An attachment as Discord's JSON. */
export function fileJson(file: TestFile, ephemeral = false): JsonObject {
  return {
    id: file.id,
    filename: file.name,
    size: file.bytes.length,
    url: file.url,
    proxy_url: file.url,
    content_type: file.contentType,
    ...(file.description === null ? {} : { description: file.description }),
    ...(ephemeral ? { ephemeral } : {}),
  };
}
