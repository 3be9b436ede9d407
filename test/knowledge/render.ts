import type { Entry } from '../../src/knowledge/entry.ts';

/** What the front matter of a page says. */
export interface Names {
  readonly article: string;
  readonly author: string;
  readonly language: string;
}

/** Writes entries as a knowledge file: what the reader must give back. */
export function renderPage(names: Names, entries: readonly Entry[]): string {
  const front = Object.entries(names).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...front, '---', '', '# Knowledge', '', ...entries.map(renderEntry)].join('\n');
}

function renderEntry({ id, title, from, sentences, questions, words }: Entry): string {
  return [
    `## ${title}`,
    '',
    `- id: ${id}`,
    `- from: ${from}`,
    ...words.map(({ names, means }) => `- words: ${names.join(', ')} → ${means}`),
    '',
    ...sentences,
    '',
    '### Questions',
    '',
    ...questions.map((question) => `- ${question}`),
    '',
  ].join('\n');
}
