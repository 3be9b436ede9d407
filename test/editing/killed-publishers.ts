import { openStores } from '../../src/stores/sqlite.ts';
import type { Event } from '../../src/editing/history.ts';
import { startPublisher, type Publisher } from './publisher-handle.ts';
import { CLUB, type Said } from './publisher-protocol.ts';
import { storedEditor } from './stored-editor.ts';

/** What came of killing publishers. */
export interface KilledPublishers {
  /** Publications that were acknowledged, and those that were under way when their process was killed. */
  readonly acknowledged: number;
  readonly underWay: number;
  readonly kills: number;
  /** Publications that were acknowledged and are not there, or are not whole; each as a sentence. */
  readonly lost: readonly string[];
}

/** Most lines that a process writes before it is killed. */
const MOST_LINES = 40;

/**
 * Publishes in processes that are killed at random moments, until so many publications were acknowledged. After each
 * kill the book is opened as another process would, and compared with what was said.
 */
export async function killPublishers(
  folder: string,
  publications: number,
  onProgress: (acknowledged: number) => void = () => {},
  onStarted: (publisher: Publisher) => void = () => {},
): Promise<KilledPublishers> {
  const lost: string[] = [];
  let [acknowledged, underWay, kills] = [0, 0, 0];
  while (acknowledged < publications) {
    kills += 1;
    const lines = 1 + Math.floor(Math.random() * MOST_LINES);
    // A moment within a step, not only between two lines.
    const wait = Math.random() < 0.5 ? 0 : Math.random() * 5;
    const publisher = await startPublisher(folder, 'publish', `p${kills}`, (count, self) => {
      if (count === lines) setTimeout(() => self.kill(), wait);
    });
    onStarted(publisher);
    publisher.go();
    const said = await publisher.said;
    const events = await eventsIn(folder);
    lost.push(...missing(said, events));
    acknowledged += said.filter(({ step }) => step === 'done').length;
    underWay += said.at(-1)?.step === 'begun' ? 1 : 0;
    onProgress(acknowledged);
  }
  return { acknowledged, underWay, kills, lost };
}

/** Reads the whole log, each publication and each book after it, as a process that starts anew. */
async function eventsIn(folder: string): Promise<readonly Event[]> {
  const stores = openStores(folder);
  if ('problem' in stores) throw new Error(stores.problem);
  try {
    const editor = await storedEditor(stores);
    await editor.book(CLUB);
    return await editor.history(CLUB);
  } finally {
    await stores.close();
  }
}

/** What was acknowledged and is not there, and what is there of a publication that is not whole. */
function missing(said: readonly Said[], events: readonly Event[]): readonly string[] {
  const byNumber = new Map(events.map((event) => [event.number, event]));
  const gaps = events.flatMap((_, at) => (byNumber.has(at + 1) ? [] : [`number ${at + 1} is missing`]));
  return [
    ...gaps,
    ...said.flatMap((one) => {
      if (one.step !== 'done') return [];
      const event = byNumber.get(one.number);
      const [entry] = event?.entries ?? [];
      if (entry === undefined) return [`${one.title} was acknowledged as number ${one.number} and is lost`];
      const title = one.title.replace(/, gone$/, ', edited');
      return entry.title === title ? [] : [`number ${one.number} holds ${entry.title} and not ${title}`];
    }),
  ];
}
