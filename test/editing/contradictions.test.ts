import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contradictionOf } from '../../src/editing/statements/contradiction.ts';
import { readStatement } from '../../src/editing/statements/statement.ts';
import { readAs, SPOKEN_LANGUAGES } from '../../src/knowledge/spoken-language.ts';
import { shippedBook } from '../answering/shipped.ts';

const EXAMPLES = readFileSync(new URL('contradictions.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [language = '', kind = '', one = '', other = ''] = line.split(' | ');
    return { language: readAs(language), kind, one, other };
  });

const found = ({ language, one, other }: (typeof EXAMPLES)[number]): string =>
  contradictionOf(readStatement(one, language), readStatement(other, language)) ?? 'none';

describe.each(SPOKEN_LANGUAGES)('contradictions in %s', (language) => {
  const own = EXAMPLES.filter((one) => one.language === language);

  it('are found where there are some, and nowhere else', () => {
    expect(own.length).toBeGreaterThan(15);
    const wrong = own.filter((example) => found(example) !== example.kind);
    expect(wrong.map((one) => [one.kind, found(one), one.one, one.other])).toEqual([]);
  });

  it('do not depend on which sentence comes first', () => {
    for (const example of own)
      expect(found({ ...example, one: example.other, other: example.one })).toBe(found(example));
  });

  it('are nowhere in the shipped knowledge', async () => {
    const book = await shippedBook();
    const statements = book.entries.flatMap((entry) => {
      const told = entry.language === language ? entry : book.translation(entry.id, language);
      return (told?.sentences ?? []).map((sentence) => ({
        id: entry.id,
        statement: readStatement(sentence, language),
      }));
    });
    expect(statements.length).toBeGreaterThan(100);
    const alarms = statements.flatMap((one, at) =>
      statements
        .slice(at + 1)
        .filter((other) => other.id !== one.id && contradictionOf(one.statement, other.statement))
        .map((other) => [one.statement.sentence, other.statement.sentence]),
    );
    expect(alarms).toEqual([]);
  });
});
