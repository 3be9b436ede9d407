import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/editing/history.ts';
import { sharedPublications } from './club-texts.ts';
import { addEntry, CLUB, editEntry, removeEntry, restoreEntry, startClub } from './moderators.ts';
import { smallBook, textAbout } from './small-book.ts';

const shipped = smallBook();
const IDS = ['bridge', 'tunnel', 'club-about-the-gate', 'club-about-the-stand'] as const;
type Id = (typeof IDS)[number];

/** What each entry has been told, in the order of its revisions; undefined where it was taken out. */
type Model = Map<Id, (string | undefined)[]>;

const anyStep = fc.oneof(
  fc.record({ act: fc.constant('write' as const), id: fc.constantFrom(...IDS), word: fc.nat(5) }),
  fc.record({ act: fc.constant('remove' as const), id: fc.constantFrom(...IDS) }),
  fc.record({ act: fc.constant('restore' as const), id: fc.constantFrom(...IDS), back: fc.nat(4) }),
);

const named = (id: Id): string => id.replace('club-about-the-', '');
const sentence = (id: Id, word: number): string => `The ${named(id)} is number ${word} of them all.`;

/** What a text was before and after, put together again from its difference. */
const rebuilt = (event: Event | undefined, without: 'inserted' | 'deleted'): string | undefined =>
  event?.entries[0]?.difference
    .find(({ field }) => field === 'text')
    ?.pieces.filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('any row of publications', () => {
  it('makes the book of a simple model, and its history has every one of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 12 }), async (steps) => {
        const club = await startClub(shipped, sharedPublications());
        const model: Model = new Map(
          IDS.map((id) => [id, shipped.entry(id) === undefined ? [] : [shipped.entry(id)?.sentences[0]]]),
        );
        const snapshots: (readonly (string | undefined)[])[] = [];
        const now = (): readonly (string | undefined)[] => IDS.map((id) => model.get(id)?.at(-1));
        snapshots.push(now());
        for (const step of steps) {
          const texts = model.get(step.id) ?? [];
          const current = texts.at(-1);
          if (step.act === 'write') {
            const text = sentence(step.id, step.word);
            if (texts.length > 0 && current === undefined) continue;
            const { title } = textAbout(named(step.id));
            const made =
              texts.length > 0
                ? await editEntry(club, step.id, { text })
                : await addEntry(club, {
                    title,
                    text,
                    questions: `Where is the ${named(step.id)}?`,
                    words: '',
                  });
            expect(made.kind).toBe(current === text ? 'same' : 'published');
            if (current === text) continue;
            texts.push(text);
          } else if (step.act === 'remove') {
            if (current === undefined) {
              expect(await club.editor.remove({ club: CLUB, by: 'x' }, step.id)).toBeUndefined();
              continue;
            }
            expect((await removeEntry(club, step.id)).kind).toBe('published');
            texts.push(undefined);
          } else {
            const revision = texts.length - step.back;
            const wanted = texts[revision - 1];
            const made = await restoreEntry(club, step.id, revision);
            if (wanted === undefined) {
              expect(made).toBeUndefined();
              continue;
            }
            if (current === wanted) {
              expect(made).toBe('same');
              continue;
            }
            expect(made).toMatchObject({ kind: 'published' });
            texts.push(wanted);
          }
          snapshots.push(now());
        }
        const texts = (entries: Awaited<ReturnType<typeof club.editor.book>>) =>
          IDS.map((id) => entries.find((entry) => entry.id === id)?.sentences.join('\n'));
        expect(texts(await club.editor.book(CLUB))).toEqual(snapshots.at(-1));
        for (const [number, snapshot] of snapshots.entries())
          expect(texts(await club.editor.book(CLUB, { number }))).toEqual(snapshot);
        const events = await club.editor.history(CLUB);
        expect(events.map(({ number }) => number)).toEqual(
          Array.from({ length: snapshots.length - 1 }, (_, at) => snapshots.length - 1 - at),
        );
        for (const event of events) {
          const at = IDS.indexOf(event.entries[0]?.id as Id);
          const [before, after] = [snapshots[event.number - 1]?.[at], snapshots[event.number]?.[at]];
          if (after === undefined)
            expect(event.entries).toMatchObject([{ became: 'hidden', difference: [] }]);
          else if (before !== after) {
            expect(rebuilt(event, 'deleted')).toBe(after);
            expect(rebuilt(event, 'inserted') ?? '').toBe(before ?? '');
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
