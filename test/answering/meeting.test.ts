import { describe, expect, it } from 'vitest';
import type { ClubSession } from '../../src/answering/question.ts';
import { asks } from './shipped.ts';

const sessions: readonly ClubSession[] = [
  { day: 'tuesday', kind: 'run', run: 'intervals', time: 'evening' },
  { day: 'sunday', kind: 'run', run: 'long' },
];
const club = { sessions };

/** Questions for the club's time, and what an answer to them holds. */
const ASKED: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  en: [
    'Tuesday**, in the evening: intervals',
    [
      'When do we meet?',
      'when do we meet',
      "When's the next club run?",
      'When does the club train?',
      'When is training?',
      'which days does the club run',
      'Hi! When is the next session?',
      'At what time do we meet?',
    ],
  ],
  de: [
    'Dienstag**, abends: Intervalle',
    [
      'Wann treffen wir uns?',
      'Wann ist der nächste Lauftreff?',
      'Um wie viel Uhr treffen wir uns?',
      'An welchen Tagen trainieren wir?',
      'Wann trifft sich der Verein?',
    ],
  ],
  es: [
    'martes**, por la tarde: series',
    [
      '¿Cuándo quedamos?',
      '¿Cuándo es el entrenamiento del club?',
      '¿Qué días entrenamos?',
      'cuando quedamos para correr',
    ],
  ],
  fr: [
    'mardi**, le soir : fractionné',
    [
      "Quand est-ce qu'on se retrouve ?",
      'On se retrouve quand ?',
      "C'est quand l'entraînement ?",
      'Quel jour on court ensemble ?',
    ],
  ],
};

const QUESTIONS = Object.entries(ASKED).flatMap(([language, [held, texts]]) =>
  texts.map((text) => ({ language, held, text })),
);

describe('when the club meets', () => {
  it.each(QUESTIONS)('is told from its fixed sessions: $text', async ({ language, held, text }) => {
    const answer = await asks(text, { club, locale: language });
    expect(answer).toMatchObject({
      outcome: 'answer',
      language,
      citations: [],
      why: { entries: [], rules: [], model: null },
    });
    expect(answer.text).toContain(held);
    expect(answer.text.match(/^- /gm)).toHaveLength(2);
  });

  it.each(QUESTIONS)('is not covered where it has set none: $text', async ({ language, text }) => {
    const declined = { outcome: 'abstain', reason: 'not-covered', language, citations: [] };
    expect(await asks(text, { locale: language })).toMatchObject(declined);
    expect(await asks(text, { locale: language, club: { sessions: [] } })).toMatchObject(declined);
  });

  it.each([
    'What time do we meet on Tuesday?',
    'Do we meet on Tuesday?',
    'Is there training tomorrow?',
    'Gibt es am Dienstag Training?',
    '¿Hay entrenamiento el martes?',
    'Y a-t-il un entraînement mardi ?',
  ])('is told of the day alone that is asked about: %s', async (text) => {
    const answer = await asks(text, { club });
    expect(answer.outcome).toBe('answer');
    expect(answer.text.match(/^- /gm)).toHaveLength(1);
    expect(answer.text).toMatch(/Tuesday|Dienstag|martes|mardi/);
  });

  it.each([
    ['Do we meet on Thursday?', 'On Thursday the club has no fixed session.'],
    ['Treffen wir uns am Donnerstag?', 'Am Donnerstag hat der Club keine feste Einheit.'],
    ['¿Quedamos el jueves?', 'El jueves el club no tiene ninguna sesión fija.'],
    ['On se retrouve jeudi ?', "Le jeudi, le club n'a pas de séance fixe."],
  ])('is told with what there is, where nothing is on that day: %s', async (text, sentence) => {
    const answer = await asks(text, { club });
    expect(answer.text).toContain(sentence);
    expect(answer.text.match(/^- /gm)).toHaveLength(2);
  });

  it.each([
    'When should I swim?',
    'Where do we meet?',
    'When is the best time to cross-train?',
    'What days should I cross-train?',
    'When does the pool open?',
    'When is training too much?',
    'Wann soll ich schwimmen?',
    'Wo treffen wir uns am Sonntag?',
    'Wann ist Krafttraining sinnvoll?',
    '¿Dónde quedamos el domingo?',
    '¿Cuándo es mejor entrenar?',
    'Quand nager ?',
    "Où est-ce qu'on se retrouve ?",
  ])('is not what is asked here: %s', async (text) => {
    const answer = await asks(text, { club });
    expect(answer.text).not.toMatch(/^- \*\*/m);
  });

  it('is no answer to a sign of danger', async () => {
    const answer = await asks('I have chest pain. When do we meet?', { club });
    expect(answer.outcome).toBe('safety');
  });
});

describe('answers of a club that wants them short', () => {
  const sentences = (text: string): number =>
    text.replaceAll(/\[\d+\]/g, '').match(/[.!?](?:\s|$)/g)?.length ?? 0;

  it.each([
    'What is cross-training good for?',
    'Is swimming good for runners, and why?',
    'Wofür ist Crosstraining gut?',
    '¿Para qué sirve el entrenamiento cruzado?',
    "À quoi sert l'entraînement croisé ?",
  ])('have three sentences at most: %s', async (text) => {
    const short = await asks(text, { club: { sessions: [], detail: 'short' } });
    const usual = await asks(text, { club: { sessions: [], detail: 'normal' } });
    expect(short.outcome).toBe('answer');
    expect(sentences(short.text)).toBeLessThanOrEqual(3);
    expect(sentences(short.text)).toBeLessThanOrEqual(sentences(usual.text));
    for (const { section } of short.why.entries)
      expect(usual.why.entries.map((one) => one.section)).toContain(section);
  });

  it('are shorter than usual for some question', async () => {
    const text = 'Why should runners cross-train?';
    const short = await asks(text, { club: { sessions: [], detail: 'short' } });
    expect(short.text.length).toBeLessThan((await asks(text)).text.length);
  });
});
