import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAFT_FIELDS } from '../../src/editing/draft.ts';
import { readClubName } from '../../src/terminal/club-name.ts';
import { readFieldOptions, readKnowledge } from '../../src/terminal/knowledge/command.ts';
import { readFields, writeFields } from '../../src/terminal/knowledge/field-file.ts';
import { readNames } from '../../src/terminal/knowledge/names.ts';
import { en } from '../../src/wording/en/en.ts';

const words = en.terminal;
const { knowledge, problems } = words;
const read = (text: string) => readKnowledge(text, words);

describe('what stands behind /knowledge', () => {
  it.each([
    ['', { part: 'overview' }],
    ['search warm up', { part: 'search', text: 'warm up' }],
    ['SHOW same-day', { part: 'show', entry: 'same-day', moment: undefined }],
    ['show entry:same-day day:2026-11-23', { part: 'show', entry: 'same-day', moment: '2026-11-23' }],
    ['show same-day 12', { part: 'show', entry: 'same-day', moment: '12' }],
    ['show "Fewer injuries"', { part: 'show', entry: 'Fewer injuries', moment: undefined }],
    ['add', { part: 'add', language: 'en', fields: {} }],
    [
      'add language:de title:"Die Bahn" questions:"Wann? Wo?  Wer?" words:"a, b → c; d → e"',
      {
        part: 'add',
        language: 'de',
        fields: { title: 'Die Bahn', questions: 'Wann?\nWo?\nWer?', words: 'a, b → c\nd → e' },
      },
    ],
    [
      'edit same-day text:"Run: then swim." words:-',
      { part: 'edit', entry: 'same-day', language: 'en', fields: { text: 'Run: then swim.', words: '' } },
    ],
    ['remove same-day', { part: 'remove', entry: 'same-day' }],
    ['history', { part: 'history', entry: undefined, page: 1 }],
    ['history same-day page:2', { part: 'history', entry: 'same-day', page: 2 }],
    ['restore same-day 3', { part: 'restore', entry: 'same-day', to: 3 }],
    ['restore same-day revision:shipped', { part: 'restore', entry: 'same-day', to: 'shipped' }],
    ['restore same-day', { part: 'restore', entry: 'same-day', to: undefined }],
    ['import a.md "b c.md"', { part: 'import', names: ['a.md', 'b c.md'] }],
    ['export out', { part: 'export', folder: 'out', what: 'own' }],
    ['export "my club" what:whole', { part: 'export', folder: 'my club', what: 'whole' }],
    ['gaps', { part: 'gaps', number: undefined, act: undefined }],
    ['gaps 2 later', { part: 'gaps', number: '2', act: 'later' }],
    ['approve', { part: 'approve', key: undefined, act: undefined }],
    ['approve abcd2345 publish', { part: 'approve', key: 'abcd2345', act: 'publish' }],
    ['tests', { part: 'tests', act: 'list', given: undefined, question: undefined }],
    [
      'tests add same-day question:"Run: and swim?"',
      { part: 'tests', act: 'add', given: 'same-day', question: 'Run: and swim?' },
    ],
  ])('is read: %s', (text, command) => {
    expect(read(text)).toEqual(command);
  });

  it.each([
    ['shwo', knowledge.which({ given: 'shwo', nearest: 'show', known: Object.keys(knowledge.forms) })],
    ['show', knowledge.typed({ form: knowledge.forms.show })],
    ['remove one two', knowledge.typed({ form: knowledge.forms.remove })],
    [
      'edit same-day language:it',
      knowledge.languageUnknown({ given: 'it', known: ['en', 'es', 'de', 'fr'] }),
    ],
    [
      'edit same-day titel:Bahn',
      problems.unknownOption({ option: 'titel', form: knowledge.forms.edit, nearest: 'title' }),
    ],
    ['history same-day page:0', knowledge.history.noPage({ given: '0' })],
    ['restore same-day revision:first', knowledge.history.noRevision({ given: 'first' })],
    ['import', knowledge.files.none],
    ['import "a.md', knowledge.files.unclosed],
    ['export', knowledge.files.noFolder],
    ['export out what:all', knowledge.whatUnknown({ given: 'all' })],
    ['add title:"Bahn', words.problems.quoteNotClosed({ option: 'title' })],
    ['approve abcd2345 now', knowledge.typed({ form: knowledge.forms.approve })],
    ['tests break', knowledge.typed({ form: knowledge.forms.tests })],
  ])('is told where it is wrong: %s', (text, sentence) => {
    expect(read(text)).toEqual({ part: 'problem', text: sentence });
  });

  it('has a command or a sentence for everything that is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const command = read(text);
        if (command.part === 'problem') expect(command.text).not.toBe('');
      }),
    );
  });

  it('tells fields of a draft from what is none', () => {
    expect(readFieldOptions('title:"New"', words)).toEqual({ fields: { title: 'New' } });
    expect(readFieldOptions('something', words)).toEqual({ problem: knowledge.next.editOneLine });
  });
});

describe('the file in which an entry is edited', () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.replaceAll(/[\r\n#]/g, 'x').trim())
    .filter((text) => text !== '');
  const field = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n'));

  it('gives back the fields that were written to it', () => {
    const all = fc.record({ title: field, text: field, questions: field, words: field, source: field });
    fc.assert(
      fc.property(all, (fields) => {
        expect(readFields(writeFields(fields, en), en)).toEqual(fields);
      }),
    );
  });

  it('leaves out its remarks, and counts a field whose heading is gone as empty', () => {
    const fields = { title: 'Bahn', text: 'One.', questions: 'Which?', words: 'a → b', source: 'Ana' };
    const written = writeFields(fields, en);
    for (const name of DRAFT_FIELDS) expect(written).toContain(fields[name]);
    const label = en.editing.fields.words;
    const without = written.replace(new RegExp(`## ${label}\n[^]*?(?=## )`), '');
    expect(readFields(without, en)).toEqual({ ...fields, words: '' });
  });
});

describe('names of files', () => {
  it.each([
    ['', []],
    ['a.md  b.md', ['a.md', 'b.md']],
    [`"my file.md" 'and mine.md'`, ['my file.md', 'and mine.md']],
    ['~/club ~other', ['/home/ana/club', '~other']],
  ])('are told apart as in a shell: %s', (text, names) => {
    expect(readNames(text, '/home/ana')).toEqual(names);
  });
});

describe('the name of a club', () => {
  it.each([
    ['home', 'terminal:home'],
    ['terminal:track-club', 'terminal:track-club'],
    ['discord:12345678901234567', 'discord:12345678901234567'],
  ])('is read: %s', (given, club) => {
    expect(readClubName(given, en.start.arguments)).toEqual({ club });
  });

  it.each(['', '-x', 'Home', 'a/b', 'discord:12', 'discord:', 'a b', 'terminal:', 'x'.repeat(41)])(
    'is refused: “%s”',
    (given) => {
      expect(readClubName(given, en.start.arguments)).toHaveProperty('problem');
    },
  );
});
