import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EntryChange } from '../../src/knowledge/publication.ts';
import type { Page } from '../../src/knowledge/page.ts';
import { keepPublications, KNOWLEDGE } from '../../src/stores/publications.ts';
import { CLUB, openClubProcess, type ClubProcess } from './club-process.ts';
import { figuresOf, type Figures } from './figures.ts';
import { largeBook } from './large-book.ts';
import type { Progress } from './progress.ts';

export interface PublishingFigures {
  /** How long a publication takes until it is acknowledged, in milliseconds. */
  readonly publish: Figures;
  /** The longest that the process was held up by one step, from each publication until it was found. */
  readonly heldUp: Figures;
  /** From the acknowledgement until the next question finds it, in this process and in another one. */
  readonly found: Figures;
  readonly foundElsewhere: Figures;
  /** What a moderator waits for before a publication: the draft is examined. */
  readonly examine: Figures;
}

const OTHER = fileURLToPath(new URL('other-process.ts', import.meta.url));

/** How long it takes to publish in a club's book of so many entries, one publication after the other. */
export async function measurePublishing(
  pages: readonly Page[],
  { entries, publications }: { readonly entries: number; readonly publications: number },
  progress: Progress,
): Promise<PublishingFigures> {
  const dataDir = mkdtempSync(join(tmpdir(), 'paceline-bench-'));
  const club = await openClubProcess(dataDir);
  await importLarge(club, pages, entries);
  await club.shelf.of(CLUB);
  const other = fork(OTHER, [dataDir], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  // Nothing is left behind where the measurement itself is broken off.
  process.once('exit', () => other.kill('SIGKILL'));
  await once(other, 'message');
  const times: Record<keyof PublishingFigures, number[]> = {
    publish: [],
    heldUp: [],
    found: [],
    foundElsewhere: [],
    examine: [],
  };
  for (let at = 1; at <= publications; at += 1) {
    const question = `Where is the fountain of the ${at} lanterns?`;
    const fields = {
      title: `Fountain of ${at} lanterns`,
      text: `The fountain of the ${at} lanterns stands behind the old mill. It runs from May to September.`,
      questions: question,
      words: at % 2 === 0 ? `lantern well ${at} → fountain` : '',
      source: 'Coach Ana',
    };
    const acting = { club: CLUB, by: 'discord:1' };
    const { key } = await club.editor.add(acting, 'en', fields);
    const examined = performance.now();
    await club.editor.examine(CLUB, key);
    times.examine.push(performance.now() - examined);
    const longest = watchSteps();
    const before = performance.now();
    const made = await club.editor.publish(acting, key, '');
    times.publish.push(performance.now() - before);
    if (made.kind !== 'published') throw new Error(`not published: ${made.kind}`);
    const published = Date.now();
    const [change] = made.publication.changes;
    const section = change?.id ?? '';
    other.send({ question, section });
    const [here, [elsewhere]] = await Promise.all([
      club.foundAt(question, section),
      once(other, 'message') as Promise<[{ readonly at: number }]>,
    ]);
    times.heldUp.push(longest());
    times.found.push(here - published);
    times.foundElsewhere.push(elsewhere.at - published);
    progress.done(at);
  }
  const ended = once(other, 'exit');
  other.disconnect();
  await ended;
  await club.stores.close();
  rmSync(dataDir, { recursive: true, force: true });
  return {
    publish: figuresOf(times.publish),
    heldUp: figuresOf(times.heldUp),
    found: figuresOf(times.found),
    foundElsewhere: figuresOf(times.foundElsewhere),
    examine: figuresOf(times.examine),
  };
}

async function importLarge({ stores }: ClubProcess, pages: readonly Page[], count: number): Promise<void> {
  const changes = largeBook(pages, count).entries.flatMap((entry): EntryChange[] =>
    entry.id.startsWith('club-') ? [{ id: entry.id, from: 0, becomes: { kind: 'text', entry } }] : [],
  );
  const by = { number: 1, at: Date.now(), by: 'discord:1', why: '', act: 'import' as const, changes };
  await keepPublications(stores.namespace(KNOWLEDGE)).add(CLUB, by);
}

/** Watches how long others wait for their turn; gives the longest, in milliseconds, and ends. */
function watchSteps(): () => number {
  let longest = 0;
  let last = performance.now();
  let watching = true;
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (watching) setImmediate(look);
  };
  setImmediate(look);
  return () => {
    watching = false;
    return longest;
  };
}
