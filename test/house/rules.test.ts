import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBook, type Book } from '../../src/knowledge/book.ts';
import { RULES } from '../../src/planner/rules/rules.ts';
import { readPages } from '../../src/stores/pages.ts';
import { SPOKEN_LANGUAGES } from '../../src/knowledge/spoken-language.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';

const KNOWLEDGE = relative(process.cwd(), fileURLToPath(new URL('../../knowledge/', import.meta.url)));

/** A club's own limits rest on no sentence of the article, and are never told as its rules. */
const OF_THE_ARTICLE = RULES.filter(({ section }) => section !== 'club');

let book: Book;

beforeAll(async () => {
  const pages = await readPages(KNOWLEDGE);
  const read = 'problems' in pages ? pages : makeBook(pages);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  book = read;
});

describe('a rule of the planner', () => {
  it('names a section that the shipped book holds', () => {
    const strays = OF_THE_ARTICLE.filter(({ section }) => book.entry(section) === undefined);
    expect(strays.map(({ id, section }) => `${id}: ${section}`)).toEqual([]);
  });

  it('rests on exactly one sentence of its section', () => {
    const strays = OF_THE_ARTICLE.flatMap(({ id, section, statement }) => {
      const sentences = book.entry(section)?.sentences ?? [];
      const found = sentences.filter((sentence) => sentence.toLowerCase().includes(statement));
      return found.length === 1
        ? []
        : [`${id}: “${statement}” is in ${found.length} sentences of ${section}`];
    });
    expect(strays).toEqual([]);
  });

  it.each(SPOKEN_LANGUAGES)('has its sentence in the catalogue of %s, which has no other', (language) => {
    const worded = Object.keys(CATALOGUES[language].plan.rules);
    expect(worded.toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });
});
