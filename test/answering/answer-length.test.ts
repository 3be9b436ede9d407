import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/answering/answer.ts';
import { cite, type Chosen } from '../../src/answering/compose.ts';
import { fitting, lengthWithTitles } from '../../src/answering/fit-answer.ts';
import { MOST_ANSWER_CHARACTERS, MOST_TITLED_CHARACTERS } from '../../src/answering/limits.ts';
import type { OneReply, Part } from '../../src/answering/reply.ts';
import { makeWord } from '../../src/answering/word.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import { MAX_SENTENCE_CHARACTERS, MAX_TITLE_CHARACTERS } from '../../src/knowledge/limits.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../src/knowledge/spoken-language.ts';
import { decide } from '../../src/planner/decide.ts';
import type { PlanQuestion } from '../../src/planner/plan.ts';
import { CATALOGUES } from '../../src/wording/catalogue.ts';
import { QUESTION_PLACES } from '../../src/wording/question-places.ts';
import { anyPlanQuestion } from '../planner/questions-of-weeks.ts';
import { cross, run, weekOf } from '../wording/weeks.ts';
import { shippedBook } from './shipped.ts';

const word = makeWord(await shippedBook());
const language = fc.constantFrom(...SPOKEN_LANGUAGES);

/** As the composer chooses: up to eight sentences from up to three entries, of any length that an entry may have. */
const entryOf = (id: string, sentences: readonly number[], title: number): Entry => ({
  id,
  language: 'en',
  title: 'T'.repeat(title),
  from: 'Club',
  sentences: sentences.map((length, at) => `${id}${at}`.padEnd(length - 1, 'x') + '.'),
  questions: [],
  words: [],
  revision: 1,
});
const lengths = (most: number) =>
  fc.array(fc.integer({ min: 10, max: MAX_SENTENCE_CHARACTERS }), { minLength: 1, maxLength: most });
const title = fc.integer({ min: 1, max: MAX_TITLE_CHARACTERS });
const answers = (name: string): fc.Arbitrary<Extract<OneReply, { readonly outcome: 'answer' }>> =>
  fc
    .tuple(fc.tuple(lengths(4), title), fc.array(fc.tuple(lengths(2), title), { maxLength: 2 }))
    .map(([first, further]) => {
      const entries = [first, ...further].map(([sentences, long], at) =>
        entryOf(`club-${name}${at}-`, sentences, long),
      );
      return {
        outcome: 'answer',
        chosen: entries.flatMap((entry) => entry.sentences.map((sentence) => ({ entry, sentence }))),
        entries: entries.map(({ id }) => ({
          section: id,
          revision: 1,
          evidence: 1,
          covered: [],
          missing: [],
        })),
        likeness: 1,
      };
    });

const told = (chosen: readonly Chosen[]): { text: string; citations: Citation[] } => {
  const citations: Citation[] = [];
  return { text: cite(chosen, citations), citations };
};
/** A plan's reply, with all that a profile adds to it. */
const planned = (question: PlanQuestion): OneReply => ({
  outcome: 'plan',
  asked: question,
  question,
  decision: decide(question),
  fromProfile: PROFILE,
  fromClub: true,
  leftOut: [],
});
const PROFILE = {
  level: 'intermediate',
  goal: 'half',
  raceDate: '2027-04-18',
  likes: ['swimming', 'yoga', 'pilates'],
  refuses: ['rowing', 'climbing', 'plyometrics'],
} as const;

const placed = (replies: readonly OneReply[]): Part[] =>
  replies.flatMap((reply, at) => {
    const place = QUESTION_PLACES[at];
    return place ? [{ place, reply }] : [];
  });

