import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FIRST_LANGUAGE } from '../knowledge/book.ts';
import { LANGUAGE_CODE } from '../knowledge/front-matter.ts';
import { MAX_PAGE_BYTES } from '../knowledge/limits.ts';
import { readPageTexts, type Page, type PageText } from '../knowledge/page.ts';
import { inReadingOrder, plainProblem, problem, type Problem } from '../knowledge/problem.ts';
import { decodeUtf8 } from '../knowledge/utf-8.ts';

/**
 * The pages of all languages, from the files `<folder>/<language>/*.md` in the order of their names; or every
 * problem of the folders and of all their files at once. English, which the planner's rules rest on, must be there.
 */
export async function readPages(
  folder: string,
): Promise<readonly Page[] | { readonly problems: readonly Problem[] }> {
  const texts: PageText[] = [];
  const problems: Problem[] = [];
  const languages = await namesIn(folder, (name) => LANGUAGE_CODE.test(name), problems);
  if (languages.length > 0 && !languages.includes(FIRST_LANGUAGE))
    problems.push(problem('folder-missing', { file: join(folder, FIRST_LANGUAGE), line: 0 }));
  for (const language of languages) {
    const inner = join(folder, language);
    for (const name of await namesIn(inner, (one) => one.endsWith('.md') && !one.startsWith('.'), problems)) {
      const read = await readText(join(inner, name));
      if ('text' in read) texts.push({ ...read, language });
      else problems.push(read);
    }
  }
  const pages = readPageTexts(texts);
  if (problems.length === 0) return pages;
  return { problems: inReadingOrder([...problems, ...('problems' in pages ? pages.problems : [])]) };
}

/** The sorted names in a folder that are wanted; where there are none, that is a problem. */
async function namesIn(
  folder: string,
  wanted: (name: string) => boolean,
  problems: Problem[],
): Promise<readonly string[]> {
  const place = { file: folder, line: 0 };
  try {
    const names = (await readdir(folder)).filter(wanted).toSorted();
    if (names.length === 0) problems.push(problem('folder-empty', place));
    return names;
  } catch (error) {
    const code = codeOf(error);
    problems.push(plainProblem(code === 'ENOENT' ? 'folder-missing' : 'not-readable', place, code));
    return [];
  }
}

async function readText(file: string): Promise<Omit<PageText, 'language'> | Problem> {
  let bytes: Buffer;
  try {
    if ((await stat(file)).size > MAX_PAGE_BYTES) return problem('page-too-big', { file, line: 1 });
    bytes = await readFile(file);
  } catch (error) {
    return plainProblem('not-readable', { file, line: 0 }, codeOf(error));
  }
  const text = decodeUtf8(bytes);
  return typeof text === 'string' ? { file, text } : problem('not-utf-8', { file, line: text.badLine });
}

/** The system's code of an error, such as `EACCES`; an error without one is a bug and is thrown on. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
