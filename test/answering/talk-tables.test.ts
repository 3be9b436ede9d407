import { describe, expect, it } from 'vitest';
import { ENGLISH_CHAT } from '../../src/answering/understanding/talk/chat/english.ts';
import { FRENCH_CHAT } from '../../src/answering/understanding/talk/chat/french.ts';
import { GERMAN_CHAT } from '../../src/answering/understanding/talk/chat/german.ts';
import { SPANISH_CHAT } from '../../src/answering/understanding/talk/chat/spanish.ts';
import { ENGLISH_DIAGNOSIS } from '../../src/answering/understanding/talk/diagnosis/english.ts';
import { FRENCH_DIAGNOSIS } from '../../src/answering/understanding/talk/diagnosis/french.ts';
import { GERMAN_DIAGNOSIS } from '../../src/answering/understanding/talk/diagnosis/german.ts';
import { SPANISH_DIAGNOSIS } from '../../src/answering/understanding/talk/diagnosis/spanish.ts';
import { ENGLISH_STEERING } from '../../src/answering/understanding/talk/steering/english.ts';
import { FRENCH_STEERING } from '../../src/answering/understanding/talk/steering/french.ts';
import { GERMAN_STEERING } from '../../src/answering/understanding/talk/steering/german.ts';
import { SPANISH_STEERING } from '../../src/answering/understanding/talk/steering/spanish.ts';
import { ENGLISH_VAGUE } from '../../src/answering/understanding/talk/vague/english.ts';
import { FRENCH_VAGUE } from '../../src/answering/understanding/talk/vague/french.ts';
import { GERMAN_VAGUE } from '../../src/answering/understanding/talk/vague/german.ts';
import { SPANISH_VAGUE } from '../../src/answering/understanding/talk/vague/spanish.ts';
import { fold } from '../../src/knowledge/tokens.ts';

/** A word, and at the end of a phrase's word a star after at least two letters. */
const PHRASE =
  /^[\p{L}\p{N}]+(?<=[\p{L}\p{N}]{2})\*?(?: [\p{L}\p{N}]+\*?)*$|^[\p{L}\p{N}](?: [\p{L}\p{N}]+\*?)*$/u;

const LISTS: readonly (readonly [string, readonly object[], RegExp])[] = [
  ['chat', [ENGLISH_CHAT, SPANISH_CHAT, GERMAN_CHAT, FRENCH_CHAT], /,/],
  ['diagnosis', [ENGLISH_DIAGNOSIS, SPANISH_DIAGNOSIS, GERMAN_DIAGNOSIS, FRENCH_DIAGNOSIS], /,/],
  ['steering', [ENGLISH_STEERING, SPANISH_STEERING, GERMAN_STEERING, FRENCH_STEERING], /,/],
  ['vague', [ENGLISH_VAGUE, SPANISH_VAGUE, GERMAN_VAGUE, FRENCH_VAGUE], /\s/],
];

describe('the tables of talk', () => {
  it.each(LISTS)(
    '%s: every phrase is folded as messages are, and stands once in its list',
    (_, tables, parting) => {
      for (const table of tables) {
        for (const [name, list] of Object.entries(table) as [string, string][]) {
          const said = list.split(parting).flatMap((phrase) => phrase.trim().replace(/\s+/g, ' ') || []);
          expect(said.length, name).toBeGreaterThan(0);
          expect(
            said.filter((phrase) => !PHRASE.test(phrase) || fold(phrase) !== phrase),
            name,
          ).toEqual([]);
          expect(said, name).toEqual([...new Set(said)]);
        }
      }
    },
  );
});