/** A plan of a week, a short answer, and one in the longest sentences that a club may write. */
const TOO_MUCH: readonly Part[] = placed([
  planned({
    intent: 'week-build',
    week: weekOf({ tuesday: [run('intervals')], friday: [run('tempo')], sunday: [run('long')] }),
    wishes: [cross('strength', 'hard'), cross('swimming'), cross('yoga'), cross('cycling', 'hard')],
  }),
  ...[150, MAX_SENTENCE_CHARACTERS].map((length): OneReply => {
    const entry = entryOf(`club-${length}-`, [length, length], 20);
    return {
      outcome: 'answer',
      chosen: entry.sentences.map((sentence) => ({ entry, sentence })),
      entries: [{ section: entry.id, revision: 1, evidence: 1, covered: [], missing: [] }],
      likeness: 1,
    };
  }),
]);

const sectionsOf = (citations: readonly Citation[]): string[] => citations.map(({ section }) => section);
/** What an answer to one question begins with, whatever is cut at its end. */
const beginningOf = (reply: OneReply, spoken: SpokenLanguage): string =>
  reply.outcome === 'answer'
    ? (reply.chosen[0]?.sentence ?? '')
    : (word(reply, spoken, CATALOGUES[spoken]).text.split(' [')[0] ?? '');

