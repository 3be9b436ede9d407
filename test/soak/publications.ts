import { makeProgress } from '../bench/progress.ts';
import { killPublishers } from '../editing/killed-publishers.ts';
import { makeFolder, removeFolder } from '../stores/kinds.ts';

const PUBLICATIONS = 1_000;
const MS_PER_SECOND = 1_000;

/** A thousand publications in processes that are killed; true where none that was acknowledged is lost. */
export async function soakPublications(): Promise<boolean> {
  const folder = await makeFolder();
  const progress = makeProgress(process.stderr, 'publications with kills', PUBLICATIONS);
  const start = performance.now();
  try {
    const { acknowledged, underWay, kills, lost } = await killPublishers(folder, PUBLICATIONS, (count) =>
      progress.done(count),
    );
    const seconds = Math.round((performance.now() - start) / MS_PER_SECOND);
    console.log(
      `${acknowledged} publications acknowledged, ${kills} processes killed (${underWay} within a publication), ${lost.length} lost; ${seconds} s`,
    );
    for (const one of lost) console.log(`- ${one}`);
    return lost.length === 0;
  } finally {
    await removeFolder(folder);
  }
}
