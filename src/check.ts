import { problemLines, readShippedBook } from './shipped-book.ts';
import { readShippedPrompts } from './shipped-prompts.ts';
import { en } from './wording/en/en.ts';

/** Validates the knowledge and the prompts alone, whatever the settings are: lines that say so, or all that is wrong. */
export async function checkShipped(): Promise<
  { readonly good: readonly string[] } | { readonly problems: readonly string[] }
> {
  const book = await readShippedBook();
  const prompts = await readShippedPrompts();
  const problems = [
    ...('problems' in book ? problemLines(book.problems) : []),
    ...('problems' in prompts ? prompts.problems : []),
  ];
  if ('problems' in book || 'problems' in prompts) return { problems };
  const questions = book.entries.reduce((count, entry) => count + entry.questions.length, 0);
  return {
    good: [
      en.start.knowledgeGood({ entries: book.entries.length, questions }),
      en.start.promptsGood({ count: prompts.count }),
    ],
  };
}
