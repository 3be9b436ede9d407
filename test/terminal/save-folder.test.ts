import { describe, expect, it } from 'vitest';
import { readSaveFolder } from '../../src/terminal/save-folder.ts';
import { en } from '../../src/wording/en/en.ts';

const words = en.terminal.problems.folder;
const read = (given: string) => readSaveFolder(given, words, '/home/ann');

describe('the folder behind --save', () => {
  it.each([
    ['my-week', 'my-week'],
    ['/a  b/ü', '/a  b/ü'],
    ['~', '/home/ann'],
    ['~/my week', '/home/ann/my week'],
    ['a~', 'a~'],
    ['./-x', './-x'],
    ['👩‍👧', '👩‍👧'],
  ])('is taken as it is, ~ as the home folder: %s', (given, folder) => {
    expect(read(given)).toEqual({ folder });
  });

  it.each([
    ['', words.missing],
    ['--save', words.missing],
    ['-x', words.missing],
    ['~bob/x', words.otherHome({ given: '~bob' })],
  ])('is refused: %j', (given, problem) => {
    expect(read(given)).toEqual({ problem });
  });

  it.each(['\u0000', '\n', '\u001b[31m', '\u202e', '\u200b', '\ufeff', '\u2028'])(
    'is refused with a mark that nobody sees: %j',
    (mark) => {
      expect(read(`a${mark}b`)).toEqual({ problem: words.marks });
    },
  );
});
