import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diffLines } from 'diff';
import { z } from 'zod';
import type { Asked } from './server.ts';

/**
 * Conversations that a server replays, a file each. Those in `conversations/` were written by hand from the API's
 * documentation, in the words of a friendly coach, since no real server was at hand; `npm run eval -- --model --record
 * DIR` writes real ones.
 */
const CONVERSATION = z.strictObject({
  messages: z.array(z.strictObject({ role: z.string(), content: z.string() })).min(1),
  reply: z.string(),
});
export type Conversation = z.infer<typeof CONVERSATION>;

const FOLDER = fileURLToPath(new URL('conversations/', import.meta.url));

export async function readConversations(folder: string = FOLDER): Promise<readonly Conversation[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  return Promise.all(
    names
      .toSorted()
      .map(async (name) => CONVERSATION.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  );
}

export async function writeConversation(folder: string, conversation: Conversation): Promise<void> {
  await mkdir(folder, { recursive: true });
  const name = createHash('sha256').update(textOf(conversation.messages)).digest('hex').slice(0, 16);
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(conversation, null, 2)}\n`);
}

/** Replays conversations. What none of them holds is noted in `missing`, as the difference to the nearest. */
export function replaying(conversations: readonly Conversation[]): {
  readonly reply: (asked: Asked) => string;
  readonly missing: readonly string[];
} {
  const missing: string[] = [];
  return {
    missing,
    reply(asked) {
      const wanted = textOf(asked);
      const found = conversations.find(({ messages }) => textOf(messages) === wanted);
      if (found !== undefined) return found.reply;
      missing.push(
        differenceTo(
          wanted,
          conversations.map(({ messages }) => textOf(messages)),
        ),
      );
      return '';
    },
  };
}

const textOf = (messages: Asked): string =>
  messages.map(({ role, content }) => `[${role}]\n${content}\n`).join('\n');

/** The lines by which a prompt differs from the one that is nearest. */
function differenceTo(wanted: string, known: readonly string[]): string {
  const differences = known.map((text) =>
    diffLines(text, wanted).filter(({ added, removed }) => added || removed),
  );
  const size = (parts: (typeof differences)[number]): number =>
    parts.reduce((sum, { count }) => sum + count, 0);
  const [nearest] = differences.toSorted((a, b) => size(a) - size(b));
  if (nearest === undefined) return `No conversation is recorded at all. Asked was:\n${wanted}`;
  const lines = nearest.flatMap(({ added, value }) =>
    value
      .trimEnd()
      .split('\n')
      .map((line) => `${added ? '+' : '-'} ${line}`),
  );
  return `No recorded conversation holds this prompt. Beside the nearest one:\n${lines.join('\n')}`;
}