describe('an answer from the knowledge', () => {
  it('stands with its sources in one message, however long the sentences of a club are', () => {
    fc.assert(
      fc.property(answers('a'), language, (reply, spoken) => {
        const answer = word(reply, spoken, CATALOGUES[spoken]);
        const sources = answer.citations.map((one, at) => `-# [${at + 1}] ${one.title}: “${one.quote}”`);
        const shown = [answer.text, '', ...sources].join('\n');
        expect(shown.length).toBeLessThanOrEqual(MOST_ANSWER_CHARACTERS);
        expect(sectionsOf(answer.citations)).toEqual(answer.why.entries.map(({ section }) => section));
        const all = told(reply.chosen).text.replaceAll(/ \[\d\]/g, '');
        const kept = answer.text.replaceAll(/ \[\d\]/g, '');
        expect(all.slice(0, kept.length)).toBe(kept);
        expect(kept).toMatch(/\.$/);
      }),
    );
  });

  it('loses no more sentences than it must, and keeps two where they fit', () => {
    fc.assert(
      fc.property(answers('a'), fc.integer({ min: 1, max: 4000 }), ({ chosen }, most) => {
        const kept = fitting(chosen, most);
        expect(kept).toEqual(chosen.slice(0, kept.length));
        expect(kept.length).toBeGreaterThan(0);
        const { text, citations } = told(kept);
        const withSources = citations.reduce(
          (sum, one) => sum + one.title.length + one.quote.length,
          text.length,
        );
        if (kept.length > 1) expect(withSources).toBeLessThanOrEqual(most);
        if (told(chosen).text.length + 3 * 420 <= most) expect(kept).toEqual(chosen);
      }),
    );
    const two = fc.tuple(answers('a'), language).filter(([{ chosen }]) => chosen.length > 1);
    fc.assert(
      fc.property(two, ([{ chosen }]) => {
        expect(fitting(chosen, MOST_ANSWER_CHARACTERS).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe('the answers to several questions', () => {
  const plans: fc.Arbitrary<OneReply> = anyPlanQuestion
    .filter(({ intent }) => intent !== 'same-day')
    .map((question) => planned(question));
  const parts: fc.Arbitrary<readonly Part[]> = fc
    .tuple(answers('a'), fc.oneof(answers('b'), plans), fc.option(answers('c')))
    .chain((replies) => fc.shuffledSubarray(replies, { minLength: replies.length }))
    .map((replies) => placed(replies.filter((reply) => reply !== null)));

  it('are no longer than one message, and each question is answered or named as left out', () => {
    fc.assert(
      fc.property(parts, language, (asked, spoken) => {
        const catalogue = CATALOGUES[spoken];
        const answer = word({ outcome: 'several', parts: asked }, spoken, catalogue);
        expect(answer.text.length).toBeLessThanOrEqual(MOST_ANSWER_CHARACTERS);
        const missing = asked.filter(({ reply }) => !answer.text.includes(beginningOf(reply, spoken)));
        expect(missing).not.toContain(asked[0]);
        const places = missing.map(({ place }) => place);
        for (const other of [['second'], ['third'], ['second', 'third']] as const) {
          const isMissing = other.join(' ') === places.join(' ');
          expect(answer.text.includes(catalogue.answers.partsLeftOut({ places: other }))).toBe(isMissing);
        }
        const marks = new Set([...answer.text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
        expect(marks.size).toBe(answer.citations.length);
        const ofTheClub = answer.why.entries.filter(({ section }) => section.startsWith('club-'));
        for (const { section } of ofTheClub) expect(sectionsOf(answer.citations)).toContain(section);
      }),
      { numRuns: 500, examples: [[TOO_MUCH, 'en']] },
    );
  });

  it('tell less each before one of them is left out', () => {
    fc.assert(
      fc.property(parts, language, (asked, spoken) => {
        const least = asked.map(({ reply }) =>
          reply.outcome === 'answer'
            ? told(reply.chosen.slice(0, 2)).text.length + 4
            : word(reply, spoken, CATALOGUES[spoken]).text.length + 20,
        );
        fc.pre(least.reduce((sum, length) => sum + length + 2, 0) <= MOST_ANSWER_CHARACTERS);
        const { text } = word({ outcome: 'several', parts: asked }, spoken, CATALOGUES[spoken]);
        for (const { reply } of asked) expect(text).toContain(beginningOf(reply, spoken));
      }),
    );
  });

  it('tell less where they would else take two messages with the titles of their sources', () => {
    fc.assert(
      fc.property(answers('a'), answers('b'), language, (first, second, spoken) => {
        const part = (reply: OneReply, at: number): Part => ({
          place: QUESTION_PLACES[at] ?? 'first',
          reply,
        });
        const shorter = [first, second].map((reply) => ({ ...reply, chosen: reply.chosen.slice(0, 2) }));
        const worded = (replies: readonly OneReply[]) =>
          word({ outcome: 'several', parts: replies.map(part) }, spoken, CATALOGUES[spoken]);
        const [said, least] = [worded([first, second]), worded(shorter)];
        const fits =
          least.text.length <= MOST_ANSWER_CHARACTERS && lengthWithTitles(least) <= MOST_TITLED_CHARACTERS;
        if (fits) expect(lengthWithTitles(said)).toBeLessThanOrEqual(MOST_TITLED_CHARACTERS);
      }),
    );
  });

  it.each([
    ['en', 'There was no room for your third question: please ask it again on its own.'],
    ['es', 'Tu tercera pregunta ya no cabía aquí: házmela otra vez por separado, por favor.'],
    ['de', 'Für deine dritte Frage war hier kein Platz mehr: Bitte stell sie noch einmal einzeln.'],
    [
      'fr',
      "Il n'y avait plus de place pour ta troisième question : pose-la de nouveau à part, s'il te plaît.",
    ],
  ] as const)('say in %s which question had no room', (spoken, note) => {
    const { text } = word({ outcome: 'several', parts: TOO_MUCH }, spoken, CATALOGUES[spoken]);
    expect(text.split('\n\n').at(-1)).toBe(note);
    expect(text.length).toBeLessThanOrEqual(MOST_ANSWER_CHARACTERS);
  });

  it.each([
    ['en', 'There was no room for your second and third questions: please ask them again one by one.'],
    ['es', 'Tus preguntas segunda y tercera ya no cabían aquí: házmelas otra vez una por una, por favor.'],
    [
      'de',
      'Für deine zweite und dritte Frage war hier kein Platz mehr: Bitte stell sie noch einmal einzeln.',
    ],
    [
      'fr',
      "Il n'y avait plus de place pour tes deuxième et troisième questions : pose-les de nouveau une par une, s'il te plaît.",
    ],
  ] as const)('have words in %s for two that had none', (spoken, note) => {
    expect(CATALOGUES[spoken].answers.partsLeftOut({ places: ['second', 'third'] })).toBe(note);
  });
});
