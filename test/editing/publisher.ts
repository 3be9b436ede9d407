/**
 * A process that publishes: `publisher.ts <folder> <job> <name>`. It opens the stores, says `ready`, waits for a line on
 * standard input, so that several begin at the same moment, and writes one line of JSON for each thing it does.
 */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import type { Acting } from '../../src/editing/editor.ts';
import { openStores } from '../../src/stores/sqlite.ts';
import {
  CLUB,
  EDITED,
  EDITS,
  MODERATORS,
  titleAfter,
  type PublisherJob,
  type Said,
} from './publisher-protocol.ts';
import { storedEditor } from './stored-editor.ts';

/** Past Node's own buffers: what the parent reads was true when it was written. */
function say(line: Said | 'ready'): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

const [folder, job, name] = process.argv.slice(2) as [string, PublisherJob, string];
const stores = openStores(folder);
if ('problem' in stores) throw new Error(stores.problem);
const editor = await storedEditor(stores);

const JOBS: Record<PublisherJob, () => Promise<void>> = {
  /** Adds entries, edits each once, and takes every third out again. */
  async publish() {
    const acting = { club: CLUB, by: `discord:${name}` };
    const publish = async (key: string, title: string): Promise<string> => {
      say({ step: 'begun', title });
      const made = await editor.publish(acting, key, `by ${name}`);
      if (made.kind !== 'published') throw new Error(`${title}: ${JSON.stringify(made)}`);
      say({ step: 'done', title, number: made.publication.number });
      return made.publication.changes[0]?.id ?? '';
    };
    for (let at = 1; ; at++) {
      const title = `Place ${at} of ${name}`;
      const draft = await editor.add(acting, 'en', {
        title,
        text: `Here is place ${at} of ${name}.`,
        questions: `Where is place ${at} of ${name}?`,
        source: 'Handbook',
      });
      const id = await publish(draft.key, title);
      const edit = await editor.edit(acting, id, 'en');
      await editor.save(acting, edit?.key ?? '', { title: `${title}, edited` });
      await publish(edit?.key ?? '', `${title}, edited`);
      if (at % 3 !== 0) continue;
      const removal = await editor.remove(acting, id);
      await publish(removal?.key ?? '', `${title}, gone`);
    }
  },
  /** Several moderators count one title up together: who was too late takes up what stands and counts on from there. */
  async edit() {
    const moderators = Array.from({ length: MODERATORS }, async (_, moderator) => {
      const acting = { club: CLUB, by: `discord:${name}${moderator}` };
      for (let done = 0; done < EDITS;) {
        const title = await editOnce(acting);
        if (title !== undefined) done++;
      }
    });
    await Promise.all(moderators);

    async function editOnce(acting: Acting): Promise<string | undefined> {
      const draft = await editor.edit(acting, EDITED, 'en');
      if (draft === undefined) throw new Error('The entry is gone.');
      const edits = Number(/\d+/.exec(draft.fields.title)?.[0] ?? 0);
      const title = titleAfter(edits + 1);
      await editor.save(acting, draft.key, { title });
      const made = await editor.publish(acting, draft.key, '');
      if (made.kind === 'published') {
        say({ step: 'done', title, number: made.publication.number });
        return title;
      }
      if (made.kind !== 'overtaken' && made.kind !== 'same') throw new Error(JSON.stringify(made));
      await editor.drop(CLUB, draft.key);
      return undefined;
    }
  },
};

say('ready');
const input = createInterface({ input: process.stdin });
await input.question('');
input.close();
await JOBS[job]();
await stores.close();
