import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listenFor } from '../../src/voicing/shown.ts';
import type { Material } from '../../src/voicing/gate.ts';
import { putTogether, type SaidSentence } from '../../src/voicing/sentences.ts';
import { asTheyAre, said, wordable } from './material.ts';

const QUESTION = 'What are the benefits of cycling for runners?';
const { parts } = await wordable(QUESTION);
const SENTENCES = asTheyAre(parts, 'en');
const MATERIAL: Material = { language: 'en', answer: parts };

/** What is shown of replies, one after the other, that come in pieces of these lengths. */
function shownOf(replies: readonly string[], lengths: readonly number[] = [7]): readonly string[] {
  const shown: string[] = [];
  const listen = listenFor((text) => shown.push(text));
  for (const reply of replies) {
    const heard = listen(MATERIAL);
    for (let at = 0, count = 0; at < reply.length; count++) {
      at += lengths[count % lengths.length] ?? 1;
      heard(reply.slice(0, at));
    }
  }
  return shown;
}

const beginning = (count: number): string => putTogether(SENTENCES.slice(0, count), { ...parts, tail: '' });

/** The sentences, with one changed. */
const changed = (place: number, change: (text: string) => string): readonly SaidSentence[] =>
  SENTENCES.map((one, at) => (at === place ? { ...one, text: change(one.text) } : one));

it('is shown sentence by sentence, however it is cut', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 });
  fc.assert(
    fc.property(lengths, (cuts) => {
      expect(shownOf([said(SENTENCES)], cuts)).toEqual([1, 2, 3, 4].map(beginning));
    }),
  );
});

it('stands with a whole plan behind what was decided', async () => {
  const plan = await wordable('Can I swim before a tempo run?');
  const shown: string[] = [];
  const heard = listenFor((text) => shown.push(text))({
    language: 'en',
    answer: plan.parts,
  });
  heard(said(asTheyAre(plan.parts, 'en')));
  expect(shown).toHaveLength(2);
  expect(shown[0]).toMatch(/^Better not before it: [^.]+\. \[1\] Other swims belong/);
});

it('ends before the first sentence that is not sound, whatever comes after it', () => {
  expect(shownOf([said(changed(1, () => 'Eat 9 apples.'))])).toEqual([beginning(1)]);
  expect(shownOf([said(changed(0, (text) => `@everyone ${text}`))])).toEqual([]);
  expect(shownOf([said(changed(2, (text) => text.replace('.', ' at https://evil.example.')))])).toEqual(
    [1, 2].map(beginning),
  );
});

it('holds back what turns the sense, although each word of it stands in the passages', () => {
  const dropped = changed(1, (text) => text.replace('without', 'with'));
  expect(dropped).not.toEqual(SENTENCES);
  expect(shownOf([said(dropped)])).toEqual([beginning(1)]);
  const added = changed(0, (text) => text.replace('injured less', 'injured'));
  expect(shownOf([said(added)])).toEqual([]);
});

it('waits for the whole of a sentence that was parted', () => {
  const [first, ...others] = SENTENCES;
  const parted = [
    { text: 'The benefits of cross-training are clear.', passages: [1] },
    {
      text: 'Runners get injured less, grow fitter overall and keep enjoying their training.',
      passages: [1],
    },
  ];
  expect(first?.text).toMatch(/are clear: runners/);
  const shown = shownOf([said([...parted, ...others])]);
  expect(shown[0]).toBe(putTogether(parted, { ...parts, tail: '' }));
  expect(shown).toHaveLength(4);
});

it('is not shown anew by a reply that repairs it until that gets further', () => {
  const faulty = said(changed(2, () => 'Eat 9 apples.'));
  expect(shownOf([faulty, said(SENTENCES)])).toEqual([1, 2, 3, 4].map(beginning));
});

it('shows nothing of what is no reply', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom('{"text":"Swim every day.","passages":[1]}', '{"text": "Swim.", "passages": [99]}'),
  );
  fc.assert(
    fc.property(fc.array(texts), (noise) => {
      expect(shownOf([noise.join('')])).toEqual([]);
    }),
  );
});

it('shows few of a thousand sentences that say nothing more', () => {
  const many = Array.from({ length: 1_000 }, () => ({ text: 'Runners.', passages: [1] }));
  const shown = shownOf([said([...SENTENCES.slice(0, 1), ...many])]);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.at(-1)?.length).toBeLessThan(1.3 * beginning(1).length + 60);
});
