import type { Logger } from 'pino';
import { plainText } from './discord/escape.ts';
import { failureOf } from './discord/failure.ts';
import type { RunningDiscord } from './discord/start.ts';
import type { Book } from './knowledge/book.ts';
import { placeName } from './knowledge/problem.ts';
import { problemLines } from './shipped-book.ts';
import type { BookWatchers } from './stores/watched-book.ts';

/** What a bot does with changes of the shipped book on the disk: a broken one is told to the log and the moderators. */
export function diskWatchers({
  reship,
  log,
  tellModerators,
}: {
  /** Puts another shipped book below those of all clubs. */
  readonly reship: (book: Book) => Promise<void>;
  readonly log: Logger;
  readonly tellModerators: RunningDiscord['tellModerators'];
}): BookWatchers {
  const failed = (error: unknown): void =>
    log.error({ failure: failureOf(error) }, 'changes of the knowledge on the disk were not looked at');
  return {
    failed,
    async taken(book) {
      await reship(book);
      log.info({ entries: book.entries.length }, 'the knowledge on the disk has changed and is in force');
    },
    broken(problems) {
      log.error(
        { problems: problemLines(problems) },
        'the knowledge on the disk has changed and is broken: the book from before stays in force',
      );
      const [first] = problems;
      if (first === undefined) return;
      const told = { count: problems.length, place: plainText(placeName(first)) };
      tellModerators((words) => words.knowledgeDisk.broken(told)).catch(failed);
    },
  };
}
